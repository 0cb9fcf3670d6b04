package portkata.mailflow;

import static portkata.mailflow.Action.DELE;
import static portkata.mailflow.Action.QUIT;
import static portkata.mailflow.Protocol.POP3;

import java.util.List;

/** Believes that the server removes a message on DELE. */
final class DeleDeletesAtOnce extends Misreading {

    DeleDeletesAtOnce() {
        super(POP3);
    }

    @Override
    List<Action> takenFor(Action action) {
        return action == DELE ? List.of(DELE, QUIT) : List.of(action);
    }
}
