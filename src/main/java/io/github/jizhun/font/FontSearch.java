package io.github.jizhun.font;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a font with Traditional Chinese in the folders where the usual systems have their fonts. */
public final class FontSearch {
    /** Names other folders to look in, separated as in a path of programs. */
    public static final String FOLDERS = "jizhun.fonts";

    private static final Pattern FONT = Pattern.compile("(?i).+\\.(ttf|ttc|otf|otc)");
    /** Deeper no system lays its fonts. */
    private static final int DEPTH = 6;
    /** Lighter or bolder is not for running text. */
    private static final int LIGHTEST = 250;

    private static final int BOLDEST = 500;

    /** How the files of fonts begin that are known to be good, best first; Taiwan's forms of characters before others'. */
    private static final List<String> KNOWN = List.of(
            "notosanstc-regular",
            "notosanshk-regular",
            "sourcehansanstc-regular",
            "msjh.",
            "stheiti",
            "songti",
            "uming",
            "tw-sung",
            "mingliu",
            "kaiu",
            "tw-kai",
            "ukai",
            "wqy-microhei",
            "wqy-zenhei",
            "droidsansfallback",
            "arial unicode",
            "arialuni");

    private FontSearch() {}

    /** The best font of this machine; empty where it has none that can be used. */
    public static Optional<FontFace> onThisMachine() {
        return in(Optional.ofNullable(System.getProperty(FOLDERS))
                .map(FontSearch::folders)
                .orElseGet(() -> usualFolders(System::getenv)));
    }

    /** The best font in some folders and theirs. */
    static Optional<FontFace> in(List<Path> folders) {
        List<Path> files = folders.stream()
                .flatMap(FontSearch::fonts)
                .sorted(Comparator.comparingInt(FontSearch::place).thenComparing(Path::toString))
                .toList();
        return files.stream().flatMap(file -> usable(file).stream()).findFirst();
    }

    private static List<Path> folders(String written) {
        return Stream.of(written.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
    }

    /** Folders of Linux, macOS and Windows; those of another system are not there. */
    static List<Path> usualFolders(Function<String, String> environment) {
        List<Path> folders = new ArrayList<>();
        for (String folder :
                List.of("/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts")) {
            folders.add(Path.of(folder));
        }
        String home = System.getProperty("user.home", ".");
        for (String folder : List.of(".local/share/fonts", ".fonts", "Library/Fonts")) {
            folders.add(Path.of(home, folder.split("/")));
        }
        Optional.ofNullable(environment.apply("WINDIR")).ifPresent(windows -> folders.add(Path.of(windows, "Fonts")));
        Optional.ofNullable(environment.apply("LOCALAPPDATA"))
                .ifPresent(own -> folders.add(Path.of(own, "Microsoft", "Windows", "Fonts")));
        return folders;
    }

    private static Stream<Path> fonts(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> FONT.matcher(name(file)).matches()).toList().stream();
        } catch (IOException | UncheckedIOException e) {
            // A folder of fonts that may not be read holds none for this user.
            return Stream.empty();
        }
    }

    private static int place(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return (int) KNOWN.stream().takeWhile(known -> !name.startsWith(known)).count();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Optional<FontFace> usable(Path file) {
        try {
            return FontFace.in(file).best().filter(face -> face.weight() >= LIGHTEST && face.weight() <= BOLDEST);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
