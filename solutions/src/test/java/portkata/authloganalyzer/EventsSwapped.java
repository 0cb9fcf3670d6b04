package portkata.authloganalyzer;

/** Takes 4624 for the failure. */
final class EventsSwapped extends MisreadWindows {

    @Override
    boolean success(String event, String line) {
        return event.equals("4625");
    }
}
