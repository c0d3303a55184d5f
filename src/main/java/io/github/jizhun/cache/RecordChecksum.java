package io.github.jizhun.cache;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * The checksum of all that a record holds, component by component: a caller who adds a component adds it to the checksum. A component may
 * be a text, a whole number, a truth value, an enum, a record, or a list, sorted map or {@code Optional} of such.
 */
public final class RecordChecksum {
    private static final ClassValue<Method[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            Method[] getters = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
            // The records of a package are its own affair.
            Arrays.stream(getters).forEach(getter -> getter.setAccessible(true));
            return getters;
        }
    };

    private final Checksum checksum = new Checksum();
    private final byte[] number = new byte[Integer.BYTES];
    private final UnaryOperator<Object> data;

    private RecordChecksum(UnaryOperator<Object> data) {
        this.data = data;
    }

    /**
     * The checksum of a record.
     *
     * @param data gives for an object that is none of these one that is, and holds all that it can be asked for
     * @throws IllegalArgumentException if it cannot
     */
    public static String of(Record record, UnaryOperator<Object> data) {
        RecordChecksum whole = new RecordChecksum(data);
        whole.add(record);
        return whole.checksum.text();
    }

    private void add(Object value) {
        if (value instanceof String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            add('s', bytes.length);
            checksum.add(bytes, bytes.length);
        } else if (value instanceof Integer whole) {
            add('i', whole);
        } else if (value instanceof Boolean truth) {
            add('b', truth ? 1 : 0);
        } else if (value instanceof Enum<?> choice) {
            add('e', choice.ordinal());
        } else if (value instanceof Optional<?> some) {
            add('o', some.isPresent() ? 1 : 0);
            some.ifPresent(this::add);
        } else if (value instanceof List<?> all) {
            add('l', all.size());
            all.forEach(this::add);
        } else if (value instanceof SortedMap<?, ?> map) {
            add('m', map.size());
            map.forEach((key, each) -> {
                add(key);
                add(each);
            });
        } else if (value instanceof Record) {
            addAll((Record) value);
        } else {
            add(data.apply(value));
        }
    }

    private void addAll(Record record) {
        Method[] components = COMPONENTS.get(record.getClass());
        add('r', components.length);
        for (Method component : components) {
            try {
                add(component.invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void add(char kind, int value) {
        number[0] = (byte) kind;
        checksum.add(number, 1);
        ByteBuffer.wrap(number).putInt(value);
        checksum.add(number, number.length);
    }
}
