/**
 * The published document, its official table turned into text, read as that table: which words stand in which place. It knows
 * the printed form and nothing of any standard.
 */
package io.github.jizhun.check.document;
