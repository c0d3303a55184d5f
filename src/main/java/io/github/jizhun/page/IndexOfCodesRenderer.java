package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.page.template.RichText;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the index of a standard's codes, which stands in for search where there is no script. */
public final class IndexOfCodesRenderer {
    private static final List<Kind> AFTER_TASKS =
            List.of(Kind.OUTPUT, Kind.INDICATOR, Kind.KNOWLEDGE, Kind.SKILL, Kind.ATTITUDE);

    private final PageContext context;
    private final LinkedStandard standard;

    public IndexOfCodesRenderer(PageContext context) {
        this.context = context;
        this.standard = context.standard();
    }

    public void render() {
        IndexOfCodesPage page = new IndexOfCodesPage(sections());
        context.make(
                "index-of-codes",
                context.say("index-of-codes"),
                context.say("codes.how"),
                IndexOfCodesPage.contents(page.sections()),
                page);
    }

    /** All codes and terms, by kind. */
    List<IndexOfCodesPage.Section> sections() {
        List<IndexOfCodesPage.Section> sections = new ArrayList<>();
        sections.add(section(Kind.TASK, dutiesWithTasks()));
        AFTER_TASKS.forEach(kind -> sections.add(section(kind, inCodeOrder(kind))));
        sections.add(new IndexOfCodesPage.Section(
                "terms",
                "",
                "term",
                context.say("glossary"),
                standard.standard().glossary().stream().map(this::entry).toList()));
        return sections.stream().filter(section -> !section.entries().isEmpty()).toList();
    }

    private IndexOfCodesPage.Section section(Kind kind, Stream<LinkedStatement> statements) {
        String label = kind == Kind.TASK ? "codes.tasks" : "kinds." + kind.word();
        return new IndexOfCodesPage.Section(
                kind.word(),
                kind.letter(),
                kind.word(),
                context.say(label),
                statements.map(this::entry).toList());
    }

    /** Each duty with its tasks after it, which is also how their codes read. */
    private Stream<LinkedStatement> dutiesWithTasks() {
        return standard.standard().duties().stream().flatMap(this::dutyWithTasks);
    }

    private Stream<LinkedStatement> dutyWithTasks(Duty duty) {
        return Stream.concat(
                        Stream.of(duty.code()), duty.printedTasks().stream().map(task -> task.code()))
                .map(standard::statementOf);
    }

    /** Statements without a code follow in the document's order. */
    private Stream<LinkedStatement> inCodeOrder(Kind kind) {
        List<LinkedStatement> statements = standard.ofKind(kind);
        return Stream.concat(
                statements.stream()
                        .filter(statement -> statement.code().isPresent())
                        .sorted(Comparator.comparing(
                                statement -> statement.code().orElseThrow())),
                statements.stream().filter(statement -> statement.code().isEmpty()));
    }

    private IndexOfCodesPage.Entry entry(LinkedStatement statement) {
        return new IndexOfCodesPage.Entry(
                statement.label(),
                statement.kind().word(),
                RichText.of(standard, statement.text()),
                statement.address());
    }

    private IndexOfCodesPage.Entry entry(GlossaryTerm term) {
        return new IndexOfCodesPage.Entry(
                "", "term", RichText.of(standard, term.term()), Address.term(standard.code(), term.id()));
    }
}
