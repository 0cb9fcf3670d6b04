package portkata.authloganalyzer;

/** Reads names of one word alone. */
final class NameEndsAtASpace extends MisreadWindows {

    @Override
    String account() {
        return "(?<name>\\S+) IpAddress=(?<source>\\S+)$";
    }
}
