import { collect } from "@busbar/test-support/collect";
import { describe, expect, test } from "vitest";
import { login } from "../src/index.ts";
import { arrived, simulated } from "./support/simulated.ts";

const ada = { email: "ada@example.com", password: "correct horse" };

describe("the example of the README", () => {
  test("default", async () => {
    const { bem, simulator } = simulated({ auth: login(ada) });
    const [site] = await bem.sites.list({ campaign_id: 1, sort: ["name"] });
    expect(site?.name).toBe("North quay");
    const series = await collect(bem.timeseries.list({ in_name: "electricity", sort: ["name"] }));
    expect(series.length).toBeGreaterThan(0);
    const building = await bem.buildings.get(1);
    const changed = { name: building.name, description: "Open on Mondays" };
    const updated = await bem.buildings.update(building.id, changed, { ifMatch: building });
    expect(updated.description).toBe("Open on Mondays");
    await expect(bem.sites.get(9999)).rejects.toMatchObject({ name: "NotFoundError" });
    expect([arrived(simulator)[0], arrived(simulator).at(-1)]).toEqual([
      "POST /auth/token 200",
      "GET /sites/9999 404",
    ]);
  });
});

describe("an account that is no administrator", () => {
  test("error: 403", async () => {
    const { bem } = simulated({ auth: login({ email: "bob@example.com", password: "bob's pässword:1" }) });
    await expect(bem.campaigns.create({ name: "A", timezone: "UTC" })).rejects.toMatchObject({
      name: "PermissionError",
      status: 403,
    });
  });
});
