package io.github.jizhun.search;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Where a term stands in one field of a part of the index: what {@link PostingsText} says of the whole, so that it can be put
 * together from its parts.
 *
 * @param field the field's place among {@link SearchField}s; after them the field of exact names
 * @param count how many entries hold the term
 * @param isRepeated whether an entry holds it more than once
 * @param first the number of the first entry, counted from the first of the part or, when read, of all
 * @param last the number of the last entry
 * @param documents the distances between the entries' numbers, from the second entry on
 * @param frequencies how often each entry holds it, less one; empty where each does once
 * @param norms the norm of each entry's field; only for names and texts
 * @param positions the distances between its places in each entry; only for names and texts
 */
record PartPostings(
        int field,
        int count,
        boolean isRepeated,
        int first,
        int last,
        String documents,
        String frequencies,
        String norms,
        String positions) {

    /**
     * Reads where a term stands.
     *
     * @param field the field's place
     * @param norms by the entry's number; empty for fields that have none to be kept: positions are then left out, too
     */
    static PartPostings of(int field, PostingsEnum postings, byte[] norms) throws IOException {
        Digits documents = new Digits();
        Digits frequencies = new Digits();
        Digits normTexts = new Digits();
        Digits positions = new Digits();
        boolean isRepeated = false;
        int count = 0;
        int first = postings.nextDoc();
        int last = first;
        for (int document = first; document != PostingsEnum.NO_MORE_DOCS; document = postings.nextDoc()) {
            if (count++ > 0) {
                documents.add(document - last - 1);
            }
            last = document;
            frequencies.add(postings.freq() - 1);
            isRepeated |= postings.freq() > 1;
            if (norms.length > 0) {
                normTexts.add(norms[document] & 0xFF);
                int place = -1;
                for (int i = 0; i < postings.freq(); i++) {
                    int next = postings.nextPosition();
                    positions.add(next - place - 1);
                    place = next;
                }
            }
        }
        return new PartPostings(
                field,
                count,
                isRepeated,
                first,
                last,
                documents.toString(),
                isRepeated ? frequencies.toString() : "",
                normTexts.toString(),
                positions.toString());
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param before how many entries are before the part's first, to count from the first of all
     */
    static PartPostings read(DataInput in, int before) throws IOException {
        int field = in.readByte();
        int head = in.readVInt();
        int first = before + in.readVInt();
        return new PartPostings(
                field,
                head >> 1,
                (head & 1) != 0,
                first,
                first + in.readVInt(),
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString());
    }

    void write(DataOutput out) throws IOException {
        out.writeByte((byte) field);
        out.writeVInt(count << 1 | (isRepeated ? 1 : 0));
        out.writeVInt(first);
        out.writeVInt(last - first);
        out.writeString(documents);
        out.writeString(frequencies);
        out.writeString(norms);
        out.writeString(positions);
    }
}
