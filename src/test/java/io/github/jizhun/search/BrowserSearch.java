package io.github.jizhun.search;

import io.github.jizhun.SampleContent;
import io.github.jizhun.compare.Editions;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.page.files.TemplateFiles;
import io.github.jizhun.page.site.PageRenderer;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.view.StandardViews;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** The site's search scripts with an exported index, run by a script engine inside the test. */
final class BrowserSearch implements AutoCloseable {
    /** Shared, so that what it learnt of the scripts serves all tests. */
    private static final Engine ENGINE = Engine.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    private static final String ENGINE_SCRIPT = "assets/search-engine.js";

    private final Context context;
    private final Map<String, String> files = new HashMap<>();
    private final List<String> loaded = new ArrayList<>();
    private final List<String> failing = new ArrayList<>();

    /** A result as the script returns it. */
    record Hit(String standard, String code, String name, String match, float score) {}

    /** Scripts and styles as readers get them. */
    private static final class Published {
        private static final Map<String, String> ASSETS = assets();
        private static final Map<String, Source> SOURCES = new ConcurrentHashMap<>();

        private static Map<String, String> assets() {
            Map<String, String> assets = new ConcurrentHashMap<>();
            LinkedCatalogue frozen = SampleContent.load(SampleContent.FROZEN);
            Editions editions = Editions.of(frozen);
            PageRenderer.of(
                            TemplateFiles.of(Path.of("site-templates"), "site-templates"),
                            frozen,
                            editions,
                            new StandardViews(frozen, editions, Optional.empty()),
                            new Diagnostics())
                    .orElseThrow()
                    .renderSite(List.of(), file -> {
                        if (file.path().startsWith("assets/")) {
                            assets.put(file.path(), BrowserSearch.text(file));
                        }
                    });
            return assets;
        }
    }

    /** What each index exports, so that it does so once. */
    private static final Map<SiteSearch, Map<String, String>> EXPORTED = new ConcurrentHashMap<>();

    BrowserSearch(SiteSearch search) {
        files.putAll(EXPORTED.computeIfAbsent(search, BrowserSearch::export));
        context = Context.newBuilder("js")
                .engine(ENGINE)
                .allowHostAccess(HostAccess.ALL)
                .build();
        context.getBindings("js").putMember("run", (ProxyExecutable) arguments -> run(arguments[0].asString()));
        run(ENGINE_SCRIPT);
        context.eval("js", """
                const open = () => JizhunSearch.open({ base: "", load: async (address) => run(address) });
                let site = open();
                let answer;
                const ask = (query, options) => {
                  answer = undefined;
                  site.search(query, options).then(
                    (found) => { answer = { found }; },
                    (failure) => { answer = { failure }; });
                };
                """);
    }

    private static Map<String, String> export(SiteSearch search) {
        Map<String, String> exported = new HashMap<>();
        search.export(file -> exported.put(file.path(), text(file)));
        return exported;
    }

    /** All files that a browser may load. */
    static Map<String, String> files(SiteSearch search) {
        Map<String, String> all = new HashMap<>(Published.ASSETS);
        all.putAll(EXPORTED.computeIfAbsent(search, BrowserSearch::export));
        return all;
    }

    private static String text(SiteFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private boolean run(String address) {
        String path = address.replaceFirst("\\?.*", "");
        if (failing.contains(path)) {
            throw new IllegalStateException(path);
        }
        loaded.add(path);
        context.eval(
                path.startsWith("assets/")
                        ? Published.SOURCES.computeIfAbsent(path, asset -> Source.create("js", text(asset)))
                        : Source.create("js", text(path)));
        return true;
    }

    /** What a file of the site holds. */
    String text(String path) {
        return path.startsWith("assets/") ? Published.ASSETS.get(path) : files.get(path);
    }

    /** Puts a file of another index in the place of this one's. */
    void replace(String path, SiteSearch other) {
        files.put(path, export(other).get(path));
    }

    /** Goes to another page of the site: the engine is there, and everything else is to be loaded. */
    void turn() {
        loaded.clear();
        loaded.add(ENGINE_SCRIPT);
        context.eval("js", "site = open();");
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
