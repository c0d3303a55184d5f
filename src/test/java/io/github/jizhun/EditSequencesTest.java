package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is edited, linked, damaged or put back between two builds, the second one makes and reports what a build from nothing does.
 * {@code -Dsequences=200} makes that many sequences of edits, {@code -Dsequences.from=17 -Dsequences=1} repeats one.
 */
@Order(1)
class EditSequencesTest {
    private static final int BUILDS = 2;
    private static final int MAX_EDITS = 3;

    private static final Pattern LEVEL = Pattern.compile("level: [1-6]");

    private static final String SMALL = "small/standards/ABC1234-001v1";

    /** Beside three editions and errata and terms, in turn: levels of rows, notes and corrected codes; shared rows. */
    private static final List<List<String>> STANDARDS = List.of(
            List.of(SMALL, "forms/standards/TEA0001-001v1", "forms/standards/TEA0005-001v1"),
            List.of(SMALL, "shared-rows/standards/MEM3115-004v12"));

    @TempDir
    private static Path all;

    private static int builds;
    private static int published;
    private static int kept;

    /** Of each sequence in turn: a build keeps no page of a content that lay elsewhere. */
    private static Path folder;

    private final List<String> done = new ArrayList<>();
    private final List<Path> older = new ArrayList<>();
    private final List<Map.Entry<Path, String>> gone = new ArrayList<>();
    private Random random;

    static IntStream seeds() {
        int from = Integer.getInteger("sequences.from", 1);
        return IntStream.range(from, from + Integer.getInteger("sequences", 20));
    }

    /** What the sequences begin with is built once. */
    @BeforeAll
    static void buildTheFirstSites() throws IOException {
        folder = all.resolve("now");
        for (int i = 0; i < STANDARDS.size(); i++) {
            Path content = BuiltSite.copy(SampleContent.BRIEF, folder.resolve("content"));
            for (String standard : STANDARDS.get(i)) {
                BuiltSite.copy(
                        SampleContent.FOLDER.resolve(standard),
                        content.resolve("standards")
                                .resolve(Path.of(standard).getFileName().toString()));
            }
            Files.delete(content.resolve("standards/ABC1234-001v1/source.txt"));
            BuiltSite.copy(Path.of("site-templates"), folder.resolve("templates"));
            replace(content.resolve("site.yaml"), "language:", "downloads: data\nlanguage:");
            BuiltSite.Run built = build("edited");
            assertEquals(0, built.exit(), built.err());
            Files.move(folder, begin(i));
        }
    }

    private static Path begin(int seed) {
        return all.resolve("begin-" + seed % STANDARDS.size());
    }

    @AfterAll
    static void mostEditsGiveASiteAndManyKeepPages() {
        assertTrue(published >= builds / 2, published + " of " + builds);
        assertTrue(kept >= builds / 4, kept + " of " + builds);
    }

