import type {Form} from "./chart.ts";
import {CLAIM_COMPARISON} from "./claim-comparison/claim-comparison.ts";
import {CLAIM_INTERVALS} from "./claim-intervals/claim-intervals.ts";
import {CLAIMANT_MATRIX} from "./claimant-matrix/claimant-matrix.ts";
import {EVENT_TIMELINE} from "./event-timeline/event-timeline.ts";
import {FILLED_CONTAINERS} from "./filled-containers/filled-containers.ts";
import {NESTED_AREAS} from "./nested-areas/nested-areas.ts";
import {SPACE_TO_SCALE} from "./space-to-scale/space-to-scale.ts";
import {UNIT_COUNT} from "./unit-count/unit-count.ts";

/** The forms that a chart of a story can have, by their names. */
export const FORMS: ReadonlyMap<string, Form> = new Map(
  [
    CLAIM_COMPARISON,
    CLAIM_INTERVALS,
    CLAIMANT_MATRIX,
    EVENT_TIMELINE,
    FILLED_CONTAINERS,
    NESTED_AREAS,
    SPACE_TO_SCALE,
    UNIT_COUNT
  ].map((form) => [form.name, form as unknown as Form])
);
