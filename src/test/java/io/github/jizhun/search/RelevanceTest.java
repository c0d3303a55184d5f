package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.model.Erratum;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Whether readers find what they mean, over lists of queries and of what fits them. A list's codes: {@code STD} is the standard,
 * {@code G1} its first term, {@code NONE} that nothing may be found.
 */
class RelevanceTest {
    static final List<String> LISTS = List.of("relevance.tsv", "relevance-more.tsv");

    private static final Path FOLDER = Path.of("src/test/resources/search");

    /** The queries of a list. */
    static List<String> queries(String list) {
        return Relevance.read(FOLDER.resolve(list)).stream()
                .map(Relevance.Question::query)
                .toList();
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void readersFindWhatTheyMean(String list) {
        Relevance relevance = Relevance.of(
                SampleSearch.frozen().pipeline(),
                Relevance.read(FOLDER.resolve(list)),
                (hit, answer) -> label(hit).equals(answer));
        System.out.println(list + ": " + relevance);
        assertTrue(
                relevance.success() >= 0.94 && relevance.amongFive() == 1 && relevance.reciprocal() >= 0.96,
                relevance.toString());
    }

    private static String label(Found.Hit hit) {
        if (hit.code().startsWith(Erratum.TERM_PREFIX)) {
            List<String> terms = SampleSearch.frozen().index().entries().stream()
                    .filter(entry -> entry.kind() == SearchKind.TERM)
                    .map(SearchEntry::code)
                    .toList();
            return "G" + (terms.indexOf(hit.code()) + 1);
        }
        return !hit.code().isEmpty() && hit.code().equals(hit.standard()) ? "STD" : hit.code();
    }

    @Test
    void aNameTypedInFullComesFirst() {
        SearchPipeline pipeline = SampleSearch.frozen().pipeline();
        for (SearchEntry entry : SampleSearch.frozen().index().entries()) {
            Found found = pipeline.search(entry.title(), Optional.empty());
            assertEquals(entry.title(), found.hits().get(0).name());
        }
    }
}
