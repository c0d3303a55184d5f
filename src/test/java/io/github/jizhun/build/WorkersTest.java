package io.github.jizhun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private static final int MANY = 1_000;

    private final AtomicInteger done = new AtomicInteger();

    private Stream<Runnable> many() {
        return IntStream.range(0, MANY).mapToObj(i -> done::incrementAndGet);
    }

    @Test
    void eachIsDoneOnce() {
        Workers.run(many());
        assertEquals(MANY, done.get());
    }

    @Test
    void noneIsNoWork() {
        Workers.run(Stream.empty());
        assertEquals(0, done.get());
    }

    @Test
    void afterAFailureNoMoreAreBegun() {
        IllegalStateException failure = new IllegalStateException("on purpose");
        Stream<Runnable> failing = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(core -> () -> {
                    throw failure;
                });
        RuntimeException thrown =
                assertThrows(RuntimeException.class, () -> Workers.run(Stream.concat(failing, many())));
        assertSame(failure, thrown);
        assertTrue(done.get() < MANY, () -> done + " were done");
    }
}
