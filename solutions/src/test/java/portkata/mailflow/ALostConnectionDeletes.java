package portkata.mailflow;

import static portkata.mailflow.Action.CONNECTION_LOST;
import static portkata.mailflow.Action.QUIT;
import static portkata.mailflow.Protocol.POP3;

import java.util.List;

/** Believes that a session ends the same way, however it ends. */
final class ALostConnectionDeletes extends Misreading {

    ALostConnectionDeletes() {
        super(POP3);
    }

    @Override
    List<Action> takenFor(Action action) {
        return action == CONNECTION_LOST ? List.of(QUIT) : List.of(action);
    }
}
