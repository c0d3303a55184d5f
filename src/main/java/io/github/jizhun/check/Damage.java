package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Severity;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of which something could not be read. What seems to be lacking there may be what was lost, so that checks for
 * something absent stay silent until the file can be read: one mistake, one finding.
 */
final class Damage {
    private final Set<String> files;

    private Damage(Set<String> files) {
        this.files = files;
    }

    /** The damage that was told so far. */
    static Damage of(Diagnostics told) {
        return new Damage(told.sorted().stream()
                .filter(diagnostic -> diagnostic.rule().severity() == Severity.ERROR)
                .map(Diagnostic::at)
                .map(Position::file)
                .collect(Collectors.toSet()));
    }

    /** Whether something of this place's file was lost. */
    boolean touches(Position at) {
        return touches(at.file());
    }

    boolean touches(String file) {
        return files.contains(file);
    }

    /** Whether something was lost of the file with this name in the folder of a standard. */
    boolean touches(Position standard, String name) {
        return touches(standard.file().substring(0, standard.file().lastIndexOf('/') + 1) + name);
    }
}
