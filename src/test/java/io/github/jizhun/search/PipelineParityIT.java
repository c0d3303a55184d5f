package io.github.jizhun.search;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What readers type finds the same in the browser as with Lucene, in the same order, among a hundred standards. */
class PipelineParityIT {
    private final Random random = new Random(7);
    private final List<SearchEntry> entries = SampleSearch.hundred().index().entries();

    @Test
    void piecesSlipsAndCodesFindTheSame() {
        try (PipelineParity parity = new PipelineParity(SampleSearch.hundred())) {
            for (int i = 0; i < 25; i++) {
                String piece = piece();
                parity.compare(piece);
                parity.compare(piece + " " + piece());
                parity.compare(slip(piece));
                parity.compare(entry().code());
            }
            for (String query : List.of("k 7", "p112", "K01、K02 S03", "知識", "e-leaning", "iso9001 excel", "天地玄黃")) {
                parity.compare(query);
            }
        }
    }

    private SearchEntry entry() {
        return entries.get(random.nextInt(entries.size()));
    }

    /** Some characters of a title. */
    private String piece() {
        String title = entry().title();
        int length = Math.min(title.length(), 4 + random.nextInt(3));
        int start = random.nextInt(title.length() - length + 1);
        return title.substring(start, start + length);
    }

    /** The text with its third character changed. */
    private static String slip(String text) {
        return text.length() < 4 ? text : text.substring(0, 2) + "龘" + text.substring(3);
    }
}
