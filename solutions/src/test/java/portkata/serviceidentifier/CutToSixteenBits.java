package portkata.serviceidentifier;

/** Believes that whatever is too long for a port has to be made to fit. */
final class CutToSixteenBits extends Draft {

    @Override
    public Guess identify(int port, Banner banner) {
        return super.identify(port & 0xFFFF, banner);
    }
}
