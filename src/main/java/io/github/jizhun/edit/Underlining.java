package io.github.jizhun.edit;

import io.github.jizhun.model.Text;

/** The provider's underlines, which a workbook shows but does not give back. */
final class Underlining {
    private Underlining() {}

    /** Another text as YAML writes it: what of it was underlined before, and is still there, is so again. */
    static String again(Text before, String text) {
        StringBuilder made = new StringBuilder();
        int from = 0;
        for (Text.Underline line : before.underlines()) {
            String words = before.value().substring(line.start(), line.end());
            int at = text.indexOf(words, from);
            if (at >= 0) {
                made.append(text, from, at).append("<u>").append(words).append("</u>");
                from = at + words.length();
            }
        }
        return made.append(text, from, text.length()).toString();
    }

    /** Whether words that were underlined are not in another text. */
    static boolean isLost(Text before, String text) {
        return Text.marked(again(before, text), before.at()).underlines().size()
                < before.underlines().size();
    }
}
