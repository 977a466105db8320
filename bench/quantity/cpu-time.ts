/**
 * Milliseconds of processor time that a call takes, its share of collecting garbage included: unlike time by
 * the clock it does not grow when other programs want the same core.
 */
export function cpuTime(call: () => void): number {
  const before = process.cpuUsage();
  call();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}
