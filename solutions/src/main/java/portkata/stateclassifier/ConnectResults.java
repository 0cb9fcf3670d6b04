package portkata.stateclassifier;

import static portkata.PortState.CLOSED;
import static portkata.PortState.FILTERED;
import static portkata.PortState.OPEN;
import static portkata.stateclassifier.Errno.EACCES;
import static portkata.stateclassifier.Errno.ECONNREFUSED;
import static portkata.stateclassifier.Errno.EHOSTDOWN;
import static portkata.stateclassifier.Errno.EHOSTUNREACH;
import static portkata.stateclassifier.Errno.ENETUNREACH;
import static portkata.stateclassifier.Errno.ENONET;
import static portkata.stateclassifier.Errno.ENOPROTOOPT;
import static portkata.stateclassifier.Errno.ETIMEDOUT;

import java.util.Map;
import java.util.Optional;

/** Reads what the system call says: success, an errno, an ICMP error in the disguise of one, or nothing in time. */
final class ConnectResults {

    private static final Verdict NO_RESPONSE = new Verdict(FILTERED, "no-response");

    /** Leaves out what says nothing about the port; such an errno tells of the scanner's own side. */
    private static final Map<Errno, Verdict> BY_ERRNO = Map.of(
            ECONNREFUSED, new Verdict(CLOSED, "conn-refused"),
            EACCES, new Verdict(FILTERED, "admin-prohibited"),
            ENOPROTOOPT, new Verdict(FILTERED, "proto-unreach"),
            EHOSTUNREACH, new Verdict(FILTERED, "host-unreach"),
            ENETUNREACH, new Verdict(FILTERED, "net-unreach"),
            ENONET, new Verdict(FILTERED, "dest-unreach"),
            ETIMEDOUT, NO_RESPONSE,
            EHOSTDOWN, NO_RESPONSE);

    /** Translates the codes of ICMP type 3 as Linux does. */
    private static final Map<Integer, Errno> BY_ICMP_CODE = Map.of(
            0, ENETUNREACH,
            1, EHOSTUNREACH,
            2, ENOPROTOOPT,
            3, ECONNREFUSED,
            9, ENETUNREACH,
            10, EHOSTUNREACH,
            13, EHOSTUNREACH);

    private ConnectResults() {}

    /** Gives the verdict; empty where the result decides nothing. */
    static Optional<Verdict> verdict(ProbeOutcome outcome) {
        if (outcome instanceof Connected ends) {
            boolean metItself = ends.local().equals(ends.remote());
            return metItself ? Optional.empty() : Optional.of(new Verdict(OPEN, "syn-ack"));
        } else if (outcome instanceof ConnectFailed failure) {
            return failed(failure.errno());
        } else if (outcome instanceof IcmpError error) {
            return Optional.ofNullable(BY_ICMP_CODE.get(error.code())).flatMap(ConnectResults::failed);
        }
        return Optional.of(NO_RESPONSE);
    }

    private static Optional<Verdict> failed(Errno errno) {
        return Optional.ofNullable(BY_ERRNO.get(errno));
    }
}
