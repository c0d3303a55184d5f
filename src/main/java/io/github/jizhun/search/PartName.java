package io.github.jizhun.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names a part of the index by all that it is made of but the program: a part of the same name is the same. */
final class PartName {
    private final MessageDigest digest;

    private PartName() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The name of a part.
     *
     * @param synonyms of which it says whether they stand in it
     */
    static String of(List<SearchEntry> entries, List<List<Run>> synonyms) {
        PartName name = new PartName();
        name.add(synonyms.size());
        synonyms.forEach(words -> name.add(Run.text(words)));
        for (SearchEntry entry : entries) {
            List<IndexedText> texts = IndexedText.of(entry);
            name.add(texts.size());
            for (IndexedText text : texts) {
                name.add(text.field());
                name.add(text.text());
            }
        }
        return HexFormat.of().formatHex(name.digest.digest());
    }

    /** Each text with its length, so that two are never taken for one. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }

    private void add(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
