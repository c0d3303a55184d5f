package io.github.jizhun.search;

import io.github.jizhun.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** The site's search scripts with an exported index, run by a script engine inside the test. */
final class BrowserSearch implements AutoCloseable {
    private static final Path TEMPLATES = Path.of("site-templates");

    private final Context context;
    private final Map<String, String> files = new HashMap<>();
    private final List<String> loaded = new ArrayList<>();
    private final List<String> failing = new ArrayList<>();

    /** A result as the script returns it. */
    record Hit(String standard, String code, String name, String match, float score) {}

    BrowserSearch(SiteSearch search) {
        search.export(this::add);
        context = Context.newBuilder("js")
                .allowHostAccess(HostAccess.ALL)
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        context.getBindings("js").putMember("run", (ProxyExecutable) arguments -> run(arguments[0].asString()));
        run("assets/search-engine.js");
        context.eval("js", """
                const site = JizhunSearch.open({ base: "", load: async (address) => run(address) });
                let answer;
                const ask = (query, options) => {
                  answer = undefined;
                  site.search(query, options).then(
                    (found) => { answer = { found }; },
                    (failure) => { answer = { failure }; });
                };
                """);
    }

    private void add(SiteFile file) {
        files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
    }

    private boolean run(String address) {
        String path = address.replaceFirst("\\?.*", "");
        if (failing.contains(path)) {
            throw new IllegalStateException(path);
        }
        loaded.add(path);
        context.eval("js", text(path));
        return true;
    }

    /** What a file of the site holds. */
    String text(String path) {
        try {
            return path.startsWith("assets/") ? Files.readString(TEMPLATES.resolve(path)) : files.get(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses of the files loaded since this was last asked. */
    List<String> loaded() {
        List<String> since = List.copyOf(loaded);
        loaded.clear();
        return since;
    }

    /** Lets a file fail to load from now on. */
    void fail(String path) {
        failing.add(path);
    }

    /** Lets all files load again. */
    void recover() {
        failing.clear();
    }

    /** Evaluates an expression. */
    Value eval(String script) {
        return context.eval("js", script);
    }

    /** Asks the site's search; the value is {@code {found}} or {@code {failure}}. */
    Value ask(String query, String options) {
        context.getBindings("js").getMember("ask");
        eval("ask").execute(query, eval("(" + options + ")"));
        return eval("answer");
    }

    /** What is found, with all results. */
    Value find(String query) {
        Value answer = ask(query, "{ limit: Infinity }");
        if (answer.isNull() || !answer.hasMember("found")) {
            throw new AssertionError(query + ": " + answer);
        }
        return answer.getMember("found");
    }

    /** The results of what was found. */
    static List<Hit> hits(Value found) {
        Value results = found.getMember("results");
        return IntStream.range(0, (int) results.getArraySize())
                .mapToObj(results::getArrayElement)
                .map(result -> new Hit(
                        result.getMember("standard").asString(),
                        result.getMember("code").asString(),
                        result.getMember("name").asString(),
                        result.getMember("match").asString(),
                        result.getMember("score").asFloat()))
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
