package io.github.jizhun.search;

import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/** The files of an index as Lucene wrote them, as bytes. */
final class LuceneFiles {
    private LuceneFiles() {}

    /** The bytes of one file. */
    static byte[] bytes(Directory directory, String name) throws IOException {
        try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
            byte[] bytes = new byte[Math.toIntExact(in.length())];
            in.readBytes(bytes, 0, bytes.length);
            return bytes;
        }
    }

    /** Writes the files of an index one after another, each with its name and length. */
    static void write(Directory directory, DataOutput out) throws IOException {
        String[] names = directory.listAll();
        out.writeVInt(names.length);
        for (String name : names) {
            byte[] bytes = bytes(directory, name);
            out.writeString(name);
            out.writeVInt(bytes.length);
            out.writeBytes(bytes, bytes.length);
        }
    }

    /** Reads what {@link #write} wrote. */
    static Directory read(DataInput in) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        for (int left = in.readVInt(); left > 0; left--) {
            try (IndexOutput file = directory.createOutput(in.readString(), IOContext.DEFAULT)) {
                file.copyBytes(in, in.readVInt());
            }
        }
        return directory;
    }
}
