package app.fairpanel.desktop.compare;

import app.fairpanel.desktop.Background;
import app.fairpanel.desktop.Latest;
import app.fairpanel.desktop.Links;
import app.fairpanel.desktop.Messages;
import app.fairpanel.desktop.controls.Cards;
import app.fairpanel.system.Proof;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// Leads to where it can be looked up that something was said. A file that is not where it was is said to be moved, and
/// what was said stays as good as it is.
final class ProofLink extends VBox {
    private final Messages messages;
    private final Links links;
    private final Latest<Boolean> look;
    private final Label moved = Cards.text("", "caption", "otherwise");

    ProofLink(String address, Messages messages, Links links, Background background) {
        this.messages = messages;
        this.links = links;
        look = background.latest();
        var proof = Proof.of(address);
        Cards.say(moved, "");
        getChildren()
                .addAll(
                        proof.address().isPresent()
                                ? link(proof, address)
                                : Cards.text(messages.get("inspector.elsewhere", address), "caption", "muted"),
                        moved);
        if (proof instanceof Proof.File file) {
            look.ask(file::isThere, there -> say(file, there));
        }
    }

    private Hyperlink link(Proof proof, String address) {
        var link = new Hyperlink(
                proof instanceof Proof.File file
                        ? messages.get("inspector.open-file", file.name())
                        : messages.get("inspector.look-up"));
        link.setAccessibleHelp(address);
        link.setTooltip(new Tooltip(address));
        link.setWrapText(true);
        link.setOnAction(event -> open(proof));
        link.getStyleClass().add("caption");
        return link;
    }

    private void open(Proof proof) {
        look.ask(proof::isThere, there -> {
            if (there) {
                proof.address().ifPresent(links::open);
            }
            if (proof instanceof Proof.File file) {
                say(file, there);
            }
        });
    }

    private void say(Proof.File file, boolean there) {
        Cards.say(moved, there ? "" : messages.get("inspector.moved", file.path()));
    }
}
