package portkata.mailflow;

import static portkata.mailflow.Action.DELE;
import static portkata.mailflow.Action.EXPUNGE;
import static portkata.mailflow.Action.LOGOUT;
import static portkata.mailflow.Action.QUIT;
import static portkata.mailflow.Action.RSET;
import static portkata.mailflow.Action.STORE_DELETED;
import static portkata.mailflow.Action.STORE_NOT_DELETED;
import static portkata.mailflow.Protocol.IMAP;

import java.util.List;

/** Believes that each protocol understands the commands of the other. */
final class DeleWorksInImap extends Misreading {

    DeleWorksInImap() {
        super(IMAP);
    }

    @Override
    List<Action> takenFor(Action action) {
        return switch (action) {
            case DELE -> List.of(STORE_DELETED);
            case RSET -> List.of(STORE_NOT_DELETED);
            case QUIT -> List.of(EXPUNGE, LOGOUT);
            default -> List.of(action);
        };
    }
}
