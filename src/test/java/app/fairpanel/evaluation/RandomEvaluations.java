package app.fairpanel.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes evaluations that the app could hold, with everything that a file could trip over: empty and long texts,
/// characters of all planes, quotes and line ends, ranges, old dates, references. The same seed gives the same ones.
public final class RandomEvaluations {
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "Alma",
            "90837",
            "“in writing”",
            "\"quoted\"",
            "back\\slash",
            "line\nend",
            "tab\t",
            "Ünïcödé",
            "日本",
            "🙂",
            "\u0000",
            "\u2028",
            "{\"a\":1}",
            "é",
            "end.",
            "$125.00",
            "<b>",
            "\uD83D");

    private final RandomGenerator random;

    public RandomEvaluations(RandomGenerator random) {
        this.random = random;
    }

    public static RandomEvaluations seeded(long seed) {
        return new RandomEvaluations(new java.util.Random(seed));
    }

    /// One of up to about a dozen records of every kind.
    public Evaluation next() {
        return next(random.nextInt(12));
    }

    /// One with about as many records of every kind as given, at least one platform.
    public Evaluation next(int size) {
        var platforms = some(
                1 + Math.min(size, 8),
                i -> new Platform("platform-" + i, nonBlank(), random.nextInt(9), random.nextInt(5) == 0));
        var contacts = some(size / 2, i -> contact("contact-" + i, platforms));
        var calls = some(size, i -> call("call-" + i, platforms, contacts));
        var statements = some(size, i -> statement("statement-" + i, platforms, calls));
        return new Evaluation(
                "evaluation-" + Long.toHexString(random.nextLong()),
                clinician(),
                new Practice(
                        text(),
                        some(random.nextInt(4), i -> text()),
                        some(random.nextInt(3), i -> text()),
                        maybe(this::date)),
                platforms,
                statements,
                some(size / 3, i -> ruling("topic-" + i, platforms, statements)),
                some(size, i -> inquiry("question-" + i, platforms)),
                contacts,
                calls,
                letters(size, platforms, calls),
                some(size / 2, i -> override("input-" + i, platforms)),
                feeSchedule(size, platforms),
                some(
                        size / 4,
                        i -> new Scenario(
                                "scenario-" + i,
                                nonBlank(),
                                some(2, j -> override("input-" + j, platforms)),
                                maybe(() -> feeSchedule(3, platforms)),
                                maybe(() -> new Leaving(
                                        random.nextInt(36), random.nextInt(90), upTo(100), random.nextInt(26))))),
                bank(size),
                board(size, platforms),
                decision(size, platforms));
    }

    private QuestionBank bank(int size) {
        return new QuestionBank(
                some(size / 3, this::ownQuestion), some(size / 3, i -> "question-" + i), ids("own", size));
    }

    private OwnQuestion ownQuestion(int i) {
        return new OwnQuestion(
                "own-" + i, "ehr", text(), nonBlank(), text(), text(), text(), random.nextBoolean(), ids("topic", 3));
    }

    private Board board(int size, List<Platform> platforms) {
        return new Board(
                some(size / 3, i -> new OwnTopic("own-" + i, nonBlank(), "ehr", "text", maybe(this::text), text())),
                ids("topic", size / 3),
                ids("own", size),
                some(size / 2, i -> new CellNote("topic-" + i, platform(platforms), nonBlank())));
    }

    private Decision decision(int size, List<Platform> platforms) {
        return new Decision(
                any(Decision.Weighting.values()),
                some(
                        size / 2,
                        i -> new Criterion("topic-" + i, upTo(100), random.nextBoolean(), text(), text(), text())),
                some(size, i -> new Rating("topic-" + i, platform(platforms), upTo(10), text())),
                some(size / 3, i -> new Clearance("topic-" + i, platform(platforms), random.nextBoolean(), text())),
                some(size / 4, i -> new TradeOffChoice("trade-off-" + i, nonBlank())),
                maybe(this::nonBlank),
                maybe(() -> new MoneyScale(
                        upTo(100), upTo(1_000), upTo(1_000).add(BigDecimal.valueOf(2_000)), random.nextInt(9))),
                maybe(() -> upTo(100)),
                maybe(() -> upTo(1_000)),
                maybe(() -> commitment(platforms)));
    }

    private Commitment commitment(List<Platform> platforms) {
        return new Commitment(
                List.of(platform(platforms)),
                date(),
                text(),
                text(),
                maybe(this::amount),
                maybe(this::date),
                some(2, i -> override("input-" + i, platforms)),
                maybe(this::amount),
                some(2, i -> override("input-" + i, platforms)));
    }

    private List<String> ids(String kind, int count) {
        return some(count, i -> kind + "-" + random.nextInt(30)).stream()
                .distinct()
                .toList();
    }

    private BigDecimal upTo(int most) {
        return BigDecimal.valueOf(random.nextInt(most * 10 + 1), 1);
    }

    private FeeSchedule feeSchedule(int size, List<Platform> platforms) {
        var lines = some(
                size / 2,
                i -> new SessionLine(
                        "line-" + i,
                        maybe(this::text),
                        "90837",
                        text(),
                        BigDecimal.valueOf(random.nextInt(101)),
                        random.nextInt(121),
                        random.nextBoolean(),
                        1 + random.nextInt(8)));
        var rates = lines.stream()
                .map(line -> new LineRate(
                        line.id(), platform(platforms), maybe(() -> BigDecimal.valueOf(random.nextInt(30_000), 2))))
                .toList();
        return new FeeSchedule(lines, rates, some(size / 4, i -> new PayerPlace("Payer " + i, platform(platforms))));
    }

    /// The same evaluation after an edit that a user could make.
    public Evaluation edited(Evaluation evaluation) {
        var platforms = evaluation.platforms();
        return switch (random.nextInt(12)) {
            case 0 -> evaluation.with(clinician());
            case 1 -> evaluation.with(statement("statement-" + unused(), platforms, evaluation.calls()));
            case 2 ->
                pick(evaluation.statements())
                        .map(old -> evaluation.with(statement(old.id(), platforms, evaluation.calls())))
                        .orElse(evaluation);
            case 3 ->
                pick(evaluation.statements())
                        .map(old -> evaluation.withoutStatement(old.id()))
                        .orElse(evaluation);
            case 4 -> evaluation.with(call("call-" + unused(), platforms, evaluation.contacts()));
            case 5 -> evaluation.with(inquiry("question-" + random.nextInt(12), platforms));
            case 6 -> evaluation.with(override("input-" + random.nextInt(12), platforms));
            case 7 -> evaluation.with(contact("contact-" + unused(), platforms));
            case 8 -> evaluation.with(evaluation.bank().with(ownQuestion(random.nextInt(12))));
            case 9 ->
                evaluation.with(evaluation
                        .board()
                        .with(new CellNote("topic-" + random.nextInt(12), platform(platforms), text())));
            case 10 ->
                evaluation.with(evaluation
                        .decision()
                        .with(new Rating("topic-" + random.nextInt(12), platform(platforms), upTo(10), text())));
            default -> evaluation.with(new Practice(text(), List.of(text()), List.of(text()), maybe(this::date)));
        };
    }

    private String unused() {
        return Long.toHexString(random.nextLong());
    }

    public Clinician clinician() {
        return new Clinician(
                text(),
                text(),
                some(random.nextInt(4), i -> any(UsState.values())),
                maybe(() -> new Npi("1234567893")));
    }

    private Contact contact(String id, List<Platform> platforms) {
        return new Contact(id, platform(platforms), text(), text(), text(), text(), text());
    }

    private Call call(String id, List<Platform> platforms, List<Contact> contacts) {
        return new Call(
                id,
                platform(platforms),
                any(Call.Channel.values()),
                time(),
                maybe(this::time),
                any(Call.Outcome.values()),
                maybe(this::time),
                pick(contacts).map(Contact::id),
                text(),
                text(),
                text(),
                some(
                        random.nextInt(4),
                        i -> new CallItem("question-" + i, any(CallItem.Result.values()), text(), scope())));
    }

    private LocalDateTime time() {
        return LocalDateTime.of(date(), java.time.LocalTime.ofSecondOfDay(random.nextInt(86_400)));
    }

    private Statement statement(String id, List<Platform> platforms, List<Call> calls) {
        var value = maybe(this::value);
        return new Statement(
                id,
                "topic-" + random.nextInt(30),
                platform(platforms),
                scope(),
                value,
                value.isPresent() ? text() : nonBlank(),
                new Source(
                        any(SourceKind.values()), text(), text(), maybe(this::text), maybe(() -> any(Grade.values()))),
                maybe(this::partialDate),
                maybe(() -> "question-" + random.nextInt(30)),
                pick(calls).map(Call::id),
                maybe(this::date),
                random.nextBoolean());
    }

    private Ruling ruling(String topic, List<Platform> platforms, List<Statement> statements) {
        var ids = Stream.concat(statements.stream().map(Statement::id), Stream.of("published-claim"))
                .toList();
        return new Ruling(topic, platform(platforms), scope(), ids.getFirst(), ids, text(), date());
    }

    /// One about each of some conversations, and one of another kind to the first platform.
    private List<Letter> letters(int size, List<Platform> platforms, List<Call> calls) {
        var confirmations = calls.stream()
                .limit(size / 3)
                .map(call -> letter(Letter.Purpose.CONFIRMATION, call.platform(), Optional.of(call.id())));
        var others = size < 3
                ? Stream.<Letter>empty()
                : Stream.of(letter(Letter.Purpose.TERMS, platforms.getFirst().id(), Optional.empty()));
        return Stream.concat(confirmations, others).toList();
    }

    private Letter letter(Letter.Purpose purpose, String platform, Optional<String> call) {
        return new Letter(purpose, platform, call, text(), text(), text(), date());
    }

    private Inquiry inquiry(String question, List<Platform> platforms) {
        return new Inquiry(
                question,
                platform(platforms),
                any(Inquiry.State.values()),
                maybe(this::date),
                maybe(this::date),
                nonBlank());
    }

    private InputOverride override(String input, List<Platform> platforms) {
        return new InputOverride(input, maybe(() -> platform(platforms)), value(), date());
    }

    private Value value() {
        return switch (random.nextInt(3)) {
            case 0 -> new Value.Text(nonBlank());
            case 1 -> new Value.YesNo(random.nextBoolean());
            default -> quantity();
        };
    }

    private Value quantity() {
        var amount = amount();
        return new Value.Quantity(
                any(Value.QuantityKind.values()),
                amount,
                maybe(() -> amount.divide(BigDecimal.valueOf(4))),
                maybe(() -> amount.add(amount())),
                any(Value.Precision.values()));
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextLong(10_000_000), random.nextInt(-2, 6));
    }

    private Scope scope() {
        return new Scope(
                maybe(() -> any(UsState.values())), maybe(this::text), maybe(this::text), maybe(() -> "90837"));
    }

    private PartialDate partialDate() {
        int month = random.nextInt(13);
        int day = month == 0 ? 0 : random.nextInt(29);
        return new PartialDate(1900 + random.nextInt(300), month, day);
    }

    private LocalDate date() {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(30_000));
    }

    private String platform(List<Platform> platforms) {
        return platforms.get(random.nextInt(platforms.size())).id();
    }

    private String nonBlank() {
        return "x" + text();
    }

    private String text() {
        var text = new StringBuilder();
        int pieces = random.nextInt(5);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString().strip();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> pick(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private static <T> List<T> some(int count, java.util.function.IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }
}
