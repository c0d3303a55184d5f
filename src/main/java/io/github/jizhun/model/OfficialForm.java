package io.github.jizhun.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The official forms in which standards are published; they differ in the words of their headings. */
public enum OfficialForm {
    /** One heading, 工作任務 (依需要分層), over duties and tasks; no table of editions. */
    OF_2015("工作任務"),
    /** 主要職責 and 工作任務 as two headings. */
    TODAY("主要職責");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]");

    /** With what the heading of the table begins. */
    private final String start;

    OfficialForm(String start) {
        this.start = start;
    }

    /** The form of a standard: that of its document; today's where the document is not kept. */
    public static OfficialForm of(Standard standard) {
        return standard.sourceText().flatMap(source -> of(source.lines())).orElse(TODAY);
    }

    private static Optional<OfficialForm> of(List<String> lines) {
        return lines.stream()
                .filter(line -> line.indexOf('\t') >= 0)
                .map(line -> SPACE.matcher(line).replaceAll(""))
                .flatMap(line -> List.of(values()).stream().filter(form -> line.startsWith(form.start)))
                .findFirst();
    }
}
