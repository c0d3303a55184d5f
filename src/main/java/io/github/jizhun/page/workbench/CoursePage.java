package io.github.jizhun.page.workbench;

import io.github.jizhun.page.StatementView;
import java.util.List;

/**
 * What the page of a course shows: how it covers its standard, and its tables of the course report.
 *
 * @param nameEn may be empty
 * @param scope the duties on which it rests, with their names; empty where it rests on the whole standard
 * @param hours those of all units, as people write them
 * @param kinds the numbers of each kind and of all together
 * @param outcomes the outcomes in their order, as the labels name them
 * @param gaps what is not as it should be, each with its codes
 * @param leftOut what the course leaves out, and why
 * @param places the numbers of the duties and tasks in its scope, in the document's order
 */
public record CoursePage(
        String name,
        String nameEn,
        String scope,
        String hours,
        int settled,
        int all,
        List<String> outcomes,
        List<KindRow> kinds,
        List<Gap> gaps,
        List<LeftOut> leftOut,
        List<Place> places,
        List<FormTable> forms) {

    /**
     * The numbers of a kind.
     *
     * @param kind {@code indicator}, {@code knowledge}, {@code skill}, or {@code all}
     * @param counts one for each outcome
     */
    public record KindRow(String kind, int all, List<Integer> counts) {}

    /** Codes with an outcome that asks for something, or {@code outside} the scope. */
    public record Gap(String outcome, List<StatementView> codes) {}

    /** Something left out. */
    public record LeftOut(StatementView statement, String reason) {}

    /**
     * A duty or task.
     *
     * @param shares settled and all of indicators, knowledge, skills and all: {@code 2/4}
     */
    public record Place(StatementView statement, List<String> shares) {}

    /** A table of the form; each cell is a list of lines. */
    public record FormTable(String title, List<String> columns, List<List<List<String>>> rows) {}
}
