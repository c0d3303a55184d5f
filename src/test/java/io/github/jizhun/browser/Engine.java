package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** A browser of another maker than Chromium's, with a profile of its own and one tab. */
interface Engine extends AutoCloseable {
    Duration PATIENCE = Duration.ofSeconds(30);

    /** Opens a page and waits until it is loaded. */
    void open(String url);

    /** Runs a script with its result: a text, a number, a truth value or null; it may await promises. */
    Object run(String script);

    /** Moves the pointer to the middle of the first element that a CSS selector names. */
    void point(String selector);

    /** Clicks the middle of the first element that a CSS selector names. */
    void click(String selector);

    /** Clicks an element that stands still: a page that moves meanwhile takes the click somewhere else. */
    default void clickAtRest(String selector) {
        until("(() => { const box = JSON.stringify(document.querySelector(`" + selector + "`).getBoundingClientRect());"
                + " const rests = window.lastBox === box; window.lastBox = box; return rests })()");
        click(selector);
    }

    /** Types characters, whatever has the focus. */
    void type(CharSequence characters);

    /** Waits until a script's expression is true. */
    default void until(String expression) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Boolean.TRUE.equals(run("return !!(" + expression + ")"))) {
            if (Instant.now().isAfter(end)) {
                fail("still not: " + expression + " in " + run("return location.href"));
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    @Override
    void close();
}
