package io.github.jizhun.keep;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Records of one type that the last build made, and those that the next one need not make again. A record is found by a word for the
 * state of all that it was made of. Safe for several threads.
 */
public final class KeptRecords<T extends Record> {
    private final Class<T> type;
    private final Function<String, Optional<byte[]>> left;
    private final Map<String, T> noted = new ConcurrentHashMap<>();

    /**
     * What there is to begin with.
     *
     * @param type of the records; nothing of another program is found, so that it may change
     * @param left finds what the last build left under a name
     */
    public KeptRecords(Class<T> type, Function<String, Optional<byte[]>> left) {
        this.type = type;
        this.left = left;
    }

    /** None at all. */
    public static <T extends Record> KeptRecords<T> none(Class<T> type) {
        return new KeptRecords<>(type, name -> Optional.empty());
    }

    /** The record that was made of something in this state; it is then left for the next build, too. */
    public Optional<T> find(String state) {
        Optional<T> found = left.apply(name(state)).map(bytes -> RecordBytes.read(type, bytes));
        found.ifPresent(record -> note(state, record));
        return found;
    }

    /** Notes that a record was made of something in this state. */
    public void note(String state, T record) {
        noted.put(state, record);
    }

    /** Leaves all that were found or noted. */
    public void leave(Keepsakes kept) {
        noted.entrySet().parallelStream().forEach(each -> {
            String name = name(each.getKey());
            if (kept.find(name).isEmpty()) {
                kept.leave(name, RecordBytes.write(each.getValue()));
            }
        });
    }

    private String name(String state) {
        return type.getSimpleName() + state;
    }
}
