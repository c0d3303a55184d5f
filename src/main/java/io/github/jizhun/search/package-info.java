/**
 * Linked standards → a full-text index. Lucene builds it and judges it; {@link io.github.jizhun.search.SearchExporter} writes
 * it as small script files, from which the reader's browser finds the same, in the same order; {@link
 * io.github.jizhun.search.IndexFolder} as Lucene's own files, from which the command line does. The only place that knows
 * Lucene.
 *
 * <p>Analysis and the way of a query are written twice: here and in {@code site-templates/assets/search-*.js}. A change
 * of one needs the same change of the other; the tests compare them.
 */
package io.github.jizhun.search;
