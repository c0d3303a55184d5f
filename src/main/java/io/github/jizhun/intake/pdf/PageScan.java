package io.github.jizhun.intake.pdf;

import io.github.jizhun.intake.doubt.Refusal;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects what a page draws. Pages that are turned, or whose text is, are turned upright. */
final class PageScan extends PDFGraphicsStreamEngine {
    /** A filled rectangle no thicker than this is a line, in points. */
    private static final double THIN = 3;

    private static final double AXIS_SLACK = 0.5;
    private static final int MAX_GLYPHS = 100_000;
    private static final int MAX_RULES = 50_000;

    private record Drawn(String text, Point2D.Double start, Point2D.Double end, double size) {
        Drawn as(String meaning) {
            return new Drawn(meant(meaning), start, end, size);
        }
    }

    private record Segment(Point2D.Double from, Point2D.Double to) {}

    private final List<Drawn> drawn = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Segment> path = new ArrayList<>();
    private final List<List<Point2D.Double>> outlines = new ArrayList<>();
    private Point2D.Double current = new Point2D.Double();
    private Point2D.Double begin = new Point2D.Double();
    private int unmapped;
    private int images;

    /** Where each open sequence of marked content began, and what its characters stand for if it says so. */
    private final Deque<Marked> marked = new ArrayDeque<>();

    private record Marked(int from, Optional<String> meaning) {}

    private PageScan(PDPage page) {
        super(page);
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        Optional<String> meaning = Optional.ofNullable(properties)
                .map(known -> known.getString(COSName.ACTUAL_TEXT))
                .filter(text -> !text.isEmpty());
        marked.push(new Marked(drawn.size(), meaning));
    }

    @Override
    public void endMarkedContentSequence() {
        if (marked.isEmpty()) {
            return;
        }
        Marked ended = marked.pop();
        int count = drawn.size() - ended.from;
        if (ended.meaning.isEmpty() || count < 1) {
            return;
        }
        String[] characters =
                ended.meaning.get().codePoints().mapToObj(Character::toString).toArray(String[]::new);
        List<Drawn> named = drawn.subList(ended.from, drawn.size());
        if (characters.length == count) {
            for (int i = 0; i < count; i++) {
                named.set(i, named.get(i).as(characters[i]));
            }
        } else {
            Drawn whole = new Drawn(
                    meant(ended.meaning.get()), named.get(0).start, named.get(count - 1).end, named.get(0).size);
            named.clear();
            drawn.add(whole);
        }
    }

    /** What was found, and how many characters have no meaning. */
    record Found(PageContent content, int unmapped, int images) {}

    static Found scan(PDPage page, int number) throws IOException {
        PageScan scan = new PageScan(page);
        scan.processPage(page);
        return new Found(scan.upright(page, number), scan.unmapped, scan.images);
    }

    private PageContent upright(PDPage page, int number) {
        PDRectangle box = page.getCropBox();
        AffineTransform turn = new AffineTransform();
        switch (Math.floorMod(page.getRotation() / 90 + textTurns(page), 4)) {
            case 1 -> turn.setTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
            case 2 -> turn.setTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
            case 3 -> turn.setTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
            default -> turn.setTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
        }
        List<Glyph> glyphs = new ArrayList<>();
        StringBuilder sideways = new StringBuilder();
        for (Drawn each : drawn) {
            Point2D start = turn.transform(each.start, null);
            Point2D end = turn.transform(each.end, null);
            if (Math.abs(start.getY() - end.getY()) <= Math.abs(start.getX() - end.getX()) + AXIS_SLACK) {
                glyphs.add(new Glyph(
                        each.text,
                        Math.min(start.getX(), end.getX()),
                        Math.max(start.getX(), end.getX()),
                        start.getY(),
                        each.size));
            } else {
                sideways.append(each.text);
            }
        }
        List<Rule> horizontals = new ArrayList<>();
        List<Rule> verticals = new ArrayList<>();
        for (Segment each : segments) {
            Point2D from = turn.transform(each.from, null);
            Point2D to = turn.transform(each.to, null);
            if (Math.abs(from.getY() - to.getY()) <= AXIS_SLACK) {
                horizontals.add(new Rule(
                        (from.getY() + to.getY()) / 2,
                        Math.min(from.getX(), to.getX()),
                        Math.max(from.getX(), to.getX())));
            } else if (Math.abs(from.getX() - to.getX()) <= AXIS_SLACK) {
                verticals.add(new Rule(
                        (from.getX() + to.getX()) / 2,
                        Math.min(from.getY(), to.getY()),
                        Math.max(from.getY(), to.getY())));
            }
        }
        return new PageContent(
                number,
                Math.max(box.getWidth(), box.getHeight()),
                glyphs,
                sideways.toString().strip(),
                Rule.joined(horizontals, AXIS_SLACK),
                Rule.joined(verticals, AXIS_SLACK));
    }

