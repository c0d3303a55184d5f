package io.github.jizhun.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What readers download of a script. */
class ScriptCommentsTest {
    @Test
    void linesThatAreNothingButACommentGo() {
        assertEquals(
                "\"use strict\";\n  const a = 1; // stays\n  /** @type {number} */ (a).b();\n  c(\"/* no comment */\");\n",
                ScriptComments.remove("""
                        // @ts-check
                        "use strict";
                        /**
                         * What it does.
                         */
                          const a = 1; // stays
                          /** One line. */

                          /** @type {number} */ (a).b();
                          c("/* no comment */");
                        """));
    }
}
