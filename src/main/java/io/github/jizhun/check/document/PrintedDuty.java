package io.github.jizhun.check.document;

import java.util.List;

/**
 * A main duty as printed.
 *
 * @param title code and name
 */
public record PrintedDuty(PrintedText title, List<PrintedTask> tasks) {}
