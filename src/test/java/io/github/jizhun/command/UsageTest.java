package io.github.jizhun.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.Main;
import io.github.jizhun.diagnostic.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"buld, build", "cehck, check", "Serve, serve", "adresses, addresses", "build --strickt, --strict"})
    void mistypedWordsAreReportedWithWhatWasMeant(String typed, String meant) {
        assertEquals(2, run(typed.split(" ")));
        assertTrue(err().contains("是不是「" + meant + "」？"), this::err);
        assertEquals(2, err().lines().count(), this::err);
    }

    @Test
    void wordLikeNoCommandIsReportedWithAllOfThem() {
        assertEquals(2, run("frobnicate"));
        assertTrue(err().contains("addresses"), this::err);
        assertFalse(err().contains("是不是"), this::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "help build", "version", "-v", "-V"})
    void helpAndVersionHaveTheirUsualNames(String typed) {
        assertEquals(0, run(typed.split(" ")));
        assertEquals("", err());
        String said = out.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains(typed.toLowerCase(Locale.ROOT).contains("v") ? "Jizhun " : "jizhun"), said);
        assertEquals(typed.equals("help build"), said.contains("--strict"), said);
    }

    @ParameterizedTest
    @CsvSource({
        "en_US.UTF-8,,, true",
        "en,,, true",
        "zh_TW.UTF-8,,, false",
        "C.UTF-8,,, false",
        ",,, false",
        "zh_TW.UTF-8,en_GB,, true",
        "en_US.UTF-8,,zh_TW.UTF-8, false",
        "enm_XX,,, false"
    })
    void languageOfTheSystemChoosesEnglish(String lang, String messages, String all, boolean isEnglish) {
        Map<String, String> environment = new HashMap<>();
        environment.put("LANG", lang == null ? "" : lang);
        environment.put("LC_MESSAGES", messages == null ? "" : messages);
        environment.put("LC_ALL", all == null ? "" : all);
        assertEquals(Optional.of(Language.EN).filter(any -> isEnglish), LanguageOptions.ofSystem(environment));
    }
}
