package portkata.securityadvisor;

/** Believes that a port outside the table has the service that it usually has. */
final class TableIsExtended extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return right.advise(at(
                switch (o.port()) {
                    case 139 -> 445;
                    case 465, 587 -> 25;
                    case 8443 -> 443;
                    default -> o.port();
                },
                o));
    }
}
