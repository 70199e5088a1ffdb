import type { Case } from "./case.ts";
import { listing, queried } from "./parts.ts";

/** Specifications and the methods that become of them. */
export const query: readonly Case[] = [
  [
    "query: the default repeats the name",
    {
      given: queried("{ name: id, in: query, schema: { type: array, items: { type: integer } } }"),
      want: listing('{ query, options, as: "nothing" }'),
    },
  ],
  [
    "query: required",
    {
      given: queried("{ name: id, in: query, required: true, schema: { type: integer } }"),
      want: listing('{ query, options, as: "nothing" }', "query: LogsListQuery, "),
    },
  ],
  [
    "query: style form without explode",
    {
      given: queried(
        "{ name: sort, in: query, explode: false, schema: { type: array, items: { type: string } } }",
      ),
      want: listing('{ query, options, encode: { sort: csv }, as: "nothing" }'),
    },
  ],
  [
    "query: spaceDelimited",
    {
      given: queried(
        "{ name: ids, in: query, style: spaceDelimited, explode: false, schema: { type: array, items: { type: integer } } }",
      ),
      want: listing('{ query, options, encode: { ids: spaces }, as: "nothing" }'),
    },
  ],
  [
    "query: pipeDelimited",
    {
      given: queried(
        "{ name: ids, in: query, style: pipeDelimited, schema: { type: array, items: { type: integer } } }",
      ),
      want: listing('{ query, options, encode: { ids: pipes }, as: "nothing" }'),
    },
  ],
  [
    "query: deepObject",
    {
      given: queried(
        "{ name: filter, in: query, style: deepObject, schema: { type: object, properties: { level: { type: string } } } }",
      ),
      want: listing('{ query, options, encode: { filter: deepObject }, as: "nothing" }'),
    },
  ],
  [
    "query: bracket names pass unchanged",
    {
      given: queried(
        "{ name: 'ids[]', in: query, explode: false, schema: { type: array, items: { type: integer } } }",
      ),
      want: listing('{ query, options, encode: { "ids[]": csv }, as: "nothing" }'),
    },
  ],
  [
    "query: JSON text",
    {
      given: queried(
        "{ name: where, in: query, content: { application/json: { schema: { type: object } } } }",
      ),
      want: listing('{ query, options, encode: { where: json }, as: "nothing" }'),
    },
  ],
  [
    "query: seconds",
    {
      given: queried("{ name: since, in: query, x-time-unit: s, schema: { type: integer } }"),
      want: listing('{ query, options, encode: { since: seconds }, as: "nothing" }'),
    },
  ],
  [
    "query: milliseconds, said by the schema",
    {
      given: queried("{ name: since, in: query, schema: { type: integer, x-time-unit: ms } }"),
      want: listing('{ query, options, encode: { since: milliseconds }, as: "nothing" }'),
    },
  ],
  [
    "query: an object whose members are parameters of their own",
    {
      given: queried(
        "{ name: filter, in: query, schema: { type: object, properties: { level: { type: string } } } }",
      ),
      want: listing('{ query: { ...query, filter: undefined, ...query?.filter }, options, as: "nothing" }'),
    },
  ],
  [
    "query: x-send-default of a parameter",
    {
      given: queried(
        "{ name: length, in: query, x-send-default: true, schema: { type: integer, default: 200 } }",
      ),
      want: listing('{ query: { length: 200, ...query }, options, as: "nothing" }'),
    },
  ],
  [
    "query: a constant is filled in",
    {
      given: queried("{ name: action, in: query, required: true, schema: { const: list } }"),
      want: listing('{ query: { action: "list" }, options, as: "nothing" }', ""),
    },
  ],
  [
    "query: an optional constant is not",
    {
      given: queried("{ name: full, in: query, schema: { const: 1 } }"),
      want: listing('{ query, options, as: "nothing" }'),
    },
  ],
  [
    "query: names without values, booleans as numbers, days",
    {
      given: queried(
        "{ name: aliases, in: query, required: true, x-encoding: bare-key, schema: { type: array, items: { type: string } } }, { name: all, in: query, x-encoding: boolean-as-number, schema: { type: boolean } }, { name: day, in: query, x-encoding: date, schema: { type: string, format: date } }",
      ),
      want: listing(
        '{ query, options, encode: { aliases: bareKey, all: booleanAsNumber, day: calendarDay }, as: "nothing" }',
        "query: LogsListQuery, ",
      ),
    },
  ],
];
