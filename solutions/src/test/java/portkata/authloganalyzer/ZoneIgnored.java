package portkata.authloganalyzer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads local times as UTC. */
final class ZoneIgnored extends MisreadSshd {

    @Override
    Optional<Instant> instant(String date, String time, Instant now, ZoneId zone) {
        return super.instant(date, time, now, ZoneOffset.UTC);
    }
}
