package app.fairpanel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The map of packages in CONTRIBUTING.md, as a check.
class ArchitectureTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.fairpanel");

    private static final String JACKSON = "com.fasterxml..";
    private static final String SCENE = "javafx.scene..";

    /// What each package may use of the app's own packages.
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("evaluation", List.of()),
            Map.entry("json", List.of("evaluation")),
            Map.entry("catalog", List.of("evaluation", "json")),
            Map.entry("evidence", List.of("evaluation", "catalog")),
            Map.entry("money", List.of("evaluation", "evidence", "catalog")),
            Map.entry("decision", List.of("evaluation", "evidence", "catalog", "money")),
            Map.entry("sheet", List.of("evaluation", "money")),
            Map.entry("system", List.of()),
            Map.entry("document", List.of("evaluation")),
            Map.entry("report", List.of()),
            Map.entry("storage", List.of("evaluation", "json", "document", "system")),
            Map.entry(
                    "cli",
                    List.of(
                            "report",
                            "evaluation",
                            "json",
                            "catalog",
                            "evidence",
                            "money",
                            "system",
                            "document",
                            "storage")),
            Map.entry(
                    "desktop",
                    List.of(
                            "report",
                            "evaluation",
                            "catalog",
                            "evidence",
                            "money",
                            "decision",
                            "sheet",
                            "system",
                            "document",
                            "storage")));

    static Stream<Arguments> packages() {
        return MAY_USE.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0} uses {1}")
    @MethodSource("packages")
    void usesOnlyWhatTheMapAllows(String name, List<String> allowed) {
        var forbidden = MAY_USE.keySet().stream()
                .filter(other -> !other.equals(name) && !allowed.contains(other))
                .map(other -> "app.fairpanel." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("app.fairpanel." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .check(APP);
    }

    @Test
    void everyPackageIsOnTheMap() {
        classes()
                .that()
                .resideOutsideOfPackage("app.fairpanel")
                .should()
                .resideInAnyPackage(MAY_USE.keySet().stream()
                        .map(name -> "app.fairpanel." + name + "..")
                        .toArray(String[]::new))
                .check(APP);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("app.fairpanel.(*)..").should().beFreeOfCycles().check(APP);
        slices().matching("app.fairpanel.desktop.(*)..")
                .should()
                .beFreeOfCycles()
                .check(APP);
    }

    @Test
    void nothingBelowTheViewsKnowsAScene() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.fairpanel", "app.fairpanel.desktop..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SCENE, "javafx.stage..", "javafx.fxml..")
                .check(APP);
    }

    @Test
    void onlyWhatReadsOrWritesJsonKnowsJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "app.fairpanel.json..",
                        "app.fairpanel.catalog..",
                        "app.fairpanel.storage..",
                        "app.fairpanel.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JACKSON)
                .check(APP);
    }

    @Test
    void onlyStorageAndSystemTouchFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.fairpanel.storage..", "app.fairpanel.system..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File(Input|Output)Stream|RandomAccessFile|FileReader|FileWriter)")
                .check(APP);
    }

    @Test
    void nothingReachesForTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection)")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javafx.scene.web..")
                .check(APP);
    }

    @Test
    void nothingIsKeptInStatics() {
        noFields()
                .that()
                .areStatic()
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .check(APP);
    }
}
