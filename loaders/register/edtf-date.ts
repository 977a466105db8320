import {parse} from "edtf";

export const EDTF_REMEDY = "Write 2025, 2025-06, 2025-06-30, XXXX-02-03, or a range such as 2019/2021.";

/** Whether a text is a date of the Extended Date/Time Format (ISO 8601-2), up to level 2. */
export function isEdtf(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
