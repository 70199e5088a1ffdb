import type { Store } from "./bemserver/store.ts";
import type { Account } from "./exosite/account/account.ts";
import { demo } from "./exosite/seed/seed-account.ts";
import type { PlatformName, Platforms } from "./platforms.ts";
import type { Portal } from "./vrm/portal/portal.ts";
import { demo as vrmDemo } from "./vrm/seed/demo.ts";

/** What the command line says about a platform once it listens: its name, and who may log in. */
export interface Greeting<State> {
  name(version: string): string;
  lines(state: State): string[];
}

const bemserver: Greeting<Store> = {
  name: (version) => `BEMServer ${version}`,
  lines: (state) =>
    state.all("users").map((user) => {
      const kind = user.is_active ? (user.is_admin ? "administrator" : "plain user") : "inactive";
      return `${String(user.email).padEnd(18)} ${JSON.stringify(user.password).padEnd(22)} ${kind}`;
    }),
};

const exosite: Greeting<Account> = {
  name: () => "Exosite One Platform",
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

const vrm: Greeting<Portal> = {
  name: () => "VRM",
  lines(portal) {
    const { ada, bob, token } = vrmDemo;
    return [
      `access token  ${token}`,
      `login         ${ada.email}, ${JSON.stringify(ada.password)}   owns the installations`,
      `login         ${bob.email}, ${JSON.stringify(bob.password)}   watches one; SMS code ${bob.smsToken}`,
      ...portal
        .sitesOf(ada)
        .map(({ idSite, name, identifier }) => `installation  ${idSite}   ${identifier}   ${name}`),
    ];
  },
};

/** Greetings by platform. */
export const greetings: { readonly [Name in PlatformName]: Greeting<Platforms[Name]["state"]> } = {
  bemserver,
  exosite,
  vrm,
};
