package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that whoever shakes hands is a server. */
final class AnyHandshakeIsAServer extends Draft {

    @Override
    Optional<Service> form(String text) {
        boolean isHandshake = text.startsWith("\u0016\u0003") && text.length() > 5;
        return isHandshake ? super.form(text.substring(0, 5) + "\u0002") : super.form(text);
    }
}
