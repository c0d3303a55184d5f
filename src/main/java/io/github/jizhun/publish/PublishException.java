package io.github.jizhun.publish;

import io.github.jizhun.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Path;

/** Why the output could not be written or must not be; says so in the maintainer's language. */
public final class PublishException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message sentence;

    /** A reason that is not the disk's. */
    public PublishException(Message sentence) {
        this(sentence, null);
    }

    PublishException(Message sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /** A fault of the disk: a file in use, no room, no right to write; the sentence reports which. */
    static PublishException cannotWrite(Path place, IOException cause) {
        return new PublishException(DiskFault.of(cause, place).sentence(shown(place), cause), cause);
    }

    /** Reads or writes; returns what that returns. */
    @FunctionalInterface
    interface DiskWork<T> {
        T run() throws IOException;
    }

    /** Reads or writes; a failure is reported as that of a place. */
    static <T> T at(Path place, DiskWork<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw cannotWrite(place, e);
        }
    }

    /** A path as it is named to the maintainer: with {@code /} on every system. */
    static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The reason, for the maintainer. */
    public Message sentence() {
        return sentence;
    }
}
