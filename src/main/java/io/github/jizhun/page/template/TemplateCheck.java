package io.github.jizhun.page.template;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.NearestMatch;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.page.asset.Assets;
import io.github.jizhun.page.files.OwnTemplates;
import io.github.jizhun.page.files.TemplateFiles;
import io.github.jizhun.text.OsFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds files in the maintainer's folder of templates that no page uses: a caller who changed them would wait for it to show. */
public final class TemplateCheck {
    private static final String TEMPLATE = ".peb";
    private static final String ASSETS = "assets/";

    /** Style sheets and scripts; pages of content may show all other assets. */
    private static final Pattern LOADED = Pattern.compile(".*\\.(css|js)");

    /** What people write for people. */
    private static final Pattern READ_ME = Pattern.compile("(.*/)?readme[^/]*", Pattern.CASE_INSENSITIVE);

    private final TemplateFiles files;

    private TemplateCheck(TemplateFiles files) {
        this.files = files;
    }

    /** Reports files that no page uses. */
    public static void run(TemplateFiles files, Diagnostics diagnostics) {
        TemplateCheck check = new TemplateCheck(files);
        List<String> unknown = files.changed().stream()
                .filter(name -> !OwnTemplates.names().contains(name))
                .filter(name -> Stream.of(name.split("/")).noneMatch(OsFiles::isIgnorable))
                .filter(name -> !READ_ME.matcher(name).matches())
                .filter(name -> !name.startsWith(ASSETS) || LOADED.matcher(name).matches())
                .toList();
        if (!unknown.isEmpty()) {
            String own = check.templates();
            unknown.stream()
                    .filter(name -> !own.contains(mention(name)))
                    .forEach(name -> diagnostics.add(check.finding(name)));
        }
    }

    /** How a template names a file. The scripts of a folder are one script, named by the folder. */
    private static String mention(String name) {
        if (!name.startsWith(ASSETS)) {
            return name.endsWith(TEMPLATE) ? "\"" + name.substring(0, name.length() - TEMPLATE.length()) + "\"" : name;
        }
        return Assets.published(name.substring(ASSETS.length()));
    }

    /** All templates of the site, with the maintainer's changes. */
    private String templates() {
        StringBuilder texts = new StringBuilder();
        for (String name : files.startingWith("")) {
            if (name.endsWith(TEMPLATE)) {
                try (InputStream in = files.open(name)) {
                    texts.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return texts.toString();
    }

    private Diagnostic finding(String name) {
        Optional<String> nearest = NearestMatch.to(name, OwnTemplates.names());
        return new Diagnostic(
                Rule.UNKNOWN_TEMPLATE,
                Position.startOf(files.shown(name)),
                1,
                "",
                Message.of("unknown-template", name),
                nearest.map(near -> Message.of("unknown-template.near.hint", near))
                        .orElse(Message.of("unknown-template.hint")));
    }
}
