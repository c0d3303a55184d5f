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
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The style sheets and scripts that pages load, from the templates, without their comments; styles with their labels. */
final class Assets {
    private static final String FOLDER = "assets";

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
            for (Path file : files) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                out.accept(asset(file, name, words));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SiteFile asset(Path file, String name, Words words) throws IOException {
        String address = Address.asset(name);
        if (name.endsWith(".js")) {
            return SiteFile.text(address, Comments.remove(Files.readString(file)));
        }
        return name.endsWith(".css")
                ? SiteFile.text(
                        address, StyleWords.fill(StyleSpaces.remove(Comments.remove(Files.readString(file))), words))
                : new SiteFile(address, Files.readAllBytes(file));
    }
}
