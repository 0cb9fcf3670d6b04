package portkata.harness;

import java.lang.reflect.Type;

/** Says that a contract uses a type that cannot cross; its author has to choose another one. */
public final class UnsupportedType extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsupportedType(Type type) {
        super("contracts are made of plain values, and " + type.getTypeName() + " is none");
    }
}
