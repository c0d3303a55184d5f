package io.github.jizhun.source.file;

import io.github.jizhun.diagnostic.Position;
import java.util.List;

/**
 * A content file as its author sees it: decoded, without byte order mark, cut into lines.
 *
 * @param name as in a {@link Position}
 * @param lines without line breaks; at least one
 * @param isSpoilt whether bytes could not be decoded, which has been reported; they stand as replacement characters
 */
public record ContentFile(String name, List<String> lines, boolean isSpoilt) {
    /** The position of a character, given as a line index and an index in UTF-16 units, both from 0. */
    public Position at(int line, int index) {
        String text = lines.get(line);
        return new Position(name, line + 1, text.codePointCount(0, Math.min(index, text.length())) + 1);
    }

    /** Whether there is nothing in it but spaces. */
    public boolean isBlank() {
        return lines.stream().allMatch(String::isBlank);
    }
}
