// cifra: a project's briefs, registers and lock as rows.
export {FaultError, type Fault, type Place} from "./fault.ts";
export {loadProject, readProject, type Project, type ProjectOptions, type Rows} from "./project.ts";
export type {DerivedRow, DisputeRow, FigureRow, PlaceRow, ReadingRow} from "./tidy/rows.ts";
export {openArticles, type Articles} from "./verify/articles.ts";
