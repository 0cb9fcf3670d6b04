package portkata.nmapcommand;

/** Believes that whatever nmap reads may be typed. */
final class ExpressionsArePassedOn extends Lenient {

    @Override
    boolean isTaken(String name) {
        return name.matches(".*[ ,+()*].*");
    }
}
