package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jizhun.bench.MadeUpCatalogue;
import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import io.github.jizhun.browser.PageScript;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** What the browser reads from the published files is Lucene's index: every term, entry, place and length. */
@InBrowser
class ExportedTermsIT {
    private static final List<String> FIELDS = List.of("code", "name", "text", "context", ExactName.FIELD);

    /** A line for each entry of each field of the terms that begin so: field, term, entry, frequency, length, places. */
    private static final String TERMS = """
            async (prefix) => {
              let payload;
              JizhunSearch.keep = (name, version, kept) => { payload = kept; };
              const read = async (name) => {
                await load("search/" + name + ".js");
                return payload;
              };
              const terms = JizhunSearch.parts.terms(await read("index"), read);
              const lines = [];
              for (const key of await terms.near(prefix)) {
                const term = key.trim();
                if (!term.startsWith(prefix)) {
                  continue;
                }
                for (const [field, posting] of terms.postings(term).entries()) {
                  if (!posting) {
                    continue;
                  }
                  if (posting.file) {
                    await terms.loadNorms(field, posting);
                    await terms.loadPositions(posting);
                  }
                  const hasPlaces = field === 1 || field === 2;
                  posting.documents.forEach((document, i) => {
                    const start = posting.starts[i];
                    const count = posting.frequencies[i];
                    const places = hasPlaces ? posting.positions.slice(start, start + count) : [];
                    lines.push([field, term, document, count, terms.norms[field]?.[document] || 0, ...places].join(" "));
                  });
                }
              }
              return lines.sort();
            }
            """;

    @Test
    void theShippedStandard(Browser browser) throws IOException {
        compare(browser, SampleSearch.frozen(), "");
    }

    @Test
    void aTermWhoseLengthsAndPlacesAreInFilesOfTheirOwn(Browser browser) throws IOException {
        String made = compare(browser, SampleSearch.hundred(), "技能").toString();
        assertTrue(made.contains("search/terms-") && made.contains("-1-4.js"), made);
    }

    @Test
    void aMadeUpOne(Browser browser) throws IOException {
        try (SiteSearch search = SiteSearch.index(MadeUpCatalogue.of(1))) {
            compare(browser, search, "");
        }
    }

    /** Compares all terms that begin so; the files loaded for them. */
    private static List<String> compare(Browser browser, SiteSearch search, String prefix) throws IOException {
        PageSearch page = new PageSearch(browser, search);
        page.find("K19", "{}");
        JsonNode lines = page.ask(TERMS, prefix);
        assertEquals(String.join("\n", lucene(search, prefix)), String.join("\n", PageScript.strings(lines)));
        return page.loaded();
    }

    private static List<String> lucene(SiteSearch search, String prefix) throws IOException {
        SortedMap<String, String> lines = new TreeMap<>();
        for (String field : FIELDS) {
            Optional<Terms> terms = search.index().terms(field);
            if (terms.isEmpty()) {
                continue;
            }
            TermsEnum each = terms.get().iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                if (!term.utf8ToString().startsWith(prefix)) {
                    continue;
                }
                NumericDocValues norms = search.index().norms(field);
                PostingsEnum postings = each.postings(null, PostingsEnum.POSITIONS);
                while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                    StringBuilder line = new StringBuilder();
                    line.append(FIELDS.indexOf(field)).append(' ').append(term.utf8ToString());
                    line.append(' ').append(postings.docID()).append(' ').append(postings.freq());
                    boolean isText = field.equals("name") || field.equals("text");
                    line.append(' ')
                            .append(isText && norms.advanceExact(postings.docID()) ? norms.longValue() & 0xFF : 0);
                    for (int i = 0; isText && i < postings.freq(); i++) {
                        line.append(' ').append(postings.nextPosition());
                    }
                    lines.put(line.toString(), "");
                }
            }
        }
        return List.copyOf(lines.keySet());
    }
}
