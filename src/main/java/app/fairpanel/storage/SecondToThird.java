package app.fairpanel.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Version 3 adds letters that the clinician changed.
final class SecondToThird implements Migration {
    @Override
    public ObjectNode apply(ObjectNode older) {
        older.putArray("letters");
        return older;
    }
}
