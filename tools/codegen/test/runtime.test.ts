import * as runtime from "@busbar/runtime";
import { expect, test } from "vitest";
import { methods } from "./cases/methods.ts";
import { build } from "./support/build.ts";

test("every function that generated code calls is one of the runtime's", async () => {
  const imported = new Set<string>();
  for (const [, { given }] of methods) {
    for (const [path, text] of (await build(given)).files) {
      const names =
        /^import \{ (.*) \} from "@busbar\/runtime";$/m.exec(path.endsWith("md") ? "" : text)?.[1] ?? "";
      for (const name of names.split(", ").filter((one) => one !== "" && !one.startsWith("type "))) {
        imported.add(name);
      }
    }
  }
  expect([...imported].filter((name) => !Object.hasOwn(runtime, name))).toEqual([]);
  expect([...imported].toSorted()).toMatchInlineSnapshot(`
    [
      "PlatformClient",
      "Resource",
      "anyContent",
      "bareKey",
      "booleanAsNumber",
      "calendarDay",
      "call",
      "columns",
      "countedPages",
      "csv",
      "cursor",
      "decoded",
      "deepObject",
      "fields",
      "form",
      "inMilliseconds",
      "inSeconds",
      "json",
      "jsonContent",
      "link",
      "mediaTypeOf",
      "milliseconds",
      "multipart",
      "offset",
      "page",
      "pairs",
      "pipes",
      "raw",
      "seconds",
      "segments",
      "spaces",
    ]
  `);
});
