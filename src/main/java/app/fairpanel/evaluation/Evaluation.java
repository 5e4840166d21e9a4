package app.fairpanel.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// One clinician's evaluation: everything that is kept in a file, and nothing that follows from it.
///
/// @param id stays with it through renaming and copying to another machine
/// @param statements what was learned; what ships with the app is not among them
/// @param inquiries only those that differ from "to ask", at most one for each question and platform
/// @param contacts people at the platforms
/// @param letters those that the clinician changed, at most one for each purpose and platform or conversation
/// @param overrides numbers of the money model that were set by hand
/// @param scenarios named sets of numbers to compare with those
/// @param bank what the clinician made of the questions that ship with the app
/// @param board how the clinician arranged the comparison
public record Evaluation(
        String id,
        Clinician clinician,
        Practice practice,
        List<Platform> platforms,
        List<Statement> statements,
        List<Ruling> rulings,
        List<Inquiry> inquiries,
        List<Contact> contacts,
        List<Call> calls,
        List<Letter> letters,
        List<InputOverride> overrides,
        FeeSchedule feeSchedule,
        List<Scenario> scenarios,
        QuestionBank bank,
        Board board,
        Decision decision) {
    public Evaluation {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an evaluation needs an id");
        }
        platforms = List.copyOf(platforms);
        statements = List.copyOf(statements);
        rulings = List.copyOf(rulings);
        inquiries = List.copyOf(inquiries);
        contacts = List.copyOf(contacts);
        calls = List.copyOf(calls);
        letters = List.copyOf(letters);
        overrides = List.copyOf(overrides);
        scenarios = List.copyOf(scenarios);
    }

    public static Evaluation start(String id, Clinician clinician, List<Platform> platforms) {
        return new Evaluation(
                id,
                clinician,
                Practice.EMPTY,
                platforms,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                FeeSchedule.EMPTY,
                List.of(),
                QuestionBank.EMPTY,
                Board.EMPTY,
                Decision.EMPTY);
    }

    public Optional<Platform> platform(String platformId) {
        return platforms.stream()
                .filter(platform -> platform.id().equals(platformId))
                .findFirst();
    }

    /// The platforms that take part.
    public List<Platform> shownPlatforms() {
        return Lists.without(platforms, Platform::hidden);
    }

    public Inquiry inquiry(String question, String platform) {
        return inquiries.stream()
                .filter(inquiry -> inquiry.question().equals(question)
                        && inquiry.platform().equals(platform))
                .findFirst()
                .orElse(Inquiry.toAsk(question, platform));
    }

    public Optional<InputOverride> override(String input, Optional<String> platform) {
        return overrides.stream()
                .filter(override -> override.isOf(input, platform))
                .findFirst();
    }

    public Evaluation with(Clinician changed) {
        return changed(parts -> parts.clinician = changed);
    }

    public Evaluation with(Practice changed) {
        return changed(parts -> parts.practice = changed);
    }

    public Evaluation withPlatforms(UnaryOperator<List<Platform>> change) {
        return changed(parts -> parts.platforms = change.apply(platforms));
    }

    /// Adds a statement, or replaces the one with its id.
    public Evaluation with(Statement statement) {
        return changed(parts -> parts.statements =
                Lists.put(statements, statement, other -> other.id().equals(statement.id())));
    }

    public Evaluation withStatements(UnaryOperator<List<Statement>> change) {
        return changed(parts -> parts.statements = change.apply(statements));
    }

    public Evaluation withoutStatement(String statementId) {
        return changed(parts -> parts.statements =
                Lists.without(statements, statement -> statement.id().equals(statementId)));
    }

    /// Adds a ruling, or replaces the one for its topic, platform and scope.
    public Evaluation with(Ruling ruling) {
        return changed(parts -> parts.rulings = Lists.put(
                rulings,
                ruling,
                other -> other.topic().equals(ruling.topic())
                        && other.platform().equals(ruling.platform())
                        && other.scope().equals(ruling.scope())));
    }

    public Evaluation withRulings(UnaryOperator<List<Ruling>> change) {
        return changed(parts -> parts.rulings = change.apply(rulings));
    }

    public Evaluation without(Ruling ruling) {
        return changed(parts -> parts.rulings = Lists.without(rulings, ruling::equals));
    }

    /// Sets how a question stands with a platform; one that is merely "to ask" is not kept.
    public Evaluation with(Inquiry inquiry) {
        Predicate<Inquiry> same = other ->
                other.question().equals(inquiry.question()) && other.platform().equals(inquiry.platform());
        var plain = inquiry.equals(Inquiry.toAsk(inquiry.question(), inquiry.platform()));
        return changed(parts ->
                parts.inquiries = plain ? Lists.without(inquiries, same) : Lists.put(inquiries, inquiry, same));
    }

    public Evaluation withInquiries(UnaryOperator<List<Inquiry>> change) {
        return changed(parts -> parts.inquiries = change.apply(inquiries));
    }

    /// Adds a contact, or replaces the one with its id.
    public Evaluation with(Contact contact) {
        return withContacts(list -> Lists.put(list, contact, other -> other.id().equals(contact.id())));
    }

    public Evaluation withContacts(UnaryOperator<List<Contact>> change) {
        return changed(parts -> parts.contacts = change.apply(contacts));
    }

    /// Adds a call, or replaces the one with its id.
    public Evaluation with(Call call) {
        return withCalls(list -> Lists.put(list, call, other -> other.id().equals(call.id())));
    }

    public Evaluation withCalls(UnaryOperator<List<Call>> change) {
        return changed(parts -> parts.calls = change.apply(calls));
    }

    /// The letter for this purpose, if it was changed.
    public Optional<Letter> letter(Letter.Purpose purpose, String platform, Optional<String> call) {
        return letters.stream()
                .filter(letter -> letter.isOf(purpose, platform, call))
                .findFirst();
    }

    /// Adds a letter, or replaces the one for the same purpose, platform and conversation.
    public Evaluation with(Letter letter) {
        return withLetters(list ->
                Lists.put(list, letter, other -> other.isOf(letter.purpose(), letter.platform(), letter.call())));
    }

    /// Lets a letter be written anew.
    public Evaluation withoutLetter(Letter.Purpose purpose, String platform, Optional<String> call) {
        return withLetters(list -> Lists.without(list, letter -> letter.isOf(purpose, platform, call)));
    }

    public Evaluation withLetters(UnaryOperator<List<Letter>> change) {
        return changed(parts -> parts.letters = change.apply(letters));
    }

    /// Sets an input by hand, or replaces what was set for the same input and platform.
    public Evaluation with(InputOverride override) {
        return withOverrides(
                list -> Lists.put(list, override, other -> other.isOf(override.input(), override.platform())));
    }

    /// Lets an input be what was said or assumed again.
    public Evaluation withoutOverride(String input, Optional<String> platform) {
        return withOverrides(list -> Lists.without(list, override -> override.isOf(input, platform)));
    }

    public Evaluation withOverrides(UnaryOperator<List<InputOverride>> change) {
        return changed(parts -> parts.overrides = change.apply(overrides));
    }

    public Evaluation with(FeeSchedule changed) {
        return changed(parts -> parts.feeSchedule = changed);
    }

    /// Adds a scenario, or replaces the one with its id.
    public Evaluation with(Scenario scenario) {
        return withScenarios(
                list -> Lists.put(list, scenario, other -> other.id().equals(scenario.id())));
    }

    public Evaluation withoutScenario(String scenarioId) {
        return withScenarios(
                list -> Lists.without(list, scenario -> scenario.id().equals(scenarioId)));
    }

    public Evaluation withScenarios(UnaryOperator<List<Scenario>> change) {
        return changed(parts -> parts.scenarios = change.apply(scenarios));
    }

    public Evaluation with(QuestionBank changed) {
        return changed(parts -> parts.bank = changed);
    }

    public Evaluation with(Board changed) {
        return changed(parts -> parts.board = changed);
    }

    public Evaluation with(Decision changed) {
        return changed(parts -> parts.decision = changed);
    }

    private Evaluation changed(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return parts.evaluation();
    }

    /// The components, to change some of them. It never leaves this class.
    private static final class Parts {
        private final String id;
        private Clinician clinician;
        private Practice practice;
        private List<Platform> platforms;
        private List<Statement> statements;
        private List<Ruling> rulings;
        private List<Inquiry> inquiries;
        private List<Contact> contacts;
        private List<Call> calls;
        private List<Letter> letters;
        private List<InputOverride> overrides;
        private FeeSchedule feeSchedule;
        private List<Scenario> scenarios;
        private QuestionBank bank;
        private Board board;
        private Decision decision;

        Parts(Evaluation of) {
            id = of.id;
            clinician = of.clinician;
            practice = of.practice;
            platforms = of.platforms;
            statements = of.statements;
            rulings = of.rulings;
            inquiries = of.inquiries;
            contacts = of.contacts;
            calls = of.calls;
            letters = of.letters;
            overrides = of.overrides;
            feeSchedule = of.feeSchedule;
            scenarios = of.scenarios;
            bank = of.bank;
            board = of.board;
            decision = of.decision;
        }

        Evaluation evaluation() {
            return new Evaluation(
                    id,
                    clinician,
                    practice,
                    platforms,
                    statements,
                    rulings,
                    inquiries,
                    contacts,
                    calls,
                    letters,
                    overrides,
                    feeSchedule,
                    scenarios,
                    bank,
                    board,
                    decision);
        }
    }
}
