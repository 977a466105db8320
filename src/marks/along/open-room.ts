/** How far a fade needs room, as a share of the extent of what is known. */
const SHARE = 0.1;

interface ChannelState {
  value: unknown[];
  scale: string;
  filter: null;
}

/** From where something fades out towards smaller and larger values; null where it does not. */
export interface FadingFrom {
  below: number | null;
  above: number | null;
}

/**
 * Room on a scale for what fades out beyond the last known value: a channel of the values that the fades reach, a
 * tenth of the known extent from where they begin; never across zero. Null where they need no room, or where the
 * values are neither numbers nor dates.
 *
 * @param known The channels of known values, with gaps.
 */
export function openRoom(
  scale: "x" | "y",
  known: readonly (ArrayLike<unknown> | undefined)[],
  fading: readonly FadingFrom[]
): ChannelState | null {
  const given = known
    .flatMap((list) => Array.from(list ?? []))
    .filter((value) => value !== null && value !== undefined);
  const isTime = given.some((value) => value instanceof Date);
  const isNumber = given.every((value) => typeof value === "number" || value instanceof Date);
  const numbers = given.map(Number).filter(Number.isFinite);
  if (!isNumber || numbers.length === 0) return null;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const step = (most - least) * SHARE;
  const below = Math.min(least, ...fading.flatMap(({below}) => (below === null ? [] : [below - step])));
  const above = Math.max(most, ...fading.flatMap(({above}) => (above === null ? [] : [above + step])));
  const ends = [
    !isTime && least >= 0 ? Math.max(0, below) : below,
    !isTime && most <= 0 ? Math.min(0, above) : above
  ];
  if (ends[0] === least && ends[1] === most) return null;
  return {value: ends.map((end) => (isTime ? new Date(end) : end)), scale, filter: null};
}
