package portkata.mailflow;

import static portkata.mailflow.Action.CONNECTION_LOST;
import static portkata.mailflow.Protocol.POP3;

import java.util.List;

/** Believes that a POP3 server remembers marks until the client comes back. */
final class MarkOutlivesTheSession extends Misreading {

    MarkOutlivesTheSession() {
        super(POP3);
    }

    @Override
    List<Action> takenFor(Action action) {
        return action == CONNECTION_LOST ? List.of() : List.of(action);
    }
}
