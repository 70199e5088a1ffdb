import { Refusal } from "../../engine/refusal.ts";
import type { Context, ExositeCall, Operation } from "../context.ts";
import { csv, done, plain } from "./answers.ts";
import { field, vendorOf } from "./scope.ts";

const register: Operation = ({ account: { fleet } }, { user, body }) => {
  const name = field(body, "vendor");
  const rid = user.client ?? "";
  if (fleet.vendors.has(name) || fleet.ofClient(rid)) {
    throw new Refusal(409);
  }
  fleet.register(name, rid);
  return done;
};

const unregister: Operation = (context, call) => {
  const vendor = vendorOf(context, call);
  if (vendor.name !== field(call.body, "vendor")) {
    throw new Refusal(404);
  }
  context.account.fleet.vendors.delete(vendor.name);
  return done;
};

/** A token with an id that is there already takes its place. */
const createToken: Operation = (context, call) => {
  const token = context.account.newId();
  vendorOf(context, call).tokens.set(field(call.body, "id"), token);
  return plain(token);
};

const getToken: Operation = (context, call) => {
  const token = vendorOf(context, call).tokens.get(call.path.id ?? "");
  if (token === undefined) {
    throw new Refusal(404);
  }
  return plain(token);
};

function removeToken(context: Context, call: ExositeCall, id: string) {
  if (!vendorOf(context, call).tokens.delete(id)) {
    throw new Refusal(404);
  }
  return done;
}

/** The vendor and its tokens. */
export const vendorOperations: Readonly<Record<string, Operation>> = {
  "vendor.get": (context, call) => plain(vendorOf(context, call).name),
  "vendor.register": register,
  "vendor.unregister": unregister,
  "vendorTokens.list": (context, call) => csv([...vendorOf(context, call).tokens.keys()].map((id) => [id])),
  "vendorTokens.create": createToken,
  "vendorTokens.get": getToken,
  "vendorTokens.delete": (context, call) => removeToken(context, call, call.path.id ?? ""),
  "vendorTokens.deleteByForm": (context, call) => removeToken(context, call, field(call.body, "id")),
};
