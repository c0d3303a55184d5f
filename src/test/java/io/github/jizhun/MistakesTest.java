package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.init.NewSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people do to content, as {@code mistakes.txt} lists it: each mistake leads to one finding, at its place; and whoever does
 * what the finding says has no error left.
 */
@Order(1)
class MistakesTest {
    private static final Path TABLE = Path.of("src/test/resources/mistakes.txt");
    private static final String STANDARD = "standards/ABC1234-001v1/";
    private static final String COPIED = "copied";
    private static final Messages MESSAGES = Messages.in(Language.ZH_TW);

    /** A code that a hint gives to be written. */
    private static final Pattern WRITE = Pattern.compile("改成 ?([^；。]+)");

    /** What stands after the last colon of a hint. */
    private static final Pattern LAST = Pattern.compile("：([^：]+)$");

    private static final Pattern LIST = Pattern.compile("\\[(.+)]");
    private static final Pattern ENTRY = Pattern.compile("(?s)加上：\\n(.*)$");
    private static final Pattern ORIGINAL = Pattern.compile("請改回原文：(.*)");
    private static final Pattern FIELD = Pattern.compile("((?:name|text): )[^}]*");
    private static final Pattern CONFLICT = Pattern.compile("(?ms)^<{7}.*?\\n(.*?)^(?:\\|{7}|={7}).*?^>{7}.*?\\n");

    @TempDir
    private Path folder;

    /** An edit of a file; a file is new where there is nothing to replace. */
    private record Edit(String file, String from, String to) {
        static Edit of(String[] columns) {
            String file = columns[1].startsWith("/") ? columns[1].substring(1) : STANDARD + columns[1];
            return new Edit(file, unescaped(columns[2]), unescaped(columns[3]));
        }
    }

    /**
     * A line of the table.
     *
     * @param base the content that is edited
     * @param expected {@code line:column rule}, in the file that is edited last
     * @param cure how to do what the hint says; {@code -} where that takes a person
     */
    private record Row(String text, String base, List<Edit> edits, String expected, String cure) {
        Edit edit() {
            return edits.get(edits.size() - 1);
        }
    }

    @Test
    void eachMistakeIsOneFindingAndDoingWhatItSaysLeavesNoError() throws IOException {
        List<Row> rows = rows();
        List<String> failures = new ArrayList<>();
        for (Row row : rows) {
            String fault = fault(row);
            if (!fault.isEmpty()) {
                failures.add(row.text() + "\n" + fault);
            }
        }
        assertEquals("", String.join("\n\n", failures), () -> failures.size() + " of " + rows.size());
    }

    @Test
    void thereAreManyMistakes() throws IOException {
        assertTrue(rows().size() >= 120);
    }

    private String fault(Row row) throws IOException {
        Path content = fresh(row.base());
        for (Edit edit : row.edits()) {
            apply(content, edit);
        }
        TestContent checked = TestContent.of(content);
        List<String> found = checked.findings();
        String place = row.expected().isEmpty() ? "" : row.edit().file() + ":" + row.expected();
        List<String> brief = found.stream().map(MistakesTest::brief).toList();
        if (!brief.equals(place.isEmpty() ? List.of() : List.of(place))) {
            return "expected " + place + " but was\n" + String.join("\n", checked.printed());
        }
        if (row.cure().equals("-")) {
            return "";
        }
        Diagnostic finding = checked.diagnostics().sorted().get(0);
        String hint = MESSAGES.say(finding.hint());
        try {
            cure(content, row.edit(), finding, row.cure(), hint);
        } catch (RuntimeException e) {
            return e + " by " + hint;
        }
        checked.findings();
        List<String> left = checked.printedErrors();
        return left.isEmpty() ? "" : "after: " + hint + "\n" + String.join("\n", left);
    }

    /** {@code file:line:column: error[rule]} as {@code file:line:column rule}. */
    private static String brief(String finding) {
        return finding.replaceFirst(": (?:error|warning)\\[(.*)]$", " $1");
    }

