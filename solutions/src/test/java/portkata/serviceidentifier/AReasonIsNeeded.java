package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that a status is always followed by a reason. */
final class AReasonIsNeeded extends Draft {

    @Override
    Optional<Service> form(String text) {
        return super.form(text).filter(service -> service != Service.HTTP || text.startsWith(" ", 12));
    }
}
