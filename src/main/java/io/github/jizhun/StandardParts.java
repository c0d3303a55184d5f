package io.github.jizhun;

import io.github.jizhun.compare.Editions;
import io.github.jizhun.export.DataExporter;
import io.github.jizhun.export.SiteMap;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.page.PageRenderer;
import io.github.jizhun.publish.SitePart;
import io.github.jizhun.publish.SitePublisher;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.SiteFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the pages and data files of each standard, or keeps them where nothing changed that they are made of. */
final class StandardParts {
    private final LinkedCatalogue catalogue;
    private final Editions editions;
    private final Fingerprints fingerprints;
    private final PageRenderer pages;
    private final SitePublisher publisher;
    private final SiteMap map;
    /** By the standard's code: of those made now, and the kinds of files of all. */
    private final Map<String, List<DataFile>> made = new ConcurrentHashMap<>();

    private final Map<String, List<String>> kinds = new ConcurrentHashMap<>();

    StandardParts(
            LinkedCatalogue catalogue,
            Editions editions,
            Fingerprints fingerprints,
            PageRenderer pages,
            SitePublisher publisher,
            SiteMap map) {
        this.catalogue = catalogue;
        this.editions = editions;
        this.fingerprints = fingerprints;
        this.pages = pages;
        this.publisher = publisher;
        this.map = map;
    }

    /** The jobs, one for each standard. */
    Stream<Runnable> jobs() {
        return catalogue.standards().stream().map(standard -> () -> {
            SitePart part = publisher.part(standard.code(), fingerprints.of(standard));
            part.keep().ifPresentOrElse(same -> keep(standard, same), () -> make(standard, part));
        });
    }

    /** Data files of the first standards that together have each kind of file there is, once all jobs are done. */
    List<List<DataFile>> samples() {
        Set<String> known = new HashSet<>();
        return catalogue.standards().stream()
                .filter(standard -> known.addAll(kinds.get(standard.code())))
                .map(this::files)
                .toList();
    }

    private void keep(LinkedStandard standard, SitePart.Kept same) {
        same.paths().forEach(map::note);
        kinds.put(standard.code(), same.labels());
    }

    private void make(LinkedStandard standard, SitePart part) {
        Consumer<SiteFile> out = file -> {
            map.note(file.path());
            part.accept(file);
        };
        List<DataFile> files = export(standard, out);
        pages.render(standard, files, out);
        List<String> ofKinds = files.stream().map(DataFile::kind).distinct().toList();
        part.finish(ofKinds);
        made.put(standard.code(), files);
        kinds.put(standard.code(), ofKinds);
    }

    /** What a file holds is known when it is made: where it was kept, it is made without being published. */
    private List<DataFile> files(LinkedStandard standard) {
        return Optional.ofNullable(made.get(standard.code())).orElseGet(() -> export(standard, file -> {}));
    }

    private List<DataFile> export(LinkedStandard standard, Consumer<SiteFile> out) {
        return new DataExporter(catalogue, out).export(standard, editions.into(standard.code()));
    }
}
