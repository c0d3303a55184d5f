package io.github.jizhun;

import io.github.jizhun.source.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** This program as it runs: what another one made of the same content may differ. */
final class Program {
    /** Of the program as it was when it began. */
    private static final String DIGEST = Digest.of(parts());

    private Program() {}

    /** Tells this program and the Java that runs it from others. */
    static String digest() {
        return DIGEST;
    }

    /** The check sums of the jar's entries, or where it is unpacked its classes. */
    private static List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(Runtime.version().toString()));
        try {
            Path place = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                parts.add(Fingerprints.files(place, List.of()));
                return parts;
            }
            try (JarFile jar = new JarFile(place.toFile())) {
                jar.stream().map(entry -> entry.getName() + entry.getCrc()).forEach(parts::add);
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
