package portkata.portlookup;

import org.junit.jupiter.api.Order;
import portkata.grading.Graded;
import portkata.grading.Topic;

/** Lists the topics; the cases of each are in the class that it extends. */
@Graded
class PortLookupTest {

    private final PortLookup submission;

    PortLookupTest(PortLookup submission) {
        this.submission = submission;
    }

    @Topic("the ten")
    @Order(1)
    class TheTen extends TheTenCases {
        TheTen() {
            super(submission);
        }
    }

    @Topic("beyond the ten")
    @Order(2)
    class BeyondTheTen extends BeyondTheTenCases {
        BeyondTheTen() {
            super(submission);
        }
    }

    @Topic("two transports")
    @Order(3)
    class TwoTransports extends TwoTransportsCases {
        TwoTransports() {
            super(submission);
        }
    }

    @Topic("names and aliases")
    @Order(4)
    class NamesAndAliases extends NamesAndAliasesCases {
        NamesAndAliases() {
            super(submission);
        }
    }

    @Topic("edges")
    @Order(5)
    class Edges extends EdgesCases {
        Edges() {
            super(submission);
        }
    }
}
