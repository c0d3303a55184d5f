package io.github.jizhun.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void stageIsNamedToAPersonOnly() {
        assertEquals("檢查內容…\n", said(true));
        assertEquals("", said(false));
    }

    private static String said(boolean interactive) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Progress.on(new Console(stream, stream, interactive), Messages.in(Language.ZH_TW))
                .accept(Message.of("progress.check"));
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
