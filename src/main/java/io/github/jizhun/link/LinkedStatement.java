package io.github.jizhun.link;

import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Text;
import java.util.Optional;

/**
 * A published statement and where the site publishes it. The names of duties and tasks count as statements.
 *
 * @param code empty where the document prints none
 * @param text the whole statement
 * @param address from the site's root; a statement without a code is an anchor on its parent's page
 */
public record LinkedStatement(Kind kind, Optional<Code> code, Text text, String address) {
    /** The code as text; empty where there is none. */
    public String label() {
        return code.map(Code::value).orElse("");
    }

    /** What names it in its standard: its code; without one, its anchor on its parent's page. */
    public Code key() {
        return code.orElseGet(() -> new Code(address.substring(address.indexOf('#') + 1)));
    }

    // A record's own hash would walk through all that is in it, or differ from run to run: see decision 0054.
    @Override
    public boolean equals(Object other) {
        return other instanceof LinkedStatement that
                && that.kind == kind
                && that.address.equals(address)
                && that.code.equals(code)
                && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }
}
