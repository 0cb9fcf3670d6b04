package portkata.securityadvisor;

import portkata.Transport;

/** Believes that the web needs no UDP. */
final class HttpsIsTcpOnly extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.port() == 443 && o.transport() == Transport.UDP ? right.advise(at(1, o)) : right.advise(o);
    }
}
