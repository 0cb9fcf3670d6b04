package portkata.securityadvisor;

import portkata.Transport;

/** Believes that DNS needs no TCP. */
final class DnsIsUdpOnly extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.port() == 53 && o.transport() == Transport.TCP ? right.advise(at(1, o)) : right.advise(o);
    }
}
