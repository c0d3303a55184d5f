package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Codes run on from 1 in each list: duties, a duty's tasks, a task's outputs through all its groups … */
final class CodeRunCheck {
    private final Outline outline;
    private final CodeCheck codes;
    private final Evidence evidence;
    private final Findings findings;

    private CodeRunCheck(Outline outline, CodeCheck codes, Evidence evidence, Findings findings) {
        this.outline = outline;
        this.codes = codes;
        this.evidence = evidence;
        this.findings = findings;
    }

    static void run(Outline outline, CodeCheck codes, Evidence evidence, Findings findings) {
        CodeRunCheck check = new CodeRunCheck(outline, codes, evidence, findings);
        check.check(outline.items(Kind.DUTY));
        for (Duty duty : outline.standard().duties()) {
            check.check(outline.itemsOf(duty));
            for (Task task : duty.tasks()) {
                check.check(outline.itemsOf(task).filter(item -> item.kind() == Kind.OUTPUT));
                check.check(outline.itemsOf(task).filter(item -> item.kind() == Kind.INDICATOR));
            }
        }
        Stream.of(Kind.values()).filter(Kind::isCompetency).forEach(kind -> check.check(outline.items(kind)));
    }

    /** A list with a code that was told to be wrong has a gap where the right one would be. */
    private void check(Stream<Outline.Item> all) {
        List<Outline.Item> run = all.filter(item -> item.code().isPresent()).toList();
        boolean isSound = run.stream().noneMatch(item -> codes.isFaulty(item) || evidence.isDiffering(item.name()));
        if (!isSound || run.isEmpty()) {
            return;
        }
        boolean isAscending = true;
        for (int i = 1; i < run.size(); i++) {
            Outline.Item before = run.get(i - 1);
            Outline.Item item = run.get(i);
            if (item.code().get().compareTo(before.code().get()) < 0) {
                isAscending = false;
                findings.tell(Rule.CODE_ORDER, item.codeSpot(), item.name(), before.name());
            }
        }
        boolean isWhole =
                outline.isWhole(run.get(0).kind().isCompetency() ? StandardFiles.COMPETENCIES : StandardFiles.DUTIES);
        if (isAscending && isWhole) {
            checkGaps(run);
        }
    }

    private void checkGaps(List<Outline.Item> run) {
        int expected = 1;
        for (Outline.Item item : run) {
            List<Integer> numbers = item.code().get().numbers();
            int number = numbers.get(numbers.size() - 1);
            List<String> missing = IntStream.range(expected, number)
                    .limit(10)
                    .mapToObj(lost -> renumber(item.name(), lost))
                    .filter(code -> !evidence.isLacking(code))
                    .toList();
            if (!missing.isEmpty()) {
                findings.tell(Rule.CODE_GAP, item.codeSpot(), item.name(), String.join(", ", missing));
            }
            expected = number + 1;
        }
    }

    /** The code with another last number, written as its own is: {@code K07}, {@code P1.1.2}. */
    private static String renumber(String code, int number) {
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
