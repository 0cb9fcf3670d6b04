package portkata.mailflow;

import static portkata.mailflow.Action.EXPUNGE;
import static portkata.mailflow.Action.STORE_DELETED;
import static portkata.mailflow.Protocol.IMAP;

import java.util.List;

/** Believes that EXPUNGE removes whatever is in the mailbox. */
final class ExpungeNeedsNoMark extends Misreading {

    ExpungeNeedsNoMark() {
        super(IMAP);
    }

    @Override
    List<Action> takenFor(Action action) {
        return action == EXPUNGE ? List.of(STORE_DELETED, EXPUNGE) : List.of(action);
    }
}
