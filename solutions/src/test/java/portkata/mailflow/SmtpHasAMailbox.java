package portkata.mailflow;

import static portkata.mailflow.Protocol.POP3;
import static portkata.mailflow.Protocol.SMTP;

import java.util.List;

/** Believes that SMTP looks after mailboxes like POP3. */
final class SmtpHasAMailbox extends Draft {

    @Override
    public Fate fate(Protocol protocol, List<Step> steps) {
        return right.fate(protocol == SMTP ? POP3 : protocol, steps);
    }
}
