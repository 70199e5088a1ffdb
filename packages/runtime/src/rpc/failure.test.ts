import { describe, expect, test } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { told } from "../../test/support/rpc-probe.ts";
import { RpcError } from "./index.ts";

/** The error of one failed call. */
const failed = (answer: object) => caught(told([{ number: 0, ...answer }]).read("a"));

/** The same of a procedure that lists what it refused. */
const recorded = (answer: object) => told([{ number: 0, ...answer }]).record("a", [[1, 2]]);

describe("an item that failed", () => {
  test("by a word", async () => {
    const error = await failed({ went: "invalid" });
    expect(RpcError.isInstance(error)).toBe(true);
    expect({ ...error }).toEqual({
      operation: "probe.read",
      procedure: "read",
      status: "invalid",
      code: undefined,
      reason: undefined,
      context: undefined,
      failures: [],
      result: undefined,
      retryable: false,
    });
    expect(`${error}`).toMatchInlineSnapshot(`
      "RpcError: read failed (invalid)
      Check the arguments."
    `);
  });

  test("with an error object", async () => {
    const error = await failed({
      went: "fail",
      wrong: { code: 501, message: "Error", context: "arguments" },
    });
    expect(error).toMatchObject({ status: "fail", code: 501, reason: "Error", context: "arguments" });
    expect(`${error}`).toMatchInlineSnapshot(`
      "RpcError: Error: read failed (fail, 501, arguments)
      Check the arguments."
    `);
  });

  test("with an error object that has no code", async () => {
    const error = await failed({ went: "restricted", wrong: { message: "Failed to find resource 42" } });
    expect(`${error}`).toMatchInlineSnapshot(`
      "RpcError: Failed to find resource 42: read failed (restricted)
      Check the arguments."
    `);
  });

  test("with an error object and without a word", async () => {
    expect(await failed({ wrong: { code: 501, message: "Error" } })).toMatchObject({
      name: "RpcError",
      status: undefined,
      code: 501,
    });
  });

  test("by the platform's own fault", async () => {
    const error = await failed({ went: "fail", wrong: { code: 500, message: "busy" } });
    expect(error.retryable).toBe(true);
    expect(`${error}`).toMatchInlineSnapshot(`
      "RpcError: busy: read failed (fail, 500)
      Try again later."
    `);
  });

  test("with a result beside it", async () => {
    const error = await failed({ went: "error", got: "invalid resource type" });
    expect(error).toMatchObject({ status: "error", result: "invalid resource type" });
    expect(`${error}`).toMatchInlineSnapshot(`
      "RpcError: invalid resource type: read failed (error)
      Check the arguments."
    `);
  });

  test("by a status that is neither word nor list", async () => {
    expect(`${await failed({ went: { odd: true } })}`).toContain("read failed");
  });

  test("leaves the other calls of its request alone", async () => {
    const rpc = told([
      { number: 0, went: "locked" },
      { number: 1, went: "fine", got: "x" },
    ]);
    expect(await Promise.allSettled([rpc.read("a"), rpc.read("b")])).toMatchObject([
      { reason: { status: "locked" } },
      { value: "x" },
    ]);
  });
});

describe("what was refused", () => {
  const failures = [
    [1700000000, "invalid"],
    [1700000060, "restricted"],
  ];

  test("in place of the word", async () => {
    const error = await caught(recorded({ went: failures }));
    expect(error).toMatchObject({ status: "invalid", failures, result: undefined });
    expect(`${error}`).toMatchInlineSnapshot(`
      "RpcError: record failed (invalid)
      Correct what \`failures\` lists (2)."
    `);
  });

  test("as a result, although the word is that for success", async () => {
    const error = await caught(recorded({ went: "fine", got: failures }));
    expect(error).toMatchObject({ status: "invalid", failures, result: failures });
  });

  test("a list is a plain result of other procedures", async () => {
    expect(await told([{ number: 0, went: "fine", got: failures }]).read("a")).toEqual(failures);
  });

  test.each([{ went: "fine" }, { went: [] }, { went: "fine", got: [] }])("nothing: %j", async (answer) => {
    await expect(recorded(answer)).resolves.not.toThrow();
  });

  test("nothing is listed, and yet it failed", async () => {
    expect(await caught(recorded({ went: "invalid", got: [] }))).toMatchObject({ status: "invalid" });
  });

  test("without a word", async () => {
    expect(await caught(recorded({ went: [[1700000000, 4]] }))).toMatchObject({
      status: undefined,
      failures: [[1700000000, 4]],
    });
  });
});
