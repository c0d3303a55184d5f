package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules {@code code-gap} and {@code code-order}. Codes mostly run on from 1 in each list: duties, a duty's tasks, a task's outputs
 * through all its groups …
 */
public final class CodeRunCheck {
    /** At most this number of gaps in a standard's competencies may be slips; more are a choice. */
    private static final int MAX_GAPS = 3;

    private static final Comparator<Outline.Item> BY_CODE =
            Comparator.comparing(item -> item.code().orElse(new Code("")));

    private final Outline outline;
    private final CodeCheck codes;
    private final Set<String> retired;
    private final CheckReporter findings;

    /** What is missing before an item. */
    private record Gap(Outline.Item item, List<String> missing) {}

    private CodeRunCheck(Outline outline, CodeCheck codes, Set<String> retired, CheckReporter findings) {
        this.outline = outline;
        this.codes = codes;
        this.retired = retired;
        this.findings = findings;
    }

    /**
     * Checks the runs.
     *
     * @param retired codes that earlier editions of the content had
     */
    public static void run(
            Outline outline, CodeCheck codes, Set<String> retired, Evidence evidence, CheckReporter findings) {
        // The comparison with a document reports every code that it has and the content lacks, and of another order.
        if (evidence.isCompared()) {
            return;
        }
        CodeRunCheck check = new CodeRunCheck(outline, codes, retired, findings);
        check.checkInDuties(outline.items(Kind.DUTY));
        for (Duty duty : outline.standard().duties()) {
            outline.itemsOf(duty)
                    .collect(Collectors.groupingBy(CodeRunCheck::stemOf, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(layer -> check.checkInDuties(layer.stream()));
            for (Task task : duty.tasks()) {
                check.checkInDuties(outline.itemsOf(task).filter(item -> item.kind() == Kind.OUTPUT));
                check.checkInDuties(outline.itemsOf(task).filter(item -> item.kind() == Kind.INDICATOR));
            }
        }
        check.checkCompetencies();
    }

    /**
     * The order of competencies means nothing, and a list that is in none was not counted. Where numbers skip again and again, they come
     * from a pool that several standards share: one more means nothing.
     */
    private void checkCompetencies() {
        List<Gap> gaps = new ArrayList<>();
        int all = 0;
        for (Kind kind : Kind.values()) {
            if (kind.isCompetency()) {
                List<Outline.Item> run = sound(outline.items(kind));
                List<Outline.Item> sorted = run.stream().sorted(BY_CODE).toList();
                List<Gap> own = gaps(sorted);
                all += own.size();
                gaps.addAll(run.equals(sorted) ? own : List.of());
            }
        }
        if (all <= MAX_GAPS && outline.isWhole(StandardFiles.COMPETENCIES)) {
            gaps.forEach(this::report);
        }
    }

    /** Tasks of the third layer are counted by themselves. */
    private static String stemOf(Outline.Item task) {
        String code = task.name();
        return code.substring(0, Math.max(0, code.lastIndexOf('.')));
    }

    private void checkInDuties(Stream<Outline.Item> all) {
        List<Outline.Item> run = sound(all);
        if (isAscending(run) && outline.isWhole(StandardFiles.DUTIES)) {
            gaps(run).forEach(this::report);
        }
    }

    /** The items of a list that have a code of its own run; none where a wrong code may have left a gap. */
    private List<Outline.Item> sound(Stream<Outline.Item> all) {
        List<Outline.Item> run = all.filter(item -> item.code().isPresent() && !codes.isOutside(item))
                .toList();
        return run.stream().anyMatch(codes::isFaulty) ? List.of() : run;
    }

    private void report(Gap gap) {
        findings.report(Rule.CODE_GAP, gap.item().codeLocation(), gap.item().name(), String.join(", ", gap.missing()));
    }

    /** Whether the codes of a list ascend; reports where they do not. */
    private boolean isAscending(List<Outline.Item> run) {
        boolean isAscending = true;
        for (int i = 1; i < run.size(); i++) {
            Outline.Item before = run.get(i - 1);
            Outline.Item item = run.get(i);
            if (item.code().get().compareTo(before.code().get()) < 0) {
                isAscending = false;
                findings.report(Rule.CODE_ORDER, item.codeLocation(), item.name(), before.name());
            }
        }
        return isAscending;
    }

    private List<Gap> gaps(List<Outline.Item> run) {
        List<Gap> gaps = new ArrayList<>();
        int expected = 1;
        for (Outline.Item item : run) {
            List<Integer> numbers = item.code().get().numbers();
            int number = numbers.get(numbers.size() - 1);
            List<String> missing = IntStream.range(expected, number)
                    .limit(10)
                    .mapToObj(lost -> renumber(item.name(), lost))
                    .filter(code -> !retired.contains(code))
                    .toList();
            if (!missing.isEmpty()) {
                gaps.add(new Gap(item, missing));
            }
            expected = number + 1;
        }
        return gaps;
    }

    /** The code with another last number, written as its own is: {@code K07}, {@code P1.1.2}. */
    private static String renumber(String written, int number) {
        String code = written.replaceFirst("[a-z]+$", "");
        int digits = 0;
        while (Character.isDigit(code.charAt(code.length() - 1 - digits))) {
            digits++;
        }
        String stem = code.substring(0, code.length() - digits);
        boolean isPadded =
                code.charAt(code.length() - digits) == '0' || digits > 1 && stem.length() == 1 && !stem.equals("T");
        return stem + (isPadded ? ("%0" + digits + "d").formatted(number) : String.valueOf(number));
    }
}
