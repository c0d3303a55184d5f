package io.github.jizhun.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One class of a facet and the standards in it: 職類別 BHR, say, or level 4.
 *
 * @param key what its address is made of: its code, or where it has none that fits, one made of its name
 * @param code as printed; empty where it has none
 * @param name as most of its standards print it, whatever width or spaces it has, the one of the first of them where several are as
 *     frequent; empty for levels
 * @param standards the newest edition of each, by code
 */
public record CatalogueClass(Facet facet, String key, String code, String name, List<Standard> standards) {
    /** The key of the standards that have no level. */
    public static final String NONE = "none";
    /** Stands between the field and the kind in the name of a category: 企業經營管理／人力資源管理. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[/／]\\s*");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern ADDRESS = Pattern.compile("[A-Z0-9]{1,12}");
    /** Those with a code come first. */
    private static final Comparator<CatalogueClass> BY_CODE = Comparator.<CatalogueClass, Boolean>comparing(
                    each -> each.code().isEmpty())
            .thenComparing(CatalogueClass::code)
            .thenComparing(CatalogueClass::name);

    /** A class as a standard prints it, without its standards. */
    public static CatalogueClass of(Facet facet, String code, String name) {
        String key = ADDRESS.matcher(code).matches()
                ? code
                : "name-"
                        + TextHash.of(Normalizer.normalize(code + " " + name, Normalizer.Form.NFKC))
                                .value();
        return new CatalogueClass(facet, key, code, name, List.of());
    }

    /**
     * The classes of a facet that have standards, by code.
     *
     * @param standards the newest edition of each
     */
    public static List<CatalogueClass> of(Facet facet, List<Standard> standards) {
        Map<String, List<Standard>> members = new TreeMap<>();
        Map<String, Map<CatalogueClass, Integer>> printed = new HashMap<>();
        for (Standard standard : standards) {
            facet.classesOf(standard).forEach(each -> {
                List<Standard> own = members.computeIfAbsent(each.key(), key -> new ArrayList<>());
                if (own.isEmpty() || own.get(own.size() - 1) != standard) {
                    own.add(standard);
                }
                printed.computeIfAbsent(each.key(), key -> new LinkedHashMap<>())
                        .merge(each, 1, Integer::sum);
            });
        }
        List<CatalogueClass> classes = new ArrayList<>();
        members.forEach((key, own) -> classes.add(mostFrequent(printed.get(key)).with(own)));
        classes.sort(BY_CODE);
        return List.copyOf(classes);
    }

    /** Names that differ in the width of a character, or in spaces, are counted as one. */
    private static CatalogueClass mostFrequent(Map<CatalogueClass, Integer> printed) {
        Map<String, Map<CatalogueClass, Integer>> spellings = new LinkedHashMap<>();
        printed.forEach((each, count) -> spellings
                .computeIfAbsent(folded(each.name), name -> new LinkedHashMap<>())
                .put(each, count));
        return mostOf(Collections.max(
                spellings.values(),
                Comparator.comparing(same ->
                        same.values().stream().mapToInt(Integer::intValue).sum())));
    }

    /** A name as it is compared with others: without spaces, and in half width. */
    public static String folded(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static CatalogueClass mostOf(Map<CatalogueClass, Integer> printed) {
        int most = Collections.max(printed.values());
        return printed.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private CatalogueClass with(List<Standard> members) {
        return new CatalogueClass(facet, key, code, name, List.copyOf(members));
    }

    /** The keys of the classes of a facet to which a standard belongs, in printed order. */
    public static List<String> keysOf(Facet facet, Standard standard) {
        return facet.classesOf(standard).map(CatalogueClass::key).distinct().toList();
    }

    /** What stands before the slash in the name of a category, 企業經營管理; the whole name where there is none. */
    public String field() {
        return SEPARATOR.split(name, 2)[0];
    }

    /** What stands after the slash in the name of a category, 人力資源管理; empty where there is none. */
    public String kind() {
        String[] parts = SEPARATOR.split(name, 2);
        return parts.length == 1 ? "" : parts[1];
    }

    // A record's own hash would walk through all that is in it, or differ from run to run: see decision 0054.
    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogueClass that
                && that.facet == facet
                && that.key.equals(key)
                && that.code.equals(code)
                && that.name.equals(name)
                && that.standards.equals(standards);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + name.hashCode();
    }
}
