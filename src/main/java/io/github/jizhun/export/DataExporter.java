package io.github.jizhun.export;

import io.github.jizhun.compare.ChangeReport;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Edition;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.site.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes the data files. */
public final class DataExporter {
    private static final String STANDARD_SCHEMA = "standard.schema.json";

    /** The kinds of content files that have a schema for editors. */
    private static final List<String> CONTENT_SCHEMAS =
            List.of("site", "search", "retired", "standard", "duties", "competencies", "glossary", "errata");

    private final Consumer<SiteFile> out;

    /**
     * An exporter.
     *
     * @param out receives each file as it is made
     */
    public DataExporter(Consumer<SiteFile> out) {
        this.out = out;
    }

    /**
     * Makes the data files of a standard. Safe for several threads if the receiver is.
     *
     * @param changes what this edition changed, compared with older ones
     * @return what they are, for people, in the order in which they should be offered
     */
    public List<DataFile> export(LinkedStandard standard, List<ChangeReport> changes) {
        out.accept(PreviewScript.of(standard));
        List<DataFile> made = new ArrayList<>();
        made.add(file(
                standard,
                "statements.csv",
                StatementTable.TABLE.csv(StatementTable.rows(standard)),
                new Wording(
                        "所有條目與名詞，一列一條；可用試算表開啟。以 = + - @ 等符號開頭的儲存格前面加了一個半形單引號，讀取時去掉即可。",
                        "Every statement and term, one a row; opens in a spreadsheet. A cell that begins with = + - @ or the like"
                                + " has an apostrophe before it, to be taken away on reading."),
                StatementTable.TABLE.fields()));
        made.add(file(
                standard,
                "task-competency.csv",
                RelationTable.TABLE.csv(RelationTable.rows(standard)),
                new Wording("工作任務與知識、技能的對應，一列一對。", "Which task needs which knowledge and skill, one pair a row."),
                RelationTable.TABLE.fields()));
        String schema = resource("/io/github/jizhun/export/" + STANDARD_SCHEMA);
        made.add(file(
                standard,
                "standard.json",
                Json.indented(StandardJson.of(standard)),
                new Wording("整份職能基準，供程式讀取。", "The whole standard, for programs."),
                DataDictionary.of(schema)));
        made.add(file(
                standard,
                STANDARD_SCHEMA,
                schema,
                new Wording(
                        "standard.json 的格式說明（JSON Schema 2020-12）。",
                        "The shape of standard.json (JSON Schema 2020-12)."),
                List.of()));
        changes.forEach(report -> made.add(changes(standard, report)));
        return List.copyOf(made);
    }

    private DataFile changes(LinkedStandard standard, ChangeReport report) {
        String older = Edition.versionOf(report.older().code());
        return file(
                standard,
                "changes-from-" + older + ".csv",
                ChangeTable.TABLE.csv(ChangeTable.rows(report)),
                new Wording(
                        "與 " + older + " 的差異，一列一條：改了什麼、是否影響評量。",
                        "What changed since " + older + ", one statement a row, and whether it affects assessment."),
                ChangeTable.TABLE.fields());
    }

    /** Makes copies of the schemas with which editors check content files. */
    public void exportSchemas() {
        for (String content : CONTENT_SCHEMAS) {
            String name = content + ".schema.json";
            out.accept(SiteFile.text(Address.schema(name), resource("/schemas/" + name)));
        }
    }

    private DataFile file(
            LinkedStandard standard, String name, String text, Wording purpose, List<DataFile.Field> fields) {
        SiteFile file = SiteFile.text(Address.data(standard.code(), name), text);
        out.accept(file);
        return new DataFile(file.path(), file.bytes().length, purpose, fields);
    }

    private static String resource(String name) {
        try (InputStream in = DataExporter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
