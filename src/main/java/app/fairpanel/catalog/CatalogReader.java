package app.fairpanel.catalog;

import app.fairpanel.json.EvaluationJson;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Reads the catalogue from the files beside this class. They ship with the app, so whatever is wrong with one is a
/// mistake in the program.
public final class CatalogReader {
    private final JsonMapper mapper;

    public CatalogReader() {
        mapper = EvaluationJson.mapper()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .withConfigOverride(
                        List.class, config -> config.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
    }

    public Catalog read() {
        return new Catalog(new CatalogContent(
                list("sources", PublishedSource.class),
                list("platforms", CatalogPlatform.class),
                list("topics", Topic.class),
                list("claims", Claim.class),
                list("questions", Question.class),
                list("guide", GuideEntry.class),
                list("situations", Situation.class),
                list("trade-offs", TradeOff.class),
                list("terms", Term.class),
                list("licenses", License.class),
                list("payers", Payer.class),
                list("plan-types", PlanType.class),
                list("session-codes", SessionCode.class)));
    }

    private <T> List<T> list(String file, Class<T> type) {
        var name = file + ".json";
        try (var stream = CatalogReader.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the catalogue lacks " + name);
            }
            List<T> entries = mapper.readerForListOf(type).readValue(stream);
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue's " + name + " cannot be read", e);
        }
    }
}
