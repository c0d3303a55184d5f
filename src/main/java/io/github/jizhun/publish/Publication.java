package io.github.jizhun.publish;

/**
 * What was published.
 *
 * @param pages HTML files
 * @param files all files, pages among them
 * @param bytes the size of all files
 * @param archive the name of the archive beside the output folder
 */
public record Publication(int pages, int files, long bytes, String archive) {}
