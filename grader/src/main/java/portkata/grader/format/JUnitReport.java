package portkata.grader.format;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import portkata.grader.result.CaseResult;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.InOneLine;
import portkata.grader.result.RunResult;
import portkata.grader.result.Tally;
import portkata.grader.result.Verdict;

/**
 * Writes a run in the XML that continuous integration servers read as JUnit's: a suite for each exercise, a failure for
 * each wrong case, an error for each fault of the kit, and a skipped case for each that was not tried.
 */
public final class JUnitReport {

    private JUnitReport() {}

    /** Writes {@code run}. */
    public static String of(RunResult run) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (ExerciseResult exercise : run.exercises()) {
                suite(xml, exercise);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("text cannot be written to", impossible);
        }
        return text.toString();
    }

    private static void suite(XMLStreamWriter xml, ExerciseResult exercise) throws XMLStreamException {
        Tally tally = exercise.tally();
        long errors = exercise.cases().stream().filter(JUnitReport::isError).count();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", exercise.name());
        xml.writeAttribute("tests", Integer.toString(tally.all()));
        xml.writeAttribute("failures", Long.toString(tally.failed() - errors));
        xml.writeAttribute("errors", Long.toString(errors));
        xml.writeAttribute("skipped", Integer.toString(tally.all() - tally.passed() - tally.failed()));
        for (CaseResult one : exercise.cases()) {
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", exercise.name() + "." + one.topic());
            xml.writeAttribute("name", one.name());
            verdict(xml, one);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void verdict(XMLStreamWriter xml, CaseResult one) throws XMLStreamException {
        if (one.verdict().isPassed()) {
            return;
        }
        String element = isError(one) ? "error" : one.verdict().isFailure() ? "failure" : "skipped";
        xml.writeStartElement(element);
        if (one.verdict().isFailure()) {
            xml.writeAttribute("type", VerdictWords.of(one.verdict()));
        }
        xml.writeAttribute("message", allowed(InOneLine.of(one.verdict())));
        xml.writeEndElement();
    }

    private static boolean isError(CaseResult one) {
        return one.verdict() instanceof Verdict.KitFault;
    }

    /** Leaves out what XML 1.0 cannot hold (section 2.2): control characters and halves of characters. */
    private static String allowed(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "?");
    }
}
