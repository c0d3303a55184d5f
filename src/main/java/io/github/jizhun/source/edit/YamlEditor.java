package io.github.jizhun.source.edit;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.source.typing.YamlNodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file whose values and entries are changed in place. Comments, order, quotes, line ends and all else that is not changed
 * stay as they are, byte for byte. The file must be one that content is read from without a finding of syntax.
 */
public final class YamlEditor {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final YamlText text;
    private final boolean isMarked;
    private final Optional<YamlMapping> root;
    private final Splices splices = new Splices();
    private final Map<Node, YamlMapping> mappings = new LinkedHashMap<>();
    private final List<YamlList> lists = new ArrayList<>();
    private final YamlEntry.Layout layout;

    private YamlEditor(String written) {
        this.isMarked = written.startsWith(BYTE_ORDER_MARK);
        this.text = new YamlText(isMarked ? written.substring(1) : written);
        Node node = YamlNodes.compose(text.text());
        this.root = node instanceof MappingNode mapping ? Optional.of(mapping(mapping, null)) : Optional.empty();
        this.layout = mappings.values().stream()
                .flatMap(each -> each.firstLayout().stream())
                .findFirst()
                .orElse(new YamlEntry.Layout(2, 2));
    }

    /**
     * A file, to be changed.
     *
     * @throws IllegalArgumentException if it is no YAML
     */
    public static YamlEditor of(String written) {
        try {
            return new YamlEditor(written);
        } catch (YAMLException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private YamlMapping mapping(MappingNode node, YamlList parent) {
        YamlMapping made = new YamlMapping(this, node, parent);
        mappings.put(node, made);
        for (NodeTuple field : node.getValue()) {
            if (field.getValueNode() instanceof MappingNode inner) {
                mapping(inner, null);
            } else if (field.getValueNode() instanceof SequenceNode inner) {
                YamlList list = new YamlList(this, inner);
                lists.add(list);
                made.add(((ScalarNode) field.getKeyNode()).getValue(), list);
                inner.getValue().forEach(item -> {
                    if (item instanceof MappingNode entry) {
                        list.add(mapping(entry, list));
                    }
                });
            }
        }
        return made;
    }

    /** What the whole file holds; empty if that is no mapping. */
    public Optional<YamlMapping> root() {
        return root;
    }

    /** The mapping of which the key or the value of a field stands at a position: that nearest around it. */
    public Optional<YamlMapping> at(Position at) {
        int offset = text.offset(at);
        YamlMapping nearest = null;
        for (YamlMapping mapping : mappings.values()) {
            boolean holds = text.start(mapping.node()) <= offset && offset <= text.end(mapping.node());
            if (holds
                    && (nearest == null
                            || text.start(mapping.node()) >= text.start(nearest.node())
                                    && text.end(mapping.node()) <= text.end(nearest.node()))) {
                nearest = mapping;
            }
        }
        return Optional.ofNullable(nearest);
    }

    YamlText text() {
        return text;
    }

    Splices splices() {
        return splices;
    }

    YamlEntry.Layout layout() {
        return layout;
    }

    /** Puts lines below what ends at an offset. */
    void insertBelow(int end, List<String> lines) {
        int at = text.lineEnd(end);
        String lineBreak = text.lineBreak();
        String block = String.join(lineBreak, lines);
        boolean isLast = at == text.text().length() && !text.isEnded();
        splices.insert(at, isLast ? lineBreak + block : block + lineBreak);
    }

    /**
     * The file with all changes; asked once.
     *
     * @throws IllegalStateException if two changes concern the same characters
     */
    public String edited() {
        lists.forEach(YamlList::finish);
        String made = splices.isEmpty() ? text.text() : splices.applyTo(text.text());
        return isMarked ? BYTE_ORDER_MARK + made : made;
    }
}
