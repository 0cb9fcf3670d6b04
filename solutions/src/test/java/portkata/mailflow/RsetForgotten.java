package portkata.mailflow;

import static portkata.mailflow.Action.RSET;
import static portkata.mailflow.Protocol.POP3;

import java.util.List;

/** Believes that nothing takes a DELE back. */
final class RsetForgotten extends Misreading {

    RsetForgotten() {
        super(POP3);
    }

    @Override
    List<Action> takenFor(Action action) {
        return action == RSET ? List.of() : List.of(action);
    }
}
