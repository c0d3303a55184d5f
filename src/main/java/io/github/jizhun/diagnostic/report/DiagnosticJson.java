package io.github.jizhun.diagnostic.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.RulePage;

/** A finding as one line of JSON, for programs that read them. */
public final class DiagnosticJson {
    private final Language language;
    private final Messages messages;

    /** Writes the sentences in a language. */
    public DiagnosticJson(Language language) {
        this.language = language;
        this.messages = Messages.in(language);
    }

    /** The finding as an object without line breaks; {@code width} counts code points from {@code column}. */
    public String line(Diagnostic finding) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("rule", finding.rule().id())
                .put("severity", finding.rule().severity().word())
                .put("file", finding.at().file())
                .put("line", finding.at().line())
                .put("column", finding.at().column())
                .put("width", finding.width())
                .put("path", finding.path())
                .put("message", messages.say(finding.message()))
                .put("hint", messages.say(finding.hint()))
                .put("help", RulePage.address(finding.rule(), language))
                .toString();
    }
}
