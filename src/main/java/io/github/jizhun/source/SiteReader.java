package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.AddressPlaceholder;
import io.github.jizhun.model.Download;
import io.github.jizhun.model.Downloads;
import io.github.jizhun.model.NamedFont;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Site.LevelMeaning;
import io.github.jizhun.model.SiteLanguage;
import io.github.jizhun.model.SiteShape;
import io.github.jizhun.model.Text;
import io.github.jizhun.source.file.Schema;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** {@code site.yaml} to a {@link Site}. */
final class SiteReader {
    private static final Map<String, SiteLanguage> LANGUAGES = Words.of(
            SiteLanguage.CHINESE.tag(), SiteLanguage.CHINESE, SiteLanguage.ENGLISH.tag(), SiteLanguage.ENGLISH);
    private static final Map<String, Downloads> DOWNLOADS = Words.of("all", Downloads.ALL, "data", Downloads.DATA);
    private static final Map<String, Download> KINDS = Words.of(Download.values(), Download::word);
    private static final Pattern BASE_URL = Pattern.compile("https?://[^\\s{}]+/");
    private static final Pattern HOST = Pattern.compile("(https?://(?:[^/@]*@)?)([^/:@]+)(.*)");
    private static final Pattern REPORT = Pattern.compile("https?://\\S+|mailto:\\S+@\\S+");

    private SiteReader() {}

    /** A site of which nothing is known. */
    static Site unread(String file) {
        Text none = Text.absent(Position.startOf(file));
        return new Site(
                none,
                Optional.empty(),
                none,
                Optional.empty(),
                none,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Downloads.ALL,
                Optional.empty(),
                SiteShape.DEFAULT);
    }

    /**
     * Reads the file.
     *
     * @param folder of the content
     */
    static Site read(Fields fields, Path folder) {
        Text title = fields.text("title");
        Optional<Value> language = fields.required("language");
        Optional<Text> baseUrl = address(fields, "baseUrl", "address-folder", BASE_URL)
                .map(written -> Text.plain(asUri(written.value()), written.at()));
        Optional<Text> report = placed(fields, "report", "address-report", REPORT);
        List<LevelMeaning> levels = fields.items("levels", Schema.LEVEL_MEANING).stream()
                .flatMap(item -> item.required("level").flatMap(LevelValues::level).stream()
                        .map(level -> new LevelMeaning(level, item.text("meaning"))))
                .toList();
        Optional<Text> levelsSource = fields.has("levels")
                ? Optional.of(fields.text("levelsSource")).filter(Text::isPresent)
                : fields.optionalText("levelsSource");
        return new Site(
                title,
                fields.optionalText("tagline"),
                language.map(value -> value.choice(LANGUAGES)
                                .map(word -> Text.plain(word.tag(), value.at()))
                                .orElse(Text.absent(value.at())))
                        .orElse(Text.absent(fields.at())),
                baseUrl,
                fields.text("notice"),
                report,
                levels,
                levelsSource,
                fields.optional("downloads").flatMap(SiteReader::downloads).orElse(Downloads.ALL),
                fields.optionalText("pdfFont").flatMap(written -> font(fields, written, folder)),
                SiteShapeReader.read(fields));
    }

    /** A path of this system. */
    private static Optional<NamedFont> font(Fields fields, Text written, Path folder) {
        try {
            return Optional.of(new NamedFont(
                    written,
                    folder.resolve(written.value()).toAbsolutePath().normalize().toString()));
        } catch (InvalidPathException e) {
            fields.optional("pdfFont")
                    .orElseThrow()
                    .report(Rule.MISSING_FILE, "font", written.at(), Value.lengthOf(written.value()), written);
            return Optional.empty();
        }
    }

    /** One word for all or for the least, or a list of kinds. */
    private static Optional<Downloads> downloads(Value value) {
        return value.node() instanceof SequenceNode
                ? Optional.of(new Downloads(value.choices(KINDS)))
                : value.choice(DOWNLOADS);
    }

    /** An address of a certain form, in which placeholders may stand for what a page is of. */
    static Optional<Text> placed(Fields fields, String field, String variant, Pattern form) {
        Optional<Text> written = fields.optionalText(field);
        Optional<String> unknown = written.flatMap(text -> AddressPlaceholder.unknownIn(text.value()));
        if (unknown.isEmpty()) {
            return address(fields, field, variant, form);
        }
        Text text = written.orElseThrow();
        List<String> known = Stream.of(AddressPlaceholder.values())
                .map(AddressPlaceholder::written)
                .toList();
        int before = text.value().indexOf(unknown.get());
        fields.optional(field)
                .orElseThrow()
                .report(
                        Rule.BAD_VALUE,
                        "placeholder",
                        text.at().right(text.value().codePointCount(0, before)),
                        Value.lengthOf(unknown.get()),
                        field,
                        unknown.get(),
                        String.join(" ", known));
        return Optional.empty();
    }

    /** An address of a certain form. */
    static Optional<Text> address(Fields fields, String field, String variant, Pattern form) {
        Optional<Text> address = fields.optionalText(field);
        address.filter(text -> !form.matcher(text.value()).matches() || !isAddress(text.value()))
                .ifPresent(text -> fields.optional(field)
                        .orElseThrow()
                        .report(Rule.BAD_VALUE, variant, text.at(), Value.lengthOf(text.value()), field, text.value()));
        return address;
    }

    /** An address as machines want it: a host in other letters in its ASCII form, all else percent-encoded. */
    private static String asUri(String written) {
        Matcher parts = HOST.matcher(written);
        try {
            return parts.matches()
                    ? URI.create(parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3))
                            .toASCIIString()
                    : written;
        } catch (IllegalArgumentException e) {
            // What is no address has been reported.
            return written;
        }
    }

    private static boolean isAddress(String written) {
        try {
            new URI(AddressPlaceholder.fill(written, Enum::name));
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
