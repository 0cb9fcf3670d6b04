package portkata.stateclassifier;

import java.util.Map;
import java.util.Optional;

/** Gives nmap's word for each ICMP error that decides something, in both versions of the protocol. */
final class IcmpReasons {

    private static final String PORT_UNREACHABLE = "port-unreach";

    private static final int V4_UNREACHABLE = 3;
    private static final int V4_TIME_EXCEEDED = 11;
    private static final int V6_UNREACHABLE = 1;

    private static final Map<Integer, String> V4_CODES = Map.of(
            0, "net-unreach",
            1, "host-unreach",
            2, "proto-unreach",
            3, PORT_UNREACHABLE,
            9, "net-prohibited",
            10, "host-prohibited",
            13, "admin-prohibited");

    private static final Map<Integer, String> V6_CODES = Map.of(
            0, "no-route",
            1, "admin-prohibited",
            2, "beyond-scope",
            3, "host-unreach",
            4, PORT_UNREACHABLE,
            5, "admin-prohibited",
            6, "reject-route");

    private IcmpReasons() {}

    /** Gives the reason; empty for an error that a scanner ignores. */
    static Optional<String> of(IcmpError error) {
        return switch (error.version()) {
            case V4 -> v4(error.type(), error.code());
            case V6 -> error.type() == V6_UNREACHABLE ? find(V6_CODES, error.code()) : Optional.empty();
        };
    }

    /** Tells whether the error names the port, not the way to it. */
    static boolean isPortUnreachable(IcmpError error) {
        return of(error).filter(PORT_UNREACHABLE::equals).isPresent();
    }

    private static Optional<String> v4(int type, int code) {
        return switch (type) {
            case V4_UNREACHABLE -> find(V4_CODES, code);
            case V4_TIME_EXCEEDED -> Optional.of("time-exceeded");
            default -> Optional.empty();
        };
    }

    private static Optional<String> find(Map<Integer, String> reasons, int code) {
        return Optional.ofNullable(reasons.get(code));
    }
}
