import { failure } from "@busbar/test-support/failure";
import { describe, expect, test, vi } from "vitest";
import { buffered, humidity, link, pass, seconds, temperature } from "../support/buffered.ts";

describe("when the link is down", () => {
  test("behavior: nothing is lost; values keep their time and go out as records", async () => {
    const { state, procedures } = link();
    const errors: unknown[] = [];
    const onError = (error: unknown) => void errors.push(error);
    const { writer, arrived } = buffered({ maxAge: 1000, retryDelay: 2000, onError }, procedures);
    await writer.write(temperature, 20);
    await pass(1000);
    expect(errors).toMatchObject([{ name: "ConnectionError" }]);
    expect(writer.lastError).toBe(errors[0]);
    expect(writer.size).toBe(1);

    await writer.write(temperature, 21);
    state.down = false;
    await pass(1999);
    expect(arrived()).toHaveLength(1);
    await pass(1);
    expect(arrived()[1]).toEqual([
      ["recordbatch", temperature, [[seconds, 20]]],
      ["writegroup", [[temperature, 21]]],
    ]);
    expect(writer).toMatchObject({ size: 0, lastError: undefined });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("behavior: pauses double, up to a minute, and size does not shorten them", async () => {
    const { procedures } = link();
    const times: number[] = [];
    const { writer } = buffered(
      { maxAge: 1000, flushSize: 2, onError: () => times.push(Date.now() / 1000 - seconds) },
      procedures,
    );
    await writer.write(temperature, 1);
    for (let passed = 0; passed < 200; passed++) {
      await pass(1000);
      await writer.write(humidity, passed);
    }
    expect(times).toEqual([1, 2, 4, 8, 16, 32, 64, 124, 184]);
    // What was the newest when a flush failed is recorded, all else was replaced in time.
    expect(writer.size).toBe(1 + times.length - 1 + 1);
  });

  test("behavior: a newer value of the same second is not overtaken by the one that comes back", async () => {
    const { state, procedures } = link();
    const { writer, arrived } = buffered({ keep: "all" }, procedures);
    await writer.write(temperature, 1);
    const flush = writer.flush();
    await writer.write(temperature, 2);
    await expect(flush).rejects.toMatchObject({ name: "ConnectionError" });
    expect(writer.size).toBe(1);
    state.down = false;
    await writer.flush();
    expect(arrived()[1]).toEqual([["recordbatch", temperature, [[seconds, 2]]]]);
  });

  test("behavior: nor is the newest value of a second by one that was written before it", async () => {
    const { state, procedures } = link();
    const { writer, arrived } = buffered({}, procedures);
    await writer.write(temperature, 1);
    await expect(writer.flush()).rejects.toMatchObject({ name: "ConnectionError" });
    await writer.write(temperature, 2);
    expect(writer.size).toBe(1);
    const flush = writer.flush();
    await writer.write(temperature, 3);
    await expect(flush).rejects.toMatchObject({ name: "ConnectionError" });
    state.down = false;
    await writer.flush();
    expect(arrived()[2]).toEqual([["writegroup", [[temperature, 3]]]]);
  });

  test("behavior: flush tries at once, whatever the pause", async () => {
    const { state, procedures } = link();
    const { writer, requests } = buffered({}, procedures);
    await writer.write(temperature, 1);
    await expect(writer.flush()).rejects.toMatchObject({ name: "ConnectionError" });
    state.down = false;
    await writer.flush();
    expect(requests).toHaveLength(2);
  });

  test("close: tries as often as it may, and hands out what is left", async () => {
    const { procedures } = link();
    const { writer, requests } = buffered({ attempts: 4, retryDelay: 1000 }, procedures);
    await writer.write(temperature, 1);
    await writer.record(humidity, [[7, "x"]]);
    const closed = failure(writer.close());
    await pass(60_000);
    const error = await closed;
    expect(error).toMatchObject({
      name: "BufferError",
      unsent: [
        { resource: temperature, value: 1, time: seconds },
        { resource: humidity, value: "x", time: 7 },
      ],
      refused: [],
      cause: { name: "ConnectionError" },
    });
    expect((error as Error).message).toMatchInlineSnapshot(`
      "Of the values in the buffer 2 could not be sent.
      Call \`close()\` again, or take them from \`unsent\`."
    `);
    expect(requests).toHaveLength(4);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("close: as often, whatever failed before", async () => {
    const { procedures } = link();
    const { writer, requests } = buffered({ attempts: 2 }, procedures);
    await writer.write(temperature, 1);
    for (let time = 0; time < 3; time++) {
      await expect(writer.flush()).rejects.toMatchObject({ name: "ConnectionError" });
    }
    const closed = expect(writer.close()).rejects.toMatchObject({ name: "BufferError" });
    await pass(60_000);
    await closed;
    expect(requests).toHaveLength(3 + 2);
  });

  test("close: may be tried again", async () => {
    const { state, procedures } = link();
    const { writer } = buffered({ attempts: 1 }, procedures);
    await writer.write(temperature, 1);
    const first = writer.close();
    expect(writer.close()).toBe(first);
    await expect(first).rejects.toMatchObject({ name: "BufferError" });
    state.down = false;
    await writer.close();
    expect(writer.size).toBe(0);
  });
});
