package io.github.jizhun.diagnostic.report;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.RulePage;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A finding as a command to GitHub's workflows, which show it at its line of a pull request. */
public final class DiagnosticGithub {
    /** What the characters are written as that would end a command or begin another. */
    private static final Map<String, String> IN_MESSAGES = new TreeMap<>(Map.of("%", "%25", "\r", "%0D", "\n", "%0A"));

    private static final Map<String, String> IN_PROPERTIES = new TreeMap<>(IN_MESSAGES);

    static {
        IN_PROPERTIES.putAll(Map.of(":", "%3A", ",", "%2C"));
    }

    private final Language language;
    private final Messages messages;

    /** Writes the sentences in a language. */
    public DiagnosticGithub(Language language) {
        this.language = language;
        this.messages = Messages.in(language);
    }

    /** The finding as one line: {@code ::error file=…,line=…,col=…,title=rule::message}. */
    public String line(Diagnostic finding) {
        String message = Stream.of(
                        messages.say(finding.message()),
                        messages.say(finding.hint()),
                        RulePage.address(finding.rule(), language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return "::" + finding.rule().severity().word()
                + " file=" + escape(finding.at().file(), IN_PROPERTIES)
                + ",line=" + finding.at().line()
                + ",col=" + finding.at().column()
                + ",title=" + escape(finding.rule().id(), IN_PROPERTIES)
                + "::" + escape(message, IN_MESSAGES);
    }

    private static String escape(String text, Map<String, String> characters) {
        Pattern any = Pattern.compile("[" + String.join("", characters.keySet()) + "]");
        return any.matcher(text).replaceAll(found -> characters.get(found.group()));
    }
}
