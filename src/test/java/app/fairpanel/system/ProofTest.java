package app.fairpanel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"https://help.headway.co/a b", "www.example.com", "mailto:kim@example.com"})
    void aPageIsOpenedWhereItIs(String typed) {
        assertThat(Proof.of(typed)).isInstanceOf(Proof.Page.class);
        assertThat(Proof.of(typed).address().orElseThrow()).doesNotContain(" ").contains(":");
    }

    @Test
    void aFileIsThereOrNot() throws IOException {
        var file = Files.writeString(folder.resolve("fee schedule.pdf"), "");
        for (var typed : new String[] {file.toString(), file.toUri().toString()}) {
            assertThat(Proof.of(typed)).isEqualTo(new Proof.File(file));
            assertThat(Proof.of(typed).isThere()).isTrue();
            assertThat(Proof.of(typed).address()).contains(file.toUri().toString());
        }
        Files.delete(file);
        assertThat(Proof.of(file.toString()).isThere()).isFalse();
    }

    @Test
    void whatTheSystemMightRunIsShownInItsFolder() throws IOException {
        var file = Files.writeString(folder.resolve("contract.sh"), "");

        assertThat(Proof.of(file.toString()).address()).contains(folder.toUri().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"the red folder", "contract.pdf", "javascript:alert(1)", "file:%", "smb://server/x"})
    void anythingElseIsOnlyRead(String typed) {
        assertThat(Proof.of(typed)).isEqualTo(new Proof.Elsewhere(typed));
        assertThat(Proof.of(typed).address()).isEmpty();
    }
}
