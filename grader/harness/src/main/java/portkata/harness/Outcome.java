package portkata.harness;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells how loading or a call ended; nothing in it is the submission's own object.
 *
 * <p>A child may send anything, so that each kind refuses to be made without its parts.
 */
public sealed interface Outcome {

    /** Says that the submission is loaded. */
    record Loaded() implements Outcome {}

    /** Says why the class cannot be used at all. */
    record Unusable(Reason reason) implements Outcome {

        public Unusable {
            Objects.requireNonNull(reason);
        }
    }

    /** Holds what a call returned, as the method's return type says. */
    @SuppressWarnings("ArrayRecordComponent") // It is carried, and never compared.
    record Answered(byte[] value) implements Outcome {

        public Answered {
            Objects.requireNonNull(value);
        }
    }

    /**
     * Says that a call threw an exception that its method declares.
     *
     * @param declared the place among the declared exceptions
     */
    record Refused(int declared, String message, Optional<SourceLine> at) implements Outcome {

        public Refused {
            Objects.requireNonNull(message);
            Objects.requireNonNull(at);
        }
    }

    /** Says that the method is still a stub. */
    record Stub() implements Outcome {}

    /**
     * Says that a call threw something that its method does not declare.
     *
     * @param exhausted whether the virtual machine ran out of something, and should not be asked again
     */
    record Threw(String type, String message, Optional<SourceLine> at, boolean exhausted) implements Outcome {

        public Threw {
            Objects.requireNonNull(type);
            Objects.requireNonNull(message);
            Objects.requireNonNull(at);
        }
    }

    /** Says that no instance could be made. */
    record NoInstance(String type, String message, Optional<SourceLine> at) implements Outcome {

        public NoInstance {
            Objects.requireNonNull(type);
            Objects.requireNonNull(message);
            Objects.requireNonNull(at);
        }
    }

    /** Says that a call returned what cannot cross. */
    record Unfit(String what) implements Outcome {

        public Unfit {
            Objects.requireNonNull(what);
        }
    }

    /** Says that the contract itself cannot be graded. */
    record Misfit(String sentence) implements Outcome {

        public Misfit {
            Objects.requireNonNull(sentence);
        }
    }

    /**
     * Holds what javac made of sources.
     *
     * @param classes class files by full class name
     * @param declarations where each method is declared, by {@code full.class.Name#method/parameterCount}, and each class,
     *     by its full name
     */
    record Compiled(Map<String, byte[]> classes, Map<String, SourceLine> declarations) implements Outcome {}

    /**
     * Holds the first thing that javac complains about.
     *
     * @param source the file, as a path; empty if it is about none
     * @param line the line, from 1
     */
    record Rejected(Optional<String> source, long line, String message) implements Outcome {}

    /** Tells what is wrong with a class. */
    enum Reason {
        NOT_FOUND,
        NO_IMPLEMENTATION,
        ABSTRACT,
        NO_CONSTRUCTOR
    }
}
