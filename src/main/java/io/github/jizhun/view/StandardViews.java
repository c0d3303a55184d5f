package io.github.jizhun.view;

import io.github.jizhun.compare.Editions;
import io.github.jizhun.compare.FamilyEditions;
import io.github.jizhun.font.FontFace;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Edition;
import io.github.jizhun.similar.SimilarStandards;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Narrows a catalogue to what concerns one standard. Safe for several threads. */
public final class StandardViews {
    private final LinkedCatalogue catalogue;
    private final Editions editions;
    private final SimilarStandards similar;
    private final SiteView site;
    private final CodeAddresses addresses;
    private final SortedMap<String, MediaView> files;

    /**
     * The views of the standards of a catalogue.
     *
     * @param editions of the same catalogue
     * @param font of PDF files; empty where there are none
     */
    public StandardViews(LinkedCatalogue catalogue, Editions editions, Optional<FontFace> font) {
        this.catalogue = catalogue;
        this.editions = editions;
        this.similar = SimilarStandards.among(catalogue.standards());
        this.site = SiteView.of(catalogue, editions, font);
        this.addresses = CodeAddresses.of(catalogue.standards());
        this.files = MediaView.of(catalogue.files());
    }

    /** What pages show of the site as a whole. */
    public SiteView site() {
        return site;
    }

    /** Which standards share most with each. */
    public SimilarStandards similar() {
        return similar;
    }

    /** Where all standards and codes have their pages. */
    public CodeAddresses addresses() {
        return addresses;
    }

    /** What pages show of the site's pictures and documents. */
    public SortedMap<String, MediaView> files() {
        return files;
    }

    /** All standards, each with what concerns it, by code. */
    public Stream<StandardView> all() {
        return catalogue.standards().stream().map(this::of);
    }

    /** What concerns a standard. */
    public StandardView of(LinkedStandard standard) {
        FamilyEditions family = editions.of(standard.code());
        return new StandardView(
                standard,
                family,
                listed(family),
                catalogue.namesakes(standard),
                similar.of(standard.code()),
                catalogue.coursesOn(standard.code()),
                retired(family),
                standard.standard().siteNotes().isEmpty() ? CodeAddresses.NONE : addresses,
                standard.standard().siteNotes().isEmpty() ? MediaView.NONE : files,
                site);
    }

    private SortedMap<String, Boolean> listed(FamilyEditions family) {
        SortedMap<String, Boolean> listed = new TreeMap<>();
        family.standards().stream()
                .flatMap(edition -> edition.standard().editions().stream())
                .map(Edition::code)
                .forEach(code -> listed.put(code, editions.isHeld(code)));
        return listed;
    }

    private List<String> retired(FamilyEditions family) {
        return family.family().editions().stream()
                .map(edition -> edition + "/")
                .flatMap(folder -> catalogue.retired().tailMap(folder).keySet().stream()
                        .takeWhile(address -> address.startsWith(folder)))
                .toList();
    }
}
