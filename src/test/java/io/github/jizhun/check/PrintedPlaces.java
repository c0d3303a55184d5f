package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.SourceText;
import io.github.jizhun.model.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a document prints something, found by its words and not as the program reads it. */
record PrintedPlaces(SourceText source) {
    /** Where a text is printed, its code included, slips of code or text aside. */
    Position of(String code, Text text) {
        String words = Marks.of(text).replace(Marks.OPEN, " <u>");
        String start = Pattern.quote(words.substring(0, Math.min(4, words.length())));
        String longer = Pattern.quote(words.substring(0, Math.min(6, words.length())));
        return find(Pattern.quote(code) + " ?" + start)
                .or(() -> find(code.substring(0, 1) + "[A-Z0-9.]+ ?" + longer))
                .orElseThrow(() -> new IllegalArgumentException("not printed: " + text));
    }

    /** Where a line of the notes begins, after its bullet. */
    Position of(Text text) {
        String words = text.value().substring(0, Math.min(6, text.value().length()));
        return find("(?<=^ ?- )" + Pattern.quote(words)).orElseThrow();
    }

    private Optional<Position> find(String form) {
        for (int i = 0; i < source.lines().size(); i++) {
            String line = source.lines().get(i);
            Matcher found = Pattern.compile(form).matcher(line);
            if (found.find()) {
                return Optional.of(new Position(source.file(), i + 1, 1 + line.codePointCount(0, found.start())));
            }
        }
        return Optional.empty();
    }
}
