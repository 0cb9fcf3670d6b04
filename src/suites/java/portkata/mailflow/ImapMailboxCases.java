package portkata.mailflow;

import static portkata.grading.Expect.expect;
import static portkata.mailflow.Action.CLOSE;
import static portkata.mailflow.Action.CONNECTION_LOST;
import static portkata.mailflow.Action.DELE;
import static portkata.mailflow.Action.DOWNLOAD;
import static portkata.mailflow.Action.EXPUNGE;
import static portkata.mailflow.Action.LOGOUT;
import static portkata.mailflow.Action.QUIT;
import static portkata.mailflow.Action.RSET;
import static portkata.mailflow.Action.STORE_DELETED;
import static portkata.mailflow.Action.STORE_NOT_DELETED;
import static portkata.mailflow.Fate.KEPT;
import static portkata.mailflow.Fate.MARKED;
import static portkata.mailflow.Fate.REMOVED;

import org.junit.jupiter.api.Test;

/** Asks what is left of a message after sessions of IMAP. */
abstract class ImapMailboxCases extends Cases {

    ImapMailboxCases(MailFlow flow) {
        super(flow);
    }

    @Test
    void a_typical_imap_client_keeps_what_it_reads() {
        expect(imap(laptop(DOWNLOAD), phone(DOWNLOAD), laptop(LOGOUT), phone(LOGOUT)))
                .because("every device shows the same mail, and so does a thief's who has the password")
                .suspect("imap deletes what it fetches", REMOVED::equals)
                .toBe(KEPT);
        expect(imap(laptop(DOWNLOAD), laptop(STORE_DELETED), laptop(EXPUNGE)))
                .because("IMAP keeps mail until somebody expunges it, not for ever")
                .toBe(REMOVED);
    }

    @Test
    void the_deleted_flag_marks_and_expunge_removes() {
        expect(imap(laptop(STORE_DELETED)))
                .because("a flag is a word about the message: whoever needs it as evidence still finds it")
                .suspect("the deleted flag deletes", REMOVED::equals)
                .toBe(MARKED);
        expect(imap(laptop(STORE_DELETED), laptop(DOWNLOAD), laptop(EXPUNGE)))
                .because("EXPUNGE removes for good what is marked")
                .toBe(REMOVED);
    }

    @Test
    void expunge_removes_only_what_is_marked() {
        expect(imap(laptop(EXPUNGE)))
                .because("an EXPUNGE that takes unmarked mail empties the mailbox")
                .suspect("expunge needs no mark", REMOVED::equals)
                .toBe(KEPT);
        expect(imap(laptop(EXPUNGE), laptop(STORE_DELETED)))
                .because("what is marked after an EXPUNGE waits for the next one")
                .suspect("expunge needs no mark", REMOVED::equals)
                .toBe(MARKED);
        expect(imap(laptop(CLOSE), laptop(STORE_DELETED), laptop(CLOSE)))
                .because("the first CLOSE finds no mark, the second one does")
                .suspect("close just closes", MARKED::equals)
                .toBe(REMOVED);
    }

    @Test
    void close_expunges_and_logout_does_not() {
        expect(imap(laptop(STORE_DELETED), laptop(CLOSE)))
                .because("who takes CLOSE for harmless loses mail without any EXPUNGE in the log")
                .suspect("close just closes", MARKED::equals)
                .toBe(REMOVED);
        expect(imap(laptop(STORE_DELETED), laptop(LOGOUT)))
                .because("who takes LOGOUT for the QUIT of POP3 believes mail to be gone that is still there")
                .suspect("logout expunges", REMOVED::equals)
                .toBe(MARKED);
        expect(imap(laptop(STORE_DELETED), laptop(LOGOUT), laptop(EXPUNGE)))
                .because("the laptop logs in again, finds its mark, and carries it out")
                .toBe(REMOVED);
    }

