package io.github.jizhun.intake;

import io.github.jizhun.export.LibreOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Documents that LibreOffice makes of Word files are read as what they print: its PDF and its ODT. */
@Order(1)
class LibreOfficeDocumentsIT {
    private static final long[] SEEDS = LongStream.rangeClosed(21, 26).toArray();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        LibreOffice office = LibreOffice.find(LibreOfficeDocumentsIT.class);
        List<Path> files = new ArrayList<>();
        for (long seed : SEEDS) {
            files.add(ComposedDocuments.word(seed, folder));
        }
        office.convert(folder, "pdf", folder, files);
        office.convert(folder, "odt", folder, files);
    }

    @TestFactory
    Stream<DynamicTest> eachIsReadAsPrinted() {
        return LongStream.of(SEEDS)
                .boxed()
                .flatMap(seed -> Stream.of("pdf", "odt")
                        .map(format -> DynamicTest.dynamicTest(
                                format + " of seed " + seed,
                                () -> ComposedDocuments.check(
                                        seed, folder.resolve("made-up-" + seed + "." + format)))));
    }
}
