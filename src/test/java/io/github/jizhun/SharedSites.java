package io.github.jizhun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Sites of the sample contents, each built once for all tests of a process; nobody changes them. */
public final class SharedSites {
    private static final Path GUIDE = Path.of("src/test/resources/content/guide");
    private static final Path FOLDER = folder();

    private SharedSites() {}

    /** The frozen standard, with a page of pictures beside it. */
    public static BuiltSite frozen() {
        return Frozen.SITE;
    }

    /** The same with an English interface. */
    public static BuiltSite english() {
        return English.SITE;
    }

    /** Made-up standards with all the irregularities that real ones have. */
    public static BuiltSite irregular() {
        return Irregular.SITE;
    }

    /** The frozen standard and two made-up ones that share words with it. */
    public static BuiltSite compared() {
        return Compared.SITE;
    }

    /** A made-up standard in three editions. */
    public static BuiltSite editions() {
        return Editions.SITE;
    }

    private static final class Frozen {
        private static final Path CONTENT = content();
        private static final BuiltSite SITE = BuiltSite.of(CONTENT, FOLDER.resolve("frozen"));

        private static Path content() {
            try {
                Path content = BuiltSite.copy(SampleContent.FROZEN, FOLDER.resolve("frozen/content"));
                return BuiltSite.copy(GUIDE, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class English {
        private static final BuiltSite SITE = site();

        private static BuiltSite site() {
            try {
                return BuiltSite.english(Frozen.CONTENT, FOLDER.resolve("english"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Irregular {
        private static final BuiltSite SITE = BuiltSite.of(SampleContent.IRREGULAR, FOLDER.resolve("irregular"));
    }

    private static final class Compared {
        private static final BuiltSite SITE = site();

        private static BuiltSite site() {
            try {
                Path content = BuiltSite.copy(SampleContent.FROZEN, FOLDER.resolve("compared/content"));
                return BuiltSite.of(BuiltSite.copy(SampleContent.COMPARE, content), FOLDER.resolve("compared"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Editions {
        private static final BuiltSite SITE = BuiltSite.of(SampleContent.EDITIONS, FOLDER.resolve("editions"));
    }

    /** A folder that goes away with the process. */
    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("jizhun-sites");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
