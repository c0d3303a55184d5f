package io.github.jizhun;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

    /** Each package and the other ones that it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("diagnostic", Set.of()),
            Map.entry("model", Set.of("diagnostic")),
            Map.entry("text", Set.of()),
            Map.entry("site", Set.of("model")),
            Map.entry("keep", Set.of()),
            Map.entry("launch", Set.of()),
            Map.entry("source", Set.of("diagnostic", "model", "text")),
            Map.entry("check", Set.of("diagnostic", "model", "text", "site")),
            Map.entry("link", Set.of("diagnostic", "model", "site")),
            Map.entry("compare", Set.of("model", "site", "link")),
            Map.entry("view", Set.of("model", "site", "link", "compare")),
            Map.entry("page", Set.of("diagnostic", "model", "text", "site", "link", "compare", "view", "keep")),
            Map.entry("intake", Set.of("diagnostic")),
            Map.entry("export", Set.of("diagnostic", "model", "site", "link", "compare", "view", "intake")),
            Map.entry("search", Set.of("diagnostic", "model", "site", "link", "keep")),
            Map.entry("publish", Set.of("diagnostic", "text", "site", "keep")),
            Map.entry("serve", Set.of()),
            Map.entry(
                    "command",
                    Set.of(
                            "site",
                            "diagnostic",
                            "model",
                            "source",
                            "check",
                            "publish",
                            "serve",
                            "launch",
                            "export",
                            "page",
                            "search",
                            "intake",
                            "")));

    /** Each library and the packages that alone know it. */
    private static final Map<String, Set<String>> KNOWN_BY = Map.ofEntries(
            Map.entry("org.yaml.snakeyaml", Set.of("source")),
            Map.entry("org.commonmark", Set.of("check", "page")),
            Map.entry("io.pebbletemplates", Set.of("page")),
            Map.entry("com.fasterxml.jackson", Set.of("export")),
            Map.entry("de.siegmar.fastcsv", Set.of("export")),
            Map.entry("org.dhatim.fastexcel", Set.of("export")),
            Map.entry("org.apache.pdfbox", Set.of("intake")),
            Map.entry("com.sun.net.httpserver", Set.of("serve")),
            Map.entry("org.apache.lucene", Set.of("search")),
            Map.entry("com.github.houbb", Set.of("search")),
            Map.entry("com.github.difflib", Set.of("compare")),
            Map.entry("picocli", Set.of("command", "")));

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
    void onlyLaunchStartsProcesses() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are outside launch", (JavaClass type) -> !stage(type).equals("launch")))
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

    /** The first package below the root; empty for the root itself. */
    private static String stage(JavaClass type) {
        String name = type.getPackageName();
        if (name.length() <= ROOT.length() || !name.startsWith(ROOT)) {
            return "";
        }
        String below = name.substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
