package portkata.serviceidentifier;

import java.util.Optional;

/**
 * Holds what is behind a port, as far as can be told.
 *
 * @param service what is spoken there
 * @param software what the server says it runs, such as {@code OpenSSH_9.6p1}; empty unless it is certain which bytes
 *     name it
 * @param confidence what the service rests on; NONE if it is UNKNOWN, and only then
 */
public record Guess(Service service, Optional<String> software, Confidence confidence) {

    /** Shows all that is there, for example {@code SSH CONFIRMED, OpenSSH_9.6p1}. */
    @Override
    public String toString() {
        return service + " " + confidence
                + (software == null
                        ? ", null"
                        : software.map(name -> ", " + name).orElse(""));
    }
}
