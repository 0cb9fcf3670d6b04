package portkata.kata;

/** Does once what later runs do, so that their classes are known and can be archived. */
final class Rehearsal {

    private static final String[][] COMMANDS = {
        {"grade", "1", "--reference", "--color", "always"},
        {"grade", "1", "--reference", "--format", "json"},
        {"list"},
        {},
        {"show", "1"},
        {"nonsense"},
    };

    private Rehearsal() {}

    /** Runs the commands; nobody reads what they print. */
    public static void main(String[] arguments) {
        for (String[] command : COMMANDS) {
            Main.run(command);
        }
    }
}
