/** Words that cannot name a variable in strict TypeScript. */
const words =
  "abstract any arguments as async await boolean break case catch class const continue debugger declare default delete do else enum eval export extends false finally for from function get if implements import in instanceof interface is keyof let module namespace never new null number object of package private protected public readonly require return set static string super switch symbol this throw true try type typeof undefined unknown var void while with yield";

/** Functions that generated methods call: an argument of that name would hide them. */
const called =
  "call decoded invoke inSeconds inMilliseconds page pages countedPages offset cursor link columns fields jsonContent anyContent mediaTypeOf pairs segments bareKey booleanAsNumber calendarDay csv json spaces pipes deepObject seconds milliseconds multipart form raw body query options";

/** Names that an argument of a generated method cannot have. */
export const reservedArguments: ReadonlySet<string> = new Set([...words.split(" "), ...called.split(" ")]);

/** Members that every object has, also where nobody gave it any. */
export const inheritedMembers: readonly string[] =
  "constructor __proto__ hasOwnProperty toString valueOf toLocaleString isPrototypeOf propertyIsEnumerable".split(
    " ",
  );

/** Names that a member of a resource or client class cannot have: inherited ones, and `then`, which would make it a promise. */
export const reservedMembers: ReadonlySet<string> = new Set([
  ...inheritedMembers,
  ..."connection then prototype toJSON".split(" "),
]);

/** Names of types and values that generated modules use or export themselves. */
export const reservedTypes: ReadonlySet<string> = new Set(
  "components envelope paths secretNames Call CallOptions DateInput EnumInfo FileInput JSON Located Open Operation Page PageCall PlatformClient ReadOptions Resource Uint8Array WriteOptions".split(
    " ",
  ),
);

/** Members of CallOptions: a header parameter of that name gets another option name. */
export const reservedOptions: ReadonlySet<string> = new Set(
  "auth fetch headers timeout deadline retry rateLimit logger signal".split(" "),
);

/** The same for modules with procedures. */
export const rpcTypes: readonly string[] =
  "Choice Connection Picked RpcCallOptions RpcCredential RpcEnvelope RpcOperation RpcResource".split(" ");
