package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The workflows for GitHub: YAML as it reads them, and their commands, run here as they would be there. */
@DisabledOnOs(OS.WINDOWS)
@Order(1)
class WorkflowsIT {
    @TempDir
    private Path folder;

    private static Map<?, ?> workflow(Path file) throws IOException {
        Map<?, ?> workflow = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        assertTrue(workflow.get("name") instanceof String, file.toString());
        assertEquals("read", ((Map<?, ?>) workflow.get("permissions")).get("contents"), file.toString());
        return workflow;
    }

    /** The steps of its only job. */
    private static List<Map<?, ?>> steps(Path file) throws IOException {
        Map<?, ?> jobs = (Map<?, ?>) workflow(file).get("jobs");
        assertEquals(1, jobs.size());
        List<Map<?, ?>> steps = new ArrayList<>();
        for (Object step : (List<?>) ((Map<?, ?>) jobs.values().iterator().next()).get("steps")) {
            Map<?, ?> each = (Map<?, ?>) step;
            assertTrue(each.containsKey("run") != each.containsKey("uses"), each.toString());
            if (each.get("uses") instanceof String action) {
                assertTrue(action.matches("actions/[a-z-]+@v\\d+"), action);
            }
            steps.add(each);
        }
        return steps;
    }

    private static String run(Path place, int exit, String script) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", script)
                .directory(place.toFile())
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("RUNNER_TEMP", place.getParent().toString());
        builder.environment().put("PATH", System.getProperty("java.home") + "/bin:" + System.getenv("PATH"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(exit, process.waitFor(), said);
        return said;
    }

    /** A site as {@code init} makes it, with the program committed beside the content. */
    private Path begun() throws Exception {
        Path jar = Path.of("target/jizhun.jar").toAbsolutePath();
        run(folder, 0, "java -jar '" + jar + "' init demo");
        Path demo = folder.resolve("demo");
        Files.copy(jar, demo.resolve("jizhun.jar"));
        return demo;
    }

    @Test
    void sitesOfOthersArePublished() throws Exception {
        Path demo = begun();
        for (Map<?, ?> step : steps(demo.resolve(".github/workflows/pages.yml"))) {
            if (step.get("run") instanceof String script) {
                run(demo, 0, script);
            } else if (String.valueOf(step.get("uses")).startsWith("actions/upload-pages-artifact")) {
                Object path = ((Map<?, ?>) step.get("with")).get("path");
                assertTrue(Files.exists(demo.resolve(path.toString()).resolve("index.html")));
            }
        }
    }

    @Test
    void mistakesAreShownAtTheirLines() throws Exception {
        Path demo = begun();
        List<Map<?, ?>> steps = steps(demo.resolve(".github/workflows/check.yml"));
        String check = String.valueOf(steps.get(steps.size() - 1).get("run"));
        assertFalse(run(demo, 0, check).contains("::error"));

        Path duties = demo.resolve("content/standards/ABC1234-001v1/duties.yaml");
        Files.writeString(duties, Files.readString(duties).replace("knowledge: [K02]", "knowledge: [K77]"));
        String said = run(demo, 1, check);
        assertTrue(
                said.lines()
                        .anyMatch(line ->
                                line.startsWith("::error file=content/standards/ABC1234-001v1/duties.yaml,line=")
                                        && line.contains(",title=unknown-reference::")),
                said);
    }

    /** The manual stands in the site that is published; building is what this build does. */
    @Test
    void workflowsOfTheProgramAreSound() throws Exception {
        Path place = Files.createDirectories(folder.resolve("checkout/target"));
        Files.createSymbolicLink(place.resolve("site"), Path.of("target/site").toAbsolutePath());
        Files.createSymbolicLink(
                place.resolve("manual"), Path.of("target/manual").toAbsolutePath());
        for (Map<?, ?> step : steps(Path.of(".github/workflows/pages.yml"))) {
            String script = String.valueOf(step.get("run"));
            if (script.contains("cp ")) {
                run(place.getParent(), 0, script.replace("cp -R", "cp -RL"));
                assertTrue(Files.exists(place.resolve("pages/index.html")));
                assertTrue(Files.exists(place.resolve("pages/manual/zh-Hant-TW/index.html")));
            }
        }
        assertEquals(4, steps(Path.of(".github/workflows/check.yml")).size());
    }
}
