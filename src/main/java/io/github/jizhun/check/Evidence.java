package io.github.jizhun.check;

import io.github.jizhun.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the comparison with the document has shown. Other checks ask it, so that a mistake which the comparison has reported is not
 * reported again in other words. Without a document it knows nothing.
 */
public final class Evidence {
    private final Map<String, List<String>> printed = new HashMap<>();
    private final Set<String> differing = new HashSet<>();
    private final Set<String> leftover = new HashSet<>();
    private final Set<String> lacking = new HashSet<>();
    private final Set<String> lackingAt = new HashSet<>();
    private boolean compared;

    public void setCompared() {
        compared = true;
    }

    /** Whether there is a document, and it could be read. */
    boolean isCompared() {
        return compared;
    }

    public void addPrinted(String target, String text) {
        printed.computeIfAbsent(target, key -> new ArrayList<>()).add(text);
    }

    /** What the document prints for a code, a term or the standard; empty if it was not found there. */
    public List<String> printed(String target) {
        return printed.getOrDefault(target, List.of());
    }

    public void addDiffering(String target) {
        differing.add(target);
    }

    /** Whether a code, a term or the standard was reported to differ from the document, or to be missing there. */
    public boolean isDiffering(String target) {
        return differing.contains(target);
    }

    public void addLacking(String code) {
        lacking.add(code);
    }

    public void addLeftover(String text) {
        leftover.add(text);
    }

    /** Whether a word stands in a text that was reported to be printed, but not entered. */
    boolean isLeftOver(String word) {
        return leftover.stream().anyMatch(text -> text.contains(word));
    }

    /** Whether a code was reported to be printed, but not entered. */
    public boolean isLacking(String code) {
        return lacking.contains(code);
    }

    /** The codes that were reported to be printed, but not entered. */
    Set<String> lacking() {
        return Set.copyOf(lacking);
    }

    public void addLacking(String task, Kind kind) {
        lackingAt.add(task + " " + kind);
    }

    /** Whether something of this kind was reported to be printed at a task, but not entered there. */
    boolean isLacking(String task, Kind kind) {
        return lackingAt.contains(task + " " + kind);
    }
}
