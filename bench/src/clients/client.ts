import type { Entry } from "../size/entry.ts";

/** What is measured of a platform's client. Its file here is named as the platform's folders are. */
export interface Client {
  /** The smallest thing that it can be bundled as, and what that may weigh. */
  alone: Entry;
  /** A program of one call with the full client. */
  full: string;
  /** One call in TypeScript, whose answer has a field that is looked at. */
  typed: string;
}
