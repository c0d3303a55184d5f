package io.github.jizhun.check.site;

import io.github.jizhun.check.CheckReporter;
import io.github.jizhun.check.Location;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Text;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists of words: none between spaces, none twice. */
final class WordLists {
    private WordLists() {}

    /** Reports what is wrong in lists of which a word may stand in one only. */
    static void check(List<List<Text>> lists, String path, CheckReporter findings) {
        Map<String, Text> first = new HashMap<>();
        for (List<Text> list : lists) {
            for (Text word : list) {
                Location location = Location.of("", word, path);
                if (!word.value().strip().equals(word.value())) {
                    findings.report(Rule.UNTRIMMED_TEXT, location, word.value().strip());
                }
                Text earlier = first.putIfAbsent(folded(word), word);
                if (earlier != null) {
                    String variant = list.contains(earlier) ? "same" : "";
                    findings.report(
                            Rule.DUPLICATE_WORD,
                            variant,
                            location,
                            word,
                            earlier.at().line());
                }
            }
        }
    }

    /** As those who look for a word sees it: spaces, width and case make no difference. */
    private static String folded(Text word) {
        return Normalizer.normalize(word.value(), Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
