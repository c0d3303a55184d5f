package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.bench.MadeUpCatalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** What the browser reads from the published files is Lucene's index: every term, entry, place and length. */
class ExportedTermsTest {
    private static final List<String> FIELDS = List.of("code", "name", "text", "context", ExactName.FIELD);

    @Test
    void theShippedStandard() throws IOException {
        compare(SampleSearch.frozen(), "");
    }

    @Test
    void aTermWhoseLengthsAndPlacesAreInFilesOfTheirOwn() throws IOException {
        String made = compare(SampleSearch.hundred(), "技能");
        assertTrue(made.contains("search/terms-") && made.contains("-1-4.js"), made);
    }

    @Test
    void aMadeUpOne() throws IOException {
        try (SiteSearch search = SiteSearch.index(MadeUpCatalogue.of(1))) {
            compare(search, "");
        }
    }

    /** Compares all terms that begin so; the files loaded for them. */
    private static String compare(SiteSearch search, String prefix) throws IOException {
        try (BrowserSearch browser = new BrowserSearch(search)) {
            browser.ask("K19", "{}");
            Value made = browser.eval("""
                    ((prefix) => {
                      let payload;
                      JizhunSearch.keep = (name, version, kept) => { payload = kept; };
                      const load = async (name) => { run("search/" + name + ".js"); return payload; };
                      const lines = [];
                      return load("index").then(async (head) => {
                        const terms = JizhunSearch.parts.terms(head, load);
                        for (const key of await terms.near(prefix)) {
                          const term = key.trim();
                          if (!term.startsWith(prefix)) {
                            continue;
                          }
                          for (const [field, posting] of terms.postings(term).entries()) {
                            if (posting) {
                              const hasPlaces = field === 1 || field === 2;
                              if (posting.file) {
                                await terms.loadNorms(field, posting);
                                await terms.loadPositions(posting);
                              }
                              posting.documents.forEach((document, i) => {
                                const start = posting.starts[i];
                                const count = posting.frequencies[i];
                                const places = hasPlaces ? posting.positions.slice(start, start + count) : [];
                                lines.push([field, term, document, count, terms.norms[field]?.[document] || 0, ...places].join(" "));
                              });
                            }
                          }
                        }
                        shown = lines.join("\\n");
                      });
                    })
                    """);
            browser.eval("var shown;");
            made.execute(prefix);
            List<String> lines =
                    new ArrayList<>(browser.eval("shown").asString().lines().toList());
            lines.sort(null);
            assertEquals(String.join("\n", lucene(search, prefix)), String.join("\n", lines));
            return browser.loaded().toString();
        }
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
