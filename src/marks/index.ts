// cifra/marks: marks of Plot for anybody's data.
export {callout} from "./callout/callout.ts";
export type {CalloutOptions} from "./callout/callout-options.ts";
export {claimX as claim, claimX, claimY} from "./claim/claim.ts";
export type {ClaimOptions} from "./claim/claim-options.ts";
export type {ClaimQualifier} from "./claim/claim-shape.ts";
export type {FramePlot} from "./frame-plot.ts";
export {labels} from "./labels/labels.ts";
export type {LabelsOptions} from "./labels/labels-options.ts";
export {calloutNotes, notesList, type CalloutNote, type NotesListOptions} from "./notes/notes.ts";
export {
  REFERENCE_SIZES,
  referenceSize,
  type ReferenceSize,
  type Silhouette
} from "./to-scale/reference-sizes.ts";
export {timeline, timelineX, timelineY} from "./timeline/timeline.ts";
export {timelineHeight, type TimelinePlot} from "./timeline/timeline-height.ts";
export type {
  TimelineAutoOptions,
  TimelineOptions,
  TimelineXOptions,
  TimelineYOptions
} from "./timeline/timeline-options.ts";
export {toScale, type ToScaleOptions} from "./to-scale/to-scale.ts";
export {toScaleHeight} from "./to-scale/to-scale-height.ts";
export {toScalePlaces} from "./to-scale/to-scale-places.ts";
export {units, type UnitsOptions} from "./units/units.ts";
export {unitsHeight, type UnitsHeightOptions} from "./units/units-height.ts";
export {unitsPlaces} from "./units/units-places.ts";
export type {GlyphPath, UnitShape} from "./units/unit-glyph.ts";
