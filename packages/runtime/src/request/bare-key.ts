import { type Encoder, percentEncode } from "./encoders.ts";

/** Names without values: the parameter's own where it is true; of text or a list of texts these, instead of the name. */
export const bareKey: Encoder = (name, value) =>
  [value]
    .flat()
    .filter((item) => item !== undefined && item !== null && item !== false)
    .map((item) => percentEncode(item === true ? name : item, name))
    .join("&");
