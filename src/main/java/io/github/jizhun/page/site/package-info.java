/**
 * The pages of the whole site, its assets, and {@link io.github.jizhun.page.site.PageRenderer}, which makes all pages.
 */
package io.github.jizhun.page.site;
