package portkata.gate;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Gives each test a checkout of its own, with one sample exercise in it. */
abstract class InASampleHouse {

    private final String exercise;

    @TempDir
    Path root;

    SampleHouse house;

    InASampleHouse(String exercise) {
        this.exercise = exercise;
    }

    @BeforeEach
    final void build_a_checkout() {
        house = SampleHouse.of(root, exercise);
    }
}
