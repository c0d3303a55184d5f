package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.SearchSettings;
import io.github.jizhun.model.SynonymGroup;
import io.github.jizhun.model.Text;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Synonyms and question words: each word once, no group of one. */
final class SearchCheck {
    private static final String SYNONYMS = "synonyms";
    private static final String QUESTION_WORDS = "questionWords";

    private final Findings findings;

    private SearchCheck(Findings findings) {
        this.findings = findings;
    }

    static void run(SearchSettings search, Damage damage, Findings findings) {
        SearchCheck check = new SearchCheck(findings);
        search.synonyms().stream().filter(group -> !damage.touches(group.at())).forEach(check::checkSize);
        check.checkWords(search.synonyms().stream().map(SynonymGroup::words).toList(), SYNONYMS);
        check.checkWords(List.of(search.questionWords()), QUESTION_WORDS);
    }

    private void checkSize(SynonymGroup group) {
        if (group.words().isEmpty()) {
            findings.tell(Rule.LONE_WORD, "none", Spot.of("", group.at(), "", SYNONYMS));
        } else if (group.words().size() == 1) {
            Text word = group.words().get(0);
            findings.tell(Rule.LONE_WORD, Spot.of("", word, SYNONYMS), word);
        }
    }

    private void checkWords(List<List<Text>> lists, String path) {
        Map<String, Text> first = new HashMap<>();
        for (List<Text> list : lists) {
            for (Text word : list) {
                Spot spot = Spot.of("", word, path);
                if (!word.value().strip().equals(word.value())) {
                    findings.tell(Rule.UNTRIMMED_TEXT, spot, word.value().strip());
                }
                Text earlier = first.putIfAbsent(folded(word), word);
                if (earlier != null) {
                    String variant = list.contains(earlier) ? "same" : "";
                    findings.tell(
                            Rule.DUPLICATE_WORD,
                            variant,
                            spot,
                            word,
                            earlier.at().line());
                }
            }
        }
    }

    /** As the search sees it: blanks, width and case make no difference. */
    private static String folded(Text word) {
        return Normalizer.normalize(word.value(), Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
