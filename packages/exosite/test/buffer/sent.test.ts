import { describe, expect, test } from "vitest";
import { buffered, humidity, pass, seconds, temperature } from "../support/buffered.ts";

describe("what is sent", () => {
  test("default: the newest value of each resource, in one call", async () => {
    const { writer, arrived } = buffered();
    await writer.write(temperature, 20);
    await writer.write(humidity, 50);
    await pass(3000);
    await writer.write(temperature, 21.5);
    expect(writer.size).toBe(2);
    await writer.close();
    expect(arrived()).toEqual([
      [
        [
          "writegroup",
          [
            [temperature, 21.5],
            [humidity, 50],
          ],
        ],
      ],
    ]);
    expect(writer.size).toBe(0);
  });

  test("keep: all: every value at its own time, in one request", async () => {
    const { writer, arrived } = buffered({ keep: "all" });
    for (const value of [20, 20.5, 21]) {
      await writer.write(temperature, value);
      await writer.write(humidity, value + 30);
      await pass(1000);
    }
    await writer.close();
    expect(arrived()).toEqual([
      [
        [
          "recordbatch",
          temperature,
          [
            [seconds, 20],
            [seconds + 1, 20.5],
            [seconds + 2, 21],
          ],
        ],
        [
          "recordbatch",
          humidity,
          [
            [seconds, 50],
            [seconds + 1, 50.5],
            [seconds + 2, 51],
          ],
        ],
      ],
    ]);
  });

  test("keep: all: the later of two values of one second", async () => {
    const { writer, arrived } = buffered({ keep: "all" });
    await writer.write(temperature, 1);
    await pass(999);
    await writer.write(temperature, 2);
    await writer.close();
    expect(arrived()).toEqual([[["recordbatch", temperature, [[seconds, 2]]]]]);
  });

  test("record: points of the past beside what is written; what counts back is settled at once", async () => {
    const { writer, arrived } = buffered();
    await writer.write(temperature, 1);
    await writer.record(temperature, [
      [seconds - 100, "a"],
      [-30, "b"],
      [new Date((seconds - 5) * 1000), "c"],
    ]);
    await pass(4000);
    await writer.close();
    expect(arrived()).toEqual([
      [
        [
          "recordbatch",
          temperature,
          [
            [seconds - 100, "a"],
            [seconds - 30, "b"],
            [seconds - 5, "c"],
          ],
        ],
        ["writegroup", [[temperature, 1]]],
      ],
    ]);
  });

  test("behavior: long series go out in parts", async () => {
    const { writer, calls } = buffered({ flushSize: 1000 });
    await writer.record(
      temperature,
      Array.from({ length: 500 }, (_, at) => [seconds + at, at] as const),
    );
    await writer.close();
    expect(calls.map(({ args }) => args[1].length)).toEqual([200, 200, 100]);
  });

  test("args: now", async () => {
    const { writer, arrived } = buffered({ keep: "all", now: () => 5_999 });
    await writer.write(temperature, 1);
    await writer.close();
    expect(arrived()).toEqual([[["recordbatch", temperature, [[5, 1]]]]]);
  });
});
