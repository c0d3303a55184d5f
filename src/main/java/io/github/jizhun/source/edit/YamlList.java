package io.github.jizhun.source.edit;

import io.github.jizhun.text.YamlScalar;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A list in a file: of entries, or of words. Its changes are made together, when the file is written. */
public final class YamlList {
    private final YamlEditor editor;
    private final SequenceNode node;
    private final List<YamlMapping> entries = new ArrayList<>();
    private final BitSet removed = new BitSet();
    /** What is new, by the index of the item after which it stands; -1 before the first one. */
    private final SortedMap<Integer, List<Object>> added = new TreeMap<>();

    private YamlMapping owner;
    private String field;

    YamlList(YamlEditor editor, SequenceNode node) {
        this.editor = editor;
        this.node = node;
    }

    void belongsTo(YamlMapping mapping, String name) {
        owner = mapping;
        field = name;
    }

    void add(YamlMapping entry) {
        entries.add(entry);
    }

    SequenceNode node() {
        return node;
    }

    /** The entries; none in a list of words. */
    public List<YamlMapping> entries() {
        return List.copyOf(entries);
    }

    /** The words, as YAML reads them; none in a list of entries. */
    public List<String> words() {
        return items().stream()
                .filter(ScalarNode.class::isInstance)
                .map(item -> ((ScalarNode) item).getValue())
                .toList();
    }

    /** The number of its items. */
    public int size() {
        return items().size();
    }

    /** The place of an entry, from 0. */
    public int indexOf(YamlMapping entry) {
        return items().indexOf(entry.node());
    }

    /** Adds an entry after the item of this index, and after what was added there before; -1 puts it first. */
    public void insert(int after, YamlEntry entry) {
        added.computeIfAbsent(after, place -> new ArrayList<>()).add(entry);
    }

    /** Adds a word likewise. */
    public void insert(int after, String word) {
        added.computeIfAbsent(after, place -> new ArrayList<>()).add(word);
    }

    /** Takes an item away. A field whose list has none left goes with it. */
    public void remove(int index) {
        removed.set(index);
    }

    /** Whether nothing of the items there are stays. */
    public boolean isCleared() {
        return removed.cardinality() == items().size();
    }

    private List<Node> items() {
        return node.getValue();
    }

    /** Whether it goes with an entry that is taken away. */
    private boolean isRemoved() {
        return owner.parent()
                .filter(list -> list.removed.get(list.indexOf(owner)) || list.isRemoved())
                .isPresent();
    }

    /** Makes the changes. */
    void finish() {
        if (isRemoved()) {
            return;
        }
        if (isCleared() && added.isEmpty() && !items().isEmpty()) {
            owner.remove(field);
        } else if (YamlText.isFlow(node)) {
            finishFlow();
        } else {
            finishBlock();
        }
    }

    private void finishBlock() {
        added.forEach((after, news) -> {
            Node sample = items().get(Math.max(0, after));
            int dash = text().dash(sample);
            YamlEntry.Layout own = new YamlEntry.Layout(text().column(dash), text().dashWidth(sample));
            List<String> lines = news.stream()
                    .flatMap(item -> own.item(lines(item, sample)).stream())
                    .toList();
            if (after < 0) {
                String lineBreak = text().lineBreak();
                editor.splices().insert(text().lineStart(dash), String.join(lineBreak, lines) + lineBreak);
            } else {
                editor.insertBelow(text().end(sample), lines);
            }
        });
        removed.stream()
                .forEach(index -> editor.splices()
                        .remove(
                                text().lineStart(text().dash(items().get(index))),
                                text().lineEnd(text().end(items().get(index)))));
    }

    /** The lines of a new item, in the style of its neighbour. */
    private List<String> lines(Object item, Node neighbour) {
        if (!(item instanceof YamlEntry entry)) {
            return List.of(YamlScalar.of((String) item));
        }
        boolean isOneLine = neighbour instanceof MappingNode mapping && YamlText.isFlow(mapping);
        return isOneLine ? List.of(entry.inFlow()) : entry.lines(editor.layout());
    }

    private void finishFlow() {
        if (isCleared()) {
            // Nothing stays between the brackets; where nothing changes, nothing was there.
            if (!added.isEmpty()) {
                String all = added.values().stream()
                        .flatMap(List::stream)
                        .map(YamlList::inFlow)
                        .collect(Collectors.joining(", "));
                int from = items().isEmpty() ? text().start(node) + 1 : text().start(items().get(0));
                int to = items().isEmpty() ? text().end(node) - 1 : text().end(items().get(items().size() - 1));
                editor.splices().replace(from, to, all);
            }
            return;
        }
        removeRuns();
        added.forEach((after, news) -> {
            String all = news.stream().map(YamlList::inFlow).collect(Collectors.joining(", "));
            int last = after < 0 ? -1 : removed.previousClearBit(after);
            if (last < 0) {
                editor.splices().insert(text().start(items().get(removed.nextClearBit(0))), all + ", ");
            } else {
                editor.splices().insert(text().end(items().get(last)), ", " + all);
            }
        });
    }

    /** Takes items away with the commas after them, or before them at the end. */
    private void removeRuns() {
        for (int from = removed.nextSetBit(0); from >= 0; ) {
            int next = removed.nextClearBit(from);
            if (from > 0) {
                editor.splices().remove(text().end(items().get(from - 1)), text().end(items().get(next - 1)));
            } else {
                editor.splices().remove(text().start(items().get(0)), text().start(items().get(next)));
            }
            from = removed.nextSetBit(next);
        }
    }

    private static String inFlow(Object item) {
        return item instanceof YamlEntry entry ? entry.inFlow() : YamlScalar.inFlow((String) item);
    }

    private YamlText text() {
        return editor.text();
    }
}
