package portkata.mailflow;

import static portkata.mailflow.Era.CLASSIC;
import static portkata.mailflow.Protocol.SMTP;
import static portkata.mailflow.Role.CLIENT;
import static portkata.mailflow.Role.MAIL_STORE;
import static portkata.mailflow.Tls.NONE;
import static portkata.mailflow.Tls.STARTTLS_REQUIRED;

import java.util.Set;

/** Believes that SMTP is the protocol of mail in both directions. */
final class SmtpFetches extends Draft {

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        if (from == MAIL_STORE && to == CLIENT) {
            return era == CLASSIC ? Set.of(new Hop(SMTP, 25, NONE)) : Set.of(new Hop(SMTP, 587, STARTTLS_REQUIRED));
        }
        return right.hops(from, to, era);
    }
}
