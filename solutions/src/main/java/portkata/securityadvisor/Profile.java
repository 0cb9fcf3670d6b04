package portkata.securityadvisor;

import java.util.List;
import java.util.Optional;
import portkata.Transport;

/** Holds one row of the table of services. */
record Profile(
        Service service, List<Socket> usual, Risk onTheInternet, Risk inside, Optional<Alternative> alternative) {

    Risk risk(Exposure exposure) {
        return switch (exposure) {
            case INTERNET -> onTheInternet;
            case INTERNAL -> inside;
        };
    }

    Profile insteadUse(Service secure, int port) {
        return new Profile(service, usual, onTheInternet, inside, Optional.of(new Alternative(secure, port)));
    }

    /** Names a port of one transport. */
    record Socket(int port, Transport transport) {}

    /** Says how bad an open port is, and what to do about it. */
    record Risk(Severity severity, Action action) {}
}
