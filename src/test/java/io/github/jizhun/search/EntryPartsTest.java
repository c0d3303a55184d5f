package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.bench.MadeUpCatalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The entries are cut where the cuts are found again after an edit. */
class EntryPartsTest {
    private static final int MIN = 500;

    private final List<SearchEntry> entries = SearchEntries.of(MadeUpCatalogue.of(60));

    @Test
    void partsAreTheEntriesInTheirOrderAndNoStandardIsCut() {
        List<List<SearchEntry>> parts = EntryParts.of(entries, MIN);
        assertEquals(entries, parts.stream().flatMap(List::stream).toList());
        assertTrue(parts.size() > 2);
        Set<String> seen = new HashSet<>();
        for (List<SearchEntry> part : parts) {
            Set<String> standards = new HashSet<>();
            part.forEach(entry -> standards.add(entry.standard()));
            // What belongs to no standard comes first and last.
            standards.remove("");
            assertTrue(standards.stream().allMatch(seen::add));
        }
        parts.subList(0, parts.size() - 1).forEach(part -> assertTrue(part.size() >= MIN));
    }

    @Test
    void aStandardThatIsGoneChangesFewParts() {
        Set<List<SearchEntry>> before = new HashSet<>(EntryParts.of(entries, MIN));
        List<String> codes =
                entries.stream().map(SearchEntry::standard).distinct().toList();
        int changed = 0;
        for (String gone : codes) {
            List<SearchEntry> rest = entries.stream()
                    .filter(entry -> !entry.standard().equals(gone))
                    .toList();
            changed += (int) EntryParts.of(rest, MIN).stream()
                    .filter(part -> !before.contains(part))
                    .count();
        }
        assertTrue(changed < 2 * codes.size(), changed + " of " + codes.size() * before.size());
    }

    @Test
    void anEntryMoreChangesOnePart() {
        List<List<SearchEntry>> before = EntryParts.of(entries, MIN);
        List<SearchEntry> more = new ArrayList<>(entries);
        more.add(1, entries.get(1));
        List<List<SearchEntry>> after = EntryParts.of(more, MIN);
        assertEquals(before.subList(1, before.size()), after.subList(1, after.size()));
    }

    @Test
    void nothingIsOneEmptyPart() {
        assertEquals(
                List.of(List.of()), EntryParts.of(Stream.<SearchEntry>empty().toList()));
    }
}
