package portkata.securityadvisor;

import java.util.stream.IntStream;
import portkata.Transport;

/** Believes that what answers is what the inventory lists. */
final class InventoryIsBelieved extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return isUnknown(o)
                ? IntStream.range(1, 10_000)
                        .mapToObj(port -> right.advise(at(port, over(Transport.TCP, o))))
                        .filter(advice -> advice.action() != Action.INVESTIGATE)
                        .findFirst()
                        .orElseGet(() -> right.advise(o))
                : right.advise(o);
    }
}
