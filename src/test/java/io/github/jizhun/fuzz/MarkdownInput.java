package io.github.jizhun.fuzz;

import java.util.random.RandomGenerator;

/** Hand-written text as nobody writes it. */
public final class MarkdownInput {
    private static final int DEEP = 3_000;

    private MarkdownInput() {}

    /** A text of up to a few thousand characters; now and then one that nests as deep as it is long. */
    public static String of(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(random.nextInt(12) == 0 ? bomb(random) : Scraps.markdown(random));
        }
        return text.toString();
    }

    private static String bomb(RandomGenerator random) {
        int times = 1 + random.nextInt(DEEP);
        return switch (random.nextInt(9)) {
            case 0 -> "*a **a ".repeat(times / 8);
            case 1 -> "[".repeat(times) + "x" + "](y)".repeat(times / 4);
            case 2 -> "![a".repeat(times / 3) + "](b)".repeat(times / 3);
            case 3 -> "\n" + ">".repeat(times) + " x\n";
            case 4 -> "\n" + "- ".repeat(times / 2) + "x\n";
            case 5 ->
                "\n|" + "a|".repeat(times / 8) + "\n|" + "-|".repeat(times / 8) + "\n|" + "b|".repeat(times / 8) + "\n";
            case 6 -> "`".repeat(1 + random.nextInt(40)) + "a" + "`".repeat(1 + random.nextInt(40));
            case 7 -> "**".repeat(times / 8) + "「" + "**".repeat(times / 8);
            default -> Scraps.markdown(random).repeat(times / 8);
        };
    }
}
