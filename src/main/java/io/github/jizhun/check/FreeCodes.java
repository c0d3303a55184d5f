package io.github.jizhun.check;

import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import io.github.jizhun.text.NarrowText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Codes that statements with wrong ones can be published under: what is meant, or else the place's own free number. */
final class FreeCodes {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int MAX = 999;

    private final Outline outline;
    private final Set<String> taken = new HashSet<>();

    FreeCodes(Outline outline) {
        this.outline = outline;
        outline.items().stream()
                .filter(item -> item.code().flatMap(Code::kind).equals(Optional.of(item.kind())))
                .forEach(item -> taken.add(item.name()));
    }

    /** The code for an item; it is taken from now on. */
    Code take(Outline.Item item) {
        String written = item.code().map(Code::value).orElse("");
        String letter = item.kind().letter();
        String narrow = NarrowText.of(written).toUpperCase(Locale.ROOT);
        // The letter O and the digit 0 look alike.
        String meant = item.kind() == Kind.OUTPUT ? narrow.replaceFirst("^0", letter) : narrow;
        Code code = Optional.of(new Code(meant))
                .filter(each -> isFree(each, item))
                .orElseGet(() -> numbered(item, letter, narrow));
        taken.add(code.value());
        return code;
    }

    private boolean isFree(Code code, Outline.Item item) {
        return code.kind().equals(Optional.of(item.kind()))
                && item.parent().map(code::isWithin).orElse(true)
                && !taken.contains(code.value());
    }

    private Code numbered(Outline.Item item, String letter, String written) {
        String stem = item.parent()
                // A code that is missing has been reported.
                .filter(parent -> !parent.value().isEmpty())
                .map(parent -> letter + parent.value().substring(1) + ".")
                .orElse(letter);
        String form = item.kind().isCompetency() ? "%s%0" + digits(item.kind()) + "d" : "%s%d";
        int number = numberIn(written, item.kind());
        Code own = new Code(form.formatted(stem, number));
        while (taken.contains(own.value()) && number < MAX) {
            number++;
            own = new Code(form.formatted(stem, number));
        }
        return own;
    }

    /** The number that counts the item among its like: the first of a competency's code, the last of others. */
    private static int numberIn(String written, Kind kind) {
        List<Integer> numbers = NUMBER.matcher(written)
                .results()
                .map(result -> result.group().length() > 3 ? 1 : Integer.parseInt(result.group()))
                .filter(number -> number > 0)
                .toList();
        if (numbers.isEmpty()) {
            return 1;
        }
        return kind.isCompetency() ? numbers.get(0) : numbers.get(numbers.size() - 1);
    }

    /** How many digits the codes of a kind have in this standard. */
    private int digits(Kind kind) {
        List<String> codes = outline.items(kind)
                .map(Outline.Item::name)
                .filter(name -> new Code(name).kind().equals(Optional.of(kind)))
                .toList();
        return !codes.isEmpty() && codes.stream().allMatch(code -> code.length() > 3) ? 3 : 2;
    }
}
