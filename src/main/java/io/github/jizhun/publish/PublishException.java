package io.github.jizhun.publish;

import io.github.jizhun.diagnostic.Message;

/** Why the output could not be written or must not be; says so in the maintainer's language. */
public final class PublishException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message sentence;

    PublishException(Message sentence) {
        this(sentence, null);
    }

    PublishException(Message sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /** A fault of the disk: a file in use, no room, no right to write. */
    static PublishException cannotWrite(String shownAs, Exception cause) {
        return new PublishException(Message.of("cannot-write", shownAs, cause), cause);
    }

    /** The reason, for the maintainer. */
    public Message sentence() {
        return sentence;
    }
}
