import { describe, expect, test } from "vitest";
import { buffered, humidity, link, pass, settled, temperature } from "../support/buffered.ts";

describe("when the buffer is full", () => {
  test("behavior: write waits for room, and brings a flush about", async () => {
    const slow = () => new Promise<object>((resolve) => setTimeout(() => resolve({}), 100));
    const { writer, calls } = buffered({ capacity: 2 }, { writegroup: slow, recordbatch: slow });
    await writer.write(temperature, 1);
    await writer.write(humidity, 1);
    const third = writer.write({ alias: "pressure" }, 1);
    await pass(99);
    expect(await settled(third)).toBe(false);
    await pass(1);
    expect(await settled(third)).toBe(true);
    expect(calls).toHaveLength(1);
    expect(writer.size).toBe(1);
    const closed = writer.close();
    await pass(100);
    await closed;
    expect(calls).toHaveLength(2);
  });

  test("behavior: a value that takes the place of another needs no room", async () => {
    const { writer } = buffered({ capacity: 1 });
    await writer.write(temperature, 1);
    expect(await settled(writer.write(temperature, 2))).toBe(true);
    expect(writer.size).toBe(1);
  });

  test("behavior: they enter in the order in which they came, also a long list", async () => {
    const { writer, calls } = buffered({ capacity: 3, flushSize: 99 });
    const list = writer.record(
      temperature,
      Array.from({ length: 10 }, (_, at) => [at + 1, at] as const),
    );
    await writer.record(humidity, [[1, "last"]]);
    await list;
    await writer.close();
    const times = calls.filter(({ args }) => args[0].alias === "temperature").flatMap(({ args }) => args[1]);
    expect(times.map(([time]) => time)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(Math.max(...calls.map(({ args }) => args[1].length))).toBe(3);
  });

  test("behavior: while the link is down it stays at its bound, and all of it arrives afterwards", async () => {
    const { state, procedures } = link();
    const { writer, calls } = buffered({ keep: "all", capacity: 5 }, procedures);
    const writes = Array.from({ length: 12 }, (_, at) => writer.record(temperature, [[at + 1, at]]));
    await pass(10_000);
    expect(writer.size).toBe(5);
    state.down = false;
    const before = calls.length;
    await pass(10_000);
    await Promise.all(writes);
    await writer.close();
    const arrived = calls.slice(before).flatMap(({ args }) => args[1]);
    expect(arrived.map(([, value]) => value)).toEqual(Array.from({ length: 12 }, (_, at) => at));
  });

  test("args: signal: whoever waits may leave", async () => {
    const { procedures } = link();
    const { writer } = buffered({ capacity: 1 }, procedures);
    await writer.write(temperature, 1);
    const controller = new AbortController();
    const second = writer.write(humidity, 2, controller);
    const third = writer.write({ alias: "pressure" }, 3);
    controller.abort(new Error("enough"));
    await expect(second).rejects.toThrow("enough");
    expect(await settled(third)).toBe(false);
    await expect(writer.write(humidity, 2, controller)).rejects.toThrow("enough");
    third.catch(() => {});
  });

  test("close: takes in who waits", async () => {
    const { writer, calls } = buffered({ capacity: 1 });
    const writes = [1, 2, 3].map((at) => writer.record(temperature, [[at, at]]));
    await writer.close();
    await Promise.all(writes);
    expect(calls.map(({ args }) => args[1])).toEqual([[[1, 1]], [[2, 2]], [[3, 3]]]);
  });

  test("close: sends away who waits when it fails", async () => {
    const { procedures } = link();
    const { writer } = buffered({ capacity: 1, attempts: 1 }, procedures);
    await writer.write(temperature, 1);
    const second = writer.write(humidity, 2);
    await expect(writer.close()).rejects.toMatchObject({ name: "BufferError", unsent: [{ value: 1 }] });
    await expect(second).rejects.toMatchObject({ name: "BufferError" });
  });
});
