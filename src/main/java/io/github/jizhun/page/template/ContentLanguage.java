package io.github.jizhun.page.template;

import io.github.jizhun.model.SiteLanguage;
import io.github.jizhun.text.Html;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that content brings, on a page whose interface speaks another language: a screen reader must change its voice for them,
 * and a browser its typeface. Standards are Chinese, and so is a text of the site's own that holds Chinese characters.
 */
public final class ContentLanguage {
    public static final String CHINESE = SiteLanguage.CHINESE.tag();

    /** As a regular expression: a Chinese character or punctuation mark. */
    public static final String CHINESE_CHARACTER = "[\\p{IsHan}\\u3000-\\u30FF\\uFF00-\\uFFEF]";

    private static final Pattern CHARACTER = Pattern.compile(CHINESE_CHARACTER);
    private static final Pattern RUN = Pattern.compile(CHINESE_CHARACTER + "+");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

    private ContentLanguage() {}

    /** Whether a text is in another language than the page on which it stands. */
    public static boolean differs(String pageLanguage, String text) {
        return !pageLanguage.equals(CHINESE) && CHARACTER.matcher(text).find();
    }

    /** The attribute of an element that holds the text, with a space before it; empty where the page's language is the text's. */
    static SafeString attribute(String pageLanguage, String text) {
        return new SafeString(differs(pageLanguage, text) ? " lang=\"" + CHINESE + "\"" : "");
    }

    /**
     * The text as HTML, inside an element of its language where that is not the page's; where it has more letters than Chinese
     * characters, only these are.
     */
    static SafeString marked(String pageLanguage, String text) {
        if (pageLanguage.equals(CHINESE)) {
            return new SafeString(Html.escape(text));
        }
        long letters = LETTER.matcher(text).results().count();
        if (letters > CHARACTER.matcher(text).results().count()) {
            return new SafeString(RUN.matcher(Html.escape(text))
                    .replaceAll(run -> Matcher.quoteReplacement(
                            marked(pageLanguage, run.group(), run.group()).toString())));
        }
        return marked(pageLanguage, text, Html.escape(text));
    }

    /**
     * HTML inside an element of its language where that is not the page's.
     *
     * @param text its words
     */
    static SafeString marked(String pageLanguage, String text, String html) {
        return new SafeString(
                differs(pageLanguage, text) ? "<span lang=\"" + CHINESE + "\">" + html + "</span>" : html);
    }
}
