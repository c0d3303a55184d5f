package io.github.jizhun.browser;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.serve.PreviewServer;
import io.github.jizhun.site.Address;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A built site that a browser visits, from the disk or over HTTP. */
final class Site implements AutoCloseable {
    private final Path folder;
    private final String root;
    private final Runnable close;

    private Site(Path folder, String root, Runnable close) {
        this.folder = folder;
        this.root = root;
        this.close = close;
    }

    /** As a reader sees it who unpacked the archive and opened a page with a double click. */
    static Site onDisk(Path folder) {
        return new Site(folder, folder.toAbsolutePath().normalize().toUri().toString(), () -> {});
    }

    /** A site of the program, from the disk. */
    static Site onDisk(BuiltSite site) {
        return onDisk(site.folder());
    }

    /** As {@code serve} shows it, on a free port: a fresh origin, so nothing is stored for it yet. */
    static Site served(Path folder) {
        try {
            PreviewServer server = PreviewServer.start(folder, 0);
            return new Site(folder, server.address(), server::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A site of the program, as {@code serve} shows it. */
    static Site served(BuiltSite site) {
        return served(site.folder());
    }

    /** Where its files are. */
    Path folder() {
        return folder;
    }

    /** The URL of a page. */
    String url(String address) {
        return root + address;
    }

    /** Whether a URL is one of this site's. */
    boolean holds(String url) {
        return url.startsWith(root);
    }

    /** A page as it was written, before any script. */
    Document page(String address) {
        try {
            return Jsoup.parse(Files.readString(folder.resolve(address)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the longest page of a kind. */
    String longest(String kind) {
        return PageKinds.longest(this).get(kind);
    }

    /** The address of the first page that holds what a CSS selector names. */
    String pageWith(String selector) {
        return pages().stream()
                .filter(address -> page(address).selectFirst(selector) != null)
                .findFirst()
                .orElseThrow();
    }

    /** The size of a file in bytes. */
    long size(String address) {
        try {
            return Files.size(folder.resolve(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses of all pages, in order. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(Address::isPage)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        close.run();
    }
}
