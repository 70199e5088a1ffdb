import type { Greeting } from "../engine/definition.ts";
import type { Portal } from "./portal/portal.ts";
import { demo } from "./seed/demo.ts";

/** Who may call, and which installations there are. */
export const greeting: Greeting<Portal> = {
  name: "VRM",
  lines(portal) {
    const { ada, bob, token } = demo;
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