    /** Does what a hint says, as far as that takes no thought. */
    private static void cure(Path content, Edit edit, Diagnostic finding, String cure, String hint) throws IOException {
        Path file = content.resolve(edit.file());
        switch (cure) {
            case "write" -> put(file, finding, group(WRITE, hint));
            case "last" -> put(file, finding, group(LAST, hint));
            case "list" -> put(file, finding, group(LIST, hint));
            case "drop" -> put(file, finding, "");
            case "field" -> putField(file, finding, group(LAST, hint));
            case "original" -> putField(file, finding, group(ORIGINAL, hint));
            case "bullet" ->
                edit(
                        file,
                        finding,
                        (line, at) -> line.substring(0, at)
                                + "- "
                                + line.substring(at + finding.width()).replaceFirst("^[ \\t]+", ""));
            case "space" ->
                edit(
                        file,
                        finding,
                        (line, at) -> line.replaceAll("^\u3000+", "  ".repeat(at == 0 ? finding.width() : 1))
                                .replaceAll("[\u00A0\u2000-\u200A\u202F\u3000]", " "));
            case "dash" -> dash(file, finding, group(LAST, hint));
            case "item" -> edit(file, finding, (line, at) -> line.substring(0, at - 2) + "- " + line.substring(at));
            case "remove" -> delete(file);
            case "paste" -> {
                Path errata = content.resolve(STANDARD + "errata.yaml");
                String before = Files.exists(errata) ? Files.readString(errata) : "";
                Files.writeString(errata, before + group(ENTRY, hint) + "\n");
            }
            case "ours" ->
                Files.writeString(file, CONFLICT.matcher(Files.readString(file)).replaceAll("$1"));
            default -> throw new IllegalArgumentException(cure);
        }
    }

    private static String group(Pattern pattern, String hint) {
        Matcher matcher = pattern.matcher(hint);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Edits the line of a finding; the index of its column is given. */
    private static void edit(Path file, Diagnostic finding, BiFunction<String, Integer, String> edit)
            throws IOException {
        List<String> lines = lines(file);
        String line = lines.get(finding.at().line() - 1);
        int at = line.offsetByCodePoints(0, finding.at().column() - 1);
        lines.set(finding.at().line() - 1, edit.apply(line, at));
        Files.writeString(file, String.join("\n", lines));
    }

    /** Puts a text in the place of what is underlined. */
    private static void put(Path file, Diagnostic finding, String text) throws IOException {
        edit(
                file,
                finding,
                (line, at) -> line.substring(0, at)
                        + text
                        + line.substring(Math.min(
                                line.length(),
                                line.offsetByCodePoints(
                                        at, Math.min(finding.width(), line.codePointCount(at, line.length()))))));
    }

    /** Puts a text in the place of a field's, between quotes. */
    private static void putField(Path file, Diagnostic finding, String text) throws IOException {
        edit(
                file,
                finding,
                (line, at) -> FIELD.matcher(line).replaceFirst("$1" + Matcher.quoteReplacement("'" + text + "'")));
    }

    /** Puts an item with its dash under the one before. */
    private static void dash(Path file, Diagnostic finding, String item) throws IOException {
        List<String> lines = lines(file);
        int column = finding.at().column() - 1;
        int indent = IntStream.iterate(finding.at().line() - 2, line -> line - 1)
                .mapToObj(lines::get)
                .filter(line -> line.indexOf("- ") == column - 2 || line.indexOf("- ") == column)
                .findFirst()
                .orElseThrow()
                .indexOf("- ");
        edit(file, finding, (line, at) -> " ".repeat(indent) + item);
    }

    private static List<String> lines(Path file) throws IOException {
        return new ArrayList<>(List.of(Files.readString(file).split("\n", -1)));
    }

    /** A copy of a content in which nothing is wrong. */
    private Path fresh(String base) throws IOException {
        Path content = folder.resolve("content");
        if (base.equals("small")) {
            return TestContent.small(folder).folder();
        }
        delete(content);
        for (Map.Entry<String, String> file : NewSite.files("1", List.of()).entrySet()) {
            if (file.getKey().startsWith("content/")) {
                write(folder.resolve(file.getKey()), file.getValue());
            }
        }
        return content;
    }

    private static void apply(Path content, Edit edit) throws IOException {
        Path file = content.resolve(edit.file());
        if (edit.to().equals(COPIED)) {
            for (String name : List.of("standard.yaml", "duties.yaml", "competencies.yaml")) {
                write(file.resolve(name), Files.readString(content.resolve(STANDARD + name)));
            }
            return;
        }
        String before = edit.from().isEmpty() ? "" : Files.readString(file);
        int at = before.indexOf(edit.from());
        assertTrue(at >= 0, () -> edit.file() + " does not hold " + edit.from());
        write(
                file,
                before.substring(0, at)
                        + edit.to()
                        + before.substring(at + edit.from().length()));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The rows of the table; a line whose place is {@code +} is an edit that belongs to the next. */
    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split(" ?¦ ?", -1);
            edits.add(Edit.of(columns));
            if (!columns[4].equals("+")) {
                rows.add(new Row(line, columns[0], List.copyOf(edits), columns[4], columns[5]));
                edits.clear();
            }
        }
        return rows;
    }

    private static String unescaped(String written) {
        return Pattern.compile("\\\\(?:u([0-9A-F]{4})|(.))").matcher(written).replaceAll(escape -> {
            String meant = escape.group(1) != null
                    ? Character.toString(Integer.parseInt(escape.group(1), 16))
                    : Map.of("n", "\n", "t", "\t").getOrDefault(escape.group(2), escape.group(2));
            return Matcher.quoteReplacement(meant);
        });
    }
}
