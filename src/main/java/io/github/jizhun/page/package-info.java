/**
 * Linked standard → HTML: the only place that knows Pebble and CommonMark. Each kind of page has a view, a record of just
 * what its template shows, and a template of the same name; {@link io.github.jizhun.page.site.PageRenderer} makes them
 * by all cores and hands each on as it is made.
 */
package io.github.jizhun.page;
