package io.github.jizhun.browser;

/** The colours that a reader's system asks for. */
enum Scheme {
    LIGHT,
    DARK
}
