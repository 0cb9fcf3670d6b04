package portkata.harness;

import java.io.IOException;

/** Says that a value cannot cross, because it is not what its declared type promises, or is too large. */
public final class UnfitValue extends IOException {

    private static final long serialVersionUID = 1L;

    UnfitValue(String sentence) {
        super(sentence);
    }
}
