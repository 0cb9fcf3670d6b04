package portkata.securityadvisor;

import static portkata.securityadvisor.Action.HARDEN;
import static portkata.securityadvisor.Action.REPLACE;
import static portkata.securityadvisor.Action.RESTRICT;
import static portkata.securityadvisor.Service.DNS;
import static portkata.securityadvisor.Service.FTP;
import static portkata.securityadvisor.Service.HTTP;
import static portkata.securityadvisor.Service.HTTPS;
import static portkata.securityadvisor.Service.IMAP;
import static portkata.securityadvisor.Service.IMAPS;
import static portkata.securityadvisor.Service.POP3;
import static portkata.securityadvisor.Service.POP3S;
import static portkata.securityadvisor.Service.RDP;
import static portkata.securityadvisor.Service.REDIS;
import static portkata.securityadvisor.Service.SFTP;
import static portkata.securityadvisor.Service.SMB;
import static portkata.securityadvisor.Service.SMTP;
import static portkata.securityadvisor.Service.SNMP;
import static portkata.securityadvisor.Service.SSH;
import static portkata.securityadvisor.Service.TELNET;
import static portkata.securityadvisor.Severity.CRITICAL;
import static portkata.securityadvisor.Severity.HIGH;
import static portkata.securityadvisor.Severity.INFO;
import static portkata.securityadvisor.Severity.LOW;
import static portkata.securityadvisor.Severity.MEDIUM;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Asks for each service that is open where it is expected, from outside and inside. */
abstract class OpenServicesCases extends Cases {

    private static final Observation TELNET_OUTSIDE = expecting(TELNET, outside(23));
    private static final Observation TELNET_INSIDE = expecting(TELNET, inside(23));
    private static final Observation HTTPS_OUTSIDE = expecting(HTTPS, outside(443));
    private static final Observation HTTPS_INSIDE = expecting(HTTPS, inside(443));
    private static final Observation SMB_OUTSIDE = expecting(SMB, outside(445));
    private static final Observation SMB_INSIDE = expecting(SMB, inside(445));

    private static final List<Belief> BELIEFS = List.of(
            new Belief(
                    "telnet is like ftp",
                    Map.of(
                            TELNET_OUTSIDE,
                            advice(HIGH, REPLACE, SSH, 22),
                            TELNET_INSIDE,
                            advice(MEDIUM, REPLACE, SSH, 22))),
            new Belief("inside is safe", Map.of(TELNET_INSIDE, NO_WORRY, SMB_INSIDE, NO_WORRY)),
            new Belief(
                    "exposure ignored",
                    Map.of(SMB_INSIDE, advice(CRITICAL, RESTRICT), HTTPS_INSIDE, advice(LOW, HARDEN))),
            new Belief("open https is secure", Map.of(HTTPS_OUTSIDE, NO_WORRY)),
            new Belief("restricted inside", Map.of(SMB_INSIDE, advice(LOW, RESTRICT))),
            new Belief("hardened on the internet", Map.of(SMB_OUTSIDE, advice(CRITICAL, HARDEN))),
            new Belief("smtp is replaced", Map.of(expecting(SMTP, outside(25)), advice(HIGH, REPLACE))),
            new Belief("sftp has its own port", Map.of(expecting(FTP, outside(21)), advice(HIGH, REPLACE, SFTP, 115))),
            new Belief(
                    "secure mail ports swapped",
                    Map.of(expecting(POP3, outside(110)), advice(HIGH, REPLACE, POP3S, 993))),
            new Belief("dns is udp only", Map.of(expecting(DNS, outside(53)), UNKNOWN_OUTSIDE)),
            new Belief("https is tcp only", Map.of(udp(HTTPS_OUTSIDE), UNKNOWN_OUTSIDE)),
            new Belief("keyed by port only", Map.of(udp(TELNET_OUTSIDE), advice(CRITICAL, REPLACE, SSH, 22))),
            new Belief("twenty is ftp", Map.of(expecting(FTP, outside(20)), advice(HIGH, REPLACE, SFTP, 22))));

    OpenServicesCases(SecurityAdvisor advisor) {
        super(advisor, BELIEFS);
    }

    @Test
    void telnet_is_critical_everywhere() throws Exception {
        String why = "whoever listens anywhere on the way has name, password and every key typed";
        expectAdvice(advice(CRITICAL, REPLACE, SSH, 22), TELNET_OUTSIDE, why);
        expectAdvice(advice(CRITICAL, REPLACE, SSH, 22), TELNET_INSIDE, why);
    }

    @Test
    void ftp_gives_way_to_sftp() throws Exception {
        String why = "FTP sends its password as it is; SFTP is a part of SSH, so 22 is all it needs";
        expectAdvice(advice(HIGH, REPLACE, SFTP, 22), expecting(FTP, outside(21)), why);
        expectAdvice(advice(MEDIUM, REPLACE, SFTP, 22), expecting(FTP, inside(21)), why);
    }

    @Test
    void pop3_gives_way_to_pop3s() throws Exception {
        String why = "a mail password opens every other account that can be reset by mail";
        expectAdvice(advice(HIGH, REPLACE, POP3S, 995), expecting(POP3, outside(110)), why);
        expectAdvice(advice(MEDIUM, REPLACE, POP3S, 995), expecting(POP3, inside(110)), why);
    }

