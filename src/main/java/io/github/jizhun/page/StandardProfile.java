package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.CatalogueClass;
import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Facet;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.StandardCode;
import io.github.jizhun.model.Text;
import io.github.jizhun.page.template.RichText;
import io.github.jizhun.site.Address;
import io.github.jizhun.view.StandardView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the head of the official form says of a standard.
 *
 * @param local whether the code is the site's own
 * @param printedCode what the document prints in the place of a local code; may be empty
 * @param nameKind {@code occupation} or {@code category}
 * @param nameNote the remark printed after the name; may be empty
 */
public record StandardProfile(
        String code,
        boolean local,
        String printedCode,
        String name,
        String nameKind,
        String nameNote,
        List<Entry> categories,
        List<Entry> occupations,
        List<Entry> industries,
        Optional<LevelView> level,
        RichText description,
        String address) {
    /**
     * A class with its code.
     *
     * @param address the standards of the class; empty where the site has no catalogue, or no newest edition of the class
     */
    public record Entry(String code, String name, String address) {}

    public static StandardProfile of(StandardView view) {
        LinkedStandard linked = view.standard();
        Site site = view.site().settings();
        Standard standard = linked.standard();
        Classification classification = standard.classification();
        return new StandardProfile(
                standard.code(),
                new StandardCode(standard.code()).isLocal(),
                standard.printedCode().map(Text::value).orElse(""),
                standard.name().value(),
                standard.nameKind().name().toLowerCase(Locale.ROOT),
                standard.nameNote().map(Text::value).orElse(""),
                entries(view, Facet.CATEGORY, classification.categories()),
                entries(view, Facet.OCCUPATION, classification.occupations()),
                entries(view, Facet.INDUSTRY, classification.industries()),
                LevelView.of(site, standard.level()),
                RichText.of(linked, standard.description()),
                Address.standard(standard.code()));
    }

    private static List<Entry> entries(StandardView view, Facet facet, List<Classification.Entry> entries) {
        LinkedStandard newest = view.editions().newest();
        List<String> listed = view.site().isCatalogue() ? CatalogueClass.keysOf(facet, newest.standard()) : List.of();
        return entries.stream()
                .map(entry -> {
                    String first = entry.codes().stream().findFirst().orElse("");
                    String key = CatalogueClass.of(facet, first, entry.name().value())
                            .key();
                    return new Entry(
                            entry.code().value(),
                            entry.name().value(),
                            listed.contains(key) ? Address.classOf(facet, key) : "");
                })
                .toList();
    }
}
