import type { RecordedRequest, VectorCall } from "../vectors/vector.ts";
import type { Operation } from "./operation.ts";

type Address = Pick<RecordedRequest, "method" | "path">;

/** A package's operations, found by what vectors know of them. */
export class OperationTable {
  readonly surface: string;
  readonly #byId = new Map<string, Operation[]>();
  readonly #templates: { operation: Operation; pattern: RegExp }[] = [];

  constructor(surface: string, operations: readonly Operation[]) {
    this.surface = surface;
    for (const operation of operations) {
      for (const id of [operation.conformanceId ?? []].flat()) {
        this.#byId.set(id, [...(this.#byId.get(id) ?? []), operation]);
        this.#templates.push({ operation, pattern: patternOf(operation.path) });
      }
    }
    // `/sites/stats` before `/sites/{id}`: fewer placeholders are the closer description.
    this.#templates.sort((a, b) => placeholders(a.operation.path) - placeholders(b.operation.path));
  }

  /**
   * Finds the operation of a call; where it takes or gives several media types, the variant that the
   * caller's `accept` or `content-type` asks for, JSON when the caller does not say.
   */
  get(id: string, call: Pick<VectorCall, "headers">, surface?: string): Operation | undefined {
    const variants = this.#byId.get(`${surface ?? this.surface}:${id}`) ?? [];
    const accept = essence(call.headers?.accept);
    const sent = essence(call.headers?.["content-type"]);
    const fits = (operation: Operation): boolean =>
      (accept ?? "application/json") === (operation.accept ?? "application/json") &&
      (sent === undefined || operation.request === undefined || operation.request.mediaType === sent);
    return variants.find(fits) ?? variants[0];
  }

  /** Finds the name that the vectors have for the operation which a request belongs to. */
  nameOf(request: Address): string | undefined {
    const [found] = [this.#find(request)?.operation.conformanceId ?? []].flat();
    return found?.slice(found.indexOf(":") + 1);
  }

  /** Reads the path values out of a request's raw path. */
  pathValues(request: Address): Record<string, string> {
    const found = this.#find(request);
    const values = found?.pattern.exec(request.path)?.slice(1) ?? [];
    return Object.fromEntries(
      (found?.operation.arguments.path ?? []).map((name, index) => [
        name,
        decodeURIComponent(values[index] ?? ""),
      ]),
    );
  }

  #find(request: Address): { operation: Operation; pattern: RegExp } | undefined {
    return this.#templates.find(
      ({ operation, pattern }) => operation.httpMethod === request.method && pattern.test(request.path),
    );
  }
}

function patternOf(path: string): RegExp {
  const [sent = ""] = path.split("#");
  const source = sent.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "([^/]+)");
  return new RegExp(`^${source}$`);
}

function placeholders(path: string): number {
  return path.split("{").length;
}

function essence(type: string | null | undefined): string | undefined {
  const text = type?.split(";")[0]?.trim().toLowerCase();
  return text === "*/*" ? undefined : text;
}
