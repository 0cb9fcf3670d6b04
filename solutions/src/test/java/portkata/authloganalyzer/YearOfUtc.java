package portkata.authloganalyzer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Takes the year that it is in Greenwich. */
final class YearOfUtc extends MisreadSshd {

    @Override
    Optional<Instant> instant(String date, String time, Instant now, ZoneId zone) {
        Instant endOfYear = now.atZone(ZoneOffset.UTC)
                .withDayOfYear(1)
                .plusYears(1)
                .toLocalDate()
                .atStartOfDay(zone)
                .minusSeconds(1)
                .toInstant();
        return super.instant(date, time, now.isAfter(endOfYear) ? endOfYear : now, zone);
    }
}
