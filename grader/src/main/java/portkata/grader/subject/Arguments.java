package portkata.grader.subject;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import portkata.harness.Codec;
import portkata.harness.UnfitValue;
import portkata.harness.UnsupportedType;

/** Makes a case's arguments ready to cross; what cannot cross is the suite's fault or the contract's. */
final class Arguments {

    private Arguments() {}

    static byte[] encode(Method method, @Nullable Object[] arguments) throws Misfit {
        try {
            return Codec.encode(method.getGenericParameterTypes(), arguments);
        } catch (UnfitValue | UnsupportedType unfit) {
            throw new Misfit("an argument of " + method.getName() + " cannot cross: " + unfit.getMessage());
        }
    }

    /** Says what cannot cross. */
    static final class Misfit extends Exception {

        private static final long serialVersionUID = 1L;

        Misfit(String sentence) {
            super(sentence, null, false, false);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }
}
