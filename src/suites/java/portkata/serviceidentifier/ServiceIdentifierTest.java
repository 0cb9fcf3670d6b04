package portkata.serviceidentifier;

import org.junit.jupiter.api.Order;
import portkata.grading.Footprint;
import portkata.grading.Graded;
import portkata.grading.Topic;

/** Lists the topics; the cases of each are in the class that it extends. */
@Graded
class ServiceIdentifierTest {

    private final ServiceIdentifier submission;
    private final Footprint footprint;

    ServiceIdentifierTest(ServiceIdentifier submission, Footprint footprint) {
        this.submission = submission;
        this.footprint = footprint;
    }

    @Topic("silence")
    @Order(1)
    class Silence extends SilenceCases {
        Silence() {
            super(submission);
        }
    }

    @Topic("evidence first")
    @Order(2)
    class EvidenceFirst extends EvidenceFirstCases {
        EvidenceFirst() {
            super(submission);
        }
    }

    @Topic("anchors")
    @Order(3)
    class Anchors extends AnchorsCases {
        Anchors() {
            super(submission);
        }
    }

    @Topic("whole forms")
    @Order(4)
    class WholeForms extends WholeFormsCases {
        WholeForms() {
            super(submission);
        }
    }

    @Topic("shared greeting")
    @Order(5)
    class SharedGreetingWords extends SharedGreetingCases {
        SharedGreetingWords() {
            super(submission);
        }
    }

    @Topic("bytes")
    @Order(6)
    class Bytes extends BytesCases {
        Bytes() {
            super(submission);
        }
    }

    @Topic("software")
    @Order(7)
    class SoftwareNames extends SoftwareCases {
        SoftwareNames() {
            super(submission);
        }
    }

    @Topic("server field")
    @Order(8)
    class ServerField extends ServerFieldCases {
        ServerField() {
            super(submission);
        }
    }

    @Topic("hostile size")
    @Order(9)
    class HostileSize extends HostileSizeCases {
        HostileSize() {
            super(submission, footprint);
        }
    }
}
