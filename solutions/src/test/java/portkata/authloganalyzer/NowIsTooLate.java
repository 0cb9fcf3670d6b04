package portkata.authloganalyzer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Sends the present to last year. */
final class NowIsTooLate extends MisreadSshd {

    @Override
    Optional<Instant> instant(String date, String time, Instant now, ZoneId zone) {
        return super.instant(date, time, now.minusNanos(1), zone);
    }
}
