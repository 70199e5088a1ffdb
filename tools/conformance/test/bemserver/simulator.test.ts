import { expect, test } from "vitest";
import { readOptions } from "../../src/cli-options.ts";
import { simulated } from "../../src/platforms/bemserver/simulated.ts";
import { replaySimulator } from "../../src/simulator/replay-simulator.ts";
import { loadVectors } from "../../src/vectors/load-vectors.ts";
import { withAnswers } from "../with-answers.ts";

const files = await loadVectors(readOptions([]).vectors, "bemserver");
const vectors = files.flatMap((file) => file.vectors);

test("the simulator answers as the real server did", async () => {
  const results = await replaySimulator(vectors, simulated);
  expect(results.filter((result) => result.differences.length > 0)).toEqual([]);
  expect(results.filter((result) => result.unmapped === undefined).length).toBeGreaterThan(400);
});

test.each([
  [
    "status",
    (answer: Response) => new Response(answer.body, { status: 418, headers: answer.headers }),
    "response.status",
  ],
  [
    "media type",
    (answer: Response) => new Response(answer.body, { status: answer.status }),
    "response.headers.content-type",
  ],
  [
    "body",
    async (answer: Response) => new Response((await answer.text()).replaceAll('"errors"', '"error"'), answer),
    "response.body.errors",
  ],
])("another %s is found", async (_, change, where) => {
  const refused = vectors
    .filter((vector) => vector.tags?.some((tag) => /^error\.422\.(json|query)/.test(tag)))
    .slice(0, 5);
  const results = await replaySimulator(refused, withAnswers(simulated, change));
  expect(results.flatMap((result) => result.differences.map((difference) => difference.where))).toContain(
    where,
  );
});
