package io.github.jizhun.check;

import io.github.jizhun.check.site.ContentCheck;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.Ledger;
import io.github.jizhun.model.Standard;
import io.github.jizhun.source.ContentLoader;
import java.nio.file.Path;
import java.util.List;

/** A standard from the test resources, read once and checked as often as it is edited. */
public final class FrozenContent {
    private final Catalogue catalogue;

    private FrozenContent(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A folder of {@code content/} in the test resources that holds one standard. */
    public static FrozenContent of(String name) {
        Path folder = Path.of("src/test/resources/content").resolve(name);
        return new FrozenContent(
                ContentLoader.load(folder, "content", new Diagnostics()).catalogue());
    }

    public Standard standard() {
        return catalogue.standards().get(0);
    }

    /** What is reported of the standard in another form. */
    public List<Diagnostic> findings(Standard edited) {
        Diagnostics diagnostics = new Diagnostics();
        ContentCheck.run(
                new Catalogue(
                        catalogue.site(),
                        catalogue.search(),
                        catalogue.naming(),
                        Ledger.NONE,
                        List.of(edited),
                        List.of(),
                        List.of(),
                        List.of()),
                diagnostics);
        return diagnostics.sorted();
    }

    /** Rule and place of each finding about an edited standard: {@code source-mismatch duties.yaml:9:19}. */
    public List<String> brief(Standard edited) {
        return findings(edited).stream()
                .map(found -> found.rule().id() + " " + found.at().toString().replaceFirst(".*/", ""))
                .toList();
    }
}
