import { failure } from "@busbar/test-support/failure";
import { describe, expect, test } from "vitest";
import { ConfigError, NotModifiedError, PreconditionError } from "../src/index.ts";
import { simulated } from "./support/simulated.ts";

describe("ifMatch", () => {
  test("default: what was read", async () => {
    const { bem, simulator } = simulated();
    const site = await bem.sites.get(1);
    const { data: changed, etag } = await bem.sites
      .update(1, { name: "North quay", description: "Renovated" }, { ifMatch: site })
      .withResponse();
    expect(changed).toMatchObject({ id: 1, description: "Renovated" });
    expect(simulator.requests[1]?.headers["if-match"]).toMatch(/^"[0-9a-f]+"$/);
    expect(etag).not.toBe(simulator.requests[1]?.headers["if-match"]);

    // The answer of the update carries the next tag.
    await bem.sites.update(1, { name: "North quay" }, { ifMatch: changed });
    expect(simulator.requests[2]?.headers["if-match"]).toBe(etag);
  });

  test("args: text", async () => {
    const { bem, simulator } = simulated();
    const { etag = "" } = await bem.sites.get(1).withResponse();
    expect(etag).toMatch(/^"[0-9a-f]+"$/);
    expect(await bem.sites.delete(1, { ifMatch: etag })).toBeUndefined();
    expect(simulator.requests[1]?.headers["if-match"]).toBe(etag);
  });

  test("args: what was created", async () => {
    const { bem } = simulated();
    const zone = await bem.zones.create({ name: "Roof", campaign_id: 1 });
    await bem.zones.delete(zone.id, { ifMatch: zone });
    expect((await bem.zones.list()).map(({ name }) => name)).not.toContain("Roof");
  });

  test("error: stale, and how to recover", async () => {
    const { bem } = simulated();
    const mine = await bem.buildings.get(1);
    const theirs = await bem.buildings.get(1);
    await bem.buildings.update(1, { name: "Library", description: "Theirs" }, { ifMatch: theirs });
    const stale = bem.buildings.update(1, { name: "Library", description: "Mine" }, { ifMatch: mine });
    await expect(stale).rejects.toMatchObject({ name: "PreconditionError", status: 412 });

    const fresh = await bem.buildings.get(1);
    expect(fresh.description).toBe("Theirs");
    await bem.buildings.update(1, { name: "Library", description: "Mine" }, { ifMatch: fresh });
    expect((await bem.buildings.get(1)).description).toBe("Mine");
  });

  test("error: left out against the types", async () => {
    const { bem } = simulated();
    const error = await failure(bem.sites.delete(1, {} as { ifMatch: string }));
    expect(PreconditionError.isInstance(error) && error.status).toBe(428);
  });

  test("error: an object that was not read", async () => {
    const { bem, simulator } = simulated();
    const copy = { ...(await bem.sites.get(1)) };
    await expect(bem.sites.delete(1, { ifMatch: copy })).rejects.toThrow(ConfigError);
    expect(simulator.requests).toHaveLength(1);
  });
});

describe("ifNoneMatch", () => {
  test("default: gives the earlier answer when nothing changed", async () => {
    const { bem, simulator } = simulated();
    const earlier = await bem.sites.list();
    expect(await bem.sites.list({}, { ifNoneMatch: earlier })).toBe(earlier);
    expect(simulator.requests[1]?.status).toBe(304);

    await bem.sites.create({ name: "West quay", campaign_id: 1 });
    expect(await bem.sites.list({}, { ifNoneMatch: earlier })).toHaveLength(4);
  });

  test("behavior: goes on from answer to answer", async () => {
    const { bem } = simulated();
    const first = await bem.sites.get(1);
    const second = await bem.sites.get(1, { ifNoneMatch: first });
    expect(await bem.sites.get(1, { ifNoneMatch: second })).toBe(first);
  });

  test("args: text", async () => {
    const { bem } = simulated();
    const { etag = "" } = await bem.sites.get(1).withResponse();
    const error = await failure(bem.sites.get(1, { ifNoneMatch: etag }));
    expect(NotModifiedError.isInstance(error) && error.status).toBe(304);
  });

  test("behavior: pages", async () => {
    const { bem } = simulated();
    const earlier = await bem.events.list({ sort: ["timestamp"] });
    expect(await bem.events.list({ sort: ["timestamp"] }, { ifNoneMatch: earlier })).toBe(earlier);
  });
});
