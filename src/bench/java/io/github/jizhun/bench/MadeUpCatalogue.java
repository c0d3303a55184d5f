package io.github.jizhun.bench;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.source.ContentLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Made-up standards as the stages after loading get them. */
public final class MadeUpCatalogue {
    private MadeUpCatalogue() {}

    /** A catalogue of this number of standards, with no pages and nothing said about its search. */
    public static LinkedCatalogue of(int standards) {
        try {
            Path folder = Files.createTempDirectory("made-up");
            try {
                MadeUpContent.write(folder, standards);
                return load(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads a content folder; a mistake in it is a mistake of the one who made it up. */
    public static LinkedCatalogue load(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        LinkedCatalogue catalogue = LinkedCatalogue.link(
                ContentLoader.load(folder, "made-up", diagnostics).catalogue());
        if (diagnostics.stopBuild(false)) {
            throw new IllegalStateException(diagnostics.toString());
        }
        return catalogue;
    }

    /** Deletes a folder, if there is one. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }
}
