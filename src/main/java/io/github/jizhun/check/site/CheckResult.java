package io.github.jizhun.check.site;

/**
 * What the check stage has to say besides its findings.
 *
 * @param accepted how many warnings were not reported because a standard accepts them
 */
public record CheckResult(int accepted) {}
