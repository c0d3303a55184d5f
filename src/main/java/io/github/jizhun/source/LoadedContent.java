package io.github.jizhun.source;

import io.github.jizhun.diagnostic.SourceLines;
import io.github.jizhun.model.Catalogue;

/**
 * What was read.
 *
 * @param catalogue what can be judged. A standard from which something is missing that was written, or that belongs to every
 *     standard, is held back, because all that refers to the missing part would be told as a mistake too; so are then the
 *     pages, which refer to standards
 * @param lines the files as written, for the findings of all stages
 */
public record LoadedContent(Catalogue catalogue, SourceLines lines) {}
