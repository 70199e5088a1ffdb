/** A map as PHP writes it: one whose keys happen to be 0, 1, 2 and so on is a list, and so is one without any. */
export function phpMap<Value>(entries: Iterable<readonly [key: string | number, value: Value]>): unknown {
  const all = [...entries];
  return all.every(([key], index) => String(key) === String(index))
    ? all.map(([, value]) => value)
    : Object.fromEntries(all);
}
