package portkata.nmapcommand;

/** Believes that nmap knows best which scripts there are. */
final class AnyWordIsACategory extends Lenient {

    @Override
    boolean isTaken(String name) {
        return name.matches("[a-z./-]*") && !name.equals("all") && !name.equals("version");
    }
}
