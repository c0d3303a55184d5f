package io.github.jizhun.search;

import io.github.jizhun.model.CatalogueClass;
import io.github.jizhun.model.Facet;
import io.github.jizhun.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The index as scripts that hand their content to {@code search-engine.js}: a page opened from a disk may load a script, but no
 * data. Each names the version of the whole, so that files of two builds are never mixed.
 */
final class SearchExporter {
    private static final String FOLDER = "search/";
    /** The maximum number of standards that come with the first file. */
    private static final int FEW_STANDARDS = 8;
    /** Names of standards, of which a dozen are shown, in a file; {@code search-results.js} knows it, too. */
    private static final int NAMES_IN_FILE = 8;
    /** Characters with what they may stand for in a file: a query needs a few. */
    private static final int FORMS_IN_FILE = 64;
    /** The maximum number of ranges listed in the first file; more are listed in groups of that number. */
    private static final int RANGES_IN_LIST = 128;

    private static final Pattern DIGIT = Pattern.compile("[1-6]");

    private static final int VERSION_DIGITS = 12;

    private final List<SearchEntry> entries;
    private final List<IndexPart> parts;
    private final SearchLanguage language;
    /** By name, as they will be written: the version, which each must name, is known when all are made. */
    private final SortedMap<String, byte[]> literals = new TreeMap<>();

    /**
     * The files of an index.
     *
     * @param parts of all entries, in their order
     */
    SearchExporter(List<SearchEntry> entries, List<IndexPart> parts, SearchLanguage language) {
        this.entries = entries;
        this.parts = parts;
        this.language = language;
    }

    /** Hands on the files. */
    void export(Consumer<SiteFile> out) {
        try {
            collect();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = version();
        while (!literals.isEmpty()) {
            String name = literals.firstKey();
            out.accept(script(name, version, literals.remove(name)));
        }
    }

    private static SiteFile script(String name, String version, byte[] literal) {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        script.writeBytes(("JizhunSearch.keep(\"" + name + "\",\"" + version + "\",").getBytes(StandardCharsets.UTF_8));
        script.writeBytes(literal);
        script.writeBytes(");\n".getBytes(StandardCharsets.UTF_8));
        return new SiteFile(FOLDER + name + ".js", script.toByteArray());
    }

    private void put(String name, Object payload) {
        literals.put(name, Script.literal(payload).getBytes(StandardCharsets.UTF_8));
    }

    private void collect() throws IOException {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("fields", statistics());
        head.put(
                "boosts",
                Arrays.stream(SearchField.values()).map(SearchField::boost).toList());
        head.put("tie", IndexQueries.TIE);
        putLanguage(head);
        putEntries(head);
        putTerms(head);
        putStandards(head);
        put("index", head);
    }

    /** For each field how many entries have it and how many tokens they have together. */
    private List<List<Long>> statistics() {
        List<List<Long>> statistics = new ArrayList<>();
        for (SearchField field : SearchField.values()) {
            IndexPart.FieldCount all = parts.stream()
                    .map(part -> part.counts().get(field.ordinal()))
                    .reduce(new IndexPart.FieldCount(0, 0), IndexPart.FieldCount::plus);
            statistics.add(List.of(all.entries(), all.tokens()));
        }
        return statistics;
    }

    private void putLanguage(Map<String, Object> head) {
        // Needed only for what is not in the index as it was typed.
        List<String> forms = language.forms().meant().entrySet().stream()
                .map(entry -> entry.getKey() + String.join("", entry.getValue()))
                .toList();
        head.put(
                "forms",
                putPieces("forms-", forms, FORMS_IN_FILE).stream()
                        .map(SearchExporter::firstCharacter)
                        .toList());
        head.put("same", Folding.table());
        head.put("variants", language.forms().variants());
        head.put("spellings", groups(language.spellings()));
        head.put("synonyms", groups(language.synonyms()));
        head.put("questions", language.questionWords().words());
        head.put("busy", String.join("", language.busy()));
        head.put("weights", List.of(SearchPipeline.VARIANT, SearchPipeline.SYNONYM));
    }

    private static String firstCharacter(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }

    /** Puts a list into numbered files; the first of each. */
    private List<String> putPieces(String name, List<String> all, int length) {
        List<String> firsts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += length) {
            put(name + firsts.size(), all.subList(i, Math.min(all.size(), i + length)));
            firsts.add(all.get(i));
        }
        return firsts;
    }

    private static List<String> groups(Synonyms synonyms) {
        return synonyms.groups().stream()
                .map(group -> String.join("|", group.found()) + "/"
                        + group.all().stream()
                                .filter(word -> !group.found().contains(word))
                                .collect(Collectors.joining("|")))
                .toList();
    }

    private void putTerms(Map<String, Object> head) throws IOException {
        TermFiles files = new TermFiles((name, payload) -> put("terms-" + name, payload));
        IndexTerms.read(parts, files::add);
        files.close();
        List<String> firstKeys = files.firstKeys();
        if (firstKeys.size() <= RANGES_IN_LIST) {
            head.put("ranges", firstKeys);
            return;
        }
        head.put("groups", putPieces("ranges-", firstKeys, RANGES_IN_LIST));
        head.put("groupSize", RANGES_IN_LIST);
    }

    private void putEntries(Map<String, Object> head) {
        int[] count = {0};
        Digits starts = new Digits();
        int last = 0;
        for (int start : EntryFiles.write(entries, payload -> put("entries-" + count[0]++, payload))) {
            starts.add(start - last);
            last = start;
        }
        head.put("entries", starts.toString());
        head.put("size", entries.size());
    }

    /** The standards in order, each with the numbers of its entries by kind and its classes, and their names; what belongs to none before and after them. */
    private void putStandards(Map<String, Object> head) {
        List<String> standards = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        int start = 0;
        while (start < entries.size()) {
            SearchEntry first = entries.get(start);
            int[] byKind = new int[SearchKind.values().length];
            for (; start < entries.size() && entries.get(start).standard().equals(first.standard()); start++) {
                byKind[entries.get(start).kind().ordinal()]++;
            }
            Digits text = new Digits();
            Arrays.stream(byKind).forEach(text::add);
            standards.add(first.standard() + " " + text + classes(first, fields));
            names.add(first.standardName());
        }
        head.put("areas", fields);
        head.put("catalogue", SearchEntry.areOfCatalogue(entries) ? 1 : 0);
        head.put(
                "kinds",
                Arrays.stream(SearchKind.values()).map(SearchKind::word).toList());
        if (standards.size() <= FEW_STANDARDS) {
            head.put("standards", standards);
            head.put("names", names);
            return;
        }
        put("standards", standards);
        // Every query needs codes and numbers, but names only of the standards that it shows.
        putPieces("names-", names, NAMES_IN_FILE);
    }

    /** A standard's level, 0 where it has none, and the number of its field. */
    private static String classes(SearchEntry standard, List<String> fields) {
        if (standard.kind() != SearchKind.STANDARD) {
            return "";
        }
        Matcher level = DIGIT.matcher(standard.facts().get(0));
        String category = standard.facts().size() > 1 ? standard.facts().get(1) : "";
        String field = CatalogueClass.of(Facet.CATEGORY, "", category).field();
        if (!fields.contains(field)) {
            fields.add(field);
        }
        return " " + (level.find() ? level.group() : "0") + "." + fields.indexOf(field);
    }

    private String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            literals.forEach((name, literal) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(literal);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
