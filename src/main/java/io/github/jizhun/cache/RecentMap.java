package io.github.jizhun.cache;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Maps that hold what was used last. */
public final class RecentMap {
    private RecentMap() {}

    /**
     * An empty map for several threads.
     *
     * @param most how many entries it holds; the ones used least recently go first
     */
    public static <K, V> Map<K, V> of(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /**
     * The value of a key, made if need be; two threads may make the same one, rather than wait for each other.
     *
     * @param recent a map of {@link #of}
     */
    public static <K, V> V get(Map<K, V> recent, K key, Function<? super K, ? extends V> make) {
        V known = recent.get(key);
        if (known != null) {
            return known;
        }
        V made = make.apply(key);
        recent.put(key, made);
        return made;
    }
}
