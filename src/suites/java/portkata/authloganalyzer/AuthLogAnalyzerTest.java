package portkata.authloganalyzer;

import org.junit.jupiter.api.Order;
import portkata.grading.Graded;
import portkata.grading.Topic;

/** Lists the topics; the cases of each are in the class that it extends. */
@Graded
class AuthLogAnalyzerTest {

    private final AuthLogAnalyzer submission;

    AuthLogAnalyzerTest(AuthLogAnalyzer submission) {
        this.submission = submission;
    }

    @Topic("lines of sshd")
    @Order(1)
    class LinesOfSshd extends LinesOfSshdCases {
        LinesOfSshd() {
            super(submission);
        }
    }

    @Topic("names")
    @Order(2)
    class Names extends NamesCases {
        Names() {
            super(submission);
        }
    }

    @Topic("time")
    @Order(3)
    class Time extends TimeCases {
        Time() {
            super(submission);
        }
    }

    @Topic("groups")
    @Order(4)
    class Groups extends GroupsCases {
        Groups() {
            super(submission);
        }
    }

    @Topic("order")
    @Order(5)
    class InOrder extends OrderCases {
        InOrder() {
            super(submission);
        }
    }

    @Topic("success")
    @Order(6)
    class Success extends SuccessCases {
        Success() {
            super(submission);
        }
    }

    @Topic("windows")
    @Order(7)
    class Windows extends WindowsCases {
        Windows() {
            super(submission);
        }
    }
}
