package io.github.jizhun.source.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The fields of an entry, or of a whole file. */
public final class YamlMapping {
    private final YamlEditor editor;
    private final MappingNode node;
    private final YamlList parent;
    private final Map<String, YamlList> lists = new HashMap<>();

    YamlMapping(YamlEditor editor, MappingNode node, YamlList parent) {
        this.editor = editor;
        this.node = node;
        this.parent = parent;
    }

    void add(String field, YamlList list) {
        lists.put(field, list);
        list.belongsTo(this, field);
    }

    MappingNode node() {
        return node;
    }

    /** The list whose item it is; empty where it is the value of a field, or the whole file. */
    public Optional<YamlList> parent() {
        return Optional.ofNullable(parent);
    }

    /** Whether there is such a field. */
    public boolean has(String field) {
        return tuple(field).isPresent();
    }

    /** The text of a field, as YAML reads it; empty where there is none. */
    public Optional<String> text(String field) {
        return tuple(field)
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(value -> ((ScalarNode) value).getValue());
    }

    /** The list in a field; empty where there is none. */
    public Optional<YamlList> list(String field) {
        return Optional.ofNullable(lists.get(field));
    }

    /** Puts another text into a field; a field that is not there yet gets its place in the order of names. */
    public void set(String field, String value, List<String> order) {
        Optional<NodeTuple> there = tuple(field);
        if (there.isPresent()) {
            Node old = there.get().getValueNode();
            editor.splices().replace(text().start(old), text().end(old), written(old, value));
        } else {
            insert(field, value, order);
        }
    }

    private String written(Node old, String value) {
        ScalarNode scalar = old instanceof ScalarNode only
                ? only
                : new ScalarNode(old.getTag(), value, old.getStartMark(), old.getEndMark(), ScalarStyle.PLAIN);
        return new ScalarWriter(text(), scalar, YamlText.isFlow(node)).write(value);
    }

    /** Adds a field with an item; for one that is there already see {@link YamlList}. */
    public void insertList(String field, List<?> items, List<String> order) {
        insert(field, items, order);
    }

    private void insert(String field, Object value, List<String> order) {
        Node before = predecessor(field, order);
        int end = text().end(before);
        if (YamlText.isFlow(node)) {
            String written = new YamlEntry().withAny(field, value).inFlow();
            editor.splices().insert(end, ", " + written.substring(1, written.length() - 1));
            return;
        }
        String indent =
                " ".repeat(text().column(text().start(node.getValue().get(0).getKeyNode())));
        editor.insertBelow(
                end,
                YamlEntry.lines(field, value, editor.layout()).stream()
                        .map(line -> indent + line)
                        .toList());
    }

    /** The value after which a new field stands. */
    private Node predecessor(String field, List<String> order) {
        int place = order.indexOf(field);
        Node found = node.getValue().get(0).getValueNode();
        for (NodeTuple each : node.getValue()) {
            int other = order.indexOf(((ScalarNode) each.getKeyNode()).getValue());
            if (other >= 0 && other < place) {
                found = each.getValueNode();
            }
        }
        return found;
    }

    /** Takes a field away; nothing happens where there is none. */
    public void remove(String field) {
        tuple(field).ifPresent(there -> {
            int from = text().start(there.getKeyNode());
            int to = text().end(there.getValueNode());
            int place = node.getValue().indexOf(there);
            if (!YamlText.isFlow(node)) {
                removeLines(from, to, place);
            } else if (place > 0) {
                editor.splices()
                        .remove(text().end(node.getValue().get(place - 1).getValueNode()), to);
            } else if (node.getValue().size() > 1) {
                editor.splices()
                        .remove(from, text().start(node.getValue().get(1).getKeyNode()));
            } else {
                editor.splices().remove(from, to);
            }
        });
    }

    private void removeLines(int from, int to, int place) {
        boolean isAfterDash = place == 0 && parent != null && !YamlText.isFlow(parent.node());
        if (isAfterDash && node.getValue().size() > 1) {
            // The next field takes its place after the dash.
            editor.splices().remove(from, text().start(node.getValue().get(1).getKeyNode()));
        } else {
            editor.splices().remove(text().lineStart(from), text().lineEnd(to));
        }
    }

    /** How the first list of entries in it is laid out; empty where it has none. */
    Optional<YamlEntry.Layout> firstLayout() {
        for (NodeTuple field : node.getValue()) {
            if (field.getValueNode() instanceof SequenceNode list
                    && !YamlText.isFlow(list)
                    && list.getValue().get(0) instanceof MappingNode item) {
                int dash = text().dash(item);
                int indent = text().column(dash) - text().column(text().start(field.getKeyNode()));
                return Optional.of(new YamlEntry.Layout(Math.max(0, indent), text().dashWidth(item)));
            }
        }
        return Optional.empty();
    }

    private Optional<NodeTuple> tuple(String field) {
        return node.getValue().stream()
                .filter(each -> each.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(field))
                .findFirst();
    }

    private YamlText text() {
        return editor.text();
    }
}
