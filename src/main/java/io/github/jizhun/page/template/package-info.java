/**
 * Pebble alone: the engine, its limits, the functions that templates call, cached fragments, and the values that they print.
 */
package io.github.jizhun.page.template;
