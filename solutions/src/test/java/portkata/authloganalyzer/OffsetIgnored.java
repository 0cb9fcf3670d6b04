package portkata.authloganalyzer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Reads every time as one of UTC. */
final class OffsetIgnored extends MisreadWindows {

    @Override
    Instant instant(String time, Instant now, ZoneId zone) {
        return OffsetDateTime.parse(time).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
