package portkata.harness;

import java.util.Optional;

/** Tells how loading or a call ended; nothing in it is the submission's own object. */
public sealed interface Outcome {

    /** Says that the submission is loaded. */
    record Loaded() implements Outcome {}

    /** Says why the class cannot be used at all. */
    record Unusable(Reason reason) implements Outcome {}

    /** Holds what a call returned, as the method's return type says. */
    @SuppressWarnings("ArrayRecordComponent") // It is carried, and never compared.
    record Answered(byte[] value) implements Outcome {}

    /**
     * Says that a call threw an exception that its method declares.
     *
     * @param declared the place among the declared exceptions
     */
    record Refused(int declared, String message, Optional<Place> at) implements Outcome {}

    /** Says that the method is still a stub. */
    record Stub() implements Outcome {}

    /**
     * Says that a call threw something that its method does not declare.
     *
     * @param exhausted whether the virtual machine ran out of something, and should not be asked again
     */
    record Threw(String type, String message, Optional<Place> at, boolean exhausted) implements Outcome {}

    /** Says that no instance could be made. */
    record NoInstance(String type, String message, Optional<Place> at) implements Outcome {}

    /** Says that a call returned what cannot cross. */
    record Unfit(String what) implements Outcome {}

    /** Says that the contract itself cannot be graded. */
    record Misfit(String sentence) implements Outcome {}

    /** Tells what is wrong with a class. */
    enum Reason {
        NOT_FOUND,
        NO_IMPLEMENTATION,
        ABSTRACT,
        NO_CONSTRUCTOR
    }
}
