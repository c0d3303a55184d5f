package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.Ledger;
import io.github.jizhun.model.Retirement;
import io.github.jizhun.model.Text;
import io.github.jizhun.source.file.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code addresses.txt} and {@code retired.yaml} to the {@link Ledger}. */
final class LedgerReader {
    private static final String COMMENT = "#";

    private LedgerReader() {}

    /**
     * The ledger.
     *
     * @param file the path of {@code addresses.txt}, for findings
     * @param lines its lines; empty where the site has none
     */
    static Ledger read(String file, Optional<List<String>> lines, List<Retirement> retirements) {
        return new Ledger(
                lines.map(list -> Position.startOf(file)),
                lines.map(list -> addresses(file, list)).orElse(List.of()),
                retirements);
    }

    private static List<Text> addresses(String file, List<String> lines) {
        List<Text> addresses = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith(COMMENT)) {
                addresses.add(Text.plain(
                        line, new Position(file, i + 1, 1 + lines.get(i).indexOf(line))));
            }
        }
        return List.copyOf(addresses);
    }

    static List<Retirement> retirements(Fields fields) {
        return fields.requiredItems("retired", Schema.RETIREMENT).stream()
                .flatMap(LedgerReader::retirement)
                .toList();
    }

    private static Stream<Retirement> retirement(Fields fields) {
        Text address = fields.text("address");
        Text date = fields.text("date");
        Text reason = fields.paragraph("reason");
        Optional<Text> replacedBy = fields.optionalText("replacedBy");
        return Stream.of(new Retirement(address, date, reason, replacedBy, address.at()))
                .filter(retirement -> address.isPresent());
    }
}