    @AfterEach
    void clearTheFolder() throws IOException {
        Files.move(folder, Files.createTempDirectory(all, "ended").resolve("sequence"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyBuildMakesWhatABuildFromNothingMakes(int seed) throws IOException {
        random = new Random(seed);
        BuiltSite.copyWithTimes(begin(seed), folder);
        for (int build = 0; build < BUILDS; build++) {
            for (int edits = 1 + random.nextInt(MAX_EDITS); edits > 0; edits--) {
                edit();
            }
            BuiltSite.Run next = build("edited");
            BuiltSite.Run fresh = build("anew-" + build);
            builds++;
            assertEquals(fresh.exit(), next.exit(), done + next.err());
            assertEquals(said(fresh, "anew-" + build), said(next, "edited"), done::toString);
            if (fresh.exit() == 0) {
                published++;
                kept += next.out().contains("沿用") || next.out().contains(" unchanged") ? 1 : 0;
                assertEquals(
                        BuiltSite.files(folder.resolve("anew-" + build + "/site")),
                        BuiltSite.files(folder.resolve("edited/site")),
                        done::toString);
            }
        }
    }

    private static BuiltSite.Run build(String name) {
        return BuiltSite.run(
                "build",
                "--content",
                folder.resolve("content").toString(),
                "--templates",
                folder.resolve("templates").toString(),
                "--output",
                folder.resolve(name).resolve("site").toString());
    }

    /** What was found. How many pages were kept, which stages there were, where the site lies and whether there is an older one may differ. */
    private static String said(BuiltSite.Run run, String name) {
        return run.err()
                .replace(name, "NAME")
                .replaceAll("(?m)^(?!.*(error|warning|\\[|-->|檢查結果)).*$\n?", "")
                .replaceAll("(?m)^((Result: |檢查結果：)[^.。]*[.。]).*$", "$1");
    }

    private void edit() throws IOException {
        List<Edit> edits = List.of(
                new Edit("words of a statement", () -> insert(any("content/standards", "competencies.yaml"), "text: ")),
                new Edit("words of a duty", () -> insert(any("content/standards", "duties.yaml"), "name: ")),
                new Edit("name", () -> insert(any("content/standards", "standard.yaml"), "\nname: ")),
                new Edit("description", () -> insert(any("content/standards", "standard.yaml"), "\ndescription: ")),
                new Edit("term", () -> insert(any("content/standards", "glossary.yaml"), "：")),
                new Edit("level", this::level),
                new Edit("note of the document", () -> insert(any("content/standards", "standard.yaml"), "  - 由")),
                new Edit("erratum", () -> insert(any("content/standards", "errata.yaml"), "reason: ")),
                new Edit("title of the site", () -> insert(folder.resolve("content/site.yaml"), "title: ")),
                new Edit("page", () -> append(folder.resolve("content/pages/about.md"), "\n又一段 ABC1234-001v1/K01。\n")),
                new Edit("title of a page", () -> insert(folder.resolve("content/pages/about.md"), "# ")),
                new Edit("new page", () -> toggle(folder.resolve("content/pages/more.md"), "# 更多\n\n內容。\n")),
                new Edit("course", this::course),
                new Edit("note", this::note),
                new Edit("language", this::language),
                new Edit(
                        "synonyms",
                        () -> toggle(
                                folder.resolve("content/search.yaml"),
                                "synonyms:\n  - [生豆, 咖啡豆]\nquestionWords: []\n")),
                new Edit("successor", this::successor),
                new Edit("renumbered", this::renumber),
                new Edit("edition", this::edition),
                new Edit("template", () -> insert(any("templates", "footer.peb"), "<footer")),
                new Edit("template of a page", () -> insert(any("templates", "competency.peb"), "<h2")),
                new Edit("label", () -> insert(folder.resolve("templates/words/zh-Hant-TW.properties"), "\nhome=")),
                new Edit("own template", () -> ownOrNot(any("templates", ".peb"))),
                new Edit("own labels", () -> ownOrNot(folder.resolve("templates/words/zh-Hant-TW.properties"))),
                new Edit("own style", () -> ownOrNot(any("templates/assets", ".css"))),
                new Edit("included asset", this::include),
                new Edit("script", () -> append(any("templates/assets", ".js"), "\n")),
                new Edit("link to templates", () -> link(folder.resolve("templates"))),
                new Edit("link in templates", () -> link(folder.resolve("templates/parts"))),
                new Edit("link to assets", () -> link(folder.resolve("templates/assets"))),
                new Edit("link to content", () -> link(folder.resolve("content"))),
                new Edit("link in content", () -> link(standard("DEF5678-002v1"))),
                new Edit("record", this::damageRecord),
                new Edit("record of another", this::swapRecords),
                new Edit("file of the site", this::damageSite),
                new Edit("older content", () -> keepOrRestore("content")),
                new Edit("older site", () -> keepOrRestore("edited")),
                new Edit("older templates", () -> keepOrRestore("templates")));
        Edit edit = edits.get(random.nextInt(edits.size()));
        edit.make().run();
        done.add(edit.name());
    }

    private Path standard(String code) {
        return folder.resolve("content/standards").resolve(code);
    }

    /** One of the files below a folder whose names end so; none where there is none. */
    private Path any(String below, String ending) throws IOException {
        try (Stream<Path> walk =
                Files.walk(folder.resolve(below).toRealPath(), java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            return files.isEmpty() ? folder.resolve("none") : files.get(random.nextInt(files.size()));
        }
    }

    /** Adds to a text at one of the places; every other time the file keeps its old time. */
    private void insert(Path file, String place) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        String text = Files.readString(file);
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
            places.add(at + place.length());
        }
        if (!places.isEmpty()) {
            int at = places.get(random.nextInt(places.size()));
            String more = file.toString().endsWith(".peb") ? " data-n" + random.nextInt(100) : "新";
            write(file, text.substring(0, at) + more + text.substring(at));
        }
    }

    private void append(Path file, String more) throws IOException {
        if (Files.exists(file)) {
            write(file, Files.readString(file) + more);
        }
    }

    private static void replace(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private void write(Path file, String text) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, text);
        if (random.nextBoolean()) {
            Files.setLastModifiedTime(file, time);
        }
    }

    private void toggle(Path file, String text) throws IOException {
        if (!Files.deleteIfExists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }

    /** A duty, task or row gets another level. */
    private void level() throws IOException {
        Path file = any("content/standards", "duties.yaml");
        if (Files.exists(file)) {
            String text = Files.readString(file);
            List<MatchResult> levels = LEVEL.matcher(text).results().toList();
            if (!levels.isEmpty()) {
                int at = levels.get(random.nextInt(levels.size())).end();
                write(file, text.substring(0, at - 1) + (1 + random.nextInt(6)) + text.substring(at));
            }
        }
    }

    /** A file of the maintainer's folder goes, so that the program's is used, or one comes back that went. */
    private void ownOrNot(Path file) throws IOException {
        if (gone.isEmpty()) {
            if (Files.exists(file)) {
                gone.add(Map.entry(file, Files.readString(file)));
                Files.delete(file);
            }
        } else {
            Map.Entry<Path, String> back = gone.remove(0);
            if (Files.isDirectory(back.getKey().getParent())) {
                Files.writeString(back.getKey(), back.getValue());
            }
        }
    }

    private void course() throws IOException {
        toggle(
                folder.resolve("content/courses/roasting.yaml"),
                "format: jizhun-course/1\nstandard: ABC1234-001v1\nname: 挑豆入門\nunits:\n  - name: 挑豆\n");
        if (random.nextBoolean()) {
            Files.createDirectories(folder.resolve("content/courses"));
        }
    }

    private void note() throws IOException {
        toggle(
                standard("ABC1234-001v1").resolve("notes/K02.md"),
                "見 GHI9012-003v1、DEF5678-002v3/K01 與 DEF5678-002v1/K01。\n");
    }

    private void language() throws IOException {
        Path site = folder.resolve("content/site.yaml");
        String text = Files.readString(site);
        write(
                site,
                text.contains("language: en")
                        ? text.replace("language: en", "language: zh-Hant-TW")
                        : text.replace("language: zh-Hant-TW", "language: en"));
    }

    /** The standard that follows another one under a new code comes or goes. */
    private void successor() throws IOException {
        Path successor = standard("GHI9012-003v1");
        if (Files.exists(successor)) {
            delete(successor);
        } else {
            BuiltSite.copy(standard("ABC1234-001v1"), successor);
            Path file = successor.resolve("standard.yaml");
            String text = Files.readString(file).replaceFirst("code: ABC1234-001v1", "code: GHI9012-003v1");
            Files.writeString(
                    file,
                    text.replaceFirst(
                            "(?s)editions:\n.*?accepted:",
                            "editions:\n  - code: GHI9012-003v1\n    date: 2026-02-15\n    status: current\naccepted:"));
        }
    }

    /** The history of a standard names its successor, or no longer. */
    private void renumber() throws IOException {
        Path file = standard("ABC1234-001v1").resolve("standard.yaml");
        String alone = "  - code: ABC1234-001v1\n    date: 2026-01-15\n    status: current\n";
        String followed = "  - code: ABC1234-001v1\n    date: 2026-01-15\n    status: superseded\n"
                + "    replacedBy: GHI9012-003v1\n"
                + "  - code: GHI9012-003v1\n    date: 2026-02-15\n    status: current\n";
        String text = Files.readString(file);
        write(file, text.contains(followed) ? text.replace(followed, alone) : text.replace(alone, followed));
    }

    /** An older edition comes or goes. */
    private void edition() throws IOException {
        Path edition = standard("DEF5678-002v2");
        Path away = folder.resolve("away");
        if (Files.exists(edition)) {
            Files.move(edition, away);
        } else if (Files.exists(away)) {
            Files.move(away, edition);
        }
    }

    private void include() throws IOException {
        Path icon = folder.resolve("templates/assets/icon.svg.peb");
        if (Files.exists(icon)) {
            append(icon, "<i></i>");
        } else {
            Files.writeString(icon, "<i></i>");
            Path footer = folder.resolve("templates/parts/footer.peb");
            replace(footer, "{% include \"assets/icon.svg\" %}", "");
            replace(footer, "<footer", "{% include \"assets/icon.svg\" %}<footer");
        }
    }

    /** Puts a symbolic link in the place of a folder, or the folder in that of the link. */
    private void link(Path place) throws IOException {
        if (Files.isSymbolicLink(place)) {
            Path real = place.toRealPath();
            Files.delete(place);
            Files.move(real, place);
        } else if (Files.exists(place)) {
            Path real = folder.resolve("real-" + place.getFileName());
            delete(real);
            Files.move(place, real);
            Files.createSymbolicLink(place, real);
        }
    }

    private void damageRecord() throws IOException {
        Path record = any("edited/.jizhun-site", "");
        if (record.endsWith("none") || record.endsWith("lock")) {
            return;
        }
        byte[] bytes = Files.readAllBytes(record);
        switch (random.nextInt(5)) {
            case 0 -> Files.delete(record);
            case 1 -> Files.write(record, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            case 2 -> Files.writeString(record, "foreign\n");
            case 3 -> {
                Files.delete(record);
                Files.createDirectory(record);
            }
            default -> {
                if (bytes.length > 0) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                    Files.write(record, bytes);
                }
            }
        }
    }

    private void swapRecords() throws IOException {
        Path one = any("edited/.jizhun-site", "v1");
        Path other = any("edited/.jizhun-site", "v3");
        if (!one.endsWith("none") && !other.endsWith("none")) {
            Files.copy(one, other, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void damageSite() throws IOException {
        if (!Files.exists(folder.resolve("edited/site"))) {
            return;
        }
        Path file = any("edited/site", ".html");
        if (random.nextBoolean()) {
            Files.deleteIfExists(file);
        } else if (Files.exists(file)) {
            // Another file, for this one may be linked to what is kept elsewhere.
            String text = Files.readString(file);
            Files.delete(file);
            Files.writeString(file, text.replace("<h1", "<h1 data-x"));
        }
    }

    /** Copies a folder with the times of its files, or puts such a copy back in its place. */
    private void keepOrRestore(String name) throws IOException {
        Path place = folder.resolve(name);
        List<Path> copies = older.stream().filter(copy -> copy.endsWith(name)).toList();
        if (copies.isEmpty() || random.nextInt(3) == 0) {
            if (Files.exists(place)) {
                Path copy = folder.resolve("older-" + older.size()).resolve(name);
                BuiltSite.copyWithTimes(place.toRealPath(), copy);
                older.add(copy);
            }
        } else {
            if (Files.isSymbolicLink(place)) {
                Files.delete(place);
            }
            delete(place);
            BuiltSite.copyWithTimes(copies.get(random.nextInt(copies.size())), place);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> walk = Files.walk(tree)) {
                for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private record Edit(String name, Change make) {}

    private interface Change {
        void run() throws IOException;
    }
}
