package io.github.jizhun.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.search.SiteSearch;
import io.github.jizhun.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** The search's part of a build, in a process of its own: index and export of a content folder, written below another folder. */
final class IndexStage {
    private IndexStage() {}

    /** Prints what indexing and exporting took, without loading the content: milliseconds of wall and of CPU. */
    public static void main(String[] arguments) {
        LinkedCatalogue catalogue = MadeUpCatalogue.load(Path.of(arguments[0]));
        Path output = Path.of(arguments[1]);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        try (SiteSearch search = SiteSearch.index(catalogue)) {
            search.export(file -> write(output, file));
        }
        System.out.println((System.nanoTime() - wall) / 1_000_000 + " " + (system.getProcessCpuTime() - cpu) / 1_000_000);
    }

    private static void write(Path output, SiteFile file) {
        try {
            Path target = output.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.write(target, file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
