/** The pages of a standard: a renderer for each kind, and what its template shows. */
package io.github.jizhun.page;
