package io.github.jizhun.export.site;

import io.github.jizhun.compare.ChangeReport;
import io.github.jizhun.export.ChangeTable;
import io.github.jizhun.export.CodeJson;
import io.github.jizhun.export.ExchangeNames;
import io.github.jizhun.export.Json;
import io.github.jizhun.export.PreviewScript;
import io.github.jizhun.export.RelationTable;
import io.github.jizhun.export.StandardJson;
import io.github.jizhun.export.StandardMarkdown;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.export.StatementTable;
import io.github.jizhun.export.caseframework.CaseDictionary;
import io.github.jizhun.export.caseframework.CaseFiles;
import io.github.jizhun.export.caseframework.CaseVersion;
import io.github.jizhun.export.excel.CoursePlan;
import io.github.jizhun.export.excel.StandardWorkbook;
import io.github.jizhun.export.linkeddata.LinkedDataDictionary;
import io.github.jizhun.export.linkeddata.SchemaOrgGraph;
import io.github.jizhun.export.linkeddata.SkosGraph;
import io.github.jizhun.export.lms.CanvasTable;
import io.github.jizhun.export.lms.MoodleTable;
import io.github.jizhun.export.picture.ShareImage;
import io.github.jizhun.export.word.StandardDocument;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Download;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.MediaFile;
import io.github.jizhun.model.Site;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.text.Resource;
import io.github.jizhun.view.StandardView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the data files. */
public final class DataExporter {
    private static final String STANDARD_SCHEMA = "standard.schema.json";

    private static final String SCHEMA_TEXT = Resource.text(DataExporter.class, STANDARD_SCHEMA);
    private static final List<DataFile.Field> SCHEMA_FIELDS = DataDictionary.of(SCHEMA_TEXT);

    /** The kinds of content files that have a schema for editors. */
    private static final List<String> CONTENT_SCHEMAS = List.of(
            "site",
            "search",
            "course-naming",
            "course",
            "retired",
            "standard",
            "duties",
            "competencies",
            "glossary",
            "errata");

    private final StandardView view;
    private final Site site;
    private final LinkedStandard standard;
    private final Consumer<SiteFile> out;

    private DataExporter(StandardView view, Consumer<SiteFile> out) {
        this.view = view;
        this.site = view.site().settings();
        this.standard = view.standard();
        this.out = out;
    }

    /**
     * Makes the data files of a standard, by all cores. Safe for several threads.
     *
     * @param out receives each file as it is made; must be safe for several threads
     * @return what they are, for people, in the order in which they should be offered
     */
    public static List<DataFile> export(StandardView view, Consumer<SiteFile> out) {
        return new DataExporter(view, out).export();
    }

    private List<DataFile> export() {
        out.accept(PreviewScript.of(standard));
        site.baseUrl().ifPresent(known -> out.accept(ShareImage.of(standard, site)));
        StandardDocument document = new StandardDocument(standard, site);
        List<Supplier<DataFile>> makers = new ArrayList<>(Stream.of(
                        offered(Download.WORKBOOK, List.of(this::workbook)),
                        offered(
                                Download.DOCUMENT,
                                List.of(() -> word("document", standard.code(), "", "", document::whole))),
                        offered(Download.COURSE_PLAN, List.of(this::coursePlan)),
                        offered(
                                Download.COURSE_TABLES,
                                List.of(
                                        () -> word("table-1", "table-1", "表1_職能表", "", document::tableOne),
                                        () -> word("table-3", "table-3", "表3_教學訓練目標與職能內涵", "", document::tableThree))),
                        offered(Download.MOODLE, List.of(this::moodle)),
                        Stream.<Supplier<DataFile>>of(this::statements, this::relations, this::json, this::schema),
                        offered(Download.MARKDOWN, List.of(this::markdown)),
                        offered(Download.CODES, List.of(this::codes)),
                        offered(Download.LINKED_DATA, List.of(this::skos, this::schemaOrg)),
                        offered(Download.CANVAS, List.of(this::canvas)),
                        offered(
                                Download.CASE,
                                List.of(() -> casePackage(CaseVersion.V1P1), () -> casePackage(CaseVersion.V1P0))))
                .flatMap(each -> each)
                .toList());
        if (site.downloads().offers(Download.UNITS)) {
            standard.standard()
                    .duties()
                    .forEach(duty -> makers.add(() -> word(
                            "unit",
                            duty.code().value(),
                            duty.code() + "_" + duty.name(),
                            duty.code() + " " + duty.name(),
                            () -> document.unit(duty))));
        }
        view.editions().into(standard.code()).forEach(report -> makers.add(() -> changes(report)));
        return makers.parallelStream().map(Supplier::get).toList();
    }

