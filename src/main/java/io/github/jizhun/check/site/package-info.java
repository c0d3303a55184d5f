/**
 * Checks of what belongs to no single standard, and {@link io.github.jizhun.check.site.ContentCheck}, which runs all checks.
 */
package io.github.jizhun.check.site;
