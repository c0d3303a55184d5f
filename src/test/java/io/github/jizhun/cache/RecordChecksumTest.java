package io.github.jizhun.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RecordChecksumTest {
    private record Inner(String text, int number) {}

    private record Outer(
            String text,
            Optional<String> some,
            boolean truth,
            TimeUnit choice,
            List<Inner> all,
            SortedMap<String, Boolean> map,
            Object other) {}

    private static Outer outer(String text, Optional<String> some, boolean truth, List<Inner> all, Object other) {
        return new Outer(text, some, truth, TimeUnit.DAYS, all, new TreeMap<>(Map.of("key", truth)), other);
    }

    private static String digest(Record record) {
        return RecordChecksum.of(record, other -> {
            if (other instanceof StringBuilder text) {
                return text.toString();
            }
            throw new IllegalArgumentException();
        });
    }

    @Test
    void everyComponentCounts() {
        List<Inner> all = List.of(new Inner("a", 1), new Inner("b", 2));
        List<Outer> different = List.of(
                outer("x", Optional.of("y"), true, all, ""),
                outer("xy", Optional.of(""), true, all, ""),
                outer("x", Optional.empty(), true, all, ""),
                outer("x", Optional.of("y"), false, all, ""),
                outer("x", Optional.of("y"), true, all.subList(0, 1), ""),
                outer("x", Optional.of("y"), true, List.of(new Inner("a", 2), new Inner("b", 2)), ""),
                outer("x", Optional.of("y"), true, all, new StringBuilder("z")),
                outer("x", Optional.of("y"), true, all, new StringBuilder("zz")));
        Set<String> digests = new HashSet<>();
        different.forEach(each -> digests.add(digest(each)));
        assertEquals(different.size(), digests.size());
        assertEquals(digest(different.get(0)), digest(outer("x", Optional.of("y"), true, List.copyOf(all), "")));
    }

    @Test
    void whatNobodyCanTellApartIsRefused() {
        Outer outer = outer("x", Optional.empty(), true, List.of(), new Object());
        assertThrows(IllegalArgumentException.class, () -> digest(outer));
    }
}
