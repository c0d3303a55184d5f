package io.github.jizhun.export.linkeddata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLdError;
import io.github.jizhun.export.ExportedFiles;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.PrintedStatement;
import io.github.jizhun.export.Triples;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The files of linked data, read as RDF without a network. */
class LinkedDataTest {
    private static final String OWN = SkosGraph.VOCABULARY;

    @TestFactory
    Stream<DynamicTest> conceptsReadBackAreTheStatementsInTheirOrder() {
        return skos((standard, triples) -> {
            List<String> read = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                triples.ofType(Triples.SKOS + "OrderedCollection").stream()
                        .filter(each -> triples.value(each, OWN + "kind").equals(kind.word()))
                        .flatMap(each -> triples.list(triples.value(each, Triples.SKOS + "memberList")).stream())
                        .forEach(id -> read.add(kind.word() + "|" + triples.value(id, Triples.SKOS + "notation") + "|"
                                + text(triples, id) + "|"
                                + triples.value(id, OWN + "level") + "|"
                                + triples.value(id, OWN + "printedCode") + "|"
                                + triples.value(id, OWN + "printedText")));
            }
            assertEquals(
                    Stream.of(Kind.values())
                            .flatMap(kind -> ExportedStatement.of(standard, kind).stream())
                            .map(statement -> statement.kind().word() + "|" + statement.code() + "|" + statement.text()
                                    + "|"
                                    + statement.level().map(String::valueOf).orElse("") + "|" + statement.printedCode()
                                    + "|" + statement.printedText())
                            .toList(),
                    read);
            assertEquals(
                    read.size() + standard.standard().glossary().size(),
                    triples.ofType(Triples.SKOS + "Concept").size());
        });
    }

    /** The whole text of a concept, whose name and definition stand apart. */
    private static String text(Triples triples, String id) {
        String definition = triples.value(id, Triples.SKOS + "definition");
        return triples.value(id, Triples.SKOS + "prefLabel") + (definition.isEmpty() ? "" : "：" + definition);
    }

    @TestFactory
    Stream<DynamicTest> namesStandApartFromDefinitionsUnlessTheyAreFamilies() {
        return skos((standard, triples) -> {
            for (Kind kind : List.of(Kind.SKILL, Kind.ATTITUDE)) {
                List<String> names = standard.standard()
                        .competencies()
                        .filter(each -> each.kind() == kind)
                        .flatMap(each -> each.family().stream())
                        .sorted()
                        .toList();
                List<String> apart = triples.ofType(Triples.SKOS + "Concept").stream()
                        .filter(id -> triples.value(id, OWN + "kind").equals(kind.word()))
                        .filter(id ->
                                !triples.values(id, Triples.SKOS + "definition").isEmpty())
                        .map(id -> triples.value(id, Triples.SKOS + "prefLabel"))
                        .sorted()
                        .toList();
                assertEquals(Set.copyOf(names).size() == names.size() ? names : List.of(), apart);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everySchemeHasItsNameAsTitleAndLabel() {
        return skos((standard, triples) -> {
            for (String scheme : triples.ofType(Triples.SKOS + "ConceptScheme")) {
                String name = triples.value(scheme, "http://purl.org/dc/terms/title");
                assertTrue(name.startsWith(standard.standard().name().value()), name);
                assertEquals(name, triples.value(scheme, Triples.SKOS + "prefLabel"));
                assertEquals(name, triples.value(scheme, "http://www.w3.org/2000/01/rdf-schema#label"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> relationsReadBackAreThoseOfTheStandard() {
        return skos((standard, triples) -> {
            Set<String> needs = new TreeSet<>();
            standard.standard()
                    .tasks()
                    .forEach(task -> standard.needs(task).forEach(need -> {
                        needs.add(task.code() + " " + need.label());
                        needs.add(need.label() + " " + task.code());
                    }));
            assertEquals(List.copyOf(needs), codes(triples, "related"));
            Set<String> parents = new TreeSet<>();
            ExportedStatement.of(standard)
                    .forEach(statement ->
                            statement.parents().forEach(parent -> parents.add(statement.text() + " " + parent)));
            assertEquals(
                    List.copyOf(parents),
                    triples.ends(Triples.SKOS + "broader").stream()
                            .map(ends -> text(triples, ends.get(0)) + " "
                                    + triples.value(ends.get(1), Triples.SKOS + "notation"))
                            .sorted()
                            .distinct()
                            .toList());
            assertEquals(
                    standard.standard().glossary().stream()
                            .map(term -> term.term() + " " + term.text() + " "
                                    + term.otherForms().stream()
                                            .map(Text::value)
                                            .sorted()
                                            .toList())
                            .sorted()
                            .toList(),
                    triples.ofType(Triples.SKOS + "Concept").stream()
                            .filter(id -> triples.value(id, OWN + "kind").equals("term"))
                            .map(id -> triples.value(id, Triples.SKOS + "prefLabel") + " "
                                    + triples.value(id, Triples.SKOS + "definition") + " "
                                    + triples.values(id, Triples.SKOS + "altLabel").stream()
                                            .sorted()
                                            .toList())
                            .sorted()
                            .toList());
        });
    }

    private static List<String> codes(Triples triples, String property) {
        return triples.ends(Triples.SKOS + property).stream()
                .map(ends -> triples.value(ends.get(0), Triples.SKOS + "notation") + " "
                        + triples.value(ends.get(1), Triples.SKOS + "notation"))
                .sorted()
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> theIntegrityConditionsOfSkosHold() {
        return skos((standard, triples) -> {
            Set<String> concepts = new HashSet<>(triples.ofType(Triples.SKOS + "Concept"));
            Set<String> schemes = new HashSet<>(triples.ofType(Triples.SKOS + "ConceptScheme"));
            Set<String> collections = new HashSet<>(triples.ofType(Triples.SKOS + "OrderedCollection"));
            // S9, S37: no thing is two of these.
            assertTrue(Collections.disjoint(concepts, schemes));
            assertTrue(Collections.disjoint(concepts, collections));
            assertTrue(Collections.disjoint(schemes, collections));
            Map<String, Set<String>> broader = new HashMap<>();
            triples.ends(Triples.SKOS + "broader")
                    .forEach(ends -> broader.computeIfAbsent(ends.get(0), id -> new HashSet<>())
                            .add(ends.get(1)));
            Set<List<String>> related = new HashSet<>(triples.ends(Triples.SKOS + "related"));
            for (String concept : concepts) {
                List<String> preferred = triples.values(concept, Triples.SKOS + "prefLabel");
                // S13, S14: one preferred label a language, and no other label is the same.
                assertEquals(1, preferred.size(), concept);
                assertEquals(List.of("zh-TW"), triples.languages(concept, Triples.SKOS + "prefLabel"));
                assertFalse(triples.values(concept, Triples.SKOS + "altLabel").contains(preferred.get(0)));
                assertEquals(
                        1, triples.values(concept, Triples.SKOS + "inScheme").size());
                triples.languages(concept, Triples.SKOS + "notation").forEach(tag -> assertEquals("", tag));
                Set<String> above = above(broader, concept);
                assertFalse(above.contains(concept), "a concept above itself");
                // S27: what is related is not above.
                related.forEach(pair ->
                        assertFalse(pair.get(0).equals(concept) && above.contains(pair.get(1)), pair.toString()));
            }
            // S23: related in both directions; S7, S8: a top concept is in its scheme, said from both sides.
            related.forEach(pair -> assertTrue(related.contains(List.of(pair.get(1), pair.get(0)))));
            triples.ends(Triples.SKOS + "topConceptOf")
                    .forEach(pair -> assertTrue(triples.values(pair.get(0), Triples.SKOS + "inScheme")
                            .contains(pair.get(1))));
            assertEquals(
                    triples.ends(Triples.SKOS + "hasTopConcept").stream()
                            .map(pair -> pair.get(1) + " " + pair.get(0))
                            .sorted()
                            .toList(),
                    triples.ends(Triples.SKOS + "topConceptOf").stream()
                            .map(pair -> pair.get(0) + " " + pair.get(1))
                            .sorted()
                            .toList());
            triples.ends(Triples.SKOS + "broader").forEach(pair -> assertTrue(concepts.containsAll(pair)));
        });
    }

    private static Set<String> above(Map<String, Set<String>> broader, String concept) {
        Set<String> above = new HashSet<>();
        List<String> open = new ArrayList<>(broader.getOrDefault(concept, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove(0);
            if (above.add(next)) {
                open.addAll(broader.getOrDefault(next, Set.of()));
            }
        }
        return above;
    }

    @TestFactory
    Stream<DynamicTest> schemaOrgHasEveryStatementWithItsLevelParentsAndNeeds() {
        return each("schema-org.jsonld", (standard, triples) -> {
            String set = triples.ofType(Triples.SCHEMA + "DefinedTermSet").get(0);
            assertEquals(
                    Stream.concat(
                                    ExportedStatement.of(standard).stream()
                                            .map(statement -> statement.code() + "|" + statement.text() + "|"
                                                    + statement
                                                            .level()
                                                            .map(String::valueOf)
                                                            .orElse("") + "|"
                                                    + String.join("、", statement.parents()) + "|"
                                                    + needs(standard, statement)
                                                    + "|" + statement.printedCode() + "|" + statement.printedText()),
                                    standard.standard().glossary().stream()
                                            .map(term -> term.id() + "|" + term.term() + "|||||"
                                                    + PrintedStatement.differingTerm(standard, term)))
                            .sorted()
                            .toList(),
                    triples.values(set, Triples.SCHEMA + "hasDefinedTerm").stream()
                            .map(id -> {
                                String description = triples.value(id, Triples.SCHEMA + "description");
                                return triples.value(id, Triples.SCHEMA + "termCode") + "|"
                                        + triples.value(id, Triples.SCHEMA + "name") + "|"
                                        + line(description, "職能級別：") + "|" + line(description, "所屬：") + "|"
                                        + line(description, "需要：") + "|" + line(description, "原文代碼：") + "|"
                                        + line(description, "原文文字：");
                            })
                            .sorted()
                            .toList());
            triples.ofType(Triples.SCHEMA + "DefinedTerm")
                    .forEach(id -> assertEquals(List.of(set), triples.values(id, Triples.SCHEMA + "inDefinedTermSet")));
            String occupation = triples.ofType(Triples.SCHEMA + "Occupation").get(0);
            assertEquals(
                    standard.standard().competencies().count(),
                    triples.values(occupation, Triples.SCHEMA + "skills").size());
            assertTrue(triples.value(set, Triples.SCHEMA + "copyrightNotice").contains("沒有另外授權"));
        });
    }

    private static String needs(LinkedStandard standard, ExportedStatement statement) {
        return statement.kind() == Kind.TASK
                ? String.join(
                        "、",
                        standard
                                .needs(standard.standard()
                                        .tasks()
                                        .filter(task -> task.code().value().equals(statement.code()))
                                        .findFirst()
                                        .orElseThrow())
                                .stream()
                                .map(need -> need.label())
                                .toList())
                : "";
    }

    private static String line(String description, String begin) {
        return description
                .lines()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()))
                .findFirst()
                .orElse("");
    }

    private interface Check {
        void check(LinkedStandard standard, Triples triples) throws JsonLdError;
    }

    private static Stream<DynamicTest> skos(Check check) {
        return each("skos.jsonld", check);
    }

    /** Both with and without a site whose address is known. */
    private static Stream<DynamicTest> each(String file, Check check) {
        return ExportedFiles.samples()
                .flatMap(standard -> Stream.of(Optional.of("https://example.org/"), Optional.<String>empty())
                        .map(base -> DynamicTest.dynamicTest(
                                standard.code() + " " + base.orElse(""),
                                () -> check.check(
                                        standard,
                                        Triples.of(ExportedFiles.of(ExportedFiles.site(base), standard)
                                                .text(standard.code() + "/data/" + file))))));
    }
}
