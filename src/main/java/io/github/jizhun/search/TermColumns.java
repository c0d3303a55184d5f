package io.github.jizhun.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The terms of one file, column by column: the keys without what they share with the key before; how much that is and how long
 * the rest; which fields hold the term, as bits; then for each field the columns of {@link PostingsText}.
 */
final class TermColumns {
    private static final int SHARED_BITS = 2;
    private static final int MAX_SHARED = 3;
    private static final int FIELDS = SearchField.values().length + 1;
    private static final int COLUMNS = 5;
    private static final int NORMS = 3;

    private final StringBuilder keys = new StringBuilder();
    private final Digits shapes = new Digits();
    private final Digits fields = new Digits();
    private final List<List<StringBuilder>> columns = IntStream.range(0, FIELDS)
            .mapToObj(
                    field -> Stream.generate(StringBuilder::new).limit(COLUMNS).toList())
            .toList();
    private String lastKey = "";
    private int size;

    /**
     * Adds a term.
     *
     * @param ownSize the room that it takes
     */
    void add(String key, List<PostingsText> postings, int ownSize) {
        int shared = 0;
        while (shared < Math.min(MAX_SHARED, Math.min(lastKey.length(), key.length()))
                && lastKey.charAt(shared) == key.charAt(shared)) {
            shared++;
        }
        keys.append(key.substring(shared));
        shapes.add(shared + ((key.length() - shared) << SHARED_BITS));
        fields.add(postings.stream().mapToInt(field -> 1 << field.field()).sum());
        for (PostingsText field : postings) {
            List<StringBuilder> own = columns.get(field.field());
            own.get(0).append(field.head());
            own.get(1).append(field.documents());
            own.get(2).append(field.frequencies());
            own.get(3).append(field.norms());
            own.get(4).append(field.positions());
        }
        size += ownSize;
        lastKey = key;
    }

    /** About how many bytes a term takes. */
    static int size(String key, List<PostingsText> postings) {
        return key.getBytes(StandardCharsets.UTF_8).length
                + postings.stream().mapToInt(PostingsText::size).sum();
    }

    /** Takes away norms and positions: their columns by the numbers of field and column. */
    Map<String, String> takePlaces() {
        Map<String, String> taken = new LinkedHashMap<>();
        for (SearchField field : SearchField.values()) {
            for (int column = NORMS; field.isText() && column < COLUMNS; column++) {
                StringBuilder own = columns.get(field.ordinal()).get(column);
                if (own.length() > 0) {
                    taken.put(field.ordinal() + "-" + column, own.toString());
                    own.setLength(0);
                }
            }
        }
        return taken;
    }

    int size() {
        return size;
    }

    /** The last key; empty before the first. */
    String lastKey() {
        return lastKey;
    }

    List<Object> payload() {
        List<Object> payload = new ArrayList<>(List.of(keys.toString(), shapes.toString(), fields.toString()));
        columns.forEach(
                own -> payload.add(own.stream().map(StringBuilder::toString).toList()));
        return payload;
    }
}
