package portkata.mailflow;

import static portkata.mailflow.Action.CLOSE;
import static portkata.mailflow.Action.DELE;
import static portkata.mailflow.Action.EXPUNGE;
import static portkata.mailflow.Action.LOGOUT;
import static portkata.mailflow.Action.QUIT;
import static portkata.mailflow.Action.RSET;
import static portkata.mailflow.Action.STORE_DELETED;
import static portkata.mailflow.Action.STORE_NOT_DELETED;
import static portkata.mailflow.Protocol.POP3;

import java.util.List;

/** Believes that each protocol understands the commands of the other. */
final class StoreWorksInPop3 extends Misreading {

    StoreWorksInPop3() {
        super(POP3);
    }

    @Override
    List<Action> takenFor(Action action) {
        return switch (action) {
            case STORE_DELETED -> List.of(DELE);
            case STORE_NOT_DELETED -> List.of(RSET);
            case EXPUNGE, CLOSE, LOGOUT -> List.of(QUIT);
            default -> List.of(action);
        };
    }
}
