package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Prose;
import java.util.Optional;

/** The site's own notes: each belongs to a code. */
public final class NoteCheck {
    private NoteCheck() {}

    public static void run(Outline outline, Evidence evidence, CheckReporter findings) {
        if (!outline.isWhole(StandardFiles.DUTIES, StandardFiles.COMPETENCIES)) {
            return;
        }
        for (Prose note : outline.standard().siteNotes()) {
            if (outline.find(note.name()).isEmpty() && !evidence.isLacking(note.name())) {
                Optional<String> nearest = NearestCode.to(note.name(), outline.codes());
                String variant = nearest.isPresent() ? "" : "alone";
                String line = note.markdown().lines().findFirst().orElse("");
                Location location =
                        Location.of(note.name(), note.at(), line, "notes" + Location.PATH_SEPARATOR + note.name());
                findings.report(Rule.NOTE_TARGET, variant, location, note.name(), nearest.orElse(""));
            }
        }
    }
}
