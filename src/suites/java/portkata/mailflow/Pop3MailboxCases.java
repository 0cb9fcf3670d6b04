package portkata.mailflow;

import static portkata.grading.Expect.expect;
import static portkata.grading.Expect.outcomeOf;
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
import static portkata.mailflow.Protocol.IMAP;
import static portkata.mailflow.Protocol.POP3;
import static portkata.mailflow.Protocol.SMTP;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Asks what is left of a message after sessions of POP3. */
abstract class Pop3MailboxCases extends Cases {

    private static final Class<?> REFUSED = IllegalArgumentException.class;

    Pop3MailboxCases(MailFlow flow) {
        super(flow);
    }

    @Test
    void a_typical_pop3_client_deletes_and_one_that_leaves_mail_there_does_not() {
        expect(pop3(laptop(DOWNLOAD), laptop(DELE), laptop(QUIT)))
                .because("after this usual session the only copy is on the laptop: without a backup it dies with it")
                .suspect("quit removes nothing", MARKED::equals)
                .toBe(REMOVED);
        expect(pop3(laptop(DOWNLOAD), laptop(QUIT)))
                .because("a client that never sends DELE leaves the mail to every thief of the password")
                .suspect("download deletes", answer -> answer != KEPT)
                .toBe(KEPT);
    }

    @Test
    void a_download_alone_marks_nothing() {
        expect(pop3(laptop(DOWNLOAD)))
                .because("RETR only reads")
                .suspect("download deletes", answer -> answer != KEPT)
                .toBe(KEPT);
        expect(pop3(laptop(DELE)))
                .because("DELE is what marks, and the message is still there while the session lasts")
                .suspect("dele deletes at once", REMOVED::equals)
                .toBe(MARKED);
    }

    @Test
    void dele_marks_and_quit_removes() {
        expect(pop3(laptop(DELE), laptop(DOWNLOAD)))
                .because("until QUIT the server can be told to keep the message")
                .suspect("dele deletes at once", REMOVED::equals)
                .toBe(MARKED);
        expect(pop3(laptop(DELE), laptop(QUIT)))
                .because("QUIT brings the session to the UPDATE state, where the server removes what is marked")
                .suspect("quit removes nothing", MARKED::equals)
                .toBe(REMOVED);
    }

    @Test
    void a_lost_connection_removes_nothing() {
        boolean marks = pop3(laptop(DELE)) == MARKED;
        expect(pop3(laptop(DOWNLOAD), laptop(DELE), laptop(CONNECTION_LOST)))
                .because("who cuts a connection must not be able to destroy mail that the client has not saved yet")
                .suspect("a lost connection deletes", answer -> answer == REMOVED && marks)
                .suspect("mark outlives the session", MARKED::equals)
                .toBe(KEPT);
        expect(pop3(laptop(DOWNLOAD), laptop(DELE), laptop(QUIT)))
                .because("only QUIT confirms that the client has what it wants to delete")
                .toBe(REMOVED);
    }

    @Test
    void a_new_session_starts_without_marks() {
        Fate atOnce = pop3(laptop(DELE), laptop(CONNECTION_LOST));
        expect(pop3(laptop(DELE), laptop(CONNECTION_LOST), laptop(DOWNLOAD), laptop(QUIT)))
                .because("the mark was the first session's, and it went with it")
                .suspect("mark outlives the session", answer -> answer == REMOVED && atOnce == MARKED)
                .suspect("a lost connection deletes", answer -> answer == REMOVED && atOnce == REMOVED)
                .toBe(KEPT);
        expect(pop3(laptop(DELE), laptop(CONNECTION_LOST), laptop(DELE), laptop(QUIT)))
                .because("the client tries again, and this time it gets to say QUIT")
                .toBe(REMOVED);
    }

    @Test
    void rset_takes_marks_back() {
        boolean marks = pop3(laptop(DELE)) == MARKED;
        expect(pop3(laptop(DELE), laptop(RSET), laptop(QUIT)))
                .because("RSET is there for the client that finds its disk full before it says QUIT")
                .suspect("rset forgotten", answer -> answer == REMOVED && marks)
                .toBe(KEPT);
        expect(pop3(laptop(RSET), laptop(DELE), laptop(QUIT)))
                .because("RSET takes back what came before it, not what comes after")
                .toBe(REMOVED);
    }

