package portkata.mailflow;

import static portkata.mailflow.Action.EXPUNGE;
import static portkata.mailflow.Action.LOGOUT;
import static portkata.mailflow.Protocol.IMAP;

import java.util.List;

/** Believes that LOGOUT cleans up, as QUIT does in POP3. */
final class LogoutExpunges extends Misreading {

    LogoutExpunges() {
        super(IMAP);
    }

    @Override
    List<Action> takenFor(Action action) {
        return action == LOGOUT ? List.of(EXPUNGE) : List.of(action);
    }
}
