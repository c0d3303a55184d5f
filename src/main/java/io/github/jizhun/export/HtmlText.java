package io.github.jizhun.export;

import io.github.jizhun.text.Html;
import java.util.List;
import java.util.stream.Collectors;

/** Text as HTML, for systems that keep descriptions so. */
final class HtmlText {
    private HtmlText() {}

    /** Each text as a paragraph; empty ones are left out. */
    static String paragraphs(List<String> texts) {
        return texts.stream()
                .filter(text -> !text.isEmpty())
                .map(text -> "<p>" + Html.escapeContent(text).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining());
    }
}
