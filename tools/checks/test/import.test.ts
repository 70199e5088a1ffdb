import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { clients } from "./platforms/index.ts";
import { entriesOf } from "./support/entries-of.ts";
import { run } from "./support/run.ts";

const consumer = inject("consumer");

/** Node loads its `fetch` (30 ms) when one of these is looked at; a test that replaces them later expects to be seen. */
const lazy = ["fetch", "Request", "Response", "Headers", "FormData", "WebSocket", "EventSource", "crypto"];

test.each([...clients, "@busbar/runtime"])("importing %s touches nothing of fetch", async (name) => {
  const program = `
    for (const name of ${JSON.stringify(lazy)}) {
      const get = () => { throw new Error("looked at " + name); };
      Object.defineProperty(globalThis, name, { get, configurable: true });
    }
    for (const entry of ${JSON.stringify(entriesOf(consumer, name))}) {
      await import(entry);
    }
  `;
  writeFileSync(join(consumer, "import.mjs"), program);
  const { status, output } = await run(process.execPath, ["import.mjs"], { cwd: consumer });
  expect(status, output).toBe(0);
});
