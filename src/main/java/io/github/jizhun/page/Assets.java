package io.github.jizhun.page;

import io.github.jizhun.site.Address;
import io.github.jizhun.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The style sheets and scripts that pages load, copied from the templates as they are. */
final class Assets {
    private Assets() {}

    static void copy(Path templates, Consumer<SiteFile> out) {
        Path folder = templates.resolve("assets");
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                out.accept(new SiteFile(Address.asset(name), Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
