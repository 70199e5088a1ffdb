import { Refusal } from "../../engine/refusal.ts";
import type { Account } from "../account/account.ts";
import { createResource } from "../account/create-resource.ts";
import { describeResource } from "../account/describe.ts";
import { dropResource } from "../account/drop-resource.ts";
import type { Description, Resource } from "../account/resource.ts";
import type { Context, ExositeCall, Operation } from "../context.ts";
import { tell } from "../rpc/procedures/info.ts";
import { pointOperations } from "./data-points.ts";
import { bodyOf, json, listPage, many, portalOf, resourceOf } from "./portals-call.ts";

/** What Portals tells of a series. */
const members = ["basic", "description", "shares", "storage", "subscribers", "tags"];

/** Data sources are dataports, scripts are datarules; they are told about alike. */
type Kind = "dataport" | "datarule";

function present(account: Account, { rid, type, description }: Resource): object {
  const resource = account.resources.get(rid);
  const latest = account.points(rid).at(-1);
  return {
    data: latest ? [latest] : [],
    info: resource ? tell(account, resource, members) : {},
    rid,
    ...(type === "dataport" && { unit: unitOf(description) }),
  };
}

function unitOf({ meta }: Description): string {
  try {
    return (JSON.parse(meta) as { datasource?: { unit?: string } }).datasource?.unit ?? "";
  } catch {
    return "";
  }
}

function ownerOf({ account }: Context, call: ExositeCall): Resource {
  const { "device-rid": device } = call.path;
  return device === undefined ? portalOf(account, call).client : resourceOf(account, call, device, "client");
}

const list =
  (kind: Kind): Operation =>
  (context, call) => {
    const found = context.account.childrenOf(ownerOf(context, call).rid).filter(({ type }) => type === kind);
    return json(listPage(call, found).map((each) => present(context.account, each)));
  };

const create =
  (kind: Kind, status: number): Operation =>
  (context, call) => {
    const owner = ownerOf(context, call);
    const { info } = bodyOf<{ info?: { description?: Readonly<Record<string, unknown>> } }>(call);
    const usual = kind === "dataport" ? { format: "string" } : { format: "string", rule: { script: "" } };
    const description = { ...usual, ...info?.description };
    const made = createResource(context.account, { type: kind, owner: owner.rid, description });
    return json(present(context.account, made), status);
  };

const update =
  (kind: Kind): Operation =>
  ({ account }, call) => {
    const resource = here(account, call, kind);
    const { info } = bodyOf<{ info?: { description?: Readonly<Record<string, unknown>> } }>(call);
    const { format, ...change } = info?.description ?? {};
    if (format !== undefined && format !== resource.description.format) {
      throw new Refusal(400);
    }
    resource.description = describeResource(kind, change, resource.description);
    resource.modified = account.now();
    return json(present(account, resource));
  };

const remove =
  (kind: Kind): Operation =>
  ({ account }, call) => {
    dropResource(account, here(account, call, kind));
    return { status: 204 };
  };

function here(account: Account, call: ExositeCall, kind: Kind): Resource {
  const { "data-source-rid": source, "script-rid": script } = call.path;
  return resourceOf(account, call, source ?? script ?? "", kind);
}

const get =
  (kind: Kind): Operation =>
  ({ account }, call) =>
    json(present(account, here(account, call, kind)));

/** Data sources and scripts, and their points. Scripts do not run here. */
export const dataSourceOperations: Readonly<Record<string, Operation>> = {
  ...pointOperations,
  "dataSources.listForPortal": list("dataport"),
  "dataSources.createForPortal": create("dataport", 201),
  "dataSources.listForDevice": list("dataport"),
  "dataSources.createForDevice": create("dataport", 201),
  "dataSources.get": get("dataport"),
  "dataSources.update": update("dataport"),
  "dataSources.delete": remove("dataport"),
  "dataSources.getMany": ({ account }, call) =>
    many(call, "rids", (rid) => present(account, resourceOf(account, call, rid, "dataport"))),
  "scripts.listForDevice": list("datarule"),
  "scripts.createForDevice": create("datarule", 200),
  "scripts.listForPortal": list("datarule"),
  "scripts.createForPortal": create("datarule", 200),
  "scripts.get": get("datarule"),
  "scripts.update": update("datarule"),
  "scripts.delete": remove("datarule"),
};
