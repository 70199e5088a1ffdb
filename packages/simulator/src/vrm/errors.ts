import type { Answer } from "../engine/platform.ts";
import { Refusal } from "../engine/refusal.ts";
import { type Language, say, type Text, type TextName } from "./texts.ts";

/** What is wrong: one text, a list of them, or one for each parameter. */
export type Complaint = Text | { readonly list: readonly Text[] } | Readonly<Record<string, Text>>;

/** Kinds of error that the portal names; most errors have none. */
export type ErrorCode =
  | "invalid_credentials"
  | "missing_parameters"
  | "empty_search"
  | "min_one_admin_required"
  | "user_not_unlinked"
  | "site_not_linked"
  | "accesslevel_and_user_required"
  | "accesslevel_and_invite_keys_required";

/** A refusal before it has a language. */
interface Details {
  /** Without it the body says nothing but that it is one. */
  readonly complaint?: Complaint;
  /** Undefined leaves the member out. */
  readonly code?: ErrorCode | null | undefined;
  /** Members beside the usual ones. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** Name of the member with the texts. */
  readonly member?: "errors" | "error";
  readonly headers?: Readonly<Record<string, string>>;
}

const usual: Readonly<Record<number, TextName>> = {
  400: "badRequest",
  401: "unauthorized",
  403: "forbidden",
  404: "notFound",
  405: "method",
  429: "tooMany",
};

/** Ends a call: with status 200 too, which the portal has for failures of some operations. */
export function refuse(status: number, complaint: Complaint, details: Details = {}): Refusal {
  const { headers } = details;
  return new Refusal(status, { errors: { code: null, ...details, complaint }, ...(headers && { headers }) });
}

/** Ends a call because of its parameters. */
export function missing(complaint: Complaint): Refusal {
  return refuse(400, complaint, { code: "missing_parameters" });
}

/** Ends a call and does not say why. */
export function refuseBare(status: number): Refusal {
  return new Refusal(status, { errors: {} });
}

/** The answer that a refusal becomes. */
export function errorAnswer({ status, details }: Refusal, language: Language): Answer {
  const { message, headers } = details;
  const {
    complaint,
    code,
    more,
    member = "errors",
  } = (details.errors ?? {
    complaint: usual[status] ?? "internal",
    code: null,
  }) as Details;
  const body = {
    success: false,
    // What the simulator itself has to say has no translation.
    ...(complaint !== undefined && { [member]: message ?? spell(complaint, language) }),
    ...(code !== undefined && { error_code: code }),
    ...more,
  };
  return { status, body, ...(headers && { headers }) };
}

function spell(complaint: Complaint, language: Language): unknown {
  if (typeof complaint === "string" || isText(complaint)) {
    return say(complaint, language);
  }
  if (isList(complaint)) {
    return complaint.list.map((text) => say(text, language));
  }
  return Object.fromEntries(Object.entries(complaint).map(([name, text]) => [name, say(text, language)]));
}

function isText(complaint: Complaint): complaint is Text {
  return Array.isArray(complaint);
}

function isList(complaint: Complaint): complaint is { list: readonly Text[] } {
  return Array.isArray((complaint as { list?: unknown }).list) && typeof complaint === "object";
}
