import { describe, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { sample } from "./support/sample.ts";
import { type Parameter, type Schema, type Specified, specified } from "./support/specification.ts";
import { json, queryOf, type Sent, stub, token } from "./support/stub.ts";

const methods = specified().map((one) => ({ ...one, id: one.operation.operationId }));
type Method = (typeof methods)[number];

/** The parts of the specification that a call is made from and compared with. */
function parts({ operation }: Specified) {
  const place = (name: string): Parameter[] => operation.parameters?.filter((one) => one.in === name) ?? [];
  const [, success] = Object.entries(operation.responses).find(([code]) => code === "200") ?? [];
  return {
    path: place("path"),
    query: place("query"),
    request: Object.entries(operation.requestBody?.content ?? {})[0],
    mediaTypes: Object.keys(success?.content ?? {}),
  };
}

/** Values for parameters; a time is a `Date`. */
const values = (parameters: Parameter[]): Record<string, unknown> =>
  Object.fromEntries(
    parameters.map(({ name, schema, "x-time-unit": unit }) => [
      name,
      sample(unit ? { ...schema, "x-time-unit": unit } : schema),
    ]),
  );

/** A body as it has to leave: times are seconds. */
function written(value: unknown, schema: Schema): unknown {
  if (value instanceof Date) {
    return Math.floor(value.getTime() / 1000);
  }
  if (Array.isArray(value)) {
    return value.map((item) => written(item, schema));
  }
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, written(member, schema)]))
    : value;
}

/** Calls the method by its name, with an argument for everything that the specification knows. */
async function called(method: Method): Promise<{ sent: Sent; result: unknown; body: unknown }> {
  const { path, query, request, mediaTypes } = parts(method);
  const answer = mediaTypes.includes("application/json")
    ? json({ success: true, id: 1, ...(method.operation["x-pagination"] && { records: [] }) })
    : new Response("YWJj", { headers: { "Content-Type": mediaTypes[0] ?? "" } });
  const { vrm, sent } = stub(answer);
  const body = request && sample(request[1].schema);
  const [resource = "", name = ""] = method.id.split(".");
  const target = vrm[resource as "stats"] as unknown as Record<
    string,
    (...args: unknown[]) => Promise<unknown>
  >;
  const result = await target[name]?.(
    ...Object.values(values(path)),
    ...(request ? [body] : []),
    ...(query.length > 0 ? [values(query)] : []),
  );
  return { sent: sent[0] as Sent, result, body };
}

/** The query that the specification asks for, decoded, names in its order. */
function expectedQuery(parameters: Parameter[]): [string, string][] {
  return Object.entries(values(parameters)).flatMap(([name, value]): [string, string][] =>
    [value].flat().map((item) => [name, String(written(item, {}))]),
  );
}

const sorted = (pairs: [string, string][]) =>
  pairs.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));

describe.each(methods)("$id", (method) => {
  const { path, query, request, mediaTypes } = parts(method);

  test("default", async () => {
    const { sent, result, body } = await called(method);
    const [pathname, search = ""] = sent.path.split("?");
    const filled = path.reduce(
      (text, { name }) => text.replace(`{${name}}`, "0"),
      method.path.replace(/#.*/, ""),
    );

    expect(`${sent.method} ${pathname}`).toBe(`${method.httpMethod} ${filled}`);
    expect(sorted(queryOf(sent))).toEqual(sorted(expectedQuery(query)));
    expect(search).not.toContain("+");
    expect(sent.headers.accept?.split(/, */)).toEqual(mediaTypes);
    expect(sent.headers["x-authorization"]).toBe(
      method.operation.security?.length === 0 ? undefined : `Token ${token}`,
    );
    expect(sent.headers).not.toHaveProperty("authorization");
    expect(sent.headers["content-type"]).toBe(request?.[0]);
    expect(sent.body).toBe(request ? JSON.stringify(written(body, request[1].schema)) : "");

    if (method.operation["x-pagination"]) {
      expect(result).toMatchObject({ items: [] });
    } else if (mediaTypes.includes("application/json")) {
      expect(result).toEqual({ success: true, id: 1 });
    } else {
      expect(result).toEqual(
        /sheet$/.test(sent.headers.accept ?? "") && !sent.headers.accept?.includes("csv")
          ? new TextEncoder().encode("YWJj")
          : "YWJj",
      );
    }
  });
});

test("99 operations, three of them in two forms", () => {
  expect(methods).toHaveLength(102);
  expect(
    new Set(methods.map(({ httpMethod, path }) => `${httpMethod} ${path.replace(/#.*/, "")}`)).size,
  ).toBe(99);
});

test("the operation table has exactly these methods", () => {
  expect(operations.map(({ id }) => id).sort()).toEqual(methods.map(({ id }) => id).sort());
});

test("no resource has another method, but what is written by hand", () => {
  const { vrm } = stub(json({}));
  const found = Object.entries(vrm).flatMap(([name, resource]) => {
    const names = new Set<string>();
    for (
      let type = Object.getPrototypeOf(resource);
      type !== Object.prototype;
      type = Object.getPrototypeOf(type)
    ) {
      for (const member of Object.getOwnPropertyNames(type)) {
        names.add(`${name}.${member}`);
      }
    }
    return name === "connection" ? [] : [...names].filter((member) => !member.endsWith(".constructor"));
  });
  const generated = methods.map(({ id }) => id);
  expect(found.filter((id) => !generated.includes(id)).sort()).toEqual(["downloads.getFile", "stats.series"]);
  expect(generated.filter((id) => !found.includes(id))).toEqual([]);
});
