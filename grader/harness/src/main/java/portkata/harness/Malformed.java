package portkata.harness;

import java.io.IOException;

/** Says that bytes are no value of the type that is due. */
public final class Malformed extends IOException {

    private static final long serialVersionUID = 1L;

    Malformed(String sentence) {
        super(sentence);
    }
}
