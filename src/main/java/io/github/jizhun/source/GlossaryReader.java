package io.github.jizhun.source;

import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.source.file.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code glossary.yaml} to terms. */
final class GlossaryReader {
    private GlossaryReader() {}

    static List<GlossaryTerm> read(Fields fields) {
        return fields.requiredItems("terms", Schema.TERM).stream()
                .flatMap(GlossaryReader::term)
                .toList();
    }

    private static Stream<GlossaryTerm> term(Fields term) {
        var text = term.underlinedText("text");
        var name = term.text("term");
        var forms = term.optional("otherForms").map(Value::words).orElse(List.of());
        Optional<Boolean> narrow = term.optional("narrow").flatMap(flag -> flag.choice(Words.FLAGS));
        return term.code("id").stream()
                .map(id -> new GlossaryTerm(id.code().value(), name, text, forms, narrow.orElse(false), id.at()));
    }
}
