package io.github.jizhun;

import io.github.jizhun.compare.Editions;
import io.github.jizhun.keep.Digest;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.source.LoadedContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Names the state of all that the pages and data files of a standard are made of. Where it is as it was, they need not be made
 * anew; so whatever a page of a standard shows must be told here.
 */
final class Fingerprints {
    /** Beside the standards: what is said on no page of theirs. */
    private static final List<String> UNSEEN = List.of("/search.yaml", "/addresses.txt");

    private final LinkedCatalogue catalogue;
    private final Editions editions;
    private final SortedMap<String, String> digests;
    private final String shared;
    private final String templates;

    private Fingerprints(
            LinkedCatalogue catalogue,
            Editions editions,
            SortedMap<String, String> digests,
            String templates,
            List<String> shared) {
        this.catalogue = catalogue;
        this.editions = editions;
        this.digests = digests;
        this.templates = templates;
        this.shared = Digest.of(shared);
    }

    /**
     * The fingerprints of all standards.
     *
     * @param content the content as it was read
     * @param folders where it was read, and the templates
     * @throws UncheckedIOException if the templates cannot be read
     */
    static Fingerprints of(LoadedContent content, LinkedCatalogue catalogue, Editions editions, SiteFolders folders) {
        List<String> shared = new ArrayList<>(List.of(Program.digest()));
        String templates = templates(folders.templates());
        shared.add(templates);
        String standards = SiteFolders.shown(folders.content()) + "/standards/";
        String courses = SiteFolders.shown(folders.content()) + "/courses/";
        content.digests().forEach((file, digest) -> {
            if (!file.startsWith(standards)
                    && !file.startsWith(courses)
                    && UNSEEN.stream().noneMatch(file::endsWith)) {
                shared.add(file + digest);
            }
        });
        shared.add(catalogue.standards().size() > 1 ? "several" : "one");
        shared.add(editions.families().size() > 1 ? "catalogue" : "standard");
        return new Fingerprints(catalogue, editions, content.digests(), templates, shared);
    }

    /** Whether the templates, which are read while pages are made, are still those of the fingerprints. */
    boolean hold(SiteFolders folders) {
        return templates(folders.templates()).equals(templates);
    }

    /** The maintainer's templates without the assets, which no page holds; the program's are part of it. */
    private static String templates(Path folder) {
        return Files.isDirectory(folder) ? files(folder, List.of(folder.resolve("assets"))) : "";
    }

    /** The names and contents of all files in a folder, but for those in some others. */
    static String files(Path folder, List<Path> without) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(file -> without.stream().noneMatch(file::startsWith))
                    .sorted()
                    .toList()) {
                texts.add(folder.relativize(file).toString());
                texts.add(Digest.of(file));
            }
            return Digest.of(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fingerprint of a standard. */
    String of(LinkedStandard standard) {
        List<String> all = new ArrayList<>(
                List.of(shared, catalogue.namesakes(standard).byCode().toString()));
        // A note may name any code of the catalogue, and links to it where it exists.
        Stream<LinkedStandard> shown = standard.standard().siteNotes().isEmpty()
                ? editions.family(standard.code()).editions().stream().map(editions::standard)
                : catalogue.standards().stream();
        shown.forEach(each -> all.addAll(files(each)));
        catalogue
                .coursesOn(standard.code())
                .forEach(course ->
                        all.add(course.at().file() + digests.get(course.at().file())));
        return Digest.of(all);
    }

    private List<String> files(LinkedStandard standard) {
        String file = standard.standard().name().at().file();
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        return digests.subMap(folder, folder + Character.MAX_VALUE).entrySet().stream()
                .map(each -> each.getKey() + each.getValue())
                .toList();
    }
}
