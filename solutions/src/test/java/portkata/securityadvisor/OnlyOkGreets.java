package portkata.securityadvisor;

import java.util.Optional;

/** Believes that IMAP greets with OK alone. */
final class OnlyOkGreets extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return says("* PREAUTH", o) || says("* BYE", o) ? right.advise(saying(Optional.empty(), o)) : right.advise(o);
    }
}
