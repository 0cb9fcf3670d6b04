package portkata.securityadvisor;

import org.junit.jupiter.api.Order;
import portkata.grading.Graded;
import portkata.grading.Topic;

/** Lists the topics; the cases of each are in the class that it extends. */
@Graded
class SecurityAdvisorTest {

    private final SecurityAdvisor submission;

    SecurityAdvisorTest(SecurityAdvisor submission) {
        this.submission = submission;
    }

    @Topic("the criterion")
    @Order(1)
    class TheCriterion extends TheCriterionCases {
        TheCriterion() {
            super(submission);
        }
    }

    @Topic("closed ports")
    @Order(2)
    class ClosedPorts extends ClosedPortsCases {
        ClosedPorts() {
            super(submission);
        }
    }

    @Topic("no certain answer")
    @Order(3)
    class NoCertainAnswer extends NoCertainAnswerCases {
        NoCertainAnswer() {
            super(submission);
        }
    }

    @Topic("open services")
    @Order(4)
    class OpenServices extends OpenServicesCases {
        OpenServices() {
            super(submission);
        }
    }

    @Topic("expected and observed")
    @Order(5)
    class ExpectedAndObserved extends ExpectedAndObservedCases {
        ExpectedAndObserved() {
            super(submission);
        }
    }

    @Topic("banners")
    @Order(6)
    class Banners extends BannersCases {
        Banners() {
            super(submission);
        }
    }

    @Topic("nonsense")
    @Order(7)
    class Nonsense extends NonsenseCases {
        Nonsense() {
            super(submission);
        }
    }
}
