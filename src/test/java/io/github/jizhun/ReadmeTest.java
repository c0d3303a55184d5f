package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README says is true: its example builds, and its table of rules is that of the code. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml (\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RULES = Pattern.compile("(?<=<!-- rules -->\n).*?(?=<!-- /rules -->)", Pattern.DOTALL);

    @Test
    void theSmallestStandardBuildsWithoutAFinding(@TempDir Path folder) throws IOException {
        Path content = folder.resolve("content");
        Path standard = Files.createDirectories(content.resolve("standards/ABC1234-001v1"));
        Files.copy(SampleContent.IRREGULAR.resolve("site.yaml"), content.resolve("site.yaml"));
        for (MatchResult example :
                EXAMPLE.matcher(Files.readString(README)).results().toList()) {
            Files.writeString(standard.resolve(example.group(1)), example.group(2));
        }
        assertEquals(15, Files.readAllLines(standard.resolve("standard.yaml")).size());
        BuiltSite site = BuiltSite.of(content, folder);
        assertTrue(
                site.result().err().startsWith("檢查結果：沒有錯誤，也沒有警告。"),
                site.result().err());
        assertEquals(
                "檢驗技能：辨識瑕疵豆",
                site.page("ABC1234-001v1/S01.html")
                        .selectFirst("[data-statement]")
                        .text());
    }

    /** Run with {@code -Dgolden=overwrite} to bring the table up to date. */
    @Test
    void theTableOfRulesIsThatOfTheCode() throws IOException {
        Messages messages = Messages.in(Language.EN);
        String table = "| rule | | what it means |\n| --- | --- | --- |\n"
                + Stream.of(Rule.values())
                        .map(rule -> "| `" + rule.id() + "` | "
                                + rule.severity().word() + " | " + messages.say(rule.id() + ".about") + " |\n")
                        .collect(Collectors.joining());
        String readme = Files.readString(README);
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(README, RULES.matcher(readme).replaceFirst(Matcher.quoteReplacement(table)));
            return;
        }
        assertEquals(
                table, RULES.matcher(readme).results().map(MatchResult::group).collect(Collectors.joining()));
    }
}
