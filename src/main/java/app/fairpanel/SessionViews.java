package app.fairpanel;

import app.fairpanel.desktop.AnswerForm;
import app.fairpanel.desktop.EvidenceModel;
import app.fairpanel.desktop.Navigator;
import app.fairpanel.desktop.compare.CompareController;
import app.fairpanel.desktop.compare.Inspector;
import app.fairpanel.desktop.compare.StatementCards;
import app.fairpanel.desktop.money.MoneyController;
import app.fairpanel.document.Document;
import java.util.Map;
import java.util.function.Supplier;

/// Makes the controllers of an open evaluation's views: the one place that says what each of them needs.
final class SessionViews {
    private final AppServices services;
    private final Document document;
    private final Navigator navigator;
    private final EvidenceModel evidence;

    SessionViews(AppServices services, Document document, Navigator navigator) {
        this.services = services;
        this.document = document;
        this.navigator = navigator;
        evidence = new EvidenceModel(document, services.catalog(), services.clock());
    }

    Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(CompareController.class, this::compare, MoneyController.class, this::money);
    }

    private CompareController compare() {
        var inspector = new Inspector(
                services.catalog(),
                evidence,
                services.messages(),
                navigator,
                answerForm(),
                new StatementCards(services.messages(), services.links()));
        return new CompareController(document, evidence, services.catalog(), services.messages(), inspector);
    }

    private MoneyController money() {
        return new MoneyController(
                document, evidence, services.catalog(), services.messages(), services.clock(), navigator);
    }

    private AnswerForm answerForm() {
        return new AnswerForm() {
            @Override
            public void logAnswer(String question, String platform) {}

            @Override
            public void addStatement(String topic, String platform) {}
        };
    }
}
