import { inheritedLimits } from "../../src/exosite/account/describe.ts";
import type { Account, DataFormat } from "../../src/exosite/index.ts";
import { ids, type RecordedAnswer, type RecordedCall } from "./replay.ts";

type Auth = Readonly<Record<string, string>>;

const isRid = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{40}$/.test(value);

/**
 * Makes an account in which recorded calls can go as they went: the recordings' clients and their share, what the
 * credential and the arguments name, and the points that were read.
 */
export function makeWorld(
  account: Account,
  { auth, calls }: { auth: Auth; calls: readonly RecordedCall[] },
  answers: readonly RecordedAnswer[],
): void {
  const client = (rid: string, owner: string | null, cik: string, alias = ""): void => {
    const description = { limits: inheritedLimits };
    account.create({ type: "client", owner, rid, description, cik, ...(alias !== "" && { alias }) });
  };
  client(ids.root, null, auth.cik ?? ids.cik);
  client(ids.child, ids.root, ids.childCik, "child");
  account.create({ type: "dataport", owner: ids.child, alias: "inside", description: { format: "float" } });
  client(ids.stranger, null, ids.strangerCik);
  if (auth.resource_id) {
    account.create({ type: "dataport", owner: ids.root, rid: auth.resource_id });
  }
  if (auth.token) {
    const permissions = { [ids.root]: calls.map(({ procedure }) => procedure) };
    const expires = Number.POSITIVE_INFINITY;
    account.tokens.set(auth.token, { token: auth.token, client: ids.root, permissions, expires });
  }
  for (const call of calls) {
    const answer = answers.find(({ id }) => id === call.id);
    for (const target of targetsOf(call)) {
      addTarget(account, { call, target, answer, owner: auth.client_id ?? ids.root });
    }
    prepare(account, call, answer);
  }
}

/** Everything that an argument names, the empty alias and codes aside. */
function targetsOf({ procedure, arguments: given }: RecordedCall): unknown[] {
  if (procedure === "writegroup") {
    return (given[0] as unknown[][]).map(([resource]) => resource);
  }
  const isCode = (index: number): boolean =>
    ["revoke", "activate", "deactivate"].includes(procedure) && index === given.length - 1;
  return given.filter(
    (value, index) =>
      (isRid(value) && value !== ids.share && !isCode(index)) ||
      (typeof value === "object" && value !== null && "alias" in value && value.alias !== ""),
  );
}

function addTarget(
  account: Account,
  given: { call: RecordedCall; target: unknown; answer: RecordedAnswer | undefined; owner: string },
): void {
  const { call, target, answer, owner } = given;
  const rid = isRid(target) ? target : undefined;
  const alias = rid === undefined ? (target as { alias: string }).alias : undefined;
  const isThere = rid === undefined ? account.find().aliases.has(alias ?? "") : account.resources.has(rid);
  if (isThere || alias === "nope") {
    return;
  }
  const isClient =
    (call.procedure === "create" && call.arguments[0] === target) ||
    (call.procedure === "move" && call.arguments[1] === target);
  const isScript = alias === "script";
  const made = account.create({
    type: isClient ? "client" : isScript ? "datarule" : "dataport",
    owner: answer?.status === "restricted" ? ids.stranger : owner,
    description: isClient
      ? { limits: inheritedLimits }
      : { format: formatOf(call, answer), ...(isScript && { rule: { script: "debug(1)" } }) },
    ...(rid !== undefined && { rid }),
    ...(alias !== undefined && { alias }),
  });
  const points = call.procedure === "read" && Array.isArray(answer?.result) ? answer.result : [];
  for (const [time, value] of points as [number, number][]) {
    made.series.put([time, value]);
  }
}

/** The format that all values of a call fit. */
function formatOf({ arguments: given }: RecordedCall, answer: RecordedAnswer | undefined): DataFormat {
  const pairs = [given[1], answer?.result].flatMap((list) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  return pairs.some((pair) => Array.isArray(pair) && typeof pair[1] === "string") ? "string" : "float";
}

/** What a procedure needs beside its resources. */
function prepare(
  account: Account,
  { procedure, arguments: given }: RecordedCall,
  answer: RecordedAnswer | undefined,
): void {
  const last = given.at(-1);
  const named = given.find((value) => isRid(value) && account.resources.has(value)) as string | undefined;
  const shared = named ?? account.find().aliases.get("temp") ?? ids.child;
  account.shares.set(ids.share, {
    code: ids.share,
    resource: procedure === "create" || procedure === "lookup" ? ids.child : shared,
    meta: "",
    activator: procedure === "deactivate" ? ids.root : null,
    created: 0,
  });
  const { rid } = (last ?? {}) as { rid?: unknown };
  if (procedure === "create" && isRid(rid) && !account.resources.has(rid)) {
    account.create({ type: "client", owner: ids.root, rid });
  }
  if (procedure === "deactivate" && isRid(last) && last !== ids.share && last !== ids.childCik) {
    const { rid: resource } = account.create({ type: "dataport", owner: ids.stranger, rid: last });
    account.shares.set("other", { code: "other", resource, meta: "", activator: ids.root, created: 0 });
  }
  if (procedure === "activate") {
    Object.assign(account.find("child"), { keyStatus: "notactivated" });
  }
  if (procedure === "map" && answer?.status === "invalid") {
    account.find().aliases.set(String(given[2]), ids.child);
  }
  if (answer?.status === "locked") {
    const root = account.find();
    root.description = { ...root.description, locked: true };
  }
  if (procedure === "lookup" && typeof last === "string" && !isRid(last) && answer?.status === "ok") {
    for (const each of [ids.root, ids.child]) {
      account.resources.get(each)?.aliases.set(last, ids.child);
    }
  }
}
