import { inheritedLimits } from "../../src/exosite/account/describe.ts";
import type { Account, Model, SerialNumber, Vendor } from "../../src/exosite/index.ts";
import { type Exchange, ids, type Vector } from "./replay.ts";

/** Makes an account in which a recorded request of provisioning or HTTP data can go as it went. */
export function makeHttpWorld(
  account: Account,
  { operation }: Vector,
  { request, response }: Exchange,
): void {
  const client = { type: "client", description: { limits: inheritedLimits } } as const;
  const root = account.create({ ...client, owner: null, cik: ids.vendorCik });
  account.create({ ...client, owner: root.rid, rid: ids.owner });
  const device = account.create({ ...client, owner: ids.owner, cik: ids.deviceCik });
  account.create({ ...client, owner: root.rid, rid: "2358bb8a1ae2f88909774f09c0ba5e214ffa8e4e" });
  const template = account.create({
    ...client,
    owner: root.rid,
    rid: "f7403f7abeed02aaff1311083145fffac6718231",
  });
  if (response.status === 412) {
    account.resources.delete(template.rid);
  }
  account.shares.set(ids.share, {
    code: ids.share,
    resource: template.rid,
    meta: "",
    activator: null,
    created: 0,
  });
  const isNew = operation === "registerVendor";
  const vendor = isNew ? undefined : account.fleet.register(vendorName(request), root.rid);
  vendor?.tokens.set("ci", ids.vendorToken);
  const others = account.fleet.register("globex", "");
  const given = new Names(request);
  const owner = request.headers["x-exosite-vendor"] === undefined ? vendor : others;
  const name = given.path("model") ?? given.query("model") ?? given.form("model") ?? "thermostat";
  if (
    !owner ||
    name === "nope" ||
    response.status === 403 ||
    (operation === "createModel" && response.status !== 409)
  ) {
    furnish(device, account);
    return;
  }
  const model = makeModel(owner, name, template.rid);
  model.sharedWith.add(vendor === owner ? "globex" : "acme");
  makeModel(others, "meter", template.rid).sharedWith.add(vendorName(request));
  addContent(model, given, operation, response);
  addGroups(model, given, operation, response.status);
  addSerialNumbers(account, model, given, { operation, status: response.status, device: device.rid });
  furnish(device, account);
}

/** Names that the parts of a request give. */
class Names {
  readonly #request: Exchange["request"];

  constructor(request: Exchange["request"]) {
    this.#request = request;
  }

  path(name: "model" | "item"): string | undefined {
    const found = /^\/provision\/manage\/(?:content|group|model|share)\/([^/]*)\/?(.*?)\/?$/.exec(
      this.#request.path,
    );
    const value = found?.[name === "model" ? 1 : 2];
    return value === undefined || value === "" ? undefined : decodeURIComponent(value);
  }

  query(name: string): string | undefined {
    return this.#request.query.find(([sent]) => sent === name)?.[1] ?? undefined;
  }

  form(name: string): string | undefined {
    const text = this.#request.rawBody ?? (typeof this.#request.body === "string" ? this.#request.body : "");
    return new URLSearchParams(text).get(name) ?? undefined;
  }
}

function vendorName(request: Exchange["request"]): string {
  return new Names(request).query("vendor") ?? "acme";
}

function makeModel(vendor: Vendor, name: string, rid: string): Model {
  const model: Model = {
    name,
    template: { rid },
    options: [],
    serialNumbers: new Map(),
    ranges: [{ format: "base16", length: 4, casing: "upper", first: 0, last: 255 }],
    contents: new Map(),
    groups: new Map(),
    sharedWith: new Set(),
  };
  vendor.models.set(name, model);
  return model;
}

function addContent(
  model: Model,
  given: Names,
  operation: string,
  { status, headers }: Exchange["response"],
): void {
  const isMissing = status === 404 || (operation === "createContent" && status !== 409);
  const id = given.query("id") ?? given.form("id") ?? given.path("item") ?? "fw.bin";
  if (!isMissing) {
    const bytes = new Uint8Array(65_536);
    model.contents.set(id, {
      id,
      meta: "v 1",
      isProtected: false,
      type: headers["content-type"] ?? "",
      bytes,
      updated: 1,
    });
  }
}

function addGroups(model: Model, given: Names, operation: string, status: number): void {
  const isNone = status === 204;
  const isCreated = operation === "createGroup";
  const id = (operation.includes("Group") && (given.path("item") ?? given.form("id"))) || "beta";
  const item = given.path("item") ?? "";
  const members = [
    { type: "sn", id: "001", expire: "", meta: "" },
    { type: "sn", id: item, expire: "", meta: "" },
    { type: "content", id: item, expire: "", meta: "" },
    { type: "group", id: item, expire: "", meta: "" },
  ];
  if (!(isCreated || (isNone && operation === "listGroups"))) {
    model.groups.set(id, { id, meta: "m", members: isNone ? [] : members });
  }
  for (const index of Array.from({ length: isNone ? 0 : 12 }).keys()) {
    model.groups.set(`g${index}`, { id: `g${index}`, meta: "", members });
  }
}

function addSerialNumbers(
  account: Account,
  model: Model,
  given: Names,
  { operation, status, device }: { operation: string; status: number; device: string },
): void {
  const add = (sn: string, clients: string[]): SerialNumber => {
    const made = { sn, extra: "", clients, openUntil: Number.POSITIVE_INFINITY, enabledBy: "acme", log: [] };
    model.serialNumbers.set(sn, made);
    return made;
  };
  const isAdded = operation.startsWith("addSerial") && status !== 409;
  const isEmpty = operation === "listSerialNumbers" && status === 204;
  if (status === 404 || isAdded || isEmpty) {
    return;
  }
  if (status !== 204) {
    for (const index of Array.from({ length: 20 }).keys()) {
      add(String(index).padStart(3, "0"), [device]);
    }
  }
  const sn = given.query("sn") ?? given.form("sn") ?? given.path("item") ?? "001";
  const isUsed =
    status !== 204 && status !== 400 && operation !== "activateDevice" && operation !== "activate";
  const isOrphan = operation === "getSerialNumber" && status === 409;
  const number = status === 400 ? undefined : add(sn, isOrphan ? ["gone"] : isUsed ? [device] : []);
  if (operation.startsWith("activate") && status === 200 && number) {
    const waiting = account.create({ type: "client", owner: ids.owner, keyStatus: "notactivated" });
    number.clients.push(waiting.rid);
  }
  if (operation === "getSerialNumberLog" && status === 200) {
    number?.log.push({ time: 1_700_000_000, form: "vendor=acme" });
  }
  if (operation === "enableSerialNumber" && status === 409) {
    const owner = account.resources.get(ids.owner);
    Object.assign(owner ?? {}, { description: { ...owner?.description, limits: { client: 0 } } });
  }
}

/** Dataports of the device. */
function furnish(device: { rid: string }, account: Account): void {
  for (const alias of ["temp", "hum", "count", "a", "b", "größe 1", "größe", "温度"]) {
    const port = account.create({
      type: "dataport",
      owner: device.rid,
      alias,
      description: { format: "float" },
    });
    port.series.put([1_600_000_000, 1]);
  }
  for (const alias of ["log", "cfg", "a/b c?d#é%", "a/b c?d", "x&y", "x"]) {
    const port = account.create({
      type: "dataport",
      owner: device.rid,
      alias,
      description: { format: "string" },
    });
    port.series.put([1_600_000_000, "x"]);
  }
}
