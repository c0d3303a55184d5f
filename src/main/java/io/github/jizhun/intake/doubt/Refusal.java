package io.github.jizhun.intake.doubt;

import io.github.jizhun.diagnostic.Message;

/** Why a file cannot be imported, in one sentence. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message sentence;

    /** A file that is no standard, or not readable as one. */
    public Refusal(Message sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    /** A refusal whose sentence is that of the key, its placeholders filled with the arguments. */
    public static Refusal of(String key, Object... arguments) {
        return new Refusal(Message.of(key, arguments));
    }

    /** The reason, for the maintainer. */
    public Message sentence() {
        return sentence;
    }
}
