package app.fairpanel.desktop.questions;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.catalog.Question;
import app.fairpanel.catalog.Questions;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.NewIds;
import app.fairpanel.document.Document;
import app.fairpanel.evaluation.OwnQuestion;
import app.fairpanel.evaluation.QuestionBank;
import java.util.ArrayList;
import java.util.function.UnaryOperator;

/// What the user can change about the questions themselves: their words, their order, and whether they are asked.
public final class BankEdits {
    private final Document document;
    private final Catalog catalog;
    private final Messages messages;
    private final NewIds ids;

    public BankEdits(Document document, Catalog catalog, Messages messages, NewIds ids) {
        this.document = document;
        this.catalog = catalog;
        this.messages = messages;
        this.ids = ids;
    }

    boolean isAllowed() {
        return !document.isReadOnly();
    }

    String newId() {
        return ids.next();
    }

    void save(OwnQuestion question) {
        edit("save", question.brief().isEmpty() ? question.question() : question.brief(), bank -> bank.with(question));
    }

    /// Whether it ships with the app and was worded otherwise.
    boolean isReworded(Question question) {
        return question.origin() == Question.Origin.OWN
                && catalog.question(question.id()).isPresent();
    }

    /// Gives a question that ships with the app its own words back, at its place.
    void restore(Question question) {
        edit(
                "restore",
                question.brief(),
                bank -> new QuestionBank(
                        bank.ownQuestions().stream()
                                .filter(own -> !own.id().equals(question.id()))
                                .toList(),
                        bank.retired(),
                        bank.order()));
    }

    void retire(Question question) {
        edit("retire", question.brief(), bank -> bank.withRetired(question.id(), true));
    }

    void bringBack(Question question) {
        edit("bring-back", question.brief(), bank -> bank.withRetired(question.id(), false));
    }

    /// Puts a question where another stands, which then follows it, or comes before it when it came after.
    void move(Question question, Question to) {
        edit("move", question.brief(), bank -> {
            var order = new ArrayList<>(Questions.of(catalog, bank).asked().stream()
                    .map(Question::id)
                    .toList());
            var target = order.indexOf(to.id());
            if (target < 0 || !order.remove(question.id())) {
                return bank;
            }
            order.add(target, question.id());
            return bank.withOrder(order);
        });
    }

    private void edit(String what, String name, UnaryOperator<QuestionBank> change) {
        document.edit(
                messages.get("bank.edit." + what, name),
                evaluation -> evaluation.with(change.apply(evaluation.bank())));
    }
}
