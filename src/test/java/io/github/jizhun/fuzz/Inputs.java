package io.github.jizhun.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Inputs, each made from its number alone. {@code -Dfuzz=5000} makes 5,000 in each test that asks for them, {@code
 * -Dfuzz.from=1234} begins with that one.
 */
public final class Inputs {
    private static final int FROM = Integer.getInteger("fuzz.from", 0);

    /** Far longer than any input needs: only an endless loop takes so long. */
    private static final Duration HANGS = Duration.ofMinutes(3);

    private Inputs() {}

    /** What is done with an input; whatever it throws is a failure. */
    @FunctionalInterface
    public interface Trial<T> {
        void run(T input) throws Exception;
    }

    /**
     * Makes inputs and tries each.
     *
     * @param usual how many, unless {@code -Dfuzz} says otherwise
     */
    public static <T> void each(int usual, Function<RandomGenerator, T> maker, Trial<T> trial) {
        int count = Integer.getInteger("fuzz", usual);
        for (int number = FROM; number < FROM + count; number++) {
            T input = maker.apply(new SplittableRandom(number));
            try {
                assertTimeoutPreemptively(HANGS, () -> trial.run(input));
            } catch (RuntimeException | Error e) {
                throw new AssertionError("input " + number + " (-Dfuzz.from=" + number + "): " + shown(input), e);
            }
        }
    }

    private static String shown(Object input) {
        String text = String.valueOf(input);
        return text.length() > 3000 ? text.substring(0, 3000) + "... (" + text.length() + " characters)" : text;
    }
}
