package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.Address;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the head of the official form says of a standard.
 *
 * @param nameKind {@code occupation} or {@code category}
 * @param nameNote the remark printed behind the name; may be empty
 */
public record StandardProfile(
        String code,
        String name,
        String nameKind,
        String nameNote,
        List<Entry> categories,
        List<Entry> occupations,
        List<Entry> industries,
        Optional<LevelView> level,
        RichText description,
        String address) {
    /** A class with its code. */
    public record Entry(String code, String name) {}

    static StandardProfile of(Site site, LinkedStandard linked) {
        Standard standard = linked.standard();
        Classification classification = standard.classification();
        return new StandardProfile(
                standard.code(),
                standard.name().value(),
                standard.nameKind().name().toLowerCase(Locale.ROOT),
                standard.nameNote().map(Text::value).orElse(""),
                entries(classification.categories()),
                entries(classification.occupations()),
                entries(classification.industries()),
                LevelView.of(site, standard.level().map(Level::value)),
                RichText.of(linked, standard.description()),
                Address.standard(standard.code()));
    }

    private static List<Entry> entries(List<Classification.Entry> entries) {
        return entries.stream()
                .map(entry -> new Entry(entry.code().value(), entry.name().value()))
                .toList();
    }
}
