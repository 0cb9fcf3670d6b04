package portkata.harness;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.List;

/** Looks into declared types. */
final class Types {

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

    /** Gives the class that a value was declared as; a constant of an enum may have a class of its own. */
    static Class<?> declaredClass(Object value) {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }
}
