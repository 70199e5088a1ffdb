import { expect, test } from "vitest";
import type { OperationObject } from "../../src/document.ts";
import { bemserver } from "../../src/generated/bemserver.ts";
import { simulate } from "../../src/index.ts";
import { basic } from "./client.ts";

const operations = Object.entries(bemserver.paths).flatMap(([path, item]) =>
  ["get", "post", "put", "delete"].flatMap((method): [string, string, OperationObject][] => {
    const operation = item[method] as OperationObject | undefined;
    return operation ? [[`${method.toUpperCase()} ${path}`, operation.operationId ?? "", operation]] : [];
  }),
);

test("the specification has all operations", () => {
  expect(operations.length).toBeGreaterThanOrEqual(283);
});

test.for(operations)("%s is simulated", async ([line, id, operation]) => {
  const version = operation["x-until"] === undefined ? "0.27.0" : "0.25.0";
  const simulator = simulate("bemserver", { version });
  const [method = "", path = ""] = line.split(" ");
  const response = await simulator.fetch(`http://bemserver.test${path.replace(/\{.*?\}/g, "1")}`, {
    method,
    headers: { authorization: basic("ada@example.com:correct horse"), "if-match": "*" },
  });
  expect(simulator.requests[0]?.operation).toBe(id);
  expect(await response.text()).not.toMatch(/not simulated|simulator failed/);
  // What leaves arguments out is refused, what needs none is answered; nothing is unknown, and nothing fails.
  expect([200, 201, 204, 409, 422, 500]).toContain(response.status);
  if (response.status === 500) {
    expect(operation.requestBody).toBeDefined();
  }
});
