package portkata.mailflow;

import org.junit.jupiter.api.Order;
import portkata.grading.Graded;
import portkata.grading.Topic;

/** Lists the topics; the cases of each are in the class that it extends. */
@Graded
class MailFlowTest {

    private final MailFlow submission;

    MailFlowTest(MailFlow submission) {
        this.submission = submission;
    }

    @Topic("sending")
    @Order(1)
    class Sending extends SendingCases {
        Sending() {
            super(submission);
        }
    }

    @Topic("fetching")
    @Order(2)
    class Fetching extends FetchingCases {
        Fetching() {
            super(submission);
        }
    }

    @Topic("roles")
    @Order(3)
    class Roles extends RolesCases {
        Roles() {
            super(submission);
        }
    }

    @Topic("pop3 mailbox")
    @Order(4)
    class Pop3Mailbox extends Pop3MailboxCases {
        Pop3Mailbox() {
            super(submission);
        }
    }

    @Topic("imap mailbox")
    @Order(5)
    class ImapMailbox extends ImapMailboxCases {
        ImapMailbox() {
            super(submission);
        }
    }
}
