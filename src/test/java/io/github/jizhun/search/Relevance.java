package io.github.jizhun.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How well a search does on a list of queries whose right answers were chosen beforehand.
 *
 * @param success of a hundred queries, how many have a right answer first
 * @param amongFive of a hundred queries, how many have a right answer among the first five
 * @param reciprocal the mean reciprocal rank of the first right answer
 * @param misses the queries whose first answer is not right, each with its place
 */
record Relevance(double success, double amongFive, double reciprocal, List<String> misses) {
    /** A list's word for a query that may find nothing. */
    private static final String NONE = "NONE";

    /** A query and its right answers. */
    record Question(String query, Set<String> expected) {}

    /** Reads a list: columns query, kind, right answers separated by bars. */
    static List<Question> read(Path list) {
        try (Stream<String> lines = Files.lines(list)) {
            return lines.skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Question(cells[0], Set.of(cells[2].split("\\|"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Asks all questions.
     *
     * @param isRight whether a hit is this right answer
     */
    static Relevance of(SearchPipeline pipeline, List<Question> questions, BiPredicate<Found.Hit, String> isRight) {
        double first = 0;
        double amongFive = 0;
        double reciprocal = 0;
        List<String> misses = new ArrayList<>();
        for (Question question : questions) {
            List<Found.Hit> hits =
                    pipeline.search(question.query(), Optional.empty()).hits();
            int rank = rank(hits, question.expected(), isRight);
            first += rank == 1 ? 1 : 0;
            amongFive += rank >= 1 && rank <= 5 ? 1 : 0;
            reciprocal += rank == 0 ? 0 : 1.0 / rank;
            if (rank != 1) {
                misses.add(question.query() + " at " + rank);
            }
        }
        int count = questions.size();
        return new Relevance(first / count, amongFive / count, reciprocal / count, misses);
    }

    /** The place of the first right hit, from 1; 0 where there is none. */
    private static int rank(List<Found.Hit> hits, Set<String> expected, BiPredicate<Found.Hit, String> isRight) {
        if (expected.contains(NONE)) {
            return hits.isEmpty() ? 1 : 0;
        }
        return 1
                + IntStream.range(0, hits.size())
                        .filter(i -> expected.stream().anyMatch(answer -> isRight.test(hits.get(i), answer)))
                        .findFirst()
                        .orElse(-1);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "success@1 %.3f, success@5 %.3f, MRR %.3f; not first: %s",
                success,
                amongFive,
                reciprocal,
                misses);
    }
}
