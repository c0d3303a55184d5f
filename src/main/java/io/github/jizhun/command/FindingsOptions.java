package io.github.jizhun.command;

import java.util.Locale;
import picocli.CommandLine.Option;

/** How findings are reported and taken. */
final class FindingsOptions {
    /** The form of a finding. */
    enum Format {
        TEXT,
        JSON,
        GITHUB;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "format")
    private Format format;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    Format format() {
        return format;
    }

    boolean strict() {
        return strict;
    }
}
