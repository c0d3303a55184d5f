package io.github.jizhun.page.asset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What was made of the texts that were asked for last, so that it need not be made again. Safe for several threads. */
final class RecentTexts {
    private final Map<String, String> made;

    /** @param most how many texts are held; those asked for least recently go first */
    RecentTexts(int most) {
        made = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                return size() > most;
            }
        });
    }

    /** What a function makes of a text; it is always the same function for the same text. */
    String of(String text, UnaryOperator<String> make) {
        String found = made.get(text);
        if (found == null) {
            found = make.apply(text);
            made.put(text, found);
        }
        return found;
    }
}
