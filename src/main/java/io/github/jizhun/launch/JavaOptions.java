package io.github.jizhun.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The options of Java that suit a content. */
final class JavaOptions {
    /** From about here on a build lasts long enough for Java's slower, better compiler to pay. */
    static final int MANY_STANDARDS = 150;

    /** For a short run: the collector that takes the least memory and the compiler that is ready soonest. */
    private static final List<String> FOR_FEW = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /**
     * For a long one: a collector that uses all cores, with a bound on what it takes for new objects, since it would rather take memory
     * than time. Room from the start for what Java notes on classes. And less code made one with its callers than usual: else the better
     * compiler takes a core for half of the run.
     */
    private static final List<String> FOR_MANY = List.of(
            "-XX:+UseParallelGC",
            "-XX:MaxNewSize=200m",
            "-XX:MetaspaceSize=64m",
            "-XX:FreqInlineSize=80",
            "-XX:InlineSmallCode=800");

    /** Room from the start for all that is held: else Java soon looks through all of it to find that nothing can go. */
    private static final List<String> ROOM_FOR_MANY = List.of("-XX:InitialHeapSize=600m", "-XX:NewSize=150m");

    /** Where Java would take less than this, in bytes, such room would be more than the machine can spare. */
    static final long ROOMY = 1L << 30;

    private static final String CONTENT = "--content";

    private JavaOptions() {}

    /**
     * Chooses.
     *
     * @param args of the program
     * @param most maximum heap in bytes that Java would choose here if nothing were said
     */
    static List<String> of(List<String> args, long most) {
        List<String> options = new ArrayList<>();
        // Not every Java knows all of them.
        options.add("-XX:+IgnoreUnrecognizedVMOptions");
        // What Java says of its options would stand among the findings, and nobody needs to read it.
        options.add("-Xlog:disable");
        boolean areMany = standards(args) >= MANY_STANDARDS;
        options.addAll(areMany ? FOR_MANY : FOR_FEW);
        if (areMany && most >= ROOMY) {
            options.addAll(ROOM_FOR_MANY);
        }
        return options;
    }

    /** The content folder. Arguments are understood later; a wrong guess costs time and nothing else. */
    private static String content(List<String> args) {
        String folder = "content";
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).equals(CONTENT) && i + 1 < args.size()) {
                folder = args.get(i + 1);
            } else if (args.get(i).startsWith(CONTENT + "=")) {
                folder = args.get(i).substring(CONTENT.length() + 1);
            }
        }
        return folder;
    }

    private static long standards(List<String> args) {
        try (Stream<Path> folders = Files.list(Path.of(content(args), "standards"))) {
            return folders.count();
        } catch (IOException | InvalidPathException e) {
            // Whether there must or can be such a folder is for the program to say.
            return 0;
        }
    }
}
