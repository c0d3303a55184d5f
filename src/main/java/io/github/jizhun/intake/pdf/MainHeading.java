package io.github.jizhun.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The headings of the main table where no lines are drawn: clusters of characters, a column each. */
final class MainHeading {
    /** Headings are at most this number of lines above and below the line of 工作產出, in parts of the font's height. */
    private static final double LINE = 1.9;
    /** A gap between headings, in parts of the font's height. */
    private static final double GAP = 0.5;

    private static final int MIN = 6;
    /** A line of headings that go over several lines. */
    private static final Pattern PART = Pattern.compile("[\\s主要工作職責任務產出行為指標能內涵級別知識技依需分層()（）=＝a-zKS]+");

    private static final Pattern NAMED = Pattern.compile("職責|任務|產出|指標|級別|[KS]=|[KS]＝");

    private static final Pattern CODE = Pattern.compile(".*[TOPKS]\\s?\\d.*");

    /** A column's heading: what it covers from left to right. */
    record Span(double left, double right, List<Glyph> glyphs) {
        /** Its words, without spaces. */
        String text() {
            return TextLines.of(glyphs, List.of()).stream()
                    .map(line -> line.text().replaceAll("\\s", ""))
                    .collect(Collectors.joining());
        }
    }

    private final List<Span> spans;
    private final double top;
    private final double bottom;

    private MainHeading(List<Span> spans, double top, double bottom) {
        this.spans = spans;
        this.top = top;
        this.bottom = bottom;
    }

    List<Span> spans() {
        return spans;
    }

    double top() {
        return top;
    }

    /** The lowest line that the headings stand on. */
    double bottom() {
        return bottom;
    }

    /** Whether a line holds the two headings that each such table has. */
    static boolean isIn(String line) {
        String text = line.replaceAll("\\s", "");
        return text.contains("工作產出") && text.contains("行為指標");
    }

    /** The heading on a page. */
    static Optional<MainHeading> on(PageContent page) {
        List<TextLines.Placed> lines = TextLines.of(page.glyphs(), List.of());
        for (int i = 0; i < lines.size(); i++) {
            if (isIn(lines.get(i).text())) {
                int first = i;
                while (first > 0 && isPart(lines.get(first - 1), lines.get(first))) {
                    first--;
                }
                int last = i;
                while (last + 1 < lines.size() && isPart(lines.get(last + 1), lines.get(last))) {
                    last++;
                }
                double top = lines.get(first).base();
                double bottom = lines.get(last).base();
                List<Span> spans = spans(page.glyphs().stream()
                        .filter(glyph -> glyph.base() >= top - 1 && glyph.base() <= bottom + 1 && !glyph.isSpace())
                        .toList());
                if (spans.size() >= MIN) {
                    return Optional.of(new MainHeading(spans, top, bottom));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPart(TextLines.Placed line, TextLines.Placed next) {
        return Math.abs(line.base() - next.base()) <= LINE * next.size()
                && !CODE.matcher(line.text()).matches()
                && PART.matcher(line.text()).matches();
    }

    private static List<Span> spans(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::left));
        List<Span> spans = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        double right = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : sorted) {
            if (!open.isEmpty() && glyph.left() - right > GAP * glyph.size()) {
                spans.add(new Span(open.get(0).left(), right, List.copyOf(open)));
                open.clear();
            }
            open.add(glyph);
            right = open.size() == 1 ? glyph.right() : Math.max(right, glyph.right());
        }
        if (!open.isEmpty()) {
            spans.add(new Span(open.get(0).left(), right, List.copyOf(open)));
        }
        joinParts(spans);
        return spans;
    }

    /** A part of a heading that names no column belongs to the nearer one beside it. */
    private static void joinParts(List<Span> spans) {
        for (int i = spans.size() - 1; i >= 0 && spans.size() > MIN; i--) {
            Span part = spans.get(i);
            if (!NAMED.matcher(part.text()).find()) {
                double before = i > 0 ? part.left() - spans.get(i - 1).right() : Double.POSITIVE_INFINITY;
                double after = i + 1 < spans.size() ? spans.get(i + 1).left() - part.right() : Double.POSITIVE_INFINITY;
                int first = before <= after ? i - 1 : i;
                Span one = spans.get(first);
                Span other = spans.remove(first + 1);
                List<Glyph> glyphs = new ArrayList<>(one.glyphs());
                glyphs.addAll(other.glyphs());
                spans.set(first, new Span(one.left(), Math.max(one.right(), other.right()), glyphs));
            }
        }
    }
}
