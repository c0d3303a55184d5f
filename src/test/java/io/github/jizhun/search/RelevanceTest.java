package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.model.Erratum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** A query of a list. */
    private record Question(String query, Set<String> expected) {}

    /** The queries of a list. */
    static List<String> queries(String list) {
        return questions(list).stream().map(Question::query).toList();
    }

    private static List<Question> questions(String list) {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(list))) {
            return lines.skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Question(cells[0], Set.of(cells[2].split("\\|"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void readersFindWhatTheyMean(String list) {
        SearchPipeline pipeline = SampleSearch.frozen().pipeline();
        List<String> misses = new ArrayList<>();
        double first = 0;
        double amongFive = 0;
        double reciprocal = 0;
        List<Question> questions = questions(list);
        for (Question question : questions) {
            int rank = rank(question, pipeline.search(question.query(), Optional.empty()));
            first += rank == 1 ? 1 : 0;
            amongFive += rank >= 1 && rank <= 5 ? 1 : 0;
            reciprocal += rank == 0 ? 0 : 1.0 / rank;
            if (rank != 1) {
                misses.add(question.query() + " at " + rank);
            }
        }
        int count = questions.size();
        String figures = String.format(
                Locale.ROOT,
                "%s: success@1 %.2f, success@5 %.2f, MRR %.2f; not first: %s",
                list,
                first / count,
                amongFive / count,
                reciprocal / count,
                misses);
        System.out.println(figures);
        assertTrue(first / count >= 0.94 && amongFive == count && reciprocal / count >= 0.96, figures);
    }

    /** The place of the first fitting result, from 1; 0 where there is none. */
    private static int rank(Question question, Found found) {
        if (question.expected().contains("NONE")) {
            return found.hits().isEmpty() ? 1 : 0;
        }
        for (int i = 0; i < found.hits().size(); i++) {
            if (question.expected().contains(label(found.hits().get(i)))) {
                return i + 1;
            }
        }
        return 0;
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
