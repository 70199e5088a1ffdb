import { expect, test } from "vitest";
import { oneAtATime } from "../../src/buffer/one-at-a-time.ts";

/** Work of which a test says when it ends, and how. */
function steps() {
  const ends: ((failure?: Error) => void)[] = [];
  const run = oneAtATime(
    () =>
      new Promise<void>((resolve, reject) => {
        ends.push((failure) => (failure ? reject(failure) : resolve()));
      }),
  );
  return { run, ends };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

test("who asks meanwhile shares the run after", async () => {
  const { run, ends } = steps();
  const first = run();
  const others = [run(), run(), run()];
  await turn();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await first;
  await turn();
  expect(ends).toHaveLength(2);
  // Asked while the second run is under way: that one may have begun too early.
  const last = run();
  ends[1]?.();
  await Promise.all(others);
  await turn();
  expect(ends).toHaveLength(3);
  ends[2]?.();
  await last;
});

test("a failure is told to who asked, and the next run goes on", async () => {
  const { run, ends } = steps();
  const first = run();
  const second = run();
  ends[0]?.(new Error("no network"));
  await expect(first).rejects.toThrow("no network");
  await turn();
  ends[1]?.();
  await expect(second).resolves.toBeUndefined();
  const third = run();
  expect(ends).toHaveLength(3);
  ends[2]?.();
  await third;
});

test.each([0, 1, 2, 3, 4, 5, 6])(
  "behavior: who asks %i microtasks after a run begins none beside the next",
  async (ticks) => {
    let under = 0;
    let most = 0;
    let late: Promise<void> | undefined;
    const run = oneAtATime(async () => {
      under += 1;
      most = Math.max(most, under);
      await turn();
      under -= 1;
      late ??= askLater();
    });
    const askLater = async () => {
      for (let tick = 0; tick < ticks; tick++) {
        await undefined;
      }
      await run();
    };
    await Promise.all([run(), run()]);
    await late;
    expect([most, under]).toEqual([1, 0]);
  },
);
