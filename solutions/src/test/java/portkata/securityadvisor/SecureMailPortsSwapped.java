package portkata.securityadvisor;

/** Believes that POP3S has 993 and IMAPS 995. */
final class SecureMailPortsSwapped extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return new Advice(
                advice.severity(), advice.action(), advice.alternative().map(SecureMailPortsSwapped::swapped));
    }

    private static Alternative swapped(Alternative alternative) {
        return switch (alternative.service()) {
            case POP3S -> new Alternative(Service.POP3S, 993);
            case IMAPS -> new Alternative(Service.IMAPS, 995);
            default -> alternative;
        };
    }
}
