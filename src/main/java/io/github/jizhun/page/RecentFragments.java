package io.github.jizhun.page;

import io.pebbletemplates.pebble.cache.CacheKey;
import io.pebbletemplates.pebble.cache.PebbleCache;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What templates made between {@code cache} and {@code endcache}: header, tree and footer are the same on most pages of a standard,
 * and filling them is half the work of a page. Only the last ones used are held, for a site may have thousands of standards.
 */
final class RecentFragments implements PebbleCache<CacheKey, Object> {
    /** Enough for all fragments of the few standards that are made at the same time. */
    private static final int HELD = 512;

    private final Map<CacheKey, Object> fragments = Collections.synchronizedMap(new LinkedHashMap<>(HELD, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CacheKey, Object> eldest) {
            return size() > HELD;
        }
    });

    /** The fragment, made if need be; two threads may make the same one, rather than wait for each other. */
    @Override
    public Object computeIfAbsent(CacheKey key, Function<? super CacheKey, ?> make) {
        Object fragment = fragments.get(key);
        if (fragment == null) {
            fragment = make.apply(key);
            fragments.put(key, fragment);
        }
        return fragment;
    }

    @Override
    public void invalidateAll() {
        fragments.clear();
    }
}
