package portkata.grader.subject;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portkata.harness.SourceLine;

/** Tells how one call of a submission ended. */
public sealed interface Reply {

    /** Holds what the call returned. */
    record Answer(@Nullable Object value) implements Reply {}

    /** Holds an exception that the contract declares, as exactly the declared type. */
    record Refusal(Exception exception, Optional<SourceLine> at) implements Reply {}

    /** Says that the method is still a stub. */
    record Stub() implements Reply {}

    /** Holds the name and message of an exception or error that the contract does not declare. */
    record Crash(String what, Optional<SourceLine> at) implements Reply {}

    /** Says that the call did not return within its limit. */
    record Late() implements Reply {}

    /** Says that the call was not made, because earlier calls of the method never returned. */
    record GivenUp(String method) implements Reply {}

    /** Says that the contract is at fault, not the submission. */
    record Misfit(String sentence) implements Reply {}

    /** Says in one sentence why the submission cannot be called at all. */
    record Unusable(String sentence) implements Reply {}
}
