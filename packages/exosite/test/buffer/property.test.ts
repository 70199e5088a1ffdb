import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { BufferedWriter } from "../../src/buffer/buffered-writer.ts";
import { answering } from "../support/answers.ts";
import { stopClock } from "../support/clock.ts";

/** What may happen: a value is written, time passes, the link comes or goes, somebody flushes. */
const event = fc.oneof(
  { weight: 5, arbitrary: fc.record({ write: fc.constantFrom("a", "b", "c") }) },
  { weight: 3, arbitrary: fc.record({ pass: fc.integer({ min: 1, max: 4000 }) }) },
  { weight: 2, arbitrary: fc.record({ link: fc.constantFrom("up", "down", "answers lost") }) },
  { weight: 1, arbitrary: fc.constant({ flush: true }) },
);

test("every value arrives at its time, whatever becomes of the link", async () => {
  stopClock();
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 60 }),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 8 }),
      async (events, capacity, flushSize) => {
        let link = "up";
        const there = new Map<string, number>();
        const written = new Map<string, number>();
        const { rpc } = answering({
          recordbatch({ args: [resource, points] }) {
            if (link !== "down") {
              for (const [time, value] of points) {
                there.set(`${resource.alias} ${time}`, value);
              }
            }
            if (link !== "up") {
              throw new TypeError("no network");
            }
            return {};
          },
        });
        const writer = new BufferedWriter(rpc, { keep: "all", capacity, flushSize });
        const writes: Promise<void>[] = [];
        let value = 0;
        for (const happens of events) {
          if ("write" in happens) {
            value += 1;
            written.set(`${happens.write} ${Math.floor(Date.now() / 1000)}`, value);
            writes.push(writer.write({ alias: happens.write }, value));
          } else if ("pass" in happens) {
            await vi.advanceTimersByTimeAsync(happens.pass);
          } else if ("link" in happens) {
            link = happens.link;
          } else {
            writer.flush().catch(() => {});
          }
          expect(writer.size).toBeLessThanOrEqual(capacity);
        }
        link = "up";
        await writer.close();
        await Promise.all(writes);
        expect(there).toEqual(written);
        expect(vi.getTimerCount()).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});

test("keep: newest: the newest value of each resource arrives, and none that was never written", async () => {
  stopClock();
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 60 }), async (events) => {
      let link = "up";
      const there = new Map<string, Map<number, number>>();
      const put = (alias: string, time: number, value: number) => {
        there.set(alias, (there.get(alias) ?? new Map()).set(time, value));
      };
      const behave = (work: () => void) => {
        if (link !== "down") {
          work();
        }
        if (link !== "up") {
          throw new TypeError("no network");
        }
        return {};
      };
      const now = () => Math.floor(Date.now() / 1000);
      const { rpc } = answering({
        writegroup: ({ args: [entries] }) =>
          behave(() => {
            for (const [{ alias }, value] of entries) {
              put(alias, now(), value);
            }
          }),
        recordbatch: ({ args: [{ alias }, points] }) =>
          behave(() => {
            for (const [time, value] of points) {
              put(alias, time, value);
            }
          }),
      });
      const writer = new BufferedWriter(rpc, { maxAge: 1000 });
      const newest = new Map<string, number>();
      let value = 0;
      for (const happens of events) {
        if ("write" in happens) {
          value += 1;
          newest.set(happens.write, value);
          await writer.write({ alias: happens.write }, value);
        } else if ("pass" in happens) {
          await vi.advanceTimersByTimeAsync(happens.pass);
        } else if ("link" in happens) {
          link = happens.link;
        } else {
          writer.flush().catch(() => {});
        }
      }
      link = "up";
      await writer.close();
      const found = [...there].map(([alias, points]): [string, number] => [
        alias,
        Math.max(...points.values()),
      ]);
      expect(new Map(found)).toEqual(newest);
    }),
  );
});
