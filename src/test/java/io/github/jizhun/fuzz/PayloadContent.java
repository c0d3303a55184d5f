package io.github.jizhun.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A content folder in which every text of every file tries to run: as script, markup, address, template or formula. Two editions
 * of a standard and another standard with the same competencies, so that every kind of page is made.
 */
public final class PayloadContent {
    /** What runs notes its number here, in the page. */
    public static final String MARKER = "window.hit";

    /** The standard in force; its page of changes, and the same names in the other one, are made, too. */
    public static final String CODE = "XSS1234-001v2";

    /** What each text must hold, since the errata and the glossary name it. */
    public static final String KNOWN = "<script>window.hit";

    private static final Pattern PLACE = Pattern.compile("@@");

    /** First the characters with which a spreadsheet's formula begins. */
    private static final List<String> STARTS = List.of("=HYPERLINK(1)", "+1", "-1", "@SUM(1)");

    private static final String PAYLOAD =
            "<script>window.hit=%1$d</script>\"><img src=x onerror=\"window.hit=%1$d\">'></title>"
                    + "</textarea></style></script>]]>--><svg/onload=window.hit=%1$d>{{ 7*7 }}{%% raw %%}${7*7}`${window.hit=%1$d}`"
                    + "\\u003cimg src=x onerror=window.hit=%1$d\\u003e&ltb&gt&#60bjavascript:window.hit=%1$d %%zz%%E0 <!--";

    private static final String STANDARD = """
            code: %1$s
            printedCode: "@@"
            form: today
            nameKind: 職業
            name: "@@"
            nameNote: "@@"
            provider: "@@"
            rights: "@@"
            source:
              name: "@@"
              url: "https://example.org/?'onmouseover='window.hit=1'&ltscript&gt"
              checked: 2026-11-22
            classification:
              categories:
                - {code: ABC, name: "@@"}
              occupations:
                - {code: 1234, name: "@@"}
              industries:
                - {code: C0892, name: "@@"}
            description: "@@"
            level: 3
            conditions: ["@@"]
            notes: ["@@"]
            updates: ["@@"]
            editions:
            %2$s
            accepted:
              - rule: task-without-output
                codes: [T2.1]
                reason: "@@"
            """;

    private static final String DUTIES = """
            duties:
              - code: T1
                name: "@@"
                level: 4
                tasks:
                  - code: T1.1
                    name: "@@"
                    outputs:
                      - {code: O1.1.1, text: "@@"}
                    indicators:
                      - {code: P1.1.1, text: "@@"}
                      - {code: P1.1.2, text: "<u><script>window.hit</u>@@"}
                    knowledge: [K01, K02]
                    skills: [S01]
              - code: T2
                name: "@@"
                level: 3
                tasks:
                  - code: T2.1
                    name: "@@"
                    level: 2
                    indicators:
                      - {code: P2.1.1, text: "@@"}
                    knowledge: [K02]
                    skills: [S01]
            """;

    private static final String COMPETENCIES = """
            knowledge:
              - {code: K01, text: "@@"}
              - {code: K02, text: "@0"}
            skills:
              - {code: S01, text: "@@：@@"}
            attitudes:
              - {code: A01, text: "@@：@@"}
            """;

    private static final String GLOSSARY = """
            terms:
              - id: first
                term: "<script>window.hit"
                text: "<script>window.hit：@@"
                otherForms: ["7*7 }}", "onerror=\\"window"]
            """;

    private static final String ERRATA = """
            errata:
              - code: K01
                printed: "<script>alert(1)"
                published: "<script>window.hit"
                status: corrected
                reason: "@@"
                date: 2026-11-22
              - code: K02
                printed: "onerror=\\"window.hit"
                published: "onerror=\\"window.hit"
                status: noted
                reason: "@@"
            """;

    private static final String SITE = """
            title: "@@"
            tagline: "@@"
            language: zh-Hant-TW
            baseUrl: "https://example.org/a'onclick='window.hit=1'&quot/"
            notice: "@@"
            report: "mailto:a@b.tw?subject='onclick='window.hit=1'&quot{code}"
            levels:
              - level: 2
                meaning: "@@"
            levelsSource: "@@"
            logo: "files/a'onload='window.hit=1.svg"
            icon: "files/a'onload='window.hit=1.svg"
            accent: {light: "#8a1f3d", dark: "#ffcccc"}
            links:
              - {text: "@@", address: "https://example.org/'onclick='window.hit=1'&quot"}
            footer:
              - "@@"
              - {text: "@@", address: "mailto:a@b.tw?subject='onclick='window.hit=1'"}
            pages: [about]
            workbenches: [self-check, course-coverage, my-list]
            edit: "https://example.org/'onclick='window.hit=1'&quot{file}"
            """;

    private static final String LOGO =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9H0z'/></svg>";

    private static final String SEARCH = """
            synonyms:
              - ["<script>window.hit=1</script>", "<img src=x onerror=window.hit=1>", "{{ 7*7 }}"]
            questionWords: ["</script><script>window.hit=1"]
            """;

    private static final String NAMING = """
            source: "@@"
            rules:
              - {rule: "@@", words: ["</script><script>window.hit=1"]}
              - {rule: "@@", standardName: true}
            """;

