package portkata.grader.compile;

import java.io.IOException;
import java.util.Optional;
import portkata.harness.Outcome;
import portkata.harness.Request;

/** Compiles whatever it is asked, and faster where it is asked for the same sources again, as after a save. */
final class Compiler {

    private Optional<Javac> last = Optional.empty();

    /** Compiles; what a javac with a memory rejects, one without looks at again. */
    Outcome compile(Request.Compile request) {
        try {
            boolean isAgain = last.filter(javac -> javac.isFor(request)).isPresent();
            if (!isAgain) {
                forget();
                last = Javac.remembering(request);
            }
            Optional<Outcome> outcome = last.map(Javac::compile);
            if (outcome.filter(Outcome.Compiled.class::isInstance).isPresent()) {
                return outcome.get();
            }
            forget();
            return isAgain || outcome.isEmpty() ? Javac.once(request) : outcome.get();
        } catch (IOException | RuntimeException broken) {
            forget();
            return Javac.once(request);
        }
    }

    private void forget() {
        last.ifPresent(Javac::close);
        last = Optional.empty();
    }
}
