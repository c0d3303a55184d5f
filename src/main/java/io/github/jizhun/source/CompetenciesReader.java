package io.github.jizhun.source;

import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Text;
import io.github.jizhun.source.file.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code competencies.yaml} to statements, and the like statements of {@code duties.yaml}. */
final class CompetenciesReader {
    private CompetenciesReader() {}

    /** Knowledge, skills and attitudes, each in written order. */
    record Competencies(List<Statement> knowledge, List<Statement> skills, List<Statement> attitudes) {
        static final Competencies NONE = new Competencies(List.of(), List.of(), List.of());
    }

    static Competencies read(Fields fields) {
        return new Competencies(
                referredTo(fields, "knowledge", Kind.KNOWLEDGE),
                referredTo(fields, "skills", Kind.SKILL),
                statements(fields, "attitudes", Kind.ATTITUDE));
    }

    /** Statements to which tasks refer: those that the document prints without codes have ids, by their places. */
    private static List<Statement> referredTo(Fields fields, String field, Kind kind) {
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : statements(fields, field, kind)) {
            String id = kind.letter().toLowerCase(Locale.ROOT) + (statements.size() + 1);
            statements.add(
                    statement.code().isPresent()
                            ? statement
                            : new Statement(
                                    kind,
                                    statement.code(),
                                    Optional.of(new Code(id)),
                                    statement.text(),
                                    statement.at()));
        }
        return List.copyOf(statements);
    }

    /** Statements that the document may print without codes. */
    static List<Statement> statements(Fields fields, String field, Kind kind) {
        return fields.items(field, Schema.STATEMENT).stream()
                .map(item -> statement(item, kind, item.optionalCode("code")))
                .toList();
    }

    private static Statement statement(Fields item, Kind kind, Optional<Reference> code) {
        Text text = item.underlinedText("text");
        return new Statement(
                kind, code.map(Reference::code), text, code.map(Reference::at).orElse(item.at()));
    }
}
