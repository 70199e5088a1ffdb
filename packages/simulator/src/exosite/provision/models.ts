import { writeForm } from "../../engine/form.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { Account } from "../account/account.ts";
import type { Context, ExositeCall, Operation } from "../context.ts";
import { csv, csvOrNothing, done } from "./answers.ts";
import type { Model } from "./fleet.ts";
import { field, fields, modelOf, vendorOf } from "./scope.ts";
import { templateOf } from "./template.ts";

/** Template and options of a form; 412 where the template is no client. */
function readTemplate({ account }: Context, { body }: ExositeCall): Pick<Model, "template" | "options"> {
  const rid = body.find(([name]) => name === "rid")?.[1];
  const template = rid === undefined ? { code: field(body, "code") } : { rid };
  if (!templateOf(account, template)) {
    throw new Refusal(412);
  }
  return { template, options: fields(body, "options[]") };
}

const create: Operation = (context, call) => {
  const vendor = vendorOf(context, call);
  const name = field(call.body, "model");
  if (vendor.models.has(name)) {
    throw new Refusal(409);
  }
  vendor.models.set(name, {
    name,
    ...readTemplate(context, call),
    serialNumbers: new Map(),
    ranges: [],
    contents: new Map(),
    groups: new Map(),
    sharedWith: new Set(),
  });
  return done;
};

const get: Operation = (context, call) => {
  const { template, options } = modelOf(context, call);
  const pairs = [...Object.entries(template), ...options.map((option) => ["options[]", option] as const)];
  const headers = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
  return { status: 200, text: writeForm(pairs as [string, string][]), headers };
};

const update: Operation = (context, call) => {
  Object.assign(modelOf(context, call), readTemplate(context, call));
  return done;
};

function remove(context: Context, call: ExositeCall, name: string) {
  if (!vendorOf(context, call).models.delete(name)) {
    throw new Refusal(404);
  }
  return done;
}

/** Models that other vendors share with one. */
function sharedWith(account: Account, vendor: string): [vendor: string, model: string][] {
  return [...account.fleet.vendors.values()].flatMap(({ name, models }) =>
    [...models.values()]
      .filter((model) => model.sharedWith.has(vendor))
      .map((model): [string, string] => [name, model.name]),
  );
}

const removeShare: Operation = (context, call) => {
  const vendor = call.path.vendorname ?? field(call.body, "vendor");
  if (!modelOf(context, call).sharedWith.delete(vendor)) {
    throw new Refusal(404);
  }
  return done;
};

/** Models, and sharing them with other vendors. */
export const modelOperations: Readonly<Record<string, Operation>> = {
  "models.list": (context, call) => csv([...vendorOf(context, call).models.keys()].map((name) => [name])),
  "models.listShared": (context, call) => csv(sharedWith(context.account, vendorOf(context, call).name)),
  "models.create": create,
  "models.get": get,
  "models.update": update,
  "models.delete": (context, call) => remove(context, call, call.path.model ?? ""),
  "models.deleteByForm": (context, call) => remove(context, call, field(call.body, "model")),
  "modelShares.list": (context, call) =>
    csvOrNothing([...modelOf(context, call).sharedWith].map((name) => [name])),
  "modelShares.create": (context, call) => {
    modelOf(context, call).sharedWith.add(field(call.body, "vendor"));
    return done;
  },
  // What a model answers that is not shared is not documented.
  "modelShares.check": (context, call) => ({
    status: modelOf(context, call).sharedWith.has(call.path.vendorname ?? "") ? 204 : 404,
  }),
  "modelShares.delete": removeShare,
  "modelShares.deleteByForm": removeShare,
};
