package io.github.jizhun.intake.content;

import java.time.LocalDate;

/**
 * The file that was imported.
 *
 * @param name without its folder
 * @param sha256 hexadecimal
 * @param pages 0 if the format has none
 * @param imported the day
 */
public record DocumentFile(String name, String sha256, int pages, LocalDate imported) {}
