package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** A first query loads of the index of a catalogue what its first results need and little else. */
class FirstFilesTest {
    /** Stands in so many entries that its lengths and places have files of their own. */
    private static final String FREQUENT = "技能";

    private static final String LENGTHS = "terms-[0-9]+-[12]-3";
    private static final String PLACES = "terms-[0-9]+-[12]-4";

    @Test
    void ofAFrequentTermLengthsButNoPlaces() {
        List<String> loaded = loaded(FREQUENT);
        assertTrue(count(loaded, LENGTHS) > 0, loaded.toString());
        assertEquals(0, count(loaded, PLACES), loaded.toString());
    }

    @Test
    void noneOfThemWhereNothingHoldsAllWords() {
        List<String> loaded = loaded(FREQUENT + "zzzz");
        assertEquals(0, count(loaded, PLACES), loaded.toString());
    }

    @Test
    void theNamesOfTheStandardsThatAreOffered() {
        try (BrowserSearch browser = new BrowserSearch(SampleSearch.hundred())) {
            Value found = browser.ask(FREQUENT, "{}").getMember("found");
            assertEquals(12, found.getMember("standardNames").getMemberKeys().size());
            assertTrue(found.getMember("standards").getMemberKeys().size() > 12);
            long files = count(browser.loaded(), "names-[0-9]+");
            assertTrue(files >= 1 && files <= 12, files + " files of names");
        }
    }

    @Test
    void theNameOfTheStandardThatIsChosen() {
        SearchEntry last = SampleSearch.hundred().index().entries().stream()
                .filter(entry -> entry.kind() == SearchKind.STANDARD)
                .reduce((one, other) -> other)
                .orElseThrow();
        try (BrowserSearch browser = new BrowserSearch(SampleSearch.hundred())) {
            Value names = browser.ask(FREQUENT, "{ standard: '" + last.standard() + "' }")
                    .getMember("found")
                    .getMember("standardNames");
            assertEquals(last.title(), names.getMember(last.standard()).asString());
        }
    }

    @Test
    void whatTheTypedCharactersMayStandFor() {
        List<String> loaded = loaded("专");
        assertEquals(1, count(loaded, "forms-[0-9]+"), loaded.toString());
    }

    private static List<String> loaded(String query) {
        try (BrowserSearch browser = new BrowserSearch(SampleSearch.hundred())) {
            browser.find(query);
            return browser.loaded();
        }
    }

    private static long count(List<String> loaded, String name) {
        return Stream.of(loaded)
                .flatMap(List::stream)
                .filter(file -> file.matches("search/" + name + "\\.js"))
                .count();
    }
}
