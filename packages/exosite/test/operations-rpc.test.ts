import { callById } from "@busbar/test-support/call-by-id";
import { methodsOf } from "@busbar/test-support/methods-of";
import { sample, seconds } from "@busbar/test-support/sample";
import { specification } from "@busbar/test-support/specification";
import type { Schema } from "@busbar/test-support/specified";
import { describe, expect, test } from "vitest";
import { operations } from "../src/generated/rpc/operations.ts";
import { ExositeRpc } from "../src/rpc/exosite-rpc.ts";
import { answering } from "./support/answers.ts";

interface Parameter {
  name: string;
  required?: boolean;
  schema: Schema;
  "x-send-default"?: boolean;
}

interface Method {
  name: string;
  "x-operation-id": string;
  "x-rpc-failures"?: Schema;
  "x-long-poll"?: object;
  params: Parameter[];
  result: { schema: Schema };
}

const { methods } = specification("exosite/rpc.openrpc.yaml") as { methods: Method[] };

const constant = ({ schema }: Parameter) => schema.const !== undefined;

/** Calls the method of an operation by its name. */
const called = (rpc: ExositeRpc, id: string, given: unknown[]) => callById({ rpc }, id, given);

describe.each(methods)("$x-operation-id", ({ name, params, result, ...method }) => {
  const id = method["x-operation-id"];
  const [procedure] = name.split("#");

  test("default: every argument", async () => {
    const value = result.schema.type === "null" ? undefined : { there: "is one" };
    const { rpc, calls } = answering({ [procedure ?? ""]: () => ({ result: value }) });
    const given = params.filter((one) => !constant(one)).map(({ schema }) => sample(schema));
    expect(await called(rpc, id, [...given, { headers: {} }])).toEqual(value);
    const sent = JSON.parse(JSON.stringify(params.map(({ schema }) => sample(schema, seconds))));
    expect(calls).toEqual([{ procedure, args: sent, auth: { cik: "c".repeat(40) } }]);
  });

  test("default: no more than has to be", async () => {
    const { rpc, calls } = answering();
    const given = params.filter((one) => !constant(one));
    const needed = given.slice(
      0,
      given.findLastIndex(({ required, ...one }) => required && !one["x-send-default"]) + 1,
    );
    await called(
      rpc,
      id,
      needed.map(({ schema }) => sample(schema)),
    );
    const sent = params.map((one) =>
      constant(one) || needed.includes(one)
        ? sample(one.schema, seconds)
        : one["x-send-default"]
          ? one.schema.default
          : undefined,
    );
    while (sent.at(-1) === undefined) {
      sent.pop();
    }
    expect(calls[0]?.args).toEqual(JSON.parse(JSON.stringify(sent)));
  });

  test("error: refused", async () => {
    const { rpc } = answering({
      [procedure ?? ""]: () => ({ status: "restricted", error: { message: "No", context: "call" } }),
    });
    await expect(called(rpc, id, [])).rejects.toMatchObject({
      name: "RpcError",
      operation: id,
      procedure,
      status: "restricted",
      reason: "No",
      context: "call",
      failures: [],
    });
  });

  if (method["x-rpc-failures"]) {
    test("error: refused in part", async () => {
      const failures = [[1, "invalid"]];
      for (const reply of [{ status: failures }, { status: "ok", result: failures }]) {
        const { rpc } = answering({ [procedure ?? ""]: () => reply });
        await expect(called(rpc, id, [])).rejects.toMatchObject({ name: "RpcError", failures });
      }
    });
  }

  test("behavior: shares a request, unless it waits", async () => {
    const { rpc, requests } = answering();
    await Promise.all([called(rpc, id, []), rpc.read({ alias: "" })]);
    expect(requests).toHaveLength(method["x-long-poll"] ? 2 : 1);
  });
});

test("the operation table has exactly these methods", () => {
  expect(operations.map(({ id }) => id)).toEqual(methods.map((method) => method["x-operation-id"]));
});

test("no resource has another method, but what is written by hand", () => {
  const found = methodsOf({ rpc: new ExositeRpc() });
  const generated = operations.map(({ id }) => id);
  expect(found.filter((id) => !generated.includes(id))).toEqual(["rpc.as", "rpc.withCredential"]);
  expect(generated.filter((id) => !found.includes(id))).toEqual([]);
});
