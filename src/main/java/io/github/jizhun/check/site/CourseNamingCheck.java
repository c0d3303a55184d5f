package io.github.jizhun.check.site;

import io.github.jizhun.check.CheckReporter;
import io.github.jizhun.model.CourseNaming;
import java.util.List;

/** The rules on names of courses: no word twice in a rule. */
final class CourseNamingCheck {
    private CourseNamingCheck() {}

    static void run(CourseNaming naming, CheckReporter findings) {
        naming.rules().forEach(rule -> WordLists.check(List.of(rule.words()), "rules", findings));
    }
}
