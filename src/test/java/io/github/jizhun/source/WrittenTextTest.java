package io.github.jizhun.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.TestContent;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a text between the file and the page. */
class WrittenTextTest {
    private static final String SITE = "title: 試\nlanguage: zh-Hant-TW\nnotice: 試\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "生豆~分級; 生豆分級",
                "\"生豆~分級\"; 生豆分級",
                "\"生豆，\\~  分級\"; 生豆，分級",
                "'生豆~''甲''~分級'; 生豆 '甲' 分級",
                ">-~生豆~分級; 生豆分級",
                "生豆 豆~豆; 生豆 豆豆",
                "用 Excel~開啟; 用 Excel 開啟",
                "完成，~Excel 表; 完成，Excel 表",
                "two~words; two words"
            })
    void aTextOverSeveralLinesIsOne(String written, String text) throws IOException {
        assertEquals(text, tagline(written.replace("~", "\n  ")));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/基準/, https://example.org/%E5%9F%BA%E6%BA%96/",
        "https://基準.example/a/, https://xn--3js093c.example/a/",
        "https://example.org/%E5%9F%BA/, https://example.org/%E5%9F%BA/",
        "http://localhost:8080/kb/, http://localhost:8080/kb/"
    })
    void aSitesAddressIsAUri(String written, String address) throws IOException {
        TestContent content = TestContent.small(folder);
        content.with("site.yaml", SITE + "baseUrl: \"" + written + "\"\n");
        assertEquals(
                address,
                content.load().catalogue().site().baseUrl().orElseThrow().value());
    }

    private String tagline(String written) throws IOException {
        TestContent content = TestContent.small(folder);
        content.with("site.yaml", SITE + "tagline: " + written + "\n");
        return content.load().catalogue().site().tagline().orElseThrow().value();
    }
}
