package io.github.jizhun.page.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StyleSpacesTest {
    @Test
    void aRuleIsALineWithoutSpacesThatMeanNothing() {
        assertEquals("""
                a,b > c{color:red;margin:0 calc(1px + 2px)}
                @media (max-width:8px){.a .b{top:0}
                }
                """.replace(" > ", ">"), StyleSpaces.remove("""
                a, b > c { color: red; margin: 0 calc(1px + 2px); }

                @media (max-width: 8px) {
                  .a  .b { top: 0; }
                }
                """));
    }

    @Test
    void spacesInStringsAndBeforePseudoClassesStay() {
        String style = "p :first-child::after{content:\" ; , }  \"}";
        assertEquals(style, StyleSpaces.remove(style).strip());
    }
}
