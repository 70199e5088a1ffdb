import { readOptions, usage } from "./cli-options.ts";
import { run } from "./run.ts";

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
  } else if (!(await run(options, console.log))) {
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
