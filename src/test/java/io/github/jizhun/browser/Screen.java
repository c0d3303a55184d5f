package io.github.jizhun.browser;

/** A reader's screen, in CSS pixels. */
enum Screen {
    /** A phone that is touched. */
    PHONE(360, 760, true),
    /** A window of 1280 pixels at 400 %, the most that WCAG 2.2 (1.4.10) asks for. */
    ZOOMED(320, 256, false),
    /** A tablet held upright, and many a classroom's projector. */
    TABLET(768, 1024, true),
    /** A window a little wider than what pages are narrow for. */
    WINDOW(820, 1100, false),
    DESKTOP(1440, 1000, false),
    /** A small laptop's window with bars above and below. */
    LOW(1280, 480, false);

    private final int width;
    private final int height;
    private final boolean touched;

    Screen(int width, int height, boolean touched) {
        this.width = width;
        this.height = height;
        this.touched = touched;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isTouched() {
        return touched;
    }
}
