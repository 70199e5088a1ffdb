import type { Case } from "./case.ts";
import { listing, queried } from "./parts.ts";

/** Specifications and the methods that become of them. */
export const headers: readonly Case[] = [
  [
    "header: If-None-Match",
    {
      given: queried("{ name: If-None-Match, in: header, schema: { type: string } }"),
      want: `
  list(options?: ReadOptions): Call<void> {
    return call(this, "list", "GET", "/logs", { options, as: "nothing" });
  }`,
    },
  ],
  [
    "header: If-Match, required",
    {
      given: queried("{ name: If-Match, in: header, required: true, schema: { type: string } }"),
      want: `
  list(options: WriteOptions): Call<void> {
    return call(this, "list", "GET", "/logs", { options, as: "nothing" });
  }`,
    },
  ],
  [
    "header: If-Match, optional",
    {
      given: queried("{ name: If-Match, in: header, schema: { type: string } }"),
      want: `
  list(options?: LogsListOptions): Call<void> {
    return call(this, "list", "GET", "/logs", { options, as: "nothing" });
  }`,
    },
  ],
  [
    "header: another one is a named option",
    {
      given: queried("{ name: X-Org, in: header, schema: { type: string } }"),
      want: `
  list(options?: LogsListOptions): Call<void> {
    return call(this, "list", "GET", "/logs", {
      headers: { "X-Org": options?.xOrg },
      options,
      as: "nothing",
    });
  }`,
    },
  ],
  [
    "header: required, with If-Match, of a name that the options have",
    {
      given: queried(
        "{ name: Timeout, in: header, required: true, schema: { type: integer } }, { name: If-Match, in: header, required: true, schema: { type: string } }",
      ),
      want: `
  list(options: LogsListOptions): Call<void> {
    return call(this, "list", "GET", "/logs", {
      headers: { Timeout: options.timeoutHeader },
      options,
      as: "nothing",
    });
  }`,
    },
  ],
  [
    "header: a constant is filled in",
    {
      given: queried("{ name: X-Version, in: header, required: true, schema: { const: '2' } }"),
      want: `
  list(options?: CallOptions): Call<void> {
    return call(this, "list", "GET", "/logs", {
      headers: { "X-Version": "2" },
      options,
      as: "nothing",
    });
  }`,
    },
  ],
  [
    "header: what HTTP itself sets is ignored",
    {
      given: queried(
        "{ name: Accept, in: header, schema: { type: string } }, { name: Content-Type, in: header, schema: { type: string } }",
      ),
      want: listing('{ options, as: "nothing" }', ""),
    },
  ],
  [
    "cookie: left out",
    {
      given: queried("{ name: session, in: cookie, schema: { type: string } }"),
      want: listing('{ options, as: "nothing" }', ""),
    },
  ],
];
