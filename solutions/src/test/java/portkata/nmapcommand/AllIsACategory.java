package portkata.nmapcommand;

/** Believes that all is one more category. */
final class AllIsACategory extends Lenient {

    @Override
    boolean isTaken(String name) {
        return name.equals("all");
    }
}
