package io.github.jizhun.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a job is about: 燈光 of 燈光師. */
final class JobTitles {
    private static final Pattern ENDING = Pattern.compile(
            "^(.*?[^ ]{2})(?:工程師|設計師|管理師|技術員|服務員|業務員|作業員|管理員|人員|專員|助理|主管|經理|師傅|老師|店員|司機|師|員|工|匠|農|行|店)$");

    private JobTitles() {}

    /** A query without the word for who does it; nothing where it has none, or little beside. */
    static Optional<String> subjectOf(String query) {
        Matcher ending = ENDING.matcher(query);
        return ending.matches() ? Optional.of(ending.group(1)) : Optional.empty();
    }
}
