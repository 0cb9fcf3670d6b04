package portkata.serviceidentifier;

/** Believes that the field is always written in one way. */
final class ServerInOneCase extends NameDraft {

    @Override
    boolean isServer(String line) {
        return line.startsWith("Server:");
    }
}
