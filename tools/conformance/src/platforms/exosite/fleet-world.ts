import type { Account, Model } from "@busbar/simulator/exosite";
import type { RecordedRequest, Vector } from "../../vectors/vector.ts";

/** A name that the recordings have for what is not there. */
export const NOWHERE = "nope";

/** So many that there is a second page. */
const MANY = Array.from({ length: 30 }, (_, index) => `n${index}`);

/** Names that a request says, by what they are of. */
interface Named {
  model: string | undefined;
  content: string;
  group: string;
  sn: string;
  /** What a member of a group is. */
  type: string;
}

/** The vendor that calls, with the model that is named and what is named of it; a device, where a device calls. */
export function fillForFleet(account: Account, request: RecordedRequest, { response }: Vector): void {
  const { "x-exosite-cik": cik, "x-exosite-token": token } = request.headers;
  const client = account.create({ type: "client", owner: null, description: {}, ...(cik && { cik }) });
  const query = Object.fromEntries(request.query);
  const vendor = account.fleet.register(query.vendor ?? "acme", client.rid);
  vendor.tokens.set("ci", token ?? "");
  const tokenId = /^\/provision\/admin\/auth\/(.+)/.exec(request.path)?.[1];
  vendor.tokens.set(decodeURIComponent(tokenId ?? ""), token ?? "");
  const named = namesOf(request);
  const isThere = (response?.status ?? 0) < 400;
  if (named.model !== undefined && named.model !== NOWHERE) {
    const type = response?.headers["content-type"] ?? "";
    const model = modelOf(named, { client: client.rid, type, isThere });
    const others = account.fleet.register(request.headers["x-exosite-vendor"] ?? "globex", "");
    for (const owner of [vendor, others]) {
      owner.models.set(model.name, model);
      model.sharedWith.add(owner.name);
    }
  }
  for (const [alias] of request.query.filter(([name, value]) => value === null && name !== NOWHERE)) {
    const port = account.create({
      type: "dataport",
      owner: client.rid,
      alias,
      description: { format: "string" },
    });
    port.series.put([1_600_000_000, "x"]);
  }
}

function namesOf({ path, query }: RecordedRequest): Named {
  const [, kind, model, item = ""] =
    /^\/provision\/manage\/(content|group|model|share)\/([^/]+)\/?([^/]*)/.exec(path) ?? [];
  const asked = Object.fromEntries(query);
  const of = (wanted: string) => (kind === wanted ? decodeURIComponent(item) : "");
  return {
    model: model === undefined ? (asked.model ?? undefined) : decodeURIComponent(model),
    content: of("content") || (asked.id ?? ""),
    group: of("group"),
    sn: of("model") || (asked.sn ?? ""),
    type: asked.type ?? "sn",
  };
}

function modelOf(
  { model = "", content, group, sn, type: memberType }: Named,
  { client, type, isThere }: { client: string; type: string; isThere: boolean },
): Model {
  const made: Model = {
    name: model,
    template: { rid: client },
    options: [],
    serialNumbers: new Map(),
    ranges: [{ format: "base10", length: null, casing: null, first: 100_000, last: 200_000 }],
    contents: new Map(),
    groups: new Map(),
    sharedWith: new Set(),
  };
  if (isThere) {
    const log = [{ time: 1, form: "vendor=acme" }];
    for (const one of [sn, ...MANY]) {
      made.serialNumbers.set(one, {
        sn: one,
        extra: "",
        clients: [client],
        openUntil: 0,
        enabledBy: "",
        log,
      });
    }
    const bytes = new Uint8Array(3);
    made.contents.set(content, { id: content, meta: "", isProtected: false, type, bytes, updated: 1 });
    const members = [sn, content, group, "001"].flatMap((id) =>
      ["sn", "content", "group", memberType].map((kind) => ({ type: kind, id, expire: "", meta: "" })),
    );
    for (const id of [group, ...MANY]) {
      made.groups.set(id, { id, meta: "", members });
    }
  }
  return made;
}
