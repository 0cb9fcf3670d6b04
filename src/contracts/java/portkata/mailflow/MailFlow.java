package portkata.mailflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import portkata.Exercise;
import portkata.Tier;

/**
 * Answer how mail gets from one role to the next, who opens the connection, what replaces a port that gave a password
 * away, and what is left of a message on the server.
 *
 * <pre>{@code
 * CLIENT ---> SUBMISSION_SERVER ---> MAIL_SERVER ---> MAIL_SERVER      from the sender, perhaps over a relay,
 *                                                          :           inside the recipient's provider,
 *                                       CLIENT <--- MAIL_STORE         to the recipient
 * }</pre>
 *
 * <h2>The hops</h2>
 *
 * <p>{@code from} and {@code to} follow the <em>mail</em>. A set with two hops offers a choice, and its order does not
 * count.
 *
 * <table>
 *   <caption>The complete table: every other pair of roles has no hop and no opener</caption>
 *   <tr><th>from</th><th>to</th><th>CLASSIC</th><th>RFC8314</th><th>opener</th></tr>
 *   <tr><td>CLIENT</td><td>SUBMISSION_SERVER</td><td>SMTP 25 NONE</td>
 *       <td>SMTP 465 IMPLICIT; SMTP 587 STARTTLS_REQUIRED</td><td>CLIENT</td></tr>
 *   <tr><td>SUBMISSION_SERVER</td><td>MAIL_SERVER</td><td>SMTP 25 NONE</td>
 *       <td>SMTP 25 STARTTLS_IF_OFFERED</td><td>SUBMISSION_SERVER</td></tr>
 *   <tr><td>MAIL_SERVER</td><td>MAIL_SERVER (another one)</td><td>SMTP 25 NONE</td>
 *       <td>SMTP 25 STARTTLS_IF_OFFERED</td><td>MAIL_SERVER</td></tr>
 *   <tr><td>MAIL_STORE</td><td>CLIENT</td><td>POP3 110 NONE; IMAP 143 NONE</td>
 *       <td>POP3 995 IMPLICIT; IMAP 993 IMPLICIT</td><td>CLIENT</td></tr>
 * </table>
 *
 * <p>Why the others have none: nobody opens a connection to a client to bring it mail. A client hands its mail to its
 * own submission server only; one that delivers to strangers plays the role of a server. Saving a copy in a mailbox
 * (IMAP's APPEND) sends it to nobody. Into the store, mail goes inside the provider, on no standard port.
 *
 * <h2>A password in plain text</h2>
 *
 * <p>Somebody who listened beside a client has read its mail password on its way to a server port. {@code remedy} names
 * what the client should use instead: the same protocol with implicit TLS.
 *
 * <ul>
 *   <li>25 and 587: SMTP 465 IMPLICIT. A client that does not insist on STARTTLS gives its password away on 587, too.
 *   <li>110: POP3 995 IMPLICIT.
 *   <li>143: IMAP 993 IMPLICIT.
 *   <li>Any other number: empty, and no exception, whatever the number. On 465, 993 and 995 TLS comes first; the rest
 *       are no ports of mail.
 * </ul>
 *
 * <h2>The fate of a message</h2>
 *
 * <p>One message, unmarked, is in the mailbox when the first step happens. The answer is what is true after the last
 * one, even in the middle of a session; without any step it is KEPT.
 *
 * <table>
 *   <caption>What the steps do</caption>
 *   <tr><th>protocol</th><th>action</th><th>effect on the message</th></tr>
 *   <tr><td>POP3</td><td>DOWNLOAD</td><td>none</td></tr>
 *   <tr><td>POP3</td><td>DELE</td><td>KEPT becomes MARKED</td></tr>
 *   <tr><td>POP3</td><td>RSET</td><td>MARKED becomes KEPT</td></tr>
 *   <tr><td>POP3</td><td>QUIT</td><td>MARKED becomes REMOVED</td></tr>
 *   <tr><td>POP3</td><td>CONNECTION_LOST</td><td>MARKED becomes KEPT</td></tr>
 *   <tr><td>IMAP</td><td>DOWNLOAD, LOGOUT, CONNECTION_LOST</td><td>none: a mark stays</td></tr>
 *   <tr><td>IMAP</td><td>STORE_DELETED</td><td>KEPT becomes MARKED</td></tr>
 *   <tr><td>IMAP</td><td>STORE_NOT_DELETED</td><td>MARKED becomes KEPT</td></tr>
 *   <tr><td>IMAP</td><td>EXPUNGE, CLOSE</td><td>MARKED becomes REMOVED</td></tr>
 * </table>
 *
 * <ul>
 *   <li>What is REMOVED stays REMOVED. A fate that the table does not name stays as it is.
 *   <li>A command of the other protocol is an error to the server: it changes no fate and ends no session, though its
 *       device has logged in for it, and holds the lock of POP3 from then on.
 *   <li>A device that has no session logs in before its step, whatever the step is; in IMAP it also selects the
 *       mailbox, for reading and writing, and after CLOSE it selects it again. QUIT in POP3, LOGOUT in IMAP and
 *       CONNECTION_LOST in both end the session of the device, and a later step starts a new one.
 *   <li>POP3 locks the mailbox for one session. While one device has a session, the other cannot log in: its steps, of
 *       whatever kind, do not happen.
 *   <li>IMAP serves several devices at once. A mark is a permanent flag and belongs to the message: each device sees
 *       it, may take it back, and may remove the message.
 * </ul>
 *
 * <p>Nothing is null, in questions or answers.
 *
 * <h2>Examples</h2>
 *
 * <pre>{@code
 * hops(CLIENT, SUBMISSION_SERVER, CLASSIC)              {SMTP 25 NONE}
 * hops(MAIL_STORE, CLIENT, RFC8314)                     {POP3 995 IMPLICIT, IMAP 993 IMPLICIT}
 * hops(MAIL_SERVER, CLIENT, CLASSIC)                    {}
 * opener(MAIL_STORE, CLIENT)                            Optional[CLIENT]
 * opener(CLIENT, MAIL_STORE)                            Optional.empty
 * remedy(110)                                           Optional[POP3 995 IMPLICIT]
 * remedy(995)                                           Optional.empty
 * fate(POP3, {LAPTOP DOWNLOAD, LAPTOP DELE})            MARKED
 * fate(POP3, {LAPTOP DELE, PHONE QUIT, LAPTOP QUIT})    REMOVED
 * fate(IMAP, {LAPTOP STORE_DELETED, PHONE EXPUNGE})     REMOVED
 * fate(IMAP, {LAPTOP DELE, LAPTOP QUIT})                KEPT
 * fate(SMTP, {})                                        throws IllegalArgumentException
 * }</pre>
 *
 * <h2>Background, not graded</h2>
 *
 * <p>Interview questions 11 to 18, 26 and 36 are about this.
 *
 * <ul>
 *   <li>"Send with SMTP on 25, receive with POP3 on 110 or IMAP on 143" is CLASSIC. Port 587 has been set aside for
 *       clients since 1998 (RFC 2476, today RFC 6409, section 3.1). Many networks let no client out to 25; they must
 *       let it out to 587 (RFC 5068). Servers still meet on 25 (RFC 5321, section 4.5.4.2).
 *   <li>"SMTP is only for sending" leaves out that a mail server receives by SMTP, from whoever opens a connection to
 *       it (RFC 5321, section 3.1).
 *   <li>"POP3 deletes" is what POP3 clients did by default: DOWNLOAD, DELE, QUIT ("normally", RFC 1939, section 1). One
 *       that leaves mail on the server omits DELE. "IMAP keeps" means: until somebody expunges.
 *   <li>"POP3 on 110 is plain text, use 995" is the short answer. STLS on 110 and STARTTLS on 143 encrypt as well (RFC
 *       2595), if the client insists; RFC 8314 prefers 995 and 993 (section 3). For submission it asks for 465 and 587
 *       both, for years of transition, and sees no significant difference in safety where TLS is required (section
 *       3.3).
 *   <li>A public mail server must not insist on STARTTLS for its own domain's mail (RFC 3207, section 4). A domain can
 *       ask others to insist, by DANE (RFC 7672) or MTA-STS (RFC 8461).
 * </ul>
 *
 * <p>Sources for the fates: RFC 1939, sections 3 (errors, idle timer), 4 (lock), 5 (DELE, RSET) and 6 (QUIT; any other
 * end removes nothing); RFC 9051, sections 2.3.2 (all sessions see a permanent flag), 6.4.1 (CLOSE, and that LOGOUT
 * expunges nothing), 6.4.3 (EXPUNGE) and 6.4.6 (STORE). That IMAP does not send mail: its abstract.
 *
 * <p>Left out: servers that delete by a policy of their own (RFC 1939, section 8) or do not lock, as Dovecot unless
 * told to; flags that last for one session (RFC 9051, section 2.3.2); UNSELECT and MOVE (sections 6.4.2 and 6.4.8);
 * delivery by LMTP (RFC 2033); a submission server that reads from the store (BURL, RFC 4468); JMAP (RFC 8621). APPEND:
 * RFC 9051, section 6.3.12.
 */
@Exercise(number = 3, tier = Tier.JUNIOR, title = "Mail flow", minutes = 30)
public interface MailFlow {

    /**
     * Lists the ways by which mail gets from one role to the next.
     *
     * @param from the role that has the message
     * @param to the role that gets it
     * @param era whose answer is asked for
     * @return one hop, two to choose from, or none where the table has no such pair
     */
    Set<Hop> hops(Role from, Role to, Era era);

    /**
     * Names the role that opens the connection over which mail gets from one role to the next, in either era.
     *
     * @return {@code from} or {@code to}; empty where there is no hop
     */
    Optional<Role> opener(Role from, Role to);

    /**
     * Names what a client should use instead of a server port on which its password was read in plain text.
     *
     * @param port any number
     * @return the hop; empty for every port but 25, 110, 143 and 587
     */
    Optional<Hop> remedy(int port);

    /**
     * Tells what has become of a message on the server.
     *
     * @param protocol what every device speaks
     * @param steps what happens, in this order
     * @throws IllegalArgumentException for SMTP, whatever the steps: it hands mail on and gives access to no mailbox
     */
    Fate fate(Protocol protocol, List<Step> steps) throws IllegalArgumentException;
}
