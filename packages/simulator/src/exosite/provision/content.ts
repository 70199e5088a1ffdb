import type { Answer } from "../../engine/platform.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { Context, ExositeCall, Operation } from "../context.ts";
import { csv, csvOrNothing, csvRow, done } from "./answers.ts";
import { download } from "./download.ts";
import type { Content, Model } from "./fleet.ts";
import { allGroupsOf, groupsOf } from "./group-members.ts";
import { page } from "./page.ts";
import { contentOf, field, modelOf } from "./scope.ts";

/** Whether the device of a serial number may have a piece of content: protected one only from a group of both. */
export function isAllowed(model: Model, { id, isProtected }: Content, sn: string): boolean {
  const groups = allGroupsOf(model, "sn", sn);
  return !isProtected || [...allGroupsOf(model, "content", id)].some((group) => groups.has(group));
}

/** What a device is told of a piece of content. */
export function describeContent({ type, bytes, updated, meta }: Content): (string | number)[] {
  return [type, bytes.length, updated, meta];
}

const create: Operation = (context, call) => {
  const { contents } = modelOf(context, call, 400);
  const id = field(call.body, "id");
  if (contents.has(id)) {
    throw new Refusal(409);
  }
  contents.set(id, {
    id,
    meta: field(call.body, "meta"),
    isProtected: call.body.some(([name, value]) => name === "protected" && value === "true"),
    type: "",
    bytes: new Uint8Array(),
    updated: context.account.now(),
  });
  return done;
};

/** What is there already is overwritten, as the platform's command line counts on. */
const upload: Operation = (context, call) => {
  const content = here(context, call);
  content.type = call.incoming.headers.get("content-type") ?? "";
  content.bytes = call.incoming.body;
  content.updated = context.account.now();
  return done;
};

function here(context: Context, call: ExositeCall): Content {
  return contentOf(modelOf(context, call), call.path.id ?? "");
}

function remove(context: Context, call: ExositeCall, id: string): Answer {
  if (!modelOf(context, call).contents.delete(id)) {
    throw new Refusal(404);
  }
  return done;
}

/** The content that the serial number of the query may have; `missing` says what there is otherwise. */
function authorized(context: Context, call: ExositeCall, missing: number): Content[] {
  const model = modelOf(context, call, missing);
  const sn = call.incoming.url.searchParams.get("sn") ?? "";
  if (!model.serialNumbers.has(sn)) {
    throw new Refusal(missing);
  }
  return [...model.contents.values()].filter((content) => isAllowed(model, content, sn));
}

function authorizedHere(context: Context, call: ExositeCall, missing: number): Content {
  const content = authorized(context, call, missing).find(({ id }) => id === call.path.id);
  if (!content) {
    throw new Refusal(missing);
  }
  return content;
}

/** Content of a model, as the vendor sees it. */
export const contentOperations: Readonly<Record<string, Operation>> = {
  "content.list": (context, call) => csv([...modelOf(context, call, 400).contents.keys()].map((id) => [id])),
  "content.listAuthorized": (context, call) => csv(authorized(context, call, 400).map(({ id }) => [id])),
  "content.create": create,
  "content.upload": upload,
  "content.get": (context, call) => {
    const content = here(context, call);
    return csvRow([...describeContent(content), content.isProtected]);
  },
  "content.getAuthorized": (context, call) => csvRow(describeContent(authorizedHere(context, call, 400))),
  "content.download": (context, call) => {
    const content = modelOf(context, call, 403).contents.get(call.path.id ?? "");
    if (!content) {
      throw new Refusal(404);
    }
    return download(content, call.incoming);
  },
  "content.downloadAuthorized": (context, call) =>
    download(authorizedHere(context, call, 403), call.incoming),
  "content.delete": (context, call) => remove(context, call, call.path.id ?? ""),
  "content.deleteByForm": (context, call) => remove(context, call, field(call.body, "id")),
  "content.listGroups": (context, call) => {
    const { id } = here(context, call);
    const groups = groupsOf(modelOf(context, call), "content", id);
    return csvOrNothing(page(call, groups, 5).map((group) => [group]));
  },
};
