/** The words of the interface, from the templates' {@code words} folder. */
package io.github.jizhun.page.label;
