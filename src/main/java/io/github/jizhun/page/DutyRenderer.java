package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Site;
import io.github.jizhun.page.frame.ExplainsTerms;
import io.github.jizhun.page.frame.TermView;
import io.github.jizhun.site.Address;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the pages of a standard's duties. */
public final class DutyRenderer {
    private final PageContext context;
    private final LinkedStandard standard;

    public DutyRenderer(PageContext context) {
        this.context = context;
        this.standard = context.standard();
    }

    public void render() {
        standard.standard().duties().forEach(this::render);
    }

    private void render(Duty duty) {
        // No "on this page" here: the unit sheet wants the whole width.
        context.make("duty", standard.statementOf(duty.code()), List.of(), page(duty));
    }

    private DutyPage page(Duty duty) {
        Site site = context.view().site().settings();
        return new DutyPage(
                context.show(duty.code()),
                duty.isItsOwnTask()
                        ? LevelView.of(site, duty.levelsOf(duty.tasks().get(0)))
                        : LevelView.of(site, duty.level()),
                duty.isItsOwnTask()
                        ? Optional.of(TaskSummary.of(context, duty.tasks().get(0)))
                        : Optional.empty(),
                count(duty.tasks().stream().map(standard::outputs)),
                count(duty.tasks().stream().map(standard::indicators)),
                UnitSheet.of(context, duty, duty.tasks(), TermsUsed.in(standard, duty)),
                context.pdf(Address.pdf(standard.code(), duty)));
    }

    /** Tasks that share a row share its statements: each is counted once. */
    private static int count(Stream<List<LinkedStatement>> statements) {
        return (int) statements.flatMap(List::stream).distinct().count();
    }

    /**
     * What a duty's page shows: the whole competency unit (職能基準單元) on one sheet.
     *
     * @param level the level printed beside the duty
     * @param own what stands in its rows where the document prints no tasks
     * @param pdf the sheet as PDF; empty where there is none
     */
    public record DutyPage(
            StatementView duty,
            Optional<LevelView> level,
            Optional<TaskSummary> own,
            int outputs,
            int indicators,
            UnitSheet sheet,
            Optional<String> pdf)
            implements ExplainsTerms {
        @Override
        public List<TermView> terms() {
            return sheet.terms();
        }
    }
}
