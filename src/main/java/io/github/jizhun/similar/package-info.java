/**
 * Linked standards → which of them are similar jobs: which statements have the same or nearly the same words, which standards share
 * most, and a map of some standards on which those that share much stand near each other.
 */
package io.github.jizhun.similar;
