package io.github.jizhun.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a job is about: 燈光 of 燈光師. */
final class JobTitles {
    private static final String ENDINGS = String.join(
            "|",
            "工程師|設計師|管理師|技術員|服務員|業務員|作業員|管理員|從業人員|技術人員|人員|專員|助理|助手|學徒",
            "主管|主任|經理|督導|領班|組長|班長|店長|廠長|師傅|老師|講師|教練|顧問|店員|司機|保母|秘書",
            "技師|技工|工程|工人|經紀人|製作人|負責人|仲介|專家|人才|達人|高手|師|員|匠|農|店");
    /** 加工 and 員工 are no jobs. */
    private static final Pattern ENDING =
            Pattern.compile("^(?:(.*?[^ ]{2}) ?(?:" + ENDINGS + ")|(.*?[^ ][^ 施加分員完竣開手化人])工)$");

    private JobTitles() {}

    /** A query without the word for who does it; nothing where it has none, or little beside. */
    static Optional<String> subjectOf(String query) {
        Matcher ending = ENDING.matcher(query);
        return ending.matches()
                ? Optional.ofNullable(ending.group(1)).or(() -> Optional.of(ending.group(2)))
                : Optional.empty();
    }
}
