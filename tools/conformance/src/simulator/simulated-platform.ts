import type { RecordedRequest, Vector } from "../vectors/vector.ts";

/** A stand-in that was started for one vector. */
export interface Simulation {
  fetch(request: Request): Promise<Response>;
  /** Headers that prove who the caller is, where the stand-in does not know the recording's own. */
  credentials?(request: RecordedRequest): Promise<Record<string, string>>;
}

/** What the runner has to know of the stand-in of one platform. */
export interface SimulatedPlatform {
  /**
   * What follows from the request alone, whatever data the server holds: the whole answer, its status and media
   * type, or nothing.
   */
  compares(vector: Vector): "answer" | "type" | undefined;
  /**
   * What of a body is compared, where not all of it: the recording's words may be made up.
   *
   * @param recorded The recording's body, which may be `body` itself.
   */
  outline?(body: unknown, recorded: unknown): unknown;
  start(vector: Vector): Simulation;
}
