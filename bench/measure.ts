export type Measured = Readonly<{ perSecond: number; p50: number; p99: number }>;

/**
 * Runs a task over every item, one after the other: how many in a second of one core, whatever else the machine does,
 * and the milliseconds of the clock for one.
 */
export function measure<Item>(items: readonly Item[], task: (item: Item) => unknown): Measured {
  for (const item of items.slice(0, items.length / 10)) task(item);
  const times = new Float64Array(items.length);
  const start = process.cpuUsage();
  for (const [index, item] of items.entries()) {
    const before = performance.now();
    task(item);
    times[index] = performance.now() - before;
  }
  const { user, system } = process.cpuUsage(start);
  const sorted = times.sort();
  const at = (share: number) => sorted[Math.floor(share * (items.length - 1))] ?? 0;

  return { perSecond: items.length / ((user + system) / 1_000_000), p50: at(0.5), p99: at(0.99) };
}
