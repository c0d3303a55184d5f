package io.github.jizhun.search;

import io.github.jizhun.model.Code;
import io.github.jizhun.model.Edition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes that a standard has where one was typed that it has not: K99, and it has K01 to K60.
 *
 * @param first of its kind and, for those of tasks, of the same duty or task
 */
public record CodeRange(String standard, String first, String last) {
    private static final Pattern CODE = Pattern.compile("([a-z])([0-9]+(?:\\.[0-9]+)*)");

    /** The range in the one standard that a query names, or that there is; nothing where it is no code. */
    static Optional<CodeRange> of(Scope scope, List<SearchEntry> entries) {
        Matcher code = CODE.matcher(scope.query().replace(" ", ""));
        // Of several editions the newest, which comes first.
        List<String> standards = entries.stream()
                .map(SearchEntry::standard)
                .filter(each -> scope.standards().isEmpty()
                        ? !each.isEmpty()
                        : scope.standards().contains(each))
                .distinct()
                .toList();
        boolean isOne = standards.stream().map(Edition::familyOf).distinct().count() == 1;
        if (!code.matches() || !isOne) {
            return Optional.empty();
        }
        String standard = standards.get(0);
        String letter = code.group(1).toUpperCase(Locale.ROOT);
        String numbers = code.group(2);
        List<String> codes = entries.stream()
                .filter(entry -> entry.standard().equals(standard))
                .map(SearchEntry::code)
                .filter(each -> each.matches(letter + "[0-9].*"))
                .toList();
        // T9.1: of the tasks of T9, or where there is no T9, of the duties.
        while (true) {
            int depth = numbers.split("\\.").length;
            String before = letter + numbers.substring(0, numbers.lastIndexOf('.') + 1);
            List<String> fellows = codes.stream()
                    .filter(each -> each.startsWith(before) && each.split("\\.").length == depth)
                    .sorted(CodeRange::compare)
                    .toList();
            if (!fellows.isEmpty()) {
                return Optional.of(new CodeRange(standard, fellows.get(0), fellows.get(fellows.size() - 1)));
            }
            if (depth == 1) {
                return Optional.empty();
            }
            numbers = numbers.substring(0, numbers.lastIndexOf('.'));
        }
    }

    private static int compare(String left, String right) {
        return new Code(left).compareTo(new Code(right));
    }
}
