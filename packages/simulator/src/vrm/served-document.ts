import type { OpenApiDocument } from "../document.ts";
import { once } from "../engine/once.ts";
import { vrm } from "../generated/vrm.ts";

/** The specification, and what the portal refuses beyond it. */
export const servedDocument: () => OpenApiDocument = once(() => ({
  ...vrm,
  paths: {
    ...vrm.paths,
    // Nobody documents it, and many try it: a 400, where other paths that do not exist are a 404.
    "/installations/{idSite}": {
      get: { operationId: "installations.get", parameters: [{ $ref: "#/components/parameters/IdSite" }] },
    },
  },
}));
