package io.github.jizhun.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The Markdown of a standard, read by a CommonMark parser. */
class StandardMarkdownTest {
    @TestFactory
    Stream<DynamicTest> readBackItIsTheStandardInItsOrder() {
        return ExportedFiles.samples()
                .map(standard -> DynamicTest.dynamicTest(standard.code(), () -> {
                    List<String> expected = new ArrayList<>();
                    standard.standard().duties().forEach(duty -> {
                        expected.add("h2 " + duty.code() + " " + duty.name());
                        duty.level().ifPresent(level -> expected.add("職能級別：" + level.value()));
                        duty.tasks().forEach(task -> {
                            expected.add("h3 " + task.code() + " " + task.name());
                            standard.levelOf(task).ifPresent(level -> expected.add("職能級別：" + level));
                            add(expected, Kind.OUTPUT, standard.outputs(task));
                            add(expected, Kind.INDICATOR, standard.indicators(task));
                            add(expected, Kind.KNOWLEDGE, standard.needs(task, Kind.KNOWLEDGE));
                            add(expected, Kind.SKILL, standard.needs(task, Kind.SKILL));
                        });
                    });
                    List<String> read = lines(standard);
                    int from = read.indexOf(expected.get(0));
                    assertEquals(expected, read.subList(from, from + expected.size()));
                    String all = String.join("\n", read);
                    Stream.of(Kind.KNOWLEDGE, Kind.SKILL, Kind.ATTITUDE)
                            .flatMap(kind -> standard.ofKind(kind).stream())
                            .forEach(statement -> assertTrue(all.contains(line(statement)), line(statement)));
                    standard.standard()
                            .glossary()
                            .forEach(term -> assertTrue(all.contains(term.text().value())));
                    standard.standard()
                            .errata()
                            .forEach(
                                    erratum -> assertTrue(all.contains(ErratumRemark.place(standard.standard(), erratum)
                                            + " " + ErratumRemark.of(List.of(erratum)))));
                }));
    }

    private static void add(List<String> expected, Kind kind, List<LinkedStatement> statements) {
        if (!statements.isEmpty()) {
            expected.add("h4 " + KindName.of(kind).zh());
            statements.forEach(statement -> expected.add(line(statement)));
        }
    }

    private static String line(LinkedStatement statement) {
        return statement.label().isEmpty() ? statement.text().value() : statement.label() + " " + statement.text();
    }

    /** Headings and list items after the title, without the marks of errata. */
    private static List<String> lines(LinkedStandard standard) {
        String markdown = ExportedFiles.of(standard).text(standard.code() + "/data/" + standard.code() + ".md");
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
        List<String> lines = new ArrayList<>();
        for (Element element : Jsoup.parse(html).select("h2, h3, h4, li")) {
            String text = element.wholeText().replaceAll("〔(已更正|原文如此)〕", "").strip();
            lines.add(element.tagName().equals("li") ? text : element.tagName() + " " + text);
        }
        return lines;
    }
}
