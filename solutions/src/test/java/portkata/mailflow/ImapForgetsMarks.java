package portkata.mailflow;

import static portkata.mailflow.Action.CONNECTION_LOST;
import static portkata.mailflow.Action.STORE_NOT_DELETED;
import static portkata.mailflow.Protocol.IMAP;

import java.util.List;

/** Believes that a broken session takes its marks along, as in POP3. */
final class ImapForgetsMarks extends Misreading {

    ImapForgetsMarks() {
        super(IMAP);
    }

    @Override
    List<Action> takenFor(Action action) {
        return action == CONNECTION_LOST ? List.of(STORE_NOT_DELETED) : List.of(action);
    }
}
