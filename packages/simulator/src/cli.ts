import { parseArgs } from "node:util";
import { type Greeting, greetings } from "./greetings.ts";
import { listen } from "./node/listen.ts";
import { type PlatformName, platforms } from "./platforms.ts";
import { simulate } from "./simulate.ts";

const names = Object.keys(platforms) as PlatformName[];
const usage = `busbar-simulator <platform> [--port 5000] [--host 127.0.0.1]

Platforms: ${names.join(", ")}
--seed 1                for other ids and measurements
--server-version 0.27   (bemserver)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: "string", default: "5000" },
    host: { type: "string", default: "127.0.0.1" },
    seed: { type: "string", default: "1" },
    "server-version": { type: "string", default: "0.27.0" },
    help: { type: "boolean", short: "h", default: false },
  },
});

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
} else {
  await serve(platform);
}

async function serve(name: PlatformName): Promise<void> {
  const version = values["server-version"];
  const simulator = simulate(name, { version, seed: Number(values.seed) });
  const greeting = greetings[name] as Greeting<unknown>;
  try {
    const listening = await listen(simulator, { port, host: values.host });
    console.log(`${greeting.name(version)}, simulated, on ${listening.url}\n`);
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
