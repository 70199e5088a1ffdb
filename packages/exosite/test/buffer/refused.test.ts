import { failure } from "@busbar/test-support/failure";
import { describe, expect, test } from "vitest";
import type { Procedures } from "../support/answers.ts";
import { buffered, humidity, pass, seconds, temperature } from "../support/buffered.ts";

describe("when the platform refuses", () => {
  /** A platform where one alias is unknown. */
  const unknown: Procedures = {
    writegroup: ({ args }) =>
      args[0].some(([{ alias }]: [{ alias: string }]) => alias === "nope") ? { status: "invalid" } : {},
    recordbatch: ({ args }) => (args[0].alias === "nope" ? { status: "invalid" } : {}),
  };

  test("behavior: one unknown alias does not keep the others back", async () => {
    const refused: unknown[] = [];
    const { writer, arrived } = buffered({ onRefused: (value) => refused.push(value) }, unknown);
    await writer.write({ alias: "nope" }, 1);
    await writer.write(temperature, 2);
    await writer.close();
    expect(refused).toMatchObject([
      {
        resource: { alias: "nope" },
        value: 1,
        time: seconds,
        error: { name: "RpcError", status: "invalid" },
      },
    ]);
    expect(arrived()[1]).toContainEqual(["recordbatch", temperature, [[seconds, 2]]]);
    expect(writer.size).toBe(0);
  });

  test("error: without a listener it is not passed over", async () => {
    const { writer } = buffered({ maxAge: 1000 }, unknown);
    await writer.write({ alias: "nope" }, 1);
    await pass(1000);
    await writer.write(temperature, 1);
    const error = await failure(writer.close());
    expect(error).toMatchObject({ name: "BufferError", unsent: [], refused: [{ value: 1 }] });
    expect((error as Error).message).toMatchInlineSnapshot(`
      "Of the values in the buffer 1 were refused.
      See \`refused\`."
    `);
    await writer.close();
  });

  test("behavior: a listener that throws hears of the others with the next flush", async () => {
    const heard: unknown[] = [];
    const onRefused = ({ value }: { value: unknown }) => {
      heard.push(value);
      if (heard.length === 1) {
        throw new Error("a bug of its own");
      }
    };
    const { writer } = buffered({ onRefused }, { recordbatch: () => ({ status: "invalid" }) });
    await writer.record(temperature, [[1, "a"]]);
    await writer.record(humidity, [[1, "b"]]);
    await expect(writer.flush()).rejects.toThrow("a bug of its own");
    await writer.close();
    expect(heard).toEqual(["a", "b"]);
  });

  test("behavior: a list that cannot be read is told as it is", async () => {
    const { writer } = buffered({}, { recordbatch: () => ({ status: [5] }) });
    await writer.record(temperature, [[1, "a"]]);
    await expect(writer.flush()).rejects.toMatchObject({
      refused: [{ value: "a", error: { name: "RpcError", failures: [5] } }],
    });
  });

  test("behavior: single points are refused, the others were taken", async () => {
    const { writer, calls } = buffered(
      { keep: "all" },
      { recordbatch: () => ({ status: [[2, "invalid"]] }) },
    );
    await writer.record(temperature, [
      [1, "a"],
      [2, "b"],
    ]);
    await expect(writer.flush()).rejects.toMatchObject({
      refused: [{ resource: temperature, time: 2, value: "b", error: "invalid" }],
    });
    expect(calls).toHaveLength(1);
    expect(writer.size).toBe(0);
  });

  test.each([
    ["locked", { status: "locked" }],
    ["failed", { status: "fail", error: { code: 500, message: "Later" } }],
  ])("behavior: a client that is %s may not stay so", async (_, reply) => {
    const { writer } = buffered({ attempts: 1 }, { writegroup: () => reply, recordbatch: () => reply });
    await writer.write(temperature, 1);
    await writer.record(temperature, [[1, 2]]);
    await expect(writer.flush()).rejects.toMatchObject({ name: "RpcError" });
    expect(writer.size).toBe(2);
  });

  test("behavior: a wrong CIK loses nothing", async () => {
    const { writer } = buffered(
      { attempts: 1 },
      {
        writegroup: () => {
          throw Response.json({ error: { code: 401, message: "Authorization failed" } });
        },
      },
    );
    await writer.write(temperature, 1);
    await expect(writer.close()).rejects.toMatchObject({
      unsent: [{ value: 1 }],
      cause: { name: "AuthenticationError" },
    });
  });

  test("behavior: an answer that misses one call loses nothing", async () => {
    const { writer } = buffered(
      {},
      {
        recordbatch: () => ({ id: "another" }) as object,
      },
    );
    await writer.record(temperature, [[1, 1]]);
    await expect(writer.flush()).rejects.toMatchObject({ name: "DecodeError", code: "missing_answer" });
    expect(writer.size).toBe(1);
  });
});
