package io.github.jizhun.source.typing;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.source.file.ContentFile;
import java.util.List;
import java.util.stream.Collectors;

/** A YAML file whose lines are repaired in memory. Line and character indices count from 0, characters in UTF-16 units. */
public record EditedFile(ContentFile file, List<EditedLine> lines) {
    public static EditedFile of(ContentFile file) {
        return new EditedFile(file, file.lines().stream().map(EditedLine::new).toList());
    }

    /** The repaired text of a line. */
    public String text(int line) {
        return lines.get(line).text();
    }

    /** Where a character of the repaired text stands in the file. */
    public Position at(int line, int index) {
        return file.at(line, lines.get(line).origin(index));
    }

    /** The whole repaired text, for the parser. */
    public String joined() {
        return lines.stream().map(EditedLine::text).collect(Collectors.joining("\n"));
    }
}
