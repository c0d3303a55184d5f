package io.github.jizhun.diagnostic;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence that is not yet said in any language: the key of a {@link Messages} bundle and what fills its placeholders.
 *
 * @param key key in the bundles; empty for {@link #NONE}
 * @param arguments values for {@code {0}}, {@code {1}} …
 */
public record Message(String key, List<String> arguments) {
    /** In code points; a longer argument is an accident that would bury all other findings, and is cut. */
    private static final int LONGEST = 1000;

    /** Nothing to say. */
    public static final Message NONE = new Message("", List.of());

    /** A message whose placeholders are filled with the arguments' string forms. */
    public static Message of(String key, Object... arguments) {
        return new Message(
                key, Stream.of(arguments).map(String::valueOf).map(Message::cut).toList());
    }

    /** An argument no longer than a person reads. */
    static String cut(String argument) {
        return argument.codePointCount(0, argument.length()) <= LONGEST
                ? argument
                : argument.substring(0, argument.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
