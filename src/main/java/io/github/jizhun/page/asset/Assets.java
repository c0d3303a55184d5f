package io.github.jizhun.page.asset;

import io.github.jizhun.cache.RecentMap;
import io.github.jizhun.model.SiteShape.Accent;
import io.github.jizhun.page.files.TemplateFiles;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The style sheets and scripts that pages load, from the templates, without their comments and needless spaces; styles with their labels. The scripts of
 * a folder are parts of one, in the order of their names: they pack better together, and a page asks once.
 */
public final class Assets {
    private static final String FOLDER = "assets/";

    /** The style sheet that every page loads. */
    private static final String OF_EVERY_PAGE = "site.css";

    /** A part of a script, as a regular expression. */
    private static final String PART = "[^/]+/[^/]+\\.js";

    /**
     * Scripts and styles as published, by their texts. The preview builds again after each save, and most of them are the same: they are
     * a fifth of the work of a small site.
     */
    private static final Map<String, String> SCRIPTS = RecentMap.of(128);

    private static final Map<String, String> STYLES = RecentMap.of(32);

    private Assets() {}

    /**
     * Hands on the files.
     *
     * @param accent the site's own colours, which end the style sheet of every page
     */
    public static void copy(TemplateFiles templates, Labels words, Accent accent, Consumer<SiteFile> out) {
        SortedMap<String, StringBuilder> joined = new TreeMap<>();
        for (String file : templates.startingWith(FOLDER)) {
            String name = file.substring(FOLDER.length());
            byte[] bytes = bytes(templates, file);
            if (name.matches(PART)) {
                joined.computeIfAbsent(published(name), whole -> new StringBuilder())
                        .append(script(bytes));
            } else {
                out.accept(asset(bytes, name, words, accent));
            }
        }
        joined.forEach((name, script) -> out.accept(SiteFile.text(Address.asset(name), script.toString())));
    }

    /**
     * The name under which a file is published.
     *
     * @param name from the folder of assets on
     */
    public static String published(String name) {
        return name.matches(PART) ? name.replaceFirst("/.*", ".js") : name;
    }

    private static byte[] bytes(TemplateFiles templates, String file) {
        try (InputStream in = templates.open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script(byte[] bytes) {
        return RecentMap.get(SCRIPTS, text(bytes), script -> ScriptSpaces.remove(Comments.remove(script)));
    }

    private static SiteFile asset(byte[] bytes, String name, Labels words, Accent accent) {
        String address = Address.asset(name);
        if (name.endsWith(".js")) {
            return SiteFile.text(address, script(bytes));
        }
        if (!name.endsWith(".css")) {
            return new SiteFile(address, bytes);
        }
        String shortened = RecentMap.get(STYLES, text(bytes), style -> StyleSpaces.remove(Comments.remove(style)));
        String style = StyleWords.fill(shortened, words);
        return SiteFile.text(address, name.equals(OF_EVERY_PAGE) ? style + AccentStyle.of(accent) : style);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
