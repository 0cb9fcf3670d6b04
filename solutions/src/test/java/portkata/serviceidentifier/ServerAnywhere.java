package portkata.serviceidentifier;

import java.util.Locale;

/** Believes that a line which mentions the field is the field. */
final class ServerAnywhere extends NameDraft {

    @Override
    boolean isServer(String line) {
        return line.toLowerCase(Locale.ROOT).contains("server");
    }
}
