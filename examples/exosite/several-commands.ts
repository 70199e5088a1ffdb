// Several commands at once: they go out together, in one request, and each has its own result.
import { Exosite } from "@busbar/exosite";

const { rpc } = new Exosite();

const [, [latest], { dataport }, unknown] = await Promise.all([
  rpc.write({ alias: "humidity" }, 51),
  rpc.read({ alias: "humidity" }),
  rpc.listing({ alias: "" }, ["dataport"]),
  // One that fails is the concern of nobody else.
  rpc.read({ alias: "nobody" }).catch((error: Error) => error.message.split("\n")[0]),
]);
console.log(`Latest humidity: ${latest?.[1]}`);
console.log(`Dataports: ${dataport.length}`);
console.log(`The unknown one: ${unknown}`);
