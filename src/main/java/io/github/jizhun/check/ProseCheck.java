package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Prose;
import io.github.jizhun.text.HiddenCharacters;
import io.github.jizhun.text.MeantText;
import io.github.jizhun.text.OddSpaces;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The words of pages and notes as a reader gets them, with entities resolved: characters that hide or stand for others, and
 * HTML, which would be printed as it is written. Each line is reported once under a rule.
 */
public final class ProseCheck {
    /** The maximum number of lines of a file reported under one rule; who mends them sees the rest. */
    private static final int MAX = 20;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Pattern LINE_BREAK = Pattern.compile("\n");

    /** What is left of Chinese that was saved in an encoding which has none; two may be astonishment. */
    private static final Pattern LOST = Pattern.compile("(?<![?!])\\?{3,}");

    /** A link with a space or wide brackets between its text and its address: readers would see both. */
    private static final Pattern LOOSE_LINK = Pattern.compile(
            "(\\[[^\\[\\]]+])(?: *（| +\\()((?:[^（）()\\s]*\\.(?:html|md)(?:#[^（）()\\s]*)?|https?://[^（）()\\s]+))[)）]");

    private final Prose prose;
    private final String[] lines;
    private final String path;
    private final CheckReporter findings;
    private final Set<String> reported = new HashSet<>();
    private final Map<Rule, Integer> counts = new HashMap<>();

    private ProseCheck(Prose prose, String folder, CheckReporter findings) {
        this.prose = prose;
        this.lines = LINE_BREAK.split(prose.markdown(), -1);
        this.path = folder + Location.PATH_SEPARATOR + prose.name();
        this.findings = findings;
    }

    public static void run(Prose prose, String folder, CheckReporter findings) {
        PARSER.parse(prose.markdown()).accept(new ProseCheck(prose, folder, findings).new Reader());
    }

    private void check(Node node, String literal) {
        int hidden = HiddenCharacters.next(literal, 0);
        if (hidden >= 0) {
            String written = Character.toString(literal.codePointAt(hidden));
            report(Rule.CONTROL_CHARACTER, "", node, written, HiddenCharacters.nameOf(written.codePointAt(0)));
        }
        List<MeantText.Odd> odd = MeantText.oddIn(literal);
        if (!odd.isEmpty()) {
            String written = odd.get(0).written();
            report(
                    Rule.COMPATIBILITY_CHARACTER,
                    MeantText.Odd.kindOf(odd),
                    node,
                    written,
                    MeantText.show(odd),
                    MeantText.proposal(literal));
        }
        if (LOST.matcher(literal).find()) {
            report(Rule.PLACEHOLDER, "lost", node, "??", literal.strip());
        }
        int space = OddSpaces.first(literal);
        if (space >= 0 && OddSpaces.isOdd(literal.charAt(space))) {
            String written = literal.substring(space, space + 1);
            // Who writes an entity knows which space it is.
            if (lineOf(node).contains(written)) {
                report(
                        Rule.ODD_SPACE,
                        "",
                        node,
                        written,
                        HiddenCharacters.nameOf(written.charAt(0)),
                        OddSpaces.visible(literal),
                        OddSpaces.ordinary(literal));
            }
        }
    }

    private void checkLinks(Paragraph paragraph) {
        for (SourceSpan span : paragraph.getSourceSpans()) {
            Matcher loose = LOOSE_LINK.matcher(lines[span.getLineIndex()]);
            if (loose.find()) {
                Position at = position(span.getLineIndex(), loose.start());
                String meant = loose.group(1) + "(" + loose.group(2) + ")";
                report(Rule.BROKEN_PROSE_LINK, "form", at, loose.group(), loose.group(), meant);
            }
        }
    }

    private void report(Rule rule, String variant, Node node, String written, Object... arguments) {
        report(rule, variant, at(node, written), written, arguments);
    }

    private void report(Rule rule, String variant, Position at, String written, Object... arguments) {
        if (reported.add(rule + " " + at.line()) && counts.merge(rule, 1, Integer::sum) <= MAX) {
            findings.report(rule, variant, Location.of(prose.name(), at, written, path), arguments);
        }
    }

    /** Where a character stands in the line where its node begins, itself or as an entity. */
    private Position at(Node node, String written) {
        SourceSpan span = spanOf(node);
        String line = lines[span.getLineIndex()];
        int from = Math.min(span.getColumnIndex(), line.length());
        int found = Stream.of(written, "&")
                .map(character -> line.indexOf(character, from))
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(from);
        return position(span.getLineIndex(), found);
    }

    private Position position(int line, int index) {
        return new Position(prose.at().file(), prose.at().line() + line, lines[line].codePointCount(0, index) + 1);
    }

    private String lineOf(Node node) {
        return lines[spanOf(node).getLineIndex()];
    }

    /** The place of a node, or of what holds it. */
    private static SourceSpan spanOf(Node node) {
        Node at = node;
        while (at != null && at.getSourceSpans().isEmpty()) {
            at = at.getParent();
        }
        return at == null ? SourceSpan.of(0, 0, 0, 0) : at.getSourceSpans().get(0);
    }

    /** Goes through all that readers see. */
    private final class Reader extends AbstractVisitor {
        @Override
        public void visit(Text node) {
            check(node, node.getLiteral());
        }

        @Override
        public void visit(Paragraph node) {
            checkLinks(node);
            visitChildren(node);
        }

        @Override
        public void visit(Code node) {
            check(node, node.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock node) {
            check(node, node.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            check(node, node.getLiteral());
        }

        @Override
        public void visit(HtmlBlock node) {
            checkHtml(node, node.getLiteral());
        }

        @Override
        public void visit(HtmlInline node) {
            checkHtml(node, node.getLiteral());
        }

        @Override
        public void visit(Link node) {
            checkTitle(node, node.getTitle());
            check(node, node.getDestination());
            visitChildren(node);
        }

        @Override
        public void visit(Image node) {
            if (node.getFirstChild() == null) {
                report(Rule.PICTURE_WITHOUT_TEXT, "", node, "![", node.getDestination());
            }
            checkTitle(node, node.getTitle());
            check(node, node.getDestination());
            visitChildren(node);
        }

        private void checkTitle(Node node, String title) {
            if (title != null) {
                check(node, title);
            }
        }

        private void checkHtml(Node node, String html) {
            String tag = html.lines().findFirst().orElse("").strip();
            report(Rule.RAW_HTML, "", node, tag, tag);
            check(node, html);
        }
    }
}
