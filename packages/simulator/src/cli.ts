import { parseArgs } from "node:util";
import type { Definition } from "./engine/definition.ts";
import { listen } from "./node/listen.ts";
import { type PlatformName, registry } from "./registry.ts";
import { simulate } from "./simulate.ts";

const names = Object.keys(registry) as PlatformName[];
const versions = names.flatMap((name) => {
  const { version } = definitionOf(name);
  return version === undefined ? [] : [`--server-version ${version}  (${name})`];
});
const usage = `busbar-simulator <platform> [--port 5000] [--host 127.0.0.1]

Platforms: ${names.join(", ")}
--seed 1                for other ids and measurements
${versions.join("\n")}
`;

const { values, positionals } = given();

const port = Number(values.port);
const platform = names.find((name) => name === positionals[0]);
if (values.help) {
  console.log(usage);
} else if (!platform || positionals.length > 1) {
  console.error(`There is no platform "${positionals.join(" ")}".\n\n${usage}`);
  process.exitCode = 2;
} else if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`"${values.port}" is no port. Pass --port with a number from 0 to 65535.`);
  process.exitCode = 2;
} else if (!Number.isInteger(Number(values.seed))) {
  console.error(`"${values.seed}" is no seed. Pass --seed with a whole number.`);
  process.exitCode = 2;
} else if (values["server-version"] !== undefined && definitionOf(platform).version === undefined) {
  console.error(`There is one version of ${platform} only. Leave --server-version out.`);
  process.exitCode = 2;
} else {
  await serve(platform);
}

/** What was given; of an option that is none, what there is instead. */
function given() {
  const options = {
    port: { type: "string", default: "5000" },
    host: { type: "string", default: "127.0.0.1" },
    seed: { type: "string", default: "1" },
    "server-version": { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    console.error(`${(error as Error).message.split(". ")[0]}.\n\n${usage}`);
    process.exit(2);
  }
}

function definitionOf(name: PlatformName): Definition<unknown, unknown> {
  return registry[name] as Definition<unknown, unknown>;
}

async function serve(name: PlatformName): Promise<void> {
  const { greeting, version: usual } = definitionOf(name);
  const version = values["server-version"] ?? usual;
  const seed = Number(values.seed);
  const simulator = simulate(name, { seed, ...(version !== undefined && { version }) });
  try {
    const listening = await listen(simulator, { port, host: values.host });
    const called = [greeting.name, version].filter((part) => part !== undefined).join(" ");
    console.log(`${called}, simulated, on ${listening.url}\n`);
    for (const line of greeting.lines(simulator.state)) {
      console.log(`  ${line}`);
    }
    console.log("\nCtrl-C ends it.");
    for (const signal of ["SIGINT", "SIGTERM"]) {
      process.once(signal, () => void listening.close());
    }
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    console.error(isTaken ? `Port ${port} is taken. Pass --port with another one, or 0 for any.` : error);
    process.exitCode = 1;
  }
}
