package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.SourceText;
import io.github.jizhun.model.Standard;
import io.github.jizhun.source.CompetenciesReader.Competencies;
import io.github.jizhun.source.ContentFolder.Entry;
import io.github.jizhun.source.ContentFolder.Taken;
import io.github.jizhun.source.file.Schema;
import io.github.jizhun.source.file.SourceReporter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the folder of one standard. */
final class StandardLoader {
    private static final String STANDARD = "standard.yaml";
    private static final String DUTIES = "duties.yaml";
    private static final String COMPETENCIES = "competencies.yaml";
    private static final String GLOSSARY = "glossary.yaml";
    private static final String ERRATA = "errata.yaml";
    private static final String SOURCE_TEXT = "source.txt";
    private static final String NOTES = "notes";

    private static final List<String> REQUIRED = List.of(STANDARD, DUTIES, COMPETENCIES);
    private static final List<String> FILES = List.of(STANDARD, DUTIES, COMPETENCIES, GLOSSARY, ERRATA, SOURCE_TEXT);

    private final Diagnostics diagnostics;
    private final FileReader files;

    private StandardLoader(Diagnostics diagnostics, FileReader files) {
        this.diagnostics = diagnostics;
        this.files = files;
    }

    /** The standard, as far as its files can be read; empty where {@code standard.yaml} cannot, which has been reported. */
    static Optional<Standard> load(Entry folder, Diagnostics diagnostics, FileReader files) {
        return new StandardLoader(diagnostics, files).load(folder);
    }

    private Optional<Standard> load(Entry folder) {
        Taken taken = folder(folder).take(FILES, List.of(NOTES));
        for (String name : REQUIRED) {
            if (taken.missing().contains(name)) {
                Position at = Position.startOf(folder.shownAs() + "/" + name);
                new SourceReporter(diagnostics).report(Rule.MISSING_FILE, at, 1, "", name);
            }
        }
        List<Entry> notes = taken.find(NOTES)
                .map(this::folder)
                .map(ContentFolder::takeProse)
                .orElse(List.of());
        return load(taken, notes);
    }

    private Optional<Standard> load(Taken taken, List<Entry> notes) {
        List<Duty> duties =
                read(taken, DUTIES, Schema.DUTIES, DutiesReader::read).orElse(List.of());
        Competencies competencies = read(taken, COMPETENCIES, Schema.COMPETENCIES, CompetenciesReader::read)
                .orElse(Competencies.NONE);
        List<GlossaryTerm> glossary =
                read(taken, GLOSSARY, Schema.GLOSSARY, GlossaryReader::read).orElse(List.of());
        MeantCodes meant = new MeantCodes(diagnostics);
        List<Erratum> errata = meant.of(
                read(taken, ERRATA, Schema.ERRATA, ErrataReader::read).orElse(List.of()), duties, competencies);
        CodeErrata corrected = new CodeErrata(duties, competencies, diagnostics);
        errata.forEach(corrected::apply);
        Competencies meantCompetencies = meant.of(corrected.competencies());
        StandardReader reader = new StandardReader(
                meant.of(corrected.duties(), meantCompetencies).stream()
                        .map(SharedRows::separate)
                        .toList(),
                meantCompetencies,
                glossary,
                errata,
                files.prose(notes),
                sourceText(taken),
                meant);
        return read(taken, STANDARD, Schema.STANDARD, reader::read);
    }

    private <T> Optional<T> read(Taken taken, String name, List<String> known, Function<Fields, T> reader) {
        return taken.find(name).flatMap(entry -> files.fields(entry, known)).map(reader);
    }

    private ContentFolder folder(Entry entry) {
        return new ContentFolder(entry.path(), entry.shownAs(), diagnostics);
    }

    private Optional<SourceText> sourceText(Taken taken) {
        return taken.find(SOURCE_TEXT)
                .flatMap(entry -> files.lines(entry).map(lines -> new SourceText(entry.shownAs(), lines)));
    }
}
