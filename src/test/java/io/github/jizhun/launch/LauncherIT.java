package io.github.jizhun.launch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.TestContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed program, started as its users start it. */
class LauncherIT {
    private static final Path JAR = Path.of("target/jizhun.jar").toAbsolutePath();
    private static final Path TEMPLATES = Path.of("site-templates").toAbsolutePath();
    private static final Path CLASSES = JAR.resolveSibling("jizhun.jsa");

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
        assertTrue(options.containsAll(JavaOptions.of(List.of(), JAR, 0)), options.toString());
        assertTrue(options.contains("-XX:SharedArchiveFile=" + CLASSES), options.toString());
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
    void processThatIsToldToEndEndsTheOtherOneFirst() throws Exception {
        Process process = start(Map.of(), JAR, List.of(), preview());
        ProcessHandle worker = worker(process);
        process.destroy();
        assertEquals(128 + 15, process.waitFor());
        assertFalse(worker.isAlive());
    }

    @Test
    void whoGivesOptionsOfJavaHasThemUsed() throws Exception {
        assertEquals(0, workers(start(Map.of(), JAR, List.of("-Xmx512m"), preview())));
        assertEquals(0, workers(start(Map.of("JDK_JAVA_OPTIONS", "-Xmx512m"), JAR, List.of(), preview())));
    }

    @Test
    void exitCodeAndWordsAreThoseOfTheWork() throws Exception {
        assertSame(0, with("check"));
        assertSame(2, with("check", "--no-such-option"));
        Files.writeString(content.resolve("site.yaml"), "title: [");
        assertSame(1, with("check"));
    }

    @Test
    void archiveCutShortIsNotTheEndOfTheBuild() throws Exception {
        Path jar = Files.copy(JAR, folder.resolve("copied.jar"));
        byte[] classes = Files.readAllBytes(CLASSES);
        Files.write(folder.resolve("copied.jsa"), Arrays.copyOf(classes, classes.length / 20));
        Process process = start(Map.of(), jar, List.of(), List.of("--version"));
        assertEquals(0, process.waitFor());
        assertTrue(said().contains("Jizhun "), said());
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
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(args);
        // Where Java fails, it writes about it into the folder it was started from.
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
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
