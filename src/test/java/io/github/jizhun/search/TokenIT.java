package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The script reads text as {@code tokens.tsv} specifies, like the readers of {@link TokenTest}. */
@InBrowser
class TokenIT {
    private static final String SHOW = """
            ({ text, isQuery }) => {
              const { queryTokens, textTokens } = JizhunSearch.parts.analysis;
              return (isQuery ? queryTokens : textTokens)(text)
                .map(({ term, position, start, end }) => `${term}@${position}[${start},${end}]`)
                .join(" ");
            }
            """;

    @Test
    void theScriptReadsTextAsSpecified(Browser browser) throws IOException {
        PageSearch page = new PageSearch(browser, SampleSearch.frozen());
        page.find("K19", "{}");
        List<TokenTest.Line> lines = TokenTest.lines();
        List<JsonNode> shown = page.askEach(SHOW, lines);
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(
                    lines.get(i).tokens(), shown.get(i).asText(), lines.get(i).text());
        }
    }
}
