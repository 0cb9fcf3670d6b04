package portkata.harness;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/** Looks into declared types. */
final class Types {

    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            byte[].class,
            InetAddress.class,
            InetSocketAddress.class,
            Duration.class,
            Instant.class,
            ZoneId.class,
            Boolean.class,
            Byte.class,
            Character.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class);

    private static final Set<Class<?>> CONTAINERS = Set.of(
            Optional.class,
            List.class,
            Set.class,
            SortedSet.class,
            NavigableSet.class,
            Map.class,
            SortedMap.class,
            NavigableMap.class);

    private static final Set<Type> CHECKED = ConcurrentHashMap.newKeySet();

    private static final ClassValue<List<Class<?>>> LEAVES = new ClassValue<>() {
        @Override
        protected List<Class<?>> computeValue(Class<?> type) {
            List<Class<?>> leaves = new ArrayList<>();
            addLeaves(type, leaves);
            return leaves;
        }
    };

    private Types() {}

    /** Gives the class of a type without its arguments. */
    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        } else if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        } else if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        throw new UnsupportedType(type);
    }

    /** Gives a type's argument, such as {@code String} of {@code List<String>}. */
    static Type argument(Type type, int index) {
        if (type instanceof ParameterizedType generic) {
            return generic.getActualTypeArguments()[index];
        } else if (type instanceof WildcardType wildcard) {
            return argument(wildcard.getUpperBounds()[0], index);
        }
        throw new UnsupportedType(type);
    }

    /** Lists the records and enums that a sealed interface permits, always in the same order. */
    static List<Class<?>> leaves(Class<?> sealed) {
        return LEAVES.get(sealed);
    }

    private static void addLeaves(Class<?> type, List<Class<?>> leaves) {
        if (type.isSealed() && type.isInterface()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                addLeaves(permitted, leaves);
            }
        } else if (type.isRecord() || type.isEnum()) {
            leaves.add(type);
        } else {
            throw new UnsupportedType(type);
        }
    }

    /**
     * Looks at a type with all that it is made of.
     *
     * @throws UnsupportedType if a part of it cannot cross
     */
    static void check(Type type) {
        if (!CHECKED.contains(type)) {
            check(type, new HashSet<>());
            CHECKED.add(type);
        }
    }

    private static void check(Type type, Set<Type> seen) {
        Class<?> raw = raw(type);
        if (!seen.add(type) || raw.isPrimitive() || raw.isEnum() || PLAIN.contains(raw)) {
            return;
        } else if (raw.isRecord()) {
            RecordShape shape = RecordShape.of(raw);
            for (int i = 0; i < shape.size(); i++) {
                check(shape.type(i), seen);
            }
        } else if (raw.isSealed() && raw.isInterface()) {
            for (Class<?> leaf : leaves(raw)) {
                check(leaf, seen);
            }
        } else if (CONTAINERS.contains(raw)) {
            for (int i = 0; i < raw.getTypeParameters().length; i++) {
                check(argument(type, i), seen);
            }
        } else {
            throw new UnsupportedType(type);
        }
    }

    /** Names a class, and an anonymous one by what it extends. */
    static String name(Class<?> type) {
        Class<?> named = type;
        while (named.isAnonymousClass() && named.getSuperclass() != null) {
            named = named.getSuperclass();
        }
        String name = named.getName();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    /** Gives the class that a value was declared as; a constant of an enum may have a class of its own. */
    static Class<?> declaredClass(Object value) {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }
}
