package portkata.authloganalyzer;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Gives every line the year of the question. */
final class YearOfNow extends MisreadSshd {

    @Override
    Optional<Instant> instant(String date, String time, Instant now, ZoneId zone) {
        return super.instant(
                date,
                time,
                now.atZone(zone)
                        .withMonth(12)
                        .withDayOfMonth(31)
                        .with(LocalTime.MAX)
                        .toInstant(),
                zone);
    }
}
