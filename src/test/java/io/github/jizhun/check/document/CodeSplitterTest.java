package io.github.jizhun.check.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.diagnostic.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeSplitterTest {
    private static final Position AT = new Position("source.txt", 1, 1);

    @Test
    void codesOfTheWholeDocumentDecideWhereOneEnds() {
        String cell = "K013D列印 K02結構 K035S管理";
        assertEquals(List.of("", "K01 3D列印", "K02 結構", "K03 5S管理"), cut("K", cell, cell));
    }

    @Test
    void twoDigitCodeThatIsPrintedAsSuchIsNotTheStartOfALongerOne() {
        assertEquals(
                List.of("", "S10 溝通", "S99 創意", "S100 文案撰寫"), cut("S", "S10溝通 S99創意 S100文案撰寫", "S10溝通 S99創意 S100文案撰寫"));
        assertEquals(List.of("", "K10 3D列印故障"), cut("K", "K103D列印故障", "K09材料\tK103D列印故障\tK11機電"));
        assertEquals(List.of("", "S102 應變能力"), cut("S", "S102應變能力", "S97外部意識\tS98合作\tS102應變能力"));
    }

    @Test
    void documentMayCountWithThreeDigits() {
        String document = "K001地理\tK002教育\tK0033D繪圖";
        assertEquals(List.of("", "K003 3D繪圖"), cut("K", "K0033D繪圖", document));
        assertEquals(List.of("", "K004 地圖"), cut("K", "K004地圖", "K01地理\tK02教育\tK03課綱\tK004地圖"));
    }

    @Test
    void taskNumberEndsWhereTheTextBegins() {
        assertEquals(List.of("", "T1.1 3D掃描"), cut("T", "T1.13D掃描", "T1.13D掃描\tT1.2測試"));
        assertEquals(List.of("", "T2.11 演出"), cut("T", "T2.11演出", "T2.1場地\tT2.10彩排\tT2.11演出"));
    }

    @Test
    void latinTextMayFollowAtOnce() {
        assertEquals(
                List.of("", "S03 SWOT分析", "S04 CAD/CAM"), cut("S", "S03SWOT分析 S04CAD/CAM", "S03SWOT分析 S04CAD/CAM"));
        assertEquals(List.of("", "P3.1.1 .使用語法"), cut("P", "P3.1.1.使用語法", "P3.1.1.使用語法"));
    }

    @Test
    void wordsThatOnlyLookLikeCodesAreText() {
        assertEquals(List.of("", "P1.1.1 以 P2P 網路與 P 型半導體"), cut("P", "P1.1.1以 P2P 網路與 P 型半導體", "P1.1.1以 P2P"));
        assertEquals(List.of("", "K05 容器 K8S平台"), cut("K", "K05容器 K8S平台", "K05容器\tK06平台"));
    }

    @Test
    void slipsInACodeAreRead() {
        assertEquals(List.of("", "T2.５ 管材", "T2.6 設備"), cut("T", "T2.５管材 T2.6設備", "T2.５管材"));
        assertEquals(List.of("", "O4.1.1 表", "04.2.1 單"), cut("O", "O4.1.1表 04.2.1單", "O4.1.1表 04.2.1單"));
        assertEquals(List.of("", "P5.1.2 能依規範"), cut("P", "P 5.1.2能依規範", "P5.1.1能"));
        assertEquals(List.of("", "S27 甲", "SS28 乙"), cut("S", "S27 甲 SS28 乙", "S27 甲 SS28 乙"));
    }

    private static List<String> cut(String letters, String cell, String document) {
        return new TabbedCell(0, cell, AT)
                .cut(letters, CodeSplitter.of(List.of(document))).stream()
                        .map(PrintedText::text)
                        .toList();
    }
}
