package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.site.Address;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program as a shell sees it: arguments in, exit code and two streams out. */
class MainTest {
    private static final Path IRREGULAR = Path.of("src/test/resources/content/irregular");
    private static final String DUTIES = "standards/ICT2512-118v1/duties.yaml";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path content;
    private Path output;

    @BeforeEach
    void copyContent() throws IOException {
        content = folder.resolve("content");
        output = folder.resolve("target/site");
        copy(SampleContent.IRREGULAR, content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "build --help",
                "check --help",
                "search --help",
                "serve --help",
                "addresses --help",
                "new --help",
                "import --help",
                "--version",
                "-V"
            })
    void helpIsNoMistake(String arguments) {
        assertEquals(0, run(arguments.split(" ")));
        assertFalse(out().isEmpty());
        assertEquals("", err());
    }

    @Test
    void searchPrintsAResultALineBestFirst() {
        assertEquals(0, run("search", "--content", SampleContent.FROZEN.toString(), "T3.2"), err());
        String[] lines = out().split("\\R");
        assertEquals("BHR1212-001v2\tT3.2\t評估專案承接可行性", lines[0]);
        assertEquals("BHR1212-001v2\tO3.2.1\t接案評估表", lines[1]);
        assertEquals("", err());
    }

    @Test
    void searchSaysBesideTheResultsWhatElseItDid() {
        assertEquals(0, run("search", "--content", SampleContent.FROZEN.toString(), "--lang", "en", "績校管理"));
        assertTrue(out().startsWith("BHR1212-001v2\tS21\t績效管理"), out());
        assertTrue(err().contains("\"績校管理\"; searched \"績效管理\" instead"), err());
        out.reset();
        err.reset();
        assertEquals(0, run("search", "--content", SampleContent.FROZEN.toString(), "--explain", "投訴"));
        assertTrue(out().contains("\tname\t"), out());
        assertTrue(err().contains("也搜尋了：客訴"), err());
        out.reset();
        err.reset();
        assertEquals(0, run("search", "--content", SampleContent.FROZEN.toString(), "--standard", "NONE", "專案"));
        assertEquals("", out());
        assertTrue(err().contains("找不到「專案」"), err());
    }

    /** A build leaves an index; whatever was edited since is found nevertheless. */
    @Test
    void searchAfterABuildFindsWhatItFindsWithout() throws IOException {
        List<String> query = List.of("--content", content.toString(), "--output", output.toString(), "--explain");
        String without = search(query, "事件處理");
        assertEquals(0, run("build", "--content", content.toString(), "--output", output.toString()), err());
        assertTrue(Files.isRegularFile(output.resolveSibling("search-index/stamp.txt")));
        assertEquals(without, search(query, "事件處理"));

        Path competencies = content.resolve("standards/ICT2512-118v1/competencies.yaml");
        Files.writeString(competencies, Files.readString(competencies).replace("事件處理技能", "公文歸檔技能"));
        assertTrue(search(query, "公文歸檔").startsWith("ICT2512-118v1\tS01\t公文歸檔技能"), out());
    }

    private String search(List<String> options, String query) {
        out.reset();
        List<String> arguments = new ArrayList<>(List.of("search"));
        arguments.addAll(options);
        arguments.add(query);
        assertEquals(0, run(arguments.toArray(String[]::new)), err());
        return out();
    }

    @Test
    void searchOfContentWithMistakesTellsThem() throws IOException {
        Files.delete(content.resolve(DUTIES));
        assertEquals(1, run("search", "--content", content.toString(), "--output", output.toString(), "專案"));
        assertEquals("", out());
        assertTrue(err().contains("error[missing-file]"), err());
    }

