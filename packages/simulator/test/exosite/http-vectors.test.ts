import { describe, expect, test } from "vitest";
import type { OperationObject } from "../../src/document.ts";
import { exositeHttpData } from "../../src/generated/exosite-http-data.ts";
import { exositePortals } from "../../src/generated/exosite-portals.ts";
import { exositeProvision } from "../../src/generated/exosite-provision.ts";
import { recordings } from "../recordings.ts";
import { makeHttpWorld } from "./http-world.ts";
import { type Exchange, empty, replay, type Vector } from "./replay.ts";

const vectors = recordings<Vector>("exosite");

/** Kinds that are about something else than what the platform answers to a request. */
const others = new Set(["http-status", "transport", "charset", "odd-shape", "pages", "content-steps"]);

const cases = vectors
  .filter(({ surface, kind }) => (surface === "provision" || surface === "http-data") && !others.has(kind))
  // What was cut out of a path, and what nobody can be at: a platform that is not there.
  .filter(({ id, response }) => !/reserved-(model|content)/.test(id) && response && response.status < 500)
  .flatMap((vector): [string, Vector, Exchange][] => {
    const request = vector.right?.request ?? vector.request;
    const response = vector.right?.response ?? vector.response;
    return request && response ? [[vector.id, vector, { request, response }]] : [];
  });

/** Ids of the recordings by operationId; `removeSerialNumbers` is sent as every client does, with a word of its own. */
const surfaceIds = new Map(
  Object.entries({ provision: exositeProvision, data: exositeHttpData, portals: exositePortals }).flatMap(
    ([surface, { paths }]) =>
      Object.values(paths).flatMap((item) =>
        Object.values(item as Record<string, OperationObject>)
          .filter(({ operationId }) => operationId !== undefined)
          .map((operation): [string, string[]] => {
            const ids = [operation["x-conformance-id"]].flat() as string[];
            const isBatch = operation.operationId === "serialNumbers.addBatch";
            const prefix = surface === "portals" ? "portals " : "";
            return [
              `${prefix}${operation.operationId}`,
              isBatch ? [...ids, "provision:removeSerialNumbers"] : ids,
            ];
          }),
      ),
  ),
);

describe("answers as recorded", () => {
  test("there are enough recordings to mean anything", () => {
    expect(cases.length).toBeGreaterThan(120);
  });

  test.for(cases)("%s", async ([, vector, exchange]) => {
    const { simulator, account } = empty();
    makeHttpWorld(account, vector, exchange);
    const { request, response } = exchange;
    const { "x-exosite-cik": cik, "x-exosite-token": token, ...rest } = request.headers;
    const isStranger = response.status === 401;
    const keys = { ...(cik && { "x-exosite-cik": cik }), ...(token && { "x-exosite-token": token }) };
    const answering = replay(simulator, { ...request, headers: { ...rest, ...(!isStranger && keys) } });
    if (request.headers["request-timeout"] !== undefined) {
      setTimeout(() => {
        if (response.status === 304) {
          simulator.clock.advance(600_000);
        } else {
          account.write(account.clientByCik(cik ?? "")?.aliases.get("temp") ?? "", 22);
        }
      }, 20);
    }
    const answer = await answering;
    const body = await answer.text();
    const isError = answer.status >= 400 && typeof response.body === "string";
    expect({
      operation: surfaceIds.get(simulator.requests[0]?.operation ?? "") ?? [],
      status: answer.status,
      type:
        answer.status === 200 && response.headers["content-type"] ? answer.headers.get("content-type") : null,
      text: isError || isEmptyStatus(answer.status) ? body : "",
    }).toEqual({
      operation: expect.arrayContaining([`${vector.surface}:${vector.operation}`]),
      status: response.status,
      type: (response.status === 200 && response.headers["content-type"]) || null,
      text: isError ? response.body : "",
    });
  });
});

const portals = vectors
  .filter(({ surface }) => surface === "portals")
  .flatMap((vector) => (vector.request ? [[vector.id, vector] as const] : []));

describe("requests to Portals find their operations", () => {
  test("there are enough recordings to mean anything", () => {
    expect(portals.length).toBeGreaterThan(100);
  });

  test.for(portals)("%s", async ([, { operation, request, right }]) => {
    const { simulator } = empty();
    const sent = right?.request ?? request;
    if (!sent) {
      throw new Error("There is no request.");
    }
    // Forms in parts are not rebuilt: who is found does not depend on them.
    await replay(simulator, sent.bodyKind === "multipart" ? { ...sent, bodyKind: "none" } : sent);
    const found = surfaceIds.get(`portals ${simulator.requests[0]?.operation}`) ?? [];
    expect(found).toContain(`portals:${operation}`);
  });
});

function isEmptyStatus(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
