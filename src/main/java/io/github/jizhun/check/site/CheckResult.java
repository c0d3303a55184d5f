package io.github.jizhun.check.site;

import io.github.jizhun.font.FontFace;
import java.util.Optional;

/**
 * What the check stage has to say besides its findings.
 *
 * @param accepted how many warnings were not reported because a standard accepts them
 * @param font of PDF files; empty where none are offered, or no font can be used
 */
public record CheckResult(int accepted, Optional<FontFace> font) {}
