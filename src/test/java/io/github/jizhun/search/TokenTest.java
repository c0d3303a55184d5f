package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

/** One specification of what a text is to search, {@code tokens.tsv}, and two of its readers, publisher and Lucene; the script is that of {@code TokenIT}. */
class TokenTest {
    /** A line of the specification: what is read, how, and its tokens as {@code term@position[start,end]}. */
    record Line(String text, boolean isQuery, String tokens) {}

    static List<Line> lines() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/search/tokens.tsv"))) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Line(unescaped(cells[1]), cells[0].equals("query"), cells[2]))
                    .toList();
        }
    }

    /** The text of a cell; characters that cannot be seen or written are given by their number. */
    private static String unescaped(String cell) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(cell)
                .replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
    }

    private static String shown(String term, int position, int start, int end) {
        return term + "@" + position + "[" + start + "," + end + "]";
    }

    @Test
    void thePublisherReadsTextAsSpecified() throws IOException {
        assertAll(lines().stream().map(line -> () -> {
            List<Token> tokens = line.isQuery() ? Token.ofQuery(Run.of(line.text())) : Token.ofText(line.text());
            assertEquals(
                    line.tokens(),
                    tokens.stream()
                            .map(token -> shown(token.term(), token.position(), token.start(), token.end()))
                            .collect(Collectors.joining(" ")),
                    line.text());
        }));
    }

    @Test
    void luceneReadsTextAsSpecified() throws IOException {
        try (HanBigramAnalyzer analyzer = new HanBigramAnalyzer()) {
            for (Line line : lines()) {
                if (!line.isQuery()) {
                    assertEquals(line.tokens(), analysed(analyzer, line.text()), line.text());
                }
            }
        }
    }

    private static String analysed(HanBigramAnalyzer analyzer, String text) throws IOException {
        StringBuilder all = new StringBuilder();
        try (TokenStream stream = analyzer.tokenStream("name", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                all.append(all.isEmpty() ? "" : " ")
                        .append(shown(term.toString(), position, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        }
        return all.toString();
    }
}
