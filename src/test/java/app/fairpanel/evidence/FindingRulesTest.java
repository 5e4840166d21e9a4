package app.fairpanel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.evaluation.Ruling;
import app.fairpanel.evaluation.Scope;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final FindingRules rules = new FindingRules(TODAY, 90);

    private Finding find(Statement... said) {
        return find(Optional.empty(), said);
    }

    private Finding find(Optional<Ruling> ruling, Statement... said) {
        return rules.find(Statements.TOPIC, Statements.PLATFORM, Scope.ANY, List.of(said), ruling);
    }

    private static Statement article(String what) {
        return Statements.said("article", SourceKind.ARTICLE, "Comparison article", "", what);
    }

    private static Statement press(String date, String what) {
        return Statements.said("press " + date + what, SourceKind.PRESS, "ClearHealthCosts", date, what);
    }

    private static Statement page(String date, String what) {
        return Statements.said("page " + date + what, SourceKind.PLATFORM, "Headway", date, what);
    }

    private static Statement call(String who, String date, String what) {
        return Statements.said("call " + who + date + what, SourceKind.CALL, who, date, what);
    }

    private static Statement mail(String who, String date, String what) {
        return Statements.said("mail " + who + date + what, SourceKind.EMAIL, who, date, what);
    }

    private static Statement guess(String what) {
        return Statements.said("guess", SourceKind.ASSUMPTION, "Fairpanel", "", what);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                row("nobody said anything", List.of(), Status.UNKNOWN, ""),
                row("only a guess", List.of(guess("A")), Status.UNKNOWN, "A"),
                row("only the article", List.of(article("A")), Status.CLAIMED, "A"),
                row(
                        "the platform's own page outweighs the article",
                        List.of(article("A"), page("", "B")),
                        Status.CLAIMED,
                        "B"),
                row(
                        "a call outweighs any page",
                        List.of(page("2026-11-01", "A"), call("Kim", "2026-10-01", "B")),
                        Status.TOLD,
                        "B"),
                row(
                        "writing outweighs a later call",
                        List.of(mail("Kim", "2026-09-01", "A"), call("Lou", "2026-11-01", "B")),
                        Status.IN_WRITING,
                        "A"),
                row(
                        "own experience counts as much as a call, and contradicts it",
                        List.of(
                                call("Kim", "2026-11-01", "A"),
                                Statements.said("own", SourceKind.OWN_EXPERIENCE, "", "2026-11-02", "B")),
                        Status.CONFLICTING,
                        "B"),
                row(
                        "a later call with the same person replaces the earlier",
                        List.of(call("Kim", "2026-10-01", "A"), call("kim", "2026-11-01", "B")),
                        Status.TOLD,
                        "B"),
                row(
                        "two people who disagree conflict",
                        List.of(call("Kim", "2026-10-01", "A"), call("Lou", "2026-11-01", "B")),
                        Status.CONFLICTING,
                        "B"),
                row(
                        "two people who agree do not",
                        List.of(call("Kim", "2026-10-01", "A"), call("Lou", "2026-11-01", "a.")),
                        Status.TOLD,
                        "a."),
                row(
                        "nobody knows whether two nameless people are one",
                        List.of(call("", "2026-10-01", "A"), call("", "2026-11-01", "B")),
                        Status.CONFLICTING,
                        "B"),
                row(
                        "the article and a newspaper conflict",
                        List.of(article("A"), press("2025-11", "B")),
                        Status.CONFLICTING,
                        "B"),
                row(
                        "two pages of one platform are one voice, and the dated one is newer",
                        List.of(page("", "A"), page("2023-08", "B")),
                        Status.CLAIMED,
                        "B"),
                row(
                        "a weaker contradiction makes no conflict",
                        List.of(article("A"), call("Kim", "2026-11-01", "B")),
                        Status.TOLD,
                        "B"));
    }

    private static Arguments row(String name, List<Statement> said, Status status, String holds) {
        return Arguments.of(name, said, status, holds);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void followsTheStrengthTable(String name, List<Statement> said, Status status, String holds) {
        var finding = find(said.toArray(Statement[]::new));

        assertThat(finding.status()).isEqualTo(status);
        assertThat(finding.value().map(Object::toString).orElse("")).contains(holds);
        assertThat(finding.value().isPresent()).isEqualTo(!said.isEmpty());
    }

    @Test
    void aWithdrawnStatementNoLongerCounts() {
        var finding = find(article("A"), call("Kim", "2026-11-01", "B").withdraw());

        assertThat(finding.status()).isEqualTo(Status.CLAIMED);
        assertThat(finding.statements()).hasSize(1);
    }

    @Test
    void onlyTheUsersOwnStatementsBecomeOld() {
        var ninety = TODAY.minusDays(90);

        assertThat(find(Statements.told("a", "Kim", ninety, "A")).stale()).isFalse();
        assertThat(find(Statements.told("a", "Kim", ninety.minusDays(1), "A")).stale())
                .isTrue();
        assertThat(find(page("2020-01-01", "A")).stale()).isFalse();
    }

    @Test
    void saysWhatContradictsAndWhatOfThatIsNewer() {
        var older = page("2024-01", "A");
        var newer = Statements.said("press", SourceKind.PRESS, "Press", "2026-01", "B");
        var finding = find(older, newer, article("A"));

        assertThat(finding.best()).hasValue(older);
        assertThat(finding.contradicting()).containsExactly(newer);
        assertThat(finding.newerContradiction()).hasValue(newer);
    }

    @Test
    void aRulingSettlesAConflictUntilSomebodyElseContradicts() {
        var kim = call("Kim", "2026-10-01", "A");
        var lou = call("Lou", "2026-11-01", "B");
        var ruling = Optional.of(new Ruling(
                Statements.TOPIC,
                Statements.PLATFORM,
                Scope.ANY,
                kim.id(),
                List.of(kim.id(), lou.id()),
                "Kim works in contracts",
                TODAY));

        assertThat(find(ruling, kim, lou).status()).isEqualTo(Status.TOLD);
        assertThat(find(ruling, kim, lou).best()).hasValue(kim);
        assertThat(find(ruling, kim, lou, call("Max", "2026-11-02", "C")).status())
                .isEqualTo(Status.CONFLICTING);
        assertThat(find(ruling, kim.withdraw(), lou).best()).hasValue(lou);
    }

    private static final List<SourceKind> KINDS = List.of(SourceKind.values());

    private static List<Statement> random(Random random, int count) {
        var said = new ArrayList<Statement>();
        for (int i = 0; i < count; i++) {
            said.add(Statements.said(
                    "s" + i,
                    KINDS.get(random.nextInt(KINDS.size())),
                    List.of("Kim", "Lou", "").get(random.nextInt(3)),
                    List.of("", "2026-10", "2026-10-07", "2025").get(random.nextInt(4)),
                    List.of("A", "B", "C").get(random.nextInt(3))));
        }
        return said;
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void theOrderInWhichThingsWereSaidToTheAppNeverMatters(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var said = random(random, 1 + random.nextInt(6));
            var expected = find(said.toArray(Statement[]::new));
            Collections.shuffle(said, random);

            assertThat(find(said.toArray(Statement[]::new)))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void aWeakerStatementNeverChangesWhatHoldsAndWithdrawingRestoresIt(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var said = random(random, 1 + random.nextInt(5));
            var before = find(said.toArray(Statement[]::new));
            var added = random(random, 9).getLast();
            var more = new ArrayList<>(said);
            more.add(added);
            var after = find(more.toArray(Statement[]::new));
            more.set(more.size() - 1, added.withdraw());

            if (added.strength().compareTo(before.strength().orElseThrow()) < 0) {
                assertThat(after.best()).as("seed %d, round %d", seed, round).isEqualTo(before.best());
                assertThat(after.status()).as("seed %d, round %d", seed, round).isEqualTo(before.status());
            }
            assertThat(find(more.toArray(Statement[]::new)))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(before);
        }
    }
}