    private Stream<Supplier<DataFile>> offered(Download kind, List<Supplier<DataFile>> makers) {
        return site.downloads().offers(kind) ? makers.stream() : Stream.empty();
    }

    /** A Word file; those for a course report are not for reading. */
    private DataFile word(String kind, String name, String words, String part, Supplier<byte[]> made) {
        return file(
                new SiteFile(Address.data(standard.code(), name + ".docx"), made.get()),
                kind.startsWith("table") ? DataFile.Use.COURSES : DataFile.Use.PEOPLE,
                kind,
                part,
                StandardTitle.fileName(
                        standard.standard(), words.isEmpty() ? StandardTitle.of(standard.standard()) : words, ".docx"),
                List.of());
    }

    private DataFile workbook() {
        StandardWorkbook.Made made = StandardWorkbook.of(standard, site);
        String saveAs = StandardTitle.fileName(standard.standard(), StandardTitle.of(standard.standard()), ".xlsx");
        return file(
                new SiteFile(Address.data(standard.code(), standard.code() + ".xlsx"), made.bytes()),
                DataFile.Use.PEOPLE,
                "workbook",
                "",
                saveAs,
                made.fields());
    }

    private DataFile coursePlan() {
        StandardWorkbook.Made made = CoursePlan.of(standard, site);
        return file(
                new SiteFile(Address.data(standard.code(), "course-plan.xlsx"), made.bytes()),
                DataFile.Use.COURSES,
                "course-plan",
                "",
                StandardTitle.fileName(standard.standard(), "課程規劃範本", ".xlsx"),
                made.fields());
    }

    private DataFile moodle() {
        return file(
                SiteFile.text(
                        Address.data(standard.code(), "moodle.csv"),
                        MoodleTable.TABLE.plainCsv(MoodleTable.rows(standard, site))),
                DataFile.Use.COURSES,
                "moodle",
                "",
                standard.code() + "-moodle.csv",
                MoodleTable.TABLE.fields());
    }

    private DataFile canvas() {
        return text(
                "canvas-outcomes.csv",
                "canvas",
                CanvasTable.TABLE.plainCsv(CanvasTable.rows(standard, site)),
                CanvasTable.TABLE.fields());
    }

    private DataFile markdown() {
        return file(
                SiteFile.text(
                        Address.data(standard.code(), standard.code() + ".md"), StandardMarkdown.of(standard, site)),
                DataFile.Use.SYSTEMS,
                "markdown",
                "",
                standard.code() + ".md",
                List.of());
    }

    /** Of the files of single codes the first one stands for all. */
    private DataFile codes() {
        List<SiteFile> files = CodeJson.of(standard, site).toList();
        files.subList(1, files.size()).forEach(out);
        SiteFile first = files.get(0);
        String name = first.path().substring(first.path().lastIndexOf('/') + 1);
        return file(first, DataFile.Use.SYSTEMS, "codes", "", standard.code() + "-" + name, CodeJson.fields());
    }

    private DataFile skos() {
        return text(
                "skos.jsonld", "skos", Json.compact(SkosGraph.of(standard, site)) + "\n", LinkedDataDictionary.SKOS);
    }

