package portkata.kata;

import portkata.kata.install.Installation;

/** Runs one command line, and ends with its exit code. */
public final class Main {

    private Main() {}

    /** Runs the command that {@code arguments} name; see {@link ExitCode}. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command line; gives its exit code. */
    static int run(String[] arguments) {
        if (Installation.ofThisRun().isOutdated()) {
            return ExitCode.OUTDATED;
        }
        try (Kit kit = Kit.here()) {
            kit.getReadyFor(arguments);
            return CommandLines.of(kit, arguments).execute(arguments);
        } catch (IllegalStateException noCheckout) {
            System.err.println(noCheckout.getMessage());
            return ExitCode.KIT_FAILED;
        }
    }
}
