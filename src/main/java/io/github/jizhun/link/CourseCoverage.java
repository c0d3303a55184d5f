package io.github.jizhun.link;

import io.github.jizhun.model.Code;
import io.github.jizhun.model.Course;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Task;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a course covers its standard, 涵蓋情形; the script of the page of courses has the same definitions. */
public final class CourseCoverage {
    private final Map<Code, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<Code, Set<Code>> codesOf = new LinkedHashMap<>();
    private final Set<Code> scope = new HashSet<>();
    private final List<Code> outside;

    /** What became of a code. */
    public enum Outcome {
        /** 授課且評量. */
        COVERED("covered"),
        /** 有授課未評量. */
        TAUGHT_ONLY("taughtOnly"),
        /** 有評量未授課. */
        ASSESSED_ONLY("assessedOnly"),
        /** 不納入, for a reason. */
        LEFT_OUT("leftOut"),
        /** 不納入 without a reason. */
        UNEXPLAINED("unexplained"),
        /** 不納入, and yet in a unit. */
        CONTRADICTORY("contradictory"),
        /** 尚未涵蓋. */
        OPEN("open");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        /** The word in labels. */
        public String word() {
            return word;
        }

        /** Whether nothing must be done any more: it is in a unit, or left out for a reason. */
        public boolean isSettled() {
            return this != OPEN && this != UNEXPLAINED && this != CONTRADICTORY;
        }
    }

    /** Reckons it. */
    public static CourseCoverage of(LinkedStandard standard, Course course) {
        return new CourseCoverage(standard, course);
    }

    private CourseCoverage(LinkedStandard standard, Course course) {
        Set<Code> outputs = new HashSet<>();
        for (Duty duty : standard.standard().duties()) {
            Set<Code> ofDuty = new LinkedHashSet<>();
            for (Task task : duty.tasks()) {
                Set<Code> ofTask = Course.codes(standard.rows(task));
                codesOf.put(task.code(), ofTask);
                ofDuty.addAll(ofTask);
                if (course.restsOn(duty)) {
                    scope.addAll(ofTask);
                    standard.outputs(task).forEach(output -> output.code().ifPresent(outputs::add));
                }
            }
            codesOf.put(duty.code(), ofDuty);
        }
        Course.items(standard.standard()).forEach(code -> outcomes.put(code, outcome(course, code)));
        outside = course.scope().isEmpty()
                ? List.of()
                : standard.coded().stream()
                        .flatMap(statement -> statement.code().stream())
                        .filter(code -> course.treats(code) && !scope.contains(code) && !outputs.contains(code))
                        .toList();
    }

    private static Outcome outcome(Course course, Code code) {
        boolean isTaught = course.units().stream().anyMatch(unit -> holds(unit.taught(), code));
        boolean isAssessed = course.units().stream().anyMatch(unit -> holds(unit.assessed(), code));
        Optional<Course.LeftOut> left = course.leftOut().stream()
                .filter(each -> each.code().code().equals(code))
                .findFirst();
        if (left.isPresent() && (isTaught || isAssessed)) {
            return Outcome.CONTRADICTORY;
        }
        if (left.isPresent()) {
            return left.get().reason().value().isBlank() ? Outcome.UNEXPLAINED : Outcome.LEFT_OUT;
        }
        if (isTaught) {
            return isAssessed ? Outcome.COVERED : Outcome.TAUGHT_ONLY;
        }
        return isAssessed ? Outcome.ASSESSED_ONLY : Outcome.OPEN;
    }

    private static boolean holds(List<Reference> codes, Code code) {
        return codes.stream().anyMatch(reference -> reference.code().equals(code));
    }

    /** What units treat or take as evidence that stands at no task in the course's scope, in the document's order. */
    public List<Code> outside() {
        return outside;
    }

    /** The codes in the course's scope with an outcome, in the order of table 1. */
    public List<Code> with(Outcome outcome) {
        return outcomes.keySet().stream()
                .filter(code -> scope.contains(code) && outcomes.get(code) == outcome)
                .toList();
    }

    /** How many codes of some kinds in the course's scope have each outcome; those that have none are not in it. */
    public Map<Outcome, Integer> whole(Kind... kinds) {
        return count(scope, kinds);
    }

    /** The same for the codes that stand at a task or, each once, at the tasks of a duty. */
    public Map<Outcome, Integer> of(Code taskOrDuty, Kind... kinds) {
        return count(codesOf.getOrDefault(taskOrDuty, Set.of()), kinds);
    }

    private Map<Outcome, Integer> count(Collection<Code> codes, Kind... kinds) {
        List<Kind> wanted = Stream.of(kinds).toList();
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        codes.stream()
                .filter(code -> code.kind().filter(wanted::contains).isPresent())
                .forEach(code -> counts.merge(outcomes.get(code), 1, Integer::sum));
        return counts;
    }
}
