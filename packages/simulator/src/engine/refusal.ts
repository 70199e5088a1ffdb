/** What may stand beside the status of a refusal; the platform decides how it looks on the wire. */
export interface RefusalDetails {
  message?: string;
  /** Errors in the platform's own nesting. */
  errors?: unknown;
  headers?: Readonly<Record<string, string>>;
  /** Media type and text, where the answer is none of the platform's usual errors. */
  page?: { readonly type: string; readonly text: string };
}

/** Thrown by engine and platform alike to end a call with an error answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly details: RefusalDetails;

  constructor(status: number, details: RefusalDetails = {}) {
    super(details.message ?? `Refused with ${status}`);
    this.name = "Refusal";
    this.status = status;
    this.details = details;
  }
}
