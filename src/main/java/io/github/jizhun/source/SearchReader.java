package io.github.jizhun.source;

import io.github.jizhun.model.SearchSettings;
import io.github.jizhun.model.SynonymGroup;
import io.github.jizhun.model.Text;
import java.util.List;

/** {@code search.yaml} to {@link SearchSettings}. */
final class SearchReader {
    private SearchReader() {}

    static SearchSettings read(Fields fields) {
        List<SynonymGroup> synonyms = fields.requiredValues("synonyms").stream()
                .map(group -> new SynonymGroup(group.words(), group.at()))
                .toList();
        List<Text> questionWords =
                fields.optional("questionWords").map(Value::words).orElse(List.of());
        return new SearchSettings(synonyms, questionWords);
    }
}
