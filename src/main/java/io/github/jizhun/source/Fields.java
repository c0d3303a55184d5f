package io.github.jizhun.source;

import io.github.jizhun.diagnostic.NearestMatch;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Text;
import io.github.jizhun.source.file.SourceReporter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The fields of one mapping. Names that the schema does not know, and names written twice, are reported when it is made. */
final class Fields {
    private static final String STEP = " > ";
    private static final int LONGEST_LABEL = 30;

    /** Fields with which the items of lists begin. */
    private static final List<String> IDENTIFIERS = List.of("code", "id");

    private final YamlReader.Document document;
    private final SourceReporter findings;
    private final MappingNode node;
    private final List<String> known;
    private final Map<String, NodeTuple> fields = new LinkedHashMap<>();
    private boolean unknownSeen;

    /** The way to this mapping, and the same way as seen from the mappings in it, shorter. */
    private final String path;

    private final String innerPath;

    private Fields(
            YamlReader.Document document,
            SourceReporter findings,
            MappingNode node,
            List<String> known,
            String outer,
            String place) {
        this.document = document;
        this.findings = findings;
        this.node = node;
        this.known = known;
        String code = Stream.of("code", "id").flatMap(this::label).findFirst().orElse(place);
        String name = known.contains("tasks") || known.contains("groups")
                ? label("name").findFirst().map(text -> " " + text).orElse("")
                : "";
        this.innerPath = join(outer, code);
        this.path = innerPath + name;
        node.getValue().forEach(this::read);
    }

    /** The fields of a file. */
    static Optional<Fields> of(YamlReader.Document document, SourceReporter findings, List<String> known) {
        Optional<Node> root = document.root();
        if (root.isPresent() && !(root.get() instanceof MappingNode)) {
            Position at = document.at(root.get());
            findings.report(Rule.WRONG_TYPE, "file", at, 1, "", String.join(", ", known));
        }
        return root.filter(MappingNode.class::isInstance)
                .map(node -> new Fields(document, findings, (MappingNode) node, known, "", ""));
    }

