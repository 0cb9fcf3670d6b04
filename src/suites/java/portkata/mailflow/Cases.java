package portkata.mailflow;

import static portkata.mailflow.Protocol.IMAP;
import static portkata.mailflow.Protocol.POP3;
import static portkata.mailflow.Protocol.SMTP;
import static portkata.mailflow.Tls.IMPLICIT;
import static portkata.mailflow.Tls.NONE;
import static portkata.mailflow.Tls.STARTTLS_IF_OFFERED;
import static portkata.mailflow.Tls.STARTTLS_REQUIRED;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Holds what the cases of every topic need: the submission, the right hops, and short words for steps. */
abstract class Cases {

    static final Hop PLAIN_SMTP = new Hop(SMTP, 25, NONE);
    static final Hop RELAY = new Hop(SMTP, 25, STARTTLS_IF_OFFERED);
    static final Hop SUBMISSION = new Hop(SMTP, 587, STARTTLS_REQUIRED);
    static final Hop SUBMISSIONS = new Hop(SMTP, 465, IMPLICIT);
    static final Hop PLAIN_POP3 = new Hop(POP3, 110, NONE);
    static final Hop POP3S = new Hop(POP3, 995, IMPLICIT);
    static final Hop PLAIN_IMAP = new Hop(IMAP, 143, NONE);
    static final Hop IMAPS = new Hop(IMAP, 993, IMPLICIT);

    final MailFlow flow;

    Cases(MailFlow flow) {
        this.flow = flow;
    }

    /** Keeps the order in which hops are written, so that the board always prints them alike. */
    static Set<Hop> ways(Hop... hops) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(hops)));
    }

    /** Recognises answers with at least one hop of a kind. */
    static Predicate<Set<Hop>> anyHop(Predicate<Hop> kind) {
        return answer -> answer.stream().anyMatch(kind);
    }

    static boolean hasStarttls(Hop hop) {
        return hop.tls() == STARTTLS_IF_OFFERED || hop.tls() == STARTTLS_REQUIRED;
    }

    static Step laptop(Action action) {
        return new Step(Device.LAPTOP, action);
    }

    static Step phone(Action action) {
        return new Step(Device.PHONE, action);
    }

    final Fate pop3(Step... steps) {
        return flow.fate(POP3, List.of(steps));
    }

    final Fate imap(Step... steps) {
        return flow.fate(IMAP, List.of(steps));
    }
}
