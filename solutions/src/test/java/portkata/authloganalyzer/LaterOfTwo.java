package portkata.authloganalyzer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Takes the second of two equal local times. */
final class LaterOfTwo extends MisreadSshd {

    @Override
    Optional<Instant> instant(String date, String time, Instant now, ZoneId zone) {
        return super.instant(date, time, now, zone)
                .map(at -> at.atZone(zone).withLaterOffsetAtOverlap().toInstant());
    }
}
