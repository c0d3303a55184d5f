/** What typists do to YAML: finds the mistakes in a file that cannot be parsed, or not as it was meant. */
package io.github.jizhun.source.typing;
