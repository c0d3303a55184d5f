package io.github.jizhun.page.workbench;

import io.github.jizhun.link.CourseCoverage;
import io.github.jizhun.link.CourseCoverage.Outcome;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Course;
import io.github.jizhun.model.CourseUnit;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Text;
import io.github.jizhun.page.PageContext;
import io.github.jizhun.page.StatementView;
import io.github.jizhun.site.Address;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the pages of the courses that rest on a standard. */
public final class CourseRenderer {
    private static final Kind[] ALL = Course.KINDS.toArray(Kind[]::new);
    private static final List<Outcome> GAPS = List.of(Outcome.OPEN, Outcome.ASSESSED_ONLY, Outcome.TAUGHT_ONLY);

    private final PageContext context;
    private final LinkedStandard standard;

    public CourseRenderer(PageContext context) {
        this.context = context;
        this.standard = context.standard();
    }

    public void render() {
        context.view().courses().forEach(this::render);
    }

    private void render(Course course) {
        CoursePage page = page(course);
        context.make(
                "course",
                Address.course(standard.code(), course.id()),
                course.name().value(),
                context.say("coverage.settled", page.settled(), page.all()),
                List.of(),
                page);
    }

    private CoursePage page(Course course) {
        CourseCoverage coverage = CourseCoverage.of(standard, course);
        Map<Outcome, Integer> whole = coverage.whole(ALL);
        return new CoursePage(
                course.name().value(),
                course.nameEn().map(Text::value).orElse(""),
                standard.standard().duties().stream()
                        .filter(duty -> !course.scope().isEmpty() && course.restsOn(duty))
                        .map(duty -> duty.code() + " " + duty.name())
                        .collect(Collectors.joining("、")),
                hours(course.units().stream()
                        .flatMap(unit -> unit.hundredths().stream())
                        .mapToInt(Integer::intValue)
                        .sum()),
                settled(whole),
                sum(whole),
                Stream.of(Outcome.values()).map(Outcome::word).toList(),
                Stream.concat(
                                Course.KINDS.stream().map(kind -> row(kind.word(), coverage.whole(kind))),
                                Stream.of(row("all", whole)))
                        .toList(),
                Stream.concat(
                                GAPS.stream()
                                        .map(outcome ->
                                                new CoursePage.Gap(outcome.word(), views(coverage.with(outcome)))),
                                Stream.of(new CoursePage.Gap("outside", views(coverage.outside()))))
                        .filter(gap -> !gap.codes().isEmpty())
                        .toList(),
                course.leftOut().stream()
                        .filter(each -> coverage.with(Outcome.LEFT_OUT)
                                .contains(each.code().code()))
                        .map(each -> new CoursePage.LeftOut(
                                view(each.code().code()), each.reason().value()))
                        .toList(),
                standard.standard().duties().stream()
                        .filter(course::restsOn)
                        .flatMap(duty -> Stream.concat(
                                Stream.of(duty.code()), duty.tasks().stream().map(task -> task.code())))
                        .map(code -> place(code, coverage))
                        .toList(),
                CourseFormTables.of(standard, course, coverage));
    }

    private static CoursePage.KindRow row(String kind, Map<Outcome, Integer> counts) {
        return new CoursePage.KindRow(
                kind,
                sum(counts),
                Stream.of(Outcome.values())
                        .map(outcome -> counts.getOrDefault(outcome, 0))
                        .toList());
    }

    private CoursePage.Place place(Code code, CourseCoverage coverage) {
        Stream<Map<Outcome, Integer>> counts = Stream.concat(
                Course.KINDS.stream().map(kind -> coverage.of(code, kind)), Stream.of(coverage.of(code, ALL)));
        return new CoursePage.Place(
                view(code), counts.map(CourseRenderer::share).toList());
    }

    private static String share(Map<Outcome, Integer> counts) {
        return sum(counts) == 0 ? "" : settled(counts) + "/" + sum(counts);
    }

    private static int settled(Map<Outcome, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isSettled())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int sum(Map<Outcome, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private List<StatementView> views(List<Code> codes) {
        return codes.stream().map(this::view).toList();
    }

    private StatementView view(Code code) {
        return context.show(code);
    }

    /** Hours as people write them: 6, 1.5. */
    static String hours(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    /** The hours of a unit; as written where they are no number. */
    static String hours(CourseUnit unit) {
        return unit.hundredths()
                .map(CourseRenderer::hours)
                .or(() -> unit.hours().map(Text::value))
                .orElse("");
    }

    /** An optional text. */
    static String text(Optional<Text> text) {
        return text.map(Text::value).map(String::strip).orElse("");
    }
}