    @Test
    void a_second_device_finds_the_mailbox_locked() {
        expect(pop3(laptop(DELE), phone(QUIT)))
                .because("the phone cannot end a session that is not its own")
                .suspect("no lock", REMOVED::equals)
                .toBe(MARKED);
        expect(pop3(phone(DELE), laptop(QUIT)))
                .because("whoever comes first has the lock, whichever device it is")
                .suspect("no lock", REMOVED::equals)
                .toBe(MARKED);
        expect(pop3(laptop(DELE), phone(RSET), laptop(QUIT)))
                .because("one session's marks are no other session's business")
                .suspect("no lock", KEPT::equals)
                .toBe(REMOVED);
        expect(pop3(laptop(DOWNLOAD), phone(DELE), phone(QUIT), laptop(QUIT)))
                .because("without a lock the phone would delete what the laptop is about to read")
                .suspect("no lock", REMOVED::equals)
                .toBe(KEPT);
    }

    @Test
    void the_lock_ends_with_the_session_that_holds_it() {
        boolean marks = pop3(phone(DELE)) == MARKED;
        expect(pop3(laptop(DOWNLOAD), laptop(CONNECTION_LOST), phone(DELE)))
                .because("a lock that outlives a broken connection shuts the owner out of the mailbox")
                .suspect("lock outlives the session", answer -> answer == KEPT && marks)
                .toBe(MARKED);
        expect(pop3(laptop(DELE), laptop(RSET), phone(DELE)))
                .because("RSET takes marks back, but the session goes on and keeps the lock")
                .suspect("no lock", MARKED::equals)
                .toBe(KEPT);
        expect(pop3(laptop(DOWNLOAD), laptop(QUIT), phone(DELE), phone(QUIT)))
                .because("one device after the other is how POP3 serves two")
                .toBe(REMOVED);
        expect(pop3(laptop(DOWNLOAD), phone(CONNECTION_LOST), phone(DELE), phone(QUIT)))
                .because("a device that never got in has no session to lose")
                .suspect("no lock", REMOVED::equals)
                .toBe(KEPT);
    }

    @Test
    void commands_of_imap_mean_nothing_to_pop3() {
        expect(pop3(laptop(STORE_DELETED), laptop(QUIT)))
                .because("a POP3 server answers -ERR to a command that it does not know")
                .suspect("store works in pop3", REMOVED::equals)
                .toBe(KEPT);
        expect(pop3(laptop(DELE), laptop(STORE_NOT_DELETED), laptop(EXPUNGE), laptop(CLOSE)))
                .because("an error leaves marks alone, and the session goes on")
                .suspect("store works in pop3", KEPT::equals)
                .toBe(MARKED);
        expect(pop3(laptop(DELE), laptop(LOGOUT), phone(QUIT)))
                .because("LOGOUT ends nothing here: the laptop keeps its session, its lock and its mark")
                .suspect("store works in pop3", KEPT::equals)
                .toBe(MARKED);
        expect(pop3(phone(EXPUNGE), laptop(DELE)))
                .because("the phone has logged in before its wrong command, so it has the lock")
                .toBe(KEPT);
    }

    @Test
    void what_is_gone_stays_gone() {
        expect(pop3(laptop(DELE), laptop(QUIT), laptop(RSET), laptop(CONNECTION_LOST)))
                .because("after QUIT there is nothing left to take back: only a backup helps")
                .toBe(REMOVED);
        expect(pop3(laptop(DELE), laptop(QUIT), phone(DELE)))
                .because("the phone comes too late: it finds no message to mark")
                .toBe(REMOVED);
        expect(pop3())
                .because("mail that nobody asks for stays on the server, and somebody must plan for the space")
                .toBe(KEPT);
    }

    @Test
    void no_mailbox_is_opened_by_smtp() throws Exception {
        expect(outcomeOf(() -> flow.fate(SMTP, List.of())))
                .because("an open 25 is no way into anybody's mailbox")
                .suspect("smtp has a mailbox", answer -> !answer.equals(REFUSED))
                .toBe(REFUSED);
        expect(outcomeOf(() -> flow.fate(SMTP, List.of(laptop(DOWNLOAD), laptop(DELE), laptop(QUIT)))))
                .because("QUIT is a command of SMTP as well, but it deletes no mail there")
                .suspect("smtp has a mailbox", answer -> !answer.equals(REFUSED))
                .toBe(REFUSED);
        expect(outcomeOf(() -> flow.fate(POP3, List.of())))
                .because("POP3 does open mailboxes")
                .toBe(KEPT);
        expect(outcomeOf(() -> flow.fate(IMAP, List.of())))
                .because("IMAP does open mailboxes")
                .toBe(KEPT);
    }
}
