import { convert, type MemberTypes } from "./convert.ts";
import { type Decoder, textOf } from "./decoder.ts";

/** How text in lines and columns is read. */
export interface ColumnsOptions extends MemberTypes {
  /** Names of the columns, in their order. */
  names: readonly string[];
  /** Column of free text that is not quoted: it has the commas that are too many. */
  rest?: string | undefined;
  /** `rows`: an object for each line. `row`: one object. `values`: the only column, line by line. `value`: the whole text. */
  gives: "rows" | "row" | "values" | "value";
}

/** Reads text in lines and columns without a heading, such as CSV; nothing in it is quoted. */
export function columns({ names, rest, gives, ...types }: ColumnsOptions): Decoder {
  const value = (text: string): unknown => convert(names[0] as string, text, types);
  const row = (line: string): unknown => {
    const parts = apart(line, names, rest);
    const members = names.map((name, index) => [name, convert(name, parts[index] ?? "", types)] as const);
    return Object.fromEntries(members.filter(([, member]) => member !== undefined));
  };
  return (body) => {
    const text = textOf(body).replace(/\r?\n$/, "");
    if (gives === "value") {
      return value(text);
    }
    if (gives === "row") {
      if (text === "") {
        throw new Error("there is nothing");
      }
      return row(text);
    }
    return text
      .split(/\r?\n/)
      .filter((line) => line !== "")
      .map(gives === "rows" ? row : value);
  };
}

function apart(line: string, names: readonly string[], rest: string | undefined): string[] {
  const parts = line.split(",");
  const surplus = parts.length - names.length;
  if (rest !== undefined && surplus > 0) {
    const place = names.indexOf(rest);
    parts.splice(place, 0, parts.splice(place, surplus + 1).join());
  }
  return parts;
}
