package io.github.jizhun.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Codes, levels and duties as only few documents print them: read as printed in each format, and the content passes {@code check}. */
class IrregularDocumentsTest {
    @TempDir
    private static Path folder;

    private interface Format {
        Path write(Composer composer, Path folder) throws IOException;
    }

    private static final Map<String, Format> FORMATS = Map.of(
            "txt", Composer::text,
            "docx", Composer::word,
            "odt", Composer::openDocument,
            "xlsx", Composer::excel,
            "pdf", (composer, to) -> composer.pdf(to, PdfComposer.Paper.A4, true));

    private static List<String> of(String... all) {
        return List.of(all);
    }

    private static MadeUp.Row row(
            String duty,
            List<String> tasks,
            List<String> indicators,
            List<String> level,
            List<String> knowledge,
            List<String> skills) {
        return new MadeUp.Row(duty, tasks, of(), indicators, level, knowledge, skills);
    }

    private static MadeUp standard(String code, MadeUp.Row... rows) {
        return new MadeUp(code, "示範人員", List.of(), List.of(rows), of("A01|主動積極", "A02|謹慎細心"), of("其他補充說明：", "示範用。"));
    }

    /** Codes of one digit beside those of two, and an output and indicators with one number too few. */
    private static MadeUp unpadded() {
        return standard(
                "MEM9911-001v1",
                new MadeUp.Row(
                        "T1|準備設備",
                        of("T1.1|安裝設備"),
                        of("O1.1|安裝紀錄", "O1.1.2|驗收單"),
                        of("P1.1.1|依手冊安裝設備。", "P1.1.2|記錄結果。"),
                        of("3"),
                        of("K1|水電識圖", "K2|放樣要領", "K10|電工概論"),
                        of("S1|儀表使用", "S9|配管能力")),
                row("T2|維護設備", of(), of("P2.1|判斷原因。", "P2.2|更換零件。"), of("3"), of("K2|放樣要領", "K11|規範"), of("S10|檢修能力")));
    }

    /** Three digits from a pool of many standards, a tenth duty, a duty whose code has a letter, a repeated duty without content. */
    private static MadeUp pool() {
        return standard(
                "CAP9912-001v1",
                row(
                        "T1|場地管理",
                        of("T1.1|場地盤點"),
                        of("P1.1.1|盤點場地。"),
                        of("4"),
                        of("K85|場地概論", "K113|倉儲管理"),
                        of("S220|銷售分析", "S223|行銷整合", "S229|環境配置")),
                row(
                        "",
                        of("T1.2|場地出租"),
                        of("P1.2.1|出租場地。"),
                        of("4"),
                        of("K113|倉儲管理", "K115|商品知識"),
                        of("S105|溝通能力", "S108|政策判斷")),
                row("", of("T1.3|場地檢討"), of(), of("4"), of(), of()),
                row("T2a|展演管理", of("T2a.1|安排展演"), of("P2a.1.1|安排場次。"), of("4"), of("K118|電子商務"), of("S227|收入分析")),
                row(
                        "T10|人員管理",
                        of("T10.1|人力規劃"),
                        of("P10.1.1|規劃人力。"),
                        of("4"),
                        of("K164|社群運用"),
                        of("S232|績效評量", "S239|需求分析")));
    }

    /** A duty without a code, knowledge and skills without codes, a level with words, a task without a level. */
    private static MadeUp uncoded() {
        return standard(
                "KRM9913-001v1",
                row(
                        "T1|門市管理",
                        of("T1.1|開店準備"),
                        of("P1.1.1|完成準備。"),
                        of("3（初）"),
                        of("|休閒產業趨勢", "|資源盤點與運用"),
                        of("|價值判斷", "|成本分析")),
                row("|人員管理", of("T2.1|排定班表"), of("P2.1.1|排定班表。"), of("4"), of("|組織計畫"), of("|策略性思考", "|外部意識")));
    }

    /** A skill with the letter of knowledge, a word that looks like a code, a space within a code, an indicator without a code between others. */
    private static MadeUp slips() {
        return standard(
                "SET9914-001v1",
                row(
                        "T1|分析需求",
                        of("T1.1|訪談"),
                        of("P1.1.1|準確記錄問題。", "|將需求轉為目標。", "P1.1.3|撰寫文件。"),
                        of("4"),
                        of("K01|規範 S20.20靜電防護"),
                        of("S01|訪談能力", "K05|建模能力")),
                row("", of("T1.2|設計"), of("P 1.2.1|設計模型。"), of("4"), of("K01|規範 S20.20靜電防護"), of("S02|設計能力")));
    }

    @TestFactory
    Stream<DynamicTest> eachIsReadAsPrinted() {
        return Stream.of(unpadded(), pool(), uncoded(), slips())
                .flatMap(standard -> FORMATS.entrySet().stream()
                        .map(format -> DynamicTest.dynamicTest(
                                standard.code() + " " + format.getKey(),
                                () -> check(standard, format.getKey(), format.getValue()))));
    }

    private static void check(MadeUp standard, String name, Format format) throws IOException {
        Path file = format.write(
                new Composer(standard, "", standard.code().startsWith("CAP")),
                Files.createTempDirectory(folder, "made-up"));
        ComposedDocuments.check(standard, file);
        Importer.Imported imported =
                new Importer(LocalDate.of(2026, 1, 2), code -> Map.of(), (page, of) -> {}).read(file, Optional.empty());
        Path own = Files.createDirectories(folder.resolve(name + "/content/standards/" + imported.code()));
        for (Map.Entry<String, String> each : imported.files().entrySet()) {
            Files.writeString(own.resolve(each.getKey()), each.getValue());
        }
    }

    @AfterAll
    static void importedContentIsProven() throws IOException {
        for (String name : FORMATS.keySet()) {
            Path content = folder.resolve(name + "/content");
            Files.writeString(
                    content.resolve("site.yaml"),
                    Files.readString(Path.of("src/test/resources/content/frozen/site.yaml")));
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
            String site = folder.resolve(name + "/site").toString();
            int exit =
                    Main.run(new String[] {"check", "--content", content.toString(), "--output", site}, stream, stream);
            assertEquals(0, exit, () -> name + said.toString(StandardCharsets.UTF_8));
        }
    }
}
