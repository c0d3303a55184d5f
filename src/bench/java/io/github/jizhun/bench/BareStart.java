package io.github.jizhun.bench;

import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** A start of Java that loads the two libraries which every build needs, and does nothing with them: what a build cannot undercut. */
final class BareStart {
    private BareStart() {}

    /** Opens both. */
    public static void main(String[] arguments) throws IOException {
        new PebbleEngine.Builder().build();
        try (Directory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.commit();
        }
    }
}
