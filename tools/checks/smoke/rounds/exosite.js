import { AuthenticationError, BufferedWriter, Exosite, RpcError } from "@busbar/exosite";
import { failure } from "../failure.js";

export async function exosite(baseUrl, fetch = globalThis.fetch) {
  let requests = 0;
  const counting = (...request) => {
    requests += 1;
    return fetch(...request);
  };
  const cik = "d59cabdbef1006a91d63e7570a1943b8de623719";
  const { rpc, data } = new Exosite({ baseUrl, fetch: counting, cik });
  const temperature = { alias: "temperature" };
  const together = await Promise.all([rpc.read(temperature, { limit: 3 }), rpc.info({ alias: "" })]);
  const asked = requests;
  const writer = new BufferedWriter(rpc);
  await writer.write(temperature, 21.5);
  await writer.close();
  return {
    "reads points": together[0].length === 3 && together[1].basic.type === "client",
    "calls that are made together travel together": asked === 1,
    "writes by way of a buffer": (await rpc.read(temperature))[0][1] === 21.5,
    "reads a form over HTTP": (await data.read({ aliases: ["temperature"] })).temperature === "21.5",
    "an alias that nobody has": RpcError.isInstance(await failure(rpc.read({ alias: "nobody" }))),
    "a wrong key": AuthenticationError.isInstance(
      await failure(rpc.as({ cik: cik.replace("d", "e") }).read(temperature)),
    ),
  };
}
