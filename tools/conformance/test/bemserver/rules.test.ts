import { expect, test } from "vitest";
import type { Rule } from "../../src/deliberate/rule.ts";
import { platform as bemserver } from "../../src/platforms/bemserver/platform.ts";
import { rules } from "../../src/platforms/bemserver/rules.ts";
import type { Vector } from "../../src/vectors/vector.ts";
import { ruled } from "../ruled.ts";
import { failure, request, response, value, vector } from "../vectors.ts";

test.each([
  [
    "versionError",
    response(200, {}),
    failure("validation", 200, { code: "api_version" }),
    failure("version", null),
  ],
  [
    "acceptedVersion",
    response(200, { versions: { bemserver_api: "0.27.0" } }),
    failure("validation", 200, { code: "api_version" }),
    value("0.27.0"),
  ],
  [
    "acceptedVersion",
    response(200, { versions: { bemserver_api: "0.28.0" } }),
    failure("validation", 200, { code: "api_version" }),
    undefined,
  ],
  ["versionError", response(422, {}), failure("validation", 422, { code: "other" }), undefined],
] as [string, NonNullable<Vector["response"]>, Vector["outcome"], unknown][])(
  "%s: outcome %#",
  (rule, answer, outcome, right) => {
    const about = { request: request("GET", "/about/"), response: answer, outcome };
    expect(ruled(vector("about", {}, about), rules[rule] as Rule, bemserver)?.outcome).toEqual(right);
  },
);
