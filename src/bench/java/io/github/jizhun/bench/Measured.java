package io.github.jizhun.bench;

import java.util.Locale;

/**
 * What a stage cost.
 *
 * @param wall in milliseconds
 * @param cpu of all threads of its processes, in milliseconds
 * @param peak most memory that each of its processes held, together, in KiB; 0 where this machine does not report
 * @param bytes what it wrote
 */
public record Measured(long wall, long cpu, long peak, long bytes) {
    private static final double KIB = 1024;

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "wall %6.2f s, CPU %6.2f s, peak %5.0f MiB, %8.1f KiB written",
                wall / 1000.0,
                cpu / 1000.0,
                peak / KIB,
                bytes / KIB);
    }
}
