package io.github.jizhun.export;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A standard as CommonMark, for notes, wikis and language models. Statements are list items; a mark after one points to an erratum. */
public final class StandardMarkdown {
    private static final String SPECIAL = "\\`*_[]<>#|~&";

    private final LinkedStandard linked;
    private final Standard standard;
    private final Site site;
    private final Map<String, ExportedStatement> byAddress;
    private final StringBuilder out = new StringBuilder();

    private StandardMarkdown(LinkedStandard linked, Site site) {
        this.linked = linked;
        this.standard = linked.standard();
        this.site = site;
        this.byAddress = ExportedStatement.byAddress(linked);
    }

    /** The text of a standard. */
    public static String of(LinkedStandard standard, Site site) {
        return new StandardMarkdown(standard, site).make();
    }

    private String make() {
        heading(1, StandardTitle.of(standard) + " " + standard.code());
        paragraph(standard.description().value());
        standard.level().ifPresent(level -> item("基準級別：" + level.printed()));
        item("版本狀態：" + StandardTitle.edition(standard));
        item("資料來源：" + StandardTitle.source(standard));
        item(standard.rights() + "。本站沒有另外授權。" + site.notice());
        standard.duties().forEach(this::duty);
        Stream.of(Kind.KNOWLEDGE, Kind.SKILL, Kind.ATTITUDE).forEach(this::competencies);
        texts(
                "名詞定義",
                standard.glossary().stream()
                        .map(term -> escaped(term.text().value()) + ErratumRemark.marks(linked.errataOf(term))));
        texts("建議擔任條件", plain(standard.conditions()));
        texts("說明與補充事項", Stream.concat(plain(standard.noteLines()), plain(standard.updates())));
        texts(
                "勘誤",
                standard.errata().stream()
                        .map(erratum -> "**" + escaped(ErratumRemark.place(standard, erratum)) + "** "
                                + escaped(ErratumRemark.of(List.of(erratum)))
                                + (erratum.status() == Erratum.Status.CORRECTED
                                        ? "本站刊載「" + escaped(erratum.published().value()) + "」。"
                                        : "")));
        return out.toString();
    }

    private void duty(Duty duty) {
        heading(2, linked.statementOf(duty.code()));
        duty.level().ifPresent(level -> item("職能級別：" + level.printed()));
        if (duty.isItsOwnTask()) {
            rows(duty.tasks().get(0));
        } else {
            duty.tasks().forEach(this::task);
        }
    }

    private void task(Task task) {
        heading(3, linked.statementOf(task.code()));
        List<Level> levels = linked.levelsOf(task);
        if (!levels.isEmpty()) {
            item("職能級別：" + Level.printed(levels));
        }
        rows(task);
    }

    private void rows(Task task) {
        statements(Kind.OUTPUT, linked.outputs(task));
        statements(Kind.INDICATOR, linked.indicators(task));
        statements(Kind.KNOWLEDGE, linked.needs(task, Kind.KNOWLEDGE));
        statements(Kind.SKILL, linked.needs(task, Kind.SKILL));
    }

    private void statements(Kind kind, List<LinkedStatement> statements) {
        if (!statements.isEmpty()) {
            heading(4, KindName.of(kind).zh());
            statements.forEach(statement -> line("- " + marked(statement)));
        }
    }

    private void competencies(Kind kind) {
        List<LinkedStatement> all = linked.ofKind(kind);
        if (!all.isEmpty()) {
            heading(2, KindName.of(kind).zh());
            all.forEach(statement -> {
                String tasks = linked.tasksOf(statement.key()).stream()
                        .map(task -> task.code().value())
                        .collect(Collectors.joining("、"));
                line("- " + marked(statement) + (tasks.isEmpty() ? "" : "（" + tasks + "）"));
            });
        }
    }

    private String marked(LinkedStatement statement) {
        String code = statement.label();
        String text = escaped(statement.text().value());
        return (code.isEmpty() ? text : "**" + code + "** " + text)
                + ErratumRemark.marks(byAddress.get(statement.address()).errata());
    }

    private void texts(String heading, Stream<String> texts) {
        List<String> all = texts.toList();
        if (!all.isEmpty()) {
            heading(2, heading);
            all.forEach(text -> line("- " + text));
        }
    }

    private static Stream<String> plain(List<Text> texts) {
        return texts.stream().map(text -> escaped(text.value()));
    }

    private void heading(int level, LinkedStatement statement) {
        heading(level, statement.label() + " " + statement.text());
    }

    private void heading(int level, String text) {
        line((out.length() == 0 ? "" : "\n") + "#".repeat(level) + " " + escaped(text) + "\n");
    }

    private void paragraph(String text) {
        line(escaped(text) + "\n");
    }

    private void item(String text) {
        line("- " + escaped(text));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** The text with a backslash before what CommonMark would not take for text. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean atStart = i == 0 && "-+=".indexOf(c) >= 0;
            boolean afterNumber = (c == '.' || c == ')') && i > 0 && isNumber(text, i);
            if (SPECIAL.indexOf(c) >= 0 || atStart || afterNumber) {
                escaped.append('\\');
            }
            // A line break would end the item.
            escaped.append(c == '\n' ? ' ' : c);
        }
        return escaped.toString();
    }

    /** Whether only digits stand before a place: with a full stop after them they would begin a list. */
    private static boolean isNumber(String text, int end) {
        return text.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
