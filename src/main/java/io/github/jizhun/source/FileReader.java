package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.diagnostic.SourceLines;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.SiteLanguage;
import io.github.jizhun.source.ContentFolder.Entry;
import io.github.jizhun.source.file.Bounds;
import io.github.jizhun.source.file.ContentFile;
import io.github.jizhun.source.file.FileDecoder;
import io.github.jizhun.source.file.SourceReporter;
import io.github.jizhun.text.HiddenCharacters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads single files of content and keeps them, so that their lines can be shown under findings. Safe for several threads. */
final class FileReader {
    private final Diagnostics diagnostics;
    private final Map<Path, byte[]> unwritten;
    private final Map<String, WrittenFile> written = new ConcurrentHashMap<>();

    /**
     * A reader.
     *
     * @param unwritten what to read in the place of files on the disk
     */
    FileReader(Diagnostics diagnostics, Map<Path, byte[]> unwritten) {
        this.diagnostics = diagnostics;
        this.unwritten = unwritten;
    }

    /** The bytes of a file, which is read once. */
    private WrittenFile written(Entry entry) {
        return written.computeIfAbsent(entry.shownAs(), shownAs -> {
            byte[] bytes = unwritten.get(entry.path());
            if (bytes != null) {
                return new WrittenFile(shownAs, bytes, false);
            }
            try {
                return WrittenFile.read(entry.path(), shownAs);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + entry.path(), e);
            }
        });
    }

    /** A file with something in it; empty, and reported, where there is nothing or too much. */
    private Optional<ContentFile> text(Entry entry, SourceReporter findings) {
        WrittenFile whole = written(entry);
        if (whole.isTooLarge()) {
            findings.report(Rule.UNKNOWN_FILE, "too-large", entry.start(), 1, "", entry.name());
            return Optional.empty();
        }
        ContentFile file = FileDecoder.decode(whole.bytes(), whole.name(), findings);
        if (file.isBlank()) {
            reportEmpty(entry, findings);
            return Optional.empty();
        }
        return Optional.of(file);
    }

    /** The fields of a YAML file. */
    Optional<Fields> fields(Entry entry, List<String> known) {
        SourceReporter findings = new SourceReporter(diagnostics);
        return text(entry, findings).flatMap(file -> {
            YamlReader.Document document = YamlReader.read(file, findings);
            if (document.isEmpty()) {
                reportEmpty(entry, findings);
            }
            return Fields.of(document, findings, known);
        });
    }

    /** Files of prose. */
    List<Prose> prose(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> lines(entry).stream()
                        .peek(lines -> Bounds.check(lines, entry.shownAs(), new SourceReporter(diagnostics)))
                        .map(lines -> prose(entry, lines)))
                .toList();
    }

    private static Prose prose(Entry entry, List<String> lines) {
        String name = entry.name().substring(0, entry.name().length() - ContentFolder.PROSE_ENDING.length());
        return Stream.of(SiteLanguage.values())
                .filter(language -> language != SiteLanguage.CHINESE)
                .map(SiteLanguage::tag)
                .filter(language -> name.endsWith("." + language))
                .findFirst()
                .map(language -> name.substring(0, name.length() - language.length() - 1))
                .map(bare -> prose(bare, name.substring(bare.length() + 1), lines, entry))
                .orElseGet(() -> prose(name, SiteLanguage.CHINESE.tag(), lines, entry));
    }

    private static Prose prose(String name, String language, List<String> lines, Entry entry) {
        return new Prose(name, language, String.join("\n", lines), entry.start());
    }

    /** The lines of a file that is not YAML; empty, and reported, where there is nothing or too much. */
    Optional<List<String>> lines(Entry entry) {
        SourceReporter findings = new SourceReporter(diagnostics);
        return text(entry, findings)
                .map(file -> IntStream.range(0, file.lines().size())
                        .mapToObj(line -> readable(file, line, findings))
                        .toList());
    }

    /** A line without the characters that must not stand in content, of which the first is reported. */
    private static String readable(ContentFile file, int line, SourceReporter findings) {
        // Between the pages of a document that was turned into text stands a form feed.
        String text = file.lines().get(line).replace('\f', ' ');
        Bounds.longWord(text)
                .ifPresent(word -> findings.report(
                        Rule.TOO_LONG,
                        file.at(line, word.start()),
                        word.group().length(),
                        "",
                        word.group().length(),
                        Bounds.LONGEST_WORD));
        int index = HiddenCharacters.next(text, 0);
        if (index >= 0 && !file.isSpoilt()) {
            String name = HiddenCharacters.nameOf(text.codePointAt(index));
            boolean isLost = text.charAt(index) == HiddenCharacters.REPLACEMENT;
            findings.report(Rule.CONTROL_CHARACTER, isLost ? "lost" : "", file.at(line, index), 1, "", name);
        }
        return HiddenCharacters.without(text);
    }

    private static void reportEmpty(Entry entry, SourceReporter findings) {
        findings.report(Rule.EMPTY_FILE, entry.start(), 1, "", entry.name());
    }

    /** The lines of all files read, as written. */
    SourceLines written() {
        // Under one finding stand several lines of a file, and in one file several findings.
        Map<String, List<String>> shown = new ConcurrentHashMap<>();
        return (file, line) -> Optional.ofNullable(written.get(file))
                .map(found -> shown.computeIfAbsent(file, name -> found.lines()))
                .filter(lines -> line >= 1 && line <= lines.size())
                .map(lines -> lines.get(line - 1));
    }
}
