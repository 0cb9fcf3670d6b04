package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that a record of TLS 1.2 or 1.3 is the only one. */
final class OneRecordVersion extends Draft {

    @Override
    Optional<Service> form(String text) {
        return super.form(text).filter(service -> service != Service.TLS || text.charAt(2) == 3);
    }
}
