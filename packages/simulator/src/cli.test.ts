import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";

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

test("Exosite: who may call, and with what", async () => {
  const { child, output, exit } = start("exosite", "--port", "0", "--seed", "1");
  await expect.poll(output).toContain("Ctrl-C ends it.");
  expect(output().replace(/:\d+/, ":5000")).toMatchInlineSnapshot(`
    "Exosite One Platform, simulated, on http://127.0.0.1:5000

      vendor CIK    47f666309ce301f0b8829f5c6d010770feacb771   of acme, with the model thermostat
      vendor token  3d0df4cefd47d7d2b7e2d83566fcfeac4d684e99   the same, by X-Exosite-Token
      portal CIK    278cdcb27d3888ca113f27166505c581c461310c   owns the devices; its RID is 748ca60a7d213b2e239126bd675bd1223f5db9e0
      device CIK    d59cabdbef1006a91d63e7570a1943b8de623719   serial number 00000001: temperature, humidity, state, counter
      serial number 00000002                                   waits for its activation
      Portals user  ada@example.com   "correct horse"        administrator
      Portals user  bob@example.com   "bob's pässword:1"     plain user

    Ctrl-C ends it.
    "
  `);
  child.kill("SIGINT");
  expect(await exit).toBe(0);
});

test("an older server", async () => {
  const { output } = start("bemserver", "--port", "0", "--server-version", "0.25");
  await expect.poll(output).toContain("BEMServer 0.25");
});

test.for([
  [["ovbpp"], 'There is no platform "ovbpp".'],
  [[], 'There is no platform "".'],
  [["bemserver", "--port", "x"], '"x" is no port.'],
] as const)("refused: %o", async ([args, message]) => {
  const { output, exit } = start(...args);
  expect(await exit).toBe(2);
  expect(output()).toContain(message);
});

test("help", async () => {
  const { output, exit } = start("--help");
  expect(await exit).toBe(0);
  expect(output()).toContain("busbar-simulator <platform>");
});

test("VRM: a token, logins, installations", async () => {
  const { child, output } = start("vrm", "--port", "0");
  await expect.poll(output).toContain("Ctrl-C ends it.");
  expect(output()).toMatch(/access token {2}[0-9a-f]{64}\n/);
  expect(output()).toContain("installation  404512   d0a5c4b3e2f1   Harbour workshop");
  child.kill("SIGINT");
});
