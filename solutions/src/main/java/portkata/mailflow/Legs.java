package portkata.mailflow;

import static portkata.mailflow.Protocol.IMAP;
import static portkata.mailflow.Protocol.POP3;
import static portkata.mailflow.Protocol.SMTP;
import static portkata.mailflow.Role.CLIENT;
import static portkata.mailflow.Role.MAIL_SERVER;
import static portkata.mailflow.Role.MAIL_STORE;
import static portkata.mailflow.Role.SUBMISSION_SERVER;
import static portkata.mailflow.Tls.IMPLICIT;
import static portkata.mailflow.Tls.NONE;
import static portkata.mailflow.Tls.STARTTLS_IF_OFFERED;
import static portkata.mailflow.Tls.STARTTLS_REQUIRED;

import java.util.List;
import java.util.Set;

/** Lists the legs of the journey; a message can take no other. */
final class Legs {

    static final Hop SUBMISSIONS = new Hop(SMTP, 465, IMPLICIT);
    static final Hop POP3S = new Hop(POP3, 995, IMPLICIT);
    static final Hop IMAPS = new Hop(IMAP, 993, IMPLICIT);

    private static final Hop SUBMISSION = new Hop(SMTP, 587, STARTTLS_REQUIRED);
    private static final Hop PLAIN_SMTP = new Hop(SMTP, 25, NONE);
    private static final Hop PLAIN_POP3 = new Hop(POP3, 110, NONE);
    private static final Hop PLAIN_IMAP = new Hop(IMAP, 143, NONE);
    private static final Hop RELAY = new Hop(SMTP, 25, STARTTLS_IF_OFFERED);

    static final List<Leg> ALL = List.of(
            new Leg(CLIENT, SUBMISSION_SERVER, CLIENT, Set.of(PLAIN_SMTP), Set.of(SUBMISSIONS, SUBMISSION)),
            new Leg(SUBMISSION_SERVER, MAIL_SERVER, SUBMISSION_SERVER, Set.of(PLAIN_SMTP), Set.of(RELAY)),
            new Leg(MAIL_SERVER, MAIL_SERVER, MAIL_SERVER, Set.of(PLAIN_SMTP), Set.of(RELAY)),
            // The only leg whose receiver has to call: a client listens nowhere.
            new Leg(MAIL_STORE, CLIENT, CLIENT, Set.of(PLAIN_POP3, PLAIN_IMAP), Set.of(POP3S, IMAPS)));

    private Legs() {}
}
