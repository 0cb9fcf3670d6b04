package portkata.stateclassifier;

import portkata.stateclassifier.Rows.Per;

/** Asks what the flags and the window of a TCP reply tell, probe by probe. */
abstract class TcpAnswersCases extends Cases {

    TcpAnswersCases(StateClassifier classifier) {
        super(classifier);
    }

    @Rows(scan = "SYN", outcome = "SYN+ACK")
    void a_syn_ack_comes_from_a_listener(RowCase rows) {
        grade(rows, "this is the second step of the handshake, and only a listener takes it");
    }

    @Rows(scan = "SYN", outcome = "SYN", against = "SYN+ACK")
    void a_lone_syn_comes_from_a_listener_too(RowCase rows) {
        grade(rows, "whoever answers a SYN with a SYN is ready to talk, even by the rare split handshake");
    }

    @Rows(scan = "SYN, FIN, NULL, XMAS", outcome = "RST")
    void a_reset_says_that_nothing_listens(RowCase rows) {
        grade(rows, "by the standard only a closed port resets these probes, whatever else the reset carries");
    }

    @Rows(scan = "ACK", outcome = "RST")
    void a_reset_to_an_ack_says_reachable_and_no_more(RowCase rows) {
        grade(rows, "open and closed ports both reset a stray ACK: this scan maps the firewall, not the services");
    }

    @Rows(scan = "WINDOW", outcome = "RST with a window above 0", against = "RST with window 0")
    void the_window_of_a_reset_decides(RowCase rows) {
        grade(rows, "on some systems the reset of an open port keeps its window: all that this scan goes by");
    }

    @Rows(scan = "WINDOW", outcome = "RST with window 0", against = "RST with a window above 0", per = Per.SCAN)
    void a_reset_without_a_window_is_closed(RowCase rows) {
        grade(rows, "a window above 0 is the open port's only trace, so a reset without one counts as closed");
    }

    @Rows(scan = "ACK, WINDOW, FIN, NULL, XMAS", outcome = "any reply without RST", against = "silence", per = Per.SCAN)
    void a_reply_without_rst_counts_as_silence(RowCase rows) {
        grade(rows, "no port answers these probes without RST: a stray segment says no more than silence does");
    }
}
