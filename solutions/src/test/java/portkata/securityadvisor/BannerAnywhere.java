package portkata.securityadvisor;

import java.util.stream.Stream;

/** Believes that a name counts wherever it stands. */
final class BannerAnywhere extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return right.advise(saying(o.banner().map(BannerAnywhere::fromTheName), o));
    }

    private static String fromTheName(String banner) {
        return Stream.of("SSH-", "HTTP/", "+OK", "* OK", "\u00FF")
                .filter(banner::contains)
                .map(name -> banner.substring(banner.indexOf(name)))
                .findFirst()
                .orElse(banner);
    }
}
