import { readFileSync } from "node:fs";
import { simulate } from "@busbar/simulator";
import { testDocs } from "@busbar/test-support/test-docs";
import { describe, expect, test } from "vitest";
import { operations as dataOperations } from "../src/generated/data/operations.ts";
import { operations as portalsOperations } from "../src/generated/portals/operations.ts";
import { operations as provisionOperations } from "../src/generated/provision/operations.ts";
import { operations as rpcOperations } from "../src/generated/rpc/operations.ts";

const text = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const migration = text("../docs/migration.md");

/** Rows of a part of the migration table, as what is theirs and what is ours. */
function rows(part: string): { theirs: string; ours: string }[] {
  const [, section = ""] = migration.split(`\n## ${part}\n`);
  return (section.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => {
      const [theirs = "", ours = ""] = line.slice(2).split(" | ");
      return { theirs, ours };
    });
}

/** Methods that the official client has in each of its parts. */
const theirs = {
  onep: [
    "activate",
    "comment",
    "create",
    "createDataport",
    "deactivate",
    "drop",
    "flush",
    "grant",
    "info",
    "listing",
    "lookup",
    "map",
    "move",
    "read",
    "record",
    "recordbatch",
    "revoke",
    "share",
    "tag",
    "unmap",
    "update",
    "usage",
    "wait",
    "write",
    "writegroup",
  ],
  datastore: [
    "Datastore",
    "start",
    "restart",
    "isThreadAlive",
    "stop",
    "write",
    "record",
    "read",
    "createDataport",
    "comment",
  ],
  portals: [
    "get_portals_list",
    "user_portals_picker",
    "get_portal_by_name",
    "login_to_portal",
    "rename_device",
    "add_device_with_name_location_timezone",
    "add_location_timezone_to_device",
    "delete_device",
    "list_portal_data_sources",
    "list_device_data_sources",
    "get_data_source_bulk_request",
    "get_cik",
    "get_all_devices_in_portal",
    "map_aliases_to_device_objects",
    "search_for_devices_by_serial_number",
    "print_device_list",
    "print_sorted_device_list",
    "get_user_id_from_email",
    "get_user_permission_from_email",
    "add_dplist_permission_for_user_on_portal",
    "get_portal_cik",
    "get_user_token",
    "get_domain_portal_ids",
    "get_user_portals",
    "get_portal_by_id",
    "add_device",
    "update_device",
    "update_portal",
    "get_device",
    "get_multiple_devices",
    "get_all_user_accounts",
    "get_user_permission",
    "add_user_permission",
    "create_token",
  ],
} as const;

describe("migration table", () => {
  test.each(Object.entries(theirs))("has every method of %s", (part, methods) => {
    const named = rows(part).flatMap((row) => [...row.theirs.matchAll(/`(\w+)\(/g)].map(([, name]) => name));
    expect(methods.filter((method) => !named.includes(method))).toEqual([]);
  });

  test.each([
    ["onep", rpcOperations, "OnepV1."],
    ["provision", provisionOperations, "Provision."],
    ["portals", portalsOperations, "Portals."],
  ] as const)("has every operation that %s has, and how it is called here", (part, operations, prefix) => {
    const missing = operations.filter(({ id, officialName }) => {
      const name = officialName?.replace(prefix, "");
      const moved = rows(part).filter((row) => row.theirs.includes(`\`${name}(`));
      const device = id.startsWith("device.");
      return (
        name !== undefined &&
        !moved.some(({ ours }) =>
          ours.includes(device ? `data.${id}(` : `${part === "onep" ? "" : `${part}.`}${id}(`),
        )
      );
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test("names no method that is not there", () => {
    const ids = [
      ...rpcOperations.map(({ id }) => id),
      ...provisionOperations.map(({ id }) => `provision.${id}`),
      ...portalsOperations.map(({ id }) => `portals.${id}`),
      ...dataOperations.map(({ id }) => `data.${id.replace(/^data\./, "")}`),
    ];
    const cells = ["onep", "provision", "datastore", "portals"].flatMap((part) =>
      rows(part).map(({ ours }) => ours),
    );
    const named = cells.flatMap((cell) =>
      [...cell.matchAll(/`(?:exosite\.)?((?:rpc|provision|portals|data)\.[\w.]+)\(/g)].map(
        ([, id = ""]) => id,
      ),
    );
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

testDocs(new URL("..", import.meta.url), "EXOSITE");

test("the CIK of the README is that of the simulator", () => {
  const [, cik] = /cik: "(\w+)"/.exec(text("../README.md")) ?? [];
  expect(simulate("exosite").state.cik("portal", "thermostat")).toBe(cik);
});
