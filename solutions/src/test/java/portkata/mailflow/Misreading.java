package portkata.mailflow;

import java.util.List;

/** Takes what happens in one protocol for something else, and is right about what would follow from that. */
abstract class Misreading extends Draft {

    private final Protocol misread;

    Misreading(Protocol misread) {
        this.misread = misread;
    }

    /** Gives the actions that this one is taken for. */
    abstract List<Action> takenFor(Action action);

    @Override
    public final Fate fate(Protocol protocol, List<Step> steps) {
        return protocol == misread ? right.fate(protocol, reread(steps)) : right.fate(protocol, steps);
    }

    private List<Step> reread(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> takenFor(step.action()).stream().map(action -> new Step(step.device(), action)))
                .toList();
    }
}
