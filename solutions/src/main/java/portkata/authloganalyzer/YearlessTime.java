package portkata.authloganalyzer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the year of a time that was written without one: the latest that does not lie in the future. */
record YearlessTime(Instant now, ZoneId zone) {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** Reaches back beyond 1900 or 2100, where eight years pass without a February 29. */
    private static final int YEARS_BACK = 8;

    /** Gives nothing for what is no time of any year. */
    Optional<Instant> instant(String monthName, String day, String time) {
        int month = MONTHS.indexOf(monthName) + 1;
        try {
            MonthDay date = MonthDay.of(month, Integer.parseInt(day.strip()));
            LocalTime clock = LocalTime.parse(time);
            int thisYear = Year.from(now.atZone(zone)).getValue();
            return Stream.iterate(thisYear, year -> year - 1)
                    .limit(YEARS_BACK + 1L)
                    .filter(date::isValidYear)
                    .map(year -> date.atYear(year).atTime(clock).atZone(zone).toInstant())
                    .filter(instant -> !instant.isAfter(now))
                    .findFirst();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
