package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.List;

/**
 * A warning that is meant so.
 *
 * @param rule the id of the rule
 * @param codes the statements for which it is accepted
 */
public record Acceptance(String rule, List<Reference> codes, Text reason, Position at) {}
