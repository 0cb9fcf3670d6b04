package portkata.grader.gate;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes values of any type that a contract may use, knowing nothing but the type. */
final class Plain {

    private static final int DEEPEST = 8;

    private Plain() {}

    /** Counts the constants of the largest enum that a contract's answers are made of; 1 when they use none. */
    static int variants(Class<?> contract) {
        return Arrays.stream(contract.getMethods())
                .mapToInt(method -> variants(method.getGenericReturnType(), 0))
                .max()
                .orElse(1);
    }

    private static int variants(Type type, int depth) {
        Class<?> raw = raw(type);
        if (depth > DEEPEST) {
            return 1;
        } else if (raw.isEnum()) {
            return raw.getEnumConstants().length;
        }
        Stream<Type> parts = raw.isRecord()
                ? Arrays.stream(raw.getRecordComponents()).map(RecordComponent::getGenericType)
                : type instanceof ParameterizedType generic
                        ? Arrays.stream(generic.getActualTypeArguments())
                        : Stream.empty();
        return parts.mapToInt(part -> variants(part, depth + 1)).max().orElse(1);
    }

    /** Makes the emptiest value: zero, "", false, no element, no content. */
    static @Nullable Object nothing(Type type) {
        return make(type, 0, false, 0);
    }

    /** Makes a value with content: the chosen constant of an enum, one element, {@code choice} as the number. */
    static @Nullable Object something(Type type, int choice) {
        return make(type, choice, true, 0);
    }

    /** Makes a map from each element of an argument to the chosen constant; other types as {@link #something}. */
    static @Nullable Object mapped(Type type, @Nullable Object[] arguments, int choice) {
        if (Map.class.isAssignableFrom(raw(type))) {
            Map<Object, @Nullable Object> map = new TreeMap<>();
            Object value = something(argument(type, 1), choice);
            for (Object given : arguments) {
                if (given instanceof Collection<?> elements) {
                    elements.forEach(element -> map.put(element, value));
                }
            }
            return map;
        }
        return something(type, choice);
    }

    /** Takes {@code given} as an answer of the wanted type, wrapped where that needs it; empty where it does not fit. */
    static Optional<Object> as(Type wanted, @Nullable Object given) {
        if (given == null) {
            return Optional.empty();
        } else if (raw(wanted) == Optional.class && raw(argument(wanted, 0)).isInstance(given)) {
            return Optional.of(Optional.of(given));
        } else if (raw(wanted) == Set.class && raw(argument(wanted, 0)).isInstance(given)) {
            return Optional.of(Set.of(given));
        } else if (raw(wanted) == SortedSet.class && raw(argument(wanted, 0)).isInstance(given)) {
            return Optional.of(new TreeSet<>(List.of(given)));
        } else if (raw(wanted) == List.class && raw(argument(wanted, 0)).isInstance(given)) {
            return Optional.of(List.of(given));
        }
        return boxed(raw(wanted)).isInstance(given) ? Optional.of(given) : Optional.empty();
    }

    private static @Nullable Object make(Type type, int choice, boolean isFilled, int depth) {
        Class<?> raw = raw(type);
        if (depth > DEEPEST) {
            return null;
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[Math.min(choice, raw.getEnumConstants().length - 1)];
        } else if (raw.isRecord()) {
            return record(raw, choice, isFilled, depth);
        } else if (raw.isSealed() && raw.isInterface()) {
            Class<?>[] kinds = raw.getPermittedSubclasses();
            return make(kinds[Math.min(choice, kinds.length - 1)], choice, isFilled, depth + 1);
        } else if (raw.isArray()) {
            return Array.newInstance(raw.getComponentType(), isFilled ? 1 : 0);
        } else if (raw == Optional.class) {
            return isFilled ? Optional.ofNullable(make(argument(type, 0), choice, true, depth + 1)) : Optional.empty();
        } else if (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw)) {
            return container(type, choice, isFilled, depth);
        }
        return leaf(raw, choice);
    }

    private static @Nullable Object record(Class<?> raw, int choice, boolean isFilled, int depth) {
        RecordComponent[] components = raw.getRecordComponents();
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(component -> make(component.getGenericType(), choice, isFilled, depth + 1))
                .toArray();
        try {
            return raw.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException refused) {
            return null;
        }
    }

    private static Object container(Type type, int choice, boolean isFilled, int depth) {
        Class<?> raw = raw(type);
        Object element = isFilled ? make(argument(type, 0), choice, true, depth + 1) : null;
        if (Map.class.isAssignableFrom(raw)) {
            Object value = element == null ? null : make(argument(type, 1), choice, true, depth + 1);
            Map<Object, Object> map = element == null || value == null ? Map.of() : Map.of(element, value);
            return raw == SortedMap.class ? new TreeMap<>(map) : map;
        }
        List<Object> elements = element == null ? List.of() : List.of(element);
        if (raw == SortedSet.class) {
            return new TreeSet<>(elements);
        }
        return raw == Set.class ? Set.copyOf(elements) : elements;
    }

    private static @Nullable Object leaf(Class<?> raw, int choice) {
        if (raw == boolean.class || raw == Boolean.class) {
            return choice % 2 == 1;
        } else if (raw == int.class || raw == Integer.class) {
            return choice;
        } else if (raw == long.class || raw == Long.class) {
            return (long) choice;
        } else if (raw == double.class || raw == Double.class) {
            return (double) choice;
        } else if (raw == String.class) {
            return "";
        } else if (raw == Duration.class) {
            return Duration.ofSeconds(choice);
        } else if (raw == Instant.class) {
            return Instant.ofEpochSecond(choice);
        } else if (raw == ZoneId.class) {
            return ZoneOffset.UTC;
        } else if (raw == InetAddress.class) {
            return InetAddress.getLoopbackAddress();
        } else if (raw == InetSocketAddress.class) {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), choice);
        }
        return null;
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }

    private static Class<?> boxed(Class<?> type) {
        return type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
    }
}
