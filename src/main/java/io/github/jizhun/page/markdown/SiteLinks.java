package io.github.jizhun.page.markdown;

import io.github.jizhun.page.frame.Frame;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Turns links written as addresses from the site's root into links from a page, and unsafe ones into plain words. */
final class SiteLinks extends AbstractVisitor {
    private static final Pattern SCHEME = Pattern.compile("^\\s*([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern SAFE = Pattern.compile("(?i)https?|mailto");

    private final Frame frame;

    SiteLinks(Frame frame) {
        this.frame = frame;
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (isUnsafe(link.getDestination())) {
            unwrap(link);
        } else {
            link.setDestination(onPage(link.getDestination()));
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        image.setDestination(onPage(image.getDestination()));
    }

    private String onPage(String destination) {
        boolean elsewhere =
                SCHEME.matcher(destination).find() || destination.startsWith("//") || destination.startsWith("#");
        return elsewhere ? destination : frame.link(destination.replaceFirst("^/", ""));
    }

    private static boolean isUnsafe(String destination) {
        Matcher scheme = SCHEME.matcher(destination);
        return scheme.find() && !SAFE.matcher(scheme.group(1)).matches();
    }

    private static void unwrap(Link link) {
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            link.insertBefore(child);
        }
        link.unlink();
    }
}
