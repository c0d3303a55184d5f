package io.github.jizhun.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaOptionsTest {
    private static final String QUICK_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

    @TempDir
    private Path folder;

    private Path few;
    private Path many;

    @BeforeEach
    void makeContents() throws IOException {
        few = content("few", JavaOptions.MANY_STANDARDS - 1);
        many = content("many", JavaOptions.MANY_STANDARDS);
    }

    private Path content(String name, int standards) throws IOException {
        Path content = folder.resolve(name);
        for (int i = 0; i < standards; i++) {
            Files.createDirectories(content.resolve("standards/" + i));
        }
        return content;
    }

    private List<String> options(String... args) {
        return JavaOptions.of(List.of(args), JavaOptions.ROOMY);
    }

    @Test
    void onlyManyStandardsAreWorthTheBetterCompiler() {
        assertTrue(options("build", "--content", few.toString()).contains(QUICK_COMPILER_ONLY));
        assertFalse(options("build", "--content", many.toString()).contains(QUICK_COMPILER_ONLY));
        assertFalse(options("build", "--strict", "--content=" + many).contains(QUICK_COMPILER_ONLY));
    }

    @Test
    void eachContentHasOneCollectorAndABoundOnItsMemory() {
        for (Path content : List.of(few, many)) {
            List<String> options = options("build", "--content", content.toString());
            assertEquals(
                    1, options.stream().filter(option -> option.endsWith("GC")).count());
            assertTrue(
                    options.contains("-XX:+UseSerialGC")
                            || options.stream().anyMatch(option -> option.startsWith("-XX:MaxNewSize=")),
                    "a collector that uses all cores takes all memory that it finds");
        }
    }

    @Test
    void roomIsTakenOnlyWhereItIsNeededAndThere() {
        String room = "-XX:InitialHeapSize=600m";
        assertTrue(options("build", "--content", many.toString()).contains(room));
        assertFalse(options("build", "--content", few.toString()).contains(room));
        List<String> args = List.of("build", "--content", many.toString());
        assertFalse(JavaOptions.of(args, JavaOptions.ROOMY - 1).contains(room));
    }

    @Test
    void contentThatIsNotThereIsLeftToTheProgram() {
        assertTrue(
                options("build", "--content", folder.resolve("none").toString()).contains(QUICK_COMPILER_ONLY));
        assertTrue(options("build", "--content").contains(QUICK_COMPILER_ONLY));
    }

    @Test
    void contentThatCannotBeAFolderIsLeftToTheProgram() {
        assertTrue(options("build", "--content", "\0").contains(QUICK_COMPILER_ONLY));
    }

    @Test
    void nothingThatLiesBesideTheJarIsLoaded() {
        assertFalse(options("build").stream().anyMatch(option -> option.contains("Archive")));
    }
}
