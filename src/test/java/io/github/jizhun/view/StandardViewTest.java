package io.github.jizhun.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.compare.Editions;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.model.Code;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandardViewTest {
    private static StandardView view(LinkedCatalogue catalogue, String code) {
        return new StandardViews(catalogue, Editions.of(catalogue), Optional.empty())
                .of(catalogue.standard(code).orElseThrow());
    }

    @Test
    void onlyEditionsThatTheStandardListsCanBeAskedFor() {
        StandardView view = view(SampleContent.load(SampleContent.EDITIONS), "DEF5678-002v1");
        assertTrue(view.isHeld("DEF5678-002v3"));
        StandardView alone = view(SampleContent.load(SampleContent.FROZEN), "BHR1212-001v2");
        assertFalse(alone.isHeld("BHR1212-001v5"));
        assertThrows(IllegalArgumentException.class, () -> alone.isHeld("DEF5678-002v3"));
    }

    @Test
    void codesLeadSomewhereForNotesOnly() {
        LinkedCatalogue editions = SampleContent.load(SampleContent.EDITIONS);
        assertEquals(
                Optional.empty(), view(editions, "DEF5678-002v1").addresses().of("DEF5678-002v3"));
        CodeAddresses all = CodeAddresses.of(editions.standards());
        assertEquals(Optional.of("DEF5678-002v3/index.html"), all.of("DEF5678-002v3"));
        assertEquals(Optional.of("DEF5678-002v3/K01.html"), all.of("DEF5678-002v3", new Code("K01")));
        assertEquals(Optional.empty(), all.of("DEF5678-002v3", new Code("K99")));
    }

    @Test
    void theOnlyStandardIsItsNewestEdition() {
        SiteView site = view(SampleContent.load(SampleContent.EDITIONS), "DEF5678-002v1")
                .site();
        assertEquals(Optional.of("DEF5678-002v3"), site.only());
        assertTrue(site.hasSeveral());
        assertFalse(site.isCatalogue());
    }
}
