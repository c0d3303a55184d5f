package io.github.jizhun.page.markdown;

import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.site.WrittenLink;
import io.github.jizhun.view.MediaView;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Turns links written as addresses from the site's root into links from a page, and unsafe ones into plain words. A link to a
 * document says what it is and how large.
 */
final class SiteLinks extends AbstractVisitor {
    private static final Pattern SCHEME = Pattern.compile("^\\s*([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern SAFE = Pattern.compile("(?i)https?|mailto");

    private final Frame frame;
    private final Map<String, MediaView> files;
    private final Labels words;

    SiteLinks(Frame frame, Map<String, MediaView> files, Labels words) {
        this.frame = frame;
        this.files = files;
        this.words = words;
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (isUnsafe(link.getDestination())) {
            unwrap(link);
            return;
        }
        file(link.getDestination())
                .filter(file -> !file.isPicture())
                .ifPresent(file -> link.appendChild(new Text(words.say("file.kind-size", file.kind()))));
        link.setDestination(onPage(link.getDestination()));
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        String source = onPage(image.getDestination());
        Optional<MediaView> file = file(image.getDestination());
        if (file.isPresent()) {
            image.insertAfter(new Picture(image, source, file.get().size()));
            image.unlink();
        } else {
            image.setDestination(source);
        }
    }

    private Optional<MediaView> file(String destination) {
        return WrittenLink.isElsewhere(destination)
                ? Optional.empty()
                : Optional.ofNullable(files.get(WrittenLink.addressOf(destination)));
    }

    private String onPage(String destination) {
        if (file(destination).isPresent()) {
            return frame.link(
                    WrittenLink.encoded(WrittenLink.addressOf(destination)) + WrittenLink.placeOf(destination));
        }
        return WrittenLink.isElsewhere(destination) ? destination : frame.link(destination.replaceFirst("^/", ""));
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
