import { convert, type MemberTypes } from "./convert.ts";
import { type Decoder, textOf } from "./decoder.ts";

/** How an answer in the form of a form is read. */
export interface FieldsOptions extends MemberTypes {
  /** Names of the fields that may come several times. */
  lists?: readonly string[] | undefined;
}

/** Reads `application/x-www-form-urlencoded` as an object. Of a name that comes twice and is no list, the last value counts. */
export function fields({ lists = [], ...types }: FieldsOptions = {}): Decoder {
  return (body) => {
    const found = new URLSearchParams(textOf(body));
    const members = [...new Set(found.keys())].map((name) => {
      const values = found.getAll(name).map((text) => convert(name, text, types));
      return [name, lists.includes(name) ? values : values.at(-1)] as const;
    });
    return Object.fromEntries(members.filter(([, value]) => value !== undefined));
  };
}
