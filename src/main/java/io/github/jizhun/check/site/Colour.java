package io.github.jizhun.check.site;

/**
 * A colour of the screen.
 *
 * @param red from 0 to 255, as the others
 */
record Colour(int red, int green, int blue) {
    static final Colour BLACK = new Colour(0, 0, 0);
    static final Colour WHITE = new Colour(255, 255, 255);

    private static final int STEPS = 256;

    /** A colour from {@code #rrggbb}. */
    static Colour of(String written) {
        int rgb = Integer.parseInt(written.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /**
     * How far two colours are apart for the eye, from 1 to 21.
     *
     * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
     */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The same hue, nearer to black or white by the fewest steps that give a contrast. */
    Colour towards(Colour end, double wanted, Colour ground) {
        Colour nearer = this;
        for (int step = 1; step <= STEPS && nearer.contrast(ground) < wanted; step++) {
            nearer = new Colour(mixed(red, end.red, step), mixed(green, end.green, step), mixed(blue, end.blue, step));
        }
        return nearer;
    }

    private static int mixed(int from, int to, int step) {
        return from + Math.round((float) (to - from) * step / STEPS);
    }

    @Override
    public String toString() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }
}
