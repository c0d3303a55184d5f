package io.github.jizhun.publish;

import java.util.Optional;

/**
 * What was published.
 *
 * @param pages HTML files
 * @param reused those of them that were taken over from the site before, since nothing changed that they are made of
 * @param files all files, pages among them
 * @param bytes the size of all files
 * @param archive the name of the archive beside the output folder; empty where none is wanted
 */
public record Publication(int pages, int reused, int files, long bytes, Optional<String> archive) {}
