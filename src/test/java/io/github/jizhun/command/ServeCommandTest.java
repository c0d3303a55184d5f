package io.github.jizhun.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.Main;
import io.github.jizhun.TestContent;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview through several saves, as its console shows it. */
class ServeCommandTest {
    private static final String NOTE = "standards/ABC1234-001v1/notes/K01.md";

    @TempDir
    private Path folder;

    private Path content;
    private Path templates;
    private Thread serve;
    private Scanner console;
    private String address;

    @BeforeEach
    void start() throws IOException {
        content = TestContent.small(folder).folder();
        templates = BuiltSite.copy(Path.of("site-templates"), folder.resolve("templates"));
        PipedInputStream said = new PipedInputStream(1 << 20);
        PrintStream out = new PrintStream(new PipedOutputStream(said), true, StandardCharsets.UTF_8);
        String[] arguments = {
            "serve",
            "--port=0",
            "--content",
            content.toString(),
            "--templates",
            templates.toString(),
            "--output",
            folder.resolve("out/site").toString()
        };
        serve = new Thread(() -> Main.run(arguments, out, out));
        // A warning that stays: one page is not listed yet.
        Files.writeString(content.resolve("addresses.txt"), "index.html\n");
        serve.start();
        console = new Scanner(said, StandardCharsets.UTF_8);
        address = until("正在顯示").replaceFirst("^.*?(http://\\S+?/).*$", "$1");
    }

    @AfterEach
    void stop() throws InterruptedException {
        serve.interrupt();
        serve.join();
    }

    /** All that is said until a line begins so, that line last. */
    private String until(String beginning) {
        StringBuilder all = new StringBuilder();
        String line = "";
        while (!line.startsWith(beginning)) {
            line = console.nextLine();
            all.append(line).append('\n');
        }
        return all.toString().strip();
    }

    @Test
    void aTemplateWithoutEndIsReportedAndTheNextGoodOneShown() throws Exception {
        until("完成");
        Path footer = templates.resolve("parts/footer.peb");
        String good = Files.readString(footer);
        Files.writeString(footer, good + "{% include \"parts/footer\" %}");
        String said = until("檢查結果");
        assertTrue(said.contains("parts/footer.peb:"), said);
        assertTrue(said.contains(": error[template-fault]: "), said);
        assertEquals(200, status("index.html"));

        Files.writeString(footer, good + "<p>mended</p>");
        until("完成");
        assertTrue(serve.isAlive());
        assertTrue(get("index.html").contains("<p>mended</p>"));
    }

    @Test
    void aWarningThatStaysIsReportedOnce() throws IOException {
        String first = until("完成");
        assertTrue(first.contains("warning[unlisted-address]"), first);

        Files.writeString(content.resolve(NOTE), "這是一句話。\n");
        String second = until("完成");
        assertFalse(second.contains("warning["), second);
        assertTrue(second.contains("個警告先前已列出"), second);

        Files.writeString(content.resolve("addresses.txt"), "index.html\nno-such-page.html\n");
        String third = until("檢查結果");
        assertTrue(third.contains("error[retired-missing]"), third);
        assertFalse(third.contains("warning["), third);

        Files.writeString(content.resolve(NOTE), "這是另一句話。\n");
        assertTrue(until("檢查結果").contains("error[retired-missing]"), "an error is told at each save");
    }

    @Test
    void aMissingPageInAFolderIsThePageForMissingPages() throws Exception {
        until("完成");

        assertEquals(404, status("ABC1234-001v1/no-such-page.html"));
        assertTrue(get("ABC1234-001v1/no-such-page.html").contains("<title>找不到"));
        assertEquals(
                List.of("text/html; charset=utf-8"),
                ask("no/such/folder/").headers().allValues("Content-Type"));
    }

    private int status(String path) throws Exception {
        return ask(path).statusCode();
    }

    private String get(String path) throws Exception {
        return ask(path).body();
    }

    private HttpResponse<String> ask(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
