package portkata.ftpchannels;

import java.util.Optional;

/** Believes that 20 takes part in every transfer, in whatever mode and from whatever server. */
final class AlwaysTwenty extends ConnectionDraft {

    @Override
    Optional<Integer> sourcePort(Party opener, ControlConnection control) {
        return Optional.of(20);
    }
}
