package io.github.jizhun.page.frame;

import java.util.List;

/** A page that explains, at its foot, the terms and notes to which its statements refer. */
public interface ExplainsTerms {
    /** Terms, then notes. */
    List<TermView> terms();
}
