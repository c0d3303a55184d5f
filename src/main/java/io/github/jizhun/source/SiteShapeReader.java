package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.SiteShape;
import io.github.jizhun.model.SiteShape.Accent;
import io.github.jizhun.model.SiteShape.Link;
import io.github.jizhun.model.Text;
import io.github.jizhun.model.Workbench;
import io.github.jizhun.source.file.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields of {@code site.yaml} that shape the site. */
final class SiteShapeReader {
    /** Three or six hexadecimal digits; without quotes a number sign would begin a comment, so that it may be left out. */
    private static final Pattern COLOUR =
            Pattern.compile("#?(?:(\\p{XDigit}{6})|(\\p{XDigit})(\\p{XDigit})(\\p{XDigit}))");

    private static final Pattern WEB = Pattern.compile("https?://\\S+");
    private static final Map<String, Workbench> WORKBENCHES = Words.of(Workbench.values(), Workbench::word);

    private SiteShapeReader() {}

    static SiteShape read(Fields fields) {
        return new SiteShape(
                fields.optionalText("logo"),
                fields.optionalText("icon"),
                fields.fields("accent", Schema.ACCENT)
                        .map(accent -> new Accent(colour(accent, "light"), colour(accent, "dark")))
                        .orElse(Accent.NONE),
                fields.items("links", Schema.LINK).stream()
                        .map(SiteShapeReader::link)
                        .filter(link -> link.text().isPresent())
                        .toList(),
                fields
                        .items(
                                "footer",
                                Schema.LINK,
                                SiteShapeReader::link,
                                value -> new Link(value.text(), Optional.empty()))
                        .stream()
                        .filter(line -> line.text().isPresent())
                        .toList(),
                fields.optional("pages").map(Value::words).orElse(List.of()),
                SiteReader.placed(fields, "edit", "address", WEB),
                fields.optional("workbenches")
                        .map(value -> value.choices(WORKBENCHES))
                        .orElse(SiteShape.DEFAULT.workbenches()));
    }

    private static Link link(Fields fields) {
        return new Link(fields.text("text"), Optional.of(fields.text("address")).filter(Text::isPresent));
    }

    private static Optional<Text> colour(Fields fields, String field) {
        return fields.optionalText(field).flatMap(written -> {
            Matcher colour = COLOUR.matcher(written.value());
            if (!colour.matches()) {
                fields.optional(field)
                        .orElseThrow()
                        .report(
                                Rule.BAD_VALUE,
                                "colour",
                                written.at(),
                                Value.lengthOf(written.value()),
                                field,
                                written.value());
                return Optional.empty();
            }
            String digits = colour.group(1) != null
                    ? colour.group(1)
                    : Stream.of(2, 3, 4)
                            .map(colour::group)
                            .map(digit -> digit + digit)
                            .reduce("", String::concat);
            return Optional.of(Text.plain("#" + digits.toLowerCase(Locale.ROOT), written.at()));
        });
    }
}
