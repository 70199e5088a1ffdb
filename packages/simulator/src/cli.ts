import { parseArgs } from "node:util";
import { listen } from "./node/listen.ts";
import { simulate } from "./simulate.ts";

const usage = `busbar-simulator <platform> [--port 5000] [--host 127.0.0.1] [--server-version 0.27]

Platforms: bemserver
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: "string", default: "5000" },
    host: { type: "string", default: "127.0.0.1" },
    "server-version": { type: "string", default: "0.27.0" },
    help: { type: "boolean", short: "h", default: false },
  },
});

const port = Number(values.port);
if (values.help) {
  console.log(usage);
} else if (positionals[0] !== "bemserver" || positionals.length > 1) {
  console.error(`There is no platform "${positionals.join(" ")}".\n\n${usage}`);
  process.exitCode = 2;
} else if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`"${values.port}" is no port. Pass --port with a number from 0 to 65535.`);
  process.exitCode = 2;
} else {
  await serve();
}

async function serve(): Promise<void> {
  const simulator = simulate("bemserver", { version: values["server-version"] });
  try {
    const listening = await listen(simulator, { port, host: values.host });
    console.log(`BEMServer ${values["server-version"]}, simulated, on ${listening.url}\n`);
    for (const user of simulator.state.all("users")) {
      const kind = user.is_active ? (user.is_admin ? "administrator" : "plain user") : "inactive";
      console.log(`  ${String(user.email).padEnd(18)} ${JSON.stringify(user.password).padEnd(22)} ${kind}`);
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
