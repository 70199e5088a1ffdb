import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What can be imported of an installed package, `package.json` left out: `@busbar/x`, `@busbar/x/operations`. */
export function entriesOf(consumer: string, name: string): string[] {
  const file = join(consumer, "node_modules", name, "package.json");
  const { exports } = JSON.parse(readFileSync(file, "utf8")) as { exports: Record<string, unknown> };
  return Object.keys(exports)
    .filter((entry) => entry !== "./package.json")
    .map((entry) => join(name, entry));
}
