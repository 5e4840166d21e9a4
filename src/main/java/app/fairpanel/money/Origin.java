package app.fairpanel.money;

import app.fairpanel.catalog.Topic;
import app.fairpanel.evaluation.Statement;
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
    ///
    /// @param statement the strongest that names a number; weaker than the finding where that has only words
    record Found(Topic topic, Finding finding, Statement statement) implements Origin {
        /// How good the number is, which may be less than what is known in words.
        public Status status() {
            return finding.strength().filter(statement.strength()::equals).isPresent()
                    ? finding.status()
                    : Status.of(statement.strength());
        }

        @Override
        public boolean isAssumption() {
            return statement.strength() == Strength.ASSUMED;
        }

        @Override
        public boolean isCertain() {
            return status() == Status.IN_WRITING;
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
