import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type PlatformName, simulate } from "@busbar/simulator";
import { listen } from "@busbar/simulator/node";
import { platforms } from "../platforms.ts";
import { repositoryOnDisk } from "../repository-on-disk.ts";
import { root } from "../root.ts";
import { bundled } from "./bundled.ts";
import { outcome } from "./outcome.ts";

/** Serves the rounds by workerd on a loopback port, and asks it. */
export async function inWorkerd(runtime: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "busbar-workerd-"));
  const port = await freePort();
  writeFileSync(join(folder, "worker.js"), await bundled("worker.js"));
  const simulators = await Promise.all(
    platforms(repositoryOnDisk(root)).map(async (name) => ({
      name,
      server: await listen(simulate(name as PlatformName)),
    })),
  );
  const addresses = simulators.map(({ name, server }) => ({ name, url: server.url }));
  writeFileSync(join(folder, "config.capnp"), config(port, addresses));
  const child = spawn("npx", ["--yes", runtime, "serve", "config.capnp"], { cwd: folder, detached: true });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  try {
    for (let attempt = 0; attempt < 120 && child.exitCode === null; attempt += 1) {
      const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
      if (answer !== undefined) {
        return outcome(await answer.text());
      }
      await wait(250);
    }
    return `FAIL no answer\n${said}`;
  } finally {
    // The whole group that was started here: npx, and what it runs.
    process.kill(-(child.pid ?? 0));
    await Promise.all(simulators.map(({ server }) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

function config(port: number, addresses: readonly { name: string; url: string }[]): string {
  const bindings = addresses.map(({ name, url }) => `(name = "${name}", text = "${url}")`).join(", ");
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-01-01",
      bindings = [${bindings}],
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}
