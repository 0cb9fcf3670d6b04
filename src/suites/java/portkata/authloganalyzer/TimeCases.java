package portkata.authloganalyzer;

import static portkata.grading.Expect.expect;

import org.junit.jupiter.api.Test;

/** Asks when something was, in a log without a year. */
abstract class TimeCases extends Cases {

    TimeCases(AuthLogAnalyzer analyzer) {
        super(analyzer);
    }

    @Test
    void a_line_in_the_future_is_of_last_year() {
        expect(at("Dec 31 23:59:59", "2026-01-01T00:00:10Z", "UTC"))
                .because("an alarm from next December is thrown away")
                .suspect("year of now", answer -> year(answer, 2026))
                .toBe(on("2025-12-31T23:59:59Z"));
        expect(at("Jan  1 00:00:05", "2026-01-01T00:00:10Z", "UTC"))
                .because("after midnight it is this year")
                .toBe(on("2026-01-01T00:00:05Z"));
    }

    @Test
    void now_itself_is_not_in_the_future() {
        expect(at("Jan  5 10:00:00", "2026-01-05T10:00:00Z", "UTC"))
                .because("the last line of a log is often as old as the question")
                .suspect("now is too late", answer -> year(answer, 2025))
                .toBe(on("2026-01-05T10:00:00Z"));
        expect(at("Jan  5 10:00:01", "2026-01-05T10:00:00Z", "UTC"))
                .because("a second later is a year earlier")
                .suspect("year of now", answer -> year(answer, 2026))
                .toBe(on("2025-01-05T10:00:01Z"));
    }

    @Test
    void the_host_has_a_zone() {
        expect(at("Mar  1 02:00:00", "2026-03-02T00:00:00Z", "America/New_York"))
                .because("a wrong zone shifts what happened away from what was seen elsewhere")
                .suspect("zone ignored", answer -> answer.equals(on("2026-03-01T02:00:00Z")))
                .toBe(on("2026-03-01T07:00:00Z"));
        expect(at("Jan  1 00:30:00", "2025-12-31T23:45:00Z", "Europe/Berlin"))
                .because("where the host is, the year has begun")
                .suspect("year of utc", answer -> answer.equals(on("2024-12-31T23:30:00Z")))
                .toBe(on("2025-12-31T23:30:00Z"));
    }

    @Test
    void clocks_that_go_back_show_a_time_twice() {
        expect(at("Nov  2 01:30:00", "2025-12-01T00:00:00Z", "America/New_York"))
                .because("a line without an offset has to be taken for one of the two")
                .suspect("later of two", answer -> answer.equals(on("2025-11-02T06:30:00Z")))
                .suspect("zone ignored", answer -> answer.equals(on("2025-11-02T01:30:00Z")))
                .toBe(on("2025-11-02T05:30:00Z"));
    }

    @Test
    void february_29_is_in_a_leap_year() {
        expect(at("Feb 29 12:00:00", "2026-03-02T00:00:00Z", "UTC"))
                .because("an old log is still evidence")
                .suspect("leap day dropped", answer -> answer.failures() == 0)
                .toBe(on("2024-02-29T12:00:00Z"));
        expect(at("Feb 29 12:00:00", "1904-02-01T00:00:00Z", "UTC"))
                .because("1900 had none")
                .suspect("leap day dropped", answer -> answer.failures() == 0)
                .toBe(on("1896-02-29T12:00:00Z"));
    }

    @Test
    void a_day_that_never_was_counts_nothing() {
        expect(at("Feb 30 12:00:00", "2026-03-02T00:00:00Z", "UTC").failures()
                        + at("Foo  1 12:00:00", "2026-03-02T00:00:00Z", "UTC").failures()
                        + at("Mar  1 25:00:00", "2026-03-02T00:00:00Z", "UTC").failures())
                .because("a damaged line is no reason to lose the others")
                .toBe(0);
        expect(at("Mar  1 00:00:00", "2026-03-02T00:00:00Z", "UTC").failures())
                .because("a whole line counts")
                .toBe(5);
    }
}
