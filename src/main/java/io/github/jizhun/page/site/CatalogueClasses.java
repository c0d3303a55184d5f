package io.github.jizhun.page.site;

import io.github.jizhun.model.CatalogueClass;
import io.github.jizhun.model.Facet;
import io.github.jizhun.model.Standard;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The classes of a catalogue as its pages name, group and link them. */
final class CatalogueClasses {
    private static final Comparator<CatalogueClass> LARGEST_FIRST =
            Comparator.comparing(each -> -each.standards().size());

    private final Labels words;
    private final Map<Facet, List<CatalogueClass>> classes = new EnumMap<>(Facet.class);
    private final Map<String, CatalogueClass> categories;

    /**
     * The classes of some standards.
     *
     * @param standards the newest edition of each
     */
    CatalogueClasses(Labels words, List<Standard> standards) {
        this.words = words;
        for (Facet facet : Facet.values()) {
            classes.put(facet, CatalogueClass.of(facet, standards));
        }
        this.categories =
                of(Facet.CATEGORY).stream().collect(Collectors.toMap(CatalogueClass::key, Function.identity()));
    }

    /** The classes of a facet, by code. */
    List<CatalogueClass> of(Facet facet) {
        return classes.get(facet);
    }

    /** The classes of a facet with the most standards, up to a number, the largest first. */
    List<CatalogueClass> largest(Facet facet, int count) {
        return of(facet).stream().sorted(LARGEST_FIRST).limit(count).toList();
    }

    /** What the standards are sorted by: 職類別. */
    String label(Facet facet) {
        return words.say(facet == Facet.LEVEL ? "level.standard" : facet.word());
    }

    /** A class's name; for a level its number with the label. */
    String name(CatalogueClass each) {
        if (each.facet() != Facet.LEVEL) {
            return each.name();
        }
        return each.code().isEmpty()
                ? words.say("level.missing.short")
                : words.say("level.standard.value", each.code());
    }

    /** A link to a class under its whole name. */
    FacetPage.ClassLink link(CatalogueClass each) {
        return link(each, name(each));
    }

    private static FacetPage.ClassLink link(CatalogueClass each, String name) {
        String code = each.facet() == Facet.LEVEL ? "" : each.code();
        return new FacetPage.ClassLink(code, name, each.standards().size(), Address.classOf(each.facet(), each.key()));
    }

    /** Classes under what they have in common: the field of categories, else the first character of their codes. */
    List<FacetPage.Group> groups(Facet facet, List<CatalogueClass> some) {
        return facet == Facet.CATEGORY ? fields(some) : byFirstCharacter(some);
    }

    private List<FacetPage.Group> byFirstCharacter(List<CatalogueClass> some) {
        Map<String, List<CatalogueClass>> groups = new LinkedHashMap<>();
        for (CatalogueClass each : some) {
            String heading = each.code().isEmpty() ? "" : each.code().substring(0, 1);
            groups.computeIfAbsent(heading, key -> new ArrayList<>()).add(each);
        }
        return groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    /** Classes as one group. */
    FacetPage.Group group(String heading, List<CatalogueClass> some) {
        return new FacetPage.Group(
                heading, Optional.empty(), some.stream().map(this::link).toList(), standards(some));
    }

    private static int standards(List<CatalogueClass> classes) {
        return (int) classes.stream()
                .flatMap(each -> each.standards().stream())
                .distinct()
                .count();
    }

    /** A field is spelled as in the first of its categories; a category without a kind is the field's own. */
    private static List<FacetPage.Group> fields(List<CatalogueClass> some) {
        Map<String, List<CatalogueClass>> fields = new LinkedHashMap<>();
        some.forEach(each -> fields.computeIfAbsent(CatalogueClass.folded(each.field()), key -> new ArrayList<>())
                .add(each));
        return fields.values().stream()
                .map(field -> {
                    Optional<CatalogueClass> own =
                            field.stream().filter(each -> each.kind().isEmpty()).findFirst();
                    return new FacetPage.Group(
                            field.get(0).field(),
                            own.map(each -> link(each, each.name())),
                            field.stream()
                                    .filter(each -> own.filter(each::equals).isEmpty())
                                    .map(each -> link(each, each.kind().isEmpty() ? each.code() : each.kind()))
                                    .toList(),
                            standards(field));
                })
                .toList();
    }

    /** The first category of a standard; a class without a name where it has none. */
    CatalogueClass categoryOf(Standard standard) {
        return CatalogueClass.keysOf(Facet.CATEGORY, standard).stream()
                .findFirst()
                .map(categories::get)
                .orElse(new CatalogueClass(Facet.CATEGORY, CatalogueClass.NONE, "", "", List.of()));
    }

    /** Standards in the order in which they are listed: by their first category, then by code. */
    List<Standard> listed(List<Standard> standards) {
        return standards.stream()
                .sorted(Comparator.comparing(
                                (Standard standard) -> categoryOf(standard).key())
                        .thenComparing(Standard::code))
                .toList();
    }
}
