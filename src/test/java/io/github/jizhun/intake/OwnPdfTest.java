package io.github.jizhun.intake;

import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import io.github.jizhun.SampleContent;
import io.github.jizhun.export.ExportedFiles;
import io.github.jizhun.export.OfficialRow;
import io.github.jizhun.export.StandardMarkdown;
import io.github.jizhun.export.pdf.StandardPdf;
import io.github.jizhun.font.BoxFont;
import io.github.jizhun.font.FontFace;
import io.github.jizhun.intake.form.FormReader;
import io.github.jizhun.intake.form.Printed;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The PDF of a standard is read as the standard: each statement, in its row. */
class OwnPdfTest {
    private static final Pattern MARKS = Pattern.compile("(〔(已更正|原文如此)〕)+$");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> thePdfOfAStandardIsReadAsTheStandard() {
        return Stream.of(
                        SampleContent.frozen(),
                        SampleContent.load(Path.of("src/test/resources/content/today"))
                                .standards()
                                .get(0))
                .map(standard -> DynamicTest.dynamicTest(standard.code(), () -> check(standard)));
    }

    private void check(LinkedStandard standard) throws IOException {
        Path file = folder.resolve(standard.code() + ".pdf");
        Site site = ExportedFiles.site(Optional.empty());
        Path font = new BoxFont().with(StandardMarkdown.of(standard, site)).write(folder.resolve("box.ttf"));
        Files.write(
                file, new StandardPdf(standard, site, FontFace.in(font).best().orElseThrow()).whole());
        Printed.Form form = FormReader.read(Documents.open(file)).form();
        assertIterableEquals(written(standard), read(form));
    }

    private static List<String> written(LinkedStandard standard) {
        List<String> lines = new ArrayList<>();
        Duty duty = null;
        List<Task> tasks = List.of();
        for (OfficialRow row : OfficialRow.of(standard)) {
            if (row.duty() != duty) {
                lines.add(row.duty().code() + "|" + row.duty().name());
            }
            if (!row.tasks().equals(tasks)) {
                row.tasks().forEach(task -> lines.add(task.code() + "|" + task.name()));
            }
            duty = row.duty();
            tasks = row.tasks();
            Stream.concat(row.group().outputs().stream(), row.group().indicators().stream())
                    .forEach(each -> lines.add(line(each)));
            Stream.concat(row.group().knowledge().stream(), row.group().skills().stream())
                    .map(reference -> standard.find(reference.code()).orElseThrow())
                    .forEach(each -> lines.add(each.label() + "|" + each.text()));
        }
        standard.standard().attitudes().forEach(each -> lines.add(line(each)));
        return lines.stream().map(OwnPdfTest::plain).toList();
    }

    private static String line(Statement statement) {
        return statement.code().orElseThrow() + "|" + statement.text();
    }

    private static List<String> read(Printed.Form form) {
        List<String> lines = new ArrayList<>();
        form.duties().forEach(duty -> {
            lines.add(line(duty.duty()));
            duty.tasks().forEach(cell -> {
                cell.tasks().forEach(task -> lines.add(line(task)));
                cell.rows()
                        .forEach(row -> Stream.of(row.outputs(), row.indicators(), row.knowledge(), row.skills())
                                .forEach(statements -> statements.forEach(each -> lines.add(line(each)))));
            });
        });
        form.attitudes().forEach(each -> lines.add(line(each)));
        return lines.stream().map(OwnPdfTest::plain).toList();
    }

    private static String line(Printed.Statement statement) {
        return statement.code().orElse("") + "|" + statement.text();
    }

    /** Without underlines and the marks of errata, and without spaces, which a line's end may hide. */
    private static String plain(String line) {
        return MARKS.matcher(line.replaceAll("</?u>| ", "")).replaceFirst("");
    }
}
