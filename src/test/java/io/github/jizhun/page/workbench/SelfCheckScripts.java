package io.github.jizhun.page.workbench;

import io.github.jizhun.page.label.ScriptWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Value;

/** The scripts of the self-check that know nothing of pages, in a script engine. */
final class SelfCheckScripts implements AutoCloseable {
    private static final Path ASSETS = Path.of("site-templates/assets/check");
    private static final Engine ENGINE = Engine.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    private final Context context = Context.newBuilder("js").engine(ENGINE).build();

    SelfCheckScripts() {
        context.eval("js", text());
    }

    /** The scripts, one after the other. */
    static String text() {
        return read(ASSETS.resolve("1-state.js")) + read(ASSETS.resolve("2-file.js"));
    }

    /** A file of the test resources. */
    static String textOf(String name) {
        return read(Path.of("src/test/resources/self-check").resolve(name));
    }

    /** Runs a script of a standard's upgrade, as a page does when it needs it. */
    void upgrade(String script) {
        context.eval("js", script);
    }

    /** Evaluates an expression. */
    Value eval(String expression) {
        return context.eval("js", expression);
    }

    /** Evaluates the expression of a file of the test resources. */
    Value evalFile(String name) {
        return context.eval("js", textOf(name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as a script's literal. */
    static String literal(String text) {
        return ScriptWords.quoted(text);
    }

    @Override
    public void close() {
        context.close();
    }
}
