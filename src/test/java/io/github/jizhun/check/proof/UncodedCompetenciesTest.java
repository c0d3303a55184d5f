package io.github.jizhun.check.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.check.Edits;
import io.github.jizhun.check.FrozenContent;
import io.github.jizhun.check.Mutations;
import io.github.jizhun.model.SourceText;
import io.github.jizhun.model.Standard;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document that prints knowledge and skills without codes is compared text by text. */
class UncodedCompetenciesTest {
    private static final FrozenContent CONTENT = FrozenContent.of("uncoded");
    private static final Standard STANDARD = CONTENT.standard();
    private static final SourceText SOURCE = STANDARD.sourceText().orElseThrow();

    @Test
    void documentHasNoFinding() {
        assertEquals(List.of(), CONTENT.brief(STANDARD));
    }

    @Test
    void eachChangeIsFoundAtItsPlace() {
        assertEquals("", String.join("\n", Mutations.missed(STANDARD, CONTENT::findings)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "常見病蟲害辨識 |''|source-missing competencies.yaml:4:11",
                "常見病蟲害|常見蟲害|source-mismatch competencies.yaml:4:11",
                "\t溝通協調能力 人力調度能力|\t溝通協調能力|source-count duties.yaml:47:22",
                "\t出貨單據管理規定|\t出貨單據管理規定 冷鏈物流|source-leftover source.txt:18:54",
                "\t出貨單據管理規定|\t出貨單據管理規定 常見病蟲害辨識|source-count duties.yaml:46:21"
            })
    void changeOfTheDocumentIsFoundAtItsPlace(String printed, String other, String place) {
        Edits edit = new Edits();
        List<String> lines = SOURCE.lines().stream()
                .map(line -> line.replace(printed.replace("\\t", "\t"), other))
                .toList();
        edit.source = written -> Optional.of(new SourceText(SOURCE.file(), lines));
        assertEquals(List.of(place), CONTENT.brief(edit.of(STANDARD)));
    }
}
