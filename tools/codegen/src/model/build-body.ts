import { flatten } from "./flatten.ts";
import { kindsOf } from "./kinds-of.ts";
import { mediaClass, plainMedia } from "./media.ts";
import type { BodyArgument } from "./operation.ts";
import type { Content, ParsedOperation, ParsedSchema } from "./parsed.ts";
import type { Shape, ShapeOf } from "./shape.ts";
import { named } from "./type-of-anonymous.ts";
import type { Whole } from "./whole.ts";

/** The body argument for one media type. */
export function buildBody(
  operation: ParsedOperation,
  content: Content,
  typeName: string,
  whole: Whole,
): BodyArgument {
  const send = sendOf(content.mediaType);
  const { bodyRequired: required, bodyDescription: description } = operation;
  const common = {
    required,
    mediaType: content.mediaType,
    send,
    ...(description === undefined ? {} : { description }),
  };
  if (send === "raw") {
    return { ...common, shape: { kind: "file" }, given: true, constants: {}, files: [] };
  }
  if (send === "json" || send === "jsonText") {
    return {
      ...common,
      shape: named(content.shape, "input", typeName, whole.types),
      given: true,
      constants: {},
      files: [],
    };
  }
  const object = objectOf(content.shape, whole.schemas);
  if (object === undefined) {
    return { ...common, shape: { kind: "unknown" }, given: true, constants: {}, files: [] };
  }
  const { constants, shape } = withoutConstants(object, content.shape);
  const members = shape.kind === "object" ? shape.members : object.members;
  return {
    ...common,
    shape: named(shape, "input", typeName, whole.types),
    given: members.length > 0 || object.rest !== undefined || Object.keys(constants).length === 0,
    required:
      required || Object.keys(constants).length > 0
        ? members.some((member) => member.required) || required
        : false,
    constants,
    files: filesOf(object, whole.schemas),
  };
}

function sendOf(mediaType: string): BodyArgument["send"] {
  const media = plainMedia(mediaType);
  const kind = mediaClass(media);
  if (kind === "json") {
    return media === "application/json" || media.includes("*") ? "json" : "jsonText";
  }
  return kind === "form" || kind === "multipart" ? kind : "raw";
}

// Constant fields of a form tell operations apart that share an address; the method fills them in.
function withoutConstants(
  object: ShapeOf<"object">,
  original: Shape,
): { constants: Record<string, unknown>; shape: Shape } {
  const fixed = object.members.flatMap((member) =>
    member.required && member.shape.kind === "literal" ? [[member.name, member.shape.value] as const] : [],
  );
  if (fixed.length === 0) {
    return { constants: {}, shape: original };
  }
  const constants = Object.fromEntries(fixed);
  const members = object.members.filter((member) => !Object.hasOwn(constants, member.name));
  return { constants, shape: { ...object, members } };
}

function objectOf(shape: Shape, schemas: readonly ParsedSchema[]): ShapeOf<"object"> | undefined {
  const lookup = (name: string): Shape | undefined => schemas.find((schema) => schema.name === name)?.shape;
  const [only, ...others] = kindsOf(shape, schemas).filter((kind) => kind.kind !== "null");
  if (others.length > 0) {
    return undefined;
  }
  return only?.kind === "object" ? only : only?.kind === "all" ? flatten(only, lookup) : undefined;
}

function filesOf(object: ShapeOf<"object">, schemas: readonly ParsedSchema[]): string[] {
  const isFile = (shape: Shape): boolean =>
    kindsOf(shape, schemas).some(
      (kind) => kind.kind === "binary" || (kind.kind === "array" && isFile(kind.items)),
    );
  return object.members.filter((member) => isFile(member.shape)).map((member) => member.name);
}
