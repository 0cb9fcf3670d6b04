package portkata.mailflow;

import static portkata.mailflow.Action.DOWNLOAD;
import static portkata.mailflow.Action.EXPUNGE;
import static portkata.mailflow.Action.STORE_DELETED;
import static portkata.mailflow.Protocol.IMAP;

import java.util.List;

/** Believes that IMAP moves mail to the client, as people say of POP3. */
final class ImapDeletesWhatItFetches extends Misreading {

    ImapDeletesWhatItFetches() {
        super(IMAP);
    }

    @Override
    List<Action> takenFor(Action action) {
        return action == DOWNLOAD ? List.of(STORE_DELETED, EXPUNGE) : List.of(action);
    }
}
