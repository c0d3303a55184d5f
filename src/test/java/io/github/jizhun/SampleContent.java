package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.source.ContentLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The content folders of the tests. None of them is {@code content/}: what ships may change without breaking a test. */
public final class SampleContent {
    static final Path FOLDER = Path.of("src/test/resources/content");

    /** The shipped standard as it was when its tests were written. */
    public static final Path FROZEN = FOLDER.resolve("frozen");
    /** Made-up standards with all the irregularities that real ones have. */
    public static final Path IRREGULAR = FOLDER.resolve("irregular");
    /** A made-up standard for each form that real documents have. */
    public static final Path FORMS = FOLDER.resolve("forms");
    /** A made-up standard in three editions, between which everything happens that can happen. */
    public static final Path EDITIONS = FOLDER.resolve("editions");
    /** The same with few statements, for tests that build it dozens of times. */
    static final Path BRIEF = FOLDER.resolve("brief");

    /** Two made-up standards, to be laid over the frozen one. */
    public static final Path COMPARE = FOLDER.resolve("compare");

    private static final Map<Path, LinkedCatalogue> LOADED = new ConcurrentHashMap<>();

    private SampleContent() {}

    /** Loads and links a content folder that can be read without a finding; those of the tests only once. */
    public static LinkedCatalogue load(Path content) {
        return content.startsWith(FOLDER) ? LOADED.computeIfAbsent(content, SampleContent::link) : link(content);
    }

    private static LinkedCatalogue link(Path content) {
        return LinkedCatalogue.link(catalogue(content));
    }

    /** Loads a content folder that can be read without a finding. */
    public static Catalogue catalogue(Path content) {
        Diagnostics diagnostics = new Diagnostics();
        Catalogue catalogue =
                ContentLoader.load(content, "content", diagnostics).catalogue();
        assertEquals(List.of(), diagnostics.sorted());
        return catalogue;
    }

    /** The frozen copy of BHR1212-001v2. */
    public static LinkedStandard frozen() {
        return load(FROZEN).standards().get(0);
    }

    /** One of the made-up standards. */
    public static LinkedStandard irregular(String code) {
        return load(IRREGULAR).standard(code).orElseThrow();
    }
}
