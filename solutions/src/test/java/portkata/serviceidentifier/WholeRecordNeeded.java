package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that a record which is cut off is none. */
final class WholeRecordNeeded extends Draft {

    @Override
    Optional<Service> form(String text) {
        boolean isHandshake = text.charAt(0) == 22;
        return super.form(text)
                .filter(service -> !isHandshake || text.length() >= 5 + text.charAt(3) * 256 + text.charAt(4));
    }
}
