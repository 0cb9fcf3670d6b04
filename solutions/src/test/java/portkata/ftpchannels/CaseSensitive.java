package portkata.ftpchannels;

/** Believes that verbs are written in capitals, as RFC 959 prints them. */
final class CaseSensitive extends Draft {

    @Override
    boolean hasVerb(String line, String verb) {
        return line.startsWith(verb + " ");
    }
}
