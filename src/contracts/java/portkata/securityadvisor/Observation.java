package portkata.securityadvisor;

import java.util.Optional;
import portkata.PortState;
import portkata.Transport;

/**
 * Holds what a scan found at one port, and what the inventory says about it; nothing is validated here.
 *
 * @param port from 1 to 65535, if nobody made a mistake
 * @param transport which port of that number
 * @param state what the scan says
 * @param expected the service that the inventory lists here; empty when it lists none
 * @param exposure from where the scan looked
 * @param banner the first text that came back, without TLS around it, one character for each byte (ISO-8859-1); empty
 *     when none came, or nobody looked
 */
public record Observation(
        int port,
        Transport transport,
        PortState state,
        Optional<Service> expected,
        Exposure exposure,
        Optional<String> banner) {

    /** Shows what there is, for example {@code 2222/TCP OPEN to INTERNET, SSH expected, "SSH-2.0-x"}. */
    @Override
    public String toString() {
        return port + "/" + transport + " " + state + " to " + exposure
                + expected.map(service -> ", " + service + " expected").orElse("")
                + banner.map(text -> ", \"" + text + "\"").orElse("");
    }
}
