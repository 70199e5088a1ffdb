// Makes a token that may read one dataport, and nothing else, and reads with it.
import { Exosite, RpcError } from "@busbar/exosite";

const { rpc } = new Exosite();

const temperature = await rpc.lookupAlias({ alias: "" }, "temperature");
const humidity = await rpc.lookupAlias({ alias: "" }, "humidity");
const token = await rpc.grant(temperature, { [temperature]: ["read"] }, { ttl: 3600 });

const guest = rpc.as({ token });
console.log(`Points for the guest: ${(await guest.read(temperature)).length}`);
try {
  await guest.read(humidity);
} catch (error) {
  if (!RpcError.isInstance(error)) {
    throw error;
  }
  console.log(`Something else: ${error.status}`);
}
