package io.github.jizhun;

import io.github.jizhun.command.Console;
import io.github.jizhun.command.JizhunCommand;
import io.github.jizhun.launch.Launcher;
import io.github.jizhun.launch.Lifeline;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalInt;

/** The program. The only class that exits and knows the process's own streams. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        boolean isConsole = System.console() != null;
        if (Lifeline.isHeld()) {
            Lifeline.watch(new FileInputStream(FileDescriptor.in).getChannel());
            isConsole = Lifeline.isConsole();
        } else {
            OptionalInt code = Launcher.run(Main.class, args, isConsole);
            if (code.isPresent()) {
                System.exit(code.getAsInt());
            }
        }
        Charset charset = consoleCharset();
        PrintStream out = new PrintStream(System.out, true, charset);
        PrintStream err = new PrintStream(System.err, true, charset);
        System.exit(JizhunCommand.run(args, new Console(out, err, isConsole)));
    }

    /**
     * Runs a command.
     *
     * @return 0 fine, 1 mistakes in content or templates, 2 wrong usage, 3 could not read or write, 4 a fault in Jizhun
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return JizhunCommand.run(args, new Console(out, err, false));
    }

    /** A Windows console shows the characters of its code page only; everything else understands UTF-8. */
    private static Charset consoleCharset() {
        boolean isWindowsConsole = System.console() != null
                && System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        // The property is called stdout.encoding since Java 19, sun.stdout.encoding before.
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        return isWindowsConsole && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
