package io.github.jizhun.source;

import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Text;
import io.github.jizhun.source.file.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code errata.yaml} to errata. */
final class ErrataReader {
    private static final Map<String, Erratum.Status> STATUSES =
            Words.of("corrected", Erratum.Status.CORRECTED, "noted", Erratum.Status.NOTED);

    private ErrataReader() {}

    static List<Erratum> read(Fields fields) {
        fields.required("errata");
        return fields.items("errata", Schema.ERRATUM).stream()
                .flatMap(ErrataReader::erratum)
                .toList();
    }

    private static Stream<Erratum> erratum(Fields erratum) {
        Text printed = erratum.quotation("printed");
        Text published = erratum.text("published");
        // Without a readable status the fragments show which it must be.
        Erratum.Status meant =
                printed.value().equals(published.value()) ? Erratum.Status.NOTED : Erratum.Status.CORRECTED;
        Optional<Erratum.Status> status = erratum.required("status").flatMap(value -> value.choice(STATUSES));
        Text reason = erratum.paragraph("reason");
        Optional<Reference> place = erratum.optionalCode("at");
        Optional<Text> date = erratum.optionalText("date");
        return erratum.code("code").stream()
                .map(target -> new Erratum(
                        target.code().value(),
                        place,
                        printed,
                        published,
                        status.orElse(meant),
                        reason,
                        date,
                        erratum.at(),
                        target.at()));
    }
}
