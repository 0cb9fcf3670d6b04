package portkata.securityadvisor;

import portkata.PortState;

/** Believes that a RST is as uncertain as silence. */
final class ClosedIsVerified extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.state() == PortState.CLOSED ? right.advise(in(PortState.FILTERED, o)) : right.advise(o);
    }
}
