package io.github.jizhun.export;

import io.github.jizhun.SampleContent;
import io.github.jizhun.cache.RecentMap;
import io.github.jizhun.compare.Editions;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.export.site.DataExporter;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.CourseNaming;
import io.github.jizhun.model.Downloads;
import io.github.jizhun.model.SearchSettings;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.SiteShape;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.view.StandardView;
import io.github.jizhun.view.StandardViews;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The data files of some standards, as tests read them back. */
public final class ExportedFiles {
    /** Of the standards that many tests read, in all forms that sites have; making one takes as long as reading it many times. */
    private static final Map<List<Object>, ExportedFiles> MADE = RecentMap.of(64);

    private final Map<String, byte[]> files;
    private final List<DataFile> described;

    private ExportedFiles(Map<String, byte[]> files, List<DataFile> described) {
        this.files = files;
        this.described = described;
    }

    /** The files of a standard on a site whose address nobody knows. */
    public static ExportedFiles of(LinkedStandard standard) {
        return of(site(Optional.empty()), standard);
    }

    /** The files of a standard on a site; made once, if they were asked for lately. */
    public static ExportedFiles of(Site site, LinkedStandard standard) {
        return RecentMap.get(MADE, List.of(site, standard), any -> make(site, standard));
    }

    /** The files of a standard on a site whose address nobody knows, made again. */
    public static ExportedFiles make(LinkedStandard standard) {
        return make(site(Optional.empty()), standard);
    }

    private static ExportedFiles make(Site site, LinkedStandard standard) {
        Map<String, byte[]> files = new ConcurrentSkipListMap<>();
        LinkedCatalogue catalogue = new LinkedCatalogue(
                site,
                SearchSettings.NONE,
                CourseNaming.NONE,
                Collections.emptySortedMap(),
                List.of(standard),
                List.of(),
                List.of(),
                List.of());
        Consumer<SiteFile> out = file -> files.put(file.path(), file.bytes());
        StandardView view = new StandardViews(catalogue, Editions.of(catalogue), Optional.empty()).of(standard);
        List<DataFile> described = DataExporter.export(view, out);
        DataExporter.exportSite(catalogue, out);
        return new ExportedFiles(files, described);
    }

    /** A site with this address. */
    public static Site site(Optional<String> baseUrl) {
        return site(baseUrl, Downloads.ALL);
    }

    /** A site that offers these downloads. */
    public static Site site(Optional<String> baseUrl, Downloads downloads) {
        Position at = Position.startOf("site.yaml");
        return new Site(
                Text.plain("測試站", at),
                Optional.empty(),
                Text.plain("zh-Hant-TW", at),
                baseUrl.map(url -> Text.plain(url, at)),
                Text.plain("非官方網站。", at),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                downloads,
                Optional.empty(),
                SiteShape.DEFAULT);
    }

    /** The shipped standard, the made-up ones with all irregularities, and two with one of everything and of nothing. */
    public static Stream<LinkedStandard> samples() {
        return Stream.of(
                        Stream.of(SampleContent.frozen()),
                        SampleContent.load(SampleContent.IRREGULAR).standards().stream(),
                        Stream.of(Samples.rich(), Samples.bare()))
                .flatMap(standards -> standards);
    }

    /** What the page of downloads is reported. */
    public List<DataFile> described() {
        return described;
    }

    /** The addresses of all files, in order. */
    public List<String> addresses() {
        return List.copyOf(files.keySet());
    }

    /** A file's bytes. */
    public byte[] bytes(String address) {
        byte[] bytes = files.get(address);
        if (bytes == null) {
            throw new AssertionError(address + " is not among " + files.keySet());
        }
        return bytes.clone();
    }

    /** A text file. */
    public String text(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }
}
