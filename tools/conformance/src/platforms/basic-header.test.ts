import { expect, test } from "vitest";
import { basicHeader } from "./basic-header.ts";

test("name and password in UTF-8", () => {
  expect(basicHeader("zoë", "a:b")).toEqual({ authorization: "Basic em/DqzphOmI=" });
});
