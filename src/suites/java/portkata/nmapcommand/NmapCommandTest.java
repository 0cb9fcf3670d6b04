package portkata.nmapcommand;

import org.junit.jupiter.api.Order;
import portkata.grading.Graded;
import portkata.grading.Topic;

/** Lists the topics; the cases of each are in the class that it extends. */
@Graded
class NmapCommandTest {

    private final NmapCommand submission;

    NmapCommandTest(NmapCommand submission) {
        this.submission = submission;
    }

    @Topic("one list")
    @Order(1)
    class OneList extends OneListCases {
        OneList() {
            super(submission);
        }
    }

    @Topic("port ranges")
    @Order(2)
    class PortRanges extends PortRangesCases {
        PortRanges() {
            super(submission);
        }
    }

    @Topic("qualifiers")
    @Order(3)
    class Qualifiers extends QualifiersCases {
        Qualifiers() {
            super(submission);
        }
    }

    @Topic("the host")
    @Order(4)
    class TheHost extends TheHostCases {
        TheHost() {
            super(submission);
        }
    }

    @Topic("conflicts")
    @Order(5)
    class Conflicts extends ConflictsCases {
        Conflicts() {
            super(submission);
        }
    }

    @Topic("scripts")
    @Order(6)
    class Scripts extends ScriptsCases {
        Scripts() {
            super(submission);
        }
    }
}
