import {
  type Call,
  type ConnectOptions,
  call,
  connect,
  cursor,
  type HttpConnection,
  type Input,
  type Method,
  type PageCall,
  type Platform,
  page,
  Resource,
} from "../../src/index.ts";

/** What the tests ask for. */
export interface Thing {
  id: number;
  name?: string;
}

const numbered = cursor({
  parameter: "page",
  info: "header:X-Pagination",
  next: "next_page",
  total: "total",
});

/** A resource whose operations are chosen by the test. */
export class Probe extends Resource {
  static override readonly resource: string = "things";

  declare readonly connection: HttpConnection;

  get(input: Input = {}, path = "/things"): Call<Thing> {
    return call(this, "get", "GET", path, input);
  }

  send(method: Method, input: Input = {}, path = "/things"): Call<Thing> {
    return call(this, method.toLowerCase(), method, path, input);
  }

  list(input: Input = {}): PageCall<Thing> {
    return page(this, "list", "GET", "/things", input, numbered);
  }
}

/** A client of a server that does not exist, for stubbed answers, or of the one given. */
export function probe(options: Partial<ConnectOptions> = {}, platform?: Platform): Probe {
  return new Probe(connect({ baseUrl: "https://x.example", ...options }, platform));
}
