import { expect, test } from "vitest";
import { methodsOf } from "./methods-of.ts";

class Base {
  inherited(): void {}
}

class Sites extends Base {
  list(): void {}
}

test("default: own methods and inherited ones, no constructor, no connection", () => {
  expect(methodsOf({ connection: new Sites(), sites: new Sites() })).toEqual([
    "sites.inherited",
    "sites.list",
  ]);
});
