package portkata.ftpchannels;

/** Believes that a command ends where its last number does, whatever follows. */
final class TextAfterTheCommand extends Draft {

    @Override
    String commandLine(String command) {
        return command.replaceFirst("(?<=[0-9]|[0-9][|])[^0-9|,]+$", "")
                .lines()
                .findFirst()
                .orElse("");
    }
}
