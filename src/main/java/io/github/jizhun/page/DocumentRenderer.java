package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.OfficialForm;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import io.github.jizhun.page.template.ErratumView;
import io.github.jizhun.page.template.RichText;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the page of a whole standard in the official table's form. */
public final class DocumentRenderer {
    private final PageContext context;
    private final LinkedStandard linked;
    private final Standard standard;
    /** The codes printed so far: a competency that several tasks need is an anchor only once. */
    private final Set<String> printed = new HashSet<>();

    public DocumentRenderer(PageContext context) {
        this.context = context;
        this.linked = context.standard();
        this.standard = linked.standard();
    }

    public void render() {
        context.make("document", context.say("document"), standard.description().value(), List.of(), page());
    }

    private DocumentPage page() {
        return new DocumentPage(
                OfficialForm.of(standard) == OfficialForm.TODAY,
                StandardProfile.of(context.view()),
                standard.duties().stream().map(this::duty).toList(),
                print(linked.ofKind(Kind.ATTITUDE)),
                NoteView.of(linked),
                rich(standard.updates()),
                rich(standard.conditions()),
                standard.glossary().stream().map(this::term).toList(),
                ErratumView.of(linked, standard.code()),
                !standard.errata().isEmpty(),
                context.pdf(Address.pdf(standard.code())));
    }

    private DocumentPage.DutyRows duty(Duty duty) {
        DocumentPage.Printed name = print(linked.statementOf(duty.code()));
        List<DocumentPage.Row> rows = new ArrayList<>();
        boolean dutysLevelPrinted = false;
        for (Task task : duty.tasks()) {
            if (task.sharesRowWith().isPresent()) {
                continue;
            }
            List<DocumentPage.Printed> names = duty.isItsOwnTask()
                    ? List.of()
                    : duty.together(task).stream()
                            .map(each -> print(linked.statementOf(each.code())))
                            .toList();
            boolean taskAgain = false;
            for (Group group : duty.printedRows(task)) {
                boolean tasksLevel = group.levels().isEmpty();
                boolean dutysLevel = tasksLevel && task.level().isEmpty();
                rows.add(new DocumentPage.Row(
                        names,
                        taskAgain,
                        printAll(group.outputs()),
                        printAll(group.indicators()),
                        Level.printed(duty.levelsOf(task, group)),
                        taskAgain && tasksLevel || dutysLevel && dutysLevelPrinted,
                        printReferences(group.knowledge()),
                        printReferences(group.skills())));
                taskAgain = true;
                dutysLevelPrinted = dutysLevel;
            }
        }
        return new DocumentPage.DutyRows(name, rows);
    }

    private List<DocumentPage.Printed> printAll(List<Statement> statements) {
        return print(statements.stream().map(linked::placed).toList());
    }

    private List<DocumentPage.Printed> printReferences(List<Reference> references) {
        return print(references.stream()
                .flatMap(reference -> linked.find(reference.code()).stream())
                .toList());
    }

    private List<DocumentPage.Printed> print(List<LinkedStatement> statements) {
        return statements.stream().map(this::print).toList();
    }

    private DocumentPage.Printed print(LinkedStatement statement) {
        String label = statement.label();
        String anchor = !label.isEmpty() && printed.add(label) ? label : "";
        return new DocumentPage.Printed(anchor, context.show(statement));
    }

    private DocumentPage.TermLine term(GlossaryTerm term) {
        return new DocumentPage.TermLine(rich(term.text()), ErratumView.of(linked, Erratum.TERM_PREFIX + term.id()));
    }

    private List<RichText> rich(List<Text> texts) {
        return texts.stream().map(this::rich).toList();
    }

    private RichText rich(Text text) {
        return RichText.of(linked, text);
    }

    /**
     * The whole standard in the official table's form.
     *
     * @param todays whether its headings are those of today's form, not of the form of 2015
     * @param errata what was printed wrongly in headings, name, conditions and notes
     * @param terms the printed lines of the glossary
     * @param marked whether anything on the page bears the mark of an erratum
     * @param pdf the same as PDF; empty where there is none
     */
    public record DocumentPage(
            boolean todays,
            StandardProfile profile,
            List<DutyRows> duties,
            List<Printed> attitudes,
            List<NoteView> notes,
            List<RichText> updates,
            List<RichText> conditions,
            List<TermLine> terms,
            List<ErratumView> errata,
            boolean marked,
            Optional<String> pdf) {
        /** A duty and its rows. */
        public record DutyRows(Printed duty, List<Row> rows) {}

        /**
         * A row of the table.
         *
         * @param tasks usually one; several where the document prints them in one row
         * @param taskAgain whether the row above is of the same task
         * @param levelAgain whether the level is the duty's, printed already in the row above
         */
        public record Row(
                List<Printed> tasks,
                boolean taskAgain,
                List<Printed> outputs,
                List<Printed> indicators,
                String level,
                boolean levelAgain,
                List<Printed> knowledge,
                List<Printed> skills) {}

        /**
         * A statement at a place where the form prints it.
         *
         * @param anchor its code where it is printed for the first time; empty at the other places and without a code
         */
        public record Printed(String anchor, StatementView statement) {}

        /** A term's printed line. */
        public record TermLine(RichText text, List<ErratumView> errata) {}
    }
}
