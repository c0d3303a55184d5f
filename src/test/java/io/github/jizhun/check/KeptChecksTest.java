package io.github.jizhun.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.CatalogueContent;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.keep.KeptRecords;
import io.github.jizhun.keep.LeftInMemory;
import io.github.jizhun.model.Standard;
import io.github.jizhun.source.ContentLoader;
import io.github.jizhun.source.LoadedContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptChecksTest {
    private static final int MANY = 16;

    @TempDir
    private Path folder;

    private final LeftInMemory left = new LeftInMemory();
    private Path content;
    private List<Path> standards;

    @BeforeEach
    void writeContent() throws IOException {
        content = CatalogueContent.of(MANY, folder);
        try (Stream<Path> folders = Files.list(content.resolve("standards"))) {
            standards = folders.sorted().toList();
        }
    }

    private void replace(int standard, String what, String from, String to) throws IOException {
        Path file = standards.get(standard).resolve("competencies.yaml");
        String text = Files.readString(file);
        assertTrue(text.contains(from), what);
        Files.writeString(file, text.replace(from, to));
    }

    private List<Diagnostic> check() {
        Diagnostics diagnostics = new Diagnostics();
        LoadedContent loaded = ContentLoader.load(content, "content", KeptRecords.none(Standard.class), diagnostics);
        KeptRecords<CheckedStandard> kept = left.records(CheckedStandard.class);
        ContentCheck.run(loaded.catalogue(), loaded.states(), kept, diagnostics);
        left.end(kept);
        return diagnostics.sorted();
    }

    private List<Diagnostic> checkAnew() {
        Diagnostics diagnostics = new Diagnostics();
        ContentCheck.run(ContentLoader.load(content, "content", diagnostics).catalogue(), diagnostics);
        return diagnostics.sorted();
    }

    @Test
    void whatIsKeptIsToldAgain() {
        List<Diagnostic> told = check();
        assertFalse(told.isEmpty());
        assertEquals(MANY, left.size());
        assertEquals(told, check());
        assertEquals(told, checkAnew());
    }

    @Test
    void whatIsKeptIsNotCheckedAgain() {
        Diagnostic one = check().get(0);
        left.replaceAll(new CheckedStandard(
                List.of(one), 0, new MentionCheck.Known("", true, Set.of(), Set.of(), Set.of(), Set.of())));
        assertEquals(List.of(one), check());
    }

    @Test
    void whatWasChangedIsCheckedAgain() throws IOException {
        check();
        replace(1, "a name with a wrong sign", "主動積極：", "主動積極:");
        assertEquals(checkAnew(), check());
    }

    @Test
    void pagesMayMentionCodesOfWhatIsKept() throws IOException {
        int before = check().size();
        Files.writeString(
                Files.createDirectories(content.resolve("pages")).resolve("about.md"), "# 說明\n\n見 K02 與 K77。\n");
        List<Diagnostic> told = check();
        // K02 is one of theirs.
        assertEquals(before + 1, told.size(), told.toString());
        assertEquals(checkAnew(), told);
    }

    @Test
    void standardWithNotesIsCheckedEachTime() throws IOException {
        Files.writeString(
                Files.createDirectories(standards.get(2).resolve("notes")).resolve("K01.md"),
                "見[另一項](" + standards.get(3).getFileName() + "/K02.html)。\n");
        check();
        assertEquals(MANY - 1, left.size());
        replace(3, "the code that the note links to", "code: K02", "code: K03");
        assertEquals(checkAnew(), check());
    }
}
