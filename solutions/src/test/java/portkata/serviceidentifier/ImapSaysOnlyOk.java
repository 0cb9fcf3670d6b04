package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that a server of IMAP always begins with OK. */
final class ImapSaysOnlyOk extends Draft {

    @Override
    Optional<Service> form(String text) {
        return super.form(text).filter(service -> service != Service.IMAP || text.regionMatches(true, 2, "OK", 0, 2));
    }
}
