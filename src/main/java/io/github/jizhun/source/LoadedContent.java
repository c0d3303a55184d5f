package io.github.jizhun.source;

import io.github.jizhun.diagnostic.SourceLines;
import io.github.jizhun.model.Catalogue;

/**
 * What was read.
 *
 * @param catalogue what could be read. A standard is absent if its {@code standard.yaml} cannot be read; then the pages are
 *     absent too, because their links to it would be reported as mistakes as well
 * @param lines the files as written, for the findings of all stages
 */
public record LoadedContent(Catalogue catalogue, SourceLines lines) {}
