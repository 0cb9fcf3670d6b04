package portkata.serviceidentifier;

/** Believes that the number need not be looked at where there is a banner. */
final class EvidenceBeforeTheCheck extends Draft {

    @Override
    public Guess identify(int port, Banner banner) {
        return super.identify(banner.bytes().length > 0 && !isPort(port) ? 1 : port, banner);
    }
}