    private DataFile schemaOrg() {
        return text(
                "schema-org.jsonld",
                "schema-org",
                Json.compact(SchemaOrgGraph.of(standard, site)) + "\n",
                LinkedDataDictionary.SCHEMA_ORG);
    }

    private DataFile casePackage(CaseVersion version) {
        List<SiteFile> files = CaseFiles.of(standard, site, version);
        files.subList(1, files.size()).forEach(out);
        String kind = "case-" + version.path();
        return file(
                files.get(0),
                DataFile.Use.SYSTEMS,
                kind,
                "",
                standard.code() + "-" + kind + ".json",
                CaseDictionary.of(version));
    }

    private DataFile statements() {
        return text(
                "statements.csv",
                "statements",
                StatementTable.TABLE.csv(StatementTable.rows(standard)),
                StatementTable.TABLE.fields());
    }

    private DataFile relations() {
        return text(
                "task-competency.csv",
                "relations",
                RelationTable.TABLE.csv(RelationTable.rows(standard)),
                RelationTable.TABLE.fields());
    }

    private DataFile json() {
        return text("standard.json", "standard-json", Json.indented(StandardJson.of(standard)), SCHEMA_FIELDS);
    }

    private DataFile schema() {
        return text(STANDARD_SCHEMA, "standard-schema", SCHEMA_TEXT, List.of());
    }

    private DataFile changes(ChangeReport report) {
        String older = Edition.versionOf(report.older().code());
        String name = "changes-from-" + older + ".csv";
        return file(
                SiteFile.text(Address.data(standard.code(), name), ChangeTable.TABLE.csv(ChangeTable.rows(report))),
                DataFile.Use.SYSTEMS,
                "changes",
                older,
                standard.code() + "-" + name,
                ChangeTable.TABLE.fields());
    }

    /** The names of the schemas with which editors check content files. */
    public static List<String> contentSchemas() {
        return CONTENT_SCHEMAS.stream().map(content -> content + ".schema.json").toList();
    }

    /**
     * Makes the files that belong to no single standard: lists of standards for programs, and copies of the schemas with which
     * editors check content files.
     */
    public static void exportSite(LinkedCatalogue catalogue, Consumer<SiteFile> out) {
        if (catalogue.site().downloads().offers(Download.CASE)) {
            CaseFiles.ofSite(catalogue).forEach(out);
        }
        ReadersMap.of(catalogue).forEach(out);
        CatalogueScript.of(catalogue).ifPresent(out);
        if (catalogue.site().baseUrl().isPresent() && catalogue.hasSeveralFamilies()) {
            out.accept(ShareImage.of(catalogue.site()));
        }
        catalogue.files().forEach(file -> out.accept(new SiteFile(file.address(), bytes(file))));
        for (String name : contentSchemas()) {
            out.accept(SiteFile.text(Address.schema(name), Resource.text(DataExporter.class, "/schemas/" + name)));
        }
    }

    /** The day of the last change of each standard whose content says it, by the standard's code. */
    public static Map<String, String> changed(LinkedCatalogue catalogue) {
        Map<String, String> days = new HashMap<>();
        catalogue
                .standards()
                .forEach(standard ->
                        ExchangeNames.changed(standard.standard()).ifPresent(day -> days.put(standard.code(), day)));
        return days;
    }

    private static byte[] bytes(MediaFile file) {
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.path(), e);
        }
    }

    /** A text file for programs. */
    private DataFile text(String name, String kind, String text, List<DataFile.Field> fields) {
        return file(
                SiteFile.text(Address.data(standard.code(), name), text),
                DataFile.Use.SYSTEMS,
                kind,
                "",
                standard.code() + "-" + name,
                fields);
    }

    private DataFile file(
            SiteFile file, DataFile.Use use, String kind, String part, String saveAs, List<DataFile.Field> fields) {
        out.accept(file);
        return new DataFile(file.path(), file.bytes().length, use, kind, part, saveAs, fields);
    }
}
