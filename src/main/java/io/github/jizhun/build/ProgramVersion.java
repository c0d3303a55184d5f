package io.github.jizhun.build;

import io.github.jizhun.cache.Checksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** This program as it runs: what another one made of the same content may differ. */
final class ProgramVersion {
    /** Of the program as it was when it began. */
    private static final String DIGEST = Checksum.of(List.of(Runtime.version().toString(), files()));

    private ProgramVersion() {}

    /** Identifies this program and the Java that runs it. */
    static String digest() {
        return DIGEST;
    }

    /** The jar, or where it is unpacked its classes. */
    private static String files() {
        try {
            Path place = Path.of(ProgramVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(place) ? classes(place) : Checksum.of(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String classes(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(folder.relativize(file).toString());
                texts.add(Checksum.of(file));
            }
            return Checksum.of(texts);
        }
    }
}
