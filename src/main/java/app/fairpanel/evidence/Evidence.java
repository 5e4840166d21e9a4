package app.fairpanel.evidence;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.CallItem;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evaluation.Inquiry;
import app.fairpanel.evaluation.Ruling;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that is known in one evaluation, from what ships with the app and what the user learned. Immutable; after a
/// change of the evaluation, the next one keeps the cells of which nothing changed.
public final class Evidence {
    /// After how many days a statement made to the user is marked as stale, unless a setting says otherwise.
    public static final int STALE_AFTER_DAYS = 90;

    private record CellKey(String topic, String platform) {}

    /// A cell with all that it was made of.
    private record Made(List<Statement> said, List<Ruling> rulings, Cell cell) {}

    private final Evaluation evaluation;
    private final Catalog catalog;
    private final PayerNames payers;
    private final FindingRules rules;
    private final Map<CellKey, Made> cells;

    public Evidence(Evaluation evaluation, Catalog catalog, LocalDate today) {
        this(evaluation, catalog, today, STALE_AFTER_DAYS);
    }

    public Evidence(Evaluation evaluation, Catalog catalog, LocalDate today, int staleAfterDays) {
        this(evaluation, catalog, new PayerNames(catalog), new FindingRules(today, staleAfterDays), Map.of());
    }

    private Evidence(
            Evaluation evaluation, Catalog catalog, PayerNames payers, FindingRules rules, Map<CellKey, Made> before) {
        this.evaluation = evaluation;
        this.catalog = catalog;
        this.payers = payers;
        this.rules = rules;
        var said = new HashMap<CellKey, List<Statement>>();
        Stream.concat(catalog.statements().stream(), evaluation.statements().stream())
                .forEach(statement -> said.computeIfAbsent(
                                new CellKey(statement.topic(), statement.platform()), key -> new ArrayList<>())
                        .add(statement));
        var rulings = evaluation.rulings().stream()
                .collect(Collectors.groupingBy(ruling -> new CellKey(ruling.topic(), ruling.platform())));
        cells = new HashMap<>();
        said.forEach((key, statements) ->
                cells.put(key, made(key, statements, rulings.getOrDefault(key, List.of()), before)));
    }

    /// The same for a changed evaluation, or on another day. A cell of which nothing changed is the same object.
    public Evidence after(Evaluation changed, LocalDate today, int staleAfterDays) {
        var changedRules = new FindingRules(today, staleAfterDays);
        return new Evidence(changed, catalog, payers, changedRules, changedRules.equals(rules) ? cells : Map.of());
    }

    private Made made(CellKey key, List<Statement> said, List<Ruling> rulings, Map<CellKey, Made> before) {
        var known = before.get(key);
        return known != null && known.said().equals(said) && known.rulings().equals(rulings)
                ? known
                : new Made(said, rulings, cell(key, said, rulings));
    }

    private Cell cell(CellKey key, List<Statement> said, List<Ruling> rulings) {
        var findings = said.stream()
                .collect(Collectors.groupingBy(statement -> payers.canonical(statement.scope())))
                .entrySet()
                .stream()
                .map(entry -> rules.find(
                        key.topic(), key.platform(), entry.getKey(), entry.getValue(), ruling(entry.getKey(), rulings)))
                .filter(finding -> !finding.statements().isEmpty())
                .sorted(Comparator.comparing(
                                (Finding finding) -> !finding.scope().isAny())
                        .thenComparing(finding -> finding.scope().toString()))
                .toList();
        return new Cell(key.topic(), key.platform(), findings);
    }

    /// The latest, where a payer was ruled on under more than one name.
    private Optional<Ruling> ruling(Scope scope, List<Ruling> rulings) {
        return rulings.stream()
                .filter(ruling -> payers.canonical(ruling.scope()).equals(scope))
                .reduce((earlier, later) -> later);
    }

    public Cell cell(String topic, String platform) {
        return Optional.ofNullable(cells.get(new CellKey(topic, platform)))
                .map(Made::cell)
                .orElseGet(() -> new Cell(topic, platform, List.of()));
    }

    /// What holds for the platform as a whole.
    public Finding finding(String topic, String platform) {
        return finding(topic, platform, Scope.ANY);
    }

    /// What holds within limits; a payer may be called by any of its names.
    public Finding finding(String topic, String platform, Scope scope) {
        var limits = payers.canonical(scope);
        return cell(topic, platform).findings().stream()
                .filter(finding -> finding.scope().equals(limits))
                .findFirst()
                .orElse(Finding.nothing(topic, platform, scope));
    }

    /// The user's own statements that answer a question, newest first.
    public List<Statement> answers(Question question, String platform) {
        return evaluation.statements().stream()
                .filter(statement -> statement.platform().equals(platform)
                        && !statement.withdrawn()
                        && statement.strength().compareTo(Strength.TOLD) >= 0
                        && (statement.question().filter(question.id()::equals).isPresent()
                                || question.topics().contains(statement.topic())))
                .sorted(StatementOrder.NEWEST_FIRST)
                .toList();
    }

    /// The answers to a question that settles no topic, newest first: they are kept in their conversations alone.
    public List<Call> answersInCalls(Question question, String platform) {
        return evaluation.calls().stream()
                .filter(call -> call.platform().equals(platform)
                        && call.items().stream()
                                .anyMatch(item -> item.question().equals(question.id())
                                        && item.result() == CallItem.Result.ANSWERED))
                .sorted(Comparator.comparing(Call::start).reversed())
                .toList();
    }

    private QuestionStatus statusInCalls(Question question, String platform, Inquiry inquiry) {
        var answers = answersInCalls(question, platform);
        if (answers.isEmpty()) {
            return inquiry.state() == Inquiry.State.WAITING ? QuestionStatus.WAITING : QuestionStatus.TO_ASK;
        }
        return answers.stream().anyMatch(call -> call.channel().source().strength() == Strength.IN_WRITING)
                ? QuestionStatus.IN_WRITING
                : QuestionStatus.ANSWERED;
    }

    /// How a question stands with a platform. It is answered once something was said in reply to it, or all its topics
    /// are settled otherwise; it is in writing once every one of its topics is.
    public QuestionStatus status(Question question, String platform) {
        var inquiry = evaluation.inquiry(question.id(), platform);
        if (inquiry.state() == Inquiry.State.NOT_APPLICABLE) {
            return QuestionStatus.NOT_APPLICABLE;
        }
        if (question.topics().isEmpty()) {
            return statusInCalls(question, platform, inquiry);
        }
        var answers = answers(question, platform);
        var replied = answers.stream()
                .anyMatch(statement ->
                        statement.question().filter(question.id()::equals).isPresent());
        var settled = question.topics().stream()
                .allMatch(topic ->
                        answers.stream().anyMatch(answer -> answer.topic().equals(topic)));
        if (!replied && !settled) {
            return inquiry.state() == Inquiry.State.WAITING ? QuestionStatus.WAITING : QuestionStatus.TO_ASK;
        }
        var reached = question.topics().stream()
                .filter(topic ->
                        answers.stream().anyMatch(answer -> answer.topic().equals(topic)))
                .map(topic -> cell(topic, platform).status())
                .toList();
        if (reached.contains(Status.CONFLICTING)) {
            return QuestionStatus.CONFLICTING;
        }
        return !reached.isEmpty()
                        && reached.size() == question.topics().size()
                        && reached.stream().allMatch(Status.IN_WRITING::equals)
                ? QuestionStatus.IN_WRITING
                : QuestionStatus.ANSWERED;
    }
}
