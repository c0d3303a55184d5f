package io.github.jizhun.intake.pdf;

import io.github.jizhun.intake.grid.Block;

/**
 * A block with its place.
 *
 * @param top from the page's upper edge, in points
 */
record Piece(double top, Block block, int page) {}
