// cifra/marks: marks of Plot for anybody's data.
export {callout} from "./callout.ts";
export type {CalloutOptions} from "./callout-options.ts";
export {claimX as claim, claimX, claimY} from "./claim.ts";
export type {ClaimOptions} from "./claim-options.ts";
export type {ClaimQualifier} from "./claim-shape.ts";
export {labels} from "./labels.ts";
export type {LabelsOptions} from "./labels-options.ts";
export {calloutNotes, notesList, type CalloutNote, type NotesListOptions} from "./notes.ts";
export {REFERENCE_SIZES, referenceSize, type ReferenceSize, type Silhouette} from "./reference-sizes.ts";
export {timeline, timelineX, timelineY} from "./timeline.ts";
export {timelineHeight, type TimelinePlot} from "./timeline-height.ts";
export type {
  TimelineAutoOptions,
  TimelineOptions,
  TimelineXOptions,
  TimelineYOptions
} from "./timeline-options.ts";
export type {FramePlot} from "./frame-plot.ts";
export {toScale, type ToScaleOptions} from "./to-scale.ts";
export {toScaleHeight} from "./to-scale-height.ts";
export {toScalePlaces} from "./to-scale-places.ts";
export {units, type UnitsOptions} from "./units.ts";
export {unitsHeight, type UnitsHeightOptions} from "./units-height.ts";
export {unitsPlaces} from "./units-places.ts";
export type {GlyphPath, UnitShape} from "./unit-glyph.ts";
