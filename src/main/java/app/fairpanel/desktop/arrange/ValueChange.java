package app.fairpanel.desktop.arrange;

import app.fairpanel.catalog.Topic;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.words.TypedValue;
import app.fairpanel.desktop.words.ValueText;
import app.fairpanel.evaluation.Statement;
import app.fairpanel.evaluation.Value;
import java.util.Optional;

/// Makes what was said on one topic fit another that takes values of another kind. What does not fit is kept in words.
record ValueChange(Topic from, Topic to, Messages messages) {
    Statement of(Statement statement) {
        return from.kind() == to.kind()
                ? statement
                : statement.value().map(value -> changed(statement, value)).orElse(statement);
    }

    private Statement changed(Statement statement, Value value) {
        var text = new ValueText(messages).of(value, from);
        return switch (TypedValue.read(text, to)) {
            case TypedValue.Understood(var understood) -> statement.saying(Optional.of(understood), statement.words());
            case TypedValue.Nothing() -> statement;
            case TypedValue.Refused ignored ->
                statement.saying(
                        Optional.empty(),
                        statement.words().isEmpty() ? text : messages.get("arrange.words", text, statement.words()));
        };
    }
}
