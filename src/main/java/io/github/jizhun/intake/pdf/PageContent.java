package io.github.jizhun.intake.pdf;

import java.util.List;

/** What is drawn on a page, upright: characters and straight lines. */
record PageContent(int number, double width, List<Glyph> glyphs, List<Rule> horizontals, List<Rule> verticals) {}