    private static final String COURSE = """
            format: jizhun-course/1
            standard: XSS1234-001v2
            name: "@@"
            nameEn: "@@"
            scope: [T1]
            units:
              - name: "@@"
                nameEn: "@@"
                hours: 2
                level: 4
                objective: "@@"
                outline: "@@"
                assessments: [其他]
                assessmentOther: "@@"
                tools: [其他]
                toolOther: "@@"
                evidence: "@@"
                taught: [P1.1.1, K01]
                assessed: [P1.1.1]
                outputs: [O1.1.1]
            leftOut:
              - {code: K02, reason: "@@"}
            """;

    private static final String MARKDOWN = """
            # @@

            @@ <b onclick=window.hit=1>x</b> <https://example.org/"><script>window.hit=1</script>>

            <div onclick="window.hit=1">
            <script>window.hit=1</script>
            </div>

            [a] [b] <javascript:window.hit=1> [c]
            [d] ![g] [f](https://example.org/?"onclick=window.hit=1)

            ## @@

            | @@ | <img src=x onerror=window.hit=1> |
            | --- | --- |
            | `<script>window.hit=1</script>` | **</td><script>window.hit=1</script>** |

            ```"><script>window.hit=1</script>
            </code></pre><script>window.hit=1</script>
            ```

            [a]: javascript:window.hit=1
            [b]: JaVa&#115;cript:window.hit=1
            [c]: <data:text/html,<script>window.hit=1</script>>
            [d]: vbscript:x "onmouseover=window.hit=1"
            [g]: javascript:window.hit=1 "x"

            [g] &lt;script&gt;window.hit=1&lt;/script&gt;
            """;

    private final Filling filling;
    private int number;

    /** What stands in the texts. */
    public interface Filling {
        /**
         * A text.
         *
         * @param file the name of the file in which it stands
         * @param number from 1; no two texts have the same
         */
        String text(String file, int number);
    }

    private PayloadContent(Filling filling) {
        this.filling = filling;
    }

    /** Writes it into a folder; it has no finding that stops a build. */
    public static Path write(Path content) throws IOException {
        return write(content, (file, number) -> payload(number));
    }

    /** Writes the same content with other texts. */
    public static Path write(Path content, Filling filling) throws IOException {
        PayloadContent payloads = new PayloadContent(filling);
        String editions = """
                  - {code: XSS1234-001v1, date: 2020-01-15, status: superseded, replacedBy: XSS1234-001v2, note: "@@"}
                  - {code: XSS1234-001v2, date: 2026-01-15, status: current, note: "@@"}""";
        String alone = "  - {code: ABC1234-001v1, date: 2026-01-15, status: current}";
        payloads.standard(content, "XSS1234-001v1", editions);
        payloads.standard(content, CODE, editions);
        payloads.standard(content, "ABC1234-001v1", alone);
        payloads.file(content.resolve("site.yaml"), SITE);
        payloads.file(content.resolve("files/a'onload='window.hit=1.svg"), LOGO);
        payloads.file(content.resolve("search.yaml"), SEARCH);
        payloads.file(content.resolve("course-naming.yaml"), NAMING);
        payloads.file(content.resolve("courses/attack.yaml"), COURSE);
        payloads.file(content.resolve("pages/about.md"), MARKDOWN.replaceAll("\\A# @@", "# &lt;@@"));
        payloads.file(
                content.resolve("retired.yaml"),
                "retired:\n  - {address: XSS1234-001v1/K09.html, date: 2026-01-01, reason: \"@@\", replacedBy: XSS1234-001v2/K01.html}\n");
        payloads.file(content.resolve("addresses.txt"), "XSS1234-001v1/K09.html\n");
        return content;
    }

    private void standard(Path content, String code, String editions) throws IOException {
        Path folder = content.resolve("standards").resolve(code);
        file(folder.resolve("standard.yaml"), STANDARD.formatted(code, editions));
        file(folder.resolve("duties.yaml"), DUTIES);
        file(folder.resolve("competencies.yaml"), COMPETENCIES.replace("@0", escaped(payload(0))));
        file(folder.resolve("glossary.yaml"), GLOSSARY);
        file(folder.resolve("errata.yaml"), ERRATA);
        file(folder.resolve("notes/K01.md"), MARKDOWN);
    }

    private void file(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        boolean isYaml = file.toString().endsWith(".yaml");
        Files.writeString(file, PLACE.matcher(text).replaceAll(place -> {
            String filled = filling.text(file.getFileName().toString(), ++number);
            return Matcher.quoteReplacement(isYaml ? escaped(filled) : filled);
        }));
    }

    private static String payload(int number) {
        return STARTS.get(number % STARTS.size()) + PAYLOAD.formatted(number);
    }

    /** As it stands between quotation marks in YAML. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** What a reader, or one who sends a reader an address, may ask. */
    public static List<String> questions() {
        return List.of(
                payload(0),
                "<script>window.hit=1</script>",
                "\"><img src=x onerror=window.hit=1>",
                "</script><script>window.hit=1</script>",
                "javascript:window.hit=1",
                "{{ 7*7 }} ${7*7}",
                "\u2028\u2029\u202E\u0000",
                "__proto__",
                "constructor",
                "%",
                "%E0%A4%A",
                "window.hit");
    }
}
