import { describe, expect, test } from "vitest";
import { openVrm } from "../../../test/vrm/client.ts";

test("data attributes: by id, without `success`", async () => {
  const { body } = await openVrm().ask("GET /data-attributes");
  expect([body["51"], body.success]).toEqual([
    { code: "SOC", dataType: "float", description: "State of charge", formatWithUnit: "%.1F %%" },
    undefined,
  ]);
});

test("systems: kept as sent", async () => {
  const { ask, portal } = openVrm();
  const body = {
    description: "Hut",
    favorite: 0,
    devices: [{ serial: "HQ1", productId: "0xA389", instance: 0 }],
  };
  expect((await ask("POST /systems/add-system", { body })).body).toEqual({ success: true });
  expect(portal.systems).toEqual([body]);
});

describe("admin", () => {
  const lines = ["devices?count=2", "installation-data-attributes-count", "search-download", "users?count=2"];

  test.for(lines)("%s: not for everybody", async (line) => {
    expect((await openVrm().ask(`GET /admin/${line}`)).status).toBe(403);
  });

  test.for(lines)("%s: for administrators", async (line) => {
    const { ask } = openVrm({
      data(portal) {
        const ada = portal.find("ada@example.com");
        if (ada) {
          portal.users.set(ada.idUser, { ...ada, isPortalAdmin: true });
        }
      },
    });
    const { status, body } = await ask(`GET /admin/${line}`);
    expect([status, body.success, body.records?.length ?? 2]).toEqual([200, true, 2]);
  });
});
