package io.github.jizhun;

/** The program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
