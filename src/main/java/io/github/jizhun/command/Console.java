package io.github.jizhun.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Where a command speaks.
 *
 * @param out what was asked for
 * @param err mistakes and progress
 * @param interactive whether a person is watching
 */
public record Console(PrintStream out, PrintStream err, boolean interactive) {
    /** The stream for a library that wants a writer; the stream's own character encoding holds. */
    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(
                new Writer() {
                    @Override
                    public void write(char[] text, int offset, int length) {
                        stream.print(new String(text, offset, length));
                    }

                    @Override
                    public void flush() {
                        stream.flush();
                    }

                    @Override
                    public void close() {
                        stream.flush();
                    }
                },
                true);
    }
}
