import { readForm } from "../engine/form.ts";
import type { Incoming } from "../engine/incoming.ts";
import type { Handler, Platform } from "../engine/platform.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Route } from "../engine/routes.ts";
import type { Account } from "./account/account.ts";
import { authenticate } from "./authenticate.ts";
import type { Context, ExositeCall, HttpCaller, Operation } from "./context.ts";
import { dataOperations } from "./data/operations.ts";
import { errorAnswer } from "./errors.ts";
import { dataSourceOperations } from "./portals/data-sources.ts";
import { deviceOperations as portalsDeviceOperations } from "./portals/devices.ts";
import { domainOperations } from "./portals/domain.ts";
import { portalOperations } from "./portals/portal-operations.ts";
import { portalShareOperations } from "./portals/portal-shares.ts";
import { recordOperations } from "./portals/records.ts";
import { storageOperations } from "./portals/storage.ts";
import { userAccessOperations } from "./portals/user-access.ts";
import { userOperations } from "./portals/users.ts";
import { contentOperations } from "./provision/content.ts";
import { deviceOperations } from "./provision/device.ts";
import { enablingOperations } from "./provision/enabling.ts";
import { groupOperations } from "./provision/groups.ts";
import { modelOperations } from "./provision/models.ts";
import { serialNumberOperations } from "./provision/serial-numbers.ts";
import { vendorOperations } from "./provision/vendor.ts";
import { envelope, processRequest } from "./rpc/process.ts";
import { readRequest } from "./rpc/read-request.ts";
import { servedDocument } from "./served-document.ts";

const provisionOperations: Readonly<Record<string, Operation>> = {
  ...contentOperations,
  ...groupOperations,
  ...modelOperations,
  ...serialNumberOperations,
  ...enablingOperations,
  ...vendorOperations,
  ...deviceOperations,
};

const portalsOperations: Readonly<Record<string, Operation>> = {
  ...userOperations,
  ...userAccessOperations,
  ...portalOperations,
  ...portalShareOperations,
  ...portalsDeviceOperations,
  ...dataSourceOperations,
  ...recordOperations,
  ...storageOperations,
  ...domainOperations,
};

/** Operations by interface; ids repeat between them. */
const operations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  rpc: { "rpc.process": processRequest },
  provision: provisionOperations,
  data: dataOperations,
  portals: portalsOperations,
};

/** The One Platform as the engine sees a platform. */
export function exositePlatform(context: Context): Platform<HttpCaller, Account> {
  return {
    document: servedDocument(),
    version: "1.0",
    state: context.account,
    redirectsToSlash: false,
    nobody: {},
    authenticate: async (incoming, route) => authenticate(context.account, incoming, route),
    readArguments: ({ query, body, headers }) => ({
      query: Object.fromEntries(query),
      body: isForm(headers) ? readForm(body) : [],
    }),
    handler(route): Handler<HttpCaller> | undefined {
      const operation = operations[String(route.operation["x-surface"])]?.[route.id];
      return operation && ((call) => operation(context, call as ExositeCall));
    },
    refuse: (refusal, incoming) =>
      refusal instanceof ExpiredToken && isRpc(incoming)
        ? envelope(unauthorized)
        : errorAnswer(refusal, incoming),
    expiredToken: () => new ExpiredToken(401),
    calls: (incoming, route) => callsOf(context, incoming, route),
    takesPath: (_route, name, value) => value !== "" && takesName(name, value),
    takesRoute,
  };
}

/** A refusal that RPC puts into its envelope, with 200. */
class ExpiredToken extends Refusal {}

const unauthorized = { code: 401, message: "Invalid", context: "auth" };

function isRpc({ path }: Incoming): boolean {
  return path.endsWith("/rpc/process");
}

/** Forms come without a media type too. */
function isForm(headers: Headers): boolean {
  return /^$|^application\/x-www-form-urlencoded/i.test(headers.get("content-type") ?? "");
}

/** What tells paths of Portals apart: lists of ids stand in brackets, addresses of users have an @. */
function takesName(name: string, value: string): boolean {
  const isEmail = name === "user-email";
  return /-r?id$/.test(name) || isEmail ? !value.startsWith("[") && isEmail === value.includes("@") : true;
}

/** What only a header tells apart, or only the number of segments: `fs/a/b` is a file, `fs/a/b/c` a field of one. */
function takesRoute({ id }: Route, { headers, path }: Incoming): boolean {
  switch (id) {
    case "userTokens.getByGoogle":
      return (headers.get("authorization") ?? "").startsWith("Google ");
    case "files.get":
      return path.split("/fs/")[1]?.split("/").length === 2;
    default:
      return true;
  }
}

function callsOf({ procedures }: Context, incoming: Incoming, route: Route): string[] {
  const request = route.id === "rpc.process" ? readRequest(incoming.body) : { calls: [] };
  return "calls" in request
    ? request.calls.flatMap((call) => procedures.operation(call.procedure, call.arguments) ?? [])
    : [];
}
