import { expect, test } from "vitest";
import * as rpc from "./index.ts";

test("default", () => {
  expect(Object.keys(rpc)).toEqual(["connect", "batch", "invoke", "RpcError", "RpcResource"]);
});
