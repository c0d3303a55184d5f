package io.github.jizhun.command;

import io.github.jizhun.diagnostic.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** The help's words, as picocli looks for them; they stand in the message bundles under {@code help.}. */
final class HelpWords extends ResourceBundle {
    private static final String PREFIX = "help.";

    private final Messages messages;

    HelpWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected Object handleGetObject(String key) {
        return messages.keys().contains(PREFIX + key) ? messages.say(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(messages.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList());
    }
}
