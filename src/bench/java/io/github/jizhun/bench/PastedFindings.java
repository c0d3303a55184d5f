package io.github.jizhun.bench;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does what findings about wrongly printed codes ask for, as a maintainer would: pastes errata, gives a standard a local code. */
final class PastedFindings {
    private static final Pattern ENTRY = Pattern.compile("- \\{code: .*\\}");
    private static final Pattern LOCAL_CODE = Pattern.compile("code: (X[A-Z0-9]{3,12}-\\d{3}v\\d+)");

    private PastedFindings() {}

    /**
     * Edits the files of a standard.
     *
     * @return the standard's folder, renamed if need be
     */
    static Path paste(Path standard, String code, List<Diagnostic> findings) throws IOException {
        Set<String> entries = new LinkedHashSet<>();
        Path folder = standard;
        for (Diagnostic finding : findings) {
            String hint = Messages.in(Language.ZH_TW).say(finding.hint());
            Matcher entry = ENTRY.matcher(hint);
            while (entry.find()) {
                entries.add("  " + entry.group());
            }
            Matcher local = LOCAL_CODE.matcher(hint);
            if (local.find() && folder.equals(standard)) {
                folder = rename(standard, code, local.group(1));
            }
        }
        if (!entries.isEmpty()) {
            Path errata = folder.resolve("errata.yaml");
            List<String> lines = new ArrayList<>(Files.exists(errata) ? Files.readAllLines(errata) : List.of("errata:"));
            lines.addAll(entries);
            Files.write(errata, lines);
        }
        return folder;
    }

    private static Path rename(Path standard, String printed, String local) {
        try {
            Path profile = standard.resolve("standard.yaml");
            String text = Files.readString(profile);
            Files.writeString(
                    profile,
                    printed.isEmpty()
                            ? "code: " + local + "\n" + text.replaceFirst("- code: \\S+", "- code: " + local)
                            : text.replace("code: " + printed, "code: " + local)
                                    .replaceFirst("\n", "\nprintedCode: \"" + printed + "\"\n"));
            return Files.move(standard, standard.resolveSibling(local));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
