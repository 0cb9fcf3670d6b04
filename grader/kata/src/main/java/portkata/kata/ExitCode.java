package portkata.kata;

/** Says to scripts how a command ended. */
final class ExitCode {

    /** Everything that was attempted is right, or there was nothing to grade. */
    static final int FINE = 0;

    /** Something that was attempted is wrong. */
    static final int WRONG = 1;

    /** The command was typed in a way that it does not understand. */
    static final int USAGE = 2;

    /** The kit itself failed. */
    static final int KIT_FAILED = 3;

    /** For the launcher alone: the sources are newer than what was built from them. */
    static final int OUTDATED = 91;

    private ExitCode() {}
}
