import type {Brief} from "./brief/brief.ts";
import type {
  ChartEntry,
  Correction,
  DerivedEntry,
  Entity,
  Hedge,
  Measure,
  Unit
} from "./register/registers.ts";
import type {Lock} from "./verify/lock.ts";

/** Everything below seeds/, read and checked for form. */
export interface Seeds {
  briefs: Brief[];
  measures: Map<string, Measure>;
  entities: Map<string, Entity>;
  units: Map<string, Unit>;
  hedges: Hedge[];
  derived: DerivedEntry[];
  charts: ChartEntry[];
  corrections: Correction[];
  lock: Lock;
}
