package io.github.jizhun.cache;

import java.util.Optional;

/**
 * What one build leaves for the next, so that it need not work it out again. What the next build does not ask for is gone after
 * it. Safe for several threads.
 */
public interface BuildCache {
    /** Nothing was left, and nothing will be asked for. */
    BuildCache NONE = new BuildCache() {
        @Override
        public Optional<byte[]> find(String name) {
            return Optional.empty();
        }

        @Override
        public void leave(String name, byte[] bytes) {}
    };

    /**
     * What the last build left under a name; it is then left for the next one, too.
     *
     * @param name identifies the state of all that it was made of; letters and digits
     * @return empty if nothing was left, or it is not as it was left
     */
    Optional<byte[]> find(String name);

    /** Leaves something under a name that was asked for and not found. */
    void leave(String name, byte[] bytes);
}
