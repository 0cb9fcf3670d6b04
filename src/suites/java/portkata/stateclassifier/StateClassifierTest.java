package portkata.stateclassifier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import portkata.grading.Graded;
import portkata.grading.Topic;

/** Lists the topics; the cases of each are in the class that it extends. */
@Graded
class StateClassifierTest {

    private final StateClassifier classifier;

    StateClassifierTest(StateClassifier classifier) {
        this.classifier = classifier;
    }

    @BeforeAll
    static void every_row_of_the_table_is_graded() {
        StateTable.demandEveryRow(StateClassifierTest.class);
    }

    @Topic("connect scan")
    @Order(1)
    class ConnectScan extends ConnectScanCases {
        ConnectScan() {
            super(classifier);
        }
    }

    @Topic("tcp answers")
    @Order(2)
    class TcpAnswers extends TcpAnswersCases {
        TcpAnswers() {
            super(classifier);
        }
    }

    @Topic("silence")
    @Order(3)
    class NoAnswer extends SilenceCases {
        NoAnswer() {
            super(classifier);
        }
    }

    @Topic("udp and port unreachable")
    @Order(4)
    class UdpAndPortUnreachable extends UdpAndPortUnreachableCases {
        UdpAndPortUnreachable() {
            super(classifier);
        }
    }

    @Topic("icmp")
    @Order(5)
    class Icmp extends IcmpCases {
        Icmp() {
            super(classifier);
        }
    }

    @Topic("icmp that decides nothing")
    @Order(6)
    class IcmpThatDecidesNothing extends UnexpectedIcmpCases {
        IcmpThatDecidesNothing() {
            super(classifier);
        }
    }

    @Topic("icmpv6")
    @Order(7)
    class Icmpv6 extends Icmpv6Cases {
        Icmpv6() {
            super(classifier);
        }
    }
}
