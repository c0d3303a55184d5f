package io.github.jizhun.check.document;

import io.github.jizhun.text.NarrowText;
import java.util.Collections;
import java.util.Comparator;
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
    EDITION("版本"),
    EDITION_STATUS("狀態"),
    EDITION_NOTE("更新說明"),
    EDITION_DATE("發展更新日期", "發展(更新)日期", "更新日期", "發展日期"),

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

    DUTY("主要職責", "工作職責"),
    TASK("工作任務 (依需要分層)", "工作任務", "主要職責/工作任務", "主要職責工作任務"),
    OUTPUT("工作產出"),
    INDICATOR("行為指標"),
    TASK_LEVEL("職能級別"),
    KNOWLEDGE("職能內涵 (K=knowledge 知識)", "職能內涵 (K=knowledge)"),
    SKILLS("職能內涵 (S=skills 技能)", "職能內涵 (S=skills)"),

    ATTITUDES("職能內涵 (A=attitude 態度)", "職能內涵 (A=attitude)"),
    NOTES("說明與補充事項"),
    CONDITIONS("建議擔任此職類/職業之學歷/經歷/或能力條件：", "建議擔任此職類/職業之學歷/經歷/或能力條件：(該項如無可免填)"),
    SUPPLEMENTS("其他補充說明："),
    DEFINITIONS("下列為本職能基準相關之名詞定義："),
    UPDATES("基準更新紀錄");

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
            SUPPLEMENTS,
            DEFINITIONS,
            UPDATES);

    /** The headings over the columns of the main table, from left to right. */
    static final Set<Heading> COLUMNS = Collections.unmodifiableSet(EnumSet.range(DUTY, SKILLS));

    /** The headings over the columns of the table of editions that stand nowhere else. */
    static final Set<Heading> EDITIONS = Collections.unmodifiableSet(EnumSet.range(EDITION, EDITION_DATE));

    /** The headings of the first table. */
    static final Set<Heading> PROFILE = Collections.unmodifiableSet(EnumSet.range(CODE, LEVEL));

    /** The headings inside 說明與補充事項. */
    static final Set<Heading> LISTS = Collections.unmodifiableSet(EnumSet.range(CONDITIONS, UPDATES));

    /** What the document's title adds to the standard's name. */
    public static final String TITLE_END = "職能基準";

    /** No heading is longer, whatever spaces it has; longer text is content. */
    private static final int LONGEST = 80;

    /** Above this, two texts are the same heading, one of them with a slip. */
    private static final double ALIKE = 0.7;

    /** Shorter texts are too easily like a heading. */
    private static final int SHORTEST_ALIKE = 3;

    private static final Pattern COLON = Pattern.compile(":$");

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

    /**
     * The heading that is meant; empty if it is none. Spaces and line ends, the width of characters and a colon at the end
     * differ from document to document.
     */
    public static Optional<Heading> meantBy(String printed) {
        return printed.length() > LONGEST ? Optional.empty() : Optional.ofNullable(MEANT.get(fold(printed)));
    }

    /** The heading of a set that is meant, or else the one that is printed with a slip. */
    static Optional<Heading> likelyMeantBy(String printed, Set<Heading> among) {
        Optional<Heading> meant = meantBy(printed);
        if (meant.isPresent() || printed.length() > LONGEST) {
            return meant.filter(among::contains);
        }
        String folded = fold(printed);
        Optional<Heading> nearest =
                among.stream().max(Comparator.comparingDouble(heading -> heading.similarity(folded)));
        return nearest.filter(heading -> folded.length() >= SHORTEST_ALIKE && heading.similarity(folded) >= ALIKE);
    }

    private double similarity(String folded) {
        return forms.stream()
                .map(Heading::fold)
                .mapToDouble(form -> similarity(form, folded))
                .max()
                .orElse(0);
    }

    /** The share of the characters that both have. */
    private static double similarity(String one, String other) {
        StringBuilder rest = new StringBuilder(other);
        int common = 0;
        for (char c : one.toCharArray()) {
            int at = rest.indexOf(String.valueOf(c));
            if (at >= 0) {
                rest.deleteCharAt(at);
                common++;
            }
        }
        return (double) common / Math.max(one.length(), other.length());
    }

    /** How many characters of a line this heading takes up where text follows on the same line after a colon; 0 if none. */
    int lengthIn(String line) {
        for (int colon = 0; colon < Math.min(line.length(), LONGEST); colon++) {
            boolean isColon = line.charAt(colon) == '：' || line.charAt(colon) == ':';
            if (isColon && meantBy(line.substring(0, colon + 1)).equals(Optional.of(this))) {
                return colon + 1;
            }
        }
        return 0;
    }

    /** The form's own words for this heading; where it has several, those nearest to what is printed. */
    public String form(String printed) {
        String folded = fold(printed);
        return forms.stream()
                .max(Comparator.comparingDouble(form -> similarity(fold(form), folded)))
                .orElseThrow();
    }

    /** Whether it is printed as the form has it. */
    public boolean isPrintedAs(String printed) {
        String folded = fold(printed);
        return forms.stream().anyMatch(form -> fold(form).equals(folded));
    }

    private static String fold(String text) {
        return COLON.matcher(NarrowText.of(text)).replaceFirst("");
    }
}
