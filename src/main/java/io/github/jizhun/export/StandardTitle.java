package io.github.jizhun.export;

import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Source;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a standard is called in files that leave the site. */
public final class StandardTitle {
    private static final String SUFFIX = "職能基準";
    private static final String NOT_IN_FILE_NAMES = "\\/:*?\"<>|";

    private StandardTitle() {}

    /** The name as a title: 培訓專案主管人員職能基準. */
    public static String of(Standard standard) {
        String name = standard.name().value();
        return name.endsWith(SUFFIX) ? name : name + SUFFIX;
    }

    /** The state of this edition: 歷史版本 v2（2015-12-31）｜最新版本 v5（2024-12-15）. */
    public static String edition(Standard standard) {
        Optional<Edition> own = standard.edition();
        Optional<Edition> current = standard.currentEdition();
        if (own.isEmpty()) {
            return Edition.versionOf(standard.code());
        }
        if (own.get().status() == Edition.Status.CURRENT) {
            return "最新版本 " + dated(own.get());
        }
        return "歷史版本 " + dated(own.get())
                + current.map(edition -> "｜最新版本 " + dated(edition)).orElse("");
    }

    private static String dated(Edition edition) {
        return edition.version() + "（" + edition.shownDate() + "）";
    }

    /** How the standard is cited. */
    public static String citation(Standard standard) {
        String year = standard.edition()
                .map(edition -> edition.date().value())
                .filter(date -> date.length() >= 4)
                .map(date -> "（" + date.substring(0, 4) + "）")
                .orElse("");
        String source = standard.source()
                .map(from ->
                        from.name().value() + from.url().map(url -> "，" + url).orElse("") + "。")
                .orElse("");
        return standard.provider() + year + "。" + of(standard) + "（" + standard.code() + "）。" + source;
    }

    /** Where the standard was taken from. */
    public static String source(Standard standard) {
        return provider(standard)
                + standard.source().flatMap(Source::url).map(url -> " " + url).orElse("")
                + standard.source()
                        .flatMap(Source::checked)
                        .map(Text::value)
                        .map(day -> "，" + day + " 查核版本沿革")
                        .orElse("");
    }

    private static String provider(Standard standard) {
        return standard.provider()
                + standard.source().map(from -> "（" + from.name() + "）").orElse("");
    }

    /** What stands at the head of each page of a document: title, code and state of the edition. */
    public static String head(Standard standard) {
        return of(standard) + "　" + standard.code() + "　" + edition(standard);
    }

    /** What stands at the foot of each page of a document: source, rights, and the notice of the site. */
    public static String foot(Standard standard, Site site) {
        return "資料來源：" + provider(standard) + "　" + standard.rights() + "　" + site.notice();
    }

    /** A name for a file that people keep: the code, then the words, without characters that file names cannot have. */
    public static String fileName(Standard standard, String words, String ending) {
        return (standard.code() + "_" + words)
                        .codePoints()
                        .filter(c -> NOT_IN_FILE_NAMES.indexOf(c) < 0)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                + ending;
    }
}
