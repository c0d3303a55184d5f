/**
 * Records → linked standard: who needs what, both ways; what comes with what; what stands before and after; where each term
 * stands; which other standards have the same words. Linking is total: on checked content it cannot fail. It answers questions and leaves counting, formatting and
 * choosing to its callers.
 */
package io.github.jizhun.link;
