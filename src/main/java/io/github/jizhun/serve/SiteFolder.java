package io.github.jizhun.serve;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds files of the site, and no others, by what a browser asks for. */
final class SiteFolder {
    private final Path folder;

    SiteFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether there is a site. */
    boolean exists() {
        return Files.isDirectory(folder);
    }

    /**
     * The file or folder that a request names.
     *
     * @param rawPath as in the request, percent-encoded, with a slash at its beginning
     * @return empty if there is none inside the site under exactly this name
     */
    Optional<Path> find(String rawPath) throws IOException {
        try {
            // A plus is a plus in a path, unlike in a form.
            String path = URLDecoder.decode(rawPath.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (!path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0) {
                return Optional.empty();
            }
            if (!Files.isDirectory(folder)) {
                return Optional.empty();
            }
            // Asked each time: a build puts another folder in its place.
            Path root = folder.toRealPath();
            Path wanted = root.resolve(path.substring(1));
            return wanted.startsWith(root) && Files.exists(wanted) && isSpelledOut(wanted)
                    ? Optional.of(wanted)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            // A broken escape, or a name that this system cannot have.
            return Optional.empty();
        }
    }

    /** What differs from its real path goes through "..", a symbolic link, or a name in another case. */
    private static boolean isSpelledOut(Path path) throws IOException {
        return path.toRealPath().toString().equals(path.toString());
    }

    /** The page for what is not there, if the site has one. */
    Optional<Path> notFound() throws IOException {
        return find("/404.html").filter(Files::isRegularFile);
    }
}
