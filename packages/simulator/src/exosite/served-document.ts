import type { OpenApiDocument } from "../document.ts";
import { mergeDocuments } from "../engine/merge-documents.ts";
import { once } from "../engine/once.ts";
import { exositeHttpData } from "../generated/exosite-http-data.ts";
import { exositePortals } from "../generated/exosite-portals.ts";
import { exositeProvision } from "../generated/exosite-provision.ts";
import { exositeRpc } from "../generated/exosite-rpc.ts";

/** All interfaces as one document: one simulator answers for every host of the platform, and goes by the path. */
export const servedDocument: () => OpenApiDocument = once(() =>
  mergeDocuments({
    rpc: rpcDocument(),
    provision: exositeProvision,
    data: exositeHttpData,
    portals: exositePortals,
  }),
);

/** The path that calls are posted to, and the one of old that some clients still use. */
function rpcDocument(): OpenApiDocument {
  const { path } = exositeRpc["x-rpc-envelope"] as { path: string };
  const item = { post: { operationId: "rpc.process", security: [] } };
  return {
    openapi: "3.1.0",
    info: exositeRpc.info,
    paths: { [path]: item, [path.replace("/onep:v1/", "/api:v1/")]: item },
  };
}
