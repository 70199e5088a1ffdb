import { pascalCase } from "./identifiers.ts";
import type { Content, ContentKind } from "./parsed.ts";

/** A media type without parameters, in lower case. */
export function plainMedia(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** How content is handled. */
export function contentKind({ kind, mediaType }: Content): ContentKind {
  return kind ?? mediaKind(mediaType);
}

function mediaKind(mediaType: string): ContentKind {
  const media = plainMedia(mediaType);
  if (/^(application|\*)\/\*$/.test(media) || /[/+]json$/.test(media)) {
    return "json";
  }
  if (media === "application/x-www-form-urlencoded") {
    return "form";
  }
  if (media.startsWith("multipart/")) {
    return "multipart";
  }
  return media.startsWith("text/") || /[/+](xml|yaml|x-ndjson|jsonl|csv)$/.test(media) ? "text" : "bytes";
}

const suffixes: Record<string, string> = {
  "application/x-www-form-urlencoded": "Form",
  "multipart/form-data": "Multipart",
  "application/octet-stream": "Bytes",
  "text/plain": "Text",
  "*/*": "Bytes",
};

/** What a method for a media type that is not the main one ends in: `text/csv` -> `Csv`. */
export function mediaSuffix(mediaType: string): string {
  const media = plainMedia(mediaType);
  const [type = "", subtype = ""] = media.split("/");
  return suffixes[media] ?? pascalCase((subtype === "*" ? type : subtype).replace(/^(x-|vnd\.)/, ""));
}

/** The contents that get a method each, the main one first: JSON where there is some, further JSON types of the same schema left out. */
export function distinctContents(contents: readonly Content[]): Content[] {
  const json = contents.filter((content) => contentKind(content) === "json");
  const main = json.find((content) => plainMedia(content.mediaType) === "application/json") ?? json[0];
  const others = contents.filter(
    (content) =>
      content !== main &&
      !(main !== undefined && contentKind(content) === "json" && sameShape(content, main)),
  );
  return main === undefined ? others : [main, ...others];
}

function sameShape(left: Content, right: Content): boolean {
  return JSON.stringify(left.shape) === JSON.stringify(right.shape);
}
