/**
 * Linked standards → what changed between the editions of one standard that a site holds: which statement became which, and
 * what was done to it. Codes alone do not show it, for an edition may renumber; what is the same is found by its words and by
 * its place. Like linking it is total: on checked content it cannot fail.
 */
package io.github.jizhun.compare;
