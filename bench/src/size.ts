/** `pnpm size`: what the clients weigh in a browser, beside the peers. Fails only when a budget is broken. */
import { bundle } from "./size/bundle.ts";
import { entries } from "./size/entries.ts";
import { machine } from "./support/machine.ts";
import { table } from "./support/table.ts";

const kilobytes = (bytes: number | undefined): string =>
  bytes === undefined ? "" : (bytes / 1000).toFixed(1);

const rows: string[][] = [];
const broken: string[] = [];
for (const { name, program, must, aim } of entries) {
  const { minified, gzipped } = await bundle(program);
  rows.push([name, kilobytes(minified), kilobytes(gzipped), kilobytes(must), kilobytes(aim)]);
  if (must !== undefined && gzipped > must) {
    broken.push(`${name}: ${kilobytes(gzipped)} kB is over its budget of ${kilobytes(must)} kB`);
  }
}
console.log(table(["one call, bundled for a browser", "min kB", "min + gzip kB", "must", "aim"], rows));
console.log(`\n${machine()}`);
if (broken.length > 0) {
  console.error(`\n${broken.join("\n")}`);
  process.exitCode = 1;
}
