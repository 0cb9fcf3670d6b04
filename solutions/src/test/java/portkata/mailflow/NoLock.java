package portkata.mailflow;

import static portkata.mailflow.Device.LAPTOP;
import static portkata.mailflow.Protocol.POP3;

import java.util.List;

/** Believes that two devices share one session of POP3. */
final class NoLock extends Draft {

    @Override
    public Fate fate(Protocol protocol, List<Step> steps) {
        List<Step> shared =
                steps.stream().map(step -> new Step(LAPTOP, step.action())).toList();
        return right.fate(protocol, protocol == POP3 ? shared : steps);
    }
}
