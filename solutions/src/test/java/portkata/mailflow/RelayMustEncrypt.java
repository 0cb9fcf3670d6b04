package portkata.mailflow;

import static portkata.mailflow.Era.RFC8314;
import static portkata.mailflow.Protocol.SMTP;
import static portkata.mailflow.Role.MAIL_SERVER;
import static portkata.mailflow.Tls.STARTTLS_REQUIRED;

import java.util.Set;

/** Believes that today a mail server insists on encryption. */
final class RelayMustEncrypt extends Draft {

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        Set<Hop> hops = right.hops(from, to, era);
        return era == RFC8314 && to == MAIL_SERVER && !hops.isEmpty()
                ? Set.of(new Hop(SMTP, 25, STARTTLS_REQUIRED))
                : hops;
    }
}
