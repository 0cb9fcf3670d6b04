package portkata.securityadvisor;

/**
 * Holds what to use instead of a service in plain text.
 *
 * @param service the secure one
 * @param port its usual TCP port
 */
public record Alternative(Service service, int port) {

    /** Shows both, for example {@code SSH 22}. */
    @Override
    public String toString() {
        return service + " " + port;
    }
}
