package io.github.jizhun.intake.doubt;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.jizhun.diagnostic.Messages;

/** A doubt of an import as one line of JSON, for programs that read them. */
public final class DoubtJson {
    private final Messages messages;

    /** Writes the sentences in the language of these messages. */
    public DoubtJson(Messages messages) {
        this.messages = messages;
    }

    /** The doubt as an object without line breaks; page, table and row count from 1 and are 0 where there are none. */
    public String line(String file, Doubt doubt) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("file", file)
                .put("page", doubt.at().page())
                .put("table", doubt.at().table())
                .put("row", doubt.at().row())
                .put("rule", doubt.kind().id())
                .put("severity", doubt.kind().severity().word())
                .put("message", messages.say(doubt.message()))
                .put("quote", doubt.quote())
                .toString();
    }
}
