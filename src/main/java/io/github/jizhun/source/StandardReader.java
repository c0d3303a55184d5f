package io.github.jizhun.source;

import io.github.jizhun.model.Acceptance;
import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Classification.Entry;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Note;
import io.github.jizhun.model.OfficialForm;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Source;
import io.github.jizhun.model.SourceText;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Standard.NameKind;
import io.github.jizhun.model.StandardCode;
import io.github.jizhun.model.Text;
import io.github.jizhun.source.file.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code standard.yaml} to a standard, together with what the other files of its folder gave.
 *
 * @param duties from {@code duties.yaml}
 * @param competencies from {@code competencies.yaml}
 * @param glossary from {@code glossary.yaml}
 * @param errata from {@code errata.yaml}
 * @param notes from {@code notes/}
 * @param sourceText from {@code source.txt}
 * @param meant takes malformed codes as the ones that are meant
 */
record StandardReader(
        List<Duty> duties,
        CompetenciesReader.Competencies competencies,
        List<GlossaryTerm> glossary,
        List<Erratum> errata,
        List<Prose> notes,
        Optional<SourceText> sourceText,
        MeantCodes meant) {

    private static final Map<String, NameKind> NAME_KINDS = Words.of(
            NameKind.OCCUPATION.word(), NameKind.OCCUPATION,
            NameKind.CATEGORY.word(), NameKind.CATEGORY);
    private static final Map<String, Edition.Status> STATUSES =
            Words.of("current", Edition.Status.CURRENT, "superseded", Edition.Status.SUPERSEDED);
    private static final Map<String, OfficialForm> FORMS =
            Words.of("2015", OfficialForm.OF_2015, "today", OfficialForm.TODAY);
    private static final Pattern URL = Pattern.compile("https?://\\S+");
    private static final String RIGHTS = "版權所有：";

    Standard read(Fields fields) {
        Optional<Reference> code = code(fields);
        Optional<Text> printedCode =
                fields.optional("printedCode").map(Value::quotation).filter(Text::isPresent);
        Optional<OfficialForm> form = fields.optional("form").flatMap(value -> value.choice(FORMS));
        Optional<NameKind> nameKind = fields.required("nameKind").flatMap(value -> value.choice(NAME_KINDS));
        Text name = fields.underlinedText("name");
        Optional<Text> nameNote = fields.optionalUnderlinedText("nameNote");
        Text provider = fields.text("provider");
        Text rights =
                fields.optionalText("rights").orElseGet(() -> Text.plain(RIGHTS + provider.value(), provider.at()));
        Optional<Source> source = fields.fields("source", Schema.SOURCE).map(StandardReader::source);
        Classification classification = classification(fields);
        return new Standard(
                code.map(reference -> reference.code().value()).orElse(""),
                printedCode,
                form,
                nameKind.orElse(NameKind.OCCUPATION),
                name,
                nameNote,
                provider,
                rights,
                source,
                classification,
                fields.underlinedText("description"),
                fields.printedLevel("level"),
                duties,
                competencies.knowledge(),
                competencies.skills(),
                competencies.attitudes(),
                glossary,
                texts(fields, "conditions"),
                fields.items("notes", Schema.NOTE, StandardReader::note, StandardReader::note),
                texts(fields, "updates"),
                errata,
                editions(fields),
                accepted(fields),
                notes,
                sourceText,
                code.map(Reference::at).orElse(fields.at()));
    }

    /** The code; without one, the finding reports how the site's own is written. */
    private static Optional<Reference> code(Fields fields) {
        String[] steps = fields.at().file().split("/");
        String folder = steps.length < 2 ? "" : steps[steps.length - 2];
        return fields.required("code", "standard", StandardCode.proposal(folder).value())
                .flatMap(CodeValues::standardCode);
    }

    private static Source source(Fields source) {
        return new Source(
                source.text("name"),
                SiteReader.address(source, "url", "address", URL),
                source.optionalText("checked"),
                source.optionalText("file"),
                source.optionalText("sha256"),
                source.optionalText("pages"),
                source.optionalText("imported"));
    }

    private static Classification classification(Fields fields) {
        fields.required("classification");
        Optional<Fields> classes = fields.fields("classification", Schema.CLASSIFICATION);
        return classes.map(found -> new Classification(
                        entries(found.requiredItems("categories", Schema.CLASS)),
                        entries(found.items("occupations", Schema.CLASS)),
                        entries(found.items("industries", Schema.CLASS))))
                .orElse(new Classification(List.of(), List.of(), List.of()));
    }

    private static List<Entry> entries(List<Fields> items) {
        return items.stream().map(StandardReader::entry).toList();
    }

    private static Entry entry(Fields item) {
        Text code = item.optional("code")
                .flatMap(CodeValues::classCode)
                .map(reference -> Text.plain(reference.code().value(), reference.at()))
                .orElse(Text.absent(item.at()));
        return new Entry(code, item.text("name"));
    }

    private static List<Text> texts(Fields fields, String field) {
        return fields.optional(field).map(Value::items).orElse(List.of()).stream()
                .flatMap(Value::listedTexts)
                .toList();
    }

    private static Note note(Fields note) {
        Optional<String> mark = note.optionalText("mark").map(Text::value);
        return new Note(mark, note.underlinedText("text"), texts(note, "more"));
    }

    /** A line; one that begins with its mark has it. */
    private static Note note(Value line) {
        Text text = line.underlinedText();
        Matcher mark = Note.MARK.matcher(text.value());
        if (!mark.lookingAt() || mark.end() == text.value().length()) {
            return Note.plain(text);
        }
        return new Note(Optional.of(mark.group(1).strip()), text.from(mark.end()), List.of());
    }

    private static List<Edition> editions(Fields fields) {
        return fields.requiredItems("editions", Schema.EDITION).stream()
                .flatMap(StandardReader::edition)
                .toList();
    }

    private static Stream<Edition> edition(Fields edition) {
        Text date = edition.optionalText("date").orElse(Text.absent(edition.at()));
        // Without a readable status the successor shows which it must be.
        Edition.Status meant = edition.has("replacedBy") ? Edition.Status.SUPERSEDED : Edition.Status.CURRENT;
        Optional<Edition.Status> status = edition.required("status").flatMap(value -> value.choice(STATUSES));
        Optional<Value> successor =
                status.filter(Edition.Status.SUPERSEDED::equals).isPresent()
                        ? edition.required("replacedBy")
                        : edition.optional("replacedBy");
        Optional<Text> replacedBy = successor
                .flatMap(CodeValues::standardCode)
                .map(reference -> Text.plain(reference.code().value(), reference.at()));
        Optional<Text> note = edition.optionalText("note");
        Optional<Text> name = edition.optionalUnderlinedText("name");
        Optional<Text> version = edition.optionalText("version");
        return edition.required("code").flatMap(CodeValues::standardCode).stream()
                .map(code -> new Edition(
                        code.code().value(), name, version, date, status.orElse(meant), replacedBy, note, code.at()));
    }

    private List<Acceptance> accepted(Fields fields) {
        return fields.items("accepted", Schema.ACCEPTANCE).stream()
                .flatMap(this::acceptance)
                .toList();
    }

    private Stream<Acceptance> acceptance(Fields acceptance) {
        acceptance.required("codes");
        List<Reference> codes = meant.accepted(acceptance.references("codes"), duties, competencies);
        Text reason = acceptance.paragraph("reason");
        return acceptance.code("rule").stream()
                .map(rule -> new Acceptance(rule.code().value(), codes, reason, rule.at()));
    }
}
