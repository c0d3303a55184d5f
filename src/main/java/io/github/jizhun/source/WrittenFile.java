package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.keep.Digest;
import java.util.List;

/**
 * A content file as it stands on the disk.
 *
 * @param name as in a position
 * @param digest tells its bytes from others
 */
record WrittenFile(String name, byte[] bytes, String digest) {
    static WrittenFile of(String name, byte[] bytes) {
        return new WrittenFile(name, bytes, Digest.of(bytes));
    }

    /** Its lines. They are seldom wanted: under findings. What is wrong with them was told when the file was read. */
    List<String> lines() {
        return FileDecoder.decode(bytes, name, new Findings(new Diagnostics())).lines();
    }
}
