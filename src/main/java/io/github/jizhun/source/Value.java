package io.github.jizhun.source;

import io.github.jizhun.diagnostic.NearestMatch;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.StandardCode;
import io.github.jizhun.model.Text;
import io.github.jizhun.source.file.Bounds;
import io.github.jizhun.source.file.Characters;
import io.github.jizhun.source.file.Schema;
import io.github.jizhun.source.file.SourceReporter;
import io.github.jizhun.source.typing.JoinedLines;
import io.github.jizhun.source.typing.TypingPass;
import io.github.jizhun.source.typing.Underlines;
import io.github.jizhun.text.Entities;
import io.github.jizhun.text.HiddenCharacters;
import io.github.jizhun.text.MeantText;
import io.github.jizhun.text.OddSpaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The value of a field, or an item of a list, that can be asked to be a text, a code, a level, a list. What does not fit is
 * reported, and the answer is then absent or a safe guess.
 *
 * @param field the field's name, for the sentence
 * @param path the way to it in the author's words
 * @param emptyAt where to show that there is no value
 */
record Value(
        YamlReader.Document document, SourceReporter findings, Node node, String field, String path, Position emptyAt) {
    /** Fields that no mapping can do without. */
    private static final Set<String> MANDATORY = Set.of(
            "title",
            "name",
            "text",
            "reason",
            "printed",
            "published",
            "status",
            "address",
            "term",
            "id",
            "rule",
            "codes");

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
    /** One digit, and words or brackets beside it. */
    private static final Pattern PRINTED_LEVEL =
            Pattern.compile("(?=.*[^1-6\\s])[\\p{IsHan}（）()\\s]*[1-6][\\p{IsHan}（）()\\s]*");

    private static final Pattern JOINED_LEVELS = Pattern.compile("[1-6](?:[\\s、，,/／]*[1-6])+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^1-6]");
    private static final Pattern FORMS_SEPARATOR = Pattern.compile("[、，]");

    /** A text in which {@code <u>} marks the source's underlines. */
    Text underlinedText() {
        return underlined(text());
    }

    /** An item of a printed list, or the several that bullets of a symbol font set apart; the bullets are not part of the text. */
    Stream<Text> listedTexts() {
        Text whole = quotation();
        return MeantText.listed(whole.value()).stream().map(piece -> {
            int before = whole.value().codePointCount(0, piece.start());
            Position at = isOneLine() ? whole.at().right(before) : whole.at();
            return underlined(onOneLine(withoutEntities(Text.plain(piece.text(), at))));
        });
    }

    private Text underlined(Text text) {
        OptionalInt bad = Underlines.firstBad(text.value());
        if (bad.isPresent()) {
            String before = text.value().substring(0, bad.getAsInt());
            Position at = isOneLine() ? text.at().right(before.codePointCount(0, before.length())) : text.at();
            report(Rule.BAD_UNDERLINE, "", at, 3);
            return text;
        }
        return Text.marked(text.value(), text.at());
    }

    /** A text that is taken letter for letter, on one line. */
    Text text() {
        return onOneLine(lines());
    }

    private Text onOneLine(Text text) {
        if (text.value().indexOf('\n') < 0) {
            return text;
        }
        String joined = JoinedLines.onOne(text.value());
        report(Rule.LINE_BREAK, "", text.at(), 1, joined);
        return Text.plain(joined, text.at());
    }

    /** A text that may be written on several lines and is read as one. */
    Text paragraph() {
        Text text = lines();
        return Text.plain(JoinedLines.onOne(text.value()), text.at());
    }

    /** A text that may hold line breaks. */
    Text lines() {
        return withoutEntities(quotation());
    }

    private Text withoutEntities(Text text) {
        String decoded = decoded(text.value());
        reportOdd(decoded);
        return decoded.equals(text.value()) ? text : Text.plain(decoded, text.at());
    }

    /** The text with the characters for which entities of HTML stand, which are reported. */
    private String decoded(String text) {
        Optional<String> entity = Entities.first(text);
        if (entity.isEmpty()) {
            return text;
        }
        String decoded = Entities.decoded(text);
        reportAt(entity.get(), Rule.HTML_ENTITY, "", entity.get(), Entities.decoded(entity.get()), decoded);
        return decoded;
    }

    /** A text that quotes others' words with all that is odd in them. */
    Text quotation() {
        Optional<String> written = scalar().map(value -> isOneLine() ? value : JoinedLines.unfold(value, written()));
        if (written.isPresent()) {
            warnOfQuotes(written.get());
            warnOfComment();
        }
        return written.filter(value -> !findings.isGuess(at().line()))
                .map(value -> Text.plain(value, at()))
                .orElse(Text.absent(at()));
    }

    /** Reports characters that stand for others, and spaces that are not the ordinary one. */
    private void reportOdd(String text) {
        List<MeantText.Odd> odd = MeantText.oddIn(text);
        if (!odd.isEmpty()) {
            reportAt(
                    odd.get(0).written(),
                    Rule.COMPATIBILITY_CHARACTER,
                    MeantText.Odd.kindOf(odd),
                    MeantText.show(odd),
                    MeantText.proposal(text));
        }
        int space = OddSpaces.first(text);
        if (space >= 0) {
            String written = text.substring(space, space + 1);
            String name = OddSpaces.isOdd(written.charAt(0)) ? HiddenCharacters.nameOf(written.charAt(0)) : "";
            reportAt(
                    name.isEmpty() ? "  " : written,
                    Rule.ODD_SPACE,
                    name.isEmpty() ? "double" : "",
                    name,
                    OddSpaces.visible(text),
                    OddSpaces.ordinary(text));
        }
    }

    /** Reports characters where they stand in a text of one line, or else at its beginning. */
    private void reportAt(String characters, Rule rule, String variant, Object... arguments) {
        Position at = at();
        int line = node.getStartMark().getLine();
        int found =
                isOneLine() ? document.file().text(line).indexOf(characters, document.index(node.getStartMark())) : -1;
        report(rule, variant, found >= 0 ? document.file().at(line, found) : at, lengthOf(characters), arguments);
    }

    /** The lines of the file that hold the value. */
    private List<String> written() {
        int first = node.getStartMark().getLine();
        int last = Math.min(node.getEndMark().getLine(), document.file().lines().size() - 1);
        List<String> lines = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            String text = document.file().text(line);
            int to = line == node.getEndMark().getLine() ? document.index(node.getEndMark()) : text.length();
            int from = line == first ? Math.min(document.index(node.getStartMark()), to) : 0;
            lines.add(text.substring(from, to));
        }
        return lines;
    }

    /** A code, in half-width characters. */
    Optional<Reference> code() {
        return scalar().map(written -> {
            String narrow = CodeText.narrow(written);
            if (!narrow.equals(written) && narrow.equals(OddSpaces.strip(written))) {
                char odd = (char)
                        written.chars().filter(OddSpaces::isOdd).findFirst().orElse(' ');
                report(
                        Rule.FULL_WIDTH_CODE,
                        "space",
                        at(),
                        lengthOf(written),
                        OddSpaces.allVisible(written),
                        narrow,
                        HiddenCharacters.nameOf(odd));
                return new Reference(new Code(narrow), at());
            }
            if (!narrow.equals(written) && narrow.chars().allMatch(c -> c < 0x7F)) {
                report(Rule.FULL_WIDTH_CODE, "", at(), lengthOf(written), written, narrow);
                return new Reference(new Code(narrow), at());
            }
            return new Reference(new Code(written), at());
        });
    }

    /** The code of a standard; a malformed one is reported and taken as the one that is meant. */
    Optional<Reference> standardCode() {
        return code().map(written -> new StandardCode(written.code().value())
                .meant()
                .map(meant -> {
                    report(
                            Rule.BAD_CODE,
                            "meant-standard",
                            at(),
                            lengthOf(written.code().value()),
                            written.code(),
                            meant.value(),
                            StandardCode.proposal(written.code().value()).value());
                    return new Reference(new Code(meant.value()), written.at());
                })
                .orElse(written));
    }

    /** The code of a class as printed; where one cell has several, with what stands between them. */
    Optional<Reference> classCode() {
        Optional<String> written = scalar();
        return written.isPresent() && CodeText.areNarrow(written.get())
                ? Optional.of(new Reference(new Code(written.get()), at()))
                : code();
    }

    /** A level: digits, in range or not. */
    Optional<Level> level() {
        Optional<String> written = scalar();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (NUMBER.matcher(written.get()).matches()) {
            return Optional.of(new Level(Integer.parseInt(written.get()), at()));
        }
        String narrow = ChineseWords.level(written.get())
                .orElseGet(() -> CodeText.narrow(written.get()).replaceFirst("^0+(?=\\d)", ""));
        if (NUMBER.matcher(narrow).matches()) {
            report(Rule.WRONG_TYPE, "digits", at(), lengthOf(written.get()), field, written.get(), narrow);
            return Optional.of(new Level(Integer.parseInt(narrow), at()));
        }
        report(Rule.WRONG_TYPE, "number", at(), lengthOf(written.get()), field, written.get());
        return Optional.empty();
    }

    /** A level as documents print it: a number, or a text with one digit in it, such as 3（初）. */
    Optional<Level> printedLevel() {
        Optional<String> printed =
                node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
        return printed.filter(text -> PRINTED_LEVEL.matcher(text).matches())
                .map(text -> new Level(
                        Integer.parseInt(NO_DIGIT.matcher(text).replaceAll("")), Optional.of(text.strip()), at()))
                .or(this::level);
    }

    /** The levels of a row: one, or a list of those that are printed below each other. */
    List<Level> printedLevels() {
        if (node instanceof SequenceNode) {
            return items().stream()
                    .flatMap(item -> item.printedLevel().stream())
                    .toList();
        }
        List<Level> joined = joinedLevels();
        return joined.isEmpty() ? printedLevel().stream().toList() : joined;
    }

    /** Levels below each other in one cell that copying has joined: 34 is 3 and 4, since no level has two digits. */
    private List<Level> joinedLevels() {
        String written = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (!JOINED_LEVELS.matcher(written).matches()) {
            return List.of();
        }
        int[] values = NO_DIGIT.matcher(written)
                .replaceAll("")
                .chars()
                .map(Character::getNumericValue)
                .toArray();
        for (int i = 1; i < values.length; i++) {
            if (values[i] <= values[i - 1]) {
                return List.of();
            }
        }
        List<Level> levels =
                IntStream.of(values).mapToObj(value -> new Level(value, at())).toList();
        String list = levels.stream().map(Level::printed).collect(Collectors.joining(", "));
        report(Rule.JOINED_LEVELS, "", at(), lengthOf(written), written, list);
        return levels;
    }

    /** One of some words. */
    <T> Optional<T> choice(Map<String, T> choices) {
        Optional<String> written = scalar();
        if (written.isEmpty() || choices.containsKey(written.get())) {
            return written.map(choices::get);
        }
        String allowed = String.join(", ", choices.keySet());
        Optional<String> nearest = ChineseWords.among(written.get(), choices.keySet())
                .or(() -> NearestMatch.to(CodeText.narrow(written.get()), choices.keySet()));
        report(
                Rule.BAD_VALUE,
                nearest.isPresent() ? "near" : "",
                at(),
                lengthOf(written.get()),
                field,
                written.get(),
                allowed,
                nearest.orElse(""));
        return nearest.map(choices::get);
    }

    /** Each of some words once, in the words' own order. */
    <T extends Comparable<T>> List<T> choices(Map<String, T> choices) {
        return items().stream()
                .flatMap(item -> item.choice(choices).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** A list of texts. */
    List<Value> items() {
        if (node instanceof SequenceNode sequence) {
            List<Value> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                String itemPath = path + "[" + (items.size() + 1) + "]";
                items.add(new Value(document, findings, item, field, itemPath, document.at(item)));
            }
            return items;
        }
        if (scalar().isPresent()) {
            report(Rule.WRONG_TYPE, "list", at(), 1, field);
            return List.of(this);
        }
        return List.of();
    }

    /** A list of words, each of which may hold no list separator. */
    List<Text> words() {
        boolean listed = node instanceof ScalarNode scalar
                && FORMS_SEPARATOR.matcher(scalar.getValue()).find();
        List<Value> items = listed ? List.of(this) : items();
        return items.stream().flatMap(Value::wordsInItem).toList();
    }

    private Stream<Text> wordsInItem() {
        Text text = text();
        if (!FORMS_SEPARATOR.matcher(text.value()).find()) {
            return Stream.of(text).filter(Text::isPresent);
        }
        List<String> words = FORMS_SEPARATOR
                .splitAsStream(text.value())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        report(Rule.LIST_SEPARATOR, "", text.at(), lengthOf(text.value()), text.value(), String.join(", ", words));
        return words.stream().map(word -> Text.plain(word, text.at()));
    }

    /** A list of codes that stand elsewhere. */
    List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        if (node instanceof SequenceNode) {
            items().forEach(item -> references.addAll(item.referencesInItem()));
            return List.copyOf(references);
        }
        Optional<String> written = scalar();
        if (written.isEmpty()) {
            return List.of();
        }
        Optional<List<Reference>> range = range(written.get());
        if (range.isPresent()) {
            return range.get();
        }
        List<CodeText.Piece> pieces = CodeText.pieces(written.get());
        if (pieces.size() > 1) {
            reportSeparator(written.get(), pieces);
        } else {
            String code = pieces.get(0).code();
            report(Rule.WRONG_TYPE, "codes", at(), lengthOf(written.get()), field, code);
            if (!CodeText.isCode(code)) {
                return List.of();
            }
        }
        return at(pieces);
    }

    private List<Reference> referencesInItem() {
        Optional<String> written = scalar();
        if (written.isEmpty()) {
            return List.of();
        }
        Optional<List<Reference>> range = range(written.get());
        if (range.isPresent()) {
            return range.get();
        }
        List<CodeText.Piece> pieces = CodeText.pieces(written.get());
        if (pieces.size() == 1) {
            return code().stream().toList();
        }
        reportSeparator(written.get(), pieces);
        return at(pieces);
    }

    /** The codes of a range, which is reported: each code is listed. */
    private Optional<List<Reference>> range(String written) {
        return CodeRange.in(written).map(codes -> {
            report(Rule.LIST_SEPARATOR, "range", at(), lengthOf(written), written, String.join(", ", codes));
            return codes.stream()
                    .map(code -> new Reference(new Code(code), at()))
                    .toList();
        });
    }

    private void reportSeparator(String written, List<CodeText.Piece> pieces) {
        String meant =
                String.join(", ", pieces.stream().map(CodeText.Piece::code).toList());
        report(Rule.LIST_SEPARATOR, "", at(), lengthOf(written), written, meant);
    }

    private List<Reference> at(List<CodeText.Piece> pieces) {
        return pieces.stream()
                .map(piece -> new Reference(new Code(piece.code()), at().right(piece.start())))
                .toList();
    }

    /** The text of a plain, quoted or block scalar; empty, and reported, where there is none or something else. */
    Optional<String> scalar() {
        if (!(node instanceof ScalarNode scalar)) {
            reportNoText();
            return Optional.empty();
        }
        String value = isBlock() ? scalar.getValue().stripTrailing() : scalar.getValue();
        if (value.isBlank()) {
            boolean commented = !commentBehind().isEmpty();
            String variant = commented ? "comment" : MANDATORY.contains(field) ? "mandatory" : "";
            report(Rule.EMPTY_TEXT, variant, emptyAt, lengthOf(field), field);
            return Optional.empty();
        }
        int hidden = HiddenCharacters.next(value, 0);
        if (hidden >= 0) {
            int c = value.codePointAt(hidden);
            // A spoilt character has been reported where it stands; others can only come from an escape.
            boolean isTold =
                    c == HiddenCharacters.REPLACEMENT && written().stream().anyMatch(line -> line.indexOf(c) >= 0);
            if (!isTold) {
                report(Rule.CONTROL_CHARACTER, "", at(), 1, HiddenCharacters.nameOf(c));
            }
            return Optional.empty();
        }
        Optional<MatchResult> longWord = Bounds.longWord(value);
        longWord.ifPresent(word -> report(
                Rule.TOO_LONG,
                "",
                isOneLine() ? at().right(value.codePointCount(0, word.start())) : at(),
                1,
                word.group().length(),
                Bounds.LONGEST_WORD));
        return Optional.of(value);
    }

    private void reportNoText() {
        if (node instanceof MappingNode mapping
                && mapping.getValue().size() == 1
                && mapping.getValue().get(0).getKeyNode() instanceof ScalarNode key
                && !Schema.NAMES.contains(key.getValue())) {
            report(Rule.COLON_IN_TEXT, "", document.at(key.getEndMark()), 1);
        } else {
            report(Rule.WRONG_TYPE, "text", document.at(node), 1, field);
        }
    }

    private void warnOfQuotes(String written) {
        if (isPlain() && Characters.isQuoted(written)) {
            int last = written.length() - 1;
            report(
                    Rule.QUOTE_IN_TEXT,
                    "",
                    at(),
                    isOneLine() ? lengthOf(written) : 1,
                    written.charAt(0),
                    written.charAt(last));
        }
    }

    private void warnOfComment() {
        String comment = commentBehind();
        if (isPlain() && !comment.isEmpty()) {
            int line = node.getEndMark().getLine();
            int index = document.file().text(line).length() - comment.length();
            report(Rule.COMMENT_CUT, "", document.file().at(line, index), lengthOf(comment));
        }
    }

    /** The comment on the line on which the value ends; empty if there is none. */
    private String commentBehind() {
        if (node.getEndMark().getLine() >= document.file().lines().size()) {
            return "";
        }
        String rest = document.file().text(node.getEndMark().getLine()).substring(document.index(node.getEndMark()));
        return rest.strip().startsWith("#") ? rest.strip() : "";
    }

    /** Where the text itself begins, after a quote; a block text begins on the line below its indicator. */
    Position at() {
        Position start = document.at(node);
        if (isBlock()) {
            int line = node.getStartMark().getLine() + 1;
            while (line < document.file().lines().size()
                    && document.file().text(line).isBlank()) {
                line++;
            }
            return line < document.file().lines().size()
                    ? document.file()
                            .at(line, TypingPass.indentOf(document.file().text(line)))
                    : start;
        }
        boolean quoted = node instanceof ScalarNode && !isPlain() && !isBlock();
        return quoted ? start.right(1) : start;
    }

    private boolean isPlain() {
        return node instanceof ScalarNode scalar && scalar.isPlain();
    }

    private boolean isBlock() {
        return node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
    }

    private boolean isOneLine() {
        return node.getStartMark().getLine() == node.getEndMark().getLine();
    }

    /** Reports a mistake, unless the value is only a guess after a mistake that was reported already. */
    void report(Rule rule, String variant, Position at, int width, Object... arguments) {
        if (!findings.isGuess(at.line())) {
            findings.report(rule, variant, at, width, path, arguments);
        }
    }

    static int lengthOf(String text) {
        return text.codePointCount(0, text.length());
    }
}
