package portkata.harness;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Takes a contract's record apart, and puts it together again through its canonical constructor. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Type[] types;
    private final Method[] accessors;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] erased = new Class<?>[components.length];
        types = new Type[components.length];
        accessors = new Method[components.length];
        for (int i = 0; i < components.length; i++) {
            erased[i] = components[i].getType();
            types[i] = components[i].getGenericType();
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
        }
        try {
            constructor = type.getDeclaredConstructor(erased);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    int size() {
        return types.length;
    }

    Type type(int component) {
        return types[component];
    }

    /** Reads one component; an accessor that the contract wrote itself may refuse. */
    @Nullable
    Object get(int component, Object value) throws UnfitValue {
        try {
            return accessors[component].invoke(value);
        } catch (InvocationTargetException refused) {
            throw new UnfitValue("a " + value.getClass().getSimpleName() + " that cannot be read");
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Object make(@Nullable Object[] components) throws Malformed {
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException refused) {
            throw new Malformed(
                    "a " + constructor.getDeclaringClass().getSimpleName() + " that its constructor refuses");
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
