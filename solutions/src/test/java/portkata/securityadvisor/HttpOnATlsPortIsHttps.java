package portkata.securityadvisor;

import java.util.Optional;

/** Believes that what speaks HTTP on 443 is HTTPS. */
final class HttpOnATlsPortIsHttps extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return o.port() == 443 && says("HTTP/", o) ? right.advise(saying(Optional.empty(), o)) : right.advise(o);
    }
}
