package io.github.jizhun.source;

import io.github.jizhun.diagnostic.NearestMatch;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Text;
import io.github.jizhun.source.file.Bounds;
import io.github.jizhun.source.file.Characters;
import io.github.jizhun.source.file.Schema;
import io.github.jizhun.source.file.SourceReporter;
import io.github.jizhun.source.typing.JoinedLines;
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
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The value of a field, or an item of a list, that can be read as a text, a word of some, a list; as codes by {@link CodeValues}, as levels by {@link LevelValues}. What does not fit is
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
            Position at = written().isOneLine() ? whole.at().right(before) : whole.at();
            return underlined(onOneLine(withoutEntities(Text.plain(piece.text(), at))));
        });
    }

    private Text underlined(Text text) {
        OptionalInt bad = Underlines.firstBad(text.value());
        if (bad.isPresent()) {
            String before = text.value().substring(0, bad.getAsInt());
            Position at =
                    written().isOneLine() ? text.at().right(before.codePointCount(0, before.length())) : text.at();
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
        Optional<String> written = scalar().map(value -> written().isOneLine()
                ? value
                : JoinedLines.unfold(value, written().lines()));
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
        int found = written().isOneLine()
                ? document.file().text(line).indexOf(characters, document.index(node.getStartMark()))
                : -1;
        report(rule, variant, found >= 0 ? document.file().at(line, found) : at, lengthOf(characters), arguments);
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

    /** The text of a plain, quoted or block scalar; empty, and reported, where there is none or something else. */
    Optional<String> scalar() {
        if (!(node instanceof ScalarNode scalar)) {
            reportNoText();
            return Optional.empty();
        }
        String value = written().isBlock() ? scalar.getValue().stripTrailing() : scalar.getValue();
        if (value.isBlank()) {
            boolean commented = !written().commentAfter().isEmpty();
            String variant = commented ? "comment" : MANDATORY.contains(field) ? "mandatory" : "";
            report(Rule.EMPTY_TEXT, variant, emptyAt, lengthOf(field), field);
            return Optional.empty();
        }
        int hidden = HiddenCharacters.next(value, 0);
        if (hidden >= 0) {
            int c = value.codePointAt(hidden);
            // A spoilt character has been reported where it stands; others can only come from an escape.
            boolean isReported = c == HiddenCharacters.REPLACEMENT
                    && written().lines().stream().anyMatch(line -> line.indexOf(c) >= 0);
            if (!isReported) {
                report(Rule.CONTROL_CHARACTER, "", at(), 1, HiddenCharacters.nameOf(c));
            }
            return Optional.empty();
        }
        Optional<MatchResult> longWord = Bounds.longWord(value);
        longWord.ifPresent(word -> report(
                Rule.TOO_LONG,
                "",
                written().isOneLine() ? at().right(value.codePointCount(0, word.start())) : at(),
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
        if (written().isPlain() && Characters.isQuoted(written)) {
            int last = written.length() - 1;
            report(
                    Rule.QUOTE_IN_TEXT,
                    "",
                    at(),
                    written().isOneLine() ? lengthOf(written) : 1,
                    written.charAt(0),
                    written.charAt(last));
        }
    }

    private void warnOfComment() {
        String comment = written().commentAfter();
        if (written().isPlain() && !comment.isEmpty()) {
            int line = node.getEndMark().getLine();
            int index = document.file().text(line).length() - comment.length();
            report(Rule.COMMENT_CUT, "", document.file().at(line, index), lengthOf(comment));
        }
    }

    /** Where the text itself begins. */
    Position at() {
        return written().at();
    }

    private WrittenValue written() {
        return new WrittenValue(document, node);
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
