package portkata.mailflow;

import java.util.Set;

/** Holds one row of the table: how mail gets from one role to another, in both eras, and who opens the connection. */
record Leg(Role from, Role to, Role opener, Set<Hop> classic, Set<Hop> modern) {

    boolean joins(Role one, Role other) {
        return from == one && to == other;
    }

    Set<Hop> hops(Era era) {
        return switch (era) {
            case CLASSIC -> classic;
            case RFC8314 -> modern;
        };
    }
}
