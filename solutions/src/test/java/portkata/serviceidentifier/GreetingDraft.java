package portkata.serviceidentifier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the greeting that FTP and SMTP share; a mistake overrides the one step that it gets wrong. */
abstract class GreetingDraft extends Draft {

    @Override
    final Optional<Service> greeting(String text, int port) {
        List<String> words = Arrays.stream(line(text).substring(4).split(" "))
                .filter(this::counts)
                .toList();
        return choice(words.stream().anyMatch(this::isSmtp), words.stream().anyMatch(this::isFtp), port);
    }

    String line(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end).replaceFirst("\r$", "");
    }

    boolean counts(String word) {
        return !word.contains(".");
    }

    boolean isSmtp(String word) {
        return word.equalsIgnoreCase("SMTP") || word.equalsIgnoreCase("ESMTP");
    }

    boolean isFtp(String word) {
        return word.toUpperCase(Locale.ROOT).contains("FTP");
    }

    Optional<Service> choice(boolean isSmtp, boolean isFtp, int port) {
        return isSmtp == isFtp ? choiceOf(port) : Optional.of(isSmtp ? Service.SMTP : Service.FTP);
    }

    Optional<Service> choiceOf(int port) {
        return promise(port).filter(service -> service == Service.SMTP || service == Service.FTP);
    }
}
