package portkata.mailflow;

import static portkata.mailflow.Device.LAPTOP;
import static portkata.mailflow.Device.PHONE;
import static portkata.mailflow.Protocol.IMAP;

import java.util.List;

/** Believes that a device only sees the marks that it has made itself. */
final class MarksBelongToADevice extends Draft {

    @Override
    public Fate fate(Protocol protocol, List<Step> steps) {
        if (protocol != IMAP) {
            return right.fate(protocol, steps);
        }
        Fate laptop = right.fate(IMAP, stepsOf(LAPTOP, steps));
        Fate phone = right.fate(IMAP, stepsOf(PHONE, steps));
        return laptop.compareTo(phone) > 0 ? laptop : phone;
    }

    private static List<Step> stepsOf(Device device, List<Step> steps) {
        return steps.stream().filter(step -> step.device() == device).toList();
    }
}
