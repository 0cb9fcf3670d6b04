package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that TLS is on 443, seen or not. */
final class TheNumberShowsTls extends Draft {

    @Override
    Optional<Service> promise(int port) {
        return super.promise(port).map(service -> service == Service.HTTPS ? Service.TLS : service);
    }
}
