package portkata.ftpchannels;

import java.util.Optional;

/** Believes that a server sends data from the port on which it takes commands. */
final class SourceIsTheControlPort extends ConnectionDraft {

    @Override
    Optional<Integer> sourcePort(Party opener, ControlConnection control) {
        return opener == Party.SERVER ? Optional.of(control.server().getPort()) : Optional.empty();
    }
}
