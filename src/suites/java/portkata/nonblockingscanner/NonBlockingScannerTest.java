package portkata.nonblockingscanner;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import portkata.grading.CallLimit;
import portkata.grading.Footprint;
import portkata.grading.Graded;
import portkata.grading.Topic;

@Graded
@ResourceLock(providers = SourcePorts.class)
@CallLimit(seconds = 30)
class NonBlockingScannerTest {

    private final NonBlockingScanner scanner;
    private final Footprint footprint;

    NonBlockingScannerTest(NonBlockingScanner scanner, Footprint footprint) {
        this.scanner = scanner;
        this.footprint = footprint;
    }

    @Topic("states")
    @Order(1)
    class States extends StateCases {
        States() {
            super(scanner);
        }
    }

    @Topic("validation")
    @Order(2)
    class Validation extends ValidationCases {
        Validation() {
            super(scanner);
        }
    }

    @Topic("in flight")
    @Order(3)
    class InFlight extends InFlightCases {
        InFlight() {
            super(scanner);
        }
    }

    @Topic("retries")
    @Order(4)
    class Retries extends RetryCases {
        Retries() {
            super(scanner);
        }
    }

    @Topic("clean up")
    @Order(5)
    class CleanUp extends CleanUpCases {
        CleanUp() {
            super(scanner, footprint);
        }
    }

    @Topic("interruption")
    @Order(6)
    class Interruption extends InterruptionCases {
        Interruption() {
            super(scanner, footprint);
        }
    }

    @Topic("the whole range")
    @Order(7)
    @Execution(ExecutionMode.CONCURRENT)
    class TheWholeRange extends WholeRangeCases {
        TheWholeRange() {
            super(scanner);
        }
    }
}
