import { isFilledIn, type Operation } from "./operation.ts";

/** Media type of the method that takes whatever no other takes. */
const ANY_FILE = "application/octet-stream";

type Members = Readonly<Record<string, unknown>>;

/** What tells the methods of one operation apart. */
export interface Asked {
  path?: Members | undefined;
  query?: Members | undefined;
  headers?: Members | undefined;
  body?: unknown;
  /** Media type of the recorded answer. */
  answerType?: string | undefined;
  /** Media type of the recorded body. */
  sentType?: string | undefined;
}

/**
 * Chooses between the methods of one operation: by the constants that they fill in, by what they require, by their path
 * values, and by the media types that the caller asks for, sends or was answered with; JSON when nothing says otherwise.
 */
export function chooseVariant(variants: readonly Operation[], asked: Asked): Operation | undefined {
  const [first, ...others] = variants;
  if (others.length === 0) {
    return first;
  }
  const ranked = variants.map((operation) => ({ operation, rank: rank(operation, asked) }));
  const best = Math.max(...ranked.map((one) => one.rank));
  return ranked.find((one) => one.rank === best)?.operation;
}

// Constants and path values decide; media types only between those that are equal in them.
function rank(operation: Operation, asked: Asked): number {
  return (
    1000 * constants(operation, asked) + 100 * pathValues(operation, asked) + mediaTypes(operation, asked)
  );
}

function constants({ parameters, request }: Operation, { query, headers, body }: Asked): number {
  const given: Record<string, Members> = { query: query ?? {}, header: lowerCased(headers ?? {}) };
  const asked = parameters.flatMap((parameter) => {
    const name = parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
    const value = given[parameter.in]?.[name];
    if (isFilledIn(parameter)) {
      return [String(value) === String(parameter.const) ? 1 : -3];
    }
    return parameter.required && parameter.in in given ? [value === undefined ? -1 : 1] : [];
  });
  const fields = Object.entries(request?.constants ?? {}).map(([name, value]) =>
    String((Object(body) as Members)[name]) === String(value) ? 1 : -3,
  );
  return [...asked, ...fields].reduce((sum, one) => sum + one, 0);
}

function pathValues({ arguments: takes }: Operation, { path = {} }: Asked): number {
  const given = Object.keys(path).filter((name) => path[name] !== "");
  const missing = takes.path.filter((name) => !given.includes(name)).length;
  const unused = given.filter((name) => !takes.path.includes(name)).length;
  return -missing - unused;
}

function mediaTypes({ accept, request }: Operation, { headers, answerType, sentType }: Asked): number {
  const { accept: wanted, "content-type": sent } = lowerCased(headers ?? {});
  const gives = (accept ?? "application/json").split(",").map(essence);
  const asked = essence(wanted) ?? "application/json";
  const answered = essence(answerType);
  const content = request === undefined ? undefined : (essence(sent) ?? essence(sentType));
  const takes = essence(request?.mediaType) ?? ANY_FILE;
  return (
    (gives.includes(asked) ? 8 : 0) +
    (content === undefined || takes === content ? 4 : takes === ANY_FILE ? 1 : 0) +
    (answered !== undefined && gives.includes(answered) ? 2 : 0)
  );
}

function lowerCased(headers: Members): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

function essence(type: string | null | undefined): string | undefined {
  const text = type?.split(";")[0]?.trim().toLowerCase();
  return text === "*/*" || text === "" ? undefined : text;
}
