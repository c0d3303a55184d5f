package io.github.jizhun.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which fonts can stand in a PDF, what they can draw, and which of a machine is taken. */
class FontFaceTest {
    @TempDir
    private Path folder;

    @Test
    void aFontHasItsCharactersInEitherFormOfTheirList() throws IOException {
        for (BoxFont font :
                List.of(new BoxFont().with("銀髮"), new BoxFont().with("銀髮").withSegments())) {
            FontFace face = usable(font);
            assertTrue(face.has('髮') && face.has('A') && face.has(' '));
            assertFalse(face.has('鬱'));
            assertNotEquals(face.glyph('銀'), face.glyph('髮'));
            assertEquals(face.glyph('〓'), face.glyph('鬱'), "what is lacking is drawn as 〓");
            assertEquals(1000, face.outlines().getAdvanceWidth(face.glyph('髮')));
            assertEquals(500, face.outlines().getAdvanceWidth(face.glyph('A')));
        }
    }

    @Test
    void charactersOfHigherPlanesAreFound() throws IOException {
        assertTrue(usable(new BoxFont().with("𨑨迌")).has(0x28468));
    }

    @Test
    void aFontThatCannotBeUsedSaysWhy() throws IOException {
        assertEquals(FontFace.Problem.OUTLINES, problem(new BoxFont().withOtherOutlines()));
        assertEquals(FontFace.Problem.FORBIDDEN, problem(new BoxFont().withRights(0x0002)));
        assertEquals(FontFace.Problem.FORBIDDEN, problem(new BoxFont().withRights(0x0108)));
        assertEquals(FontFace.Problem.NOT_CHINESE, problem(new BoxFont().without("職")));
        for (String text : List.of("", "no font", "ttcf\0\1\0\0\177\177\177\177", "\0\1\0\0\0\2\0\0\0\0\0\0glyf")) {
            Path file = Files.writeString(folder.resolve("broken.ttf"), text);
            assertEquals(
                    Optional.of(FontFace.Problem.NO_FONT), FontFace.in(file).problem(), text);
        }
        Path whole = new BoxFont().write(folder.resolve("whole.ttf"));
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 0; length < bytes.length; length += 97) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertTrue(FontFace.in(Files.write(whole, cut)).best().isEmpty());
        }
    }

    @Test
    void previewAndEditingRightsAllowEmbedding() throws IOException {
        usable(new BoxFont().withRights(0x0004));
        usable(new BoxFont().withRights(0x0008));
    }

    @Test
    void ofACollectionTaiwansRegularFaceIsTaken() throws IOException {
        Path file = BoxFont.collection(
                folder.resolve("box.ttc"),
                new BoxFont().named("BoxCN"),
                new BoxFont().named("BoxTW-Bold").ofWeight(700),
                new BoxFont().named("BoxTWMono"),
                new BoxFont().named("BoxTW"),
                new BoxFont().named("Other").withOtherOutlines());
        FontFace face = FontFace.in(file).best().orElseThrow();
        assertEquals("BoxTW", face.name());
        assertEquals(1000, face.outlines().getAdvanceWidth(face.glyph('職')));
    }

    @Test
    void theSameFontIsKnownWhereverItStands() throws IOException {
        FontFace one =
                FontFace.in(new BoxFont().write(folder.resolve("a.ttf"))).best().orElseThrow();
        FontFace same =
                FontFace.in(new BoxFont().write(folder.resolve("b.ttf"))).best().orElseThrow();
        FontFace other = FontFace.in(new BoxFont().with("銀").write(folder.resolve("a.ttf")))
                .best()
                .orElseThrow();
        assertEquals(one.identity(), same.identity());
        assertNotEquals(one.identity(), other.identity());
    }

    @Test
    void knownFontsComeBeforeOthersAndBoldOnesNever() throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("fonts/truetype/x"));
        assertEquals(
                Optional.empty(),
                FontSearch.in(List.of(folder, folder.resolve("none"))).map(FontFace::name));
        new BoxFont().named("Heavy").ofWeight(900).write(fonts.resolve("aaa.ttf"));
        new BoxFont().named("Light").ofWeight(100).write(fonts.resolve("aab.ttf"));
        Files.writeString(fonts.resolve("msjh.ttc"), "no font");
        assertEquals(Optional.empty(), FontSearch.in(List.of(folder)).map(FontFace::name));
        new BoxFont().named("Unknown").write(fonts.resolve("abc.TTF"));
        assertEquals("Unknown", FontSearch.in(List.of(folder)).orElseThrow().name());
        new BoxFont().named("Zenhei").write(fonts.resolve("wqy-zenhei.ttc"));
        assertEquals("Zenhei", FontSearch.in(List.of(folder)).orElseThrow().name());
        new BoxFont().named("Ming").write(fonts.resolve("uming.ttc"));
        assertEquals("Ming", FontSearch.in(List.of(folder)).orElseThrow().name());
    }

    @Test
    void fontsAreLookedForWhereEachSystemHasThem() {
        List<String> folders = FontSearch.usualFolders(name -> "/of/" + name).stream()
                .map(path -> path.toString().replace('\\', '/'))
                .toList();
        assertTrue(
                folders.containsAll(List.of("/usr/share/fonts", "/System/Library/Fonts", "/of/WINDIR/Fonts")),
                folders::toString);
        assertTrue(folders.contains("/of/LOCALAPPDATA/Microsoft/Windows/Fonts"), folders::toString);
    }

    private FontFace usable(BoxFont font) throws IOException {
        return FontFace.in(font.write(folder.resolve("usable.ttf"))).best().orElseThrow();
    }

    private FontFace.Problem problem(BoxFont font) throws IOException {
        return FontFace.in(font.write(folder.resolve("unusable.ttf"))).problem().orElseThrow();
    }
}
