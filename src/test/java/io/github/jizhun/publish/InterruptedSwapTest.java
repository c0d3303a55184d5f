package io.github.jizhun.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process that was killed at any step of a build leaves, and what the next command makes of it. */
class InterruptedSwapTest {
    @TempDir
    private Path folder;

    private Path output;
    private Path staging;
    private Path old;

    @BeforeEach
    void nameFolders() {
        output = folder.resolve("site");
        staging = folder.resolve(".jizhun-site/new");
        old = folder.resolve(".jizhun-site/old");
    }

    @Test
    void killedWhileStagingKeepsTheOldSite() throws IOException {
        site(output, "old");
        half(staging);

        assertRecoveredTo("old");
    }

    @Test
    void killedBeforeTheFirstRenameKeepsTheOldSite() throws IOException {
        site(output, "old");
        site(staging, "new");

        assertRecoveredTo("old");
    }

    @Test
    void killedBetweenTheRenamesIsCompleted() throws IOException {
        site(old, "old");
        site(staging, "new");

        assertRecoveredTo("new");
    }

    @Test
    void oldSiteComesBackWhereTheNewOneIsNotWhole() throws IOException {
        site(old, "old");
        half(staging);

        assertRecoveredTo("old");
    }

    @Test
    void oldSiteComesBackWhereThereIsNoNewOne() throws IOException {
        site(old, "old");

        assertRecoveredTo("old");
    }

    @Test
    void killedWhileTheOldSiteIsDeletedKeepsTheNewOne() throws IOException {
        site(output, "new");
        half(old);

        assertRecoveredTo("new");
    }

    @Test
    void firstBuildKilledBeforeItsRenameIsCompleted() throws IOException {
        site(staging, "new");

        assertRecoveredTo("new");
    }

    @Test
    void firstBuildKilledWhileStagingLeavesNothing() throws IOException {
        half(staging);

        SitePublisher.recover(output);

        assertFalse(Files.exists(output));
        assertFalse(Files.exists(staging));
    }

    @Test
    void archiveOfAPublishedSiteIsPutInItsPlace() throws IOException {
        site(output, "new");
        archive("new");

        assertRecoveredTo("new");
        assertEquals("new", Files.readString(folder.resolve("jizhun-site.zip")));
        assertFalse(Files.exists(folder.resolve(".jizhun-site/zip")));
    }

    @Test
    void archiveOfASiteThatIsCompletedIsPutInItsPlace() throws IOException {
        site(old, "old");
        site(staging, "new");
        archive("new");

        assertRecoveredTo("new");
        assertEquals("new", Files.readString(folder.resolve("jizhun-site.zip")));
    }

    @Test
    void archiveOfASiteThatIsUndoneIsThrownAway() throws IOException {
        site(output, "old");
        half(staging);
        archive("half");

        assertRecoveredTo("old");
        assertFalse(Files.exists(folder.resolve("jizhun-site.zip")));
        assertFalse(Files.exists(folder.resolve(".jizhun-site/zip")));
    }

    @Test
    void archiveThatCannotTakeItsPlaceDoesNotKeepTheSiteFromBeingReadOrBuilt() throws IOException {
        site(output, "new");
        archive("new");
        Files.createDirectories(folder.resolve("jizhun-site.zip/in-the-way"));

        assertRecoveredTo("new");
    }

    /** A folder without the right to write into it, or a file that its owner made undeletable. */
    @Test
    void whatCannotBeDeletedOfTheOldSiteStopsNoCommandAndGoesWhenItCan() throws Exception {
        site(output, "new");
        half(old);
        Path leftover = folder.resolve(".jizhun-site/left-1");
        Assumptions.assumeTrue(protect(old.resolve("a"), true));
        try {
            assertRecoveredTo("new");
            assertTrue(Files.exists(leftover.resolve("a/K01.html")));

            SitePublisher.recover(output);
            try (SitePublisher publisher = SitePublisher.open(output, Optional.empty())) {
                publisher.accept(SiteFile.text("index.html", "newer"));
                assertTrue(publisher.publish(false, new Diagnostics()).isPresent());
            }
            assertEquals("newer", Files.readString(output.resolve("index.html")));
        } finally {
            protect(Files.exists(leftover) ? leftover.resolve("a") : old.resolve("a"), false);
        }
        SitePublisher.open(output, Optional.empty()).close();

        assertFalse(Files.exists(leftover));
    }

