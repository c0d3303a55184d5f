package io.github.jizhun.check.site;

import io.github.jizhun.check.CheckReporter;
import io.github.jizhun.check.Location;
import io.github.jizhun.check.UnreadFiles;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.SearchSettings;
import io.github.jizhun.model.SynonymGroup;
import io.github.jizhun.model.Text;
import java.util.List;

/** Synonyms and question words: each word once, no group of one. */
final class SearchCheck {
    private static final String SYNONYMS = "synonyms";
    private static final String QUESTION_WORDS = "questionWords";

    private final CheckReporter findings;

    private SearchCheck(CheckReporter findings) {
        this.findings = findings;
    }

    static void run(SearchSettings search, UnreadFiles damage, CheckReporter findings) {
        SearchCheck check = new SearchCheck(findings);
        search.synonyms().stream().filter(group -> !damage.touches(group.at())).forEach(check::checkSize);
        WordLists.check(search.synonyms().stream().map(SynonymGroup::words).toList(), SYNONYMS, findings);
        WordLists.check(List.of(search.questionWords()), QUESTION_WORDS, findings);
    }

    private void checkSize(SynonymGroup group) {
        if (group.words().isEmpty()) {
            findings.report(Rule.LONE_WORD, "none", Location.of("", group.at(), "", SYNONYMS));
        } else if (group.words().size() == 1) {
            Text word = group.words().get(0);
            findings.report(Rule.LONE_WORD, Location.of("", word, SYNONYMS), word);
        }
    }
}
