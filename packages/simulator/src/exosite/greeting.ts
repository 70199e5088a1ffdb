import type { Greeting } from "../engine/definition.ts";
import type { Account } from "./account/account.ts";
import { demo } from "./seed/seed-account.ts";

/** Who may call, and by what. */
export const greeting: Greeting<Account> = {
  name: "Exosite One Platform",
  lines(account) {
    const { activated, enabled, model, vendor } = demo;
    const [portal, device] = [account.find("portal"), account.find("portal", "thermostat")];
    const token = account.fleet.vendors.get(vendor)?.tokens.get("demo");
    return [
      `vendor CIK    ${account.find().cik}   of ${vendor}, with the model ${model}`,
      `vendor token  ${token}   the same, by X-Exosite-Token`,
      `portal CIK    ${portal.cik}   owns the devices; its RID is ${portal.rid}`,
      `device CIK    ${device.cik}   serial number ${activated}: ${[...device.aliases.keys()].join(", ")}`,
      `serial number ${enabled}${" ".repeat(35)}waits for its activation`,
      ...[...account.portals.users.values()].map(
        ({ email, password, isAdmin }) =>
          `Portals user  ${email.padEnd(17)} ${JSON.stringify(password).padEnd(22)} ${isAdmin ? "administrator" : "plain user"}`,
      ),
    ];
  },
};
