import { Refusal } from "../../engine/refusal.ts";
import type { Account } from "../account/account.ts";
import type { ExositeCall, Operation } from "../context.ts";
import {
  bodyOf,
  callerOf,
  demandAdmin,
  json,
  listPage,
  many,
  missing,
  portalOf,
  userOf,
} from "./portals-call.ts";
import type { PortalsRecord } from "./portals-state.ts";

/** A kind of thing that Portals only keeps. */
interface RecordKind {
  /** Name of its id in the path. */
  readonly id: string;
  /** What it has unless given. Members that are not here are ignored. */
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly created: number;
  /** Whether its answer to a change is empty. */
  readonly isSilent?: boolean;
  /** Members that the place gives in which it is made; refuses who may not. */
  readonly place: (account: Account, call: ExositeCall) => Readonly<Record<string, unknown>>;
}

const forAdmins = (_account: Account, call: ExositeCall): Readonly<Record<string, unknown>> => {
  demandAdmin(call);
  return {};
};

const kinds: Readonly<Record<string, RecordKind>> = {
  dashboards: {
    id: "dashboard-id",
    defaults: {
      config: { layout: { cols: 4, gravity: "LeftTop" }, widgets: [] },
      description: "",
      location: "",
      name: "",
      public: false,
    },
    created: 201,
    place: (account, call) => ({ portalId: portalOf(account, call).portal.id }),
  },
  widgetScripts: {
    id: "widget-script-id",
    defaults: { code: "", description: "", name: "" },
    created: 201,
    place: forAdmins,
  },
  themes: {
    id: "theme-id",
    defaults: { name: "", description: "", ":default": false, config: {}, code: "" },
    created: 200,
    isSilent: true,
    place: forAdmins,
  },
  groups: {
    id: "group-id",
    defaults: { members: [], meta: null, name: "", permissions: [] },
    created: 201,
    place: (account, call) => {
      const { id } = userOf(account, call);
      return { userId: id, members: [{ access: "___admin", oid: { type: "User", id } }] };
    },
  },
};

/** A name must be the only one of its place. */
function demandNewName({ portals }: Account, kind: string, wanted: Readonly<Record<string, unknown>>): void {
  const { id, name, portalId, userId } = wanted;
  const isTaken = [...portals.records(kind).values()].some(
    (other) =>
      other.id !== id && other.name === name && other.portalId === portalId && other.userId === userId,
  );
  if (isTaken && name !== "" && (portalId !== undefined || userId !== undefined)) {
    throw new Refusal(409);
  }
}

function operationsOf(name: string, kind: RecordKind): Record<string, Operation> {
  const found = ({ portals }: Account, call: ExositeCall): PortalsRecord => {
    callerOf(call);
    return portals.records(name).get(call.path[kind.id] ?? "") ?? missing();
  };
  const known = (call: ExositeCall): Record<string, unknown> =>
    Object.fromEntries(Object.entries(bodyOf(call)).filter(([member]) => member in kind.defaults));
  return {
    [`${name}.list`]: ({ account }, call) => {
      const { portalId } = kind.place(account, call);
      const all = [...account.portals.records(name).values()];
      return json(
        listPage(call, portalId === undefined ? all : all.filter((each) => each.portalId === portalId)),
      );
    },
    [`${name}.create`]: ({ account }, call) => {
      const place = kind.place(account, call);
      const made = { ...kind.defaults, ...known(call), ...place, id: account.portals.newId() };
      demandNewName(account, name, made);
      account.portals.records(name).set(made.id, made);
      return json(made, kind.created);
    },
    [`${name}.get`]: ({ account }, call) => json(found(account, call)),
    [`${name}.getMany`]: ({ account }, call) =>
      many(call, "ids", (id) => account.portals.records(name).get(id) ?? missing()),
    [`${name}.update`]: ({ account }, call) => {
      const changed = { ...found(account, call), ...known(call) };
      demandNewName(account, name, changed);
      account.portals.records(name).set(changed.id, changed);
      return kind.isSilent ? { status: 200 } : json(changed);
    },
    [`${name}.delete`]: ({ account }, call) => {
      account.portals.records(name).delete(found(account, call).id);
      return { status: 204 };
    },
  };
}

/** Dashboards, widgets, themes and groups: kept, and given back. */
export const recordOperations: Readonly<Record<string, Operation>> = Object.assign(
  {},
  ...Object.entries(kinds).map(([name, kind]) => operationsOf(name, kind)),
);
