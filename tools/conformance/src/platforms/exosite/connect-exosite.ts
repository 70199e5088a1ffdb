import {
  cik,
  ExositeData,
  ExositePortals,
  ExositeProvision,
  ExositeRpc,
  googleCode,
  type RpcIdentity,
} from "@busbar/exosite";
import type { VectorAuth } from "../../vectors/vector.ts";
import type { ClientSettings } from "../platform.ts";

/** The resources of an HTTP surface by name. */
export function connectSurface(
  surface: string | undefined,
  auth: VectorAuth,
  settings: ClientSettings,
): object {
  const detail = (name: string) => String(auth[name]);
  switch (surface) {
    case "provision":
      return new ExositeProvision({
        ...settings,
        ...(auth.kind === "vendor-token" && { token: detail("token") }),
        ...(auth.kind === "vendor-cik" && { cik: detail("cik") }),
        ...(auth.kind === "device-cik" && { auth: cik(detail("cik")) }),
        ...(auth.kind === "none" && { auth: false }),
      });
    case "http-data": {
      const data = new ExositeData({
        ...settings,
        ...(auth.kind === "none" ? { auth: false } : { cik: detail("cik") }),
      });
      return { data, device: data.device };
    }
    default:
      return new ExositePortals({
        ...settings,
        ...(auth.kind === "basic" && { user: detail("user"), password: detail("password") }),
        ...(auth.kind === "token" && { token: detail("token") }),
        ...(auth.kind === "google" && { auth: googleCode(detail("code")) }),
        ...(["none", "readtoken"].includes(auth.kind) && { auth: false }),
      });
  }
}

/** The RPC interface, called by a key and as somebody, both in the words of the wire. */
export function connectRpc(
  identity: Readonly<Record<string, string>>,
  settings: ClientSettings,
  callsPerRequest?: number,
): ExositeRpc {
  const { cik: key, token, client_id: clientId, resource_id: resourceId } = identity;
  const rpc = new ExositeRpc({ ...settings, cik: key, token, callsPerRequest });
  const as: RpcIdentity | undefined = clientId ? { clientId } : resourceId ? { resourceId } : undefined;
  return as === undefined ? rpc : rpc.as(as);
}

/** What a vector's credential is in the words of the wire. */
export function identityOf({ kind: _, ...identity }: VectorAuth): Record<string, string> {
  return Object.fromEntries(Object.entries(identity).map(([name, value]) => [name, String(value)]));
}
