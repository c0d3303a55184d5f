package io.github.jizhun.command;

/** How a command ended, for the shell. Published: scripts depend on the numbers. */
final class ExitCode {
    static final int FINE = 0;
    /** Mistakes in content or templates. */
    static final int MISTAKES = 1;

    static final int WRONG_USAGE = 2;
    /** Could not read or write. */
    static final int DISK = 3;
    /** A fault in Jizhun itself. */
    static final int FAULT = 4;

    private ExitCode() {}
}
