package portkata.authloganalyzer;

/** Looks for the number of a success anywhere in the line. */
final class EventAnywhere extends MisreadWindows {

    @Override
    boolean success(String event, String line) {
        return line.contains("EventID=4624");
    }
}
