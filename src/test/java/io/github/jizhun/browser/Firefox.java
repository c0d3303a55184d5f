package io.github.jizhun.browser;

import io.github.jizhun.InstalledProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.bidi.BiDi;
import org.openqa.selenium.bidi.Command;
import org.openqa.selenium.bidi.Connection;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;

/** Firefox, led by WebDriver BiDi, which it speaks itself: no driver of its own has to be fetched. */
final class Firefox implements Engine {
    private static final Pattern ADDRESS = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
    private static final String PREFERENCES = """
            user_pref("browser.shell.checkDefaultBrowser", false);
            user_pref("browser.startup.page", 0);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("app.update.enabled", false);
            user_pref("network.captive-portal-service.enabled", false);
            user_pref("network.connectivity-service.enabled", false);
            user_pref("intl.accept_languages", "zh-TW");
            """;

    private final Process process;
    private final Path profile;
    private final HttpClient client;
    private final Connection connection;
    private final BiDi protocol;
    private final String tab;

    private Firefox(Process process, Path profile, HttpClient client, Connection connection) {
        this.process = process;
        this.profile = profile;
        this.client = client;
        this.connection = connection;
        this.protocol = new BiDi(connection, PATIENCE);
        ask("session.new", Map.of("capabilities", Map.of()));
        Map<?, ?> tree = ask("browsingContext.getTree", Map.of());
        this.tab = (String) ((Map<?, ?>) ((List<?>) tree.get("contexts")).get(0)).get("context");
        ask("browsingContext.setViewport", Map.of("context", tab, "viewport", Map.of("width", 1440, "height", 1000)));
    }

    /** Starts it without a window, where this machine has it. */
    static Optional<Engine> start() throws IOException {
        Optional<Path> browser = InstalledProgram.onPath(List.of("firefox-esr", "firefox"));
        return browser.isPresent() ? Optional.of(start(browser.get())) : Optional.empty();
    }

    private static Firefox start(Path browser) throws IOException {
        Path profile = Files.createTempDirectory("firefox");
        Files.writeString(profile.resolve("user.js"), PREFERENCES);
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-remote",
                        "--profile",
                        profile.toString(),
                        "--remote-debugging-port",
                        "0",
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        URI address = address(process);
        HttpClient client = HttpClient.Factory.createDefault()
                .createClient(ClientConfig.defaultConfig()
                        .baseUri(URI.create("http://" + address.getAuthority()))
                        .readTimeout(PATIENCE));
        return new Firefox(process, profile, client, new Connection(client, address + "/session"));
    }

    /** Where it listens, which it says when it is ready; what it says after that is read by nobody, and must not fill a pipe. */
    private static URI address(Process process) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher listening = ADDRESS.matcher(line);
            if (listening.find()) {
                Thread rest = new Thread(() -> output.lines().forEach(each -> {}), "Firefox's output");
                rest.setDaemon(true);
                rest.start();
                return URI.create(listening.group(1));
            }
            said.add(line);
        }
        throw new IOException("Firefox did not start: " + said);
    }

    private Map<?, ?> ask(String command, Map<String, Object> parameters) {
        return protocol.send(new Command<>(command, parameters, Map.class));
    }

    @Override
    public void open(String url) {
        ask("browsingContext.navigate", Map.of("context", tab, "url", url, "wait", "complete"));
    }

    @Override
    public Object run(String script) {
        Map<?, ?> result = evaluate(script);
        return result.get("value");
    }

    private Map<?, ?> evaluate(String script) {
        Map<?, ?> answer = ask(
                "script.evaluate",
                Map.of(
                        "expression",
                        "(async () => {" + script + "})()",
                        "target",
                        Map.of("context", tab),
                        "awaitPromise",
                        true));
        if (!"success".equals(answer.get("type"))) {
            throw new AssertionError(answer.get("exceptionDetails"));
        }
        return (Map<?, ?>) answer.get("result");
    }

    @Override
    public void point(String selector) {
        pointer(List.of(moveTo(selector)));
    }

    @Override
    public void click(String selector) {
        pointer(List.of(
                moveTo(selector),
                Map.of("type", "pointerDown", "button", 0),
                Map.of("type", "pointerUp", "button", 0)));
    }

    private Map<String, Object> moveTo(String selector) {
        Map<?, ?> element = evaluate("const element = document.querySelector(`" + selector
                + "`); element.scrollIntoView({ block: 'center', behavior: 'instant' }); return element");
        return Map.of(
                "type",
                "pointerMove",
                "x",
                0,
                "y",
                0,
                "origin",
                Map.of("type", "element", "element", Map.of("sharedId", element.get("sharedId"))));
    }

    private void pointer(List<Map<String, Object>> actions) {
        perform(Map.of("type", "pointer", "id", "mouse", "actions", actions));
    }

    @Override
    public void type(CharSequence characters) {
        List<Map<String, Object>> actions = characters
                .codePoints()
                .mapToObj(Character::toString)
                .flatMap(key -> Stream.<Map<String, Object>>of(
                        Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key)))
                .toList();
        perform(Map.of("type", "key", "id", "keyboard", "actions", actions));
    }

    private void perform(Map<String, Object> source) {
        ask("input.performActions", Map.of("context", tab, "actions", List.of(source)));
    }

    @Override
    public void close() {
        connection.close();
        client.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor();
            try (Stream<Path> files = Files.walk(profile)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
