package portkata.mailflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks hops up in a table, and follows the message through two small models, one a protocol. */
public final class MailFlowSolution implements MailFlow {

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        return leg(from, to).map(leg -> leg.hops(era)).orElse(Set.of());
    }

    @Override
    public Optional<Role> opener(Role from, Role to) {
        return leg(from, to).map(Leg::opener);
    }

    @Override
    public Optional<Hop> remedy(int port) {
        return switch (port) {
            case 25, 587 -> Optional.of(Legs.SUBMISSIONS);
            case 110 -> Optional.of(Legs.POP3S);
            case 143 -> Optional.of(Legs.IMAPS);
            default -> Optional.empty();
        };
    }

    @Override
    public Fate fate(Protocol protocol, List<Step> steps) {
        return switch (protocol) {
            case SMTP -> throw new IllegalArgumentException("SMTP hands mail on and gives access to no mailbox");
            case POP3 -> Maildrop.fateAfter(steps);
            case IMAP -> SharedMailbox.fateAfter(steps);
        };
    }

    private static Optional<Leg> leg(Role from, Role to) {
        return Legs.ALL.stream().filter(leg -> leg.joins(from, to)).findFirst();
    }
}