    @Test
    void helpSpeaksTheLanguageAskedFor() {
        run("build", "--help");
        assertTrue(out().contains("用法：jizhun build") && out().contains("網站資料夾（預設 target/site）"), out());
        out.reset();
        run("build", "--lang", "en", "--help");
        assertTrue(out().contains("folder of the site (default target/site)"), out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bild",
                "build --contents x",
                "check extra",
                "check --format xml",
                "check --lang fr",
                "check --content",
                "serve --port 70000",
                "serve --port x",
                "check --strict --strict"
            })
    void wrongUsageIsReportedWithTheHelp(String arguments) {
        assertEquals(2, run(arguments.isEmpty() ? new String[0] : arguments.split(" ")));
        assertTrue(err().startsWith("指令有誤："), err());
        // A slip in a name is answered by the name that is meant, everything else by the whole help.
        assertTrue(err().contains("用法：jizhun") || err().contains("是不是「"), err());
        assertEquals("", out());
    }

    @Test
    void outputThatWouldDeleteTheContentIsWrongUsage() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), content);
        for (Path overlapping : List.of(content, folder, content.resolve("site"), link.resolve("site"), link)) {
            assertEquals(2, run("build", "--content", content.toString(), "--output", overlapping.toString()));
        }
        assertTrue(Files.exists(content.resolve("site.yaml")));
    }

    @Test
    void checkOfGoodContentSaysSoAndMakesNothingButItsReport() throws IOException {
        assertEquals(0, check());
        assertTrue(lastLine(err()).startsWith("檢查結果："), err());
        assertEquals("", out());
        try (Stream<Path> made = Files.list(output.getParent())) {
            assertEquals(
                    List.of("check-report.html"),
                    made.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void mistakeIsReportedWhereItIsAndCountedInTheLastLine() throws IOException {
        int line = breakDuties();

        assertEquals(1, check());
        assertTrue(
                err().lines()
                        .anyMatch(first -> first.startsWith(content.resolve(DUTIES) + ":" + line + ":")
                                && first.contains(": error[unknown-reference]: ")),
                err());
        assertTrue(lastLine(err()).startsWith("檢查結果：1 個錯誤、"), err());
        assertEquals("", out());
    }

    @Test
    void findingsCanBeReadInABrowser() throws IOException {
        Path report = output.resolveSibling("check-report.html");
        breakDuties();
        check();

        assertTrue(lastLine(err()).endsWith("完整清單：" + report), err());
        assertTrue(Files.readString(report).contains("K99"));

        replace(DUTIES, "K99, ", "");
        check();
        assertFalse(Files.readString(report).contains("K99"));
    }

    @Test
    void reportThatCannotBeWrittenHidesNoFinding() throws IOException {
        breakDuties();
        Files.writeString(output.getParent(), "a file where a folder should be");

        assertEquals(1, check());
        assertTrue(err().contains("error[unknown-reference]") && err().contains("無法更新"), err());
    }

    @Test
    void englishIsSpokenWhereItIsAskedForOrTheSiteIsEnglish() throws IOException {
        breakDuties();
        check("--lang", "en");
        assertTrue(lastLine(err()).contains("errors 1, "), err());
        err.reset();
        replace("site.yaml", "language: zh-Hant-TW", "language: en");
        check();
        assertTrue(lastLine(err()).contains("errors 1, "), err());
        err.reset();
        check("--lang", "zh-TW");
        assertTrue(lastLine(err()).contains("1 個錯誤"), err());
    }

    @Test
    void jsonIsAnObjectALineOnStandardOutputAndNothingElse() throws IOException {
        breakDuties();

        assertEquals(1, check("--format", "json"));
        List<String> errors = out().lines()
                .filter(line -> line.contains("\"severity\":\"error\""))
                .toList();
        assertEquals(1, errors.size(), out());
        assertTrue(errors.get(0).startsWith("{\"rule\":\"unknown-reference\","), out());
        assertTrue(out().lines().allMatch(line -> line.startsWith("{") && line.endsWith("}")), out());
        assertEquals(1, err().lines().count(), err());
    }

    @Test
    void warningCountsAsAnErrorOnlyWhenAskedTo() throws IOException {
        replace("site.yaml", "title: 虛構職能基準網", "title: “虛構職能基準網”");

        assertEquals(0, check());
        assertTrue(err().contains("warning[quote-in-text]"), err());
        assertEquals(1, check("--strict"));
        assertEquals(1, build("--strict"));
        assertFalse(Files.exists(output));
    }

    @Test
    void buildMakesTheSiteAndSaysWhere() throws IOException {
        assertEquals(0, build(), this::err);

        String said = out();
        long pages = BuiltSite.files(output).keySet().stream()
                .filter(Address::isPage)
                .count();
        assertTrue(said.startsWith("完成：" + pages + " 頁、"), said);
        assertTrue(said.contains("內容版本 "), said);
        assertTrue(said.contains("開啟 " + output.resolve("index.html")), said);
        assertTrue(said.contains("上傳用 " + output.resolveSibling("jizhun-site.zip")), said);
        assertTrue(Files.exists(output.resolveSibling("jizhun-site.zip")));
        for (String file : List.of("robots.txt", "schemas/site.schema.json", "ICT2512-118v1/data/standard.json")) {
            assertTrue(Files.exists(output.resolve(file)), file);
        }
    }

    @Test
    void buildingTwiceMakesTheSameBytes() throws IOException {
        build();
        byte[] first = Files.readAllBytes(output.resolveSibling("jizhun-site.zip"));
        assertEquals(0, build());

        assertArrayEquals(first, Files.readAllBytes(output.resolveSibling("jizhun-site.zip")));
    }

    @Test
    void mistakeKeepsTheOldSite() throws IOException {
        build();
        byte[] home = Files.readAllBytes(output.resolve("index.html"));
        breakDuties();

        assertEquals(1, build());
        assertTrue(lastLine(err()).contains("網站沒有更新，仍是上一次成功的內容。"), err());
        assertArrayEquals(home, Files.readAllBytes(output.resolve("index.html")));
    }

    @Test
    void oneChangedTemplateAndOneChangedLabelTakeThePlaceOfTheirs() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates/parts"));
        Files.writeString(
                templates.resolve("footer.peb"), "<footer>{{ say('footer.own') }} {{ say('search') }}</footer>");
        Files.createDirectories(folder.resolve("templates/words"));
        Files.writeString(folder.resolve("templates/words/zh-Hant-TW.properties"), "footer.own=自己的頁尾\n");

        assertEquals(0, build("--templates", folder.resolve("templates").toString()), this::err);
        String page = Files.readString(output.resolve("about.html"));
        assertTrue(page.contains("<footer>自己的頁尾 搜尋</footer>"), page);
        assertTrue(Files.exists(output.resolve("assets/site.css")));
    }

    @Test
    void templateThatIsNotThereIsAMistakeOfTheOneThatNamesIt() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates/parts"));
        Files.writeString(templates.resolve("footer.peb"), "{% include \"parts/own-footer\" %}");

        assertEquals(1, build("--templates", folder.resolve("templates").toString()));
        assertTrue(err().contains("/templates/parts/own-footer.peb:1:1: error[missing-template]"), err());
        assertFalse(err().contains("dead-link"), err());
        assertFalse(Files.exists(output));
    }

    @Test
    void templateThatNoPageUsesIsReportedWithTheNearestName() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates/assets/coverage"));
        Files.writeString(templates.resolve("10-mine.js"), "");
        Path parts = Files.createDirectories(folder.resolve("templates/parts"));
        Files.writeString(parts.resolve("own.peb"), "own");
        Files.writeString(parts.resolve("footer.peb"), "{% include \"parts/own\" %}");
        Files.writeString(parts.resolve("foter.peb"), "");
        Files.writeString(parts.resolve("README.md"), "");
        Files.writeString(
                Files.createDirectories(folder.resolve("templates/.git")).resolve("HEAD"), "");

        assertEquals(0, check("--templates", folder.resolve("templates").toString()));
        assertTrue(err().contains("/templates/parts/foter.peb:1:1: warning[unknown-template]"), err());
        assertTrue(err().contains("最接近的是 parts/footer.peb"), err());
        assertEquals(1, err().split("\\[unknown-template\\]", -1).length - 1, err());
    }

    @Test
    void templatesThatAreNotThereAreOneMistakeOfCheckAndBuild() {
        String templates = folder.resolve("nowhere").toString();
        assertEquals(1, check("--templates", templates));
        assertTrue(err().contains(templates.replace('\\', '/') + ":1:1: error[missing-template]"), err());
        assertTrue(lastLine(err()).startsWith("檢查結果：1 個錯誤、"), err());

        assertEquals(1, build("--templates", templates));
        assertFalse(Files.exists(output));
    }

    @Test
    void folderThatSomeoneElseFilledIsRefusedInOneSentence() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("thesis.docx"), "mine");

        assertEquals(3, build());
        assertEquals("沒有更新 " + output + "：裡面有不是 Jizhun 產生的檔案，怕蓋掉別人的資料。請用 --output 指定別的資料夾，或先把它清空。\n", err());
        assertEquals("mine", Files.readString(output.resolve("thesis.docx")));
    }

    @Test
    void placeThatCannotBeWrittenIsReportedInOneSentence() throws IOException {
        Files.writeString(output.getParent(), "a file where a folder should be");

        assertEquals(3, build());
        assertTrue(err().startsWith("無法更新 " + output + "："), err());
        assertEquals(1, err().lines().count(), err());
    }

    /** What Java hands on of Chinese letters where the locale knows none. */
    @Test
    void namesThatAreLostAreReportedInOneSentence() {
        assertEquals(3, run("check", "--content", "\uFFFD\uFFFD"));
        assertEquals(1, err().lines().count(), err());
        assertTrue(err().contains("LC_ALL=C.UTF-8"), err());
    }

    @Test
    void contentThatIsNotThereIsReportedInOneSentence() {
        content = folder.resolve("elsewhere");
        assertEquals(3, check());
        assertEquals("找不到 " + content + "。請在放著 content 和 site-templates 的資料夾裡執行，或用 --content、--templates 指定。\n", err());
    }

    @Test
    void faultOfTheProgramShowsItsStack() throws IOException {
        breakDuties();
        PrintStream broken = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("a bug");
            }
        };

        String[] arguments = {"check", "--content", content.toString(), "--format", "json"};
        assertEquals(4, Main.run(arguments, broken, new PrintStream(err, true, StandardCharsets.UTF_8)));
        assertTrue(err().startsWith("Jizhun 本身出錯"), err());
        assertTrue(err().contains("IllegalStateException: a bug\n\tat "), err());
    }

    @Test
    void serveNeedsASite() {
        assertEquals(3, run("serve", "--no-watch", "--output", output.toString()));
        assertTrue(err().contains("還沒有網站"), err());
    }

    @Test
    void serveTellsOfAPortThatIsTaken() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("index.html"), "home");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            assertEquals(3, run("serve", "--no-watch", "--output", output.toString(), "--port", port));
            assertTrue(err().contains(port), err());
        }
    }

    @Test
    void serveEndsFineWhenItIsStopped() throws Exception {
        Files.createDirectories(output);
        Files.writeString(output.resolve("index.html"), "home");
        int[] code = {-1};
        Thread server =
                new Thread(() -> code[0] = run("serve", "--no-watch", "--output", output.toString(), "--port", "0"));
        server.start();
        server.interrupt();
        server.join();

        assertEquals(0, code[0]);
        assertTrue(out().contains("http://localhost:"), out());
    }

    private int check(String... more) {
        return run(Stream.concat(
                        Stream.of("check", "--content", content.toString(), "--output", output.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private int build(String... more) {
        return run(Stream.concat(
                        Stream.of("build", "--content", content.toString(), "--output", output.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private int run(String... arguments) {
        return Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /** Writes a code that does not exist into the first list of knowledge; returns its line. */
    private int breakDuties() throws IOException {
        Path file = content.resolve(DUTIES);
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("knowledge: [")) {
                Files.writeString(file, Files.readString(file).replaceFirst("knowledge: \\[", "knowledge: [K99, "));
                return i + 1;
            }
        }
        throw new IllegalStateException("no list of knowledge in " + file);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void replace(String file, String old, String replacement) throws IOException {
        Path path = content.resolve(file);
        Files.writeString(path, Files.readString(path).replace(old, replacement));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String lastLine(String text) {
        return text.lines().reduce("", (first, second) -> second);
    }
}