    private Stream<String> label(String field) {
        return node.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(field))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(value -> ((ScalarNode) value).getValue())
                .filter(text -> !text.isBlank() && text.length() <= LONGEST_LABEL);
    }

    private Stream<String> keys() {
        return node.getValue().stream()
                .map(NodeTuple::getKeyNode)
                .filter(ScalarNode.class::isInstance)
                .map(key -> ((ScalarNode) key).getValue());
    }

    private void read(NodeTuple tuple) {
        Position at = document.at(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            findings.report(Rule.WRONG_TYPE, "key", at, 1, path);
            return;
        }
        String written = key.getValue();
        int width = Value.lengthOf(written);
        if (fields.containsKey(written)) {
            int first = document.at(fields.get(written).getKeyNode()).line();
            findings.report(Rule.DUPLICATE_KEY, at, width, path, written, first);
        } else if (known.contains(written)) {
            fields.put(written, tuple);
        } else {
            readUnknown(tuple, written, at, width);
        }
    }

    private void readUnknown(NodeTuple tuple, String written, Position at, int width) {
        if (findings.isGuess(at.line())) {
            unknownSeen = true;
            return;
        }
        if (written.equals("<<")) {
            findings.report(Rule.YAML_FEATURE, at, width, path, written);
            return;
        }
        Optional<String> nearest =
                ChineseWords.among(written, known).or(() -> NearestMatch.to(CodeText.narrow(written), known));
        if (nearest.isPresent()) {
            findings.report(Rule.UNKNOWN_FIELD, "near", at, width, path, written, nearest.get());
            if (keys().noneMatch(nearest.get()::equals) && !fields.containsKey(nearest.get())) {
                fields.put(nearest.get(), tuple);
                return;
            }
        } else {
            findings.report(Rule.UNKNOWN_FIELD, at, width, path, written, String.join(", ", known));
        }
        unknownSeen = true;
    }

    /** Where the mapping begins. */
    Position at() {
        return document.at(node);
    }

    /** The parser puts the end of a mapping at the beginning of what follows. */
    private int lastLine() {
        int end = node.getEndMark().getLine();
        return node.getEndMark().getColumn() == 0 ? end : Math.max(end, at().line());
    }

    /** Whether the field is written. */
    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Where a field's name is written; the mapping's beginning where it is not. */
    Position keyAt(String field) {
        return has(field) ? document.at(fields.get(field).getKeyNode()) : at();
    }

    /** The way to a field of this mapping. */
    String pathTo(String field) {
        return join(path, field);
    }

    private static String join(String outer, String inner) {
        return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + STEP + inner;
    }

    /** A field that may be left out. */
    Optional<Value> optional(String field) {
        return Optional.ofNullable(fields.get(field)).map(tuple -> {
            Node value = tuple.getValueNode();
            boolean empty = value instanceof ScalarNode scalar && scalar.isPlain();
            Position emptyAt = empty ? keyAt(field) : document.at(value);
            return new Value(document, findings, value, field, pathTo(field), emptyAt);
        });
    }

    /** A field that must not be left out. */
    Optional<Value> required(String field) {
        return required(field, "");
    }

    /**
     * A field that must not be left out.
     *
     * @param variant which words report that it is, filled with the field's name and further arguments
     */
    Optional<Value> required(String field, String variant, Object... arguments) {
        // An unknown name most often is the missing one in another spelling: one mistake, one finding.
        if (!has(field) && !unknownSeen && !findings.isGuess(at().line(), lastLine())) {
            Object[] all = Stream.concat(Stream.of(field), Stream.of(arguments)).toArray();
            findings.report(Rule.MISSING_FIELD, variant, at(), 1, path, all);
        }
        return optional(field);
    }

    /** Reports that two fields exclude each other, at the one written last. */
    void reportConflict(String one, String other) {
        boolean ordered = keyAt(one).compareTo(keyAt(other)) < 0;
        String second = ordered ? other : one;
        findings.report(
                Rule.CONFLICTING_FIELDS,
                keyAt(second),
                Value.lengthOf(second),
                pathTo(second),
                second,
                ordered ? one : other);
    }

    /** A text that must be there, in which {@code <u>} marks underlines. */
    Text underlinedText(String field) {
        return required(field).map(Value::underlinedText).orElse(Text.absent(at()));
    }

    /** A text that must be there, letter for letter. */
    Text text(String field) {
        return required(field).map(Value::text).orElse(Text.absent(at()));
    }

    /** A text that must be there and quotes others' words with all that is odd in them. */
    Text quotation(String field) {
        return required(field).map(Value::quotation).orElse(Text.absent(at()));
    }

    /** A text that must be there and may be written on several lines. */
    Text paragraph(String field) {
        return required(field).map(Value::paragraph).orElse(Text.absent(at()));
    }

    /** A text that may be left out and may hold line breaks. */
    Optional<Text> optionalLines(String field) {
        return optional(field).map(Value::lines).filter(Text::isPresent);
    }

    /** A text that may be left out, letter for letter. */
    Optional<Text> optionalText(String field) {
        return optional(field).map(Value::text).filter(Text::isPresent);
    }

    /** A text that may be left out, in which {@code <u>} marks underlines. */
    Optional<Text> optionalUnderlinedText(String field) {
        return optional(field).map(Value::underlinedText).filter(Text::isPresent);
    }

    /** A code that must be there. */
    Optional<Reference> code(String field) {
        return required(field).flatMap(CodeValues::code);
    }

    /** A code that may be left out. */
    Optional<Reference> optionalCode(String field) {
        return optional(field).flatMap(CodeValues::code);
    }

    /** A level that may be left out. */
    Optional<Level> level(String field) {
        return optional(field).flatMap(LevelValues::level);
    }

    /** A level that may be left out and may be more than a number. */
    Optional<Level> printedLevel(String field) {
        return optional(field).flatMap(LevelValues::printed);
    }

    /** The levels of a row, which may be left out. */
    List<Level> printedLevels(String field) {
        return optional(field).map(LevelValues::allPrinted).orElse(List.of());
    }

    /** A list that may be left out, of texts or mappings. */
    <T> List<T> items(String field, List<String> inner, Function<Fields, T> ofFields, Function<Value, T> ofText) {
        return optional(field).map(Value::items).orElse(List.of()).stream()
                .map(value -> value.node() instanceof MappingNode mapping && hasAny(mapping, inner)
                        ? ofFields.apply(new Fields(document, findings, mapping, inner, innerPath, field))
                        : ofText.apply(value))
                .toList();
    }

    private static boolean hasAny(MappingNode mapping, List<String> names) {
        return mapping.getValue().stream()
                .anyMatch(tuple -> tuple.getKeyNode() instanceof ScalarNode key && names.contains(key.getValue()));
    }

    /** A list of codes that may be left out. */
    List<Reference> references(String field) {
        return optional(field).map(CodeValues::references).orElse(List.of());
    }

    /** A mapping that may be left out. */
    Optional<Fields> fields(String field, List<String> inner) {
        return optional(field).flatMap(value -> {
            if (value.node() instanceof MappingNode mapping) {
                return Optional.of(new Fields(document, findings, mapping, inner, innerPath, field));
            }
            reportNoFields(value, inner);
            return Optional.empty();
        });
    }

    /** A list of mappings that may be left out. */
    List<Fields> items(String field, List<String> inner) {
        return optional(field).map(value -> items(value, inner)).orElse(List.of());
    }

    /** A list of mappings that must hold at least one. */
    List<Fields> requiredItems(String field, List<String> inner) {
        return requiredList(field).map(list -> items(list, inner)).orElse(List.of());
    }

    /** A list of anything else that must hold at least one item. */
    List<Value> requiredValues(String field) {
        return requiredList(field).map(Value::items).orElse(List.of());
    }

    private Optional<Value> requiredList(String field) {
        Optional<Value> list = required(field);
        if (list.isPresent()
                && list.get().node() instanceof SequenceNode sequence
                && sequence.getValue().isEmpty()) {
            findings.report(Rule.EMPTY_TEXT, keyAt(field), Value.lengthOf(field), pathTo(field), field);
        }
        return list;
    }

    private List<Fields> items(Value list, List<String> inner) {
        if (list.node() instanceof MappingNode mapping) {
            // The dash was forgotten, or the whole first line: one item.
            String first = inner.get(0);
            if (IDENTIFIERS.contains(first) && !hasAny(mapping, List.of(first))) {
                list.report(Rule.YAML_SYNTAX, "first-line", document.at(mapping), 1, first);
                findings.guess(document.at(mapping).line());
            } else {
                list.report(Rule.WRONG_TYPE, "item", document.at(mapping), 1, list.field());
            }
            return List.of(new Fields(document, findings, mapping, inner, innerPath, list.field()));
        }
        if (!(list.node() instanceof SequenceNode sequence)) {
            reportNoFields(list, inner);
            return List.of();
        }
        List<Fields> items = new ArrayList<>();
        int number = 0;
        for (Node item : sequence.getValue()) {
            number++;
            String place = list.field() + "[" + number + "]";
            if (item instanceof MappingNode mapping) {
                items.add(new Fields(document, findings, mapping, inner, innerPath, place));
            } else {
                reportNoFields(
                        new Value(document, findings, item, list.field(), join(innerPath, place), document.at(item)),
                        inner);
            }
        }
        return List.copyOf(items);
    }

    private void reportNoFields(Value value, List<String> inner) {
        boolean empty =
                value.node() instanceof ScalarNode scalar && scalar.getValue().isBlank();
        if (empty) {
            value.scalar();
        } else {
            value.report(
                    Rule.WRONG_TYPE, "fields", document.at(value.node()), 1, value.field(), inner.get(0), inner.get(1));
        }
    }
}
