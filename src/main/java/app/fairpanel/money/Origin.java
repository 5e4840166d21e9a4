package app.fairpanel.money;

import app.fairpanel.catalog.Topic;
import app.fairpanel.evaluation.Strength;
import app.fairpanel.evidence.Finding;
import app.fairpanel.evidence.Status;
import java.time.LocalDate;

/// Where the value of an input comes from.
public sealed interface Origin {

    /// Whether nobody has said it: the number is a guess, the user's included.
    boolean isAssumption();

    /// Whether it is taken as it is and not varied.
    boolean isCertain();

    /// The user moved the slider or typed it.
    record SetByHand(LocalDate date) implements Origin {
        @Override
        public boolean isAssumption() {
            return false;
        }

        @Override
        public boolean isCertain() {
            return true;
        }
    }

    /// What was said about the topic that feeds the input.
    record Found(Topic topic, Finding finding) implements Origin {
        @Override
        public boolean isAssumption() {
            return finding.strength().filter(Strength.ASSUMED::equals).isPresent();
        }

        @Override
        public boolean isCertain() {
            return finding.status() == Status.IN_WRITING;
        }
    }

    /// The start value of the list of inputs.
    record Assumed() implements Origin {
        @Override
        public boolean isAssumption() {
            return true;
        }

        @Override
        public boolean isCertain() {
            return false;
        }
    }
}