    @Test
    void imap_gives_way_to_imaps() throws Exception {
        String why = "a client sent to the wrong port of the two finds no mail";
        expectAdvice(advice(HIGH, REPLACE, IMAPS, 993), expecting(IMAP, outside(143)), why);
        expectAdvice(advice(MEDIUM, REPLACE, IMAPS, 993), expecting(IMAP, inside(143)), why);
    }

    @Test
    void the_plain_web_gives_way_to_https() throws Exception {
        for (int port : List.of(80, 8080)) {
            String why = "what is sent in plain text can be read and changed on its way";
            expectAdvice(advice(MEDIUM, REPLACE, HTTPS, 443), expecting(HTTP, outside(port)), why);
            expectAdvice(advice(LOW, REPLACE, HTTPS, 443), expecting(HTTP, inside(port)), why);
        }
    }

    @Test
    void ssh_stays_and_is_hardened() throws Exception {
        String why = "it encrypts, but every bot tries passwords: allow keys only";
        expectAdvice(advice(MEDIUM, HARDEN), expecting(SSH, outside(22)), why);
        expectAdvice(advice(LOW, HARDEN), expecting(SSH, inside(22)), why);
    }

    @Test
    void https_is_not_yet_secure() throws Exception {
        String why = "443 is a number: certificate, versions and names are still to be checked";
        expectAdvice(advice(LOW, HARDEN), HTTPS_OUTSIDE, why);
        expectAdvice(advice(INFO, HARDEN), HTTPS_INSIDE, why);
        expectAdvice(advice(LOW, HARDEN), udp(HTTPS_OUTSIDE), "HTTP/3 is HTTPS too, over QUIC and so over UDP");
        expectAdvice(advice(INFO, HARDEN), udp(HTTPS_INSIDE), "HTTP/3 is HTTPS too, over QUIC and so over UDP");
    }

    @Test
    void secure_mail_is_kept() throws Exception {
        String why = "TLS comes first there, so what is left is to configure it well";
        expectAdvice(advice(LOW, HARDEN), expecting(POP3S, outside(995)), why);
        expectAdvice(advice(INFO, HARDEN), expecting(POP3S, inside(995)), why);
        expectAdvice(advice(LOW, HARDEN), expecting(IMAPS, outside(993)), why);
        expectAdvice(advice(INFO, HARDEN), expecting(IMAPS, inside(993)), why);
    }

    @Test
    void mail_servers_keep_25() throws Exception {
        String why = "who closes 25 receives no mail; check instead that it is no open relay";
        expectAdvice(advice(LOW, HARDEN), expecting(SMTP, outside(25)), why);
        expectAdvice(advice(INFO, HARDEN), expecting(SMTP, inside(25)), why);
    }

    @Test
    void names_are_served_over_both_transports() throws Exception {
        String why = "both transports are DNS; check that it does not recurse for strangers";
        expectAdvice(advice(LOW, HARDEN), expecting(DNS, outside(53)), why);
        expectAdvice(advice(LOW, HARDEN), udp(expecting(DNS, outside(53))), why);
        expectAdvice(advice(INFO, HARDEN), udp(expecting(DNS, inside(53))), why);
    }

    @Test
    void file_shares_and_caches_belong_inside() throws Exception {
        String why = "nobody on the Internet has any business there";
        expectAdvice(advice(CRITICAL, RESTRICT), SMB_OUTSIDE, why);
        expectAdvice(advice(LOW, HARDEN), SMB_INSIDE, "inside, file shares are what they are for");
        expectAdvice(advice(CRITICAL, RESTRICT), expecting(REDIS, outside(6379)), why);
        expectAdvice(advice(MEDIUM, HARDEN), expecting(REDIS, inside(6379)), "inside, it still wants a password");
    }

    @Test
    void remote_desktops_belong_behind_a_gateway() throws Exception {
        String why = "passwords are tried on every desktop that the Internet can reach";
        expectAdvice(advice(HIGH, RESTRICT), expecting(RDP, outside(3389)), why);
        expectAdvice(advice(HIGH, RESTRICT), udp(expecting(RDP, outside(3389))), why);
        expectAdvice(advice(LOW, HARDEN), expecting(RDP, inside(3389)), "inside, administrators need it");
    }

    @Test
    void management_belongs_inside() throws Exception {
        expectAdvice(
                advice(HIGH, RESTRICT),
                udp(expecting(SNMP, outside(161))),
                "a guessed community string lets strangers read a router, or change it");
        expectAdvice(
                advice(MEDIUM, HARDEN),
                udp(expecting(SNMP, inside(161))),
                "before version 3 it sends a password along");
    }

    @Test
    void the_transport_is_part_of_the_port() throws Exception {
        String why = "a number has two ports, and the service of one says nothing about the other";
        expectAdvice(UNKNOWN_OUTSIDE, udp(TELNET_OUTSIDE), why);
        for (int port : List.of(21, 25, 80, 110, 143, 445, 993, 995, 6379, 8080)) {
            expectAdvice(UNKNOWN_OUTSIDE, udp(outside(port)), why);
        }
        expectAdvice(UNKNOWN_OUTSIDE, expecting(SNMP, outside(161)), why);
        expectAdvice(UNKNOWN_OUTSIDE, udp(expecting(SSH, outside(22))), why);
    }

    @Test
    void nothing_of_ftp_listens_on_20() throws Exception {
        expectAdvice(
                UNKNOWN_OUTSIDE, expecting(FTP, outside(20)), "the server sends from 20: a listener is a stranger");
        expectAdvice(advice(HIGH, REPLACE, SFTP, 22), expecting(FTP, outside(21)), "FTP listens on 21");
    }
}
