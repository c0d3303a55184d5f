/** Files of the whole site, and {@link io.github.jizhun.export.site.DataExporter}, which makes all data files. */
package io.github.jizhun.export.site;
