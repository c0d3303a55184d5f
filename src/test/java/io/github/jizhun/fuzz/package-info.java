/** Inputs made to break something: the same for the same number, so that a failure is repeated by its number. */
package io.github.jizhun.fuzz;
