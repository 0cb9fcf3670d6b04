package portkata.serviceidentifier;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Believes that whatever looks like a version in a greeting is one. */
final class FreeTextIsSoftware extends Draft {

    private static final Pattern VERSION = Pattern.compile("[0-9]+[.][0-9]+([.][0-9]+)?");

    @Override
    Optional<String> software(Service service, String text) {
        Matcher matcher = VERSION.matcher(text);
        return Set.of(Service.FTP, Service.SMTP, Service.IMAP).contains(service) && matcher.find()
                ? Optional.of(matcher.group())
                : super.software(service, text);
    }
}
