package io.github.jizhun.link;

import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Text;
import java.util.Optional;

/**
 * A published text in which a term can stand: a statement, a definition, or one of the standard's own paragraphs (then both
 * {@code statement} and {@code term} are empty).
 *
 * @param address where to read it, from the site's root
 */
public record Passage(Optional<LinkedStatement> statement, Optional<GlossaryTerm> term, Text text, String address) {}
