package portkata.nmapcommand;

/** Believes that capitals are welcome, since nmap takes them. */
final class NamesInAnyCase extends Lenient {

    @Override
    boolean isTaken(String name) {
        return name.matches("[A-Z][A-Za-z]*");
    }
}
