package portkata.securityadvisor;

import java.util.Optional;

/** Believes that SMTP on 25 must go, since it is plain text. */
final class SmtpIsReplaced extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return advice.action() == Action.HARDEN && o.expected().equals(Optional.of(Service.SMTP))
                ? plain(o.exposure() == Exposure.INTERNET ? Severity.HIGH : Severity.MEDIUM, Action.REPLACE)
                : advice;
    }
}
