package io.github.jizhun.page;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The style sheets and scripts that pages load, from the templates, without their comments and needless spaces; styles with their labels. The scripts of
 * a folder are parts of one, in the order of their names: they pack better together, and a page asks once.
 */
final class Assets {
    private static final String FOLDER = "assets";

    /** A part of a script, as a regular expression. */
    private static final String PART = "[^/]+/[^/]+\\.js";

    private Assets() {}

    /**
     * Hands on the files; a folder that is not there is a finding.
     *
     * @param shownAs the folder of templates as the maintainer typed it
     */
    static void copy(Path templates, String shownAs, Words words, Diagnostics diagnostics, Consumer<SiteFile> out) {
        Path folder = templates.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            diagnostics.add(new Diagnostic(
                    Rule.MISSING_TEMPLATE,
                    Position.startOf(shownAs + "/" + FOLDER),
                    1,
                    "",
                    Message.of("missing-template", FOLDER),
                    Message.of("missing-template.hint")));
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            SortedMap<String, StringBuilder> joined = new TreeMap<>();
            for (Path file : files) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.matches(PART)) {
                    joined.computeIfAbsent(name.replaceFirst("/.*", ".js"), whole -> new StringBuilder())
                            .append(script(file));
                } else {
                    out.accept(asset(file, name, words));
                }
            }
            joined.forEach((name, script) -> out.accept(SiteFile.text(Address.asset(name), script.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script(Path file) throws IOException {
        return ScriptSpaces.remove(Comments.remove(Files.readString(file)));
    }

    private static SiteFile asset(Path file, String name, Words words) throws IOException {
        String address = Address.asset(name);
        if (name.endsWith(".js")) {
            return SiteFile.text(address, script(file));
        }
        return name.endsWith(".css")
                ? SiteFile.text(
                        address, StyleWords.fill(StyleSpaces.remove(Comments.remove(Files.readString(file))), words))
                : new SiteFile(address, Files.readAllBytes(file));
    }
}
