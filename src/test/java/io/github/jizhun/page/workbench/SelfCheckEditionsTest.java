package io.github.jizhun.page.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.page.RenderedSite;
import org.junit.jupiter.api.Test;

/** Which editions bring what carries over answers given to older ones; {@link SelfCheckFileIT} carries some over. */
class SelfCheckEditionsTest {
    @Test
    void onlyAnEditionWithOlderOnesHasAnUpgrade() {
        RenderedSite site = RenderedSite.of(SampleContent.load(SampleContent.EDITIONS));
        assertTrue(site.text("DEF5678-002v2/self-check-editions.js").contains("\"P1.1.1\": [\"P1.1.1\", false, "));
        assertFalse(site.paths().contains("DEF5678-002v1/self-check-editions.js"));
    }
}
