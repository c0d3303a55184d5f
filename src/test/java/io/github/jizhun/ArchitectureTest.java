package io.github.jizhun;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The folder listing is the pipeline: who may know whom, and which package alone knows a library. */
class ArchitectureTest {
    private static final String ROOT = "io.github.jizhun";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** The packages from low to high: each may use only those before it. */
    private static final List<String> ORDER = List.of(
            "launch",
            "serve",
            "text",
            "init",
            "cache",
            "diagnostic",
            "font",
            "model",
            "intake.grid",
            "intake.doubt",
            "intake.text",
            "intake.pdf",
            "intake.office",
            "intake.form",
            "intake.content",
            "intake",
            "site",
            "source.file",
            "source.typing",
            "source.edit",
            "source.media",
            "source",
            "check.document",
            "check",
            "check.proof",
            "check.site",
            "link",
            "compare",
            "similar",
            "view",
            "page.files",
            "page.label",
            "page.asset",
            "page.frame",
            "page.template",
            "page.markdown",
            "page",
            "page.workbench",
            "page.site",
            "export",
            "export.workbook",
            "export.document",
            "export.excel",
            "export.word",
            "export.opendocument",
            "export.pdf",
            "export.caseframework",
            "export.lms",
            "export.linkeddata",
            "export.picture",
            "export.site",
            "search",
            "publish",
            "diagnostic.report",
            "edit",
            "build",
            "command");

