/**
 * Records → findings: reports what cannot be true of content that could be read. One class for each family of rules; each sees
 * one standard as an {@link io.github.jizhun.check.Outline}. The heart is {@link io.github.jizhun.check.proof.SourceCheck}, which
 * proves a standard against the text of its document.
 *
 * <p>One mistake is one finding: what the comparison with the document reports ({@link io.github.jizhun.check.Evidence}), no other
 * check reports again in other words.
 */
package io.github.jizhun.check;
