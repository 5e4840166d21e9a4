package app.fairpanel.desktop.answer;

import app.fairpanel.evaluation.Call;
import app.fairpanel.evaluation.SourceKind;
import app.fairpanel.evaluation.Strength;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How the user came to know something. From it follows how much it counts, and what to ask about its source.
enum Channel {
    CALL(SourceKind.CALL, Voice.PERSON),
    EMAIL(SourceKind.EMAIL, Voice.PERSON),
    CHAT(SourceKind.CHAT, Voice.PERSON),
    MEETING(SourceKind.MEETING, Voice.PERSON),
    CONTRACT(SourceKind.CONTRACT, Voice.DOCUMENT),
    FEE_SCHEDULE(SourceKind.FEE_SCHEDULE, Voice.DOCUMENT),
    EOB(SourceKind.EOB, Voice.PAYER),
    OWN_EXPERIENCE(SourceKind.OWN_EXPERIENCE, Voice.ONESELF),
    PLATFORM(SourceKind.PLATFORM, Voice.PAGE),
    PRESS(SourceKind.PRESS, Voice.PAGE),
    SITE(SourceKind.SITE, Voice.PAGE),
    FORUM(SourceKind.FORUM, Voice.PAGE);

    /// Whose word it is, which decides what the fields for it are called.
    enum Voice {
        PERSON,
        DOCUMENT,
        PAYER,
        PAGE,
        ONESELF;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final SourceKind kind;
    private final Voice voice;

    Channel(SourceKind kind, Voice voice) {
        this.kind = kind;
        this.voice = voice;
    }

    static Channel of(Call.Channel conversation) {
        return switch (conversation) {
            case CALL -> CALL;
            case EMAIL -> EMAIL;
            case CHAT -> CHAT;
            case MEETING -> MEETING;
        };
    }

    /// Nothing for what nobody can enter, such as the article.
    static Optional<Channel> of(SourceKind kind) {
        return Arrays.stream(values()).filter(channel -> channel.kind == kind).findFirst();
    }

    SourceKind kind() {
        return kind;
    }

    Voice voice() {
        return voice;
    }

    Strength strength() {
        return kind.strength();
    }

    /// The kind of conversation it is, if it is one.
    Optional<Call.Channel> conversation() {
        return switch (this) {
            case CALL -> Optional.of(Call.Channel.CALL);
            case EMAIL -> Optional.of(Call.Channel.EMAIL);
            case CHAT -> Optional.of(Call.Channel.CHAT);
            case MEETING -> Optional.of(Call.Channel.MEETING);
            default -> Optional.empty();
        };
    }

    /// Whether the platform itself speaks, so that its name need not be typed.
    boolean isPlatformItself() {
        return voice == Voice.DOCUMENT || this == PLATFORM;
    }

    /// The last part of the message key that names it.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
