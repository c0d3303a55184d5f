package io.github.jizhun.keep;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What builds leave for each other, without a disk. */
public final class LeftInMemory {
    private Map<String, byte[]> left = new ConcurrentHashMap<>();

    /** Records of a type as the last build left them. */
    public <T extends Record> KeptRecords<T> records(Class<T> type) {
        return new KeptRecords<>(type, name -> Optional.ofNullable(left.get(name)));
    }

    /** Ends a build: nothing stays that it did not ask for. */
    public void end(KeptRecords<?> records) {
        Map<String, byte[]> before = left;
        left = new ConcurrentHashMap<>();
        records.leave(new Keepsakes() {
            @Override
            public Optional<byte[]> find(String name) {
                Optional<byte[]> found = Optional.ofNullable(before.get(name));
                found.ifPresent(bytes -> left.put(name, bytes));
                return found;
            }

            @Override
            public void leave(String name, byte[] bytes) {
                left.put(name, bytes);
            }
        });
    }

    /** How many records there are. */
    public int size() {
        return left.size();
    }

    /** Replaces all records by another one of their type. */
    public void replaceAll(Record other) {
        left.replaceAll((name, bytes) -> RecordBytes.write(other));
    }
}