    /** Each package and the other ones that it uses. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("launch", Set.of()),
            Map.entry("serve", Set.of()),
            Map.entry("text", Set.of()),
            Map.entry("init", Set.of("text")),
            Map.entry("cache", Set.of()),
            Map.entry("diagnostic", Set.of()),
            Map.entry("font", Set.of()),
            Map.entry("intake.grid", Set.of()),
            Map.entry("intake.doubt", Set.of("diagnostic")),
            Map.entry("intake.text", Set.of("intake.grid")),
            Map.entry("intake.pdf", Set.of("intake.grid", "intake.doubt")),
            Map.entry("intake.office", Set.of("text", "intake.grid", "intake.doubt")),
            Map.entry("intake.form", Set.of("text", "diagnostic", "intake.grid", "intake.doubt")),
            Map.entry("intake.content", Set.of("text", "diagnostic", "model", "intake.doubt", "intake.form")),
            Map.entry(
                    "intake",
                    Set.of(
                            "diagnostic",
                            "intake.grid",
                            "intake.doubt",
                            "intake.text",
                            "intake.pdf",
                            "intake.office",
                            "intake.form",
                            "intake.content")),
            Map.entry("model", Set.of("diagnostic")),
            Map.entry("site", Set.of("model")),
            Map.entry("source.file", Set.of("text", "diagnostic")),
            Map.entry("source.typing", Set.of("text", "diagnostic", "source.file")),
            Map.entry("source.edit", Set.of("text", "diagnostic", "source.typing")),
            Map.entry("source.media", Set.of("text", "diagnostic", "model", "site", "source.file")),
            Map.entry("source", Set.of("text", "diagnostic", "model", "source.file", "source.typing", "source.media")),
            Map.entry("check.document", Set.of("text", "diagnostic", "model")),
            Map.entry("check", Set.of("text", "diagnostic", "model", "site", "check.document")),
            Map.entry("check.proof", Set.of("text", "diagnostic", "model", "check.document", "check")),
            Map.entry("check.site", Set.of("diagnostic", "font", "model", "site", "check", "check.proof")),
            Map.entry("link", Set.of("model", "site")),
            Map.entry("compare", Set.of("model", "site", "link")),
            Map.entry("similar", Set.of("model", "link", "compare")),
            Map.entry("view", Set.of("font", "model", "site", "link", "compare", "similar")),
            Map.entry("page.files", Set.of("cache")),
            Map.entry("page.label", Set.of("diagnostic", "page.files")),
            Map.entry("page.asset", Set.of("cache", "model", "site", "page.files", "page.label")),
            Map.entry(
                    "page.frame",
                    Set.of(
                            "text",
                            "cache",
                            "diagnostic",
                            "model",
                            "site",
                            "link",
                            "compare",
                            "view",
                            "page.label",
                            "page.asset")),
            Map.entry(
                    "page.template",
                    Set.of(
                            "text",
                            "cache",
                            "diagnostic",
                            "model",
                            "site",
                            "link",
                            "page.files",
                            "page.label",
                            "page.asset",
                            "page.frame")),
            Map.entry(
                    "page.markdown",
                    Set.of("text", "model", "site", "link", "view", "page.label", "page.frame", "page.template")),
            Map.entry(
                    "page",
                    Set.of(
                            "model",
                            "site",
                            "link",
                            "compare",
                            "similar",
                            "view",
                            "page.label",
                            "page.frame",
                            "page.template",
                            "page.markdown")),
            Map.entry(
                    "page.workbench",
                    Set.of(
                            "model",
                            "site",
                            "link",
                            "compare",
                            "view",
                            "page.label",
                            "page.frame",
                            "page.template",
                            "page")),
            Map.entry(
                    "page.site",
                    Set.of(
                            "diagnostic",
                            "model",
                            "site",
                            "link",
                            "compare",
                            "similar",
                            "view",
                            "page.files",
                            "page.label",
                            "page.asset",
                            "page.frame",
                            "page.template",
                            "page.markdown",
                            "page",
                            "page.workbench")),
            Map.entry("export", Set.of("text", "diagnostic", "intake.doubt", "model", "site", "link", "compare")),
            Map.entry("export.workbook", Set.of("text", "cache", "model", "site", "link", "export")),
            Map.entry("export.document", Set.of("model", "site", "link", "export")),
            Map.entry("export.excel", Set.of("model", "export", "export.workbook")),
            Map.entry("export.word", Set.of("text", "export", "export.document")),
            Map.entry("export.opendocument", Set.of("text", "model", "export", "export.workbook", "export.document")),
            Map.entry("export.pdf", Set.of("text", "font", "model", "link", "export")),
            Map.entry("export.caseframework", Set.of("text", "model", "site", "link", "export")),
            Map.entry("export.lms", Set.of("model", "site", "link", "export")),
            Map.entry("export.linkeddata", Set.of("model", "site", "link", "export")),
            Map.entry("export.picture", Set.of("cache", "model", "site", "link")),
            Map.entry(
                    "export.site",
                    Set.of(
                            "text",
                            "export.picture",
                            "model",
                            "site",
                            "link",
                            "compare",
                            "view",
                            "export",
                            "export.workbook",
                            "export.document",
                            "export.excel",
                            "export.word",
                            "export.opendocument",
                            "export.pdf",
                            "export.caseframework",
                            "export.lms",
                            "export.linkeddata")),
            Map.entry("search", Set.of("text", "cache", "model", "site", "link")),
            Map.entry("publish", Set.of("text", "cache", "diagnostic", "site")),
            Map.entry("diagnostic.report", Set.of("text", "diagnostic", "site")),
            Map.entry(
                    "edit",
                    Set.of(
                            "text",
                            "diagnostic",
                            "intake.doubt",
                            "intake.office",
                            "model",
                            "site",
                            "source.file",
                            "source.typing",
                            "source.edit",
                            "source",
                            "check.site",
                            "link",
                            "export",
                            "export.workbook")),
            Map.entry(
                    "build",
                    Set.of(
                            "cache",
                            "diagnostic",
                            "font",
                            "model",
                            "site",
                            "source",
                            "check.site",
                            "link",
                            "compare",
                            "view",
                            "page.files",
                            "page.template",
                            "page.site",
                            "export.site",
                            "search",
                            "publish")),
            Map.entry(
                    "command",
                    Set.of(
                            "launch",
                            "serve",
                            "init",
                            "diagnostic",
                            "intake.doubt",
                            "intake.content",
                            "intake",
                            "model",
                            "site",
                            "source",
                            "export",
                            "export.site",
                            "search",
                            "publish",
                            "diagnostic.report",
                            "export.workbook",
                            "edit",
                            "build")));

    /** Each library and the packages that alone know it. */
    private static final Map<String, Set<String>> KNOWN_BY = Map.ofEntries(
            Map.entry(
                    "com.fasterxml.jackson",
                    Set.of(
                            "diagnostic.report",
                            "export",
                            "export.caseframework",
                            "export.linkeddata",
                            "export.site",
                            "intake.doubt")),
            Map.entry("com.github.difflib", Set.of("compare")),
            Map.entry("com.sun.net.httpserver", Set.of("serve")),
            Map.entry("de.siegmar.fastcsv", Set.of("export")),
            Map.entry("io.nayuki.qrcodegen", Set.of("page.frame")),
            Map.entry("io.pebbletemplates", Set.of("diagnostic.report", "page.frame", "page.template")),
            Map.entry("org.apache.lucene", Set.of("search")),
            Map.entry("org.apache.fontbox", Set.of("font", "export.pdf")),
            Map.entry("org.apache.pdfbox", Set.of("font", "intake.pdf", "export.pdf")),
            Map.entry("org.commonmark", Set.of("check", "page.markdown")),
            Map.entry("org.dhatim.fastexcel", Set.of("export.excel")),
            Map.entry("org.yaml.snakeyaml", Set.of("source", "source.edit", "source.typing")),
            Map.entry("picocli", Set.of("command")),
            Map.entry("com.github.houbb", Set.of("search")));

