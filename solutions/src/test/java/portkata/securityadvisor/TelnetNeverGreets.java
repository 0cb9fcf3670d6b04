package portkata.securityadvisor;

import java.util.Optional;

/** Believes that a banner is text. */
final class TelnetNeverGreets extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return says("\u00FF", o) ? right.advise(saying(Optional.empty(), o)) : right.advise(o);
    }
}
