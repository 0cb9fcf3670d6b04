package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that a service has one number, the best known one. */
final class SecondNumbersForgotten extends Draft {

    @Override
    Optional<Service> promise(int port) {
        return port == 587 || port > 8000 ? Optional.empty() : super.promise(port);
    }
}
