import { type Code, codes, type Severity } from "./codes.ts";
import type { Place, Problem } from "./problem.ts";

/** Severities that a configuration sets for single codes; `off` silences a code. */
export type Severities = Partial<Record<Code, Severity | "off">>;

/** Collects problems, so that all of them are reported before a run fails. */
export class Problems {
  readonly list: Problem[] = [];
  readonly #severities: Severities;
  readonly #seen = new Set<string>();

  /** @param severities `strict` makes every problem an error. */
  constructor(severities: Severities | "strict" = {}) {
    const strict = (): Severities => Object.fromEntries(Object.keys(codes).map((code) => [code, "error"]));
    this.#severities = severities === "strict" ? strict() : severities;
  }

  /** How bad problems of a code are in this run. */
  severityOf(code: Code): Severity | "off" {
    return this.#severities[code] ?? codes[code].severity;
  }

  /** Adds a problem, once for each place and message. */
  add(code: Code, place: Place, message: string, more: { fix?: string; rule?: string } = {}): void {
    const severity = this.severityOf(code);
    const key = `${code} ${place.file} ${place.pointer} ${message}`;
    if (severity === "off" || this.#seen.has(key)) {
      return;
    }
    this.#seen.add(key);
    const { file, pointer } = place;
    const rule = more.rule === undefined ? {} : { rule: more.rule };
    this.list.push({ code, severity, file, pointer, message, fix: more.fix ?? codes[code].fix, ...rule });
  }

  /** Whether the run has to fail. */
  get failed(): boolean {
    return this.list.some((problem) => problem.severity === "error");
  }
}
