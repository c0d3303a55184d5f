package io.github.jizhun.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.CatalogueContent;
import io.github.jizhun.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standards are sorted into the classes that their documents print. */
class CatalogueClassTest {
    @TempDir
    private static Path folder;

    private static List<Standard> standards;

    @BeforeAll
    static void load() throws IOException {
        standards = SampleContent.catalogue(CatalogueContent.of(60, folder)).standards();
    }

    @Test
    void everyStandardIsInTheClassesThatItPrintsAndInNoOther() {
        for (Facet facet : Facet.values()) {
            List<CatalogueClass> classes = CatalogueClass.of(facet, standards);
            for (CatalogueClass each : classes) {
                assertEquals(
                        standards.stream()
                                .filter(standard ->
                                        CatalogueClass.keysOf(facet, standard).contains(each.key()))
                                .map(Standard::code)
                                .toList(),
                        each.standards().stream().map(Standard::code).toList());
            }
            assertEquals(
                    standards.stream()
                            .mapToInt(standard ->
                                    CatalogueClass.keysOf(facet, standard).size())
                            .sum(),
                    classes.stream().mapToInt(each -> each.standards().size()).sum());
        }
    }

    @Test
    void aCodeThatSomePrintWithAnotherNameHasTheNameOfMost() throws IOException {
        Path content = CatalogueContent.of(5, folder);
        for (int i = 0; i < 5; i++) {
            Path file = content.resolve("standards")
                    .resolve(standards(content).get(i).code())
                    .resolve("standard.yaml");
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replaceFirst(
                                    "(?m)industries:\\n.*$",
                                    "industries:\n    - {code: C25, name: " + (i == 0 ? "金屬品業" : "金屬製品製造業") + "}"));
        }
        CatalogueClass metal =
                CatalogueClass.of(Facet.INDUSTRY, standards(content)).get(0);
        assertEquals("金屬製品製造業", metal.name());
        assertEquals(5, metal.standards().size());
    }

    @Test
    void aStandardBelongsToEachClassOfACellWithSeveralCodes() throws IOException {
        Path content = CatalogueContent.of(1, folder);
        Path file = content.resolve("standards")
                .resolve(standards(content).get(0).code())
                .resolve("standard.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst(
                                "(?m)occupations:\\n.*$", "occupations:\n    - {code: 3422／5113, name: 指導員／嚮導人員}"));
        assertEquals(
                List.of("3422", "5113"),
                CatalogueClass.keysOf(Facet.OCCUPATION, standards(content).get(0)));
    }

    @Test
    void whatHasNoSoundCodeHasAnAddressMadeOfItsName() {
        CatalogueClass none = CatalogueClass.of(Facet.OCCUPATION, "", "漁撈人員");
        assertTrue(none.key().matches("name-[0-9a-f]{16}"), none.key());
        assertEquals(none.key(), CatalogueClass.of(Facet.OCCUPATION, "", "漁撈人員").key());
        assertTrue(CatalogueClass.of(Facet.OCCUPATION, "../x", "漁撈人員").key().startsWith("name-"));
        assertEquals(
                "1212", CatalogueClass.of(Facet.OCCUPATION, "1212", "人力資源經理人員").key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"企業經營管理 / 人力資源管理", "企業經營管理／人力資源管理", "企業經營管理/人力資源管理", "企業經營管理／ 人力資源管理"})
    void aCategorysNameIsItsFieldAndTheKindAfterTheSlash(String name) {
        CatalogueClass category = CatalogueClass.of(Facet.CATEGORY, "BHR", name);
        assertEquals("企業經營管理", category.field());
        assertEquals("人力資源管理", category.kind());
    }

    @Test
    void aCategoryWithoutASlashIsAFieldWithoutAKind() {
        CatalogueClass plain = CatalogueClass.of(Facet.CATEGORY, "XYZ", "漁業");
        assertEquals(List.of("漁業", ""), List.of(plain.field(), plain.kind()));
        CatalogueClass three = CatalogueClass.of(Facet.CATEGORY, "XYZ", "製造／設備/維護");
        assertEquals(List.of("製造", "設備/維護"), List.of(three.field(), three.kind()));
    }

    @Test
    void spellingsThatDifferInWidthOrSpacesAreCountedAsOne() throws IOException {
        Path content = CatalogueContent.of(5, folder);
        List<String> names = List.of("製造／焊接", "製造/銲接", "製造／銲接", "製造／焊接", "製造 / 銲接");
        for (int i = 0; i < 5; i++) {
            Path file = content.resolve("standards")
                    .resolve(standards(content).get(i).code())
                    .resolve("standard.yaml");
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replaceFirst(
                                    "(?m)categories:\\n.*$",
                                    "categories:\n    - {code: MWE, name: " + names.get(i) + "}"));
        }
        CatalogueClass welding =
                CatalogueClass.of(Facet.CATEGORY, standards(content)).get(0);
        assertEquals("銲接", welding.kind());
        assertEquals(5, welding.standards().size());
    }

    private static List<Standard> standards(Path content) {
        return SampleContent.catalogue(content).standards();
    }
}
