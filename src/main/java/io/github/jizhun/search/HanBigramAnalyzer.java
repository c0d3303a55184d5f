package io.github.jizhun.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The analysis of {@link Token} as Lucene wants it. */
final class HanBigramAnalyzer extends Analyzer {
    /** Keeps phrases from reaching over from one name of a thing to its next. */
    private static final int GAP_BETWEEN_NAMES = 10;

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP_BETWEEN_NAMES;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new TokenListTokenizer());
    }

    /** Hands on the tokens of a whole text. */
    private static final class TokenListTokenizer extends Tokenizer {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final char[] buffer = new char[256];
        private Iterator<Token> tokens = List.<Token>of().iterator();
        private int length;
        private int position;

        @Override
        public void reset() throws IOException {
            super.reset();
            StringBuilder text = new StringBuilder();
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                text.append(buffer, 0, read);
            }
            length = text.length();
            tokens = Token.ofText(text.toString()).iterator();
            position = -1;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!tokens.hasNext()) {
                return false;
            }
            Token token = tokens.next();
            term.append(token.term());
            increment.setPositionIncrement(token.position() - position);
            offset.setOffset(token.start(), token.end());
            position = token.position();
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            offset.setOffset(length, length);
        }
    }
}
