package io.github.jizhun.model;

import java.util.List;

/**
 * What one row of the official table says of a task. Most tasks have one; the document splits some into several.
 *
 * @param knowledge references to knowledge, in printed order
 * @param skills references to skills, in printed order
 */
public record Group(
        List<Statement> outputs, List<Statement> indicators, List<Reference> knowledge, List<Reference> skills) {}
