package io.github.jizhun.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePageTest {
    @TempDir
    private Path folder;

    @Test
    void pageIsThatOfTheManualBesideTheProgram() throws IOException {
        Path page = folder.resolve("我的 手冊/en/rules/code-gap.html");
        Files.createDirectories(page.getParent());
        Files.createFile(page);
        Optional<Path> manual = Optional.of(folder.resolve("我的 手冊"));
        assertEquals(page.toUri().toString(), RulePage.address(Rule.CODE_GAP, Language.EN, manual));
        assertEquals(
                "https://jizhun.github.io/jizhun/manual/zh-Hant-TW/rules/code-gap.html",
                RulePage.address(Rule.CODE_GAP, Language.ZH_TW, manual));
    }

    /** The links of the program and the pages of the manual have the same names. */
    @Test
    void manualHasAPageForEachRule() {
        for (Rule rule : Rule.values()) {
            String published = RulePage.address(rule, Language.EN, Optional.empty());
            String page = published.substring(published.indexOf("/rules/")).replace(".html", ".en.md");
            assertEquals(true, Files.exists(Path.of("docs/manual/en/pages" + page)), page);
        }
    }
}
