package app.fairpanel.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// One step from a schema version to the next, on the tree: `schemaVersion` is set by the caller.
@FunctionalInterface
interface Migration {
    ObjectNode apply(ObjectNode older);
}
