package io.github.jizhun.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a configured address may name of the page on which it stands, in braces: {@code {code}}. */
public enum AddressPlaceholder {
    /** The standard and the code that the page is of. */
    CODE,
    /** The page's address, whole where the site's is known. */
    PAGE,
    /** The file that holds what the page shows, from the content folder on. */
    FILE,
    /** The line of that file. */
    LINE;

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");

    /** As it is written: {@code {code}}. */
    public String written() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    /** Whether an address names it. */
    public boolean isIn(String address) {
        return address.contains(written());
    }

    /** An address with all placeholders filled. */
    public static String fill(String address, Function<AddressPlaceholder, String> values) {
        String filled = address;
        for (AddressPlaceholder each : values()) {
            if (each.isIn(address)) {
                filled = filled.replace(each.written(), values.apply(each));
            }
        }
        return filled;
    }

    /** The first placeholder of an address, braces included, that is none of these. */
    public static Optional<String> unknownIn(String address) {
        Set<String> known = Stream.of(values()).map(AddressPlaceholder::written).collect(Collectors.toSet());
        Matcher braces = BRACES.matcher(address);
        return braces.results()
                .map(match -> match.group())
                .filter(written -> !known.contains(written))
                .findFirst();
    }
}
