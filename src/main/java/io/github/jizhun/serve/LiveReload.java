package io.github.jizhun.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps open pages of the preview up to date: they ask again and again whether the site was made again, or what keeps it from being
 * made. Pages get a script when they are sent; the site's files hold nothing of it.
 */
public final class LiveReload {
    /** No file of a site has such an address. */
    static final String FOLDER = "/.jizhun-preview/";

    /** When the shown site was made, in milliseconds: differs from that of a preview before this one, whose pages are loaded again. */
    private long version = System.currentTimeMillis();

    private String problem = "";
    /** Counts the builds, so that a problem which stays after a save is shown again. */
    private long builds;

    /** The site was made again. */
    public synchronized void changed() {
        version = Math.max(version + 1, System.currentTimeMillis());
        problem = "";
        builds++;
    }

    /**
     * The site could not be made again and stays as it was.
     *
     * @param why as a maintainer reads it, in lines
     */
    public synchronized void failed(String why) {
        problem = why.strip();
        builds++;
    }

    /** When open pages were last asked to reload. */
    synchronized Instant changedAt() {
        return Instant.ofEpochMilli(version);
    }

    /** A page with the script that keeps it up to date. */
    synchronized byte[] into(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        String script = "<script src=\"" + FOLDER + "reload.js?v=" + version + "\" async></script>\n";
        int end = html.lastIndexOf("</body>");
        return (end < 0 ? html + script : html.substring(0, end) + script + html.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What a page asks for here: the script, the style, or how things are; empty for anything else. */
    Optional<byte[]> file(String path) throws IOException {
        String name = path.substring(FOLDER.length());
        if (name.equals("state.txt")) {
            return Optional.of(state().getBytes(StandardCharsets.UTF_8));
        }
        try (InputStream in = name.matches("reload\\.(js|css)") ? LiveReload.class.getResourceAsStream(name) : null) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    /** In lines: the version of the site, the number of builds so far, what keeps the site from being made. */
    private synchronized String state() {
        return version + "\n" + builds + "\n" + problem;
    }
}
