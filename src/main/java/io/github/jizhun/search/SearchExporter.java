package io.github.jizhun.search;

import io.github.jizhun.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.CollectionStatistics;

/**
 * The index as scripts that hand their content to {@code search-engine.js}: a page opened from a disk may load a script, but no
 * data. Each names the version of the whole, so that files of two builds are never mixed.
 */
final class SearchExporter {
    private static final String FOLDER = "search/";
    /** Up to so many standards come with the first file. */
    private static final int FEW_STANDARDS = 8;
    /** Up to so many ranges are listed in the first file; more are listed in groups of so many. */
    private static final int RANGES_IN_LIST = 128;

    private static final int VERSION_DIGITS = 12;

    private final SearchIndex index;
    private final SearchLanguage language;
    private final Map<String, Object> payloads = new LinkedHashMap<>();

    SearchExporter(SearchIndex index, SearchLanguage language) {
        this.index = index;
        this.language = language;
    }

    /** Hands on the files. */
    void export(Consumer<SiteFile> out) {
        try {
            collect();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> literals = new TreeMap<>();
        payloads.forEach((name, payload) -> literals.put(name, Script.literal(payload)));
        String version = version(literals);
        literals.forEach((name, literal) -> out.accept(SiteFile.text(
                FOLDER + name + ".js", "JizhunSearch.keep(\"" + name + "\",\"" + version + "\"," + literal + ");\n")));
    }

    private void collect() throws IOException {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("fields", statistics());
        head.put(
                "boosts",
                Arrays.stream(SearchField.values()).map(SearchField::boost).toList());
        head.put("tie", IndexQueries.TIE);
        putLanguage(head);
        EntryFiles entries = EntryFiles.of(index.entries());
        putEntries(entries, head);
        if (entries.isWhole()) {
            // The browser makes of the texts the same terms as Lucene.
            head.put(
                    "words",
                    Arrays.stream(SearchKind.values()).map(SearchKind::words).toList());
        } else {
            putTerms(head);
        }
        putStandards(head);
        payloads.put("index", head);
    }

    /** For each field how many entries have it and how many tokens they have together. */
    private List<List<Long>> statistics() throws IOException {
        List<List<Long>> statistics = new ArrayList<>();
        for (SearchField field : SearchField.values()) {
            CollectionStatistics known = index.searcher().collectionStatistics(field.key());
            statistics.add(known == null ? List.of(0L, 0L) : List.of(known.docCount(), known.sumTotalTermFreq()));
        }
        return statistics;
    }

    private void putLanguage(Map<String, Object> head) {
        // Needed only for what is not in the index as it was typed.
        payloads.put(
                "forms",
                language.forms().meant().entrySet().stream()
                        .map(entry -> entry.getKey() + String.join("", entry.getValue()))
                        .collect(Collectors.joining(" ")));
        head.put("variants", language.forms().variants());
        head.put(
                "synonyms",
                language.synonyms().groups().stream()
                        .map(group -> String.join("|", group.found()) + "/"
                                + group.all().stream()
                                        .filter(word -> !group.found().contains(word))
                                        .collect(Collectors.joining("|")))
                        .toList());
        head.put("questions", language.questionWords().words());
        head.put("busy", String.join("", language.busy()));
        head.put("weights", List.of(SearchPipeline.VARIANT, SearchPipeline.SYNONYM));
    }

    private void putTerms(Map<String, Object> head) throws IOException {
        SortedMap<String, List<PostingsText>> terms = new TreeMap<>();
        for (LeafReader segment : index.segments()) {
            terms.putAll(PostingsText.of(segment));
        }
        TermFiles files = TermFiles.of(terms);
        for (int i = 0; i < files.payloads().size(); i++) {
            payloads.put("terms-" + i, files.payloads().get(i));
        }
        List<String> keys = files.firstKeys();
        if (keys.size() <= RANGES_IN_LIST) {
            head.put("ranges", keys);
            return;
        }
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < keys.size(); i += RANGES_IN_LIST) {
            groups.add(keys.get(i));
            payloads.put("ranges-" + i / RANGES_IN_LIST, keys.subList(i, Math.min(keys.size(), i + RANGES_IN_LIST)));
        }
        head.put("groups", groups);
        head.put("groupSize", RANGES_IN_LIST);
    }

    private void putEntries(EntryFiles files, Map<String, Object> head) {
        Digits starts = new Digits();
        int last = 0;
        for (int i = 0; i < files.starts().size(); i++) {
            starts.add(files.starts().get(i) - last);
            last = files.starts().get(i);
            payloads.put("entries-" + i, files.payloads().get(i));
        }
        head.put("entries", starts.toString());
    }

    /** The standards in order, each with the numbers of its entries by kind; the hand-written pages last. */
    private void putStandards(Map<String, Object> head) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        index.entries()
                .forEach(entry -> counts.computeIfAbsent(entry.standard(), code -> new int[SearchKind.values().length])[
                        entry.kind().ordinal()]++);
        List<String> standards = new ArrayList<>();
        counts.forEach((code, byKind) -> {
            Digits text = new Digits();
            Arrays.stream(byKind).forEach(text::add);
            standards.add(code + " " + text);
        });
        head.put(
                "kinds",
                Arrays.stream(SearchKind.values()).map(SearchKind::word).toList());
        if (standards.size() <= FEW_STANDARDS) {
            head.put("standards", standards);
        } else {
            payloads.put("standards", Collections.unmodifiableList(standards));
        }
    }

    private static String version(Map<String, String> literals) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            literals.forEach((name, literal) -> digest.update((name + literal).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
