package io.github.jizhun.search;

import io.github.jizhun.model.SearchSettings;
import io.github.jizhun.model.Text;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that ask but say nothing of what is looked for: 如何.
 *
 * @param words the longest first, so that none hides a longer one
 */
record QuestionWords(List<String> words) {
    /** Shorter queries are names, not questions. */
    private static final int SHORTEST_QUESTION = 4;

    static QuestionWords of(SearchSettings settings) {
        return new QuestionWords(settings.questionWords().stream()
                .map(Text::value)
                .map(word -> Run.text(Run.of(word)))
                .filter(word -> !word.isEmpty())
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
