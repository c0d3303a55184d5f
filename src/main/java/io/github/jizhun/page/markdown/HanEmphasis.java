package io.github.jizhun.page.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Makes emphasis work beside punctuation in Chinese. CommonMark takes {@code **} between 」 and 說, or between 」 and a code
 * such as K19, for the beginning of emphasis, never for its end, because it expects a space after punctuation; Chinese writes
 * none. A character that is neither punctuation nor space, put between the two while parsing, makes CommonMark see a word there.
 */
final class HanEmphasis {
    private static final String WORD = "\uE000";
    private static final String HAN = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";

    /** A letter or digit of any script. */
    private static final String ANY = "[\\p{L}\\p{N}]";

    /** Chinese punctuation stands by itself as a reason; that which English has, too, only beside a Chinese character. */
    private static final String WIDE = "[\\p{P}\\p{S}&&[^\\p{ASCII}]]";

    private static final Pattern END = Pattern.compile(
            "(?<=" + WIDE + ")(?=\\*{1,3}" + ANY + ")" + "|(?<=[\"').,:;!?\\]])(?=\\*{1,3}[" + HAN + "])");
    private static final Pattern BEGINNING =
            Pattern.compile("(?<=" + ANY + "\\*{1,3})(?=" + WIDE + ")" + "|(?<=[" + HAN + "]\\*{1,3})(?=[\"'(\\[])");

    private HanEmphasis() {}

    static Node parse(Parser parser, String markdown) {
        String eased = END.matcher(markdown.replace(WORD, "")).replaceAll(WORD);
        Node document = parser.parse(BEGINNING.matcher(eased).replaceAll(WORD));
        document.accept(new Cleaner());
        return document;
    }

    /** Takes the character away again, wherever text can stand. */
    private static final class Cleaner extends AbstractVisitor {
        private static String clean(String text) {
            return text == null ? null : text.replace(WORD, "");
        }

        @Override
        public void visit(Text node) {
            node.setLiteral(clean(node.getLiteral()));
        }

        @Override
        public void visit(Code node) {
            node.setLiteral(clean(node.getLiteral()));
        }

        @Override
        public void visit(FencedCodeBlock node) {
            node.setLiteral(clean(node.getLiteral()));
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            node.setLiteral(clean(node.getLiteral()));
        }

        @Override
        public void visit(HtmlBlock node) {
            node.setLiteral(clean(node.getLiteral()));
        }

        @Override
        public void visit(HtmlInline node) {
            node.setLiteral(clean(node.getLiteral()));
        }

        @Override
        public void visit(LinkReferenceDefinition node) {
            node.setDestination(clean(node.getDestination()));
            node.setTitle(clean(node.getTitle()));
        }

        @Override
        public void visit(Link node) {
            node.setDestination(clean(node.getDestination()));
            node.setTitle(clean(node.getTitle()));
            visitChildren(node);
        }

        @Override
        public void visit(Image node) {
            node.setDestination(clean(node.getDestination()));
            node.setTitle(clean(node.getTitle()));
            visitChildren(node);
        }
    }
}
