package io.github.jizhun.check;

import io.github.jizhun.check.site.ContentCheck;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.Ledger;
import io.github.jizhun.model.SourceText;
import io.github.jizhun.model.Standard;
import io.github.jizhun.source.ContentLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Changes each sentence, code and pair of standards that keep their documents, loses and doubles each line of these, and prints how many
 * changes the comparison finds at their places. {@code bench.contents} names the content folder.
 */
public final class MutationFigures {
    private final Catalogue catalogue;

    private MutationFigures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static void main(String[] arguments) {
        Path content = Path.of(System.getProperty("bench.contents", "content"));
        Catalogue catalogue = ContentLoader.load(content, content.toString(), new Diagnostics())
                .catalogue();
        MutationFigures figures = new MutationFigures(catalogue);
        catalogue.standards().stream()
                .filter(standard -> standard.sourceText().isPresent())
                .forEach(figures::print);
    }

    private void print(Standard standard) {
        Mutations mutations = Mutations.of(standard, this::findings);
        List<String> missed = new ArrayList<>(mutations.failures());
        List<String> lines = standard.sourceText().orElseThrow().lines();
        Set<String> before = new HashSet<>();
        int tried = 0;
        Set<Diagnostic> known = new HashSet<>(findings(standard));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isRepeated = !before.add(line);
            if (!line.isBlank() && !isRepeated) {
                tried += 2;
                List<String> fewer = new ArrayList<>(lines);
                fewer.remove(i);
                List<String> more = new ArrayList<>(lines);
                more.add(i, line);
                if (known.containsAll(with(standard, fewer))) {
                    missed.add(standard.code() + ": lose line " + (i + 1) + ": " + line);
                }
                if (known.containsAll(with(standard, more))) {
                    missed.add(standard.code() + ": double line " + (i + 1) + ": " + line);
                }
            }
        }
        int all = mutations.tried() + tried;
        System.out.printf("%s: %d of %d changes found%n", standard.code(), all - missed.size(), all);
        missed.forEach(each -> System.out.println("  " + each));
    }

    private List<Diagnostic> with(Standard standard, List<String> lines) {
        Edits edits = new Edits();
        edits.source = written -> Optional.of(new SourceText(written.orElseThrow().file(), lines));
        return findings(edits.of(standard));
    }

    private List<Diagnostic> findings(Standard standard) {
        Diagnostics found = new Diagnostics();
        ContentCheck.run(
                new Catalogue(
                        catalogue.site(),
                        catalogue.search(),
                        catalogue.naming(),
                        Ledger.NONE,
                        List.of(standard),
                        List.of(),
                        List.of(),
                        List.of()),
                found);
        return found.sorted();
    }
}