    /** Quarter turns, beside the page's own, that make most of the text run from left to right. */
    private int textTurns(PDPage page) {
        int[] votes = new int[4];
        for (Drawn each : drawn) {
            double dx = each.end.x - each.start.x;
            double dy = each.end.y - each.start.y;
            int direction = Math.abs(dx) >= Math.abs(dy) ? dx >= 0 ? 0 : 2 : dy >= 0 ? 1 : 3;
            votes[direction]++;
        }
        int most = 0;
        for (int i = 1; i < votes.length; i++) {
            most = votes[i] > votes[most] ? i : most;
        }
        return Math.floorMod(most - page.getRotation() / 90, 4);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || text.chars().anyMatch(each -> each == 0xFFFD || each < ' ')) {
            unmapped += text == null || !text.isBlank() ? 1 : 0;
            return;
        }
        if (drawn.size() >= MAX_GLYPHS) {
            throw Refusal.of("import.too-large");
        }
        Point2D.Double start = new Point2D.Double(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D.Double end = point(matrix, displacement.getX(), displacement.getY());
        Point2D.Double up = point(matrix, 0, 1);
        String meant = meant(text);
        if (!meant.isEmpty()) {
            drawn.add(new Drawn(meant, start, end, start.distance(up)));
        }
    }

    private static Point2D.Double point(Matrix matrix, double x, double y) {
        Point2D.Float moved = matrix.transformPoint((float) x, (float) y);
        return new Point2D.Double(moved.x, moved.y);
    }

    /** Latin ligatures as their letters; characters without a width left out. */
    private static String meant(String text) {
        StringBuilder meant = new StringBuilder();
        text.codePoints().forEach(each -> {
            String one = Character.toString(each);
            boolean isLigature = each >= 0xFB00 && each <= 0xFB06;
            boolean isNothing = each == 0x200B || each == 0xAD || each == 0xFEFF;
            meant.append(isLigature ? Normalizer.normalize(one, Normalizer.Form.NFKC) : isNothing ? "" : one);
        });
        return meant.toString().replace('\u00A0', ' ');
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Double(x, y);
        begin = current;
        List<Point2D.Double> outline = new ArrayList<>();
        outline.add(current);
        outlines.add(outline);
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D.Double next = new Point2D.Double(x, y);
        path.add(new Segment(current, next));
        if (outlines.isEmpty()) {
            outlines.add(new ArrayList<>(List.of(current)));
        }
        outlines.get(outlines.size() - 1).add(next);
        current = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Double(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Double(current.x, current.y);
    }

    @Override
    public void closePath() {
        path.add(new Segment(current, begin));
        current = begin;
    }

    @Override
    public void endPath() {
        path.clear();
        outlines.clear();
    }

    @Override
    public void strokePath() {
        path.forEach(this::add);
        endPath();
    }

    @Override
    public void fillPath(int rule) {
        for (List<Point2D.Double> outline : outlines) {
            double left = outline.stream().mapToDouble(point -> point.x).min().orElse(0);
            double right = outline.stream().mapToDouble(point -> point.x).max().orElse(0);
            double low = outline.stream().mapToDouble(point -> point.y).min().orElse(0);
            double high = outline.stream().mapToDouble(point -> point.y).max().orElse(0);
            double middleX = (left + right) / 2;
            double middleY = (low + high) / 2;
            if (outline.size() < 3) {
                continue;
            }
            if (high - low <= THIN && right - left > high - low) {
                add(new Segment(new Point2D.Double(left, middleY), new Point2D.Double(right, middleY)));
            } else if (right - left <= THIN) {
                add(new Segment(new Point2D.Double(middleX, low), new Point2D.Double(middleX, high)));
            }
        }
        endPath();
    }

    private void add(Segment segment) {
        if (segments.size() >= MAX_RULES) {
            throw Refusal.of("import.too-large");
        }
        segments.add(segment);
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void drawImage(PDImage image) {
        images++;
    }

    @Override
    public void shadingFill(COSName name) {}
}
