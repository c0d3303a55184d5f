package io.github.jizhun.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the standards of a catalogue are sorted by. */
public enum Facet {
    /** 職類別. */
    CATEGORY("categories"),
    /** 職業別. */
    OCCUPATION("occupations"),
    /** 行業別. */
    INDUSTRY("industries"),
    /** 基準級別. */
    LEVEL("levels");

    private final String plural;

    Facet(String plural) {
        this.plural = plural;
    }

    /** The word in addresses, marks and data: {@code category}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word for all its classes: {@code categories}. */
    public String plural() {
        return plural;
    }

    /** Whether its classes are numerous enough for a page of their own. */
    public boolean isListed() {
        return this != LEVEL;
    }

    /** The classes to which a standard belongs, without its fellows; each class once. */
    Stream<CatalogueClass> classesOf(Standard standard) {
        Classification classes = standard.classification();
        return switch (this) {
            case CATEGORY -> classes(classes.categories());
            case OCCUPATION -> classes(classes.occupations());
            case INDUSTRY -> classes(classes.industries());
            case LEVEL ->
                Stream.of(standard.level()
                        .map(Level::value)
                        .map(String::valueOf)
                        .map(level -> new CatalogueClass(this, level, level, "", List.of()))
                        .orElse(new CatalogueClass(this, CatalogueClass.NONE, "", "", List.of())));
        };
    }

    private Stream<CatalogueClass> classes(List<Classification.Entry> entries) {
        return entries.stream()
                .flatMap(entry -> {
                    List<String> codes = entry.codes().isEmpty() ? List.of("") : entry.codes();
                    return codes.stream()
                            .map(code ->
                                    CatalogueClass.of(this, code, entry.name().value()));
                })
                .distinct();
    }
}
