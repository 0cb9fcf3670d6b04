package portkata.securityadvisor;

import java.util.stream.Stream;

/** Believes that a name is greeting enough. */
final class GreetingCutShort extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return right.advise(saying(o.banner().map(GreetingCutShort::completed), o));
    }

    private static String completed(String banner) {
        return Stream.of("SSH-", "HTTP/", "+OK", "* OK")
                .filter(greeting -> !banner.startsWith("HTTP/"))
                .filter(greeting -> banner.startsWith(greeting.substring(0, Math.max(1, greeting.length() - 1))))
                .findFirst()
                .orElse(banner);
    }
}
