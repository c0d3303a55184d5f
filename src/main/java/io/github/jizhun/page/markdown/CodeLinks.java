package io.github.jizhun.page.markdown;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.link.Segment;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.StandardCode;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.site.Address;
import io.github.jizhun.view.CodeAddresses;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Links codes in hand-written text to their pages, and each term once to its own: never in headings, links and code. A code
 * written with its standard ({@code BHR1212-001v2/K19}) is found everywhere; one without belongs to the standard at hand.
 */
final class CodeLinks extends AbstractVisitor {
    private static final Pattern WHOLE_CODE = Pattern.compile(
            "(?<![A-Za-z0-9/])(" + StandardCode.OFFICIAL_FORM + ")(?:/([TOPKSA]\\d+(?:\\.\\d+)*))?(?![A-Za-z0-9_/-])");

    private final CodeAddresses addresses;
    private final Optional<LinkedStandard> standard;
    private final Frame frame;
    private final Set<String> terms = new HashSet<>();
    private Text place;

    CodeLinks(CodeAddresses addresses, Optional<LinkedStandard> standard, Frame frame) {
        this.addresses = addresses;
        this.standard = standard;
        this.frame = frame;
    }

    @Override
    public void visit(Heading heading) {
        // A code in a heading stays text.
    }

    @Override
    public void visit(Link link) {
        // No link inside a link.
    }

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        place = text;
        Matcher whole = WHOLE_CODE.matcher(literal);
        int from = 0;
        while (whole.find()) {
            plain(literal.substring(from, whole.start()));
            put(whole.group(), wholeCode(whole), "mention");
            from = whole.end();
        }
        plain(literal.substring(from));
        text.unlink();
    }

    private Optional<String> wholeCode(Matcher found) {
        return found.group(2) == null
                ? addresses.of(found.group(1))
                : addresses.of(found.group(1), new Code(found.group(2)));
    }

    /** Text without whole codes. */
    private void plain(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (standard.isEmpty()) {
            put(text, Optional.empty(), "");
            return;
        }
        for (Segment segment : standard.get().textLinker().segments(text)) {
            Optional<String> code = segment.statement().map(LinkedStatement::address);
            Optional<String> term = segment.term()
                    .filter(each -> terms.add(each.id()))
                    .map(each -> Address.term(standard.get().code(), each.id()));
            put(segment.text(), code.or(() -> term), code.isPresent() ? "mention" : "auto");
        }
    }

    /** A page does not link to itself. */
    private void put(String words, Optional<String> address, String style) {
        Node text = new Text(words);
        Optional<String> target = address.filter(to -> !to.equals(frame.address()));
        if (target.isPresent()) {
            Node link = new AutomaticLink(frame.link(target.get()), style);
            link.appendChild(text);
            place.insertBefore(link);
        } else {
            place.insertBefore(text);
        }
    }
}
