// cifra: a project's briefs, registers and lock as rows.
export {FaultError, type Fault, type Place} from "./fault.ts";
export {loadProject, readProject, type Project, type ProjectOptions, type Rows} from "./project.ts";
export {checkPublished} from "./published/check-published.ts";
export {writePublishedValues} from "./published/write-published-values.ts";
export type {
  CorrectionRow,
  DerivedRow,
  DisputeFactorRow,
  DisputeRow,
  FigureRow,
  PlaceRow,
  ReadingRow,
  SensitivityRow,
  StepRow
} from "./tidy/rows.ts";
export {openArticles, type Articles} from "./verify/articles.ts";
