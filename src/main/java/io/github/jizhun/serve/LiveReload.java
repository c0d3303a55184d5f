package io.github.jizhun.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Keeps open pages of the preview up to date: tells them that the site was made anew, or what keeps it from being made. Pages get a
 * script when they are sent; the site's files hold nothing of it.
 */
public final class LiveReload {
    /** No file of a site has such an address. */
    static final String FOLDER = "/.jizhun-preview/";

    private static final long PULSE_SECONDS = 10;

    /** Differs from that of a preview before this one, so that its pages are shown anew, too. */
    private long version = System.currentTimeMillis();

    private String problem = "";
    private long news;
    private boolean isClosed;

    /** The site was made anew. */
    public synchronized void changed() {
        version++;
        tell("");
    }

    /**
     * The site could not be made anew and stays as it was.
     *
     * @param why as a maintainer reads it, in lines
     */
    public synchronized void failed(String why) {
        tell(why.strip());
    }

    private void tell(String why) {
        problem = why;
        news++;
        notifyAll();
    }

    /** Lets the open pages go. */
    synchronized void close() {
        isClosed = true;
        notifyAll();
    }

    /** A page with the script that keeps it up to date. */
    synchronized byte[] into(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        String script = "<script src=\"" + FOLDER + "reload.js?v=" + version + "\" async></script>\n";
        int end = html.lastIndexOf("</body>");
        return (end < 0 ? html + script : html.substring(0, end) + script + html.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What a page asks for here: the script or the style; empty for anything else. */
    byte[] file(String path) throws IOException {
        String name = path.substring(FOLDER.length());
        try (InputStream in = name.matches("reload\\.(js|css)") ? LiveReload.class.getResourceAsStream(name) : null) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    /** Whether a page asks to be told. */
    static boolean isEvents(String path) {
        return path.equals(FOLDER + "events");
    }

    /** Tells a page what is new, from now until it goes. */
    void tell(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        long told = -1;
        try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
                String event;
                synchronized (this) {
                    if (told == news && !isClosed) {
                        TimeUnit.SECONDS.timedWait(this, PULSE_SECONDS);
                    }
                    if (isClosed) {
                        return;
                    }
                    // A comment tells whether the page is still there.
                    event = told == news ? ":\n\n" : event();
                    told = news;
                }
                out.write(event.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String event() {
        String site = "event: site\ndata: " + version + "\n\n";
        return problem.isEmpty()
                ? site
                : site + "event: problem\ndata: "
                        + String.join("\ndata: ", problem.lines().toList()) + "\n\n";
    }
}
