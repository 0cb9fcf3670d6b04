package portkata.mailflow;

import static portkata.mailflow.Protocol.IMAP;
import static portkata.mailflow.Protocol.POP3;
import static portkata.mailflow.Protocol.SMTP;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Has the ports of POP3 and IMAP the wrong way round. */
final class Pop3AndImapSwapped extends Draft {

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        return right.hops(from, to, era).stream()
                .map(Pop3AndImapSwapped::swapped)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Hop> remedy(int port) {
        return right.remedy(port).map(Pop3AndImapSwapped::swapped);
    }

    private static Hop swapped(Hop hop) {
        Protocol protocol = switch (hop.protocol()) {
            case SMTP -> SMTP;
            case POP3 -> IMAP;
            case IMAP -> POP3;
        };
        return new Hop(protocol, hop.port(), hop.tls());
    }
}
