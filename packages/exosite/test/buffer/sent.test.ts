import { describe, expect, test } from "vitest";
import type { NewPoint } from "../../src/index.ts";
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

  test("behavior: an object may be used again for another resource", async () => {
    const { writer, arrived } = buffered();
    const resource = { alias: "temperature" };
    await writer.write(resource, 20);
    resource.alias = "humidity";
    await writer.write(resource, 50);
    await writer.close();
    const values = [
      [temperature, 20],
      [humidity, 50],
    ];
    expect(arrived()).toEqual([[["writegroup", values]]]);
  });

  test("record: times are whole seconds, of which each has one value", async () => {
    const { writer, arrived } = buffered();
    await writer.record(temperature, [
      [seconds - 9.2, "a"],
      [seconds - 10, "b"],
      [-0.5, "c"],
    ]);
    await writer.close();
    const points = [
      [seconds - 10, "b"],
      [seconds - 1, "c"],
    ];
    expect(arrived()).toEqual([[["recordbatch", temperature, points]]]);
  });

  test.each([[[5, Number.NaN]], [["soon", 1]]] as [NewPoint][])(
    "record: nothing of a list with what cannot be sent: %o",
    async (bad) => {
      const { writer } = buffered();
      const recorded = writer.record(temperature, [[1, 1], bad]);
      await expect(recorded).rejects.toMatchObject({ name: "ConfigError" });
      expect(writer.size).toBe(0);
    },
  );

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
