package portkata.ftpchannels;

import org.junit.jupiter.api.Order;
import portkata.grading.Graded;
import portkata.grading.Topic;

/** Lists the topics; the cases of each are in the class that it extends. */
@Graded
class FtpChannelsTest {

    private final FtpChannels submission;

    FtpChannelsTest(FtpChannels submission) {
        this.submission = submission;
    }

    @Topic("who connects to whom")
    @Order(1)
    class WhoConnectsToWhom extends WhoConnectsCases {
        WhoConnectsToWhom() {
            super(submission);
        }
    }

    @Topic("six numbers")
    @Order(2)
    class SixNumbers extends SixNumbersCases {
        SixNumbers() {
            super(submission);
        }
    }

    @Topic("passive replies")
    @Order(3)
    class PassiveReplies extends PassiveRepliesCases {
        PassiveReplies() {
            super(submission);
        }
    }

    @Topic("epsv and eprt")
    @Order(4)
    class EpsvAndEprt extends EpsvAndEprtCases {
        EpsvAndEprt() {
            super(submission);
        }
    }

    @Topic("what a server refuses")
    @Order(5)
    class WhatAServerRefuses extends RefusalsCases {
        WhatAServerRefuses() {
            super(submission);
        }
    }
}
