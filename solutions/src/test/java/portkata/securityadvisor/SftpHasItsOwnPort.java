package portkata.securityadvisor;

import java.util.Optional;

/** Believes that SFTP is a server beside SSH. */
final class SftpHasItsOwnPort extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        Advice advice = right.advise(o);
        return advice.alternative().equals(Optional.of(new Alternative(Service.SFTP, 22)))
                ? new Advice(advice.severity(), advice.action(), Optional.of(new Alternative(Service.SFTP, 115)))
                : advice;
    }
}
