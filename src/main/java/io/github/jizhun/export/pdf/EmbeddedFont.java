package io.github.jizhun.export.pdf;

import io.github.jizhun.font.FontFace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * The part of a font that one document uses (ISO 32000-1, 9.7). Each character has a number of its own, even where the font draws two alike
 * or lacks one: text that is copied out of the document is exactly what was written.
 */
final class EmbeddedFont {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** Widths are in thousandths of the size. */
    private static final float EM = 1000;
    /** The most lines that one operator of a character map may hold. */
    private static final int MAX_LINES = 100;

    private static final String MAP_HEAD = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    private static final String MAP_END = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

    private final FontFace face;
    private final TrueTypeFont outlines;
    private final float unit;
    /** From characters to their numbers, in the order in which they were first used. */
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    private final Map<Integer, Float> widths = new HashMap<>();

    EmbeddedFont(FontFace face) {
        this.face = face;
        this.outlines = face.outlines();
        try {
            this.unit = EM / outlines.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The width of a character at size 1. */
    float width(int character) {
        return widths.computeIfAbsent(character, c -> advance(c) / EM);
    }

    /** The width of a text at size 1. */
    float width(String text) {
        float width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += width(text.codePointAt(i));
        }
        return width;
    }

    private int advance(int character) {
        try {
            return Math.round(outlines.getAdvanceWidth(face.glyph(character)) * unit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as the content of a page names it: two bytes a character, in hexadecimal digits. */
    String encode(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints()
                .map(c -> numbers.computeIfAbsent(c, any -> numbers.size() + 1))
                .forEach(number -> digits.append(HEX.toHexDigits((short) number)));
        return digits.toString();
    }

    /** The font as an object of the document, after all text was encoded. */
    COSDictionary dictionary() throws IOException {
        CRC32 use = new CRC32();
        numbers.keySet().forEach(c -> use.update(Character.toString(c).getBytes(StandardCharsets.UTF_8)));
        String name = prefix(use.getValue()) + "+" + face.name();
        COSDictionary font = typed("Font");
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, name);
        font.setName(COSName.ENCODING, "Identity-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant(name));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, stream(characterMap().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    /** Six letters that name a part of a font. */
    private static String prefix(long number) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + number % 26));
            number /= 26;
        }
        return letters.toString();
    }

    private COSDictionary descendant(String name) throws IOException {
        TTFSubsetter subset = new TTFSubsetter(outlines);
        TreeSet<Integer> used = new TreeSet<>();
        numbers.keySet().forEach(c -> used.add(face.glyph(c)));
        subset.addGlyphIds(used);
        Map<Integer, Integer> newNumbers = new HashMap<>();
        subset.getGIDMap().forEach((now, before) -> newNumbers.put(before, now));
        ByteArrayOutputStream program = new ByteArrayOutputStream();
        subset.writeToStream(program);

        ByteArrayOutputStream glyphs = new ByteArrayOutputStream();
        COSArray advances = new COSArray();
        glyphs.write(new byte[] {0, 0});
        for (int character : numbers.keySet()) {
            int glyph = newNumbers.get(face.glyph(character));
            glyphs.write(glyph >> 8);
            glyphs.write(glyph);
            advances.add(COSInteger.get(advance(character)));
        }
        COSArray list = new COSArray();
        list.add(COSInteger.get(1));
        list.add(advances);

        COSDictionary font = typed("Font");
        font.setName(COSName.SUBTYPE, "CIDFontType2");
        font.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setInt(COSName.DW, (int) EM);
        font.setItem(COSName.W, list);
        font.setItem(COSName.CID_TO_GID_MAP, stream(glyphs.toByteArray()));
        font.setItem(COSName.FONT_DESC, descriptor(name, program.toByteArray()));
        return font;
    }

    private COSDictionary descriptor(String name, byte[] program) throws IOException {
        COSDictionary descriptor = typed("FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, name);
        // Symbolic: its characters are no Latin alphabet.
        descriptor.setInt(COSName.FLAGS, 4);
        COSArray box = new COSArray();
        for (int side : new int[] {
            outlines.getHeader().getXMin(),
            outlines.getHeader().getYMin(),
            outlines.getHeader().getXMax(),
            outlines.getHeader().getYMax()
        }) {
            box.add(COSInteger.get(Math.round(side * unit)));
        }
        int ascent = Math.round(outlines.getHorizontalHeader().getAscender() * unit);
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, ascent);
        descriptor.setInt(
                COSName.DESCENT, Math.round(outlines.getHorizontalHeader().getDescender() * unit));
        descriptor.setInt(COSName.CAP_HEIGHT, ascent);
        descriptor.setInt(COSName.STEM_V, 80);
        COSStream file = stream(program);
        file.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private String characterMap() {
        List<String> lines = new ArrayList<>();
        numbers.forEach((character, number) -> {
            StringBuilder line = new StringBuilder("<")
                    .append(HEX.toHexDigits(number.shortValue()))
                    .append("> <");
            Character.toString(character).chars().forEach(unit16 -> line.append(HEX.toHexDigits((short) unit16)));
            lines.add(line.append(">\n").toString());
        });
        StringBuilder map = new StringBuilder(MAP_HEAD);
        for (int from = 0; from < lines.size(); from += MAX_LINES) {
            List<String> some = lines.subList(from, Math.min(lines.size(), from + MAX_LINES));
            map.append(some.size()).append(" beginbfchar\n");
            some.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append(MAP_END).toString();
    }

    private static COSDictionary typed(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    private static COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
