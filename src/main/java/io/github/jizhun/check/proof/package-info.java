/** Compares a standard with the text of its printed document, both ways. */
package io.github.jizhun.check.proof;
