package io.github.jizhun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirDeletionStrategy;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * The folder of all files that the tests of one run of the build make, deleted at its end in one sweep: where many files were just
 * deleted, ext4 without a journal, which virtual machines often have, takes several times as long to create others. After tests that
 * failed it stays for whoever looks for the reason, until the next run.
 */
public final class RunFolder implements TempDirFactory, TempDirDeletionStrategy {
    private static final Path FOLDER = ofRun();

    /** The folder; it exists. */
    static Path path() {
        return FOLDER;
    }

    /** Makes an empty folder in it, whose name begins so. */
    public static Path make(String name) {
        try {
            return Files.createTempDirectory(FOLDER, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that the build names, for its unit and its integration tests; else one of this process. */
    private static Path ofRun() {
        String given = System.getProperty("jizhun.test.folder");
        try {
            Path folder = given == null
                    ? Files.createTempDirectory("jizhun-tests")
                    : Files.createDirectories(Path.of(given)).toRealPath();
            if (given != null) {
                deleteOlder(folder);
            }
            if (given == null || Boolean.getBoolean("jizhun.test.last")) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> Sweep.delete(folder)));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteOlder(Path folder) throws IOException {
        try (DirectoryStream<Path> runs = Files.newDirectoryStream(folder.getParent())) {
            for (Path run : runs) {
                if (!run.equals(folder)) {
                    Sweep.delete(run);
                }
            }
        }
    }

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) {
        return make("");
    }

    @Override
    public DeletionResult delete(Path folder, AnnotatedElementContext element, ExtensionContext test) {
        return DeletionResult.builder(folder).build();
    }
}
