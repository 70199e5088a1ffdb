import { compareRequest } from "../compare/compare-request.ts";
import { plainWire, type Wire } from "../compare/wire.ts";
import type { Difference } from "../report/difference.ts";
import type { Exchange } from "../scenario/scenario.ts";
import { type CapturedRequest, captureRequest } from "./captured-request.ts";
import { giveAnswer } from "./give-answer.ts";

/** Milliseconds that timers are off by. */
const TOLERANCE = 20;

/** How a script is played. */
export interface ScriptOptions {
  /** Requests come in any order. */
  parallel?: boolean;
  wire?: Wire | undefined;
  /** Real milliseconds for each recorded one. */
  pace?: number;
}

/** A `fetch` that plays the exchanges of a scenario and notes every request that is not the one it waits for. */
export class Script {
  readonly #exchanges: readonly Exchange[];
  readonly #parallel: boolean;
  readonly #wire: Wire;
  readonly #pace: number;
  readonly #played = new Set<number>();
  readonly #differences: Difference[] = [];
  #extra = 0;
  /** When the server lets the next request through. */
  #notBefore = 0;

  constructor(exchanges: readonly Exchange[], options: ScriptOptions = {}) {
    const { parallel = false, wire = plainWire, pace = 1 } = options;
    this.#exchanges = exchanges;
    this.#parallel = parallel;
    this.#wire = wire;
    this.#pace = pace;
  }

  /** The transport of the client under test. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, { duplex: "half", ...init } as RequestInit);
    const captured = await captureRequest(request);
    const index = await this.#choose(captured);
    const exchange = this.#exchanges[index];
    if (exchange === undefined) {
      this.#differences.push({
        where: `request[${this.#exchanges.length + this.#extra++}]`,
        expected: "no further request",
        actual: `${captured.method} ${captured.path}`,
      });
      throw new TypeError("fetch failed", { cause: new Error("The vector has no further answer.") });
    }
    this.#played.add(index);
    const found = await compareRequest(exchange.request, captured, this.#wire);
    const early = this.#notBefore - Date.now();
    if (early > TOLERANCE) {
      found.push({ where: "pause", expected: "as long as Retry-After says", actual: `${early} ms less` });
    }
    this.#differences.push(...found.map((one) => ({ ...one, where: `request[${index}].${one.where}` })));
    // An answer is never there at once; calls made in parallel have all left by then.
    await new Promise((resolve) => setImmediate(resolve));
    const answer = this.#wire.answerTo?.(exchange, captured) ?? exchange.answer;
    this.#notBefore = Date.now() + 1000 * (Number(answer.headers["retry-after"]) || 0);
    return giveAnswer(answer, request.signal, this.#pace);
  };

  /** What differed, and what was never sent. */
  differences(): Difference[] {
    const missing = this.#exchanges.flatMap((exchange, index) =>
      this.#played.has(index) || exchange.optional
        ? []
        : [
            {
              where: `request[${index}]`,
              expected: `${exchange.request.method} ${exchange.request.path}`,
              actual: "not sent",
            },
          ],
    );
    return [...this.#differences, ...missing];
  }

  /** The exchange that a request belongs to: the next in line, or in parallel whichever it fits. */
  async #choose(captured: CapturedRequest): Promise<number> {
    const open = [...this.#exchanges.keys()].filter((index) => !this.#played.has(index));
    const last = Math.max(-1, ...this.#played);
    const inLine = this.#parallel ? open : open.filter((index) => index > last);
    for (const index of inLine) {
      const exchange = this.#exchanges[index];
      if (exchange && (await compareRequest(exchange.request, captured, this.#wire)).length === 0) {
        return index;
      }
      if (!this.#parallel && exchange?.optional !== true) {
        return index;
      }
    }
    const sameCall = inLine.find((index) => {
      const wanted = this.#exchanges[index]?.request;
      return wanted?.method === captured.method && wanted.path === captured.path;
    });
    return sameCall ?? inLine[0] ?? -1;
  }
}
