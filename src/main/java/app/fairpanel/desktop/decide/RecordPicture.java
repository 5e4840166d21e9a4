package app.fairpanel.desktop.decide;

import app.fairpanel.catalog.Catalog;
import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.evidence.Evidence;

/// The evaluation with its decision, and what is needed to see what came of it.
record RecordPicture(Evaluation evaluation, Evidence evidence, Catalog catalog, Names names) {}
