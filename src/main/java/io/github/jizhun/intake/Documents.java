package io.github.jizhun.intake;

import io.github.jizhun.intake.grid.Grid;
import io.github.jizhun.intake.text.TabbedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a document of any format as a grid. */
public final class Documents {
    private Documents() {}

    /** The document's grid. */
    public static Grid open(Path file) throws IOException {
        return TabbedText.read(Files.readString(file, StandardCharsets.UTF_8));
    }
}
