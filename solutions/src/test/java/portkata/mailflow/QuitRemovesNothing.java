package portkata.mailflow;

import static portkata.mailflow.Action.QUIT;
import static portkata.mailflow.Protocol.POP3;

import java.util.List;

/** Believes that QUIT only says goodbye. */
final class QuitRemovesNothing extends Misreading {

    QuitRemovesNothing() {
        super(POP3);
    }

    @Override
    List<Action> takenFor(Action action) {
        return action == QUIT ? List.of() : List.of(action);
    }
}
