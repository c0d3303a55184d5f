package io.github.jizhun.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.TestContent;
import io.github.jizhun.publish.SitePublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is left of the output when a build is killed, runs out of room, meets another build, or its content changes meanwhile:
 * the old site or the new one, whole, and nothing beside it that the next build does not remove.
 *
 * <p>A round of each is quick; {@code -Dfaults=20} makes twenty times as many.
 */
@Order(1)
class FaultsIT {
    private static final int ROUNDS = Integer.getInteger("faults", 1);
    private static final int KILLS = 10 * ROUNDS;
    private static final int FAILED_WRITES = 2 * ROUNDS;
    private static final int PAIRS = 2 * ROUNDS;
    private static final int CHANGES = 2 * ROUNDS;

    /** Time in which a build writes about one file; in nanoseconds. */
    private static final long A_MOMENT = 1_000_000;

    @TempDir
    private static Path built;

    private static Path first;
    private static Path second;
    private static Map<String, String> firstSite;
    private static Map<String, String> secondSite;
    private static Map<String, String> secondFolder;

    @TempDir
    private Path folder;

    private final Random random = new Random(6);
    private Path output;

    @BeforeAll
    static void buildBothOnce() throws IOException {
        first = TestContent.small(built.resolve("first")).folder();
        second = TestContent.small(built.resolve("second")).folder();
        for (Path content : List.of(first, second)) {
            // Small files and large ones; of PDF the fonts of a process would decide, and more formats take longer and
            // fail no other way.
            Path site = content.resolve("site.yaml");
            Files.writeString(site, "downloads: [workbook, site]\n" + Files.readString(site));
        }
        Path site = second.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replaceFirst("(?m)^title:.*$", "title: 另一個網站"));
        Path output = built.resolve("out/site");
        build(first, output);
        firstSite = BuiltSite.files(output);
        build(second, output);
        secondSite = BuiltSite.files(output);
        secondFolder = BuiltSite.files(output.getParent());
        assertFalse(firstSite.equals(secondSite));
    }

    @BeforeEach
    void beginWithTheSecond() throws IOException {
        output = folder.resolve("out/site");
        BuiltSite.copyWithTimes(built.resolve("out"), output.getParent());
    }

    /** Where nothing is to happen, inside the test: a process of its own takes many times as long. */
    private static void build(Path content, Path output) {
        BuiltSite.Run run = BuiltSite.attempt(content, output).result();
        assertEquals(0, run.exit(), run.err());
    }

    @Test
    void killedBuildLeavesTheOldSiteOrTheNewOneWhole() throws IOException {
        List<String> names = List.copyOf(secondSite.keySet());
        for (int i = 0; i < KILLS; i++) {
            Path content = i % 2 == 0 ? first : second;
            BuildProcess build = BuildProcess.start(content, output, "");
            // One time in some after the last file, in the swap or later.
            int moment = random.nextInt(names.size() + names.size() / 3);
            waitFor(build, moment < names.size() ? "new/" + names.get(moment) : "zip");
            build.kill();
            // Away between the two renames only; whatever comes next brings it back.
            if (Files.exists(output)) {
                assertIsWhole("before recovery");
            }
            SitePublisher.recover(output);
            assertIsWhole("after recovery");
            assertTrue(List.of("lock", "parts").containsAll(names(output.resolveSibling(".jizhun-site"))));
        }
        assertNextBuildLeavesNoLitter();
    }

    /** Waits until a build has written a file, by its name in the folder beside the site. */
    private void waitFor(BuildProcess build, String file) {
        Path written = output.resolveSibling(".jizhun-site").resolve(file);
        while (build.isAlive() && !Files.exists(written)) {
            LockSupport.parkNanos(A_MOMENT);
        }
    }

    @Test
    void buildWithoutRoomLeavesTheOldSiteAndSaysWhy() throws IOException {
        long largest = Files.size(output.resolveSibling("jizhun-site.zip"));
        for (int i = 1; i <= FAILED_WRITES; i++) {
            long blocks = Math.max(1, largest * i / (FAILED_WRITES + 1) / 1024);
            BuildProcess build = BuildProcess.start(first, output, "ulimit -f " + blocks + ";");
            assertEquals(3, build.exit(), build.said());
            assertTrue(build.said().contains("無法更新"), build.said());
            assertFalse(build.said().contains("\tat "), build.said());
            assertEquals(
                    secondFolder.keySet(), BuiltSite.files(output.getParent()).keySet());
            assertEquals(secondSite, BuiltSite.files(output));
        }
        assertNextBuildLeavesNoLitter();
    }

    @Test
    void twoBuildsOnOneOutputMakeOneSite() throws IOException {
        for (int i = 0; i < PAIRS; i++) {
            BuildProcess one = BuildProcess.start(first, output, "");
            BuildProcess other = BuildProcess.start(second, output, "");
            int oneExit = one.exit();
            int otherExit = other.exit();
            assertTrue(oneExit == 0 || oneExit == 3, one.said());
            assertTrue(otherExit == 0 || otherExit == 3, other.said());
            assertTrue(oneExit == 0 || otherExit == 0, one.said() + other.said());
            assertIsWhole("after both");
        }
        assertNextBuildLeavesNoLitter();
    }

    @Test
    void folderThatVanishesMeanwhileFailsTheBuildAndNotTheNextOne() throws IOException {
        BuildProcess build = BuildProcess.start(first, output, "");
        Path staging = output.resolveSibling(".jizhun-site/new");
        waitFor(build, "new/ABC1234-001v1/K01.html");
        Path moved = folder.resolve("vanished");
        Files.move(staging, moved);
        assertEquals(3, build.exit(), build.said());
        assertEquals(secondSite, BuiltSite.files(output));
        assertNextBuildLeavesNoLitter();
    }

    @Test
    void contentThatChangesMeanwhileEndsInASiteOrInMessages() throws IOException {
        Path duties;
        try (Stream<Path> files = Files.walk(first)) {
            duties = files.filter(file -> file.endsWith("duties.yaml"))
                    .findFirst()
                    .orElseThrow();
        }
        String whole = Files.readString(duties);
        for (int i = 0; i < CHANGES; i++) {
            BuildProcess build = BuildProcess.start(first, output, "");
            while (build.isAlive()) {
                Files.writeString(duties, whole.substring(0, random.nextInt(whole.length())));
                LockSupport.parkNanos(A_MOMENT);
                Files.writeString(duties, whole);
                LockSupport.parkNanos(A_MOMENT);
            }
            assertTrue(build.exit() == 0 || build.exit() == 1, build.said());
        }
        Files.writeString(duties, whole);
        assertNextBuildLeavesNoLitter();
    }

    private void assertIsWhole(String when) {
        Map<String, String> site = BuiltSite.files(output);
        assertTrue(site.equals(firstSite) || site.equals(secondSite), when + ": a mixture, or half a site");
    }

    private void assertNextBuildLeavesNoLitter() {
        build(first, output);
        build(second, output);
        assertEquals(withoutTimes(secondFolder), withoutTimes(BuiltSite.files(output.getParent())));
    }

    /** What is known of a site's parts says when their files were written, and so does Lucene's index. */
    private static Map<String, String> withoutTimes(Map<String, String> files) {
        Map<String, String> same = new TreeMap<>(files);
        same.replaceAll(
                (path, text) -> path.startsWith(".jizhun-site/parts/") || path.startsWith("search-index/") ? "" : text);
        return same;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
