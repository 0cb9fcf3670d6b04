package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that what is inside of TLS is all that matters. */
final class HttpsIsHttp extends Draft {

    @Override
    Optional<Service> promise(int port) {
        return super.promise(port).map(service -> service == Service.HTTPS ? Service.HTTP : service);
    }
}
