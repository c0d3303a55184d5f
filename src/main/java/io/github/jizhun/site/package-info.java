/** What the site is made of: files and their addresses. Every back end makes {@link io.github.jizhun.site.SiteFile}s. */
package io.github.jizhun.site;
