package portkata.grader.run;

import java.nio.channels.ClosedByInterruptException;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;
import portkata.NotRunHere;
import portkata.NotStarted;
import portkata.grader.result.Verdict;
import portkata.grader.subject.CallFailed;
import portkata.grader.subject.CallLog;
import portkata.grader.subject.Reply;
import portkata.grading.Values;
import portkata.grading.WrongAnswer;
import portkata.harness.SourceLine;

/** Decides the verdict of a case from what its test method threw and from the calls that it made. */
final class Judge {

    private static final int DEEPEST_CAUSE = 16;

    private final CallLog log;

    Judge(CallLog log) {
        this.log = log;
    }

    /** Looks through wrappers, since a suite may make its call on another thread. */
    Verdict verdict(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            Optional<Verdict> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
            cause = cause.getCause();
        }
        return stumbledOverNull(thrown).orElseGet(() -> new Verdict.KitFault(Values.printable(thrown.toString())));
    }

    /** Blames a null on the submission that answered it, not on the suite that looked into the answer. */
    private Optional<Verdict> stumbledOverNull(Throwable thrown) {
        return log.last()
                .filter(entry -> thrown instanceof NullPointerException && entry.isNullAnswer())
                .map(entry -> new Verdict.WrongAnswer(
                        call(),
                        Optional.empty(),
                        Optional.of("an answer"),
                        Values.show(null),
                        Optional.of("null is no answer, and whoever uses it crashes"),
                        Optional.empty(),
                        declared()));
    }

    /** Blames an interrupt on the submission that left it to the suite, which only noticed it when it had to wait. */
    private Optional<Verdict> stumbledOverInterrupt(Throwable thrown) {
        boolean isInterrupt = thrown instanceof InterruptedException || thrown instanceof ClosedByInterruptException;
        return log.entries().stream()
                .filter(entry -> isInterrupt && entry.leftInterrupted())
                .findFirst()
                .map(entry -> new Verdict.Crashed(
                        entry.shown(),
                        "it returned with the thread of its caller interrupted",
                        entry.declared().map(SourceLine::toString)));
    }

    private Optional<Verdict> known(Throwable thrown) {
        if (thrown instanceof WrongAnswer wrong) {
            return Optional.of(wrongAnswer(wrong));
        } else if (thrown instanceof CallFailed failed) {
            return Optional.of(failedCall(failed.reply()));
        } else if (thrown instanceof NotStarted) {
            return Optional.of(new Verdict.NotStarted());
        } else if (thrown instanceof NotRunHere notHere) {
            return Optional.of(new Verdict.NotRunHere(String.valueOf(notHere.getMessage())));
        } else if (thrown instanceof AssertionError assertion) {
            return Optional.of(assertion(assertion));
        }
        return log.entries().stream()
                .filter(entry -> entry.reply() instanceof Reply.Refusal refusal && refusal.exception() == thrown)
                .findFirst()
                .map(entry -> uncalledForRefusal(entry, (Reply.Refusal) entry.reply()))
                .or(() -> stumbledOverInterrupt(thrown));
    }

    private Verdict wrongAnswer(WrongAnswer wrong) {
        return new Verdict.WrongAnswer(
                call(),
                wrong.observed(),
                Optional.of(wrong.expected()),
                wrong.actual(),
                Optional.of(wrong.why()),
                wrong.misconception(),
                declared());
    }

    /** Accepts any assertion library that an instructor may like; it only cannot say why. */
    private Verdict assertion(AssertionError assertion) {
        if (assertion instanceof AssertionFailedError failed
                && failed.isExpectedDefined()
                && failed.isActualDefined()) {
            return new Verdict.WrongAnswer(
                    call(),
                    Optional.empty(),
                    Optional.of(Values.show(failed.getExpected().getEphemeralValue())),
                    Values.show(failed.getActual().getEphemeralValue()),
                    Optional.empty(),
                    Optional.empty(),
                    declared());
        }
        String message =
                Values.printable(String.valueOf(assertion.getMessage()).strip().replaceAll("\\s+", " "));
        return new Verdict.WrongAnswer(
                call(), Optional.empty(), Optional.empty(), message, Optional.empty(), Optional.empty(), declared());
    }

    private Verdict failedCall(Reply reply) {
        String call = call().orElse("a call");
        if (reply instanceof Reply.Crash crash) {
            return new Verdict.Crashed(
                    call, crash.what(), crash.at().map(SourceLine::toString).or(this::declared));
        } else if (reply instanceof Reply.Late) {
            return new Verdict.TooSlow(call, declared());
        } else if (reply instanceof Reply.Unusable unusable) {
            return new Verdict.Unusable(unusable.sentence());
        } else if (reply instanceof Reply.Misfit misfit) {
            return new Verdict.KitFault(misfit.sentence());
        } else if (reply instanceof Reply.GivenUp givenUp) {
            return new Verdict.Skipped(givenUp.method() + " did not return in several earlier cases: mend those first");
        }
        return new Verdict.KitFault("a call ended in " + reply);
    }

    private Verdict uncalledForRefusal(CallLog.Entry entry, Reply.Refusal refusal) {
        Exception thrown = refusal.exception();
        String message = thrown.getMessage() == null || thrown.getMessage().isEmpty() ? "" : ": " + thrown.getMessage();
        return new Verdict.Crashed(
                entry.shown(),
                thrown.getClass().getSimpleName() + message,
                refusal.at().or(entry::declared).map(SourceLine::toString));
    }

    private Optional<String> call() {
        return log.last().map(CallLog.Entry::shown);
    }

    private Optional<String> declared() {
        return log.last().flatMap(CallLog.Entry::declared).map(SourceLine::toString);
    }
}
