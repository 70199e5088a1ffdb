import { type Asked, chooseVariant } from "./choose-variant.ts";
import type { Operation } from "./operation.ts";

/** As much of a request as tells whose it is. */
interface Address {
  method: string;
  path: string;
  query?: readonly (readonly [name: string, value: unknown])[];
  body?: unknown;
  bodyKind?: string;
}

/** A package's operations, found by what vectors know of them. */
export class OperationTable {
  readonly surface: string;
  readonly #byId = new Map<string, Operation[]>();
  readonly #templates: { operation: Operation; ids: readonly string[]; pattern: RegExp }[] = [];

  constructor(surface: string, operations: readonly Operation[]) {
    this.surface = surface;
    for (const operation of operations) {
      const ids = [operation.conformanceId ?? []].flat();
      for (const id of ids) {
        this.#byId.set(id, [...(this.#byId.get(id) ?? []), operation]);
      }
      if (ids.length > 0) {
        this.#templates.push({ operation, ids, pattern: patternOf(operation.path) });
      }
    }
    // `/sites/stats` before `/sites/{id}`: fewer placeholders are the closer description.
    this.#templates.sort((a, b) => placeholders(a.operation.path) - placeholders(b.operation.path));
  }

  /** Finds the operation of a call; where several methods stand for it, the one that the call means. */
  get(id: string, call: Asked, surface?: string): Operation | undefined {
    return chooseVariant(this.#byId.get(`${surface ?? this.surface}:${id}`) ?? [], call);
  }

  /** Finds the name that the vectors have for the operation which a request belongs to. */
  nameOf(request: Address, surface?: string): string | undefined {
    const prefix = `${surface ?? this.surface}:`;
    return this.#find(request, surface)
      ?.ids.find((id) => id.startsWith(prefix))
      ?.slice(prefix.length);
  }

  /**
   * Reads the path values out of a request's raw path.
   *
   * @param name Of its operation in the vectors; without it, that which fits best.
   */
  pathValues(request: Address, surface?: string, name?: string): Record<string, string> {
    const found = this.#find(request, surface, name);
    const values = found?.pattern.exec(request.path)?.slice(1) ?? [];
    return Object.fromEntries(
      (found?.operation.arguments.path ?? []).map((name, index) => [
        name,
        decodeURIComponent(values[index] ?? ""),
      ]),
    );
  }

  /** Operations that share method and path are told apart by what the request has besides. */
  #find(request: Address, surface = this.surface, name?: string) {
    const fitting = this.#templates.filter(
      ({ operation, ids, pattern }) =>
        operation.httpMethod === request.method &&
        ids.some((id) => (name === undefined ? id.startsWith(`${surface}:`) : id === `${surface}:${name}`)) &&
        pattern.test(request.path),
    );
    const [closest] = fitting;
    const equal = fitting.filter(({ pattern }) => pattern.source === closest?.pattern.source);
    const asked = { query: Object.fromEntries(request.query ?? []), body: fieldsOf(request) };
    const chosen = chooseVariant(
      equal.map(({ operation }) => operation),
      asked,
    );
    return equal.find(({ operation }) => operation === chosen);
  }
}

function fieldsOf({ body, bodyKind }: Address): unknown {
  return bodyKind === "form" && Array.isArray(body) ? Object.fromEntries(body) : body;
}

function patternOf(path: string): RegExp {
  const [sent = ""] = path.split("#");
  const source = sent.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "([^/]+)");
  return new RegExp(`^${source}$`);
}

function placeholders(path: string): number {
  return path.split("{").length;
}
