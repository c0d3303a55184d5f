package io.github.jizhun.keep;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Records as bytes, for the same program to read again: what the components are called and of which types they are is known from
 * the record, so that nothing is written but values, and nothing that is read can name a class. A component may be a text, a whole
 * number, a truth value, an enum, a record, or a list, set or {@code Optional} of such. A text that was written before is told by its
 * number.
 */
final class RecordBytes {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return shapeOfClass(type);
        }
    };

    private RecordBytes() {}

    static byte[] write(Record value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SHAPES.get(value.getClass()).write(value, new Output(new DataOutputStream(bytes), new HashMap<>()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #write} made of a record of this type. */
    static <T extends Record> T read(Class<T> type, byte[] bytes) {
        return type.cast(SHAPES.get(type).read(new Input(ByteBuffer.wrap(bytes), new ArrayList<>())));
    }

    /** How values of one type are written. */
    private interface Shape {
        void write(Object value, Output out) throws IOException;

        Object read(Input in);
    }

    private static Shape shapeOf(Type type) {
        if (type instanceof ParameterizedType of) {
            Shape inner = shapeOf(of.getActualTypeArguments()[0]);
            if (of.getRawType().equals(Optional.class)) {
                return new Maybe(inner);
            }
            if (of.getRawType().equals(Set.class)) {
                return new Several(inner, all -> new LinkedHashSet<>(Arrays.asList(all)));
            }
            if (of.getRawType().equals(List.class)) {
                return new Several(inner, List::of);
            }
            throw new IllegalArgumentException("no shape for " + type);
        }
        return SHAPES.get((Class<?>) type);
    }

    private static Shape shapeOfClass(Class<?> type) {
        if (type.isRecord()) {
            return Whole.of(type);
        }
        if (type.isEnum()) {
            return new Choice(type.getEnumConstants());
        }
        if (type.equals(String.class)) {
            return new Words();
        }
        if (type.equals(int.class)) {
            return new WholeNumber();
        }
        if (type.equals(boolean.class)) {
            return new TruthValue();
        }
        throw new IllegalArgumentException("no shape for " + type);
    }

    /** Where bytes go, and the number of each text so far. */
    private record Output(DataOutputStream bytes, Map<String, Integer> texts) {}

    /** Where bytes come from, and the texts so far by number. */
    private record Input(ByteBuffer bytes, List<String> texts) {}

    private record Words() implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            Integer known = out.texts().putIfAbsent((String) value, out.texts().size());
            if (known != null) {
                out.bytes().writeInt(known);
                return;
            }
            byte[] text = ((String) value).getBytes(StandardCharsets.UTF_8);
            out.bytes().writeInt(-1 - text.length);
            out.bytes().write(text);
        }

        @Override
        public Object read(Input in) {
            int number = in.bytes().getInt();
            if (number >= 0) {
                return in.texts().get(number);
            }
            byte[] text = new byte[-1 - number];
            in.bytes().get(text);
            in.texts().add(new String(text, StandardCharsets.UTF_8));
            return in.texts().get(in.texts().size() - 1);
        }
    }

    private record WholeNumber() implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            out.bytes().writeInt((Integer) value);
        }

        @Override
        public Object read(Input in) {
            return in.bytes().getInt();
        }
    }

    private record TruthValue() implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            out.bytes().writeBoolean((Boolean) value);
        }

        @Override
        public Object read(Input in) {
            return in.bytes().get() != 0;
        }
    }

    private record Choice(Object[] all) implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            out.bytes().writeInt(((Enum<?>) value).ordinal());
        }

        @Override
        public Object read(Input in) {
            return all[in.bytes().getInt()];
        }
    }

    private record Maybe(Shape inner) implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            Optional<?> some = (Optional<?>) value;
            out.bytes().writeBoolean(some.isPresent());
            if (some.isPresent()) {
                inner.write(some.get(), out);
            }
        }

        @Override
        public Object read(Input in) {
            return in.bytes().get() == 0 ? Optional.empty() : Optional.of(inner.read(in));
        }
    }

    private record Several(Shape inner, Function<Object[], Collection<?>> made) implements Shape {
        @Override
        public void write(Object value, Output out) throws IOException {
            Collection<?> all = (Collection<?>) value;
            out.bytes().writeInt(all.size());
            for (Object one : all) {
                inner.write(one, out);
            }
        }

        @Override
        public Object read(Input in) {
            Object[] all = new Object[in.bytes().getInt()];
            for (int i = 0; i < all.length; i++) {
                all[i] = inner.read(in);
            }
            return made.apply(all);
        }
    }

    /** A record: its components in their order. */
    private record Whole(Constructor<?> constructor, Method[] getters, Shape[] shapes) implements Shape {
        private static Whole of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Method[] getters =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
            // The records of a stage are its own affair.
            Arrays.stream(getters).forEach(getter -> getter.setAccessible(true));
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Whole(
                        constructor,
                        getters,
                        Arrays.stream(components)
                                .map(component -> shapeOf(component.getGenericType()))
                                .toArray(Shape[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public void write(Object value, Output out) throws IOException {
            for (int i = 0; i < shapes.length; i++) {
                try {
                    shapes[i].write(getters[i].invoke(value), out);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        @Override
        public Object read(Input in) {
            Object[] values = new Object[shapes.length];
            for (int i = 0; i < shapes.length; i++) {
                values[i] = shapes[i].read(in);
            }
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
