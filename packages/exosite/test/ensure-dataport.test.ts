import { describe, expect, test } from "vitest";
import { ensureDataport } from "../src/dataport/ensure-dataport.ts";
import { answering } from "./support/answers.ts";

const description = {
  format: "float",
  retention: { count: "infinity", duration: "infinity" },
} as const;
const named = (calls: { procedure: string }[]) => calls.map(({ procedure }) => procedure);

describe("ensureDataport", () => {
  test("default: one that is there stays as it is", async () => {
    const { rpc, calls } = answering({ lookup: () => ({ result: "there" }) });
    expect(await ensureDataport(rpc, "power", description)).toBe("there");
    expect(calls).toMatchObject([{ procedure: "lookup", args: [{ alias: "" }, "alias", "power"] }]);
  });

  test("behavior: makes it and gives it its alias", async () => {
    const { rpc, calls } = answering({
      lookup: () => ({ status: "invalid" }),
      create: () => ({ result: "made" }),
    });
    expect(await ensureDataport(rpc, "power", description)).toBe("made");
    expect(calls.slice(1)).toMatchObject([
      { procedure: "create", args: ["dataport", { name: "power", ...description }] },
      { procedure: "map", args: ["alias", "made", "power"] },
    ]);
  });

  test("behavior: an unknown alias is asked for anew each time", async () => {
    let there = false;
    const { rpc } = answering({ lookup: () => (there ? { result: "there" } : { status: "invalid" }) });
    await ensureDataport(rpc, "power", description);
    there = true;
    expect(await ensureDataport(rpc, "power", description)).toBe("there");
  });

  test("behavior: leaves none behind without its alias, and takes that of somebody faster", async () => {
    const lookups = [{ status: "invalid" }, { result: "theirs" }];
    const { rpc, calls } = answering({
      lookup: () => lookups.shift() ?? {},
      create: () => ({ result: "made" }),
      map: () => ({ status: "invalid" }),
    });
    expect(await ensureDataport(rpc, "power", description)).toBe("theirs");
    expect(named(calls)).toEqual(["lookup", "create", "map", "drop", "lookup"]);
    expect(calls[3]?.args).toEqual(["made"]);
  });

  test("error: the alias cannot be given", async () => {
    const { rpc, calls } = answering({
      lookup: () => ({ status: "invalid" }),
      create: () => ({ result: "made" }),
      map: () => ({ status: "restricted" }),
    });
    await expect(ensureDataport(rpc, "power", description)).rejects.toMatchObject({ status: "restricted" });
    expect(named(calls)).toContain("drop");
  });

  test("error: the alias cannot be given, and the dataport not be dropped: the first is told", async () => {
    const { rpc } = answering({
      lookup: () => ({ status: "invalid" }),
      create: () => ({ result: "made" }),
      map: () => ({ status: "restricted" }),
      drop: () => ({ status: "locked" }),
    });
    await expect(ensureDataport(rpc, "power", description)).rejects.toMatchObject({ status: "restricted" });
  });

  test("args: options", async () => {
    const { rpc, calls } = answering({ lookup: () => ({ status: "invalid" }) });
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(ensureDataport(rpc, "power", description, { signal })).rejects.toThrow("enough");
    expect(calls).toEqual([]);
  });

  test("error: a lookup that fails is no reason to make another one", async () => {
    const { rpc, calls } = answering({ lookup: () => ({ status: "locked" }) });
    await expect(ensureDataport(rpc, "power", description)).rejects.toMatchObject({ status: "locked" });
    expect(calls).toHaveLength(1);
  });
});
