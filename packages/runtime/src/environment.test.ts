import { expect, test, vi } from "vitest";
import { environment } from "./environment.ts";

test("default", () => {
  vi.stubEnv("BUSBAR_TEST", "value");
  expect(environment("BUSBAR_TEST")).toBe("value");
});

test.each([
  ["empty", ""],
  ["missing", undefined],
])("args: %s", (_, value) => {
  vi.stubEnv("BUSBAR_TEST", value);
  expect(environment("BUSBAR_TEST")).toBeUndefined();
});

test("behavior: a runtime without an environment", () => {
  vi.stubGlobal("process", undefined);
  expect(environment("BUSBAR_TEST")).toBeUndefined();
});

test("behavior: a runtime that does not let it be read", () => {
  const env = new Proxy(
    {},
    {
      get() {
        throw new Error("Requires env access");
      },
    },
  );
  vi.stubGlobal("process", { env });
  expect(environment("BUSBAR_TEST")).toBeUndefined();
});
