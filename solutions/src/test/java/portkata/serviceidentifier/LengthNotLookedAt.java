package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that the length of a record is of no interest. */
final class LengthNotLookedAt extends Draft {

    @Override
    Optional<Service> form(String text) {
        boolean isRecord = text.startsWith("\u0016\u0003") && text.length() > 5;
        return isRecord ? super.form(text.substring(0, 3) + "\0z" + text.substring(5)) : super.form(text);
    }
}
