import type { Answer } from "../../engine/platform.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { ExositeCall, Operation } from "../context.ts";
import { demandAdmin, json, missing, userOf } from "./portals-call.ts";
import type { Stored } from "./portals-state.ts";

function readStored({ incoming }: ExositeCall): Stored {
  const type = incoming.headers.get("content-type");
  if (type === null) {
    throw new Refusal(400);
  }
  return { type, bytes: incoming.body };
}

function give(
  stored: Stored | undefined,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const { type, bytes } = stored ?? missing();
  return { status, bytes, headers: { ...headers, "content-type": type } };
}

/** Names one level below a place. */
function namesBelow(places: Iterable<string>, place: string): string[] {
  const prefix = place === "" ? "" : `${place}/`;
  const below = [...places].filter((name) => name.startsWith(prefix) && name !== place);
  return [...new Set(below.map((name) => name.slice(prefix.length).split("/")[0] ?? ""))].sort();
}

const place = ({ path }: ExositeCall): string => path.subdirectory ?? "";

/** A file of the picture's form, or the body itself. */
async function readPicture({ incoming }: ExositeCall): Promise<Stored> {
  const type = incoming.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/")) {
    return { type, bytes: incoming.body };
  }
  const form = await new Response(incoming.body, { headers: { "content-type": type } })
    .formData()
    .catch(() => undefined);
  const file = [...(form?.values() ?? [])].find((value) => typeof value !== "string");
  if (!file || typeof file === "string") {
    throw new Refusal(400);
  }
  return { type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}

const append: Operation = ({ account: { portals } }, call) => {
  demandAdmin(call);
  const name = portals.newId();
  const stored = readStored(call);
  portals.files.set(name, stored);
  return give(stored, 303, { location: `${call.incoming.url.origin}/api/portals/v1/fs/${name}` });
};

const upload: Operation = ({ account: { portals } }, call) => {
  demandAdmin(call);
  const path = call.path["directory-path"] ?? "";
  const isNew = !portals.files.has(path);
  const stored = readStored(call);
  portals.files.set(path, stored);
  return isNew ? give(stored, 201, { location: call.incoming.url.href }) : give(stored);
};

const getFile: Operation = ({ account: { portals } }, { path }) => {
  const parts = [path["directory-path"], path.subdirectory, path["field-name"]];
  return give(portals.files.get(parts.filter((part) => part !== undefined).join("/")));
};

/** What is stored for users, their pictures, and the files of the domain. Fields of forms are not told apart. */
export const storageOperations: Readonly<Record<string, Operation>> = {
  "userStorage.get": ({ account }, call) => give(userOf(account, call).storage.get(place(call))),
  "userStorage.getRoot": ({ account }, call) => give(userOf(account, call).storage.get("")),
  "userStorage.list": ({ account }, call) =>
    json(namesBelow(userOf(account, call).storage.keys(), place(call))),
  "userStorage.listRoot": ({ account }, call) => json(namesBelow(userOf(account, call).storage.keys(), "")),
  "userStorage.set": ({ account }, call) => {
    userOf(account, call).storage.set(place(call), readStored(call));
    return { status: 201 };
  },
  "userStorage.delete": ({ account }, call) => {
    if (!userOf(account, call).storage.delete(place(call))) {
      missing();
    }
    return { status: 204 };
  },
  "userPictures.get": ({ account }, call) => {
    const { picture } = userOf(account, call);
    const usual = `https://${account.portals.domain}/static/png/user-64x64.png`;
    return picture ? give(picture) : { status: 303, headers: { location: usual } };
  },
  "userPictures.set": async ({ account }, call) => {
    userOf(account, call).picture = await readPicture(call);
    return { status: 201 };
  },
  "userPictures.reset": ({ account }, call) => {
    delete userOf(account, call).picture;
    return { status: 202 };
  },
  // What is stored is given in the type it was stored in, and so is the list of it: without a charset.
  "files.list": ({ account: { portals } }) =>
    json(
      Object.fromEntries([...portals.files].map(([name, { type }]) => [name, { "content-type": type }])),
      200,
      { "content-type": "application/json" },
    ),
  "files.append": append,
  "files.upload": upload,
  "files.get": getFile,
  "files.download": getFile,
};
