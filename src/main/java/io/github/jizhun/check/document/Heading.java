package io.github.jizhun.check.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fixed words of the official form (職能基準表). All else in a document is content. */
public enum Heading {
    CODE("職能基準代碼"),
    NAME("職能基準名稱 (擇一填寫)", "職能基準名稱"),
    NAME_OF_CATEGORY("職類"),
    NAME_OF_OCCUPATION("職業"),
    CLASSIFICATION("所屬類別"),
    CATEGORY("職類別"),
    CATEGORY_CODE("職類別代碼"),
    OCCUPATION("職業別"),
    OCCUPATION_CODE("職業別代碼"),
    INDUSTRY("行業別"),
    INDUSTRY_CODE("行業別代碼"),
    DESCRIPTION("工作描述"),
    LEVEL("基準級別"),

    DUTY("主要職責"),
    TASK("工作任務 (依需要分層)", "工作任務"),
    OUTPUT("工作產出"),
    INDICATOR("行為指標"),
    TASK_LEVEL("職能級別"),
    KNOWLEDGE("職能內涵 (K=knowledge 知識)", "職能內涵 (K=knowledge)"),
    SKILLS("職能內涵 (S=skills 技能)", "職能內涵 (S=skills)"),

    ATTITUDES("職能內涵 (A=attitude 態度)", "職能內涵 (A=attitude)"),
    NOTES("說明與補充事項"),
    CONDITIONS("建議擔任此職類/職業之學歷/經歷/或能力條件：", "建議擔任此職類/職業之學歷/經歷/或能力條件"),
    DEFINITIONS("下列為本職能基準相關之名詞定義：", "下列為本職能基準相關之名詞定義"),
    UPDATES("基準更新紀錄", "基準更新紀錄：");

    /** Headings of which each form has exactly one; the others stand on each page, or with each class. */
    private static final Set<Heading> ONCE = EnumSet.of(
            CODE,
            NAME,
            NAME_OF_CATEGORY,
            NAME_OF_OCCUPATION,
            CLASSIFICATION,
            DESCRIPTION,
            LEVEL,
            ATTITUDES,
            NOTES,
            CONDITIONS,
            DEFINITIONS,
            UPDATES);

    /** What the document's title adds to the standard's name. */
    public static final String TITLE_END = "職能基準";

    /** No heading is longer, whatever blanks it has; longer text is content. */
    private static final int LONGEST = 80;

    private static final Pattern BRACKET = Pattern.compile(" ?([()]) ?");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000]");
    private static final Map<String, Heading> MEANT = Stream.of(values())
            .flatMap(heading -> heading.forms.stream().map(form -> Map.entry(fold(form), heading)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

    private final List<String> forms;

    Heading(String... forms) {
        this.forms = List.of(forms);
    }

    /** The ways in which the form prints it. */
    public List<String> forms() {
        return forms;
    }

    /** Whether a document has it once, however many pages and classes it has. */
    public boolean isPrintedOnce() {
        return ONCE.contains(this);
    }

    /** The heading that is meant, stray blanks and the width of brackets aside; empty if it is none. */
    public static Optional<Heading> meantBy(String printed) {
        return printed.length() > LONGEST ? Optional.empty() : Optional.ofNullable(MEANT.get(fold(printed)));
    }

    /** The form's own words for this heading; where it has several, those nearest to what is printed. */
    public String form(String printed) {
        return forms.stream()
                .filter(form -> fold(form).equals(fold(printed)))
                .findFirst()
                .orElse(forms.get(0));
    }

    /** Whether it is printed as the form has it; full-width brackets, and blanks beside brackets, are the form's too. */
    public boolean isPrintedAs(String printed) {
        return forms.stream().anyMatch(form -> narrow(form).equals(narrow(printed)));
    }

    private static String narrow(String text) {
        return BRACKET.matcher(text.replace('（', '(').replace('）', ')')).replaceAll("$1");
    }

    private static String fold(String text) {
        return BLANK.matcher(narrow(text)).replaceAll("");
    }
}
