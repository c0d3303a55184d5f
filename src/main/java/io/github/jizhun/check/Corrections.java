package io.github.jizhun.check;

import io.github.jizhun.check.document.NoteMarks;
import io.github.jizhun.check.document.PrintedText;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Standard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads printed text as it is published: with the corrections that the errata list for its target, and no others. */
public final class Corrections {
    private final List<Correction> all;
    private final Map<String, List<Correction>> byTarget;

    /** A correction with its fragments in the form in which the document's text is compared: each printed piece is read with all of them. */
    private record Correction(Erratum erratum, String printed, String published) {
        private Correction(Erratum erratum) {
            this(erratum, printedBy(erratum), Marks.comparable(erratum.published()));
        }

        private boolean isAt(Set<Code> tasks) {
            return erratum.place()
                    .map(place ->
                            tasks.stream().anyMatch(task -> task.isWithin(place.code()) || task.equals(place.code())))
                    .orElse(true);
        }
    }

    public Corrections(Standard standard) {
        this(standard.errata().stream()
                .filter(erratum -> erratum.status() == Erratum.Status.CORRECTED)
                .filter(erratum -> erratum.printed().isPresent())
                .map(Correction::new)
                .toList());
    }

    private Corrections(List<Correction> corrections) {
        this.all = corrections;
        this.byTarget = corrections.stream()
                .collect(Collectors.groupingBy(
                        correction -> correction.erratum().target(), LinkedHashMap::new, Collectors.toList()));
    }

    /** A fragment of the document as an erratum quotes it, in the form in which the document's text is compared. */
    public static String printedBy(Erratum erratum) {
        return PrintedText.spaced(Marks.comparable(erratum.printed()));
    }

    /** Those that hold for what is printed at some tasks: those that name no place, or one of them. */
    public Corrections at(Set<Code> tasks) {
        return all.stream().allMatch(correction -> correction.isAt(tasks))
                ? this
                : new Corrections(all.stream()
                        .filter(correction -> correction.isAt(tasks))
                        .toList());
    }

    /** The corrections of a target. */
    public List<Erratum> of(String target) {
        return correctionsOf(target).stream().map(Correction::erratum).toList();
    }

    private List<Correction> correctionsOf(String target) {
        return byTarget.getOrDefault(target, List.of());
    }

    /** The targets that have corrections. */
    public Set<String> targets() {
        return byTarget.keySet();
    }

    /** PrintedText text with the corrections of a target. */
    public String read(String target, String printed) {
        String text = printed;
        for (Correction correction : correctionsOf(target)) {
            text = text.replace(correction.printed(), correction.published());
        }
        return text;
    }

    /** The code that a printed text has once its slips are corrected; its own where errata know of none. */
    public String codeOf(PrintedText printed) {
        return targets().stream()
                .filter(target -> !read(target, printed.text()).equals(printed.text()))
                .filter(target -> read(target, printed.text()).startsWith(target + " "))
                .findFirst()
                .orElse(printed.code());
    }

    /** Whether a text may be published for what is printed: it is the same, or its target's errata explain the difference. */
    public boolean allow(String target, String printed, String published) {
        return areSame(printed, published) || areSame(read(target, printed), published);
    }

    /** The same of a piece of the document, whose joints may have a space or none. */
    public boolean allow(String target, PrintedText printed, String published) {
        return printed.readings().stream().anyMatch(reading -> allow(target, reading, published));
    }

    private static boolean areSame(String printed, String published) {
        return printed.equals(published) || NoteMarks.plain(printed).equals(NoteMarks.plain(published));
    }
}
