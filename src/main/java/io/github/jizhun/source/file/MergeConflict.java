package io.github.jizhun.source.file;

import io.github.jizhun.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What version control leaves in a file where two people changed the same lines. */
final class MergeConflict {
    private static final Pattern OURS = Pattern.compile("<{7}( .*)?");
    private static final Pattern OTHERS = Pattern.compile("\\|{7}( .*)?|={7}");
    private static final Pattern END = Pattern.compile(">{7}( .*)?");

    private MergeConflict() {}

    /** Reports the first conflict; the lines as they were on one side, empty ones in the place of the rest. */
    static ContentFile resolve(ContentFile file, SourceReporter findings) {
        int first = first(file.lines());
        if (first < 0) {
            return file;
        }
        findings.report(
                Rule.MERGE_CONFLICT, file.at(first, 0), file.lines().get(first).length(), "");
        List<String> resolved = new ArrayList<>();
        boolean isOther = false;
        boolean isWithin = false;
        for (String line : file.lines()) {
            boolean isMarker = OURS.matcher(line).matches() || END.matcher(line).matches() || isWithin && isOther(line);
            if (isMarker) {
                isOther = isOther(line);
                isWithin = !END.matcher(line).matches();
            }
            resolved.add(isMarker || isOther ? "" : line);
        }
        return new ContentFile(file.name(), List.copyOf(resolved), file.isSpoilt());
    }

    private static boolean isOther(String line) {
        return OTHERS.matcher(line).matches();
    }

    private static int first(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (OURS.matcher(lines.get(i)).matches()
                    || END.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }
}
