package portkata.grader.subject;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import portkata.grader.compile.Declarations;
import portkata.grader.compile.Submission;
import portkata.grading.Values;
import portkata.harness.Codec;
import portkata.harness.Malformed;
import portkata.harness.Outcome;
import portkata.harness.SourceLine;
import portkata.harness.UnsupportedType;

/**
 * Puts into the grader's words how loading or a call of one submission ended, wherever it ran.
 *
 * @param submission the submission
 * @param declarations where each method is declared, as in {@link Outcome.Compiled}
 */
record Outcomes(Submission submission, Map<String, SourceLine> declarations) {

    /** Gives the line where the submission declares {@code method}; empty where that cannot be told. */
    Optional<SourceLine> declaration(Method method) {
        return line(Optional.ofNullable(declarations.get(
                Declarations.key(submission.className(), method.getName(), method.getParameterCount()))));
    }

    /** Tells how a call of {@code method} ended. */
    Reply reply(Outcome outcome, Method method) {
        if (outcome instanceof Outcome.Answered answered) {
            return answer(answered, method);
        } else if (outcome instanceof Outcome.Refused refused) {
            return refusal(refused, method);
        } else if (outcome instanceof Outcome.Stub) {
            return new Reply.Stub();
        } else if (outcome instanceof Outcome.Threw threw) {
            return new Reply.Crash(what(threw.type(), threw.message()), line(threw.at()));
        } else if (outcome instanceof Outcome.NoInstance broken) {
            return new Reply.Unusable(noInstance(broken));
        } else if (outcome instanceof Outcome.Unfit unfit) {
            return unreadable(unfit.what());
        } else if (outcome instanceof Outcome.Misfit misfit) {
            return misfit(misfit, method);
        } else if (outcome instanceof Outcome.Unusable unusable) {
            return new Reply.Unusable(complaint(unusable.reason()));
        }
        return unreadable("no answer to what was asked");
    }

    private static Reply answer(Outcome.Answered answered, Method method) {
        try {
            return new Reply.Answer(Codec.decode(method.getGenericReturnType(), answered.value()));
        } catch (Malformed malformed) {
            return unreadable(String.valueOf(malformed.getMessage()));
        } catch (UnsupportedType contractsFault) {
            return new Reply.Misfit(String.valueOf(contractsFault.getMessage()));
        }
    }

    /** Looks at the contract again here, since a child could blame it for anything. */
    private static Reply misfit(Outcome.Misfit misfit, Method method) {
        try {
            Codec.check(method.getGenericParameterTypes());
            Codec.check(method.getGenericReturnType());
            return unreadable(misfit.sentence());
        } catch (UnsupportedType contractsFault) {
            return new Reply.Misfit(String.valueOf(contractsFault.getMessage()));
        }
    }

    private static Reply unreadable(String what) {
        return new Reply.Crash(
                "it returned an answer that cannot be read: " + Values.printable(what), Optional.empty());
    }

    /** Makes the refusal anew, as exactly the declared type, so that no subclass of the submission's reaches a suite. */
    private static Reply refusal(Outcome.Refused refused, Method method) {
        Class<?>[] declared = method.getExceptionTypes();
        if (refused.declared() < 0 || refused.declared() >= declared.length) {
            return unreadable("an exception that " + method.getName() + " does not declare");
        }
        Class<?> type = declared[refused.declared()];
        try {
            Exception fresh =
                    (Exception) type.getConstructor(String.class).newInstance(Values.printable(refused.message()));
            return new Reply.Refusal(fresh, line(refused.at()));
        } catch (ReflectiveOperationException noSuchConstructor) {
            return new Reply.Misfit(
                    "contracts declare exceptions that take a message, and " + type.getSimpleName() + " does not");
        }
    }

    private String noInstance(Outcome.NoInstance broken) {
        String where = line(broken.at()).map(this::shown).orElse(submission.shown());
        return where + " throws " + what(broken.type(), broken.message())
                + " when an instance is made: let the constructor and the static fields succeed";
    }

    String complaint(Outcome.Reason reason) {
        String full = submission.className();
        String name = full.substring(full.lastIndexOf('.') + 1);
        String contract = submission.exercise().name();
        return switch (reason) {
            case NOT_FOUND ->
                submission.shown() + " holds no class " + full + ": declare it as  public final class " + name
                        + " implements " + contract;
            case NO_IMPLEMENTATION ->
                where() + " has a class that does not implement its contract: add  implements " + contract + "  to "
                        + name;
            case ABSTRACT ->
                where() + " has an abstract class, and no instance can be made of one: remove abstract" + " from "
                        + name;
            case NO_CONSTRUCTOR ->
                where() + " has a class without a no-argument constructor: add  public " + name + "() {}";
        };
    }

    /** Points at the class, where its source is known. */
    private String where() {
        return Optional.ofNullable(declarations.get(submission.className()))
                .filter(line -> submission.main().endsWith(line.file()))
                .map(line -> submission.shown() + ":" + line.line())
                .orElse(submission.shown());
    }

    /** Gives a line's file as people type it; helpers lie beside the submission's main source. */
    private String shown(SourceLine line) {
        String main = submission.shown();
        return main.substring(0, main.lastIndexOf('/') + 1) + line;
    }

    private static String what(String type, String message) {
        return Values.printable(type) + (message.isEmpty() ? "" : ": " + Values.printable(message));
    }

    private static Optional<SourceLine> line(Optional<SourceLine> at) {
        return at.map(place -> new SourceLine(Values.printable(place.file()), place.line()));
    }
}
