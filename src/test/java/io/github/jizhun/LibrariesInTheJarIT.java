package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The jar keeps the licences and notices of what is in it, and both lists of libraries name what is in it and nothing else. */
class LibrariesInTheJarIT {
    private static final Path JAR = Path.of("target/jizhun.jar");
    private static final Path BOM = Path.of("target/bom.json");
    private static final Pattern LISTED =
            Pattern.compile("^([a-z][\\w.-]+:[\\w.-]+) +([\\w.-]+) +.+$", Pattern.MULTILINE);
    private static final Pattern LEGAL = Pattern.compile("META-INF/(?:[\\w-]*LICENSE|NOTICE)(?:\\.txt)?");

    /** Libraries by group and name, with their version. */
    private static Map<String, String> listed(JarFile jar) throws IOException {
        return LISTED.matcher(text(jar, "META-INF/THIRD-PARTY.txt"))
                .results()
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2), (a, b) -> a, TreeMap::new));
    }

    private static String text(JarFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        assertTrue(entry != null, name);
        return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The file of a library among those that the tests run with. */
    private static Path file(String library, String version) {
        String name = library.substring(library.indexOf(':') + 1) + "-" + version + ".jar";
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(library + " " + version + " is no library of the program"));
    }

    @Test
    void everyClassComesFromAListedLibraryAndEveryListedLibraryIsThere() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> left = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") || name.startsWith("data/dictionary/"))
                    .filter(name -> !name.startsWith("io/github/jizhun/") && !name.endsWith("/"))
                    .collect(Collectors.toCollection(ArrayList::new));
            for (Map.Entry<String, String> library : listed(jar).entrySet()) {
                try (JarFile from =
                        new JarFile(file(library.getKey(), library.getValue()).toFile())) {
                    assertTrue(left.removeIf(name -> from.getEntry(name) != null), library + " is not in the jar");
                }
            }
            assertEquals(List.of(), left);
        }
    }

    @Test
    void noLicenceOrNoticeOfALibraryIsLost() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            int found = 0;
            for (Map.Entry<String, String> library : listed(jar).entrySet()) {
                try (JarFile from =
                        new JarFile(file(library.getKey(), library.getValue()).toFile())) {
                    List<String> legal = from.stream()
                            .map(ZipEntry::getName)
                            .filter(LEGAL.asMatchPredicate())
                            .toList();
                    for (String name : legal) {
                        assertTrue(
                                text(jar, name).contains(text(from, name).strip()), name + " of " + library.getKey());
                        found++;
                    }
                }
            }
            assertTrue(found > 10, "licences and notices");
            String own = text(jar, "META-INF/THIRD-PARTY.txt");
            assertTrue(own.contains("Copyright (c) 2013 by Mitchell Bosecke") && own.contains("HOWEVER CAUSED"), own);
        }
    }

    /** After a library or the version changed, {@code mvn -Pbom package} makes the list again. */
    @Test
    void theListForProgramsNamesTheSameFilesAndThisVersion() throws Exception {
        JsonNode bom = new ObjectMapper().readTree(BOM.toFile());
        Map<String, String> named = new TreeMap<>();
        for (JsonNode component : bom.path("components")) {
            String library = component.path("group").asText() + ":"
                    + component.path("name").asText();
            String version = component.path("version").asText();
            named.put(library, version);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file(library, version)));
            assertTrue(
                    component.path("hashes").toString().contains(HexFormat.of().formatHex(hash)), library);
        }
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertEquals(listed(jar), named);
            assertFalse(named.isEmpty());
            assertEquals(
                    jar.getManifest().getMainAttributes().getValue("Implementation-Version"),
                    bom.path("metadata").path("component").path("version").asText());
        }
    }
}
