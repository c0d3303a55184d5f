package io.github.jizhun.search;

import io.github.jizhun.model.SearchSettings;
import io.github.jizhun.model.Text;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that ask but say nothing of what is looked for: 如何.
 *
 * @param words the longest first, so that none hides a longer one
 */
record QuestionWords(List<String> words) {
    /** Shorter queries are names, not questions. */
    private static final int SHORTEST_QUESTION = 4;

    /** Those of a site and those of every site. */
    static QuestionWords of(SearchSettings settings) {
        Stream<List<Run>> own =
                settings.questionWords().stream().map(Text::value).map(Run::of);
        return new QuestionWords(Stream.concat(own, CommonWords.QUESTIONS.stream())
                .map(Run::text)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** The query without them and without single characters that are left between them; as it was if nothing else is left. */
    String drop(String query) {
        if (query.length() < SHORTEST_QUESTION) {
            return query;
        }
        String rest = query;
        for (String word : words) {
            rest = rest.replace(word, " ");
        }
        if (rest.equals(query)) {
            return query;
        }
        String asked = Run.of(rest).stream()
                .filter(run -> !run.isHan() || run.length() > 1)
                .map(Run::text)
                .collect(Collectors.joining(" "));
        return asked.isEmpty() ? query : asked;
    }
}
