package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that a line of SSH decides, whatever came before it. */
final class SshBeforeTheRest extends Draft {

    @Override
    Optional<Service> form(String text) {
        return identification(text).isPresent() ? Optional.of(Service.SSH) : super.form(text);
    }
}
