package io.github.jizhun.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Changes a content file as slips, broken tools and attackers do. */
final class YamlMutation {
    private static final List<Charset> OTHER_CHARSETS = List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.ISO_8859_1,
            Charset.forName("Big5"));

    private static final int HUGE = 20_000;
    private static final int DEEP = 2_000;

    private final RandomGenerator random;

    YamlMutation(RandomGenerator random) {
        this.random = random;
    }

    byte[] mutated(byte[] written) {
        String text = new String(written, StandardCharsets.UTF_8);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            text = change(text);
        }
        return random.nextInt(8) == 0 ? spoilt(text) : text.getBytes(StandardCharsets.UTF_8);
    }

    private String change(String text) {
        int kind = random.nextInt(100);
        if (kind < 45) {
            return slip(text);
        }
        if (kind < 75) {
            return lines(text);
        }
        return kind < 90 ? structure(text) : bomb(text);
    }

    private String slip(String text) {
        int at = at(text);
        int end = Math.min(text.length(), at + random.nextInt(30));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, end) + text.substring(at);
            default -> text.substring(0, at) + Scraps.yaml(random) + text.substring(at);
        };
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        List<String> block = lines.subList(Math.min(one, other), Math.max(one, other) + 1);
        switch (random.nextInt(7)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.addAll(other, List.copyOf(block));
            case 2 -> Collections.swap(lines, one, other);
            case 3 -> block.replaceAll(line -> "  " + line);
            case 4 -> block.replaceAll(line -> line.replaceFirst("^ {1,2}", ""));
            case 5 ->
                lines.set(one, " ".repeat(random.nextInt(9)) + lines.get(one).strip());
            default -> block.clear();
        }
        return String.join(random.nextInt(20) == 0 ? "\r" : "\n", lines) + "\n";
    }

    /** Puts something of another kind in the place of a value, or another name in that of a field. */
    private String structure(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<Integer> fields = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).contains(": "))
                .boxed()
                .toList();
        if (fields.isEmpty()) {
            return text;
        }
        int at = fields.get(random.nextInt(fields.size()));
        String line = lines.get(at);
        int colon = line.indexOf(": ");
        String name = line.substring(0, colon);
        String value = line.substring(colon + 2);
        List<UnaryOperator<String>> changes = List.of(
                old -> name + ": " + Scraps.yaml(random),
                old -> name + ": \"" + Scraps.yaml(random).replace("\"", "") + value.replace("\"", "") + "\"",
                old -> name + ": [" + value + ", " + value + "]",
                old -> name + ": {" + value + ": " + value + "}",
                old -> name + ": &a " + value,
                old -> name + ": *a",
                old -> name + ": !!" + random.nextInt(9) + " " + value,
                old -> name + ":",
                old -> name + Scraps.yaml(random) + ": " + value,
                old -> old + "\n" + old,
                old -> name + ": |\n" + " ".repeat(random.nextInt(12)) + value);
        lines.set(at, changes.get(random.nextInt(changes.size())).apply(line));
        return String.join("\n", lines) + "\n";
    }

    /** Much from little: what eats memory, the stack, or time that grows faster than the text. */
    private String bomb(String text) {
        int at = at(text);
        String bomb = switch (random.nextInt(8)) {
            case 0 -> "[".repeat(1 + random.nextInt(DEEP));
            case 1 -> "{a: ".repeat(1 + random.nextInt(DEEP));
            case 2 -> "- ".repeat(1 + random.nextInt(DEEP));
            case 3 -> Scraps.yaml(random).repeat(1 + random.nextInt(HUGE / 20));
            case 4 -> "字".repeat(HUGE);
            case 5 -> laughs();
            case 6 ->
                IntStream.range(0, 300)
                        .mapToObj(depth -> " ".repeat(depth) + "a:")
                        .collect(Collectors.joining("\n", "\n", "\n"));
            default -> "<u>".repeat(500) + "K01、".repeat(500);
        };
        return text.substring(0, at) + bomb + text.substring(at);
    }

    private static String laughs() {
        return IntStream.range(1, 20)
                .mapToObj(i -> "\na" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "]")
                .collect(Collectors.joining("", "\na0: &a0 lol", "\n"));
    }

    private byte[] spoilt(String text) {
        byte[] bytes = switch (random.nextInt(4)) {
            case 0 -> text.getBytes(OTHER_CHARSETS.get(random.nextInt(OTHER_CHARSETS.size())));
            case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
        for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private int at(String text) {
        return random.nextInt(text.length() + 1);
    }
}
