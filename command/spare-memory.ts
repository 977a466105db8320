import {setFlagsFromString} from "node:v8";

/**
 * Lets the heap grow by half of what is held before garbage is collected, instead of up to fourfold: a large project's
 * tables are made in half the memory, in a tenth more time. Called where a command begins.
 */
export function spareMemory(): void {
  setFlagsFromString("--heap-growing-percent=50");
}
