package io.github.jizhun.intake.pdf;

import io.github.jizhun.intake.Refusal;
import io.github.jizhun.intake.grid.Grid;
import java.io.IOException;
import java.nio.file.Path;

/** PDF. */
public final class PdfDocument {
    private PdfDocument() {}

    /** The document's grid. */
    public static Grid read(Path file) throws IOException {
        throw Refusal.of("import.unknown-format");
    }
}
