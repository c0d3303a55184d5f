package io.github.jizhun.page.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What readers download of a script or style sheet. */
class CommentsTest {
    @Test
    void whatOnlyMaintainersReadOfAScriptGoes() {
        assertEquals(
                "\"use strict\";\nconst a = 1; // stays\n(a).b();\nc(\"/* no comment */\");\n", Comments.remove("""
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

    @Test
    void whatOnlyMaintainersReadOfAStyleSheetGoes() {
        assertEquals("a { color: red; }\n@media print {\na { color: #000; }\n}\n", Comments.remove("""
                        /* Links. */
                        a { color: red; }

                        /* On paper
                           all is black. */
                        @media print {
                          a { color: #000; }
                        }
                        """));
    }
}
