package io.github.jizhun.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.TestContent;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed program, started as its users start it. */
@Order(1)
class LauncherIT {
    private static final Path JAR = Path.of("target/jizhun.jar").toAbsolutePath();
    private static final Path TEMPLATES = Path.of("site-templates").toAbsolutePath();

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copyContent() throws IOException {
        content = TestContent.small(folder).folder();
    }

    @Test
    void anotherProcessWorksWithTheOptionsThatSuitTheContent() throws Exception {
        Process process = start(Map.of(), JAR, List.of(), preview());
        ProcessHandle worker = worker(process);
        List<String> options = Arrays.asList(worker.info().arguments().orElseThrow());
        assertTrue(options.containsAll(JavaOptions.of(List.of(), 0)), options.toString());
        process.destroyForcibly();
        assertEnds(worker);
    }

    @Test
    void killedProcessTakesTheOtherOneWithIt() throws Exception {
        Process process = start(Map.of(), JAR, List.of(), preview());
        ProcessHandle worker = worker(process);
        process.destroyForcibly().waitFor();
        assertEnds(worker);
    }

    @Test
    void processThatIsAskedToEndEndsTheOtherOneFirst() throws Exception {
        Process process = start(Map.of(), JAR, List.of(), preview());
        ProcessHandle worker = worker(process);
        process.destroy();
        assertEquals(128 + 15, process.waitFor());
        assertFalse(worker.isAlive());
    }

    @Test
    void whoGivesOptionsOfJavaHasThemUsed() throws Exception {
        assertEquals(0, workers(start(Map.of(), JAR, List.of("-XX:TieredStopAtLevel=1"), preview())));
        assertEquals(
                0, workers(start(Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1"), JAR, List.of(), preview())));
    }

    @Test
    void exitCodeAndWordsAreThoseOfTheWork() throws Exception {
        assertSame(0, with("check"));
        assertSame(2, with("check", "--no-such-option"));
        Files.writeString(content.resolve("site.yaml"), "title: [");
        assertSame(1, with("check"));
    }

    /** As under cron and systemd, and in many a container. */
    @Test
    void namesThatTheLocaleCannotSpellAreReportedAsSuch() throws Exception {
        Assumptions.assumeTrue(
                Charset.forName(System.getProperty("sun.jnu.encoding")).equals(UTF_8));
        Path chinese = Files.createDirectory(folder.resolve("專案"));
        for (String command : List.of("build", "check")) {
            assertLost(folder, List.of(command, "--content", "內容"));
            assertLost(chinese, List.of(command));
        }
        Map<String, String> utf8 = Map.of("LC_ALL", "C.UTF-8");
        Files.move(content, chinese.resolve("content"));
        Process process = start(chinese, utf8, JAR, List.of(), List.of("check", "--templates", TEMPLATES.toString()));
        assertEquals(0, process.waitFor(), said());
    }

    private void assertLost(Path from, List<String> args) throws Exception {
        Process process = start(from, Map.of("LC_ALL", "C"), JAR, List.of(), args);
        assertEquals(3, process.waitFor(), said());
        assertTrue(said().contains("LC_ALL=C.UTF-8"), said());
        assertEquals(1, said().lines().count(), said());
    }

    private void assertSame(int exit, List<String> args) throws Exception {
        Process plain = start(Map.of(), JAR, List.of(), args);
        assertEquals(exit, plain.waitFor());
        String inAnotherProcess = said();
        Process alone = start(Map.of(), JAR, List.of("-XX:TieredStopAtLevel=1"), args);
        assertEquals(exit, alone.waitFor());
        assertArrayEquals(said().lines().toArray(), inAnotherProcess.lines().toArray());
    }

    private List<String> preview() {
        return with("serve", "--port=0");
    }

    private List<String> with(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--content", content.toString(), "--templates", TEMPLATES.toString(), "--output", "site"));
        return all;
    }

    private Process start(Map<String, String> variables, Path jar, List<String> options, List<String> args)
            throws IOException {
        return start(folder, variables, jar, options, args);
    }

    private Process start(Path from, Map<String, String> variables, Path jar, List<String> options, List<String> args)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(args);
        // Where Java fails, it writes about it into the folder it was started from.
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment().putAll(variables);
        return builder.redirectOutput(folder.resolve("said").toFile()).start();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    /** The process that a preview was started in, once it serves. */
    private ProcessHandle worker(Process process) throws Exception {
        waitForSite(process);
        return process.children().findFirst().orElseThrow();
    }

    /** How many others a preview started; ends it. */
    private long workers(Process process) throws Exception {
        waitForSite(process);
        long workers = process.descendants().count();
        process.destroyForcibly().waitFor();
        return workers;
    }

    private void waitForSite(Process process) throws Exception {
        while (!said().contains("完成")) {
            assertTrue(process.isAlive(), said());
            Thread.sleep(10);
        }
    }

    private static void assertEnds(ProcessHandle worker) throws InterruptedException, ExecutionException {
        try {
            worker.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            worker.destroyForcibly();
            throw new AssertionError("it lives on", e);
        }
    }
}
