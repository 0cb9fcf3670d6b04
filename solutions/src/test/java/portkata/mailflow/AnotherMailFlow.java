package portkata.mailflow;

import static portkata.mailflow.Action.CLOSE;
import static portkata.mailflow.Action.CONNECTION_LOST;
import static portkata.mailflow.Action.DELE;
import static portkata.mailflow.Action.EXPUNGE;
import static portkata.mailflow.Action.QUIT;
import static portkata.mailflow.Action.RSET;
import static portkata.mailflow.Action.STORE_DELETED;
import static portkata.mailflow.Action.STORE_NOT_DELETED;
import static portkata.mailflow.Fate.KEPT;
import static portkata.mailflow.Fate.MARKED;
import static portkata.mailflow.Fate.REMOVED;
import static portkata.mailflow.Protocol.IMAP;
import static portkata.mailflow.Protocol.POP3;
import static portkata.mailflow.Protocol.SMTP;
import static portkata.mailflow.Role.CLIENT;
import static portkata.mailflow.Role.MAIL_SERVER;
import static portkata.mailflow.Role.MAIL_STORE;
import static portkata.mailflow.Role.SUBMISSION_SERVER;
import static portkata.mailflow.Tls.IMPLICIT;
import static portkata.mailflow.Tls.NONE;
import static portkata.mailflow.Tls.STARTTLS_IF_OFFERED;
import static portkata.mailflow.Tls.STARTTLS_REQUIRED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides with switches, and writes the fates as tables of what becomes what, one a protocol. */
final class AnotherMailFlow implements MailFlow {

    private static final Map<Action, Map<Fate, Fate>> POP3_EFFECTS = Map.of(
            DELE, Map.of(KEPT, MARKED),
            RSET, Map.of(MARKED, KEPT),
            QUIT, Map.of(MARKED, REMOVED),
            CONNECTION_LOST, Map.of(MARKED, KEPT));

    private static final Map<Action, Map<Fate, Fate>> IMAP_EFFECTS = Map.of(
            STORE_DELETED, Map.of(KEPT, MARKED),
            STORE_NOT_DELETED, Map.of(MARKED, KEPT),
            EXPUNGE, Map.of(MARKED, REMOVED),
            CLOSE, Map.of(MARKED, REMOVED));

    private static final Map<Integer, Hop> REMEDIES = Map.of(
            25, new Hop(SMTP, 465, IMPLICIT),
            110, new Hop(POP3, 995, IMPLICIT),
            143, new Hop(IMAP, 993, IMPLICIT),
            587, new Hop(SMTP, 465, IMPLICIT));

    @Override
    public Set<Hop> hops(Role from, Role to, Era era) {
        boolean isModern = era == Era.RFC8314;
        return switch (from) {
            case CLIENT -> to == SUBMISSION_SERVER ? submission(isModern) : Set.of();
            case SUBMISSION_SERVER, MAIL_SERVER ->
                to == MAIL_SERVER ? Set.of(new Hop(SMTP, 25, isModern ? STARTTLS_IF_OFFERED : NONE)) : Set.of();
            case MAIL_STORE -> to == CLIENT ? access(isModern) : Set.of();
        };
    }

    @Override
    public Optional<Role> opener(Role from, Role to) {
        return hops(from, to, Era.CLASSIC).stream().findAny().map(hop -> hop.protocol() == SMTP ? from : to);
    }

    @Override
    public Optional<Hop> remedy(int port) {
        return Optional.ofNullable(REMEDIES.get(port));
    }

    @Override
    public Fate fate(Protocol protocol, List<Step> steps) {
        if (protocol == SMTP) {
            throw new IllegalArgumentException("no mailbox behind SMTP");
        }
        Map<Action, Map<Fate, Fate>> effects = protocol == POP3 ? POP3_EFFECTS : IMAP_EFFECTS;
        Fate fate = KEPT;
        for (Step step : protocol == POP3 ? admitted(steps) : steps) {
            fate = effects.getOrDefault(step.action(), Map.of()).getOrDefault(fate, fate);
        }
        return fate;
    }

    private static Set<Hop> submission(boolean isModern) {
        return isModern
                ? Set.of(new Hop(SMTP, 465, IMPLICIT), new Hop(SMTP, 587, STARTTLS_REQUIRED))
                : Set.of(new Hop(SMTP, 25, NONE));
    }

    private static Set<Hop> access(boolean isModern) {
        return isModern
                ? Set.of(new Hop(POP3, 995, IMPLICIT), new Hop(IMAP, 993, IMPLICIT))
                : Set.of(new Hop(POP3, 110, NONE), new Hop(IMAP, 143, NONE));
    }

    /** Leaves out the steps of a device that finds the mailbox locked. */
    private static List<Step> admitted(List<Step> steps) {
        List<Step> admitted = new ArrayList<>();
        for (Step step : steps) {
            int last = admitted.size() - 1;
            boolean isFree = last < 0
                    || EnumSet.of(QUIT, CONNECTION_LOST)
                            .contains(admitted.get(last).action());
            if (isFree || admitted.get(last).device() == step.device()) {
                admitted.add(step);
            }
        }
        return admitted;
    }
}
