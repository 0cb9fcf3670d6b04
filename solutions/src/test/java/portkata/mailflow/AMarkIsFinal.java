package portkata.mailflow;

import static portkata.mailflow.Action.STORE_NOT_DELETED;
import static portkata.mailflow.Protocol.IMAP;

import java.util.List;

/** Believes that a mark can only be carried out. */
final class AMarkIsFinal extends Misreading {

    AMarkIsFinal() {
        super(IMAP);
    }

    @Override
    List<Action> takenFor(Action action) {
        return action == STORE_NOT_DELETED ? List.of() : List.of(action);
    }
}
