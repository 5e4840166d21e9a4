package app.fairpanel.desktop.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.DecisionSamples;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.Place;
import app.fairpanel.desktop.SampleEvaluation;
import app.fairpanel.desktop.find.Findable.Kind;
import app.fairpanel.evaluation.Contact;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {
    private final List<Place> gone = new ArrayList<>();
    private final Evaluation evaluation = SampleEvaluation.underWay()
            .withContacts(contacts -> List.of(new Contact(
                    "p1", "alma", "Renée Ortiz", "credentialing", "212 555 0134", "", "Mondays before noon")));
    private final List<Findable> all = new Findables(SampleEvaluation.CATALOG, Messages.load(), gone::add)
            .of(evaluation, new Evidence(evaluation, SampleEvaluation.CATALOG, SampleEvaluation.TODAY));

    private Findable first(String typed) {
        return new Finder(all).find(typed).getFirst();
    }

    private static Findable named(Kind kind, String name) {
        return new Findable(kind, name, "", "", "", () -> {});
    }

    private static List<String> names(List<Findable> found) {
        return found.stream().map(Findable::name).toList();
    }

    @ParameterizedTest(name = "{0} finds {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "alma           | PLATFORM | Alma",
                "clawb          | TOPIC    | Clawbacks",
                "cr ti          | TOPIC    | Credentialing time",
                "crti           | TOPIC    | Credentialing time",
                "renee          | PERSON   | Renée Ortiz",
                "555 0134       | PERSON   | Renée Ortiz",
                "kim            | PERSON   | Kim",
                "headway cred t | ANSWER   | Headway: Credentialing time",
                "ready to sign  | VIEW     | Ready to sign?",
            })
    void aFewLettersAreEnough(String typed, Kind kind, String name) {
        assertThat(first(typed).kind()).isEqualTo(kind);
        assertThat(first(typed).name()).isEqualTo(name);
    }

    @Test
    void itGoesWhereTheThingIs() {
        for (var typed : List.of("alma", "crti", "kim", "headway cred t", "ready to sign")) {
            first(typed).open().run();
        }
        assertThat(gone)
                .containsExactly(
                        new Place.Compare(Optional.empty(), Optional.of("alma")),
                        new Place.Compare(Optional.of("credentialing-time"), Optional.empty()),
                        new Place.Questions(Optional.empty(), Optional.of("headway")),
                        Place.cell("credentialing-time", "headway"),
                        new Place.Decide(Place.Decide.Part.READY));
    }

    @Test
    void whatIsCalledSoComesBeforeWhatOnlyMentionsIt() {
        var finder = new Finder(List.of(
                new Findable(Kind.GUIDE, "How platforms pay", "", "the fee", "", () -> {}),
                new Findable(Kind.TOPIC, "Late cancellation", "the fee for it", "", "", () -> {}),
                named(Kind.TOPIC, "Coffee"),
                named(Kind.TOPIC, "Membership fee"),
                named(Kind.GUIDE, "Fee"),
                named(Kind.TOPIC, "Fee schedule")));
        assertThat(names(finder.find("fee")))
                .containsExactly(
                        "Fee", "Fee schedule", "Membership fee", "Coffee", "Late cancellation", "How platforms pay");
        assertThat(names(finder.find("FEE   sched"))).containsExactly("Fee schedule");
        assertThat(names(finder.find("mf"))).containsExactly("Membership fee");
    }

    @Test
    void nothingIsFoundWhereAWordIsNowhere() {
        assertThat(new Finder(all).find("clawback zeppelin")).isEmpty();
        assertThat(new Finder(all).find("?!")).isEmpty();
    }

    @Test
    void beforeAnythingIsTypedThereIsWhatCanBeDone() {
        var command = named(Kind.COMMAND, "Save");
        var view = named(Kind.VIEW, "Money");
        assertThat(new Finder(List.of(command, named(Kind.TOPIC, "Fee"), view)).find("  "))
                .containsExactly(command, view);
    }

    @Test
    void everybodyIsFoundOnceAndOnlyWhatIsShown() {
        var messages = Messages.load();
        assertThat(new People(messages).of(evaluation))
                .extracting(People.Person::name)
                .containsExactly("Renée Ortiz", "Kim", "Lee");
        var without = evaluation.withPlatforms(platforms -> platforms.stream()
                .map(platform -> platform.withHidden(platform.id().equals("headway")))
                .toList());
        assertThat(new People(messages).of(without))
                .extracting(People.Person::name)
                .containsExactly("Renée Ortiz");
        assertThat(new Findables(SampleEvaluation.CATALOG, messages, gone::add)
                        .of(without, new Evidence(without, SampleEvaluation.CATALOG, SampleEvaluation.TODAY)))
                .noneMatch(findable ->
                        findable.kind() == Kind.ANSWER && findable.name().startsWith("Headway"));
    }

    @Test
    void thereIsSomethingOfEveryKindButCommandsWhichAreTheMenus() {
        var crowded = DecisionSamples.crowded();
        var found = new Findables(SampleEvaluation.CATALOG, Messages.load(), gone::add)
                .of(crowded, new Evidence(crowded, SampleEvaluation.CATALOG, SampleEvaluation.TODAY));
        for (var kind : Kind.values()) {
            assertThat(found.stream().anyMatch(findable -> findable.kind() == kind))
                    .as(kind.name())
                    .isEqualTo(kind != Kind.COMMAND);
        }
    }
}
