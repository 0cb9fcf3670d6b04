package portkata.mailflow;

import static portkata.mailflow.Action.CLOSE;
import static portkata.mailflow.Protocol.IMAP;

import java.util.List;

/** Believes that CLOSE leaves the mailbox as it is. */
final class CloseJustCloses extends Misreading {

    CloseJustCloses() {
        super(IMAP);
    }

    @Override
    List<Action> takenFor(Action action) {
        return action == CLOSE ? List.of() : List.of(action);
    }
}
