/** A place in a text file; `line` and `column` count from 1, `column` in UTF-16 units as editors do. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Something wrong in the input: where, what, and in one sentence what to do about it. */
export interface Fault extends Place {
  message: string;
  remedy: string;
}

/** Thrown once, with every fault that was found, before anything is written. */
export class FaultError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(formatFaults(faults));
    this.name = "FaultError";
    this.faults = faults;
  }
}

/** Places a fault: `fault(place, "unknown unit “leagues”", "Add it to seeds/units.yml.")`. */
export function fault(place: Place, message: string, remedy: string): Fault {
  return {file: place.file, line: place.line, column: place.column, message, remedy};
}

/** A place as editors and terminals know it: `file:line:column`. */
export function formatPlace({file, line, column}: Place): string {
  return `${file}:${line}:${column}`;
}

/** One fault as `file:line:column message`, the remedy indented on the line below. */
export function formatFault({message, remedy, ...place}: Fault): string {
  return `${formatPlace(place)} ${message}\n    ${remedy}`;
}

/** All faults in the order of their places, without repetitions, then their number. */
export function formatFaults(faults: readonly Fault[]): string {
  const lines = [...new Set([...faults].sort(byPlace).map(formatFault))];
  return `${lines.join("\n")}\n${lines.length} ${lines.length === 1 ? "fault" : "faults"}`;
}

/** The order of places: by file, then from top to bottom. */
export function byPlace(a: Place, b: Place): number {
  return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
}
