package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.diagnostic.SourceLines;
import io.github.jizhun.model.Prose;
import io.github.jizhun.source.ContentFolder.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads single files of content and keeps their lines, to be shown under findings. */
final class FileReader {
    /** In bytes. The largest standard has some hundred kilobytes; a larger file is no content but an accident. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private final Diagnostics diagnostics;
    private final Map<String, List<String>> written = new HashMap<>();

    FileReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A file with something in it; empty, and told, where there is nothing or too much. */
    Optional<ContentFile> text(Entry entry, Findings findings) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(entry.path())) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + entry.path(), e);
        }
        if (bytes.length > LARGEST) {
            findings.tell(Rule.UNKNOWN_FILE, "too-large", entry.start(), 1, "", entry.name());
            return Optional.empty();
        }
        ContentFile file = FileDecoder.decode(bytes, entry.shownAs(), findings);
        written.put(file.name(), file.lines());
        if (file.isBlank()) {
            tellEmpty(entry, findings);
            return Optional.empty();
        }
        return Optional.of(file);
    }

    /** The fields of a YAML file. */
    Optional<Fields> fields(Entry entry, List<String> known) {
        Findings findings = new Findings(diagnostics);
        return text(entry, findings).flatMap(file -> {
            YamlReader.Document document = YamlReader.read(file, findings);
            if (document.isEmpty()) {
                tellEmpty(entry, findings);
            }
            return Fields.of(document, findings, known);
        });
    }

    /** All prose of a folder. */
    List<Prose> prose(ContentFolder folder) {
        return folder.takeProse().stream()
                .flatMap(
                        entry -> text(entry, new Findings(diagnostics)).stream().map(file -> prose(entry, file)))
                .toList();
    }

    private Prose prose(Entry entry, ContentFile file) {
        Findings findings = new Findings(diagnostics);
        for (int line = 0; line < file.lines().size() && !file.isSpoilt(); line++) {
            tellForbidden(file, line, findings);
        }
        String name = entry.name().substring(0, entry.name().length() - ContentFolder.PROSE_ENDING.length());
        return new Prose(name, String.join("\n", file.lines()), entry.start());
    }

    private static void tellForbidden(ContentFile file, int line, Findings findings) {
        String text = file.lines().get(line);
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int c = text.codePointAt(index);
            if (Characters.isForbidden(c)) {
                findings.tell(Rule.CONTROL_CHARACTER, file.at(line, index), 1, "", Characters.nameOf(c));
                return;
            }
        }
    }

    private static void tellEmpty(Entry entry, Findings findings) {
        findings.tell(Rule.EMPTY_FILE, entry.start(), 1, "", entry.name());
    }

    /** The lines of all files read, as written. */
    SourceLines lines() {
        return (file, line) -> Optional.ofNullable(written.get(file))
                .filter(lines -> line >= 1 && line <= lines.size())
                .map(lines -> lines.get(line - 1));
    }
}
