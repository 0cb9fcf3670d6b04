package portkata.securityadvisor;

import portkata.Transport;

/** Believes that a number has one service, whatever the transport. */
final class KeyedByPortOnly extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return isUnknown(o)
                ? right.advise(over(o.transport() == Transport.TCP ? Transport.UDP : Transport.TCP, o))
                : right.advise(o);
    }
}
