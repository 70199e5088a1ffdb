import { describe, expect, test } from "vitest";
import { inheritedLimits } from "../../src/exosite/account/describe.ts";
import type { Account } from "../../src/exosite/index.ts";
import { recordings } from "../recordings.ts";
import { type Exchange, empty, type RecordedAnswer, replay, type Vector } from "./replay.ts";

/** What onep-mock, an imitation of the server by someone who knew it, did: the best witness of how state changes. */
const vectors = recordings<Vector>("exosite");

/** Where the imitation is not followed. */
const unlike = [
  // Calls back twice, and creates what it refuses.
  "batch-odd",
];
const statuses: Readonly<Record<string, string>> = {
  // Not found in its own list of series; the word for what is not below the caller is `restricted`.
  fail: "restricted",
};

const cases = vectors
  .filter(({ id, kind }) => id.startsWith("mock.") && !unlike.includes(kind))
  .map((vector): [string, Exchange[]] => [vector.id, [...(vector.steps ?? [vector as Exchange])]]);

describe("changes as the imitation does", () => {
  test("there are enough recordings to mean anything", () => {
    expect(cases.length).toBeGreaterThan(25);
  });

  test.for(cases)("%s", async ([, steps]) => {
    const { simulator, account } = empty();
    furnish(account);
    const ours = new Map<string, string>();
    for (const { request, response } of steps) {
      const text = renamed(JSON.stringify(request.body), ours);
      const answer = await replay(simulator, { ...request, bodyKind: "text", body: text });
      const answers = (await answer.json()) as RecordedAnswer[];
      for (const [index, recorded] of (response.body as RecordedAnswer[]).entries()) {
        const { status, result } = recorded;
        const got = answers[index];
        if (typeof result === "string" && typeof got?.result === "string") {
          ours.set(result, got.result);
        }
        expect(got?.status).toEqual(statuses[String(status)] ?? status);
        const wanted: unknown =
          result === undefined ? undefined : JSON.parse(renamed(JSON.stringify(result), ours));
        expect({ result: comparable(got?.result) }).toMatchObject({ result: comparable(wanted) });
      }
    }
  });
});

/** The imitation's own account. */
function furnish(account: Account): void {
  const [root, other] = [
    "0123456789012345678901234567890123456789",
    "1234567890123456789012345678901234567890",
  ];
  const client = { type: "client", description: { limits: inheritedLimits } } as const;
  const { description } = client;
  const name = "Mock Master Client";
  account.create({
    ...client,
    description: { ...description, name },
    owner: null,
    rid: root,
    cik: "1".repeat(40),
  });
  account.create({ ...client, owner: root, rid: other, cik: "2".repeat(40), alias: "mock_other" });
  const gas = account.create({
    type: "dataport",
    owner: other,
    rid: "2345678901234567890123456789012345678901",
    alias: "mock_gas",
    description: { name: "gas", format: "integer", meta: '{"datasource": {"unit": ""}}' },
  });
  for (const [index, value] of [12, 23, 34].entries()) {
    gas.series.put([1_419_791_112 + index * 100, value]);
  }
}

/** RIDs that were made in the recording become those that were made here. */
function renamed(text: string, ours: ReadonlyMap<string, string>): string {
  return [...ours].reduce((changed, [theirs, own]) => changed.replaceAll(theirs, own), text);
}

/** Without times, and without limits, of which the imitation has other names. */
function comparable(result: unknown): unknown {
  return JSON.parse(
    JSON.stringify(result ?? null, (name, value: unknown) =>
      name === "modified" || name === "limits" ? undefined : value,
    ),
  );
}
