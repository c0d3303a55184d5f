/** Findings as text, as JSON and as an HTML page. */
package io.github.jizhun.diagnostic.report;
