import { describe, expect, test, vi } from "vitest";
import { buffered, humidity, pass, temperature } from "../support/buffered.ts";

describe("when it is sent", () => {
  test("by age: that of the oldest value", async () => {
    const { writer, requests } = buffered({ maxAge: 2000 });
    await writer.write(temperature, 1);
    await pass(1500);
    await writer.write(humidity, 1);
    await pass(499);
    expect(requests).toHaveLength(0);
    await pass(1);
    expect(requests).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
    await writer.write(temperature, 2);
    await pass(2000);
    expect(requests).toHaveLength(2);
  });

  test("by age, of which there is none: on flush alone", async () => {
    const { writer, requests } = buffered({ maxAge: Number.POSITIVE_INFINITY });
    await writer.write(temperature, 1);
    await pass(3_600_000);
    expect(requests).toHaveLength(0);
    await writer.flush();
    expect(requests).toHaveLength(1);
  });

  test("by size", async () => {
    const { writer, requests } = buffered({ keep: "all", flushSize: 3 });
    await writer.record(temperature, [
      [1, 1],
      [2, 2],
    ]);
    await pass(0);
    expect(requests).toHaveLength(0);
    await writer.record(temperature, [[3, 3]]);
    await pass(0);
    expect(requests).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("on flush, and once more for what was written meanwhile", async () => {
    const { writer, arrived } = buffered({ keep: "all" });
    await writer.record(temperature, [[1, 1]]);
    const first = writer.flush();
    await writer.record(temperature, [[2, 2]]);
    await Promise.all([first, writer.flush(), writer.flush()]);
    expect(arrived()).toEqual([
      [["recordbatch", temperature, [[1, 1]]]],
      [["recordbatch", temperature, [[2, 2]]]],
    ]);
  });

  test("on `await using`", async () => {
    const { writer, requests } = buffered();
    {
      await using open = writer;
      await open.write(temperature, 1);
    }
    expect(requests).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("behavior: nothing is sent for nothing", async () => {
    const { writer, requests } = buffered();
    await writer.flush();
    await writer.close();
    await writer.close();
    expect(requests).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("behavior: one flush at a time", async () => {
    let under = 0;
    let most = 0;
    const slow = async () => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setTimeout(resolve, 100));
      under -= 1;
      return {};
    };
    const { writer, calls } = buffered({ flushSize: 1 }, { writegroup: slow });
    for (let value = 0; value < 5; value++) {
      await writer.write(temperature, value);
    }
    await pass(1000);
    expect(most).toBe(1);
    expect(calls.map(({ args }) => args[0][0][1])).toEqual([0, 4]);
  });
});
