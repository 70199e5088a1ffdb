import type { Vrm } from "@busbar/vrm";
import { type Observed, observedValue } from "../../outcome/observed.ts";
import type { PlannedCall } from "../../scenario/scenario.ts";

/** A transport as our clients take it. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

/**
 * Reads a download both ways: as the portal sends it, and decoded. There is one recorded answer for both, which the
 * second call is given once more.
 *
 * @param asText The file is text.
 */
export async function fileAndText(
  { path, query }: PlannedCall,
  fetch: Fetch,
  connect: (fetch: Fetch) => Vrm,
  asText: boolean,
): Promise<Observed> {
  let answer: Response | undefined;
  const args = [Number(path.idSite), query as object] as const;
  const value = await connect(async (request, init) => {
    const response = await fetch(request, init);
    answer = response.clone();
    return response;
  }).downloads.getData(...args);
  const bytes = await connect(async () => answer as Response).downloads.getFile(...args);
  return observedValue(
    asText
      ? { value, decoded: new TextDecoder().decode(bytes) }
      : { value, decodedBase64: Buffer.from(bytes).toString("base64") },
  );
}
