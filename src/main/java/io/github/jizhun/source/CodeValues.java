package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.StandardCode;
import io.github.jizhun.text.HiddenCharacters;
import io.github.jizhun.text.OddSpaces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Values that are codes, or lists of them. What an input method makes of codes is reported, and taken as what is meant. */
final class CodeValues {
    private CodeValues() {}

    /** A code, in half-width characters. */
    static Optional<Reference> code(Value value) {
        return value.scalar().map(written -> {
            String narrow = CodeText.narrow(written);
            if (!narrow.equals(written) && narrow.equals(OddSpaces.strip(written))) {
                char odd = (char)
                        written.chars().filter(OddSpaces::isOdd).findFirst().orElse(' ');
                value.report(
                        Rule.FULL_WIDTH_CODE,
                        "space",
                        value.at(),
                        Value.lengthOf(written),
                        OddSpaces.allVisible(written),
                        narrow,
                        HiddenCharacters.nameOf(odd));
                return new Reference(new Code(narrow), value.at());
            }
            if (!narrow.equals(written) && narrow.chars().allMatch(c -> c < 0x7F)) {
                value.report(Rule.FULL_WIDTH_CODE, "", value.at(), Value.lengthOf(written), written, narrow);
                return new Reference(new Code(narrow), value.at());
            }
            return new Reference(new Code(written), value.at());
        });
    }

    /** The code of a standard; a malformed one is reported and taken as the one that is meant. */
    static Optional<Reference> standardCode(Value value) {
        return code(value)
                .map(written -> new StandardCode(written.code().value())
                        .meant()
                        .map(meant -> {
                            value.report(
                                    Rule.BAD_CODE,
                                    "meant-standard",
                                    value.at(),
                                    Value.lengthOf(written.code().value()),
                                    written.code(),
                                    meant.value(),
                                    StandardCode.proposal(written.code().value())
                                            .value());
                            return new Reference(new Code(meant.value()), written.at());
                        })
                        .orElse(written));
    }

    /** The code of a class as printed; where one cell has several, with what stands between them. */
    static Optional<Reference> classCode(Value value) {
        Optional<String> written = value.scalar();
        return written.isPresent() && CodeText.areNarrow(written.get())
                ? Optional.of(new Reference(new Code(written.get()), value.at()))
                : code(value);
    }

    /** A list of codes that stand elsewhere. */
    static List<Reference> references(Value value) {
        return value.node() instanceof SequenceNode
                ? value.items().stream()
                        .flatMap(item -> references(item, true).stream())
                        .toList()
                : references(value, false);
    }

    /** The codes in a value that should be an item of a list; one that is not is reported. */
    private static List<Reference> references(Value value, boolean isItem) {
        Optional<String> written = value.scalar();
        if (written.isEmpty()) {
            return List.of();
        }
        Optional<List<Reference>> range = range(value, written.get());
        if (range.isPresent()) {
            return range.get();
        }
        List<CodeText.Piece> pieces = CodeText.pieces(written.get());
        if (pieces.size() > 1) {
            String meant = pieces.stream().map(CodeText.Piece::code).collect(Collectors.joining(", "));
            value.report(Rule.LIST_SEPARATOR, "", value.at(), Value.lengthOf(written.get()), written.get(), meant);
        } else if (isItem) {
            return code(value).stream().toList();
        } else {
            String code = pieces.get(0).code();
            value.report(Rule.WRONG_TYPE, "codes", value.at(), Value.lengthOf(written.get()), value.field(), code);
            if (!CodeText.isCode(code)) {
                return List.of();
            }
        }
        return pieces.stream()
                .map(piece -> new Reference(new Code(piece.code()), value.at().right(piece.start())))
                .toList();
    }

    /** The codes of a range, which is reported: each code is listed. */
    private static Optional<List<Reference>> range(Value value, String written) {
        return CodeRange.in(written).map(codes -> {
            value.report(
                    Rule.LIST_SEPARATOR,
                    "range",
                    value.at(),
                    Value.lengthOf(written),
                    written,
                    String.join(", ", codes));
            return codes.stream()
                    .map(code -> new Reference(new Code(code), value.at()))
                    .toList();
        });
    }
}
