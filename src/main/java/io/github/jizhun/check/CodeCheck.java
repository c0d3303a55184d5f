package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Code;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes, each for itself: its form, its place, and that nothing else has it. */
final class CodeCheck {
    private final Outline outline;
    private final Findings findings;
    private final Set<Outline.Item> faulty = new HashSet<>();

    private CodeCheck(Outline outline, Findings findings) {
        this.outline = outline;
        this.findings = findings;
    }

    static CodeCheck run(Outline outline, Findings findings) {
        CodeCheck check = new CodeCheck(outline, findings);
        check.checkForms();
        check.checkDoubles();
        check.checkParents();
        return check;
    }

    private void checkForms() {
        for (Outline.Item item : outline.items()) {
            Code code = item.code().orElse(null);
            if (code == null || code.kind().equals(Optional.of(item.kind()))) {
                continue;
            }
            faulty.add(item);
            if (!code.value().isEmpty()) {
                findings.tell(Rule.BAD_CODE, item.kind().word(), item.codeSpot(), code);
            }
        }
    }

    private void checkDoubles() {
        Map<Code, Outline.Item> first = new HashMap<>();
        for (Outline.Item item : outline.items()) {
            if (item.code().isEmpty() || faulty.contains(item)) {
                continue;
            }
            Outline.Item earlier = first.putIfAbsent(item.code().get(), item);
            if (earlier != null) {
                faulty.add(item);
                findings.tell(Rule.DUPLICATE_CODE, item.codeSpot(), item.name(), item.at(), earlier.at());
            }
        }
    }

    private void checkParents() {
        for (Outline.Item item : outline.items()) {
            if (item.code().isEmpty() || item.parent().isEmpty() || faulty.contains(item)) {
                continue;
            }
            Code parent = item.parent().get();
            boolean parentIsSound = parent.kind().isPresent();
            Optional<Code> named = item.code().get().parent();
            if (parentIsSound && !named.equals(Optional.of(parent))) {
                faulty.add(item);
                findings.tell(
                        Rule.CODE_OUTSIDE_PARENT,
                        item.codeSpot(),
                        item.name(),
                        parent,
                        named.map(Code::value).orElse(""));
            }
        }
    }

    /** Whether a code was told to be wrong in itself: malformed, taken, or in the wrong place. */
    boolean isFaulty(Outline.Item item) {
        return faulty.contains(item);
    }
}
