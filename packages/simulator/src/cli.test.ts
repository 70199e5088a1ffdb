import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { registry } from "./registry.ts";

const command = fileURLToPath(new URL("../bin/busbar-simulator.js", import.meta.url));
let running: ChildProcess | undefined;

afterEach(() => {
  running?.kill("SIGKILL");
});

function start(...args: string[]) {
  const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  running = child;
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    output += String(chunk);
  });
  return { child, output: () => output, exit: once(child, "exit").then(([code]) => code as number | null) };
}

test("serves, says who may log in, and ends on Ctrl-C", async () => {
  const { child, output, exit } = start("bemserver", "--port", "0");
  await expect.poll(output).toContain("Ctrl-C ends it.");
  expect(output().replace(/:\d+/, ":5000")).toMatchInlineSnapshot(`
    "BEMServer 0.27.0, simulated, on http://127.0.0.1:5000

      ada@example.com    "correct horse"        administrator
      bob@example.com    "bob's pässword:1"     plain user
      eve@example.com    "eve's old password"   inactive

    Ctrl-C ends it.
    "
  `);
  const url = /http:\S+/.exec(output())?.[0];
  expect((await fetch(`${url}/about/`)).status).toBe(200);
  child.kill("SIGINT");
  expect(await exit).toBe(0);
});

test("a platform of one version", async () => {
  const { output } = start("vrm", "--port", "0", "--seed", "1");
  await expect.poll(output).toContain("Ctrl-C ends it.");
  expect(output()).toMatch(/^VRM, simulated, on http:\S+\n\n {2}access token /);
});

test("an older server", async () => {
  const { output } = start("bemserver", "--port", "0", "--server-version", "0.25");
  await expect.poll(output).toContain("BEMServer 0.25");
});

test.for([
  [["ovbpp"], 'There is no platform "ovbpp".'],
  [[], 'There is no platform "".'],
  [["bemserver", "--port", "x"], '"x" is no port.'],
  [["bemserver", "--prot", "5000"], "Unknown option '--prot'."],
  [["vrm", "--server-version", "2"], "There is one version of vrm only."],
] as const)("refused: %o", async ([args, message]) => {
  const { output, exit } = start(...args);
  expect(await exit).toBe(2);
  expect(output()).toContain(message);
});

test("help", async () => {
  const { output, exit } = start("--help");
  expect(await exit).toBe(0);
  expect(output()).toContain(`Platforms: ${Object.keys(registry).join(", ")}\n`);
  expect(output()).toContain("--server-version 0.27.0  (bemserver)\n");
});
