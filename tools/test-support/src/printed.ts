import { inspect } from "node:util";

/** Everything that can be printed of a value, such as an error: what hides from one printer is shown by another. */
export function printed(value: unknown): string {
  const own = Object.getOwnPropertyNames(Object(value)).map((name) =>
    inspect((value as Record<string, unknown>)[name], { depth: 9 }),
  );
  return [inspect(value, { depth: 9, showHidden: true }), JSON.stringify(value), String(value), ...own].join(
    "\n",
  );
}
