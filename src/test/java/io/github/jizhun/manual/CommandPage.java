package io.github.jizhun.manual;

import io.github.jizhun.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** All commands with their options, as {@code --help} prints them. */
final class CommandPage {
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  ");

    private CommandPage() {}

    static String text(ManualLanguage language) {
        String all = help(language);
        StringBuilder page = new StringBuilder("# ").append(language.say("命令與選項", "Commands and options"));
        page.append("\n\n")
                .append(language.say(
                        "在放 `content` 的資料夾執行。`jizhun 命令 --help` 印出同樣的說明。",
                        "They are run in the folder that holds `content`. `jizhun COMMAND --help` prints the same."));
        page.append("\n\n```text\n").append(all).append("```\n");
        for (String command : commands(all)) {
            page.append("\n## jizhun ").append(command).append("\n\n```text\n");
            page.append(help(language, command)).append("```\n");
        }
        page.append("\n## ").append(language.say("結束代碼", "Exit codes")).append("\n\n");
        page.append(
                language.say(
                        "0 正常；1 內容或範本有錯誤；2 命令打錯；3 無法讀取或寫入；4 程式本身的問題。",
                        "0 fine; 1 mistakes in content or templates; 2 wrong usage; 3 could not read or write; 4 a fault in the program."));
        return page.append("\n").toString();
    }

    private static List<String> commands(String help) {
        return COMMAND.matcher(help)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String help(ManualLanguage language, String... command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] arguments = command.length == 0
                ? new String[] {"--help", "--lang", language.language().tag()}
                : new String[] {
                    command[0], "--help", "--lang", language.language().tag()
                };
        Main.run(arguments, stream, stream);
        return ManualLanguage.asTyped(out.toString(StandardCharsets.UTF_8)).replace("\r", "");
    }
}
