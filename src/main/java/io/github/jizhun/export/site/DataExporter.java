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
import io.github.jizhun.export.linkeddata.LinkedDataDictionary;
import io.github.jizhun.export.linkeddata.SchemaOrgGraph;
import io.github.jizhun.export.linkeddata.SkosGraph;
import io.github.jizhun.export.lms.CanvasTable;
import io.github.jizhun.export.lms.MoodleTable;
import io.github.jizhun.export.pdf.StandardPdf;
import io.github.jizhun.export.picture.ShareImage;
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
        List<Supplier<List<DataFile>>> makers = new ArrayList<>(new OfficeFiles(standard, site, out).makers());
        Stream.of(
                        view.site().font().stream().flatMap(font -> pdfs(new StandardPdf(standard, site, font))),
                        offered(Download.MOODLE, List.of(this::moodle)),
                        Stream.<Supplier<DataFile>>of(this::statements, this::relations, this::json, this::schema),
                        offered(Download.MARKDOWN, List.of(this::markdown)),
                        offered(Download.CODES, List.of(this::codes)),
                        offered(Download.LINKED_DATA, List.of(this::skos, this::schemaOrg)),
                        offered(Download.CANVAS, List.of(this::canvas)),
                        offered(
                                Download.CASE,
                                List.of(() -> casePackage(CaseVersion.V1P1), () -> casePackage(CaseVersion.V1P0))),
                        view.editions().into(standard.code()).stream()
                                .<Supplier<DataFile>>map(report -> () -> changes(report)))
                .flatMap(each -> each)
                .forEach(maker -> makers.add(() -> List.of(maker.get())));
        return makers.parallelStream().flatMap(maker -> maker.get().stream()).toList();
    }

    /** The whole standard, and each duty. */
    private Stream<Supplier<DataFile>> pdfs(StandardPdf pdf) {
        String title = StandardTitle.of(standard.standard());
        List<Supplier<DataFile>> makers = new ArrayList<>();
        makers.add(() -> pdf("pdf", Address.pdf(standard.code()), title, "", pdf.whole()));
        standard.standard().duties().forEach(duty -> {
            String name = duty.code() + " " + duty.name();
            makers.add(() -> pdf("unit-pdf", Address.pdf(standard.code(), duty), name, name, pdf.unit(duty)));
        });
        return makers.stream();
    }

    private DataFile pdf(String kind, String address, String words, String part, byte[] bytes) {
        return file(
                new SiteFile(address, bytes),
                DataFile.Use.PEOPLE,
                kind,
                part,
                StandardTitle.fileName(standard.standard(), words, ".pdf"),
                List.of());
    }

    private Stream<Supplier<DataFile>> offered(Download kind, List<Supplier<DataFile>> makers) {
        return site.downloads().offers(kind) ? makers.stream() : Stream.empty();
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
