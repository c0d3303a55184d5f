package io.github.jizhun.page;

import io.github.jizhun.page.template.ErratumView;
import io.github.jizhun.page.template.RichText;
import java.util.List;

/**
 * The whole standard in the official table's form.
 *
 * @param todays whether its headings are those of today's form, not of the form of 2015
 * @param errata what was printed wrongly in headings, name, conditions and notes
 * @param terms the printed lines of the glossary
 * @param marked whether anything on the page bears the sign of an erratum
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
        boolean marked) {
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
