/** Charts of claims and quantities as functions of rows: rows in, one accessible figure out. */
export {claimComparison, type ClaimComparisonOptions} from "./claim-comparison/claim-comparison.ts";
export {claimIntervals, type ClaimIntervalsOptions} from "./claim-intervals/claim-intervals.ts";
export {claimantMatrix, type ClaimantMatrixOptions} from "./claimant-matrix/claimant-matrix.ts";
export {eventTimeline, type EventTimelineOptions} from "./event-timeline/event-timeline.ts";
export {filledContainers, type FilledContainersOptions} from "./filled-containers/filled-containers.ts";
export {nestedAreas, type NestedAreasOptions} from "./nested-areas/nested-areas.ts";
export {spaceToScale, type SpaceToScaleOptions} from "./space-to-scale/space-to-scale.ts";
export {unitCount, type UnitCountOptions} from "./unit-count/unit-count.ts";

export type {Annotation} from "./annotations/annotations.ts";
export {figureStyle} from "./figure/figure-style.ts";
export type {FigureOptions} from "./options.ts";
export type {PlainRow, PlainRows} from "./rows/plain-row.ts";
export {chartLocale, type ChartLocaleOptions, type Tag} from "../locales/chart-locale.ts";
export {makeLocale, type Locale, type LocaleParts, type Messages} from "../locales/make-locale.ts";
export {chartStyle, theme, type Theme} from "../theme/theme.ts";
