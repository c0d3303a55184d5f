package io.github.jizhun.manual;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.diagnostic.Severity;
import io.github.jizhun.diagnostic.report.DiagnosticPrinter;
import io.github.jizhun.text.HiddenCharacters;
import io.github.jizhun.text.MeantText;
import io.github.jizhun.text.OddSpaces;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page for each rule: what it means, what it looks like, what to do. */
final class RulePages {
    /** Warnings about templates and pages, which belong to no standard and cannot be accepted in one. */
    private static final List<Rule> OF_THE_SITE = List.of(
            Rule.UNKNOWN_TEMPLATE, Rule.UNLISTED_ADDRESS, Rule.COURSE_NAME, Rule.OUTSIDE_SCOPE, Rule.UNUSED_ACCEPTANCE);

    private final ManualLanguage language;
    private final RuleExamples folder;

    RulePages(ManualLanguage language, RuleExamples folder) {
        this.language = language;
        this.folder = folder;
    }

    private String about(Rule rule) {
        return language.messages().say(rule.id() + ".about");
    }

    /** The page of a rule. */
    String page(Rule rule, List<RuleExamples.Example> examples) {
        StringBuilder page = new StringBuilder("# " + rule.id() + language.say("：", ": ")
                + ManualLanguage.inMarkdown(about(rule).replaceAll("[。.]$", "")) + "\n\n");
        page.append(
                rule.severity() == Severity.ERROR
                        ? language.say(
                                "**錯誤**：修正之後才會產生新網站；在那之前，網站是上一次成功的內容。",
                                "**Error**: no new site is made until it is mended; the last good one stays.")
                        : language.say("**警告**：不會擋住網站，請看過一次。", "**Warning**: it stops nothing; have a look at it."));
        page.append("\n\n## ")
                .append(language.say("例子與做法", "Example and what to do"))
                .append("\n\n");
        page.append(printed(examples.get(0)));
        if (examples.size() > 1) {
            page.append("\n## ")
                    .append(language.say("同一條規則的其他情形", "Other cases of this rule"))
                    .append("\n\n");
            page.append(examples.stream().skip(1).map(this::printed).collect(Collectors.joining("\n")));
        }
        if (rule.severity() == Severity.WARNING && !OF_THE_SITE.contains(rule)) {
            page.append("\n## ")
                    .append(language.say("要保留原樣時", "To keep it as it is"))
                    .append("\n\n");
            page.append(
                    language.say(
                            "在 `standard.yaml` 記下理由，以後就不再提醒；`codes` 是這則警告所在的代碼：",
                            "Write the reason in `standard.yaml`, and it is not reported again; `codes` are those that the warning is at:"));
            page.append("\n\n```yaml standard.yaml\naccepted:\n  - rule: ")
                    .append(rule.id())
                    .append("\n    codes: [K01]\n    reason: ")
                    .append(language.say("原文就是這樣。", "The document has it so."))
                    .append("\n```\n");
        }
        page.append("\n[").append(language.say("全部規則", "All rules")).append("](rules.html)\n");
        return page.toString();
    }

    private String printed(RuleExamples.Example example) {
        String text = new DiagnosticPrinter(language.messages(), example.lines()).print(example.finding());
        return "```text\n" + visible(ManualLanguage.asTyped(folder.withoutFolder(text))) + "```\n";
    }

    /** A text in which characters that a page must not hold are named. */
    private static String visible(String text) {
        return text.lines().map(RulePages::visibleLine).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String visibleLine(String line) {
        // Carets are moved by spaces as wide as the characters above them.
        return line.strip().startsWith("|")
                ? line.replace("\u3000", "  ")
                : line.codePoints().mapToObj(RulePages::visible).collect(Collectors.joining());
    }

    private static String visible(int point) {
        String character = Character.toString(point);
        boolean isOdd = HiddenCharacters.next(character, 0) >= 0
                || !MeantText.oddIn(character).isEmpty()
                || OddSpaces.isOdd(point);
        return isOdd ? String.format(Locale.ROOT, "‹U+%04X›", point) : character;
    }

    /** The page of all rules. */
    String list() {
        String rows = Stream.of(Rule.values())
                .map(rule -> "| [" + rule.id() + "](rules/" + rule.id() + ".html) | "
                        + (rule.severity() == Severity.ERROR
                                ? language.say("錯誤", "error")
                                : language.say("警告", "warning"))
                        + " | " + ManualLanguage.inMarkdown(about(rule)) + " |\n")
                .collect(Collectors.joining());
        return "# " + language.say("檢查的規則", "What is checked") + "\n\n"
                + language.say(
                        "每一則訊息的方括號裡是規則的名稱；這裡一條規則一頁，說明意思、例子與做法。",
                        "A message names its rule in square brackets. Each rule has a page: what it means, an example, what to do.")
                + "\n\n| "
                + language.say("規則", "rule") + " | " + language.say("種類", "kind") + " | "
                + language.say("意思", "meaning") + " |\n| --- | --- | --- |\n" + rows;
    }
}
