import type { Wire } from "../compare/wire.ts";
import type { Rule } from "../deliberate/rule.ts";
import type { Observed } from "../outcome/observed.ts";
import type { OutcomeView } from "../outcome/outcome-view.ts";
import type { Operation } from "../scenario/operation.ts";
import type { OperationTable } from "../scenario/operation-table.ts";
import type { PlannedCall, Scenario } from "../scenario/scenario.ts";
import type { Vector, VectorAuth } from "../vectors/vector.ts";
import type { UnmappedKind } from "./unmapped-kind.ts";

/** What the runner gives every client. */
export interface ClientSettings {
  baseUrl: string;
  fetch: typeof fetch;
  timeout: number;
  /** Whether, and how often, a failed request is repeated: at once, and without jitter. */
  retry: false | { attempts: number; firstDelay: number };
}

/** A client that was built for one vector. */
export interface Session {
  /** Resources by name, as the operation table spells them. */
  client: object;
  /** Makes all calls of a scenario in the platform's own way, or leaves that to the runner by answering undefined. */
  run?(scenario: Scenario): Promise<Observed> | undefined;
  /** Makes a call in the platform's own way, or leaves it to the operation table by answering undefined. */
  call?(call: PlannedCall): Promise<Observed> | undefined;
  /** Brings the outcome into the shape that the vector has it in. */
  finish?(observed: Observed): Observed;
}

/** What the runner has to know of one platform; everything else is the same for all. */
export interface Platform {
  /** Name of the vector file. */
  name: string;
  /** Surface of the vectors that name none. */
  surface: string;
  operations: readonly Operation[];
  /** Operations that the client calls by itself to renew a credential, by their name in the vectors. */
  renewals: readonly string[];
  /** Kinds of calls that are not replayed. */
  unmapped?: readonly UnmappedKind[];
  /** Share of the vectors that may stay unmapped. */
  unmappedBound: number;
  /** How its requests and answers are compared, where not as usual. */
  wire?: Wire;
  /** How its outcomes are compared, where not as usual. */
  outcome?: OutcomeView;
  /** Rules of `deliberate.json` that no other platform needs. */
  rules?: Readonly<Record<string, Rule>>;
  /** Brings a vector into the form that all platforms have. */
  read?(vector: Vector): Vector;
  /** Says which calls a vector is about, or leaves that to the runner by answering undefined. */
  plan?(vector: Vector, table: OperationTable): PlannedCall[] | undefined;
  /** Headers that the client has to send for a credential. */
  credentials(auth: VectorAuth): Record<string, string>;
  connect(vector: Vector, settings: ClientSettings): Session | Promise<Session>;
}
