package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that nobody else begins with a plus and OK. */
final class ThreeSignsArePop3 extends Draft {

    @Override
    Optional<Service> form(String text) {
        return text.startsWith("+OK") ? Optional.of(Service.POP3) : super.form(text);
    }
}
