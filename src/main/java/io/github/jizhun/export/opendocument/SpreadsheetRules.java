package io.github.jizhun.export.opendocument;

import io.github.jizhun.export.XmlPart;
import io.github.jizhun.export.workbook.Choice;
import io.github.jizhun.export.workbook.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the cells of a spreadsheet let be typed. */
final class SpreadsheetRules {
    private final XmlPart part;
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String name, Tab tab, Choice choice) {}

    SpreadsheetRules(XmlPart part, List<Tab> tabs) {
        this.part = part;
        tabs.forEach(tab ->
                tab.choices().forEach(choice -> rules.add(new Rule("rule" + (rules.size() + 1), tab, choice))));
    }

    /** The name of the rule for a cell. */
    Optional<String> nameFor(Tab tab, int row, int column) {
        return tab.choices().isEmpty()
                ? Optional.empty()
                : rules.stream()
                        .filter(rule ->
                                rule.tab() == tab && rule.choice().area().contains(row, column))
                        .map(Rule::name)
                        .findFirst();
    }

    void write() {
        if (!rules.isEmpty()) {
            part.element("table:content-validations", () -> rules.forEach(this::write));
        }
    }

    private void write(Rule rule) {
        Choice choice = rule.choice();
        part.element(
                "table:content-validation",
                () -> part.element(
                        "table:error-message",
                        () -> part.element("text:p", () -> part.text(choice.error())),
                        "table:title",
                        choice.errorTitle(),
                        "table:display",
                        String.valueOf(choice.isBinding()),
                        "table:message-type",
                        "stop"),
                "table:name",
                rule.name(),
                "table:condition",
                "of:" + condition(choice),
                "table:allow-empty-cell",
                "true",
                "table:display-list",
                choice.values().isEmpty() ? "none" : "unsorted",
                "table:base-cell-address",
                SpreadsheetFile.cell(
                        rule.tab(), choice.area().firstRow(), choice.area().firstColumn()));
    }

    private static String condition(Choice choice) {
        return choice.values().isEmpty()
                ? "is-true-formula(" + OpenFormula.of(choice.formula()) + ")"
                : "cell-content-is-in-list("
                        + choice.values().stream()
                                .map(value -> '"' + value + '"')
                                .collect(Collectors.joining(";"))
                        + ")";
    }
}
