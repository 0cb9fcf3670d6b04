package portkata.securityadvisor;

import java.util.Optional;

/** Believes that only TLS servers answer with a 400. */
final class BadRequestIsHttps extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return says("HTTP/1.0 400", o) || says("HTTP/1.1 400", o)
                ? right.advise(at(443, saying(Optional.empty(), o)))
                : right.advise(o);
    }
}
