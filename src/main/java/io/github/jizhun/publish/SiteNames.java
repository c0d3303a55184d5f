package io.github.jizhun.publish;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * The names of the site's files and folders. Two names are one where any system takes them for one: Windows does not see
 * case, macOS does not see how a letter is composed. Safe for several threads.
 */
final class SiteNames {
    private static final int FIRST_AFTER_ASCII = 0x80;

    private final Map<String, String> spellings = new ConcurrentHashMap<>();
    private final Map<String, Clash> clashes = new ConcurrentSkipListMap<>();

    /** The spellings under which one name was asked for. */
    private static final class Clash {
        private final SortedSet<String> spellings = new TreeSet<>();
        private boolean sameSpelling;
    }

    /** Takes the path for a file; false if it, or a folder of it, is taken already. */
    boolean take(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            // A folder ends with a slash, so that a file of its name is another spelling of it.
            String folder = path.substring(0, slash + 1);
            String first = spellings.putIfAbsent(key(folder), folder);
            if (first != null && !first.equals(folder)) {
                clash(first, folder);
                return false;
            }
        }
        String first = spellings.putIfAbsent(key(path), path);
        if (first != null) {
            clash(first, path);
        }
        return first == null;
    }

    /** Whether there is a file of exactly this path. */
    boolean holds(String path) {
        return path.equals(spellings.get(key(path)));
    }

    /** The paths of all files. */
    Stream<String> files() {
        return spellings.values().stream().filter(spelling -> !spelling.endsWith("/"));
    }

    /** Reports names that were taken twice. */
    void report(String shownAs, Diagnostics diagnostics) {
        for (Clash clash : clashes.values()) {
            String first = clash.spellings.first();
            if (clash.sameSpelling) {
                diagnostics.add(finding(shownAs, first, Message.of("duplicate-path", first), "duplicate-path.hint"));
            }
            for (String other : clash.spellings.tailSet(first + '\0')) {
                diagnostics.add(finding(
                        shownAs, other, Message.of("duplicate-path.case", other, first), "duplicate-path.case.hint"));
            }
        }
    }

    private void clash(String first, String second) {
        Clash clash = clashes.computeIfAbsent(key(first), any -> new Clash());
        synchronized (clash) {
            clash.sameSpelling |= first.equals(second);
            clash.spellings.add(first);
            clash.spellings.add(second);
        }
    }

    private static Diagnostic finding(String shownAs, String path, Message message, String hint) {
        return new Diagnostic(
                Rule.DUPLICATE_PATH, Position.startOf(shownAs + "/" + path), 1, "", message, Message.of(hint));
    }

    private static String key(String path) {
        String name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (isAscii(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= FIRST_AFTER_ASCII) {
                return false;
            }
        }
        return true;
    }
}
