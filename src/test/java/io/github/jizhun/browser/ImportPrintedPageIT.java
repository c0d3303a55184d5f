package io.github.jizhun.browser;

import io.github.jizhun.intake.ComposedDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that a browser has printed are imported as what they print. */
@InBrowser
class ImportPrintedPageIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void printedPageIsReadAsPrinted(long seed, Browser browser) throws IOException {
        browser.open(ComposedDocuments.html(seed, folder).toUri().toString());
        Path file = Files.write(folder.resolve("printed.pdf"), browser.print(1));
        ComposedDocuments.check(seed, file);
    }
}
