package io.github.jizhun.bench;

import io.github.jizhun.check.site.ContentCheck;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Severity;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.Standard;
import io.github.jizhun.source.ContentLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints what {@code check} finds in each standard of a folder, and what of it the comparison with the document finds. The folder
 * is a content folder, or holds some; the property {@code bench.contents} names it.
 */
public final class ProofFigures {
    private static final String PROOF = "source-";
    private static final String STANDARDS = "standards";

    private ProofFigures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(System.getProperty("bench.contents", "content"));
        List<Path> contents;
        try (Stream<Path> folders = Files.walk(folder)) {
            contents = folders.filter(each -> Files.isDirectory(each.resolve(STANDARDS)))
                    .sorted()
                    .toList();
        }
        for (Path content : contents) {
            print(content);
        }
    }

    private static void print(Path content) {
        Diagnostics found = new Diagnostics();
        Catalogue catalogue =
                ContentLoader.load(content, content.toString(), found).catalogue();
        ContentCheck.run(catalogue, found);
        int clean = 0;
        int proved = 0;
        for (Standard standard : catalogue.standards()) {
            String place = standard.at().file().replaceFirst("[^/]*$", "");
            List<Diagnostic> here = found.sorted().stream()
                    .filter(finding -> finding.at().file().startsWith(place))
                    .toList();
            long errors = here.stream()
                    .filter(finding -> finding.rule().severity() == Severity.ERROR)
                    .count();
            clean += errors == 0 ? 1 : 0;
            Predicate<Diagnostic> isProof = finding -> finding.rule().id().startsWith(PROOF);
            boolean hasDocument = standard.sourceText().isPresent();
            proved += hasDocument && here.stream().noneMatch(isProof) ? 1 : 0;
            System.out.printf(
                    "%-20s %4d errors %4d warnings  %s%n",
                    standard.code(),
                    errors,
                    here.size() - errors,
                    hasDocument ? "proof " + counted(here.stream().filter(isProof)) : "no document");
        }
        System.out.printf(
                "%s: %d standards, %d without an error, %d like their document%n",
                content, catalogue.standards().size(), clean, proved);
    }

    private static Map<String, Long> counted(Stream<Diagnostic> findings) {
        return findings.collect(
                Collectors.groupingBy(finding -> finding.rule().id(), TreeMap::new, Collectors.counting()));
    }
}
