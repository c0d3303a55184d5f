package io.github.jizhun.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePublisherTest {
    private static final Map<String, String> OLD = Map.of("index.html", "old home", "a/K01.html", "same in both");
    private static final Map<String, String> NEW =
            Map.of("index.html", "new home", "a/K01.html", "same in both", "a/data/x.csv", "1,2");

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void nameOutput() {
        output = folder.resolve("target/site");
    }

    @Test
    void siteIsWhatWasAccepted() throws IOException {
        Publication publication = publish(NEW);

        assertEquals(NEW, site());
        assertEquals(new Publication(2, 0, 3, 23, Optional.of("jizhun-site.zip")), publication);
    }

    @Test
    void newSiteTakesThePlaceOfTheOldOneAsAWhole() throws IOException {
        publish(OLD);
        Files.writeString(output.resolve("stale.html"), "of an older edition");

        publish(NEW);

        assertEquals(NEW, site());
    }

    @Test
    void sameFilesMakeTheSameBytesDownToTheMarker() throws IOException {
        publish(OLD);
        byte[] first = Files.readAllBytes(output.resolve(".jizhun"));
        publish(NEW);

        assertEquals(new String(first), Files.readString(output.resolve(".jizhun")));
    }

    @Test
    void unchangedFileIsLinkedToTheOldOneNotWrittenAgain() throws IOException {
        publish(OLD);
        Object before = Files.getAttribute(output.resolve("a/K01.html"), "unix:ino");

        publish(NEW);

        assertEquals(before, Files.getAttribute(output.resolve("a/K01.html"), "unix:ino"));
        assertFalse(Files.exists(work().resolve("old")));
    }

    @Test
    void partIsKeptWhereItsFingerprintAndItsFilesAreTheSame() throws IOException {
        publishPart("one", "index.html", "home", "a/K01.html", "<a href='../index.html'>x</a>");

        try (SitePublisher publisher = open()) {
            publisher.accept(SiteFile.text("index.html", "home"));
            assertEquals(
                    List.of("a/K01.html"),
                    publisher.part("a", "one").reuse().orElseThrow().paths());
            assertEquals(
                    1, publisher.publish(true, new Diagnostics()).orElseThrow().reused());
        }

        assertEquals(Map.of("index.html", "home", "a/K01.html", "<a href='../index.html'>x</a>"), site());
    }

    @Test
    void partIsNotKeptWhereItIsMadeOfSomethingElse() throws IOException {
        publishPart("one", "index.html", "home", "a/K01.html", "old");
        try (SitePublisher publisher = open()) {
            assertTrue(publisher.part("a", "two").reuse().isEmpty());
        }
    }

    @Test
    void partIsNotKeptWhereAnyByteOfItsRecordIsAnother() throws IOException {
        publishPart("one", "index.html", "home", "a/K01.html", "<a href='../index.html'>x</a>");
        Path record = work().resolve("parts/a");
        byte[] written = Files.readAllBytes(record);
        for (int place = 0; place < written.length; place++) {
            byte[] flipped = written.clone();
            flipped[place] ^= 1;
            assertNotKept(record, flipped);
            assertNotKept(record, Arrays.copyOf(written, place));
        }
        Files.delete(record);
        Files.createDirectory(record);
        try (SitePublisher publisher = open()) {
            assertTrue(publisher.part("a", "one").reuse().isEmpty());
        }
    }

    private void assertNotKept(Path record, byte[] damaged) throws IOException {
        Files.write(record, damaged);
        try (SitePublisher publisher = open()) {
            assertTrue(publisher.part("a", "one").reuse().isEmpty(), new String(damaged, StandardCharsets.ISO_8859_1));
        }
    }

    /** Their pages may be made by the same thread, one after the other. */
    @Test
    void twoPartsOfOneFolderEachRememberWhatTheyLinkTo() throws IOException {
        try (SitePublisher publisher = open()) {
            publisher.accept(SiteFile.text("index.html", "home"));
            for (String name : List.of("a", "b")) {
                StandardSlice part = publisher.part(name, "one");
                part.accept(SiteFile.text(name + ".html", "<a href='index.html'>x</a>"));
                part.finish(List.of("label"));
            }
            assertTrue(publisher.publish(false, new Diagnostics()).isPresent());
        }
        for (String name : List.of("a", "b")) {
            try (SitePublisher publisher = open()) {
                assertTrue(publisher.part(name, "one").reuse().isPresent());
                Diagnostics found = new Diagnostics();
                assertTrue(publisher.publish(false, found).isEmpty(), name);
                assertEquals(1, found.sorted().size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "older", ""})
    void partIsNotKeptWhereSomeoneChangedItsFile(String text) throws IOException {
        publishPart("one", "index.html", "home", "a/K01.html", "old");
        Files.delete(output.resolve("a/K01.html"));
        if (!text.isEmpty()) {
            // Some systems' clocks stand still for some milliseconds.
            FileTime later = FileTime.from(Instant.now().plus(1, ChronoUnit.HOURS));
            Files.setLastModifiedTime(Files.writeString(output.resolve("a/K01.html"), text), later);
        }
        try (SitePublisher publisher = open()) {
            assertTrue(publisher.part("a", "one").reuse().isEmpty());
        }
    }

    @Test
    void partIsKeptWhereItsFilesWereCopied() throws IOException {
        publishPart("one", "index.html", "home", "a/K01.html", "old");
        Path page = output.resolve("a/K01.html");
        FileTime made = Files.getLastModifiedTime(page);
        for (int hours : List.of(-1, 1)) {
            Files.setLastModifiedTime(page, FileTime.from(made.toInstant().plus(hours, ChronoUnit.HOURS)));
            try (SitePublisher publisher = open()) {
                assertTrue(publisher.part("a", "one").reuse().isPresent());
                assertTrue(publisher.publish(true, new Diagnostics()).isPresent());
            }
        }
    }

    @Test
    void fileThatHasItsSizeAndTimeIsNotReadAgain() throws IOException {
        publishPart("one", "index.html", "home", "a/K01.html", "old");
        Path page = output.resolve("a/K01.html");
        FileTime made = Files.getLastModifiedTime(page);
        Files.writeString(page, "new");
        Files.setLastModifiedTime(page, made);
        try (SitePublisher publisher = open()) {
            assertTrue(publisher.part("a", "one").reuse().isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "one\nlabel\nx\ty\tz", "one\nlabel\nx\ty\tz\tp", "one\nlabel\n1\t2"})
    void damagedRecordIsNoRecord(String record) throws IOException {
        publishPart("one", "index.html", "home", "a/K01.html", "old");
        Files.writeString(work().resolve("parts/a"), record);
        publish(OLD);
        try (SitePublisher publisher = open()) {
            publisher.accept(SiteFile.text("a/K01.html", "made anew"));
            publisher.part("a", "one").reuse();
            assertTrue(publisher.publish(true, new Diagnostics()).isPresent());
        }
        assertEquals("made anew", site().get("a/K01.html"));
    }

    @Test
    void deadLinkOfAKeptPartIsReported() throws IOException {
        publishPart("one", "index.html", "home", "a/K01.html", "<a href='../index.html'>x</a>");
        Diagnostics diagnostics = new Diagnostics();

        try (SitePublisher publisher = open()) {
            publisher.part("a", "one").reuse();
            assertEquals(Optional.empty(), publisher.publish(true, diagnostics));
        }

        assertEquals(
                output + "/a/K01.html:1:10", diagnostics.sorted().get(0).at().toString());
    }

    private void publishPart(String fingerprint, String page, String text, String partPage, String partText)
            throws IOException {
        try (SitePublisher publisher = open()) {
            StandardSlice part = publisher.part("a", fingerprint);
            part.accept(SiteFile.text(partPage, partText));
            publisher.accept(SiteFile.text(page, text));
            part.finish(List.of("label"));
            assertTrue(publisher.publish(true, new Diagnostics()).isPresent());
        }
    }

    @Test
    void filesMayComeFromManyThreads() throws IOException {
        try (SitePublisher publisher = open()) {
            IntStream.range(0, 500)
                    .parallel()
                    .forEach(i -> publisher.accept(SiteFile.text("s" + i % 7 + "/" + i + ".html", "page " + i)));
            assertEquals(
                    500,
                    publisher.publish(true, new Diagnostics()).orElseThrow().pages());
        }
        assertEquals(500, site().size());
    }

    @Test
    void archiveHoldsTheSiteInOneFolderAndIsTheSameForTheSameSite() throws IOException {
        publish(NEW);
        Path archive = output.resolveSibling("jizhun-site.zip");
        byte[] first = Files.readAllBytes(archive);
        publish(OLD);
        publish(NEW);

        assertArrayEquals(first, Files.readAllBytes(archive));
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            assertEquals(
                    List.of("jizhun-site/a/K01.html", "jizhun-site/a/data/x.csv", "jizhun-site/index.html"),
                    zip.stream().map(ZipEntry::getName).toList());
            assertEquals(
                    "new home",
                    new String(zip.getInputStream(zip.getEntry("jizhun-site/index.html"))
                            .readAllBytes()));
        }
    }

    @Test
    void faultInTheMiddleLeavesTheOldSiteWhole() throws IOException {
        publish(OLD);

        assertThrows(IllegalStateException.class, () -> {
            try (SitePublisher publisher = open()) {
                publisher.accept(SiteFile.text("index.html", "half"));
                throw new IllegalStateException("a page cannot be made");
            }
        });

        assertEquals(OLD, site());
        assertFalse(Files.exists(work().resolve("new")));
    }

    @Test
    void findingInTheSiteLeavesTheOldSiteWhole() throws IOException {
        publish(OLD);
        Diagnostics diagnostics = new Diagnostics();
        try (SitePublisher publisher = open()) {
            publisher.accept(SiteFile.text("index.html", "<a href='gone.html'>x</a>"));
            assertEquals(Optional.empty(), publisher.publish(true, diagnostics));
        }
        assertTrue(diagnostics.hasErrors());
        assertEquals(OLD, site());
    }

    @Test
    void failedRenameLeavesTheOldSiteWhole() throws IOException {
        publish(OLD);
        try (SitePublisher publisher = open()) {
            publisher.accept(SiteFile.text("index.html", "new"));
            write(work().resolve("old/in-the-way"), "");
            PublishException refused =
                    assertThrows(PublishException.class, () -> publisher.publish(true, new Diagnostics()));
            assertEquals("cannot-write.in-the-way", refused.sentence().key());
        }
        assertEquals(OLD, site());
        publish(NEW);
        assertEquals(NEW, site());
    }

    @Test
    void stagedFileThatSomeoneDeletedIsNotPublishedAsMissing() throws IOException {
        publish(OLD);
        try (SitePublisher publisher = open()) {
            publisher.accept(SiteFile.text("index.html", "new"));
            publisher.accept(SiteFile.text("a.txt", "new"));
            Files.delete(work().resolve("new/a.txt"));
            assertThrows(PublishException.class, () -> publisher.publish(true, new Diagnostics()));
        }
        assertEquals(OLD, site());
    }

    @Test
    void archiveThatCannotBePackedLeavesTheOldSiteWhole() throws IOException {
        publish(OLD);
        byte[] archive = Files.readAllBytes(output.resolveSibling("jizhun-site.zip"));
        try (SitePublisher publisher = open()) {
            publisher.accept(SiteFile.text("index.html", "new"));
            write(work().resolve("zip/in-the-way"), "");
            assertThrows(PublishException.class, () -> publisher.publish(true, new Diagnostics()));
            Files.delete(work().resolve("zip/in-the-way"));
        }
        assertEquals(OLD, site());
        assertArrayEquals(archive, Files.readAllBytes(output.resolveSibling("jizhun-site.zip")));
    }

    @Test
    void folderThatSomeoneElseFilledIsRefused() throws IOException {
        write(output.resolve("thesis.docx"), "mine");

        assertEquals("foreign-output", refusal().sentence().key());
        assertEquals("mine", Files.readString(output.resolve("thesis.docx")));
        try (Stream<Path> beside = Files.list(output.getParent())) {
            assertEquals(List.of(output), beside.toList());
        }
    }

    @Test
    void indexIsLaidBesideTheSiteWithItAndIsNoPartOfIt() throws IOException {
        publishWithIndex(Map.of("index.html", "old home"), "old", new Diagnostics());
        publishWithIndex(Map.of("index.html", "home"), "new", new Diagnostics());

        assertEquals(Map.of("index.html", "home"), site());
        assertEquals("new", Files.readString(index().resolve("new")));
        assertFalse(Files.exists(index().resolve("old")));
        try (ZipFile zip = new ZipFile(output.resolveSibling("jizhun-site.zip").toFile())) {
            assertEquals(
                    List.of("jizhun-site/index.html"),
                    zip.stream().map(ZipEntry::getName).toList());
        }
    }

    @Test
    void indexStaysWhereTheSiteDoes() throws IOException {
        publishWithIndex(OLD, "old", new Diagnostics());
        Diagnostics diagnostics = new Diagnostics();
        publishWithIndex(Map.of("index.html", "<a href='gone.html'>x</a>"), "new", diagnostics);

        assertTrue(diagnostics.hasErrors());
        assertEquals(OLD, site());
        assertEquals("old", Files.readString(index().resolve("old")));
        assertFalse(Files.exists(work().resolve("new-index")));
    }

    @Test
    void folderOfTheIndexThatSomeoneElseFilledIsRefused() throws IOException {
        write(index().resolve("thesis.docx"), "mine");

        assertEquals("foreign-output", refusal().sentence().key());
        assertEquals("mine", Files.readString(index().resolve("thesis.docx")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"search-index", "Search-Index"})
    void folderOfTheIndexIsNoOutput(String name) {
        output = output.resolveSibling(name);

        assertEquals("output-is-index", refusal().sentence().key());
        assertFalse(Files.exists(output));
    }

    private void publishWithIndex(Map<String, String> files, String index, Diagnostics diagnostics) {
        try (SitePublisher publisher = open()) {
            files.forEach((path, text) -> publisher.accept(SiteFile.text(path, text)));
            publisher.acceptIndex(SiteFile.text(index, index));
            publisher.publish(true, diagnostics);
        }
    }

    private Path index() {
        return output.resolveSibling("search-index");
    }

    @Test
    void repositoryInTheSiteIsRefused() throws IOException {
        publish(OLD);
        write(output.resolve(".git/HEAD"), "ref: refs/heads/main");

        assertEquals("foreign-output.git", refusal().sentence().key());
        assertTrue(Files.exists(output.resolve(".git/HEAD")));
    }

    @Test
    void fileInsteadOfAFolderIsRefused() throws IOException {
        write(output, "a file");

        assertEquals("foreign-output", refusal().sentence().key());
    }

    @Test
    void emptyFolderAndWhatFileManagersLeaveAreAccepted() throws IOException {
        write(output.resolve("Thumbs.db"), "");

        publish(NEW);

        assertEquals(NEW, site());
    }

    @Test
    void secondBuildOnOneOutputIsRefusedAsLongAsTheFirstIsAtWork() throws IOException {
        try (SitePublisher first = open()) {
            assertEquals("output-locked", refusal().sentence().key());
            first.accept(SiteFile.text("index.html", "first"));
            first.publish(true, new Diagnostics());
        }
        assertEquals(Map.of("index.html", "first"), site());
        publish(NEW);
    }

    @Test
    void symbolicLinkStaysAndItsFolderIsReplaced() throws IOException {
        Path real = folder.resolve("disk/site");
        Files.createDirectories(real);
        Files.createDirectories(output.getParent());
        Files.createSymbolicLink(output, real);

        publish(NEW);

        assertTrue(Files.isSymbolicLink(output));
        assertTrue(Files.isDirectory(real, LinkOption.NOFOLLOW_LINKS));
        assertEquals(NEW, site());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../x.html",
                "a/../../x",
                "a//b",
                "./a",
                "a\\b",
                "C:/x",
                "a/con.html",
                "LPT1",
                "nul.txt",
                "a./b",
                "b.",
                "b ",
                " b",
                "x\ny",
                "a?b",
                "a%2e",
                ".jizhun",
                "COM¹.txt"
            })
    void pathThatIsNotAFileOfTheSiteEverywhereIsAFault(String path) {
        try (SitePublisher publisher = open()) {
            SiteFile file = SiteFile.text(path, "");
            assertThrows(IllegalArgumentException.class, () -> publisher.accept(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"T1.1.html", "concept.html", "com.html", "a/.nojekyll", "中文 名.xlsx", "auxiliary/x"})
    void ordinaryPathIsAccepted(String path) throws IOException {
        publish(Map.of(path, "x"));

        assertEquals(Map.of(path, "x"), site());
    }

    @Test
    void reportStandsBesideTheSite() throws IOException {
        Path report = new ReportWriter(output).write(SiteFile.text("check-report.html", "first"));
        new ReportWriter(output).write(SiteFile.text("check-report.html", "second"));

        assertEquals(output.resolveSibling("check-report.html"), report);
        assertEquals("second", Files.readString(report));
        try (Stream<Path> beside = Files.list(report.getParent())) {
            assertEquals(1, beside.count());
        }
    }

    @Test
    void reportThatCannotBePlacedLeavesNothingBehind() throws IOException {
        write(output.resolveSibling("check-report.html").resolve("in-the-way"), "");

        assertThrows(
                PublishException.class,
                () -> new ReportWriter(output).write(SiteFile.text("check-report.html", "first")));

        try (Stream<Path> beside = Files.list(output.getParent())) {
            assertEquals(1, beside.count());
        }
    }

    private SitePublisher open() {
        return SitePublisher.open(output, Optional.empty());
    }

    private PublishException refusal() {
        return assertThrows(PublishException.class, this::open);
    }

    private Publication publish(Map<String, String> files) {
        try (SitePublisher publisher = open()) {
            files.forEach((path, text) -> publisher.accept(SiteFile.text(path, text)));
            return publisher.publish(true, new Diagnostics()).orElseThrow();
        }
    }

    private Path work() {
        return output.resolveSibling(".jizhun-site");
    }

    private Map<String, String> site() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output.toRealPath())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = output.toRealPath().relativize(file).toString();
                if (!path.equals(".jizhun")) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
