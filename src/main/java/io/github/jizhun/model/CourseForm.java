package io.github.jizhun.model;

import java.util.List;

/**
 * A table of the official course report form, 職能導向課程規劃與執行報告書 (April 2025), that a course can fill. The form is
 * Chinese whatever the interface is.
 */
public enum CourseForm {
    /** The tasks of the standard on which a course rests. */
    COMPETENCIES(1, "本課程之職能表", "工作任務_中文", "工作任務_英文", "對應之行為指標(P)", "職能級別(L)", "對應之知識(K)", "對應之技能(S)"),
    /** What each unit aims at. */
    OBJECTIVES(
            3, "教學訓練目標與職能內涵", "課程(單元)名稱_中文", "課程(單元)名稱_英文", "課程(單元)職能級別", "教學／訓練目標", "對應行為指標", "對應之知識(K)", "對應之技能(S)"),
    /** What each unit teaches. */
    CONTENT(4, "課程內容", "課程(單元)名稱", "課程時數", "課程大綱內容"),
    /** How each unit is assessed. */
    ASSESSMENT(8, "學習成果評量方式", "課程(單元)名稱", "評量方式", "評量工具"),
    /** What proves that a unit was learnt. */
    EVIDENCE(11, "學習成果證據", "課程(單元)名稱", "學習成果證據項目");

    /** The form's boxes to tick for how a unit is assessed. */
    public static final List<String> ASSESSMENTS = List.of("測驗", "作業評量", "實作評量", "口頭報告", "無", "其他");

    /** The form's boxes to tick for the tools of assessment. */
    public static final List<String> TOOLS = List.of("測驗卷", "評量題目", "意見回饋表", "檢核表", "無", "其他");

    private final int number;
    private final String title;
    private final List<String> columns;

    CourseForm(int number, String title, String... columns) {
        this.number = number;
        this.title = title;
        this.columns = List.of(columns);
    }

    /** The form's number of the table. */
    public int number() {
        return number;
    }

    /** The table's name with its number: {@code 表1 本課程之職能表}. */
    public String title() {
        return "表" + number + " " + title;
    }

    /** The form's columns, in order. */
    public List<String> columns() {
        return columns;
    }
}
