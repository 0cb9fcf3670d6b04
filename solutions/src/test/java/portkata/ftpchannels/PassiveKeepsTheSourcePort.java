package portkata.ftpchannels;

import java.util.Optional;

/** Believes that a client connects again from the port of its control connection. */
final class PassiveKeepsTheSourcePort extends ConnectionDraft {

    @Override
    Optional<Integer> sourcePort(Party opener, ControlConnection control) {
        return Optional.of(
                opener == Party.SERVER
                        ? control.server().getPort() - 1
                        : control.client().getPort());
    }
}
