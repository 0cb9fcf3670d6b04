package portkata.bindpolicy;

import org.junit.jupiter.api.Order;
import portkata.grading.Graded;
import portkata.grading.Topic;

/** Lists the topics; the cases of each are in the class that it extends. */
@Graded
class BindPolicyTest {

    private final BindPolicy submission;

    BindPolicyTest(BindPolicy submission) {
        this.submission = submission;
    }

    @Topic("three ranges")
    @Order(1)
    class ThreeRanges extends ThreeRangesCases {
        ThreeRanges() {
            super(submission);
        }
    }

    @Topic("the boundary")
    @Order(2)
    class TheBoundary extends TheBoundaryCases {
        TheBoundary() {
            super(submission);
        }
    }

    @Topic("three ways")
    @Order(3)
    class ThreeWays extends ThreeWaysCases {
        ThreeWays() {
            super(submission);
        }
    }

    @Topic("other systems")
    @Order(4)
    class OtherSystems extends OtherSystemsCases {
        OtherSystems() {
            super(submission);
        }
    }

    @Topic("zero and nonsense")
    @Order(5)
    class ZeroAndNonsense extends ZeroAndNonsenseCases {
        ZeroAndNonsense() {
            super(submission);
        }
    }
}
