import { expect, test } from "vitest";
import * as main from "../src/index.ts";
import * as msw from "../src/msw.ts";
import * as node from "../src/node.ts";
import { registry } from "../src/registry.ts";

test("exported names", () => {
  const names = Object.fromEntries(
    Object.entries({ ".": main, "./node": node, "./msw": msw }).map(([entry, module]) => [
      entry,
      Object.keys(module).sort(),
    ]),
  );
  expect(names).toEqual({ ".": ["createClock", "simulate"], "./node": ["listen"], "./msw": ["handlers"] });
});

test.for(Object.keys(registry))("./%s: types alone", async (name) => {
  expect(Object.keys(await import(`../src/${name}/index.ts`))).toEqual([]);
});

test("fits where a fetch is asked for", () => {
  const fit: typeof fetch = main.simulate("bemserver").fetch;
  expect(fit).toBeTypeOf("function");
});
