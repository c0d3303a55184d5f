package io.github.jizhun;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** The programs of this machine that tests drive. */
public final class InstalledProgram {
    private InstalledProgram() {}

    /** The first of some names that a folder of the PATH has. */
    public static Optional<Path> onPath(List<String> names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .flatMap(folder -> in(folder, names).stream())
                .findFirst();
    }

    /** The first of some names that a folder has. */
    public static Optional<Path> in(Path folder, List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(name, name + ".exe"))
                .map(folder::resolve)
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /**
     * Ends a test whose program is not there. It fails where a system property of the kind's name is {@code required}; elsewhere it is
     * skipped and listed in {@code target/KIND-tests-not-run.txt}, which the build prints at its end.
     *
     * @param kind of programs: browser, engines or office
     * @param why for people, with a line break at its end
     */
    public static synchronized void missing(String kind, String why, Class<?> test) throws IOException {
        if ("required".equals(System.getProperty(kind))) {
            throw new AssertionError(why);
        }
        Path list = Path.of("target", kind + "-tests-not-run.txt");
        boolean isNew = !Files.exists(list) || !Files.readString(list).contains(why);
        Files.writeString(
                list,
                (isNew ? why + "NOT RUN:\n" : "") + "  " + test.getSimpleName() + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        throw new TestAbortedException(why);
    }
}
