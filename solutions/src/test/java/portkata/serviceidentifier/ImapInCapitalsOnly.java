package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that the words of IMAP have to be capitals. */
final class ImapInCapitalsOnly extends Draft {

    @Override
    Optional<Service> form(String text) {
        boolean isSmall = !text.matches("[*] (OK|PREAUTH|BYE) (?s:.*)");
        return super.form(text).filter(service -> service != Service.IMAP || !isSmall);
    }
}
