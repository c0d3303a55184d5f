package io.github.jizhun.page.site;

import com.sun.management.OperatingSystemMXBean;
import io.github.jizhun.bench.MadeUpCatalogue;
import io.github.jizhun.compare.Editions;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.CatalogueClass;
import io.github.jizhun.model.Facet;
import io.github.jizhun.model.Standard;
import io.github.jizhun.page.workbench.ComparisonScript;
import io.github.jizhun.similar.SimilarStandards;
import io.github.jizhun.view.StandardViews;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What similar standards, the maps of categories and the data of comparisons add to a build, in a process of its own. */
public final class SimilarStage {
    private SimilarStage() {}

    /** Prints what they took of a content folder, without loading it: milliseconds of wall and of CPU. */
    public static void main(String[] arguments) {
        LinkedCatalogue catalogue = MadeUpCatalogue.load(Path.of(arguments[0]));
        StandardViews views = new StandardViews(catalogue, Editions.of(catalogue), Optional.empty());
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        SimilarStandards similar = SimilarStandards.among(catalogue.standards());
        List<Standard> standards =
                catalogue.standards().stream().map(LinkedStandard::standard).toList();
        CatalogueClass.of(Facet.CATEGORY, standards)
                .forEach(category -> FieldPicture.of(similar, category.standards()));
        views.all().forEach(ComparisonScript::of);
        System.out.println(
                (System.nanoTime() - wall) / 1_000_000 + " " + (system.getProcessCpuTime() - cpu) / 1_000_000);
    }
}
