package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A first query loads of the index of a catalogue what its first results need and little else. */
@InBrowser
class FirstFilesIT {
    /** Stands in so many entries that its lengths and places have files of their own. */
    private static final String FREQUENT = "技能";

    private static final String LENGTHS = "terms-[0-9]+-[12]-3";
    private static final String PLACES = "terms-[0-9]+-[12]-4";

    private static PageSearch page;

    @BeforeAll
    static void open(Browser browser) {
        page = new PageSearch(browser, SampleSearch.hundred());
    }

    @BeforeEach
    void visit() {
        page.visit();
    }

    @Test
    void ofAFrequentTermLengthsButNoPlaces() {
        page.find(FREQUENT, "{ limit: Infinity }");
        assertTrue(loaded(LENGTHS) > 0, page.loaded()::toString);
        assertEquals(0, loaded(PLACES), page.loaded()::toString);
    }

    @Test
    void noneOfThemWhereNothingHoldsAllWords() {
        page.find(FREQUENT + "zzzz", "{ limit: Infinity }");
        assertEquals(0, loaded(PLACES), page.loaded()::toString);
    }

    @Test
    void theNamesOfTheStandardsThatAreOffered() {
        JsonNode found = page.find(FREQUENT, "{}");
        assertEquals(12, found.get("standardNames").size());
        assertTrue(found.get("standards").size() > 12);
        long files = loaded("names-[0-9]+");
        assertTrue(files >= 1 && files <= 12, files + " files of names");
    }

    @Test
    void theNameOfTheStandardThatIsChosen() {
        SearchEntry last = SampleSearch.hundred().index().entries().stream()
                .filter(entry -> entry.kind() == SearchKind.STANDARD)
                .reduce((one, other) -> other)
                .orElseThrow();
        JsonNode found = page.find(FREQUENT, "{ standard: '" + last.standard() + "' }");
        assertEquals(
                last.title(), found.get("standardNames").path(last.standard()).asText());
    }

    @Test
    void whatTheTypedCharactersMayStandFor() {
        page.find("专", "{ limit: Infinity }");
        assertEquals(1, loaded("forms-[0-9]+"), page.loaded()::toString);
    }

    /** The number of files with such a name that were loaded. */
    private long loaded(String name) {
        List<String> loaded = page.loaded();
        return loaded.stream()
                .filter(file -> file.matches("search/" + name + "\\.js"))
                .count();
    }
}