    @Test
    void a_mark_outlives_the_connection() {
        boolean marks = imap(laptop(STORE_DELETED)) == MARKED;
        expect(imap(laptop(STORE_DELETED), laptop(CONNECTION_LOST)))
                .because("flags are kept with the message, so the next session finds them again")
                .suspect("imap forgets marks", answer -> answer == KEPT && marks)
                .toBe(MARKED);
        expect(imap(laptop(STORE_DELETED), laptop(CONNECTION_LOST), phone(EXPUNGE)))
                .because("a mark that everybody has forgotten is still carried out by the next EXPUNGE")
                .suspect("imap forgets marks", answer -> answer == KEPT && marks)
                .toBe(REMOVED);
    }

    @Test
    void a_mark_can_be_taken_back() {
        boolean isFinal = imap(laptop(STORE_DELETED), laptop(STORE_NOT_DELETED)) == MARKED;
        expect(imap(laptop(STORE_DELETED), laptop(STORE_NOT_DELETED), laptop(EXPUNGE)))
                .because("until somebody expunges, the message can be rescued")
                .suspect("a mark is final", answer -> answer == REMOVED && isFinal)
                .toBe(KEPT);
        expect(imap(laptop(STORE_NOT_DELETED), laptop(STORE_DELETED), laptop(EXPUNGE)))
                .because("to take back a mark that is not there helps against none that comes later")
                .toBe(REMOVED);
    }

    @Test
    void both_devices_work_at_once() {
        expect(imap(laptop(DOWNLOAD), phone(STORE_DELETED)))
                .because("IMAP is what people choose so that the phone works while the laptop is on")
                .suspect("imap locks too", KEPT::equals)
                .toBe(MARKED);
        expect(imap(laptop(DOWNLOAD), phone(DOWNLOAD), phone(STORE_DELETED), phone(EXPUNGE), laptop(LOGOUT)))
                .because("what one device expunges is gone for the other, too")
                .suspect("imap locks too", KEPT::equals)
                .toBe(REMOVED);
    }

    @Test
    void a_mark_belongs_to_the_message() {
        boolean isOpen = imap(laptop(DOWNLOAD), phone(STORE_DELETED)) == MARKED;
        boolean canUnmark = imap(laptop(STORE_DELETED), laptop(STORE_NOT_DELETED)) == KEPT;
        expect(imap(laptop(STORE_DELETED), phone(EXPUNGE)))
                .because("a stolen phone can remove what the laptop has marked")
                .suspect("marks belong to a device", answer -> answer == MARKED && isOpen)
                .toBe(REMOVED);
        expect(imap(phone(STORE_DELETED), laptop(STORE_NOT_DELETED)))
                .because("the other device may take the mark back, and the message stays")
                .suspect("marks belong to a device", answer -> answer == MARKED && isOpen && canUnmark)
                .toBe(KEPT);
    }

    @Test
    void commands_of_pop3_mean_nothing_to_imap() {
        expect(imap(laptop(DELE), laptop(QUIT)))
                .because("an IMAP server answers BAD to a command that it does not know")
                .suspect("dele works in imap", answer -> answer != KEPT)
                .toBe(KEPT);
        expect(imap(laptop(STORE_DELETED), laptop(RSET)))
                .because("an error takes no mark back")
                .suspect("dele works in imap", KEPT::equals)
                .toBe(MARKED);
        expect(imap(laptop(STORE_DELETED), laptop(QUIT)))
                .because("QUIT removes nothing here, whatever it does in POP3")
                .suspect("dele works in imap", REMOVED::equals)
                .toBe(MARKED);
    }

    @Test
    void what_is_gone_stays_gone() {
        expect(imap(laptop(STORE_DELETED), laptop(EXPUNGE), laptop(STORE_NOT_DELETED)))
                .because("after EXPUNGE there is no flag left to take back: only a backup helps")
                .toBe(REMOVED);
        expect(imap(laptop(STORE_DELETED), laptop(EXPUNGE), phone(STORE_DELETED), phone(CONNECTION_LOST)))
                .because("the phone comes too late: it finds no message to mark")
                .toBe(REMOVED);
        expect(imap())
                .because("mail that nobody asks for stays on the server, and somebody must plan for the space")
                .toBe(KEPT);
    }
}
