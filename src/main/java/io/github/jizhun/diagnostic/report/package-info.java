/** Findings as text, as JSON, for GitHub and as an HTML page. */
package io.github.jizhun.diagnostic.report;
