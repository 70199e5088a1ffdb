import { expect, test } from "vitest";
import { simulate } from "../simulate.ts";
import { greeting } from "./greeting.ts";

test("who may call, and with what", () => {
  const { state } = simulate("exosite", { seed: 1 });
  expect(greeting.lines(state).join("\n")).toMatchInlineSnapshot(`
    "vendor CIK    47f666309ce301f0b8829f5c6d010770feacb771   of acme, with the model thermostat
    vendor token  3d0df4cefd47d7d2b7e2d83566fcfeac4d684e99   the same, by X-Exosite-Token
    portal CIK    278cdcb27d3888ca113f27166505c581c461310c   owns the devices; its RID is 748ca60a7d213b2e239126bd675bd1223f5db9e0
    device CIK    d59cabdbef1006a91d63e7570a1943b8de623719   serial number 00000001: temperature, humidity, state, counter
    serial number 00000002                                   waits for its activation
    Portals user  ada@example.com   "correct horse"        administrator
    Portals user  bob@example.com   "bob's pässword:1"     plain user"
  `);
});
