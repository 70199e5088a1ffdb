import type { FormPairs } from "../../engine/form.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { Context, ExositeCall } from "../context.ts";
import type { Content, Group, Model, SerialNumber, Vendor } from "./fleet.ts";
import { isInRange } from "./serial-range.ts";

/** The vendor that calls. */
export function vendorOf({ account }: Context, { user }: ExositeCall): Vendor {
  const vendor = account.fleet.vendors.get(user.vendor ?? "");
  if (!vendor) {
    throw new Refusal(401);
  }
  return vendor;
}

/** The model of the path; 404 unless another status is documented. */
export function modelOf(context: Context, call: ExositeCall, missing = 404): Model {
  const model = vendorOf(context, call).models.get(call.path.model ?? "");
  if (!model) {
    throw new Refusal(missing);
  }
  return model;
}

/** The model of the path, which may be another vendor's that has shared it (`X-Exosite-Vendor`). */
export function sharedModelOf(context: Context, call: ExositeCall): Model {
  const owner = call.incoming.headers.get("x-exosite-vendor");
  const vendor = vendorOf(context, call);
  if (owner === null || owner === vendor.name) {
    return modelOf(context, call);
  }
  const model = context.account.fleet.vendors.get(owner)?.models.get(call.path.model ?? "");
  if (!model?.sharedWith.has(vendor.name)) {
    throw new Refusal(403);
  }
  return model;
}

/** A serial number of a model; one of a range is there as soon as it is asked for. */
export function serialNumberOf(model: Model, sn: string): SerialNumber {
  const known = model.serialNumbers.get(sn);
  if (known) {
    return known;
  }
  if (!model.ranges.some((range) => isInRange(sn, range))) {
    throw new Refusal(404);
  }
  return addSerialNumber(model, sn, "");
}

/** Adds a serial number to a model. */
export function addSerialNumber(model: Model, sn: string, extra: string): SerialNumber {
  const made = { sn, extra, clients: [], openUntil: 0, enabledBy: "", log: [] };
  model.serialNumbers.set(sn, made);
  return made;
}

/** Content of a model. */
export function contentOf(model: Model, id: string): Content {
  return model.contents.get(id) ?? refuse(404);
}

/** A group of a model. */
export function groupOf(model: Model, id: string): Group {
  return model.groups.get(id) ?? refuse(404);
}

/** A field of a form; 400 where it is missing. */
export function field(form: FormPairs, name: string): string {
  return form.find(([sent]) => sent === name)?.[1] ?? refuse(400);
}

/** The values of a field that may stand several times. */
export function fields(form: FormPairs, name: string): string[] {
  return form.filter(([sent]) => sent === name).map(([, value]) => value);
}

/** Lines of a CSV body, cut at their first commas into as many columns. */
export function csvLines(body: Uint8Array, columns: number): string[][] {
  const lines = new TextDecoder().decode(body).split(/\r?\n/);
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const parts = line.split(",");
      const rest = parts.slice(columns - 1).join(",");
      return Array.from({ length: columns }, (_, index) =>
        index === columns - 1 ? rest : (parts[index] ?? ""),
      );
    });
}

function refuse(status: number): never {
  throw new Refusal(status);
}
