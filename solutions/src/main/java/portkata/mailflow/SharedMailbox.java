package portkata.mailflow;

import static portkata.mailflow.Fate.KEPT;
import static portkata.mailflow.Fate.MARKED;
import static portkata.mailflow.Fate.REMOVED;

import java.util.List;

/** Follows one message in a mailbox of IMAP, where marks belong to the message: who acts plays no part. */
final class SharedMailbox {

    private SharedMailbox() {}

    static Fate fateAfter(List<Step> steps) {
        Fate fate = KEPT;
        for (Step step : steps) {
            fate = next(fate, step.action());
        }
        return fate;
    }

    private static Fate next(Fate fate, Action action) {
        return switch (action) {
            case STORE_DELETED -> fate == KEPT ? MARKED : fate;
            case STORE_NOT_DELETED -> fate == MARKED ? KEPT : fate;
            case EXPUNGE, CLOSE -> fate == MARKED ? REMOVED : fate;
            case DOWNLOAD, LOGOUT, CONNECTION_LOST -> fate;
            case DELE, RSET, QUIT -> fate;
        };
    }
}
