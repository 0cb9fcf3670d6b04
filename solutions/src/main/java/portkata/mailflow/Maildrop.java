package portkata.mailflow;

import static portkata.mailflow.Fate.KEPT;
import static portkata.mailflow.Fate.MARKED;
import static portkata.mailflow.Fate.REMOVED;

import java.util.List;
import java.util.Optional;

/** Follows one message in a mailbox of POP3: locked for one session, whose marks do not outlive it. */
final class Maildrop {

    private Fate fate = KEPT;
    private Optional<Device> holder = Optional.empty();

    private Maildrop() {}

    static Fate fateAfter(List<Step> steps) {
        Maildrop maildrop = new Maildrop();
        steps.forEach(maildrop::take);
        return maildrop.fate;
    }

    private void take(Step step) {
        if (holder.filter(device -> device != step.device()).isPresent()) {
            return;
        }
        holder = Optional.of(step.device());
        switch (step.action()) {
            case DELE -> change(KEPT, MARKED);
            case RSET -> change(MARKED, KEPT);
            case QUIT -> end(REMOVED);
            case CONNECTION_LOST -> end(KEPT);
            default -> {
                // A download leaves the message alone, and a command of IMAP is an error here.
            }
        }
    }

    /** Ends the session, and with it the mark: what was marked becomes {@code verdict}. */
    private void end(Fate verdict) {
        change(MARKED, verdict);
        holder = Optional.empty();
    }

    private void change(Fate before, Fate after) {
        if (fate == before) {
            fate = after;
        }
    }
}
