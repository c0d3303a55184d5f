package io.github.jizhun.page.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts lose spaces around characters, and nothing that means something; {@link ScriptSpacesIT} asks a browser. */
class ScriptSpacesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "const a = (b, c) => { return b ? c : [a, b]; };#const a=(b,c)=>{return b?c:[a,b];};",
                "if (a && b || c) {#if(a&&b||c){",
                "const { a, b = \"x = y, z\" } = c;#const{a,b=\"x = y, z\"}=c;",
                "say('a = \\' , b' , \"{ \\\" }\");#say('a = \\' , b',\"{ \\\" }\");",
                "a + +b - -c < !d#a + +b - -c < !d",
                "x = a / b; y = / = /.test(z)#x = a / b; y = / = /.test(z)",
                "const it = \"it's = \"; other = 1;#const it=\"it's = \";other=1;",
                "going on = \\#going on = \\",
                "typeof a in b of [c]#typeof a in b of [c]",
            })
    void onlySpacesAroundSignsGo(String written, String kept) {
        assertEquals(kept + "\n", ScriptSpaces.remove(written + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"'const a = `x = {\n y = ${ b ? `c , d` : e }`;\n'", "'`'"})
    void aScriptWithTemplatesIsLeft(String script) {
        assertEquals(script, ScriptSpaces.remove(script));
    }
}
