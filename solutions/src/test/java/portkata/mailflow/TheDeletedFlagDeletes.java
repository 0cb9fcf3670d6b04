package portkata.mailflow;

import static portkata.mailflow.Action.EXPUNGE;
import static portkata.mailflow.Action.STORE_DELETED;
import static portkata.mailflow.Protocol.IMAP;

import java.util.List;

/** Believes that a message flagged as deleted is deleted. */
final class TheDeletedFlagDeletes extends Misreading {

    TheDeletedFlagDeletes() {
        super(IMAP);
    }

    @Override
    List<Action> takenFor(Action action) {
        return action == STORE_DELETED ? List.of(STORE_DELETED, EXPUNGE) : List.of(action);
    }
}
