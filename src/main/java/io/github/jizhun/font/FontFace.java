package io.github.jizhun.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font with Traditional Chinese and TrueType outlines that may stand inside a document. Safe for several threads. */
public final class FontFace {
    /** Characters that every standard prints. */
    private static final String PROBE =
            "職能基準代碼類別業說明級任務產出行為指標知識技態度勘誤單元資料來源歷史版本，。、；：「」（）〔〕／" + "ABCXYZabcxyz0123456789.,:;()/-=";

    /** What is drawn for a character that the font lacks, the first that it has: the printers' mark for a missing type. */
    private static final String SUBSTITUTES = "〓□?";

    private static final int REGULAR = 400;
    private static final int POSTSCRIPT_NAME = 6;

    private final Path file;
    private final String name;
    private final String identity;
    private final int weight;
    private final FontTables tables;
    private final GlyphMap glyphs;
    private TrueTypeFont parsed;

    /** Why a font cannot be used. */
    public enum Problem {
        /** The file is no font, or damaged. */
        NO_FONT,
        /** Its outlines are not TrueType. */
        OUTLINES,
        /** Its maker forbids embedding, or to embed a part of it. */
        FORBIDDEN,
        /** It lacks characters that every standard has. */
        NOT_CHINESE
    }

    /**
     * What a file holds.
     *
     * @param best the face to print with; empty where none can be used
     * @param problem why none can be
     */
    public record Verdict(Optional<FontFace> best, Optional<Problem> problem) {
        private static Verdict of(FontFace face) {
            return new Verdict(Optional.of(face), Optional.empty());
        }

        /** A file that cannot be used. */
        public static Verdict of(Problem problem) {
            return new Verdict(Optional.empty(), Optional.of(problem));
        }

        /** The verdict on a whole file: the face that is nearest to a Taiwanese text font; else its first problem. */
        private static Verdict of(List<Verdict> faces) {
            Optional<Verdict> best = faces.stream()
                    .filter(each -> each.best().isPresent())
                    .min((a, b) -> Integer.compare(rank(a), rank(b)));
            return best.or(() -> faces.stream().findFirst()).orElse(of(Problem.NO_FONT));
        }

        private static int rank(Verdict verdict) {
            FontFace face = verdict.best().orElseThrow();
            boolean isTaiwans = face.name.matches(".*(TW|TC|Hant|MingLiU|JhengHei).*");
            boolean isSpecial = face.name.matches(".*(Mono|UI|MBE|Sharp|HKSCS).*");
            return Math.abs(face.weight - REGULAR) * 4 + (isTaiwans ? 0 : 2) + (isSpecial ? 1 : 0);
        }
    }

    private FontFace(Path file, FontTables tables, GlyphMap glyphs, int weight) throws IOException {
        this.file = file;
        this.tables = tables;
        this.glyphs = glyphs;
        this.weight = weight;
        this.name = nameOf(tables).orElse(String.valueOf(file.getFileName()));
        CRC32 checksum = new CRC32();
        checksum.update(tables.directory());
        this.identity = name + " " + Long.toHexString(checksum.getValue());
    }

    /**
     * Judges a file.
     *
     * @throws IOException if it cannot be read
     */
    public static Verdict in(Path file) throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        for (FontTables tables : FontTables.of(file)) {
            verdicts.add(judge(file, tables));
        }
        return Verdict.of(verdicts);
    }

    private static Verdict judge(Path file, FontTables tables) throws IOException {
        if (!tables.has("glyf")) {
            return Verdict.of(tables.has("CFF ") || tables.has("CFF2") ? Problem.OUTLINES : Problem.NO_FONT);
        }
        Optional<ByteBuffer> windows = tables.table("OS/2").filter(table -> table.remaining() >= 10);
        if (windows.isPresent() && isForbidden(windows.get().getShort(8))) {
            return Verdict.of(Problem.FORBIDDEN);
        }
        Optional<ByteBuffer> characters = tables.table("cmap");
        try {
            if (characters.isPresent()) {
                GlyphMap glyphs = GlyphMap.of(characters.get());
                return PROBE.codePoints().allMatch(c -> glyphs.glyph(c) != 0)
                        ? Verdict.of(new FontFace(
                                file,
                                tables,
                                glyphs,
                                windows.map(table -> (int) table.getShort(4)).orElse(REGULAR)))
                        : Verdict.of(Problem.NOT_CHINESE);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Verdict.of(Problem.NO_FONT);
        }
        return Verdict.of(Problem.NOT_CHINESE);
    }

    /** Restricted, as bitmaps only, or only whole; where several rights are given, the widest holds. */
    private static boolean isForbidden(int rights) {
        boolean isRestricted = (rights & 0x000f) == 0x0002;
        return isRestricted || (rights & 0x0100) != 0 || (rights & 0x0200) != 0;
    }

    private static Optional<String> nameOf(FontTables tables) throws IOException {
        Optional<ByteBuffer> table = tables.table("name");
        if (table.isEmpty()) {
            return Optional.empty();
        }
        ByteBuffer names = table.get();
        int strings = names.getShort(4) & 0xffff;
        for (int i = 0; i < (names.getShort(2) & 0xffff); i++) {
            int entry = 6 + 12 * i;
            if (names.getShort(entry + 6) == POSTSCRIPT_NAME) {
                byte[] bytes = new byte[names.getShort(entry + 8) & 0xffff];
                names.get(strings + (names.getShort(entry + 10) & 0xffff), bytes);
                boolean isMacintosh = names.getShort(entry) == 1;
                String name = new String(bytes, isMacintosh ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE);
                return Optional.of(name.replaceAll("[^A-Za-z0-9_-]", "")).filter(plain -> !plain.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** Its name among fonts, in ASCII: {@code UMingTW}. */
    public String name() {
        return name;
    }

    /** Where it was found. */
    public Path file() {
        return file;
    }

    /** Names this font in this version: whatever has the same one draws the same. */
    public String identity() {
        return identity;
    }

    /** From 100, thin, to 900; 400 is regular. */
    int weight() {
        return weight;
    }

    /** Whether the font can draw a character. */
    public boolean has(int character) {
        return glyphs.glyph(character) != 0;
    }

    /** The glyph that is drawn for a character: that of a substitute where the font lacks it. */
    public int glyph(int character) {
        int own = glyphs.glyph(character);
        return own != 0
                ? own
                : SUBSTITUTES
                        .codePoints()
                        .map(glyphs::glyph)
                        .filter(glyph -> glyph != 0)
                        .findFirst()
                        .orElse(0);
    }

    /**
     * Its outlines and widths, read once.
     *
     * @throws UncheckedIOException if the file cannot be read any more
     */
    public synchronized TrueTypeFont outlines() {
        if (parsed == null) {
            try {
                parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(FontProgram.of(tables)));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return parsed;
    }
}
