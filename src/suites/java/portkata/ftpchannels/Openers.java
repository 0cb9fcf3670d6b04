package portkata.ftpchannels;

import static portkata.ftpchannels.Mode.ACTIVE;
import static portkata.ftpchannels.Mode.PASSIVE;
import static portkata.ftpchannels.Party.CLIENT;
import static portkata.ftpchannels.Party.SERVER;
import static portkata.ftpchannels.Transfer.DOWNLOAD;
import static portkata.ftpchannels.Transfer.UPLOAD;

import java.util.Optional;
import java.util.function.BiFunction;

/** Holds who opens the data connection in all four combinations: one of them alone gives no belief away. */
record Openers(
        Optional<Party> activeDownload,
        Optional<Party> activeUpload,
        Optional<Party> passiveDownload,
        Optional<Party> passiveUpload) {

    static final Openers SWAPPED = of((mode, transfer) -> Optional.of(mode == ACTIVE ? CLIENT : SERVER));
    static final Openers ALWAYS_THE_CLIENT = of((mode, transfer) -> Optional.of(CLIENT));
    static final Openers THE_SENDER = of((mode, transfer) -> Optional.of(transfer == DOWNLOAD ? SERVER : CLIENT));

    static Openers of(BiFunction<Mode, Transfer, Optional<Party>> opener) {
        return new Openers(
                opener.apply(ACTIVE, DOWNLOAD),
                opener.apply(ACTIVE, UPLOAD),
                opener.apply(PASSIVE, DOWNLOAD),
                opener.apply(PASSIVE, UPLOAD));
    }
}
