package io.github.jizhun.build;

import io.github.jizhun.export.site.DataExporter;
import io.github.jizhun.export.site.SiteMap;
import io.github.jizhun.page.site.PageRenderer;
import io.github.jizhun.publish.SitePublisher;
import io.github.jizhun.publish.StandardSlice;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.view.StandardView;
import io.github.jizhun.view.StandardViews;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the pages and data files of each standard, or keeps them where nothing changed that they are made of. */
final class StandardBuild {
    private final StandardViews standards;
    private final boolean mayReuse;
    private final PageRenderer pages;
    private final SitePublisher publisher;
    private final SiteMap map;
    private final StandardFingerprint fingerprints = new StandardFingerprint();
    /** By the standard's code: of those made now, and the kinds of files of all. */
    private final Map<String, List<DataFile>> made = new ConcurrentHashMap<>();

    private final Map<String, List<String>> kinds = new ConcurrentHashMap<>();

    /**
     * The standards of a site.
     *
     * @param mayReuse whether program and templates are those of the published site
     */
    StandardBuild(StandardViews standards, boolean mayReuse, PageRenderer pages, SitePublisher publisher, SiteMap map) {
        this.standards = standards;
        this.mayReuse = mayReuse;
        this.pages = pages;
        this.publisher = publisher;
        this.map = map;
    }

    /** The jobs, one for each standard. */
    Stream<Runnable> jobs() {
        return standards.all().map(view -> () -> {
            StandardSlice part = publisher.part(code(view), fingerprints.of(view));
            Optional<StandardSlice.Reused> same = mayReuse ? part.reuse() : Optional.empty();
            same.ifPresentOrElse(reused -> reuse(view, reused), () -> make(view, part));
        });
    }

    /** Data files of the first standards that together have each kind of file there is, once all jobs are done. */
    List<List<DataFile>> samples() {
        Set<String> known = new HashSet<>();
        return standards
                .all()
                .filter(view -> known.addAll(kinds.get(code(view))))
                .map(this::files)
                .toList();
    }

    private static String code(StandardView view) {
        return view.standard().code();
    }

    private void reuse(StandardView view, StandardSlice.Reused same) {
        same.paths().forEach(map::note);
        kinds.put(code(view), same.labels());
    }

    private void make(StandardView view, StandardSlice part) {
        Consumer<SiteFile> out = file -> {
            map.note(file.path());
            part.accept(file);
        };
        List<DataFile> files = DataExporter.export(view, out);
        pages.render(view, files, out);
        List<String> ofKinds = files.stream().map(DataFile::kind).distinct().toList();
        part.finish(ofKinds);
        made.put(code(view), files);
        kinds.put(code(view), ofKinds);
    }

    /** What a file holds is known when it is made: where it was kept, it is made without being published. */
    private List<DataFile> files(StandardView view) {
        return Optional.ofNullable(made.get(code(view))).orElseGet(() -> DataExporter.export(view, file -> {}));
    }
}
