package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.SourceText;
import io.github.jizhun.model.Standard;
import io.github.jizhun.source.CompetenciesReader.Competencies;
import io.github.jizhun.source.ContentFolder.Entry;
import io.github.jizhun.source.ContentFolder.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

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

    StandardLoader(Diagnostics diagnostics, FileReader files) {
        this.diagnostics = diagnostics;
        this.files = files;
    }

    /** The standard; empty where a part of it is missing, which has been told. */
    Optional<Standard> load(Entry folder) {
        Taken taken = new ContentFolder(folder.path(), folder.shownAs(), diagnostics).take(FILES, List.of(NOTES));
        return new Loading(taken).load(folder);
    }

    /** One standard on its way: its files, and what was found in each. */
    private final class Loading {
        private final Taken taken;
        private final List<Findings> all = new ArrayList<>();

        Loading(Taken taken) {
            this.taken = taken;
        }

        Optional<Standard> load(Entry folder) {
            tellMissing(folder);
            StandardReader reader = new StandardReader(
                    read(DUTIES, Schema.DUTIES, (fields, findings) -> new DutiesReader(findings).read(fields))
                            .orElse(List.of()),
                    read(COMPETENCIES, Schema.COMPETENCIES, CompetenciesReader::read)
                            .orElse(Competencies.NONE),
                    read(GLOSSARY, Schema.GLOSSARY, (fields, findings) -> GlossaryReader.read(fields))
                            .orElse(List.of()),
                    read(ERRATA, Schema.ERRATA, (fields, findings) -> ErrataReader.read(fields))
                            .orElse(List.of()),
                    notes(),
                    sourceText());
            Optional<Standard> standard = read(STANDARD, Schema.STANDARD, (fields, findings) -> reader.read(fields));
            return standard.filter(read -> all.stream().allMatch(Findings::isComplete));
        }

        private void tellMissing(Entry folder) {
            for (String name : REQUIRED) {
                if (taken.find(name).isEmpty()) {
                    Findings findings = findings();
                    findings.lose();
                    if (taken.missing().contains(name)) {
                        findings.tell(Rule.MISSING_FILE, Position.startOf(folder.shownAs() + "/" + name), 1, "", name);
                    }
                }
            }
        }

        private Findings findings() {
            Findings findings = new Findings(diagnostics);
            all.add(findings);
            return findings;
        }

        private <T> Optional<T> read(String name, List<String> known, BiFunction<Fields, Findings, T> reader) {
            Findings findings = findings();
            return taken.find(name)
                    .flatMap(entry -> files.fields(entry, findings, known))
                    .map(fields -> reader.apply(fields, findings));
        }

        private List<Prose> notes() {
            return taken.find(NOTES)
                    .map(entry -> files.prose(new ContentFolder(entry.path(), entry.shownAs(), diagnostics)))
                    .orElse(List.of());
        }

        private Optional<SourceText> sourceText() {
            Findings findings = findings();
            return taken.find(SOURCE_TEXT)
                    .flatMap(entry -> files.text(entry, findings))
                    .map(file -> new SourceText(file.name(), file.lines()));
        }
    }
}
