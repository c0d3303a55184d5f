package io.github.jizhun.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;

/**
 * Ends a process with the one that started it, even where that one was killed and could notify nobody: it holds the other end of
 * standard input.
 */
public final class Lifeline {
    /** Set where another process of the program started this one; its value says whether that one saw a console. */
    static final String PROPERTY = "jizhun.console";

    /** As a process ends that is killed. */
    private static final int KILLED = 137;

    private final FileChannel input;

    private Lifeline(FileChannel input) {
        this.input = input;
    }

    /** Whether another process of the program started this one. */
    public static boolean isHeld() {
        return System.getProperty(PROPERTY) != null;
    }

    /** Whether a person watches what the program says, as the other process saw it. */
    public static boolean isConsole() {
        return Boolean.getBoolean(PROPERTY);
    }

    /**
     * Ends this process as soon as its input does.
     *
     * @param input standard input; the other process never writes to it
     */
    public static void watch(FileChannel input) {
        Lifeline lifeline = new Lifeline(input);
        Thread watch = new Thread(lifeline::waitForEnd, "lifeline");
        watch.setDaemon(true);
        watch.start();
        // Java waits a third of a second for a thread that still reads when all else has ended.
        Runtime.getRuntime().addShutdownHook(new Thread(lifeline::close, "end of lifeline"));
    }

    private void waitForEnd() {
        try {
            ByteBuffer nothing = ByteBuffer.allocate(1);
            while (input.read(nothing) >= 0) {
                nothing.clear();
            }
        } catch (ClosedChannelException e) {
            return;
        } catch (IOException e) {
            // What cannot be read has ended.
        }
        Runtime.getRuntime().halt(KILLED);
    }

    private void close() {
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
