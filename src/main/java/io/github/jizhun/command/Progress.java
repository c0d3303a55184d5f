package io.github.jizhun.command;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Messages;
import java.util.function.Consumer;

/** Says which stage begins, to a person who waits; a program that reads is not disturbed. */
final class Progress {
    private Progress() {}

    static Consumer<Message> on(Console console, Messages messages) {
        return stage -> {
            if (console.interactive()) {
                console.err().println(messages.say(stage));
            }
        };
    }
}
