import { flatten } from "./flatten.ts";
import { kindsOf } from "./kinds-of.ts";
import { contentKind, plainMedia } from "./media.ts";
import type { BodyArgument } from "./operation.ts";
import type { Content, ParsedOperation, ParsedSchema } from "./parsed.ts";
import type { Shape, ShapeOf } from "./shape.ts";
import { timePlacesOf } from "./time-places.ts";
import { named } from "./type-of-anonymous.ts";
import type { Whole } from "./whole.ts";

/** The body argument for one media type, or for several that are sent in one way. */
export function buildBody(
  operation: ParsedOperation,
  sent: readonly Content[],
  typeName: string,
  whole: Whole,
): BodyArgument {
  const content = usual(sent);
  const send = sendOf(content, whole.schemas);
  const { bodyRequired: required, bodyDescription: description } = operation;
  const common = {
    required,
    mediaType: content.mediaType,
    anyType: sent.length > 1 || content.mediaType.includes("*"),
    send,
    given: true,
    constants: {},
    constantsFirst: false,
    files: [],
    times: timePlacesOf(content.shape, whole.schemas),
    ...(description === undefined ? {} : { description }),
  };
  if (send === "raw") {
    return { ...common, shape: { kind: "file" } };
  }
  const object = send === "pairs" ? undefined : objectOf(content.shape, whole.schemas);
  if (object === undefined) {
    const plain = send === "json" || send === "pairs";
    const shape: Shape = plain ? named(content.shape, "input", typeName, whole.types) : { kind: "unknown" };
    return { ...common, shape };
  }
  const { constants, shape } = withoutConstants(object, content.shape);
  const members = shape.kind === "object" ? shape.members : object.members;
  const [first] = object.members;
  return {
    ...common,
    shape: named(shape, "input", typeName, whole.types),
    given: members.length > 0 || object.rest !== undefined || Object.keys(constants).length === 0,
    required:
      required || Object.keys(constants).length > 0
        ? members.some((member) => member.required) || required
        : false,
    constants,
    // The fields of a form have an order.
    constantsFirst: first !== undefined && Object.hasOwn(constants, first.name),
    files: filesOf(object, whole.schemas),
  };
}

// What content is sent as that does not say of which type it is.
function usual(sent: readonly Content[]): Content {
  const plain = sent.find(({ mediaType }) => plainMedia(mediaType) === "application/octet-stream");
  return plain ?? (sent[0] as Content);
}

function sendOf(content: Content, schemas: readonly ParsedSchema[]): BodyArgument["send"] {
  const kind = contentKind(content);
  if (kind === "form") {
    return encodingOf(content.shape, schemas) === "pairs" ? "pairs" : "form";
  }
  return kind === "json" || kind === "multipart" ? kind : "raw";
}

function encodingOf(shape: Shape, schemas: readonly ParsedSchema[]): string | undefined {
  const target = shape.kind === "reference" ? schemas.find(({ name }) => name === shape.name)?.shape : shape;
  return shape.about?.encoding ?? target?.about?.encoding;
}

// Constant members tell operations apart that share an address; the method fills them in.
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
