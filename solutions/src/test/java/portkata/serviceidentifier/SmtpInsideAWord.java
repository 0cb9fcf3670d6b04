package portkata.serviceidentifier;

import java.util.Locale;

/** Believes that SMTP may be a part of a word, as FTP may. */
final class SmtpInsideAWord extends GreetingDraft {

    @Override
    boolean isSmtp(String word) {
        return word.toUpperCase(Locale.ROOT).contains("SMTP");
    }
}
