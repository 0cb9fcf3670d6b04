package portkata.ftpchannels;

import java.util.Optional;

/** Believes that the source port of a connection never matters. */
final class AnySourcePort extends ConnectionDraft {

    @Override
    Optional<Integer> sourcePort(Party opener, ControlConnection control) {
        return Optional.empty();
    }
}
