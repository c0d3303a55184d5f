package io.github.jizhun.source;

import io.github.jizhun.model.Standard;
import io.github.jizhun.site.Keepsakes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Standards that the last build read without a finding, and those that the next one need not read again: to take YAML apart is a
 * good part of a build that changes one standard of many. Safe for several threads.
 */
public final class KeptStandards {
    private final Function<String, Optional<byte[]>> left;
    private final Map<String, Standard> read = new ConcurrentHashMap<>();

    /**
     * What there is to begin with.
     *
     * @param left finds what the last build left under a name
     */
    public KeptStandards(Function<String, Optional<byte[]>> left) {
        this.left = left;
    }

    /** None at all. */
    public static KeptStandards none() {
        return new KeptStandards(name -> Optional.empty());
    }

    /** The standard that was read from files of this state. */
    Optional<Standard> find(String name) {
        Optional<Standard> found = left.apply(name).map(bytes -> RecordBytes.read(Standard.class, bytes));
        found.ifPresent(standard -> note(name, standard));
        return found;
    }

    /** Notes that a standard was read from files of this state. */
    void note(String name, Standard standard) {
        read.put(name, standard);
    }

    /** Leaves all that were noted. */
    public void leave(Keepsakes kept) {
        read.entrySet().parallelStream().forEach(each -> {
            if (kept.find(each.getKey()).isEmpty()) {
                kept.leave(each.getKey(), RecordBytes.write(each.getValue()));
            }
        });
    }
}
