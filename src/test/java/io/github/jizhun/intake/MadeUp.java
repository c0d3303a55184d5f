package io.github.jizhun.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A made-up standard as its form prints it, with the irregularities of real ones.
 *
 * @param rows the printed rows; an empty duty or task goes on from the row above
 */
record MadeUp(
        String code,
        String name,
        List<List<String>> versions,
        List<Row> rows,
        List<String> attitudes,
        List<String> notes) {
    /**
     * A printed row. Statements are written {@code code|text}.
     *
     * @param level levels, one a line; {@code ^} if the cell above covers this one
     */
    record Row(
            String duty,
            List<String> tasks,
            List<String> outputs,
            List<String> indicators,
            List<String> level,
            List<String> knowledge,
            List<String> skills) {}

    static final List<String> HEADINGS =
            List.of("主要職責", "工作任務", "工作產出", "行為指標", "職能級別", "職能內涵（K=knowledge知識）", "職能內涵（S=skills技能）");

    static List<String> of(String... all) {
        return List.of(all);
    }

    /** Codes before digits and Latin, two levels in a cell, a further row without a level, a full-width digit. */
    static MadeUp printer() {
        return new MadeUp(
                "MEM9901-001v1",
                "立體列印示範人員",
                List.of(),
                List.of(
                        new Row(
                                "T1|準備設備",
                                of("T1.1|安裝設備"),
                                of(),
                                of("P1.1.1|依手冊安裝設備，並確認線路。", "P1.1.2|記錄安裝結果。"),
                                of("3"),
                                of("K01|3D列印原理", "K02|電路概論", "K03|5G通訊概論"),
                                of("S01|組裝能力", "S03|SWOT分析")),
                        new Row(
                                "",
                                of("T1.2|校準設備"),
                                of("O1.2.1|校準紀錄、校準報告"),
                                of("P1.2.1|執行校準。"),
                                of("3", "4"),
                                of("K01|3D列印原理", "K04|量測概論"),
                                of("S02|2D繪圖能力")),
                        new Row("", of(), of(), of("P1.2.2|填寫報告，並用 CAD／CAM 軟體存檔。"), of(), of(), of("S01|組裝能力")),
                        new Row(
                                "T2|維護設備",
                                of("T2.1|診斷異常"),
                                of("O2.1.1|維修紀錄【註1】"),
                                of("P2.1.1|判斷原因。"),
                                of("4"),
                                of("K02|電路概論"),
                                of("S03|SWOT分析")),
                        new Row(
                                "",
                                of("T2.２|排除異常"),
                                of(),
                                of("P2.2.1|更換零件。"),
                                of("4"),
                                of("K05|材料概論"),
                                of("S04|檢修能力"))),
                of("A01|主動積極：不需他人指示，能自動做事。", "A02|謹慎細心"),
                of("建議擔任此職類／職業之學歷／經歷／或能力條件：", "高中（職）以上畢業。", "其他補充說明：", "3D列印：指逐層堆疊。", "【註1】維修紀錄：包括照片。", "照片須有日期。"));
    }

    /** Tasks that share a row, codes of three digits, one code with two wordings, codes of other tasks. */
    static MadeUp steward() {
        return new MadeUp(
                "CAP9902-001v3",
                "設施管理示範人員",
                List.of(
                        of("V3", "CAP9902-001v3", "設施管理示範人員", "最新版本", "略", "2024/03/05"),
                        of("V2", "CAP9902-001v2", "設施管理人員", "歷史版本", "已被《CAP9902-001v3》取代", "2020/12/31")),
                List.of(
                        new Row(
                                "T1|日常管理",
                                of("T1.1|門禁管理", "T1.2|後勤作業(保全/清潔)協調", "T1.3|警示操作"),
                                of("O1.1.1|管理辦法", "O1.3.1|操作紀錄"),
                                of("P1.1.1|訂定辦法。", "P1.2.1|協調廠商。", "P1.3.1|操作系統。"),
                                of("4"),
                                of("K01|資產管理", "K07|系統維護"),
                                of("S98|合作協調", "S99|溝通能力", "S100|文案撰寫")),
                        new Row(
                                "T2|緊急應變",
                                of("T2.1|通報"),
                                of("O2.1.1|通報單"),
                                of("P2.1.1|通報狀況。"),
                                of("3"),
                                of("K02|通報程序"),
                                of("S02|緊急應變能力")),
                        new Row(
                                "",
                                of("T2.2|處理"),
                                of("O2.1.1|處理紀錄"),
                                of("P2.2.1|處理狀況。"),
                                of("4"),
                                of("K01|資產管理"),
                                of("S02|應變能力", "S101|編目管理")),
                        new Row(
                                "",
                                of("T2.10|檢討"),
                                of(),
                                of("P2.10.1|檢討過程。"),
                                of("4"),
                                of("K08|改善方法"),
                                of("S99|溝通能力"))),
                of("A01|守法", "A02|熱忱", "A05|親和力", "A07|彈性"),
                of("建議擔任此職類/職業之學歷/經歷/或能力條件：", "大專（含）以上學歷", "基準更新紀錄", "因應產業需求更新。"));
    }

    /** What an import must read: a line for each statement, each with the row in which it stands. */
    List<String> truth() {
        List<String> lines = new ArrayList<>(List.of(code, name));
        versions.forEach(version -> lines.add(String.join("|", version)));
        String task = "|";
        for (Row row : rows) {
            if (!row.duty.isEmpty()) {
                lines.add("duty " + row.duty);
                task = "|";
            }
            if (!row.tasks.isEmpty()) {
                task = row.tasks.get(0);
                row.tasks.forEach(each -> lines.add("task " + each));
            }
            String at = task.substring(0, task.indexOf('|')) + " ";
            lines.add(at + "level " + row.level);
            Stream.of(row.outputs, row.indicators, row.knowledge, row.skills)
                    .forEach(cell -> cell.forEach(each -> lines.add(at + each)));
        }
        attitudes.forEach(each -> lines.add("attitude " + each));
        return lines;
    }
}