    @TestFactory
    Stream<DynamicTest> packagesUseOnlyThoseBeforeThem() {
        return MAY_USE.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Set<String> allowed = MAY_USE.get(name);
                    noClasses()
                            .that(areIn(name))
                            .should()
                            .dependOnClassesThat(DescribedPredicate.describe(
                                    "are in packages other than " + allowed,
                                    target -> target.getPackageName().startsWith(ROOT)
                                            && !stage(target).equals(name)
                                            && !allowed.contains(stage(target))))
                            .allowEmptyShould(true)
                            .check(CLASSES);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsKnownByOnePackage() {
        return KNOWN_BY.keySet().stream()
                .sorted()
                .map(library -> DynamicTest.dynamicTest(
                        library,
                        () -> noClasses()
                                .that(DescribedPredicate.describe(
                                        "are outside " + KNOWN_BY.get(library),
                                        (JavaClass type) ->
                                                !KNOWN_BY.get(library).contains(stage(type))))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library + "..")
                                .check(CLASSES)));
    }

    /** What a page of a standard shows beside its view would not be in the fingerprint. */
    @Test
    void whatMakesAStandardsPagesAndFilesSeesNoCatalogue() {
        Set<String> ofTheSite = Set.of(
                "SiteContext",
                "PageRenderer",
                "HomeRenderer",
                "CatalogueHomeMaker",
                "CatalogueRenderer",
                "ProseRenderer",
                "SharedNameRenderer",
                "SearchRenderer",
                "NotFoundRenderer",
                "RetiredRenderer",
                "DictionaryRenderer",
                "ListRenderer",
                "StandardRow",
                "DataExporter",
                "CaseFiles",
                "ReadersMap",
                "CatalogueScript");
        noClasses()
                .that(DescribedPredicate.describe(
                        "make what belongs to one standard",
                        (JavaClass type) -> Set.of("page", "export").contains(stage(type))
                                && !ofTheSite.contains(type.getName()
                                        .substring(type.getPackageName().length() + 1)
                                        .replaceFirst("\\$.*", ""))))
                .should()
                .dependOnClassesThat()
                .haveSimpleName("LinkedCatalogue")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("Editions")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("StandardViews")
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInThePipeline() {
        Set<String> unknown = CLASSES.stream()
                .map(ArchitectureTest::stage)
                .filter(stage -> !stage.isEmpty() && !MAY_USE.containsKey(stage))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void noPackageUsesAHigherOne() {
        assertEquals(MAY_USE.keySet(), Set.copyOf(ORDER));
        MAY_USE.forEach((name, used) ->
                used.forEach(other -> assertTrue(ORDER.indexOf(other) < ORDER.indexOf(name), name + " uses " + other)));
    }

    @Test
    void onlyMainStandsAtTheRoot() {
        assertEquals(
                Set.of("Main"),
                CLASSES.stream()
                        .filter(type -> stage(type).isEmpty())
                        .map(type -> type.getSimpleName().isEmpty() ? "Main" : type.getSimpleName())
                        .filter(name -> !name.equals("package-info"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void onlyPublishWrites() {
        List<String> writing = List.of(
                "write",
                "writeString",
                "newBufferedWriter",
                "newOutputStream",
                "createDirectory",
                "createDirectories",
                "createFile",
                "createLink",
                "createSymbolicLink",
                "move",
                "copy",
                "delete",
                "deleteIfExists");
        noClasses()
                .that(DescribedPredicate.describe(
                        "are outside publish", (JavaClass type) -> !stage(type).equals("publish")))
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".Main") // the console is a stream, too
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "writes to disk",
                        call -> call.getTargetOwner().isEquivalentTo(Files.class) && writing.contains(call.getName())))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileOutputStream")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileWriter")
                .check(CLASSES);
    }

    @Test
    void onlyMainPrintsAndExits() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void onlyLaunchAndTheOpenerOfBrowsersStartProcesses() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "start no process",
                        (JavaClass type) -> !stage(type).equals("launch")
                                && !type.getFullName().equals(ROOT + ".serve.BrowserOpener")))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class)
                .check(CLASSES);
    }

    @Test
    void theModelIsRecordsAndEnums() {
        classes()
                .that(areIn("model"))
                .and()
                .areTopLevelClasses()
                .should(be(DescribedPredicate.describe(
                        "records or enums",
                        type -> type.isRecord()
                                || type.isEnum()
                                || type.getSimpleName().equals("package-info"))))
                .check(CLASSES);
    }

    @Test
    void everyTypeSaysWhatItIs() throws IOException {
        Pattern documented = Pattern.compile("\\*/\\s*(@\\w+(\\([^)]*\\))?\\s*)*"
                + "(public |final |abstract |sealed )*(class|record|enum|interface|@interface) ");
        Map<String, Boolean> silent = new TreeMap<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .toList()) {
                if (!documented.matcher(Files.readString(source)).find()) {
                    silent.put(source.toString(), true);
                }
            }
        }
        assertEquals(Set.of(), silent.keySet());
    }

    private static DescribedPredicate<JavaClass> areIn(String stage) {
        return DescribedPredicate.describe(
                "are in " + stage, type -> stage(type).equals(stage));
    }

    /** The package below the root, {@code page.frame}; empty for the root itself. */
    private static String stage(JavaClass type) {
        String name = type.getPackageName();
        return name.length() <= ROOT.length() || !name.startsWith(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}
