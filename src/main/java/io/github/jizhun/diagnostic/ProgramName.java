package io.github.jizhun.diagnostic;

import java.io.File;
import java.nio.file.Path;

/** How the program was called, for sentences that name a command. */
public final class ProgramName {
    /** The jar as it was typed, where another process of the program started this one. */
    public static final String PROPERTY = "jizhun.jar";

    /** Set by the scripts that start the program. */
    private static final String VARIABLE = "JIZHUN_COMMAND";

    private ProgramName() {}

    /** What to type before a command: {@code jizhun} or {@code java -jar target/jizhun.jar}. */
    public static String shown() {
        String script = System.getenv(VARIABLE);
        return script == null ? java(jar()) : script;
    }

    /** The same to be typed inside a folder. */
    public static String fromInside(Path folder) {
        Path jar = Path.of(jar()).toAbsolutePath().normalize();
        Path place = folder.toAbsolutePath().normalize();
        if (System.getenv(VARIABLE) != null || Path.of(jar()).isAbsolute()) {
            return shown();
        }
        // Another drive has no relative path.
        Path shown = place.getRoot().equals(jar.getRoot()) ? place.relativize(jar) : jar;
        return java(shown.toString().replace('\\', '/'));
    }

    private static String jar() {
        String jar = System.getProperty(PROPERTY, System.getProperty("java.class.path"));
        // Classes started one by one, as in tests: what the build makes of them.
        return jar.endsWith(".jar") && jar.indexOf(File.pathSeparatorChar) < 0 ? jar : "target/jizhun.jar";
    }

    private static String java(String jar) {
        return "java -jar " + (jar.contains(" ") ? "\"" + jar + "\"" : jar);
    }
}
