package portkata.stateclassifier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portkata.PortState;

/** Spells an outcome as a word and looks it up in one table; what the table does not name counts as silence. */
final class AnotherStateClassifier implements StateClassifier {

    private static final String TABLE = """
            CONNECT            | connected       | OPEN            | syn-ack
            CONNECT            | itself          | none            | none
            CONNECT            | ECONNREFUSED    | CLOSED          | conn-refused
            CONNECT            | EACCES          | FILTERED        | admin-prohibited
            CONNECT            | ENOPROTOOPT     | FILTERED        | proto-unreach
            CONNECT            | EHOSTUNREACH    | FILTERED        | host-unreach
            CONNECT            | ENETUNREACH     | FILTERED        | net-unreach
            CONNECT            | ENONET          | FILTERED        | dest-unreach
            CONNECT            | ETIMEDOUT       | FILTERED        | no-response
            CONNECT            | EHOSTDOWN       | FILTERED        | no-response
            CONNECT            | ENETDOWN        | none            | none
            CONNECT            | ENETRESET       | none            | none
            CONNECT            | ECONNABORTED    | none            | none
            CONNECT            | EADDRNOTAVAIL   | none            | none
            CONNECT            | EOPNOTSUPP      | none            | none
            CONNECT            | EPERM           | none            | none
            CONNECT            | V4 3/0          | FILTERED        | net-unreach
            CONNECT            | V4 3/1          | FILTERED        | host-unreach
            CONNECT            | V4 3/2          | FILTERED        | proto-unreach
            CONNECT            | V4 3/3          | CLOSED          | conn-refused
            CONNECT            | V4 3/9          | FILTERED        | net-unreach
            CONNECT            | V4 3/10         | FILTERED        | host-unreach
            CONNECT            | V4 3/13         | FILTERED        | host-unreach
            SYN                | SYN+ACK         | OPEN            | syn-ack
            SYN                | SYN             | OPEN            | split-handshake-syn
            SYN FIN NULL XMAS  | RST             | CLOSED          | reset
            SYN FIN NULL XMAS  | RST with window | CLOSED          | reset
            ACK                | RST             | UNFILTERED      | reset
            ACK                | RST with window | UNFILTERED      | reset
            WINDOW             | RST             | CLOSED          | reset
            WINDOW             | RST with window | OPEN            | reset
            UDP                | datagram        | OPEN            | udp-response
            CONNECT SYN        | silence         | FILTERED        | no-response
            ACK WINDOW         | silence         | FILTERED        | no-response
            FIN NULL XMAS UDP  | silence         | OPEN_FILTERED   | no-response
            UDP                | hasty silence   | CLOSED_FILTERED | no-response
            UDP                | V4 3/3 TARGET   | CLOSED          | port-unreach
            UDP                | V6 1/4 TARGET   | CLOSED          | port-unreach
            RAW                | V4 3/0          | FILTERED        | net-unreach
            RAW                | V4 3/1          | FILTERED        | host-unreach
            RAW                | V4 3/2          | FILTERED        | proto-unreach
            RAW                | V4 3/3          | FILTERED        | port-unreach
            RAW                | V4 3/9          | FILTERED        | net-prohibited
            RAW                | V4 3/10         | FILTERED        | host-prohibited
            RAW                | V4 3/13         | FILTERED        | admin-prohibited
            RAW                | V4 11/0         | FILTERED        | time-exceeded
            RAW                | V4 11/1         | FILTERED        | time-exceeded
            RAW                | V6 1/0          | FILTERED        | no-route
            RAW                | V6 1/1          | FILTERED        | admin-prohibited
            RAW                | V6 1/2          | FILTERED        | beyond-scope
            RAW                | V6 1/3          | FILTERED        | host-unreach
            RAW                | V6 1/4          | FILTERED        | port-unreach
            RAW                | V6 1/5          | FILTERED        | admin-prohibited
            RAW                | V6 1/6          | FILTERED        | reject-route
            """;

    private static final Map<Key, Optional<Verdict>> VERDICTS = verdicts();

    @Override
    public Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome) {
        return Stream.of(withSender(outcome), word(outcome), "silence")
                .map(word -> new Key(scan, word))
                .filter(VERDICTS::containsKey)
                .findFirst()
                .flatMap(VERDICTS::get);
    }

    private static String withSender(ProbeOutcome outcome) {
        return outcome instanceof IcmpError error
                ? word(error) + " " + error.sender().name()
                : word(outcome);
    }

    private static String word(ProbeOutcome outcome) {
        if (outcome instanceof Connected ends) {
            return ends.local().equals(ends.remote()) ? "itself" : "connected";
        } else if (outcome instanceof ConnectFailed failure) {
            return failure.errno().name();
        } else if (outcome instanceof UdpReply) {
            return "datagram";
        } else if (outcome instanceof Silence silence) {
            return silence.rateLimitDefeated() ? "hasty silence" : "silence";
        } else if (outcome instanceof IcmpError error) {
            return error.version() + " " + error.type() + "/" + error.code();
        }
        return word((TcpReply) outcome);
    }

    private static String word(TcpReply reply) {
        if (reply.has(TcpFlag.RST)) {
            return reply.window() > 0 ? "RST with window" : "RST";
        } else if (reply.has(TcpFlag.SYN)) {
            return reply.has(TcpFlag.ACK) ? "SYN+ACK" : "SYN";
        }
        return "silence";
    }

    private static Map<Key, Optional<Verdict>> verdicts() {
        Map<Key, Optional<Verdict>> verdicts = new HashMap<>();
        TABLE.lines().map(line -> line.split("\\|")).forEach(cells -> {
            Optional<Verdict> verdict = verdict(cells[2].strip(), cells[3].strip());
            scans(cells[0].strip()).forEach(scan -> verdicts.put(new Key(scan, cells[1].strip()), verdict));
        });
        return verdicts;
    }

    private static Stream<ScanType> scans(String names) {
        return names.equals("RAW")
                ? Stream.of(ScanType.values()).filter(scan -> scan != ScanType.CONNECT)
                : Stream.of(names.split(" ")).map(ScanType::valueOf);
    }

    private static Optional<Verdict> verdict(String state, String reason) {
        return state.equals("none") ? Optional.empty() : Optional.of(new Verdict(PortState.valueOf(state), reason));
    }

    private record Key(ScanType scan, String word) {}
}
