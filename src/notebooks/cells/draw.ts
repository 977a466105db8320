// What live charts are drawn with; fetched with Plot and d3 when the first of them is.
export {
  claimComparison,
  claimIntervals,
  claimantMatrix,
  eventTimeline,
  filledContainers,
  spaceToScale
} from "../../charts/index.ts";
