// Writes a value and reads it back. Reads EXOSITE_CIK, and EXOSITE_URL for another address than the platform's own.
import { Exosite } from "@busbar/exosite";

const { rpc } = new Exosite();
const temperature = { alias: "temperature" };

await rpc.write(temperature, 21.5);
for (const [time, value] of await rpc.read(temperature)) {
  console.log(`${new Date(time * 1000).toISOString()}  ${value}`);
}
