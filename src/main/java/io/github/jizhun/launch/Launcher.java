package io.github.jizhun.launch;

import io.github.jizhun.diagnostic.ProgramName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Starts the program once more, with options of Java that suit its content. As every start has to wait for it, it does without
 * lambdas, which Java makes at run time.
 */
public final class Launcher {
    /** Where options of Java may stand, beside the command line. */
    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private Launcher() {}

    /**
     * Runs the program in a process of its own and waits for its end.
     *
     * @param main the program
     * @param isConsole whether the program's output goes to a console
     * @return its exit code; empty where this process is to do the work: it was started with options of Java, which are then the
     *     user's to choose, or not from a jar; or no other process can be started
     */
    public static OptionalInt run(Class<?> main, String[] args, boolean isConsole) {
        List<String> arguments = List.of(args);
        String jar = System.getProperty("java.class.path");
        // Names that were lost could not be handed on; the program reports why.
        if (FileNames.areLost(arguments) || !isPlainStart(jar, arguments)) {
            return OptionalInt.empty();
        }
        try {
            Process process = new ProcessBuilder(command(main, jar, arguments, isConsole))
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Runtime.getRuntime().addShutdownHook(end(process));
            return OptionalInt.of(waitFor(process));
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    /** Whether {@code java -jar …} started this process and nothing says how Java is to work. */
    private static boolean isPlainStart(String jar, List<String> arguments) {
        for (String name : VARIABLES) {
            if (System.getenv(name) != null) {
                return false;
            }
        }
        List<String> plain = new ArrayList<>(List.of("-jar", jar));
        plain.addAll(arguments);
        // Not every system reports it.
        Optional<String[]> given = ProcessHandle.current().info().arguments();
        return given.isPresent() && plain.equals(List.of(given.get()));
    }

    private static List<String> command(Class<?> main, String jar, List<String> arguments, boolean isConsole) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JavaOptions.of(arguments, Runtime.getRuntime().maxMemory()));
        command.add("-D" + Lifeline.PROPERTY + "=" + isConsole);
        command.add("-D" + ProgramName.PROPERTY + "=" + jar);
        command.addAll(List.of("-cp", Path.of(jar).toAbsolutePath().normalize().toString(), main.getName()));
        command.addAll(arguments);
        return command;
    }

    /** Forwards termination to the child process. */
    private static Thread end(Process process) {
        return new Thread("end of the other process") {
            @Override
            public void run() {
                process.destroy();
                Launcher.waitFor(process);
            }
        };
    }

    private static int waitFor(Process process) {
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                // Nobody interrupts it, and there is nothing else to do.
            }
        }
    }
}
