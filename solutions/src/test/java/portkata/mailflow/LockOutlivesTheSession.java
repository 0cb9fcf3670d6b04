package portkata.mailflow;

import static portkata.mailflow.Action.CONNECTION_LOST;
import static portkata.mailflow.Action.RSET;
import static portkata.mailflow.Protocol.POP3;

import java.util.List;

/** Believes that only QUIT unlocks the mailbox. */
final class LockOutlivesTheSession extends Misreading {

    LockOutlivesTheSession() {
        super(POP3);
    }

    @Override
    List<Action> takenFor(Action action) {
        return action == CONNECTION_LOST ? List.of(RSET) : List.of(action);
    }
}
