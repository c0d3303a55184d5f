package io.github.jizhun.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.CatalogueContent;
import io.github.jizhun.SampleContent;
import io.github.jizhun.bench.MadeUpCatalogue;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Family;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.SharedName;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Competencies with the same words in several standards find each other. */
class SharedNamesTest {
    private static final LinkedCatalogue MADE_UP = withEditions(MadeUpCatalogue.of(40));

    private record Place(String standard, String family, Optional<Code> code, SharedName.Key key) {}

    /** Besides, standards in several editions, some of which have words of others. */
    private static LinkedCatalogue withEditions(LinkedCatalogue catalogue) {
        List<LinkedStandard> standards = new ArrayList<>(catalogue.standards());
        SampleContent.load(SampleContent.EDITIONS).standards().forEach(standards::add);
        SampleContent.load(SampleContent.IRREGULAR).standards().forEach(standards::add);
        for (LinkedStandard each : List.copyOf(standards.subList(0, 10))) {
            standards.add(LinkedStandard.link(nextEdition(each.standard())));
        }
        return new LinkedCatalogue(
                catalogue.site(),
                catalogue.search(),
                catalogue.naming(),
                catalogue.retired(),
                standards,
                catalogue.courses(),
                catalogue.pages(),
                catalogue.files());
    }

    /** The same standard one edition later, without its first knowledge. */
    private static Standard nextEdition(Standard old) {
        return new Standard(
                Edition.familyOf(old.code()) + "v9",
                Optional.empty(),
                Optional.empty(),
                old.nameKind(),
                old.name(),
                old.nameNote(),
                old.provider(),
                old.rights(),
                old.source(),
                old.classification(),
                old.description(),
                old.level(),
                List.of(),
                old.knowledge().subList(1, old.knowledge().size()),
                old.skills(),
                old.attitudes(),
                List.of(),
                old.conditions(),
                old.notes(),
                old.updates(),
                List.of(),
                old.editions(),
                old.accepted(),
                old.siteNotes(),
                old.sourceText(),
                old.at());
    }

    @Test
    void theyAreThoseThatComparingEachWithEachFinds() {
        Set<String> newest = new HashSet<>(
                Family.of(MADE_UP.standards().stream().map(LinkedStandard::code).toList()).stream()
                        .map(Family::newest)
                        .toList());
        List<Place> all = MADE_UP.standards().stream()
                .flatMap(standard -> standard.standard()
                        .competencies()
                        .map(statement -> new Place(
                                standard.code(),
                                Edition.familyOf(standard.code()),
                                statement.code(),
                                SharedName.keyOf(statement))))
                .toList();
        int found = 0;
        for (LinkedStandard standard : MADE_UP.standards()) {
            Map<Code, Integer> expected = new TreeMap<>();
            all.stream()
                    .filter(place -> place.standard().equals(standard.code()))
                    .forEach(place -> place.code()
                            .ifPresent(code -> all.stream()
                                    .filter(other -> newest.contains(other.standard())
                                            && !other.family().equals(place.family())
                                            && other.key().equals(place.key()))
                                    .forEach(other -> expected.merge(code, 1, Integer::sum))));
            Map<Code, Integer> places = new TreeMap<>();
            MADE_UP.namesakes(standard).byCode().forEach((code, each) -> places.put(code, each.places()));
            assertEquals(expected, places, standard.code());
            found += places.size();
        }
        assertTrue(found > 300, "found " + found);
    }

    @Test
    void theNearestByCodeAreShownAndNoneOfTheSameStandard() {
        for (LinkedStandard standard : MADE_UP.standards()) {
            MADE_UP.namesakes(standard).byCode().values().forEach(found -> {
                List<String> codes = found.nearest().stream()
                        .map(SameWording.Namesake::standard)
                        .toList();
                assertEquals(Math.min(found.places(), SharedName.SHOWN), codes.size());
                assertEquals(codes.stream().sorted().toList(), codes);
                assertTrue(codes.stream()
                        .noneMatch(code -> Edition.familyOf(code).equals(Edition.familyOf(standard.code()))));
            });
        }
    }

    @Test
    void whatAStandardShowsOfOthersIsEqualUntilOneOfThoseChanges(@TempDir Path folder) throws IOException {
        Path content = CatalogueContent.of(30, folder);
        LinkedCatalogue before = MadeUpCatalogue.load(content);
        LinkedCatalogue same = MadeUpCatalogue.load(content);
        LinkedStandard first = before.standards().get(0);
        assertEquals(before.namesakes(first), same.namesakes(same.standards().get(0)));
        LinkedCatalogue fewer = new LinkedCatalogue(
                before.site(),
                before.search(),
                before.naming(),
                before.retired(),
                before.standards().subList(0, 29),
                before.courses(),
                before.pages(),
                before.files());
        assertNotEquals(before.namesakes(first), fewer.namesakes(first));
    }

    @Test
    void aStatementWithoutCodeIsFoundToo() {
        LinkedCatalogue irregular = SampleContent.load(SampleContent.IRREGULAR);
        SameWording.Namesake found = irregular
                .namesakes(irregular.standard("ICT2512-118v1").orElseThrow())
                .of(new Code("A01"))
                .orElseThrow()
                .nearest()
                .get(0);
        assertEquals("", found.code());
        assertTrue(found.address().startsWith("MEM3115-004v12/index.html#attitude-"), found.address());
    }

    @ParameterizedTest
    @CsvSource({
        "'5S 管理、ISO 9001', '５Ｓ管理（ISO9001）', true",
        "Excel函數, EXCEL 函數, true",
        "C#, C, false",
        "C++, C, false",
        "品質管理, 品質管制, false"
    })
    void widthCaseSpacesAndPunctuationDoNotCount(String one, String other, boolean same) {
        assertEquals(same, key(one).equals(key(other)), one + " " + other);
    }

    @Test
    void aKnowledgeIsNotASkill() {
        assertNotEquals(
                SharedName.keyOf(statement(Kind.KNOWLEDGE, "溝通")), SharedName.keyOf(statement(Kind.SKILL, "溝通")));
    }

    @Test
    void theEditionsOfOneStandardShareNothingWithOthers() {
        LinkedCatalogue editions = SampleContent.load(SampleContent.EDITIONS);
        assertTrue(editions.standards().stream()
                .allMatch(standard -> editions.namesakes(standard).byCode().isEmpty()));
        assertEquals(List.of(), editions.sharedNames().listed());
    }

    private static SharedName.Key key(String text) {
        return SharedName.keyOf(statement(Kind.KNOWLEDGE, text));
    }

    private static Statement statement(Kind kind, String text) {
        Position at = Position.startOf("competencies.yaml");
        return new Statement(kind, Optional.empty(), Text.plain(text, at), at);
    }
}
