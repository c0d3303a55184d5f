package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Diagnostic;
import java.util.List;

/**
 * A standard, checked.
 *
 * @param findings about it, without those that it accepts
 * @param accepted how many warnings it accepts
 * @param mentionable its codes, for hand-written pages
 */
public record CheckedStandard(List<Diagnostic> findings, int accepted, MentionCheck.Known mentionable) {}
