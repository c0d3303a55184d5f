package io.github.jizhun.publish;

import io.github.jizhun.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the report of a check beside the output folder, where the site does not carry it along. */
public final class ReportWriter {
    private final Path output;

    /**
     * A writer of reports on the site in this folder.
     *
     * @param output the output folder; the report goes beside it
     */
    public ReportWriter(Path output) {
        this.output = output;
    }

    /**
     * Writes the report in the place of an older one.
     *
     * @return where it is
     * @throws PublishException if it cannot be written
     */
    public Path write(SiteFile report) {
        SitePath.require(report.path());
        Path target = output.resolveSibling(report.path());
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            WholeFile.replace(target, report.bytes());
        } catch (IOException e) {
            throw PublishException.cannotWrite(target, e);
        }
        return target;
    }
}
