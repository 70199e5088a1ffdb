import type { Random } from "../../engine/random.ts";
import type { Account } from "../account/account.ts";
import { inheritedLimits } from "../account/describe.ts";
import type { Resource } from "../account/resource.ts";
import { addPortal } from "../portals/portal-operations.ts";
import { addUser } from "../portals/users.ts";
import { enableSerialNumber } from "../provision/enabling.ts";
import { addSerialNumber } from "../provision/scope.ts";
import { demoPoints } from "./demo-points.ts";

/** Names of the demonstration. */
export const demo = {
  vendor: "acme",
  model: "thermostat",
  activated: "00000001",
  enabled: "00000002",
  added: "00000003",
};

const forever = { count: "infinity", duration: "infinity" };
const dataports: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  temperature: {
    name: "Temperature",
    format: "float",
    meta: '{"datasource":{"unit":"°C","description":"Hall"}}',
  },
  humidity: { name: "Humidity", format: "float", meta: '{"datasource":{"unit":"%","description":"Hall"}}' },
  state: { name: "State", format: "string" },
  counter: { name: "Counter", format: "integer" },
};

/**
 * The demonstration: the client of a vendor, which owns a portal and the template of its one model. The portal owns a
 * device that is activated and has measured for a day, and one that waits for its activation.
 */
export function seedAccount(account: Account, random: Random): void {
  const client = (name: string, owner: Resource | null, alias = ""): Resource =>
    account.create({
      type: "client",
      owner: owner?.rid ?? null,
      description: { name, limits: inheritedLimits },
      ...(alias !== "" && { alias }),
    });

  const root = client("Acme", null);
  const portal = client("Acme's portal", root, "portal");
  const template = client("Thermostat", root, "template");
  for (const [alias, description] of Object.entries(dataports)) {
    account.create({
      type: "dataport",
      owner: template.rid,
      alias,
      description: { ...description, retention: forever },
    });
  }

  const vendor = account.fleet.register(demo.vendor, root.rid);
  vendor.tokens.set("demo", account.newId());
  const model = {
    name: demo.model,
    template: { rid: template.rid },
    options: [],
    serialNumbers: new Map(),
    ranges: [],
    contents: new Map(),
    groups: new Map(),
    sharedWith: new Set<string>(),
  };
  vendor.models.set(model.name, model);
  const [first, second] = [demo.activated, demo.enabled, demo.added].map((sn) =>
    addSerialNumber(model, sn, ""),
  );
  for (const [number, alias] of [
    [first, "thermostat"],
    [second, "new"],
  ] as const) {
    if (number) {
      const device = enableSerialNumber(account, { model, number, owner: portal, vendor: vendor.name });
      portal.aliases.set(alias, device.rid);
    }
  }
  const ada = { email: "ada@example.com", password: "correct horse", Firstname: "Ada", Lastname: "Lovelace" };
  addPortal(account, { owner: addUser(account, ada, { isAdmin: true }), client: portal });
  addUser(account, { email: "bob@example.com", password: "bob's pässword:1", Firstname: "Bob" });
  const device = account.find("portal", "thermostat");
  device.keyStatus = "activated";
  for (const [alias, points] of Object.entries(demoPoints(account.now(), random))) {
    for (const point of points) {
      account.find("portal", "thermostat", alias).series.put(point);
    }
  }
}