    /** Whether nobody who runs this test can delete what is in a folder; or whether it can be deleted again. */
    private static boolean protect(Path in, boolean isProtected) throws Exception {
        Files.setPosixFilePermissions(in, PosixFilePermissions.fromString(isProtected ? "r-xr-xr-x" : "rwxr-xr-x"));
        if (!System.getProperty("user.name").equals("root")) {
            return true;
        }
        try {
            return new ProcessBuilder(
                                    "chattr",
                                    isProtected ? "+i" : "-i",
                                    in.resolve("K01.html").toString())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void indexOfAPublishedSiteIsPutInItsPlace() throws IOException {
        site(output, "new");
        index(folder.resolve("search-index"), "old");
        index(staging.resolveSibling("new-index"), "new");

        assertRecoveredTo("new");
        assertIndex("new");
    }

    @Test
    void killedBetweenTheRenamesOfTheIndexIsCompleted() throws IOException {
        site(output, "new");
        index(staging.resolveSibling("old-index"), "old");
        index(staging.resolveSibling("new-index"), "new");

        assertRecoveredTo("new");
        assertIndex("new");
    }

    @Test
    void killedWhileTheOldIndexIsDeletedKeepsTheNewOne() throws IOException {
        site(output, "new");
        index(folder.resolve("search-index"), "new");
        index(staging.resolveSibling("old-index"), "old");

        assertRecoveredTo("new");
        assertIndex("new");
    }

    @Test
    void indexOfASiteThatIsCompletedIsPutInItsPlace() throws IOException {
        site(old, "old");
        site(staging, "new");
        index(folder.resolve("search-index"), "old");
        index(staging.resolveSibling("new-index"), "new");

        assertRecoveredTo("new");
        assertIndex("new");
    }

    @Test
    void indexOfASiteThatIsUndoneIsThrownAway() throws IOException {
        site(output, "old");
        half(staging);
        index(folder.resolve("search-index"), "old");
        index(staging.resolveSibling("new-index"), "half");

        assertRecoveredTo("old");
        assertIndex("old");
    }

    @Test
    void nextBuildRecoversToo() throws IOException {
        site(old, "old");
        half(staging);

        SitePublisher.open(output, Optional.empty()).close();

        assertEquals("old", Files.readString(output.resolve("index.html")));
    }

    @Test
    void recoveryFindsTheFolderBehindALinkThatLeadsNowhereForNow() throws IOException {
        Path link = folder.resolve("public");
        Files.createSymbolicLink(link, Path.of("site"));
        site(old, "old");

        SitePublisher.recover(link);

        assertEquals("old", Files.readString(link.resolve("index.html")));
    }

    @Test
    void nothingIsMadeWhereNothingIsToRecover() throws IOException {
        SitePublisher.recover(output);

        try (Stream<Path> made = Files.list(folder)) {
            assertEquals(0, made.count());
        }
    }

    private void assertRecoveredTo(String site) throws IOException {
        SitePublisher.recover(output);

        assertEquals(site, Files.readString(output.resolve("index.html")));
        assertFalse(Files.exists(staging));
        assertFalse(Files.exists(old));
    }

    private static void site(Path place, String text) throws IOException {
        half(place);
        Files.writeString(place.resolve("index.html"), text);
        Files.writeString(place.resolve(FolderGuard.MARKER), "");
    }

    private void index(Path place, String text) throws IOException {
        Files.createDirectories(place);
        Files.writeString(place.resolve("stamp.txt"), text);
    }

    private void assertIndex(String text) throws IOException {
        assertEquals(text, Files.readString(folder.resolve("search-index/stamp.txt")));
        assertFalse(Files.exists(staging.resolveSibling("new-index")));
        assertFalse(Files.exists(staging.resolveSibling("old-index")));
    }

    private void archive(String text) throws IOException {
        Files.createDirectories(staging.getParent());
        Files.writeString(staging.resolveSibling("zip"), text);
    }

    private static void half(Path place) throws IOException {
        Files.createDirectories(place.resolve("a"));
        Files.writeString(place.resolve("a/K01.html"), "");
    }
}
