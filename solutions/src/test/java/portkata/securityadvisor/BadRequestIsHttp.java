package portkata.securityadvisor;

import java.util.Optional;

/** Believes that a 400 in plain text proves plain HTTP. */
final class BadRequestIsHttp extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return says("HTTP/1.0 400", o) || says("HTTP/1.1 400", o)
                ? right.advise(saying(Optional.of("HTTP/1.1 200"), o))
                : right.advise(o);
    }
}
