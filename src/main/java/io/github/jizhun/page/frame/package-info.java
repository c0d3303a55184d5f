/** What surrounds every page: head, tree, banner, breadcrumb, footer and citation. */
package io.github.jizhun.page.frame;
