import { describe, expect, test } from "vitest";
import type { OpenApiDocument, OperationObject } from "../../src/document.ts";
import { exositeHttpData } from "../../src/generated/exosite-http-data.ts";
import { exositePortals } from "../../src/generated/exosite-portals.ts";
import { exositeProvision } from "../../src/generated/exosite-provision.ts";
import { exositeRpc } from "../../src/generated/exosite-rpc.ts";
import { openExosite } from "./client.ts";

const operationsOf = (surface: string, { paths }: OpenApiDocument) =>
  Object.entries(paths).flatMap(([path, item]) =>
    ["get", "post", "put", "delete"].flatMap((method): [string, string, OperationObject][] => {
      const operation = item[method] as OperationObject | undefined;
      return operation
        ? [[`${surface} ${method.toUpperCase()} ${path}`, `${method.toUpperCase()} ${path}`, operation]]
        : [];
    }),
  );

const operations = [
  ...operationsOf("provision", exositeProvision),
  ...operationsOf("data", exositeHttpData),
  ...operationsOf("portals", exositePortals),
];

test("the specifications have all operations", () => {
  expect([operations.length, exositeRpc.methods.length]).toEqual([expect.any(Number), 30]);
  expect(operations.length).toBeGreaterThanOrEqual(188);
});

test.for(operations)("%s is simulated", async ([, line]) => {
  const { http } = openExosite();
  const [path = "", fragment] = line.replace(/\{.*?\}/g, "thermostat").split("#");
  const reply = await http(path, { as: "vendor", ...(line.startsWith("GET") ? {} : { body: "x=y" }) });
  expect(fragment ?? "").not.toContain("/");
  expect(reply.status).toBeLessThan(500);
});

describe("procedures", () => {
  test.for(exositeRpc.methods.map(({ name }) => [name] as const))("%s is simulated", async ([name]) => {
    const { call } = openExosite();
    const example = exositeRpc.methods.find((method) => method.name === name)?.examples as
      | readonly { params: readonly { value: unknown }[] }[]
      | undefined;
    const given = example?.[0]?.params.map(({ value }) => value) ?? [];
    expect((await call([name.split("#")[0] ?? "", ...given])).status).not.toMatch(/^(fail|error)$/);
  });
});
