package io.github.jizhun;

import io.github.jizhun.fuzz.PayloadContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sites of the sample contents, each built once for all tests and all their processes; nobody changes them. */
public final class SharedSites {
    /** In {@link #catalogue()}. */
    public static final int STANDARDS = 100;

    private static final Path GUIDE = Path.of("src/test/resources/content/guide");
    private static final Path FOLDER = RunFolder.path().resolve("sites");

    private static final Map<String, BuiltSite> SITES = new ConcurrentHashMap<>();

    private SharedSites() {}

    /** Where the content of a site is; may make it below a folder. */
    @FunctionalInterface
    private interface Content {
        Path below(Path folder) throws IOException;
    }

    /** The frozen standard, with a page of pictures beside it. */
    public static BuiltSite frozen() {
        return site("frozen", SharedSites::withGuide);
    }

    /** The same with an English interface. */
    public static BuiltSite english() {
        return site("english", folder -> BuiltSite.inEnglish(withGuide(folder)));
    }

    /** The frozen standard alone. */
    public static BuiltSite alone() {
        return site("alone", folder -> SampleContent.FROZEN);
    }

    /** Made-up standards with all the irregularities that real ones have. */
    public static BuiltSite irregular() {
        return site("irregular", folder -> SampleContent.IRREGULAR);
    }

    /** The frozen standard and two made-up ones that share words with it. */
    public static BuiltSite compared() {
        return site("compared", folder -> {
            Path content = BuiltSite.copy(SampleContent.FROZEN, folder.resolve("content"));
            return BuiltSite.copy(SampleContent.COMPARE, content);
        });
    }

    /** A made-up standard in three editions. */
    public static BuiltSite editions() {
        return site("editions", folder -> SampleContent.EDITIONS);
    }

    /** {@value #STANDARDS} small made-up standards, whose only downloads are data. */
    public static BuiltSite catalogue() {
        return site("catalogue", folder -> {
            Path content = CatalogueContent.of(STANDARDS, folder);
            Files.writeString(content.resolve("site.yaml"), "downloads: data\n", StandardOpenOption.APPEND);
            return content;
        });
    }

    /** A content whose every field holds what would run, were it not escaped. */
    public static BuiltSite payloads() {
        return site("payloads", folder -> PayloadContent.write(folder.resolve("content")));
    }

    private static Path withGuide(Path folder) throws IOException {
        return BuiltSite.copy(GUIDE, BuiltSite.copy(SampleContent.FROZEN, folder.resolve("content")));
    }

    private static BuiltSite site(String name, Content content) {
        return SITES.computeIfAbsent(name, any -> {
            try {
                return built(FOLDER.resolve(name), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Builds a site, unless another process did; waits for one that is about it. */
    private static BuiltSite built(Path folder, Content content) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel file =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Until the file is closed.
            file.lock();
            Path done = folder.resolve("done");
            if (!Files.exists(done)) {
                BuiltSite site = BuiltSite.of(content.below(folder), folder);
                Files.writeString(done, site.result().out());
            }
            return BuiltSite.at(folder.resolve("site"), Files.readString(done));
        }
    }
}
