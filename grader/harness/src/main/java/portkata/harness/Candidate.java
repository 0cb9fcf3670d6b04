package portkata.harness;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is a submission's class, ready to be asked: here its code meets ours, and nothing it does is taken on trust. */
public final class Candidate {

    private static final ClassValue<List<Method>> METHODS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> contract) {
            return sortedMethods(contract);
        }
    };

    private final Constructor<?> constructor;
    private volatile @Nullable Outcome brokenForGood;

    private Candidate(Constructor<?> constructor) {
        this.constructor = constructor;
    }

    /**
     * Loads the class {@code name}, without running anything of it.
     *
     * @throws Unusable if it is no class that can answer for {@code contract}
     */
    public static Candidate load(Class<?> contract, String name, ClassFiles classes) throws Unusable {
        Class<?> type;
        try {
            type = Class.forName(name, false, new SubmissionLoader(classes, contract));
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new Unusable(Outcome.Reason.NOT_FOUND);
        }
        if (!contract.isAssignableFrom(type)) {
            throw new Unusable(Outcome.Reason.NO_IMPLEMENTATION);
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            throw new Unusable(Outcome.Reason.ABSTRACT);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return new Candidate(constructor);
        } catch (NoSuchMethodException onlyOthers) {
            throw new Unusable(Outcome.Reason.NO_CONSTRUCTOR);
        } catch (LinkageError incomplete) {
            throw new Unusable(Outcome.Reason.NOT_FOUND);
        }
    }

    /** Lists the methods that a contract asks for, in the same order in every virtual machine. */
    public static List<Method> methodsOf(Class<?> contract) {
        return METHODS.get(contract);
    }

    private static List<Method> sortedMethods(Class<?> contract) {
        List<Method> methods = new ArrayList<>();
        for (Method method : contract.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers())) {
                methods.add(method);
            }
        }
        methods.sort(new Comparator<>() {
            @Override
            public int compare(Method one, Method other) {
                return one.toString().compareTo(other.toString());
            }
        });
        return methods;
    }

    /** Gives the loader of the submission's classes. */
    public ClassLoader loader() {
        return constructor.getDeclaringClass().getClassLoader();
    }

    /** Promises one instance, which is made at its first call. */
    public Instance instance() {
        return new Instance();
    }

    /** Answers calls with one instance of the submission's class; not for several threads at once. */
    public final class Instance {

        private @Nullable Object instance;

        private Instance() {}

        /** Calls {@code method} with arguments as {@link Codec} encodes them. */
        public Outcome call(Method method, byte[] arguments) {
            try {
                Outcome complaint = construct();
                return complaint != null ? complaint : invoke(method, arguments);
            } catch (UnsupportedType contractsFault) {
                return new Outcome.Misfit(String.valueOf(contractsFault.getMessage()));
            } catch (Throwable thrown) {
                return Thrown.by(thrown, loader()).asCrash();
            }
        }

        private Outcome invoke(Method method, byte[] arguments) throws Throwable {
            @Nullable Object[] decoded = Codec.decode(method.getGenericParameterTypes(), arguments);
            Object answer;
            try {
                answer = method.invoke(instance, decoded);
            } catch (Throwable wrapped) {
                return Thrown.by(wrapped, loader()).from(method);
            }
            try {
                return new Outcome.Answered(Codec.encode(method.getGenericReturnType(), answer));
            } catch (UnfitValue unfit) {
                return new Outcome.Unfit(String.valueOf(unfit.getMessage()));
            }
        }

        /** Makes the instance before its first call; gives the complaint if that fails. */
        private @Nullable Outcome construct() {
            if (instance != null) {
                return null;
            }
            Outcome known = brokenForGood;
            if (known != null) {
                return known;
            }
            try {
                instance = constructor.newInstance();
                return null;
            } catch (ExceptionInInitializerError firstTime) {
                // Java tells what a static initialiser threw only once.
                Outcome complaint = Thrown.by(firstTime, loader()).inConstructor();
                brokenForGood = complaint;
                return complaint;
            } catch (Throwable thrown) {
                return Thrown.by(thrown, loader()).inConstructor();
            }
        }
    }

    /** Finds class files by full class name. */
    public interface ClassFiles {

        /** Gives the bytes of a class; null when there is none. */
        byte @Nullable [] find(String name);
    }

    /** Says why a class cannot be asked. */
    public static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        private final Outcome.Reason reason;

        Unusable(Outcome.Reason reason) {
            this.reason = reason;
        }

        /** Gives the reason. */
        public Outcome.Reason reason() {
            return reason;
        }
    }
}
