package io.github.jizhun.intake.pdf;

import java.util.List;

/**
 * What is drawn on a page, upright: characters and straight lines.
 *
 * @param sideways characters that do not run from left to right, in the order of their drawing
 */
record PageContent(
        int number, double width, List<Glyph> glyphs, String sideways, List<Rule> horizontals, List<Rule> verticals) {}
