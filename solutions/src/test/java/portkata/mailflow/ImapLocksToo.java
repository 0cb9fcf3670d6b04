package portkata.mailflow;

import static portkata.mailflow.Action.CONNECTION_LOST;
import static portkata.mailflow.Action.LOGOUT;
import static portkata.mailflow.Protocol.IMAP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Believes that a mailbox is open to one device at a time, in IMAP as in POP3. */
final class ImapLocksToo extends Draft {

    @Override
    public Fate fate(Protocol protocol, List<Step> steps) {
        if (protocol != IMAP) {
            return right.fate(protocol, steps);
        }
        List<Step> admitted = new ArrayList<>();
        Optional<Device> holder = Optional.empty();
        for (Step step : steps) {
            if (holder.filter(device -> device != step.device()).isEmpty()) {
                admitted.add(step);
                boolean ends = step.action() == LOGOUT || step.action() == CONNECTION_LOST;
                holder = ends ? Optional.empty() : Optional.of(step.device());
            }
        }
        return right.fate(IMAP, admitted);
    }
}
