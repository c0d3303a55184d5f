package io.github.jizhun.export;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import java.util.List;
import java.util.stream.Stream;

/** What learning systems learn of a standard and its statements: identifiers and descriptions. */
public final class LearningSystemText {
    private LearningSystemText() {}

    /** The identifier of a statement in a system that holds several standards; it holds no space and is no number. */
    public static String id(LinkedStandard standard, String key) {
        return standard.code() + ":" + key;
    }

    /** A statement in full, its level and what was printed wrongly in it. */
    public static String description(ExportedStatement statement) {
        return HtmlText.paragraphs(Stream.concat(Stream.of(statement.text().value()), statement.remarks().stream())
                .toList());
    }

    /** What a standard is, where it comes from and who holds the rights. */
    public static String description(Standard standard, Site site) {
        return HtmlText.paragraphs(List.of(
                standard.description().value(),
                StandardTitle.edition(standard),
                standard.level().map(level -> "基準級別 " + level.printed()).orElse(""),
                "資料來源：" + StandardTitle.source(standard),
                standard.rights() + "。本站沒有另外授權。",
                site.notice().value()));
    }

    /**
     * Code and text, cut to a number of code points; characters that would be read as HTML become their full-width forms.
     * What has no code begins with its own words, which a spreadsheet must not take for a formula.
     */
    public static String shortName(String line, int most) {
        String plain =
                FormulaGuard.guard(line).replace('<', '＜').replace('>', '＞').replace('\n', ' ');
        if (plain.codePointCount(0, plain.length()) <= most) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, most - 1)) + "…";
    }
}
