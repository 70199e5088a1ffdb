import { expect, test } from "vitest";
import { readOptions } from "../../src/cli-options.ts";
import { simulated } from "../../src/platforms/exosite/simulated.ts";
import { replaySimulator } from "../../src/simulator/replay-simulator.ts";
import { loadVectors } from "../../src/vectors/load-vectors.ts";
import type { Vector } from "../../src/vectors/vector.ts";
import { withAnswers } from "../with-answers.ts";

const files = await loadVectors(readOptions([]).vectors, "exosite");
const vectors = files.flatMap((file) => file.vectors);

test("the simulator answers as the platform is documented to", async () => {
  const results = await replaySimulator(vectors, simulated);
  expect(results.filter((result) => result.differences.length > 0)).toEqual([]);
  const compared = vectors.filter((_, index) => results[index]?.unmapped === undefined);
  const count = (which: (vector: Vector) => boolean) => compared.filter(which).length;
  // Enough of each kind to mean anything.
  expect(
    count(({ surface, response }) => surface !== "rpc" && (response?.status ?? 0) === 401),
  ).toBeGreaterThan(1);
  expect(count(({ response }) => response?.status === 404)).toBeGreaterThan(4);
  expect(count(({ response }) => [400, 403].includes(response?.status ?? 0))).toBeGreaterThan(4);
  expect(count(({ kind }) => kind === "envelope")).toBeGreaterThan(2);
  expect(count(({ kind }) => /^error-call/.test(kind ?? ""))).toBeGreaterThan(20);
  expect(count(({ surface, response }) => surface !== "rpc" && response?.status === 200)).toBeGreaterThan(30);
});

test.each([
  [
    "status",
    /./,
    (answer: Response) => new Response(answer.body, { status: 418, headers: answer.headers }),
    "response.status",
  ],
  [
    "media type",
    /./,
    (answer: Response) =>
      new Response(answer.body, { status: answer.status, headers: { "content-type": "text/x" } }),
    "response.headers.content-type",
  ],
  [
    "status word",
    /^error-call/,
    async (answer: Response) =>
      new Response((await answer.text()).replace(/"(invalid|restricted)"/, '"fail"'), answer),
    "response.body[0].status",
  ],
  [
    "error object",
    /^error-call-object/,
    async (answer: Response) =>
      new Response((await answer.text()).replace('"arguments"', '"procedure"'), answer),
    "response.body[0].error.context",
  ],
  [
    "code of a whole request",
    /^envelope/,
    async (answer: Response) => new Response((await answer.text()).replace("401", "400"), answer),
    "response.body",
  ],
  [
    "status line",
    /^error$/,
    async (answer: Response) => new Response((await answer.text()).replace("Not Found", "Gone"), answer),
    "response.body",
  ],
] as const)("another %s is found", async (_, kind, change, where) => {
  const some = vectors.filter((vector) => kind.test(vector.kind ?? ""));
  const results = await replaySimulator(some, withAnswers(simulated, change));
  expect(results.flatMap((result) => result.differences.map((difference) => difference.where))).toContain(
    where,
  );
});
