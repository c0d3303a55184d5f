package io.github.jizhun.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.jizhun.SampleContent;
import io.github.jizhun.model.Standard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordBytesTest {
    public enum Colour {
        RED,
        GREEN
    }

    public record Inner(String text, Optional<Colour> none) {}

    public record Everything(
            String text,
            int number,
            boolean flag,
            Colour colour,
            Optional<Inner> some,
            Optional<String> none,
            List<List<Inner>> lists) {}

    public record Dated(LocalDate date) {}

    public record Mapped(Map<String, String> map) {}

    static Stream<Path> contents() {
        return Stream.of(SampleContent.FROZEN, SampleContent.IRREGULAR, SampleContent.EDITIONS);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyStandardIsReadAsItWasWritten(Path content) {
        List<Standard> standards = SampleContent.catalogue(content).standards();
        assertFalse(standards.isEmpty());
        for (Standard standard : standards) {
            Standard read = RecordBytes.read(Standard.class, RecordBytes.write(standard));
            assertEquals(standard, read);
            // Where a record is its own key, equals may be told by less than all.
            assertEquals(standard.toString(), read.toString());
        }
    }

    @Test
    void everyTypeIsReadAsItWasWritten() {
        Inner inner = new Inner("𠮷 and half a pair's neighbour \uFFFD", Optional.empty());
        Everything all = new Everything(
                "",
                -1,
                true,
                Colour.GREEN,
                Optional.of(inner),
                Optional.empty(),
                List.of(List.of(), List.of(inner, inner)));
        assertEquals(all, RecordBytes.read(Everything.class, RecordBytes.write(all)));
    }

    @Test
    void textThatWasWrittenBeforeTakesANumber() {
        Inner inner = new Inner("a text of some length, which is written once", Optional.empty());
        Everything one =
                new Everything("", 0, false, Colour.RED, Optional.empty(), Optional.empty(), List.of(List.of(inner)));
        Everything two = new Everything(
                "", 0, false, Colour.RED, Optional.empty(), Optional.empty(), List.of(List.of(inner, inner)));
        assertEquals(
                Integer.BYTES + 1,
                RecordBytes.write(two).length - RecordBytes.write(one).length,
                "a number and a sign");
    }

    @Test
    void otherTypesAreRefused() {
        Dated dated = new Dated(LocalDate.EPOCH);
        assertThrows(IllegalArgumentException.class, () -> RecordBytes.write(dated));
        Mapped mapped = new Mapped(Map.of("a", "b"));
        assertThrows(IllegalArgumentException.class, () -> RecordBytes.write(mapped));
    }
}
