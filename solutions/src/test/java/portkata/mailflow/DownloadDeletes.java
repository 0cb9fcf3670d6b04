package portkata.mailflow;

import static portkata.mailflow.Action.DELE;
import static portkata.mailflow.Action.DOWNLOAD;
import static portkata.mailflow.Protocol.POP3;

import java.util.List;

/** Believes that POP3 moves mail: what has been fetched is marked by that alone. */
final class DownloadDeletes extends Misreading {

    DownloadDeletes() {
        super(POP3);
    }

    @Override
    List<Action> takenFor(Action action) {
        return action == DOWNLOAD ? List.of(DOWNLOAD, DELE) : List.of(action);
    }
}
