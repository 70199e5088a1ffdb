// Generated from specs/exosite/rpc.openrpc.yaml by `busbar bundle`. Do not edit.
import type { OpenRpcDocument } from "../document.ts";

export const exositeRpc: OpenRpcDocument = {
  openrpc: "1.3.2",
  info: {
    title: "Exosite One Platform RPC",
    version: "1.0",
    description:
      "The JSON-RPC interface of the Exosite One Platform: clients, their dataports, datarules and dispatches, the points in them, aliases, shares and keys. It is not JSON-RPC 2.0: `x-rpc-envelope` describes what is around the calls. A resource is named by its RID, or by `{ alias }` where it is a child of the calling client. Times are Unix seconds. A name with a fragment, such as `create#client`, is one form of a procedure; what stands before the fragment is sent.",
    license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
  },
  servers: [
    { name: "default", url: "https://m2.exosite.com", description: "The platform." },
    {
      name: "domain",
      url: "https://{domain}.m2.exosite.com",
      description: "The platform by the domain of a customer.",
      variables: { domain: { default: "example", description: "Domain of the customer." } },
    },
  ],
  "x-rpc-envelope": {
    path: "/onep:v1/rpc/process",
    mediaType: "application/json; charset=utf-8",
    auth: "auth",
    calls: "calls",
    id: "id",
    procedure: "procedure",
    arguments: "arguments",
    status: "status",
    ok: "ok",
    result: "result",
    error: "error",
    codes: { "400": 400, "401": 401, "500": 500, "-1": 400 },
    maximum: 25,
    request: { $ref: "#/components/schemas/RpcRequest" },
    response: { $ref: "#/components/schemas/RpcResponse" },
  },
  methods: [
    {
      name: "read",
      "x-operation-id": "rpc.read",
      tags: [
        {
          name: "time series",
          description: "Points: reading, writing, recording, deleting and waiting for them.",
        },
      ],
      summary: "Reads points of a resource.",
      description:
        "Without options it is the latest point. Datarules and dispatches are read as dataports are; the points of a dispatch tell what became of its messages. For more points than fit one answer, move `endtime` before the last point (or `starttime` behind it, oldest first), as both ends of the window are included.",
      "x-official-name": "OnepV1.read",
      "x-conformance-id": "rpc:rpc.read",
      "x-evidence": "source",
      "x-retry": "safe",
      paramStructure: "by-position",
      params: [
        {
          name: "resource",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "options",
          description: "Which points. The latest one unless given.",
          "x-send-default": true,
          schema: { default: {}, $ref: "#/components/schemas/ReadWindow" },
        },
      ],
      result: {
        name: "points",
        description: "The points in the order asked for; an empty list where there is none.",
        required: true,
        schema: { type: "array", items: { $ref: "#/components/schemas/Point" } },
      },
      "x-rpc-statuses": {
        invalid:
          "The alias is unknown, or an option is refused: a negative `limit` or `starttime`, an unknown `sort`.",
        restricted: "The resource is not below the caller, nor shared with it, nor public (inferred).",
      },
      examples: [
        {
          name: "latest two",
          params: [
            { name: "resource", value: { alias: "temperature" } },
            { name: "options", value: { limit: 2, sort: "desc" } },
          ],
          result: {
            name: "points",
            value: [
              [1700000060, 21.5],
              [1700000000, 21.4],
            ],
          },
        },
        {
          name: "four points spread over an hour",
          params: [
            { name: "resource", value: "89abcdef0123456789abcdef0123456789abcdef" },
            {
              name: "options",
              value: {
                starttime: 1700000000,
                endtime: 1700003600,
                limit: 4,
                selection: "givenwindow",
                sort: "asc",
              },
            },
          ],
          result: { name: "points", value: [] },
        },
      ],
    },
    {
      name: "write",
      "x-operation-id": "rpc.write",
      tags: [
        {
          name: "time series",
          description: "Points: reading, writing, recording, deleting and waiting for them.",
        },
      ],
      summary: "Writes a value to a resource, at the time of the server.",
      description:
        "The caller must own the resource; a share is not enough. Two values within a second overwrite each other. Repeating a call makes a second point, or may set off rules and messages again.",
      "x-official-name": "OnepV1.write",
      "x-conformance-id": "rpc:rpc.write",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "resource",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "value",
          description: "The value: a number, or a text of at most 64 KB.",
          required: true,
          schema: { $ref: "#/components/schemas/PointValue" },
        },
      ],
      result: { name: "nothing", description: "The procedure has no result.", schema: { type: "null" } },
      "x-rpc-statuses": {
        invalid: "The alias is unknown.",
        restricted: "The resource belongs to another client, even where it is shared with the caller.",
      },
      examples: [
        {
          name: "a temperature",
          params: [
            { name: "resource", value: { alias: "temperature" } },
            { name: "value", value: 21.5 },
          ],
          result: { name: "nothing", value: null },
        },
      ],
    },
    {
      name: "writegroup",
      "x-operation-id": "rpc.writeGroup",
      tags: [
        {
          name: "time series",
          description: "Points: reading, writing, recording, deleting and waiting for them.",
        },
      ],
      summary: "Writes values to several resources, all at the same time of the server.",
      "x-official-name": "OnepV1.writegroup",
      "x-conformance-id": "rpc:rpc.writegroup",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "entries",
          description: "The values, as `[resource, value]`.",
          required: true,
          schema: { type: "array", items: { $ref: "#/components/schemas/NewValue" } },
        },
      ],
      result: { name: "nothing", description: "The procedure has no result.", schema: { type: "null" } },
      "x-rpc-statuses": {
        invalid: "An alias is unknown (inferred).",
        restricted: "A resource belongs to another client (inferred).",
      },
      examples: [
        {
          name: "temperature and humidity",
          params: [
            {
              name: "entries",
              value: [
                [{ alias: "temperature" }, 21.5],
                ["89abcdef0123456789abcdef0123456789abcdef", 55],
              ],
            },
          ],
          result: { name: "nothing", value: null },
        },
      ],
    },
    {
      name: "record",
      "x-operation-id": "rpc.record",
      tags: [
        {
          name: "time series",
          description: "Points: reading, writing, recording, deleting and waiting for them.",
        },
      ],
      summary: "Stores points of the past.",
      description:
        "Superseded by `recordBatch`, which tells what was refused. A point at a time that has one already takes its place (seen in an imitation of the server), so that a call with absolute timestamps may be repeated; one with negative timestamps would store the points once more.",
      deprecated: true,
      "x-official-name": "OnepV1.record",
      "x-conformance-id": "rpc:rpc.record",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "resource",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "entries",
          description: "The points, as `[timestamp, value]`.",
          required: true,
          schema: { type: "array", items: { $ref: "#/components/schemas/NewPoint" } },
        },
        {
          name: "options",
          description: "Unused. The platform takes the call with an empty object and without it.",
          schema: { $ref: "#/components/schemas/RecordOptions" },
        },
      ],
      result: { name: "nothing", description: "The procedure has no result.", schema: { type: "null" } },
      "x-rpc-failures": { $ref: "#/components/schemas/PointFailures" },
      "x-rpc-statuses": {
        invalid: "The alias is unknown, or points were refused.",
        restricted: "The resource belongs to another client (inferred).",
      },
      examples: [
        {
          name: "one point of a known time and one of half a minute ago",
          params: [
            { name: "resource", value: "89abcdef0123456789abcdef0123456789abcdef" },
            {
              name: "entries",
              value: [
                [1700000000, 1],
                [-30, 2],
              ],
            },
            { name: "options", value: {} },
          ],
          result: { name: "nothing", value: null },
        },
      ],
    },
    {
      name: "recordbatch",
      "x-operation-id": "rpc.recordBatch",
      tags: [
        {
          name: "time series",
          description: "Points: reading, writing, recording, deleting and waiting for them.",
        },
      ],
      summary: "Stores points of the past and tells which were refused.",
      description:
        "When points are refused the call fails, and the error lists them; the others were stored (inferred). Whether a call may be repeated is as with `record`.",
      "x-official-name": "OnepV1.recordbatch",
      "x-conformance-id": "rpc:rpc.recordbatch",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "resource",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "entries",
          description: "The points, as `[timestamp, value]`.",
          required: true,
          schema: { type: "array", items: { $ref: "#/components/schemas/NewPoint" } },
        },
      ],
      result: { name: "nothing", description: "The procedure has no result.", schema: { type: "null" } },
      "x-rpc-failures": { $ref: "#/components/schemas/PointFailures" },
      "x-rpc-statuses": {
        invalid: "The alias is unknown, or points were refused.",
        restricted: "The resource belongs to another client.",
      },
      examples: [
        {
          name: "two points",
          params: [
            { name: "resource", value: "89abcdef0123456789abcdef0123456789abcdef" },
            {
              name: "entries",
              value: [
                [1700000000, 1],
                [1700000010, 2],
              ],
            },
          ],
          result: { name: "nothing", value: null },
        },
      ],
    },
    {
      name: "flush",
      "x-operation-id": "rpc.flush",
      tags: [
        {
          name: "time series",
          description: "Points: reading, writing, recording, deleting and waiting for them.",
        },
      ],
      summary: "Deletes points of a resource.",
      description: "Without bounds it deletes all of them.",
      "x-official-name": "OnepV1.flush",
      "x-conformance-id": "rpc:rpc.flush",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "resource",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "options",
          description: "Bounds of what is deleted. All points unless given.",
          "x-send-default": true,
          schema: { default: {}, $ref: "#/components/schemas/FlushOptions" },
        },
      ],
      result: { name: "nothing", description: "The procedure has no result.", schema: { type: "null" } },
      "x-rpc-statuses": {
        invalid: "The alias is unknown, or a bound is no time.",
        restricted: "The caller does not own the resource.",
      },
      examples: [
        {
          name: "between two times",
          params: [
            { name: "resource", value: "89abcdef0123456789abcdef0123456789abcdef" },
            { name: "options", value: { newerthan: 1700000000, olderthan: 1700003600 } },
          ],
          result: { name: "nothing", value: null },
        },
      ],
    },
    {
      name: "wait",
      "x-operation-id": "rpc.wait",
      tags: [
        {
          name: "time series",
          description: "Points: reading, writing, recording, deleting and waiting for them.",
        },
      ],
      summary: "Waits for the next point of a resource.",
      description:
        "The platform keeps the request until there is a point, or answers `expire` when the time is over: then call again. It waits for one resource only.",
      "x-official-name": "OnepV1.wait",
      "x-conformance-id": "rpc:rpc.wait",
      "x-evidence": "source",
      "x-retry": "safe",
      "x-long-poll": {
        wait: "options.timeout",
        default: 30000,
        maximum: 300000,
        since: "options.since",
        next: "/0",
        expired: "expire",
      },
      paramStructure: "by-position",
      params: [
        {
          name: "resource",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "options",
          description: "How long, and for what. 30 seconds, and from now on, unless given.",
          "x-send-default": true,
          schema: { default: {}, $ref: "#/components/schemas/WaitOptions" },
        },
      ],
      result: {
        name: "point",
        description: "The point.",
        required: true,
        schema: { $ref: "#/components/schemas/Point" },
      },
      "x-rpc-statuses": {
        expire: "There was no point before the time was over.",
        error: "The call is malformed, as the message says.",
        invalid: "The alias is unknown.",
      },
      examples: [
        {
          name: "the next point after a time",
          params: [
            { name: "resource", value: { alias: "command" } },
            { name: "options", value: { timeout: 5000, since: 1700000000 } },
          ],
          result: { name: "point", value: [1700000004, "go"] },
        },
      ],
    },
    {
      name: "create#client",
      "x-operation-id": "rpc.createClient",
      tags: [{ name: "resources", description: "The tree of clients, dataports, datarules and dispatches." }],
      summary: "Creates a client.",
      description:
        "Without `limits` the client can own nothing. For a device of a model with a serial number, enable the serial number (provisioning) or create the device by Portals instead.",
      "x-official-name": "OnepV1.create",
      "x-conformance-id": "rpc:rpc.create",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "parent",
          description: 'Client to create it under; `{ alias: "" }` is the calling one.',
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "type",
          description: "Kind of the resource.",
          required: true,
          schema: { type: "string", const: "client" },
        },
        {
          name: "description",
          description: "Description of the client.",
          required: true,
          schema: { $ref: "#/components/schemas/ClientDescription" },
        },
      ],
      result: {
        name: "rid",
        description: "RID of the new resource.",
        required: true,
        schema: { $ref: "#/components/schemas/Rid" },
      },
      "x-rpc-statuses": {
        invalid: "The description is refused.",
        restricted: "The parent is not below the caller (inferred).",
      },
      examples: [
        {
          name: "a gateway that may own dataports",
          params: [
            { name: "parent", value: { alias: "" } },
            { name: "type", value: "client" },
            { name: "description", value: { name: "Gateway", limits: { dataport: "inherit", client: 0 } } },
          ],
          result: { name: "rid", value: "89abcdef0123456789abcdef0123456789abcdef" },
        },
      ],
    },
    {
      name: "create#dataport",
      "x-operation-id": "rpc.createDataport",
      tags: [{ name: "resources", description: "The tree of clients, dataports, datarules and dispatches." }],
      summary: "Creates a dataport in the calling client.",
      "x-official-name": "OnepV1.createDataport",
      "x-conformance-id": "rpc:rpc.create",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "type",
          description: "Kind of the resource.",
          required: true,
          schema: { type: "string", const: "dataport" },
        },
        {
          name: "description",
          description: "Description of the dataport.",
          required: true,
          schema: { $ref: "#/components/schemas/DataportDescription" },
        },
      ],
      result: {
        name: "rid",
        description: "RID of the new resource.",
        required: true,
        schema: { $ref: "#/components/schemas/Rid" },
      },
      "x-rpc-statuses": { invalid: "The description is refused, as without `format` or `retention`." },
      examples: [
        {
          name: "a temperature in tenths of a degree",
          params: [
            { name: "type", value: "dataport" },
            {
              name: "description",
              value: {
                format: "float",
                name: "Temperature",
                retention: { count: "infinity", duration: 720 },
                preprocess: [["mul", 0.1]],
              },
            },
          ],
          result: { name: "rid", value: "89abcdef0123456789abcdef0123456789abcdef" },
        },
      ],
    },
    {
      name: "create#datarule",
      "x-operation-id": "rpc.createDatarule",
      tags: [{ name: "resources", description: "The tree of clients, dataports, datarules and dispatches." }],
      summary: "Creates a datarule or a script in the calling client.",
      description: 'A script is a datarule with `format: "string"` and `rule: { script }`.',
      "x-official-name": "OnepV1.create",
      "x-conformance-id": "rpc:rpc.create",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "type",
          description: "Kind of the resource.",
          required: true,
          schema: { type: "string", const: "datarule" },
        },
        {
          name: "description",
          description: "Description of the datarule.",
          required: true,
          schema: { $ref: "#/components/schemas/DataruleDescription" },
        },
      ],
      result: {
        name: "rid",
        description: "RID of the new resource.",
        required: true,
        schema: { $ref: "#/components/schemas/Rid" },
      },
      "x-rpc-statuses": { invalid: "The description is refused." },
      examples: [
        {
          name: "above 30 degrees",
          params: [
            { name: "type", value: "datarule" },
            {
              name: "description",
              value: {
                format: "integer",
                name: "Too hot",
                retention: { count: 100, duration: "infinity" },
                rule: { simple: { comparison: "gt", constant: 30, repeat: false } },
                subscribe: "89abcdef0123456789abcdef0123456789abcdef",
              },
            },
          ],
          result: { name: "rid", value: "00112233445566778899aabbccddeeff00112233" },
        },
      ],
    },
    {
      name: "create#dispatch",
      "x-operation-id": "rpc.createDispatch",
      tags: [{ name: "resources", description: "The tree of clients, dataports, datarules and dispatches." }],
      summary: "Creates a dispatch in the calling client.",
      "x-official-name": "OnepV1.create",
      "x-conformance-id": "rpc:rpc.create",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "type",
          description: "Kind of the resource.",
          required: true,
          schema: { type: "string", const: "dispatch" },
        },
        {
          name: "description",
          description: "Description of the dispatch.",
          required: true,
          schema: { $ref: "#/components/schemas/DispatchDescription" },
        },
      ],
      result: {
        name: "rid",
        description: "RID of the new resource.",
        required: true,
        schema: { $ref: "#/components/schemas/Rid" },
      },
      "x-rpc-statuses": { invalid: "The description is refused." },
      examples: [
        {
          name: "an e-mail for each alarm",
          params: [
            { name: "type", value: "dispatch" },
            {
              name: "description",
              value: {
                method: "email",
                recipient: "ops@example.com",
                subject: "Too hot",
                message: "",
                retention: { count: "infinity", duration: "infinity" },
                subscribe: "00112233445566778899aabbccddeeff00112233",
              },
            },
          ],
          result: { name: "rid", value: "89abcdef0123456789abcdef0123456789abcdef" },
        },
      ],
    },
    {
      name: "create#clone",
      "x-operation-id": "rpc.createClone",
      tags: [{ name: "resources", description: "The tree of clients, dataports, datarules and dispatches." }],
      summary: "Clones a client, with all that it owns, into the calling client.",
      description:
        "By RID, or by a share code that nobody has activated. The clone has a CIK of its own, which is to be activated before it can be used.",
      "x-official-name": "OnepV1.create",
      "x-conformance-id": "rpc:rpc.create",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "type",
          description: "Kind of the creation.",
          required: true,
          schema: { type: "string", const: "clone" },
        },
        {
          name: "description",
          description: "What is cloned.",
          required: true,
          schema: { $ref: "#/components/schemas/CloneOptions" },
        },
      ],
      result: {
        name: "rid",
        description: "RID of the new resource.",
        required: true,
        schema: { $ref: "#/components/schemas/Rid" },
      },
      "x-rpc-statuses": {
        invalid: "Both or none of `rid` and `code` are given, or what they name is no client.",
      },
      examples: [
        {
          name: "a client without its past",
          params: [
            { name: "type", value: "clone" },
            {
              name: "description",
              value: { rid: "89abcdef0123456789abcdef0123456789abcdef", nohistorical: true },
            },
          ],
          result: { name: "rid", value: "00112233445566778899aabbccddeeff00112233" },
        },
      ],
    },
    {
      name: "move",
      "x-operation-id": "rpc.move",
      tags: [{ name: "resources", description: "The tree of clients, dataports, datarules and dispatches." }],
      summary: "Moves a resource to another client.",
      description: "A resource cannot move itself.",
      "x-official-name": "OnepV1.move",
      "x-conformance-id": "rpc:rpc.move",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "resource",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "destination",
          description: "Client that is to own it.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "options",
          description: "How. The official client asks for `{ aliases: true }` unless told otherwise.",
          "x-send-default": true,
          schema: { default: {}, $ref: "#/components/schemas/MoveOptions" },
        },
      ],
      result: { name: "nothing", description: "The procedure has no result.", schema: { type: "null" } },
      "x-rpc-statuses": {
        invalid: "An alias is unknown (inferred).",
        restricted: "One of the two is not below the caller, or a resource would move itself (inferred).",
      },
      examples: [
        {
          name: "with its aliases",
          params: [
            { name: "resource", value: "89abcdef0123456789abcdef0123456789abcdef" },
            { name: "destination", value: "00112233445566778899aabbccddeeff00112233" },
            { name: "options", value: { aliases: true } },
          ],
          result: { name: "nothing", value: null },
        },
      ],
    },
    {
      name: "update",
      "x-operation-id": "rpc.update",
      tags: [{ name: "resources", description: "The tree of clients, dataports, datarules and dispatches." }],
      summary: "Changes parts of a resource's description.",
      description:
        "What is left out stays, single limits and the parts of `retention` too. Members that the platform does not know are ignored. A client cannot change itself.",
      "x-official-name": "OnepV1.update",
      "x-conformance-id": "rpc:rpc.update",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "resource",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "description",
          description: "What changes.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceUpdate" },
        },
      ],
      result: { name: "nothing", description: "The procedure has no result.", schema: { type: "null" } },
      "x-rpc-statuses": {
        invalid: "The alias is unknown, or a value is of the wrong type.",
        restricted: "A client tried to change itself.",
      },
      examples: [
        {
          name: "a new name and a shorter series",
          params: [
            { name: "resource", value: { alias: "temperature" } },
            { name: "description", value: { name: "Temperature", retention: { count: 1000 } } },
          ],
          result: { name: "nothing", value: null },
        },
      ],
    },
    {
      name: "info",
      "x-operation-id": "rpc.info",
      tags: [{ name: "resources", description: "The tree of clients, dataports, datarules and dispatches." }],
      summary: "Tells about a resource: its type, description, aliases, size and more.",
      description:
        "The result has the members that are true in `options`; without options it has all that apply. Every client above the resource may ask for `basic`, `counts`, `description`, `storage`, `subscribers`, `tags` and `usage`, only the resource itself and its owner for `aliases`, `shares` and `tagged`, only the owner for `key`.",
      "x-official-name": "OnepV1.info",
      "x-conformance-id": "rpc:rpc.info",
      "x-evidence": "source",
      "x-retry": "safe",
      "x-result-keys": { argument: "options", none: "all" },
      paramStructure: "by-position",
      params: [
        {
          name: "resource",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "options",
          description: "What to tell, by members that are true. Everything unless given, which is slow.",
          "x-send-default": true,
          schema: { default: {}, $ref: "#/components/schemas/InfoOptions" },
        },
      ],
      result: {
        name: "info",
        description: "What was asked for.",
        required: true,
        schema: { $ref: "#/components/schemas/Info" },
      },
      "x-rpc-statuses": {
        invalid: "The alias is unknown.",
        restricted: "The resource is not below the caller.",
      },
      examples: [
        {
          name: "the calling client",
          params: [
            { name: "resource", value: { alias: "" } },
            { name: "options", value: { basic: true, aliases: true } },
          ],
          result: {
            name: "info",
            value: {
              basic: { modified: 1700000000, status: "activated", subscribers: 0, type: "client" },
              aliases: { "89abcdef0123456789abcdef0123456789abcdef": ["temperature"] },
            },
          },
        },
      ],
    },
    {
      name: "listing",
      "x-operation-id": "rpc.listing",
      tags: [{ name: "resources", description: "The tree of clients, dataports, datarules and dispatches." }],
      summary: "Lists the RIDs of a client's resources by their kind.",
      description: "The result has a member for each of the kinds asked for, empty ones too.",
      "x-official-name": "OnepV1.listing",
      "x-conformance-id": "rpc:rpc.listing",
      "x-evidence": "source",
      "x-retry": "safe",
      "x-result-keys": { argument: "types" },
      paramStructure: "by-position",
      params: [
        {
          name: "client",
          description: 'The client; `{ alias: "" }` is the calling one.',
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "types",
          description: "Kinds to list.",
          required: true,
          schema: { type: "array", items: { $ref: "#/components/schemas/ResourceType" } },
        },
        {
          name: "options",
          description: "Which resources. Those that the client owns unless given.",
          "x-send-default": true,
          schema: { default: {}, $ref: "#/components/schemas/ListingOptions" },
        },
      ],
      result: {
        name: "rids",
        description: "RIDs by kind.",
        required: true,
        schema: { $ref: "#/components/schemas/Listing" },
      },
      "x-rpc-statuses": { error: "A kind is unknown; the result, which is text then, says so." },
      examples: [
        {
          name: "what the calling client owns",
          params: [
            { name: "client", value: { alias: "" } },
            { name: "types", value: ["dataport", "client"] },
            { name: "options", value: { owned: true } },
          ],
          result: {
            name: "rids",
            value: { dataport: ["89abcdef0123456789abcdef0123456789abcdef"], client: [] },
          },
        },
      ],
    },
    {
      name: "drop",
      "x-operation-id": "rpc.drop",
      tags: [{ name: "resources", description: "The tree of clients, dataports, datarules and dispatches." }],
      summary: "Deletes a resource, a client with all that is below it.",
      description:
        "Scripts below it are stopped. The serial number of a device that was made from a model is not freed; the Portals operation that deletes the device does that too.",
      "x-official-name": "OnepV1.drop",
      "x-conformance-id": "rpc:rpc.drop",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "resource",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
      ],
      result: { name: "nothing", description: "The procedure has no result.", schema: { type: "null" } },
      "x-rpc-statuses": {
        invalid: "The alias is unknown (inferred).",
        restricted: "The caller does not own the resource.",
      },
      examples: [
        {
          name: "by RID",
          params: [{ name: "resource", value: "89abcdef0123456789abcdef0123456789abcdef" }],
          result: { name: "nothing", value: null },
        },
      ],
    },
    {
      name: "usage",
      "x-operation-id": "rpc.usage",
      tags: [{ name: "resources", description: "The tree of clients, dataports, datarules and dispatches." }],
      summary: "Tells how much of something a client and all below it used in a time span.",
      description:
        "For messages it is how many were sent. For things it is how many there were, added up over the seconds of the time span: divide by its length for the mean.",
      "x-official-name": "OnepV1.usage",
      "x-conformance-id": "rpc:rpc.usage",
      "x-evidence": "source",
      "x-retry": "safe",
      paramStructure: "by-position",
      params: [
        {
          name: "client",
          description: 'The client; `{ alias: "" }` is the calling one.',
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "metric",
          description: "What is counted.",
          required: true,
          schema: { $ref: "#/components/schemas/UsageMetric" },
        },
        {
          name: "starttime",
          description: "Beginning of the time span in Unix seconds.",
          required: true,
          schema: { type: "integer", minimum: 0, "x-time-unit": "s" },
        },
        {
          name: "endtime",
          description:
            "End of the time span in Unix seconds. Null for none; that is not documented, but sent by the platform's command line.",
          required: true,
          schema: { type: ["integer", "null"], minimum: 0, "x-time-unit": "s" },
        },
      ],
      result: {
        name: "amount",
        description: "Messages, or things times seconds.",
        required: true,
        schema: { type: "number" },
      },
      "x-rpc-statuses": {
        invalid: "The alias is unknown, or the resource is no client (inferred).",
        restricted: "The client is not below the caller (inferred).",
      },
      examples: [
        {
          name: "e-mails of a day",
          params: [
            { name: "client", value: { alias: "" } },
            { name: "metric", value: "email" },
            { name: "starttime", value: 1700000000 },
            { name: "endtime", value: 1700086400 },
          ],
          result: { name: "amount", value: 12 },
        },
      ],
    },
    {
      name: "map",
      "x-operation-id": "rpc.map",
      tags: [{ name: "aliases", description: "Names of resources inside their client." }],
      summary: "Gives a child of the calling client an alias.",
      description:
        "Aliases belong to the parent and are unique there. A resource may have several; clients may have them too.",
      "x-official-name": "OnepV1.map",
      "x-conformance-id": "rpc:rpc.map",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "kind",
          description: "Kind of the mapping.",
          required: true,
          schema: { type: "string", const: "alias" },
        },
        {
          name: "resource",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        { name: "alias", description: "The new alias.", required: true, schema: { type: "string" } },
      ],
      result: { name: "nothing", description: "The procedure has no result.", schema: { type: "null" } },
      "x-rpc-statuses": { invalid: "The alias is taken, or the resource is unknown." },
      examples: [
        {
          name: "a first alias",
          params: [
            { name: "kind", value: "alias" },
            { name: "resource", value: "89abcdef0123456789abcdef0123456789abcdef" },
            { name: "alias", value: "temperature" },
          ],
          result: { name: "nothing", value: null },
        },
      ],
    },
    {
      name: "unmap",
      "x-operation-id": "rpc.unmap",
      tags: [{ name: "aliases", description: "Names of resources inside their client." }],
      summary: "Takes an alias away.",
      description: "An alias that does not exist is no failure (seen in an imitation of the server).",
      "x-official-name": "OnepV1.unmap",
      "x-conformance-id": "rpc:rpc.unmap",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "client",
          description: 'The client; `{ alias: "" }` is the calling one.',
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "kind",
          description: "Kind of the mapping.",
          required: true,
          schema: { type: "string", const: "alias" },
        },
        { name: "alias", description: "The alias.", required: true, schema: { type: "string" } },
      ],
      result: { name: "nothing", description: "The procedure has no result.", schema: { type: "null" } },
      "x-rpc-statuses": { restricted: "The client is not below the caller (inferred)." },
      examples: [
        {
          name: "an alias of the calling client",
          params: [
            { name: "client", value: { alias: "" } },
            { name: "kind", value: "alias" },
            { name: "alias", value: "temperature" },
          ],
          result: { name: "nothing", value: null },
        },
      ],
    },
    {
      name: "lookup#alias",
      "x-operation-id": "rpc.lookupAlias",
      tags: [{ name: "aliases", description: "Names of resources inside their client." }],
      summary: "Finds the RID behind an alias of a client.",
      description: "Only aliases of immediate children are found.",
      "x-official-name": "OnepV1.lookup",
      "x-conformance-id": "rpc:rpc.lookup",
      "x-evidence": "source",
      "x-retry": "safe",
      paramStructure: "by-position",
      params: [
        {
          name: "client",
          description: 'The client; `{ alias: "" }` is the calling one.',
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "kind",
          description: "What is looked up.",
          required: true,
          schema: { type: "string", const: "alias" },
        },
        {
          name: "value",
          description: "The alias; the empty text is the client itself.",
          required: true,
          schema: { type: "string" },
        },
      ],
      result: {
        name: "rid",
        description: "RID of the resource.",
        required: true,
        schema: { $ref: "#/components/schemas/Rid" },
      },
      "x-rpc-statuses": { invalid: "There is no such alias." },
      examples: [
        {
          name: "an alias of the calling client",
          params: [
            { name: "client", value: { alias: "" } },
            { name: "kind", value: "alias" },
            { name: "value", value: "temperature" },
          ],
          result: { name: "rid", value: "89abcdef0123456789abcdef0123456789abcdef" },
        },
      ],
    },
    {
      name: "lookup#owner",
      "x-operation-id": "rpc.lookupOwner",
      tags: [{ name: "aliases", description: "Names of resources inside their client." }],
      summary: "Finds the client that owns a resource.",
      description: "Only for resources below the caller, and never for the caller itself.",
      "x-official-name": "OnepV1.lookup",
      "x-conformance-id": "rpc:rpc.lookup",
      "x-evidence": "source",
      "x-retry": "safe",
      paramStructure: "by-position",
      params: [
        {
          name: "client",
          description: 'The client; `{ alias: "" }` is the calling one.',
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "kind",
          description: "What is looked up.",
          required: true,
          schema: { type: "string", const: "owner" },
        },
        {
          name: "value",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
      ],
      result: {
        name: "rid",
        description: "RID of the resource.",
        required: true,
        schema: { $ref: "#/components/schemas/Rid" },
      },
      "x-rpc-statuses": {
        invalid: "There is no such resource (inferred).",
        restricted: "The owner is not below the caller (inferred).",
      },
      examples: [
        {
          name: "owner of a dataport",
          params: [
            { name: "client", value: { alias: "" } },
            { name: "kind", value: "owner" },
            { name: "value", value: "89abcdef0123456789abcdef0123456789abcdef" },
          ],
          result: { name: "rid", value: "00112233445566778899aabbccddeeff00112233" },
        },
      ],
    },
    {
      name: "lookup#shared",
      "x-operation-id": "rpc.lookupShared",
      tags: [{ name: "aliases", description: "Names of resources inside their client." }],
      summary: "Finds the RID of the resource behind a share code.",
      "x-official-name": "OnepV1.lookup",
      "x-conformance-id": "rpc:rpc.lookup",
      "x-evidence": "source",
      "x-retry": "safe",
      paramStructure: "by-position",
      params: [
        {
          name: "client",
          description: 'The client; `{ alias: "" }` is the calling one.',
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "kind",
          description: "What is looked up.",
          required: true,
          schema: { type: "string", const: "shared" },
        },
        {
          name: "value",
          description: "The share code.",
          required: true,
          schema: { $ref: "#/components/schemas/ShareCode" },
        },
      ],
      result: {
        name: "rid",
        description: "RID of the resource.",
        required: true,
        schema: { $ref: "#/components/schemas/Rid" },
      },
      "x-rpc-statuses": { invalid: "There is no such share code." },
      examples: [
        {
          name: "a share",
          params: [
            { name: "client", value: { alias: "" } },
            { name: "kind", value: "shared" },
            { name: "value", value: "ffeeddccbbaa99887766554433221100ffeeddcc" },
          ],
          result: { name: "rid", value: "89abcdef0123456789abcdef0123456789abcdef" },
        },
      ],
    },
    {
      name: "share",
      "x-operation-id": "rpc.share",
      tags: [{ name: "keys", description: "CIKs of clients, shares of resources, and tokens." }],
      summary: "Makes a code that lets one other client read a resource.",
      description: "With the code of an existing share it changes the text that goes with it.",
      "x-official-name": "OnepV1.share",
      "x-conformance-id": "rpc:rpc.share",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "resource",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "options",
          description: "Text that goes with the share, and the code of the share to change.",
          "x-send-default": true,
          schema: { default: {}, $ref: "#/components/schemas/ShareOptions" },
        },
      ],
      result: {
        name: "code",
        description: "Code of the share.",
        required: true,
        schema: { $ref: "#/components/schemas/ShareCode" },
      },
      "x-rpc-statuses": {
        invalid: "The alias or the code is unknown (inferred).",
        restricted: "The caller does not own the resource (inferred).",
      },
      examples: [
        {
          name: "a share for a partner",
          params: [
            { name: "resource", value: "89abcdef0123456789abcdef0123456789abcdef" },
            { name: "options", value: { meta: "for partner" } },
          ],
          result: { name: "code", value: "ffeeddccbbaa99887766554433221100ffeeddcc" },
        },
      ],
    },
    {
      name: "revoke",
      "x-operation-id": "rpc.revoke",
      tags: [{ name: "keys", description: "CIKs of clients, shares of resources, and tokens." }],
      summary: "Makes a share code or a CIK void, for good.",
      description:
        "A client whose CIK is revoked gets a new one. It has to be activated if the old one was, and expires otherwise. Unlike its neighbours this procedure takes no client.",
      "x-official-name": "OnepV1.revoke",
      "x-conformance-id": "rpc:rpc.revoke",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "kind",
          description: "What is meant by `code`.",
          required: true,
          schema: { $ref: "#/components/schemas/KeyKind" },
        },
        {
          name: "code",
          description: "The CIK or share code.",
          required: true,
          schema: { $ref: "#/components/schemas/KeyOrCode" },
        },
      ],
      result: { name: "nothing", description: "The procedure has no result.", schema: { type: "null" } },
      "x-rpc-statuses": {
        invalid: "There is no such code.",
        noauth: "The caller does not own the client of that CIK.",
      },
      examples: [
        {
          name: "a share code",
          params: [
            { name: "kind", value: "share" },
            { name: "code", value: "ffeeddccbbaa99887766554433221100ffeeddcc" },
          ],
          result: { name: "nothing", value: null },
        },
      ],
    },
    {
      name: "activate",
      "x-operation-id": "rpc.activate",
      tags: [{ name: "keys", description: "CIKs of clients, shares of resources, and tokens." }],
      summary: "Activates a CIK or takes up a share.",
      description: "Only the owner of a client can activate its CIK. One share code serves one client.",
      "x-official-name": "OnepV1.activate",
      "x-conformance-id": "rpc:rpc.activate",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "client",
          description: 'Client on whose behalf it is done; `{ alias: "" }` is the calling one.',
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "kind",
          description: "What is meant by `code`.",
          required: true,
          schema: { $ref: "#/components/schemas/KeyKind" },
        },
        {
          name: "code",
          description: "The CIK or share code.",
          required: true,
          schema: { $ref: "#/components/schemas/KeyOrCode" },
        },
      ],
      result: { name: "nothing", description: "The procedure has no result.", schema: { type: "null" } },
      "x-rpc-statuses": {
        invalid:
          "There is no such code; the CIK is active already, or has expired; the share is taken by another client, or the same resource was activated before.",
        noauth: "The caller does not own the client of that CIK.",
      },
      examples: [
        {
          name: "a share",
          params: [
            { name: "client", value: { alias: "" } },
            { name: "kind", value: "share" },
            { name: "code", value: "ffeeddccbbaa99887766554433221100ffeeddcc" },
          ],
          result: { name: "nothing", value: null },
        },
      ],
    },
    {
      name: "deactivate",
      "x-operation-id": "rpc.deactivate",
      tags: [{ name: "keys", description: "CIKs of clients, shares of resources, and tokens." }],
      summary: "Lets a CIK expire, activated or not, or gives a share back.",
      "x-official-name": "OnepV1.deactivate",
      "x-conformance-id": "rpc:rpc.deactivate",
      "x-evidence": "source",
      paramStructure: "by-position",
      params: [
        {
          name: "client",
          description: 'Client on whose behalf it is done; `{ alias: "" }` is the calling one.',
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "kind",
          description: "What is meant by `code`.",
          required: true,
          schema: { $ref: "#/components/schemas/KeyKind" },
        },
        {
          name: "code",
          description: "The CIK or share code; for a share also the RID of the resource that is shared.",
          required: true,
          schema: { $ref: "#/components/schemas/KeyOrCode" },
        },
      ],
      result: { name: "nothing", description: "The procedure has no result.", schema: { type: "null" } },
      "x-rpc-statuses": {
        invalid: "There is no such code (inferred).",
        noauth: "The caller does not own the client of that CIK (inferred).",
      },
      examples: [
        {
          name: "a share",
          params: [
            { name: "client", value: { alias: "" } },
            { name: "kind", value: "share" },
            { name: "code", value: "ffeeddccbbaa99887766554433221100ffeeddcc" },
          ],
          result: { name: "nothing", value: null },
        },
      ],
    },
    {
      name: "grant",
      "x-operation-id": "rpc.grant",
      tags: [{ name: "keys", description: "CIKs of clients, shares of resources, and tokens." }],
      summary: "Makes a token that may call some procedures on some resources.",
      description:
        "Not documented; the official client uses it. Use the token as `{ token }` in place of a CIK. How tokens are listed or revoked is not known.",
      "x-official-name": "OnepV1.grant",
      "x-conformance-id": "rpc:rpc.grant",
      "x-evidence": "inferred",
      paramStructure: "by-position",
      params: [
        {
          name: "resource",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "permissions",
          description: "Procedures allowed by the RID of the resource.",
          required: true,
          schema: { $ref: "#/components/schemas/Permissions" },
        },
        {
          name: "options",
          description: "How long the token is valid.",
          schema: { $ref: "#/components/schemas/GrantOptions" },
        },
      ],
      result: {
        name: "token",
        description: "The token.",
        required: true,
        schema: { $ref: "#/components/schemas/AccessToken" },
      },
      "x-rpc-statuses": { restricted: "The caller does not own the resource (inferred)." },
      examples: [
        {
          name: "reading and writing a dataport for an hour",
          params: [
            { name: "resource", value: "89abcdef0123456789abcdef0123456789abcdef" },
            { name: "permissions", value: { "89abcdef0123456789abcdef0123456789abcdef": ["read", "write"] } },
            { name: "options", value: { ttl: 3600 } },
          ],
          result: { name: "token", value: "1234123412341234123412341234123412341234" },
        },
      ],
    },
    {
      name: "tag",
      "x-operation-id": "rpc.tag",
      tags: [{ name: "labels", description: "Tags and comments: undocumented." }],
      summary: "Puts a tag on a resource or takes it off.",
      description:
        "Documented in 2013 and withdrawn since; the official client still has it. `listing` finds resources by tag.",
      "x-official-name": "OnepV1.tag",
      "x-conformance-id": "rpc:rpc.tag",
      "x-evidence": "inferred",
      paramStructure: "by-position",
      params: [
        {
          name: "resource",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "action",
          description: "What is done.",
          required: true,
          schema: { $ref: "#/components/schemas/TagAction" },
        },
        { name: "tag", description: "The tag.", required: true, schema: { type: "string" } },
      ],
      result: { name: "nothing", description: "The procedure has no result.", schema: { type: "null" } },
      "x-rpc-statuses": {
        invalid: "The alias is unknown (inferred).",
        restricted: "The caller does not own the resource (inferred).",
      },
      examples: [
        {
          name: "a tag",
          params: [
            { name: "resource", value: "89abcdef0123456789abcdef0123456789abcdef" },
            { name: "action", value: "add" },
            { name: "tag", value: "outdoor" },
          ],
          result: { name: "nothing", value: null },
        },
      ],
    },
    {
      name: "comment",
      "x-operation-id": "rpc.comment",
      tags: [{ name: "labels", description: "Tags and comments: undocumented." }],
      summary: "Attaches a comment to a resource.",
      description:
        "Never documented; Portals once kept units in comments. Only for copying old devices: `meta` of the description has taken its place.",
      deprecated: true,
      "x-conformance-id": "rpc:rpc.comment",
      "x-evidence": "inferred",
      paramStructure: "by-position",
      params: [
        {
          name: "resource",
          description: "The resource.",
          required: true,
          schema: { $ref: "#/components/schemas/ResourceId" },
        },
        {
          name: "visibility",
          description: "Who sees it.",
          required: true,
          schema: { $ref: "#/components/schemas/CommentVisibility" },
        },
        {
          name: "comment",
          description: "Text of the comment, often JSON.",
          required: true,
          schema: { type: "string" },
        },
      ],
      result: { name: "nothing", description: "The procedure has no result.", schema: { type: "null" } },
      "x-rpc-statuses": {
        invalid: "The alias is unknown (inferred).",
        restricted: "The caller does not own the resource (inferred).",
      },
      examples: [
        {
          name: "a unit",
          params: [
            { name: "resource", value: "89abcdef0123456789abcdef0123456789abcdef" },
            { name: "visibility", value: "public" },
            { name: "comment", value: '{"unit":"°C"}' },
          ],
          result: { name: "nothing", value: null },
        },
      ],
    },
  ],
  components: {
    schemas: {
      RpcRequest: {
        description:
          "A request: who calls, and the calls. A failed call does not stop the others. After 100 requests the platform closes the connection.",
        type: "object",
        required: ["auth", "calls"],
        properties: {
          auth: { description: "Who calls.", $ref: "#/components/schemas/RpcAuth" },
          calls: {
            description: "The calls.",
            type: "array",
            items: { $ref: "#/components/schemas/RpcCall" },
          },
        },
        examples: [
          {
            auth: { cik: "0123456789abcdef0123456789abcdef01234567" },
            calls: [
              { id: 1, procedure: "write", arguments: [{ alias: "temperature" }, 21.5] },
              { id: 2, procedure: "read", arguments: [{ alias: "temperature" }, { limit: 1 }] },
            ],
          },
        ],
      },
      RpcResponse: {
        description:
          "Answer to a request: one for each call that has an id, in any order. Without a call that has one there is no body.",
        anyOf: [
          { type: "array", items: { $ref: "#/components/schemas/RpcAnswer" } },
          { $ref: "#/components/schemas/RpcErrorEnvelope" },
        ],
        examples: [
          [
            { id: 1, status: "ok" },
            { id: 2, status: "ok", result: [[1700000000, 21.5]] },
          ],
        ],
      },
      ResourceId: {
        description:
          'A resource: its RID, `{ alias: "temperature" }` for a child of the calling client, or `{ alias: "" }` for the calling client itself.',
        anyOf: [{ $ref: "#/components/schemas/Rid" }, { $ref: "#/components/schemas/AliasReference" }],
        examples: ["89abcdef0123456789abcdef0123456789abcdef", { alias: "temperature" }],
      },
      ReadWindow: {
        description:
          "Which points `read` gives. Without any option it is the latest one. A window includes both of its ends. Leave the end out rather than send the clock of this machine, which may be wrong.",
        type: "object",
        additionalProperties: false,
        properties: {
          starttime: {
            description:
              "Beginning of the window in Unix seconds, itself included. From 0, which is the default.",
            type: "integer",
            minimum: 0,
            default: 0,
            "x-time-unit": "s",
          },
          endtime: {
            description: "End of the window in Unix seconds, itself included. Now by default.",
            type: "integer",
            "x-time-unit": "s",
          },
          sort: {
            description: "Order of the points.",
            default: "desc",
            $ref: "#/components/schemas/SortOrder",
          },
          limit: {
            description:
              "Points at most, counted after sorting. No upper bound is documented; the platform's command line asks for 212 at a time.",
            type: "integer",
            minimum: 0,
            default: 1,
          },
          selection: {
            description: "Which points of the window are given.",
            default: "all",
            $ref: "#/components/schemas/ReadSelection",
          },
        },
        examples: [{ starttime: 1700000000, endtime: 1700003600, limit: 100, sort: "asc" }],
      },
      Point: {
        description: "A point of a time series: `[timestamp, value]`, the timestamp in Unix seconds.",
        type: "array",
        prefixItems: [
          { description: "Time of the value in Unix seconds.", type: "integer", "x-time-unit": "s" },
          { $ref: "#/components/schemas/PointValue" },
        ],
        items: false,
        minItems: 2,
        maxItems: 2,
        examples: [[1700000000, 21.5]],
      },
      PointValue: {
        description:
          "A value: a number in `float` and `integer` resources, a text of at most 64 KB in `string` resources. On writing, the platform converts to the format of the resource (seen in an imitation of the server: a fraction written to an `integer` is rounded down, text that is no number becomes 1, a number written to a `string` becomes text).",
        anyOf: [{ type: "number" }, { type: "string" }],
        examples: [21.5, "on"],
      },
      NewValue: {
        description: "A value to be written to a resource: `[resource, value]`.",
        type: "array",
        prefixItems: [
          { $ref: "#/components/schemas/ResourceId" },
          { $ref: "#/components/schemas/PointValue" },
        ],
        items: false,
        minItems: 2,
        maxItems: 2,
        examples: [
          [{ alias: "temperature" }, 21.5],
          ["89abcdef0123456789abcdef0123456789abcdef", 1],
        ],
      },
      NewPoint: {
        description:
          "A point to be recorded: `[timestamp, value]`. A negative timestamp counts back from the clock of the server, in seconds: -30 is half a minute ago. It must not be 0; what a time in the future does is not defined.",
        type: "array",
        prefixItems: [
          {
            description: "Time of the value in Unix seconds, or seconds before now as a negative number.",
            type: "integer",
            "x-time-unit": "s",
          },
          { $ref: "#/components/schemas/PointValue" },
        ],
        items: false,
        minItems: 2,
        maxItems: 2,
        examples: [
          [1700000000, 21.5],
          [-30, 21.4],
        ],
      },
      RecordOptions: {
        description:
          "Options of `record`. The platform knows none; the documented call has an empty object here.",
        type: "object",
        additionalProperties: false,
        examples: [{}],
      },
      PointFailures: {
        description:
          "Points that were refused, as `[timestamp, word]`. The other points of the call were stored (inferred).",
        type: "array",
        items: {
          type: "array",
          prefixItems: [
            { description: "Timestamp as it was given.", type: "integer" },
            { description: "Why; `invalid` is the only word known.", type: "string" },
          ],
          items: false,
          minItems: 2,
          maxItems: 2,
        },
        examples: [[[1700000000, "invalid"]]],
      },
      FlushOptions: {
        description:
          "Which points `flush` deletes: those between the bounds, which are not included. Without any, all.",
        type: "object",
        additionalProperties: false,
        properties: {
          newerthan: {
            description: "Only points after this time, in Unix seconds.",
            type: "integer",
            "x-time-unit": "s",
          },
          olderthan: {
            description: "Only points before this time, in Unix seconds.",
            type: "integer",
            "x-time-unit": "s",
          },
        },
        examples: [{ newerthan: 1700000000, olderthan: 1700003600 }],
      },
      WaitOptions: {
        description: "How long `wait` waits, and for what.",
        type: "object",
        additionalProperties: false,
        properties: {
          timeout: {
            description: "Milliseconds to wait at most, up to 300000 (five minutes).",
            type: "integer",
            minimum: 0,
            maximum: 300000,
            default: 30000,
          },
          since: {
            description:
              "Wait for the first point after this time, in Unix seconds: one that is there already is given at once. Null, the default, is now. Whether a point at exactly this time counts is not settled: the documentation says no, the platform's command line passes the time of the last point plus 1.",
            type: ["integer", "null"],
            default: null,
            "x-time-unit": "s",
          },
        },
        examples: [{ timeout: 60000, since: 1700000000 }],
      },
      ClientDescription: {
        description: "A client: a device, or something that groups others.",
        type: "object",
        properties: {
          limits: {
            description: "What the client may own and use. All 0 unless given.",
            $ref: "#/components/schemas/ClientLimits",
          },
          locked: {
            description: "Whether every call of the client is answered with `locked`.",
            type: "boolean",
            default: false,
          },
          meta: { description: "Text of the user's own, often JSON.", type: "string", default: "" },
          name: { description: "Name to show.", type: "string", default: "" },
          public: { description: "Whether everyone may read it.", type: "boolean", default: false },
        },
        examples: [{ name: "Gateway", limits: { dataport: "inherit", datarule: "inherit", client: 0 } }],
      },
      Rid: {
        description:
          "Identifier of a resource, given by the platform: 40 hexadecimal digits. It stays the same for the life of the resource.",
        type: "string",
        pattern: "^[0-9a-fA-F]{40}$",
        examples: ["89abcdef0123456789abcdef0123456789abcdef"],
      },
      DataportDescription: {
        description: "A dataport: a time series that values are written to.",
        type: "object",
        required: ["format", "retention"],
        properties: {
          format: {
            description: "Type of the values. It cannot be changed later.",
            $ref: "#/components/schemas/DataFormat",
          },
          meta: {
            description:
              'Text of the user\'s own, often JSON. Exosite\'s tools keep unit and description in it: `{"datasource":{"unit":"°C","description":"..."}}`.',
            type: "string",
            default: "",
          },
          name: { description: "Name to show.", type: "string", default: "" },
          preprocess: {
            description: "Steps applied to each value on its way in.",
            default: [],
            $ref: "#/components/schemas/Preprocess",
          },
          public: { description: "Whether everyone may read it.", type: "boolean", default: false },
          retention: {
            description: "How much of the series is kept.",
            $ref: "#/components/schemas/Retention",
          },
          subscribe: {
            description: "RID of a resource whose values are handed on to this one.",
            default: null,
            $ref: "#/components/schemas/Subscription",
          },
        },
        examples: [
          {
            format: "float",
            name: "Temperature",
            retention: { count: "infinity", duration: 720 },
            preprocess: [["mul", 0.1]],
          },
        ],
      },
      DataruleDescription: {
        description:
          "A datarule: a time series that is computed, by a comparison or by a script. For a script `format` is `string`, and what it prints is its series.",
        type: "object",
        required: ["format", "retention", "rule"],
        properties: {
          format: {
            description: "Type of the values. It cannot be changed later.",
            $ref: "#/components/schemas/DataFormat",
          },
          meta: { description: "Text of the user's own, often JSON.", type: "string", default: "" },
          name: { description: "Name to show.", type: "string", default: "" },
          preprocess: {
            description: "Steps applied to each value on its way in.",
            default: [],
            $ref: "#/components/schemas/Preprocess",
          },
          public: { description: "Whether everyone may read it.", type: "boolean", default: false },
          retention: {
            description: "How much of the series is kept.",
            $ref: "#/components/schemas/Retention",
          },
          rule: { description: "What is computed.", $ref: "#/components/schemas/Rule" },
          subscribe: {
            description: "RID of the resource that the rule looks at.",
            default: null,
            $ref: "#/components/schemas/Subscription",
          },
        },
        examples: [
          {
            format: "integer",
            name: "Too hot",
            retention: { count: 100, duration: "infinity" },
            rule: { simple: { comparison: "gt", constant: 30, repeat: false } },
            subscribe: "89abcdef0123456789abcdef0123456789abcdef",
          },
        ],
      },
      DispatchDescription: {
        description:
          "A dispatch: it sends a message for each value that comes in. Its series holds what became of them.",
        type: "object",
        required: ["method", "recipient"],
        properties: {
          locked: {
            description: "Whether it is locked, so that nothing is sent.",
            type: "boolean",
            default: false,
          },
          message: {
            description:
              "Text of the message; empty for the value as it is after preprocessing. `[[value]]` stands for the value, `[[subscribe.cid]]` for the client of the resource that it subscribes to.",
            type: "string",
            default: "",
          },
          meta: { description: "Text of the user's own, often JSON.", type: "string", default: "" },
          method: { description: "How it is sent.", $ref: "#/components/schemas/DispatchMethod" },
          name: { description: "Name to show.", type: "string", default: "" },
          preprocess: {
            description: "Steps applied to each value on its way in.",
            default: [],
            $ref: "#/components/schemas/Preprocess",
          },
          public: { description: "Whether everyone may read it.", type: "boolean", default: false },
          recipient: {
            description: "E-mail address, telephone number, or URL for the `http_` methods.",
            type: "string",
          },
          retention: {
            description: "How much of the series is kept.",
            $ref: "#/components/schemas/Retention",
          },
          subject: { description: "Subject line of an e-mail.", type: "string" },
          subscribe: {
            description: "RID of the resource whose values are sent.",
            default: null,
            $ref: "#/components/schemas/Subscription",
          },
        },
        examples: [
          {
            method: "email",
            recipient: "ops@example.com",
            subject: "Too hot",
            message: "It is [[value]] degrees.",
            retention: { count: "infinity", duration: "infinity" },
            subscribe: "00112233445566778899aabbccddeeff00112233",
          },
        ],
      },
      CloneOptions: {
        description: "What is cloned. Exactly one of `rid` and `code` is given.",
        type: "object",
        properties: {
          rid: { description: "RID of the client to clone.", $ref: "#/components/schemas/Rid" },
          code: {
            description: "Share code of the client to clone; nobody may have activated it yet.",
            $ref: "#/components/schemas/ShareCode",
          },
          noaliases: { description: "Whether aliases are left behind.", type: "boolean", default: false },
          nohistorical: {
            description: "Whether the points of the series are left behind.",
            type: "boolean",
            default: false,
          },
        },
        examples: [{ rid: "89abcdef0123456789abcdef0123456789abcdef", nohistorical: true }],
      },
      MoveOptions: {
        description: "How `move` moves. What it does without an option is not documented.",
        type: "object",
        additionalProperties: false,
        properties: {
          aliases: {
            description:
              "True makes the aliases of the resource again in its new place where that is possible; false drops those that break.",
            type: "boolean",
          },
        },
        examples: [{ aliases: true }],
      },
      ResourceUpdate: {
        description:
          "What may be changed of a resource: the members of its kind. `format` cannot be changed.",
        anyOf: [
          { $ref: "#/components/schemas/DataportUpdate" },
          { $ref: "#/components/schemas/DataruleUpdate" },
          { $ref: "#/components/schemas/DispatchUpdate" },
          { $ref: "#/components/schemas/ClientUpdate" },
        ],
        examples: [{ name: "Temperature" }],
      },
      InfoOptions: {
        description:
          "What `info` tells. Without any it tells everything that applies, which is slow: counts and usage are summed over all that is below a client. Leave a member out rather than set it to false: the platform then answers with null or an empty list.",
        type: "object",
        additionalProperties: false,
        properties: {
          aliases: {
            description: "Aliases of what the client owns. Only for itself and its owner.",
            type: "boolean",
            const: true,
          },
          basic: { description: "Type, status and time of the last change.", type: "boolean", const: true },
          counts: {
            description: "How many things of each kind there are below a client. Slow.",
            type: "boolean",
            const: true,
          },
          description: {
            description: "Description of the resource with its defaults.",
            type: "boolean",
            const: true,
          },
          key: { description: "CIK of a client. Only for its owner.", type: "boolean", const: true },
          shares: {
            description: "Share codes of the resource. Only for itself and its owner.",
            type: "boolean",
            const: true,
          },
          storage: {
            description: "Size of the series of a dataport, datarule or dispatch.",
            type: "boolean",
            const: true,
          },
          subscribers: {
            description: "Resources that values are handed on to.",
            type: "boolean",
            const: true,
          },
          tagged: { description: "Reserved by the platform.", type: "boolean", const: true },
          tags: { description: "Reserved by the platform.", type: "boolean", const: true },
          usage: { description: "What a client uses at present. Slow.", type: "boolean", const: true },
        },
        examples: [{ basic: true, description: true }],
      },
      Info: {
        description: "What `info` tells of a resource. The members that were asked for, or all that apply.",
        type: "object",
        properties: {
          aliases: { description: "Aliases of what the client owns.", $ref: "#/components/schemas/Aliases" },
          basic: {
            description: "Type, status and time of the last change.",
            $ref: "#/components/schemas/BasicInfo",
          },
          comments: {
            description:
              "Comments of old, as `[visibility, text]`. Only ever there when everything was asked for.",
            deprecated: true,
            type: "array",
            items: { type: "array", items: { type: "string" } },
          },
          counts: {
            description: "How many things of each kind there are below the client.",
            $ref: "#/components/schemas/ResourceCounts",
          },
          description: {
            description: "Description of the resource with its defaults.",
            $ref: "#/components/schemas/ResourceDescription",
          },
          key: { description: "CIK of the client.", $ref: "#/components/schemas/Cik" },
          shares: {
            description: "Share codes of the resource.",
            type: "array",
            items: { $ref: "#/components/schemas/Share" },
          },
          storage: { description: "Size of the series.", $ref: "#/components/schemas/StorageInfo" },
          subscribers: {
            description: "Resources that values are handed on to.",
            type: "array",
            items: { $ref: "#/components/schemas/Subscriber" },
          },
          tagged: { description: "Reserved by the platform.", type: "array", items: {} },
          tags: { description: "Reserved by the platform.", type: "array", items: {} },
          usage: {
            description: "What the client uses at present.",
            $ref: "#/components/schemas/ResourceCounts",
          },
        },
        examples: [
          {
            basic: { modified: 1700000000, status: "activated", subscribers: 0, type: "client" },
            aliases: { "89abcdef0123456789abcdef0123456789abcdef": ["temperature"] },
          },
        ],
      },
      ResourceType: {
        description: "Kind of a resource.",
        type: "string",
        enum: ["client", "dataport", "datarule", "dispatch"],
        "x-enum-descriptions": {
          client: { description: "Owns others: a device, a portal, a group." },
          dataport: { description: "Holds a time series that is written to." },
          datarule: { description: "Computes a time series, or runs a script." },
          dispatch: { description: "Sends messages." },
        },
        examples: ["dataport"],
      },
      ListingOptions: {
        description: "Which resources `listing` gives. Without any it is what the client owns.",
        type: "object",
        additionalProperties: false,
        properties: {
          activated: { description: "Shares that the client has activated.", type: "boolean" },
          aliased: { description: "Resources that have an alias in the client.", type: "boolean" },
          owned: { description: "Resources that the client owns.", type: "boolean" },
          public: { description: "Resources that are public.", type: "boolean" },
          tagged: {
            description: "Resources with these tags. A list and not a flag.",
            type: "array",
            items: { type: "string" },
          },
        },
        examples: [{ owned: true }],
      },
      Listing: {
        description: "RIDs of resources by their kind. The kinds that were asked for.",
        type: "object",
        properties: {
          client: { description: "Clients.", type: "array", items: { $ref: "#/components/schemas/Rid" } },
          dataport: { description: "Dataports.", type: "array", items: { $ref: "#/components/schemas/Rid" } },
          datarule: {
            description: "Datarules, scripts among them.",
            type: "array",
            items: { $ref: "#/components/schemas/Rid" },
          },
          dispatch: {
            description: "Dispatches.",
            type: "array",
            items: { $ref: "#/components/schemas/Rid" },
          },
        },
        examples: [{ client: [], dataport: ["89abcdef0123456789abcdef0123456789abcdef"] }],
      },
      UsageMetric: {
        description:
          "What `usage` counts. Messages (`email`, `http`, `sms`, `xmpp`) are counted as they are sent. Of things (`client`, `dataport`, `datarule`, `dispatch`, `share`) the result is how many there were, added up over the seconds of the time span: one dataport for an hour is 3600.",
        type: "string",
        enum: ["client", "dataport", "datarule", "dispatch", "share", "email", "http", "sms", "xmpp"],
        examples: ["email"],
      },
      ShareCode: {
        description:
          "Code that lets one other client read a resource, 40 hexadecimal digits. Whoever activates it first has it.",
        type: "string",
        pattern: "^[0-9a-fA-F]{40}$",
        "x-secret": true,
        examples: ["ffeeddccbbaa99887766554433221100ffeeddcc"],
      },
      ShareOptions: {
        description: "Options of a share.",
        type: "object",
        additionalProperties: false,
        properties: {
          code: {
            description: "Code of a share that exists already and whose `meta` is to change.",
            $ref: "#/components/schemas/ShareCode",
          },
          meta: {
            description:
              'Text that goes with the share. For provisioning by share code it is the JSON text of vendor and model: `["vendor","model"]`.',
            type: "string",
            default: "",
          },
        },
        examples: [{ meta: "for partner" }],
      },
      KeyKind: {
        description:
          "What is switched on or off, `client` for the CIK of a client, `share` for a share code.",
        type: "string",
        enum: ["client", "share"],
        examples: ["share"],
      },
      KeyOrCode: {
        description:
          "A CIK where the kind is `client`, a share code where it is `share`: 40 hexadecimal digits.",
        type: "string",
        pattern: "^[0-9a-fA-F]{40}$",
        "x-secret": true,
        examples: ["ffeeddccbbaa99887766554433221100ffeeddcc"],
      },
      Permissions: {
        description:
          "What a token may do: procedures by the RID of the resource. Those on a client hold for what is below it as well.",
        type: "object",
        additionalProperties: {
          description: "Procedures allowed on the resource.",
          type: "array",
          items: { $ref: "#/components/schemas/GrantedProcedure" },
        },
        examples: [{ "89abcdef0123456789abcdef0123456789abcdef": ["read", "write"] }],
      },
      GrantOptions: {
        description: "Options of a token.",
        type: "object",
        additionalProperties: false,
        properties: {
          ttl: {
            description: "Seconds (inferred) that the token is valid. 0 is sent as such.",
            type: "integer",
            minimum: 0,
          },
        },
        examples: [{ ttl: 3600 }],
      },
      AccessToken: {
        description:
          "Token that may call the procedures it was granted, on the resources it was granted, and nothing else. It is used in place of a CIK, as `{ token }`.",
        type: "string",
        "x-secret": true,
        examples: ["1234123412341234123412341234123412341234"],
      },
      TagAction: {
        description: "Whether a tag is put on a resource or taken off.",
        type: "string",
        enum: ["add", "remove"],
        examples: ["add"],
      },
      CommentVisibility: {
        description: "Who sees a comment. `public` is the only word known.",
        type: "string",
        examples: ["public"],
      },
      RpcAuth: {
        description:
          "Who calls. `{ cik }` acts as that client; with `client_id` as a client below it, with `resource_id` as the owner of a resource below it; `{ token }` acts with a token from `grant` (undocumented, used by the official client).",
        anyOf: [
          {
            title: "Client",
            type: "object",
            required: ["cik"],
            additionalProperties: false,
            properties: { cik: { description: "CIK of the client.", $ref: "#/components/schemas/Cik" } },
          },
          {
            title: "Descendant",
            type: "object",
            required: ["cik", "client_id"],
            additionalProperties: false,
            properties: {
              cik: { description: "CIK of a client above it.", $ref: "#/components/schemas/Cik" },
              client_id: { description: "RID of the client to act as.", $ref: "#/components/schemas/Rid" },
            },
          },
          {
            title: "Owner",
            type: "object",
            required: ["cik", "resource_id"],
            additionalProperties: false,
            properties: {
              cik: { description: "CIK of a client above it.", $ref: "#/components/schemas/Cik" },
              resource_id: {
                description: "RID of the resource whose owner to act as.",
                $ref: "#/components/schemas/Rid",
              },
            },
          },
          {
            title: "Token",
            type: "object",
            required: ["token"],
            additionalProperties: false,
            properties: {
              token: { description: "Token from `grant`.", $ref: "#/components/schemas/AccessToken" },
            },
          },
        ],
        examples: [{ cik: "0123456789abcdef0123456789abcdef01234567" }],
      },
      RpcCall: {
        description: "One call.",
        type: "object",
        required: ["procedure", "arguments"],
        properties: {
          id: {
            description: "Comes back in the answer. A call without it is done, but not answered.",
            $ref: "#/components/schemas/RpcCallId",
          },
          procedure: { description: "Name of the procedure.", type: "string" },
          arguments: { description: "Arguments in the order of the procedure.", type: "array", items: {} },
        },
        examples: [{ id: 1, procedure: "read", arguments: [{ alias: "temperature" }, { limit: 1 }] }],
      },
      RpcAnswer: {
        description: "Answer to one call.",
        type: "object",
        required: ["id", "status"],
        properties: {
          id: { description: "Id of the call.", $ref: "#/components/schemas/RpcCallId" },
          status: {
            description: "How the call went; instead of a word, the points that were refused.",
            anyOf: [
              { $ref: "#/components/schemas/RpcStatus" },
              { $ref: "#/components/schemas/PointFailures" },
            ],
          },
          result: {
            description:
              "Result; missing where the procedure has none. An unknown kind in `listing` is explained here.",
          },
          error: { description: "More about a failure.", $ref: "#/components/schemas/RpcErrorObject" },
        },
        examples: [{ id: 2, status: "ok", result: [[1700000000, 21.5]] }],
      },
      RpcErrorEnvelope: {
        description:
          "What comes instead of the answers when the request as a whole failed. The HTTP status may be 200.",
        type: "object",
        required: ["error"],
        properties: {
          error: { description: "What went wrong.", $ref: "#/components/schemas/RpcErrorObject" },
        },
        examples: [{ error: { code: 401, message: "Invalid", context: "auth" } }],
      },
      AliasReference: {
        description:
          "A resource by its alias. Only aliases of immediate children of the calling client are found; the empty alias is the calling client itself.",
        type: "object",
        required: ["alias"],
        additionalProperties: false,
        properties: {
          alias: {
            description: "Alias of the resource; the empty text is the calling client.",
            type: "string",
          },
        },
        examples: [{ alias: "temperature" }, { alias: "" }],
      },
      SortOrder: {
        description: "Order of points by time.",
        type: "string",
        enum: ["asc", "desc"],
        "x-enum-descriptions": {
          asc: { description: "Oldest first." },
          desc: { description: "Newest first." },
        },
        examples: ["asc"],
      },
      ReadSelection: {
        description:
          "Which points of the window are given when there are more than `limit`. They are picked, never averaged.",
        type: "string",
        enum: ["all", "givenwindow", "autowindow"],
        "x-enum-descriptions": {
          all: { description: "The first ones in the order asked for." },
          givenwindow: { description: "At most one for each of `limit` equal slices of the window." },
          autowindow: { description: "`limit` points, spread evenly over those that are there." },
        },
        examples: ["givenwindow"],
      },
      ClientLimits: {
        description:
          "What a client may own and use. Each is 0 unless given, so that a client created without limits can own nothing; `inherit` for all is what most callers want. Messages (`email`, `http`, `sms`, `xmpp`) are counted per day (UTC); the `_bucket` of each is the total that is left.",
        type: "object",
        properties: {
          client: { description: "Clients below it.", $ref: "#/components/schemas/Limit" },
          dataport: { description: "Dataports.", $ref: "#/components/schemas/Limit" },
          datarule: { description: "Datarules, scripts among them.", $ref: "#/components/schemas/Limit" },
          disk: {
            description: "Stored bytes. The platform does not enforce it.",
            $ref: "#/components/schemas/Limit",
          },
          dispatch: { description: "Dispatches.", $ref: "#/components/schemas/Limit" },
          email: { description: "E-mails a day.", $ref: "#/components/schemas/Limit" },
          email_bucket: { description: "E-mails left in all.", $ref: "#/components/schemas/Limit" },
          http: { description: "HTTP messages a day.", $ref: "#/components/schemas/Limit" },
          http_bucket: { description: "HTTP messages left in all.", $ref: "#/components/schemas/Limit" },
          share: { description: "Shares.", $ref: "#/components/schemas/Limit" },
          sms: { description: "Text messages a day.", $ref: "#/components/schemas/Limit" },
          sms_bucket: { description: "Text messages left in all.", $ref: "#/components/schemas/Limit" },
          xmpp: { description: "XMPP messages a day.", $ref: "#/components/schemas/Limit" },
          xmpp_bucket: { description: "XMPP messages left in all.", $ref: "#/components/schemas/Limit" },
        },
        examples: [{ client: 0, dataport: "inherit", datarule: "inherit", dispatch: 10, email: 50 }],
      },
      DataFormat: {
        description:
          "Type of a resource's values: `float`, `integer` (signed) or `string` (text of at most 64 KB).",
        type: "string",
        enum: ["float", "integer", "string"],
        examples: ["float"],
      },
      Preprocess: {
        description:
          "Steps applied to each value on its way in, in their order: to what is written to the resource and to what comes from the one that it subscribes to.",
        type: "array",
        items: { $ref: "#/components/schemas/PreprocessStep" },
        examples: [
          [
            ["mul", 0.1],
            ["add", -40],
          ],
        ],
      },
      Retention: {
        description: "How much of its series a resource keeps. What goes beyond either limit is deleted.",
        type: "object",
        required: ["count", "duration"],
        properties: {
          count: {
            description: "Points kept, the newest ones. 0 stores nothing.",
            $ref: "#/components/schemas/Amount",
          },
          duration: { description: "Hours that a point is kept.", $ref: "#/components/schemas/Amount" },
        },
        examples: [{ count: "infinity", duration: 720 }],
      },
      Subscription: {
        description: "RID of a resource whose values are handed on to this one; null for none.",
        type: ["string", "null"],
        examples: ["89abcdef0123456789abcdef0123456789abcdef"],
      },
      Rule: {
        description: "What a datarule computes: exactly one of these members.",
        oneOf: [
          {
            title: "Simple",
            type: "object",
            required: ["simple"],
            properties: {
              simple: { description: "A comparison of each value.", $ref: "#/components/schemas/SimpleRule" },
            },
          },
          {
            title: "Timeout",
            type: "object",
            required: ["timeout"],
            properties: {
              timeout: { description: "The absence of values.", $ref: "#/components/schemas/TimeoutRule" },
            },
          },
          {
            title: "Interval",
            type: "object",
            required: ["interval"],
            properties: {
              interval: {
                description: "The time between values that compare so.",
                $ref: "#/components/schemas/IntervalRule",
              },
            },
          },
          {
            title: "Duration",
            type: "object",
            required: ["duration"],
            properties: {
              duration: {
                description: "The time for which values compare so.",
                $ref: "#/components/schemas/DurationRule",
              },
            },
          },
          {
            title: "Count",
            type: "object",
            required: ["count"],
            properties: {
              count: { description: "How often values compare so.", $ref: "#/components/schemas/CountRule" },
            },
          },
          {
            title: "Script",
            type: "object",
            required: ["script"],
            properties: {
              script: {
                description:
                  "A script in Lua, of about 16 KB at most. Its log is the series of the datarule.",
                type: "string",
              },
            },
          },
        ],
        examples: [
          { simple: { comparison: "gt", constant: 30, repeat: false } },
          { script: 'debug("hello")' },
        ],
      },
      DispatchMethod: {
        description: "How a dispatch sends its messages.",
        type: "string",
        enum: ["email", "http_get", "http_post", "http_put", "sms", "xmpp"],
        examples: ["email"],
      },
      DataportUpdate: {
        description: "What may be changed of a dataport. What is left out stays.",
        type: "object",
        properties: {
          meta: { description: "Text of the user's own, often JSON.", type: "string" },
          name: { description: "Name to show.", type: "string" },
          preprocess: {
            description: "Steps applied to each value on its way in.",
            $ref: "#/components/schemas/Preprocess",
          },
          public: { description: "Whether everyone may read it.", type: "boolean" },
          retention: {
            description: "How much of the series is kept.",
            $ref: "#/components/schemas/RetentionUpdate",
          },
          subscribe: {
            description: "RID of a resource whose values are handed on to this one; null for none.",
            $ref: "#/components/schemas/Subscription",
          },
        },
        examples: [{ name: "Temperature", retention: { count: 1000 } }],
      },
      DataruleUpdate: {
        description:
          "What may be changed of a datarule. What is left out stays; a script restarts only when its text changed.",
        type: "object",
        properties: {
          meta: { description: "Text of the user's own, often JSON.", type: "string" },
          name: { description: "Name to show.", type: "string" },
          preprocess: {
            description: "Steps applied to each value on its way in.",
            $ref: "#/components/schemas/Preprocess",
          },
          public: { description: "Whether everyone may read it.", type: "boolean" },
          retention: {
            description: "How much of the series is kept.",
            $ref: "#/components/schemas/RetentionUpdate",
          },
          rule: { description: "What is computed.", $ref: "#/components/schemas/Rule" },
          subscribe: {
            description: "RID of the resource that the rule looks at; null for none.",
            $ref: "#/components/schemas/Subscription",
          },
        },
        examples: [{ rule: { script: 'debug("v2")' } }],
      },
      DispatchUpdate: {
        description: "What may be changed of a dispatch. What is left out stays.",
        type: "object",
        properties: {
          locked: { description: "Whether it is locked, so that nothing is sent.", type: "boolean" },
          message: { description: "Text of the message; empty for the value as it is.", type: "string" },
          meta: { description: "Text of the user's own, often JSON.", type: "string" },
          method: { description: "How it is sent.", $ref: "#/components/schemas/DispatchMethod" },
          name: { description: "Name to show.", type: "string" },
          preprocess: {
            description: "Steps applied to each value on its way in.",
            $ref: "#/components/schemas/Preprocess",
          },
          public: { description: "Whether everyone may read it.", type: "boolean" },
          recipient: {
            description: "E-mail address, telephone number, or URL for the `http_` methods.",
            type: "string",
          },
          retention: {
            description: "How much of the series is kept.",
            $ref: "#/components/schemas/RetentionUpdate",
          },
          subject: { description: "Subject line of an e-mail.", type: "string" },
          subscribe: {
            description: "RID of the resource whose values are sent; null for none.",
            $ref: "#/components/schemas/Subscription",
          },
        },
        examples: [{ locked: true }],
      },
      ClientUpdate: {
        description: "What may be changed of a client. What is left out stays, single limits too.",
        type: "object",
        properties: {
          limits: {
            description:
              "New limits. Those of things owned may not go below what there is; daily ones may, and take effect at once.",
            $ref: "#/components/schemas/ClientLimits",
          },
          locked: {
            description: "Whether every call of the client is answered with `locked`.",
            type: "boolean",
          },
          meta: { description: "Text of the user's own, often JSON.", type: "string" },
          name: { description: "Name to show.", type: "string" },
          public: { description: "Whether everyone may read it.", type: "boolean" },
        },
        examples: [{ limits: { sms: 10 } }],
      },
      Aliases: {
        description:
          "Aliases by the RID of the resource that they stand for. The empty list where there are none; the text `undefined` where the caller is neither the client nor its owner.",
        anyOf: [
          {
            type: "object",
            additionalProperties: {
              description: "Aliases of the resource.",
              type: "array",
              items: { type: "string" },
            },
          },
          { type: "array", maxItems: 0 },
          { type: "string", const: "undefined" },
        ],
        examples: [{ "89abcdef0123456789abcdef0123456789abcdef": ["temperature"] }, []],
      },
      BasicInfo: {
        description: "Type, status and time of the last change of a resource.",
        type: "object",
        required: ["modified", "subscribers", "type"],
        properties: {
          activity: {
            description: "Changes of a script's state, the newest first.",
            type: "array",
            items: { $ref: "#/components/schemas/ScriptActivity" },
          },
          modified: {
            description: "Time of the last change in Unix seconds.",
            type: "integer",
            "x-time-unit": "s",
          },
          status: {
            description: "State of a client, dispatch or script; dataports have none.",
            $ref: "#/components/schemas/ResourceStatus",
          },
          subscribers: { description: "Number of resources that values are handed on to.", type: "integer" },
          type: { description: "Kind of the resource.", $ref: "#/components/schemas/ResourceType" },
        },
        examples: [{ modified: 1700000000, status: "activated", subscribers: 0, type: "client" }],
      },
      ResourceCounts: {
        description: "Numbers of things and messages of a client.",
        type: "object",
        properties: {
          client: { description: "Clients.", type: "integer" },
          dataport: { description: "Dataports.", type: "integer" },
          datarule: { description: "Datarules, scripts among them.", type: "integer" },
          disk: { description: "Stored bytes.", type: "integer" },
          dispatch: { description: "Dispatches.", type: "integer" },
          email: { description: "E-mails.", type: "integer" },
          http: { description: "HTTP messages.", type: "integer" },
          share: { description: "Shares.", type: "integer" },
          sms: { description: "Text messages.", type: "integer" },
          xmpp: { description: "XMPP messages.", type: "integer" },
        },
        examples: [
          {
            client: 3,
            dataport: 14,
            datarule: 0,
            disk: 40516,
            dispatch: 0,
            email: 0,
            http: 0,
            share: 0,
            sms: 0,
            xmpp: 0,
          },
        ],
      },
      ResourceDescription: {
        description: "Description of a resource of whatever kind, with its defaults filled in.",
        anyOf: [
          { $ref: "#/components/schemas/DispatchDescription" },
          { $ref: "#/components/schemas/DataruleDescription" },
          { $ref: "#/components/schemas/DataportDescription" },
          { $ref: "#/components/schemas/ClientDescription" },
        ],
        examples: [
          {
            format: "float",
            meta: "",
            name: "Temperature",
            preprocess: [],
            public: false,
            retention: { count: "infinity", duration: "infinity" },
            subscribe: null,
          },
        ],
      },
      Cik: {
        description:
          "Client interface key, 40 hexadecimal digits: whoever has it acts as that client, with all that is below it.",
        type: "string",
        pattern: "^[0-9a-fA-F]{40}$",
        "x-secret": true,
        examples: ["0123456789abcdef0123456789abcdef01234567"],
      },
      Share: {
        description: "A share code of a resource.",
        type: "object",
        required: ["activator", "code", "meta"],
        properties: {
          activator: {
            description: "RID of the client that activated it; null as long as none has.",
            type: ["string", "null"],
          },
          code: { description: "The code.", $ref: "#/components/schemas/ShareCode" },
          meta: { description: "Text that was given with the share.", type: "string" },
        },
        examples: [
          { activator: null, code: "ffeeddccbbaa99887766554433221100ffeeddcc", meta: "for partner" },
        ],
      },
      StorageInfo: {
        description: "Size of a series. All 0 where there is no point.",
        type: "object",
        required: ["count", "first", "last", "size"],
        properties: {
          count: { description: "Number of points.", type: "integer" },
          first: {
            description: "Time of the oldest point in Unix seconds.",
            type: "integer",
            "x-time-unit": "s",
          },
          last: {
            description: "Time of the newest point in Unix seconds.",
            type: "integer",
            "x-time-unit": "s",
          },
          size: { description: "Size of the points in bytes.", type: "integer" },
        },
        examples: [{ count: 3, first: 1700000000, last: 1700000120, size: 36 }],
      },
      Subscriber: {
        description: "A resource that values are handed on to: `[type, RID]`.",
        type: "array",
        prefixItems: [{ $ref: "#/components/schemas/ResourceType" }, { $ref: "#/components/schemas/Rid" }],
        items: false,
        minItems: 2,
        maxItems: 2,
        examples: [["dataport", "89abcdef0123456789abcdef0123456789abcdef"]],
      },
      GrantedProcedure: {
        description:
          "A procedure that a token may be allowed to call. These names are known from the official client.",
        type: "string",
        enum: [
          "read",
          "write",
          "writegroup",
          "record",
          "flush",
          "wait",
          "info",
          "create",
          "move",
          "update",
          "listing",
          "drop",
          "usage",
          "map",
          "lookup",
          "unmap",
          "share",
          "revoke",
        ],
        examples: ["read"],
      },
      RpcCallId: {
        description: "What tells the answers apart: a number, or a text of at most 40 characters.",
        anyOf: [{ type: "integer" }, { type: "string", maxLength: 40 }],
        examples: [1],
      },
      RpcStatus: {
        description: "How a call went.",
        type: "string",
        enum: ["ok", "invalid", "restricted", "noauth", "expire", "error", "fail", "locked", "badarg"],
        "x-enum-descriptions": {
          ok: { description: "Done." },
          invalid: {
            description: "An unknown alias, or a value that is refused: the most frequent failure.",
          },
          restricted: {
            description: "The resource is not the caller's, or a client tried to change itself.",
          },
          noauth: { description: "The caller does not own the client of that key." },
          expire: { description: "A `wait` ended without a point." },
          error: { description: "Arguments of `listing` or `wait` are wrong." },
          fail: {
            description: "See the error object beside it; its code is 501. Any procedure may answer it.",
          },
          locked: { description: "The client is locked; every call of it is answered so." },
          badarg: { description: "An unknown word, seen for the kind of `lookup`." },
        },
        examples: ["ok"],
      },
      RpcErrorObject: {
        description: "What went wrong, with one call or with the request as a whole.",
        type: "object",
        required: ["code", "message"],
        properties: {
          code: { description: "Code of the failure.", $ref: "#/components/schemas/RpcErrorCode" },
          message: { description: "Text of the platform.", type: "string" },
          context: {
            description: "Part of the request that it is about.",
            $ref: "#/components/schemas/RpcErrorContext",
          },
        },
        examples: [{ code: 401, message: "Invalid", context: "auth" }],
      },
      Limit: {
        description: "A limit: a number from 0, or `inherit` for what the owner has left.",
        anyOf: [
          { type: "integer", minimum: 0 },
          { type: "string", const: "inherit" },
        ],
        examples: ["inherit", 10],
      },
      PreprocessStep: {
        description:
          "A step that is applied to each value on its way in: `[operation, operand]`. The operand is a constant, or the RID of a resource whose present value is used.",
        type: "array",
        prefixItems: [
          { $ref: "#/components/schemas/PreprocessOperation" },
          { description: "Constant, or RID of a resource.", anyOf: [{ type: "number" }, { type: "string" }] },
        ],
        items: false,
        minItems: 2,
        maxItems: 2,
        examples: [
          ["mul", 0.1],
          ["add", "89abcdef0123456789abcdef0123456789abcdef"],
        ],
      },
      Amount: {
        description: "A number from 0, or `infinity` for no limit.",
        anyOf: [
          { type: "integer", minimum: 0 },
          { type: "string", const: "infinity" },
        ],
        examples: ["infinity", 1000],
      },
      SimpleRule: {
        description: "Compares each value with a constant.",
        type: "object",
        required: ["comparison", "constant", "repeat"],
        properties: {
          comparison: { description: "How the value is compared.", $ref: "#/components/schemas/Comparison" },
          constant: { description: "What the value is compared with.", type: "number" },
          repeat: {
            description: "Whether it tells again while the comparison goes on holding.",
            type: "boolean",
          },
        },
        examples: [{ comparison: "gt", constant: 30, repeat: false }],
      },
      TimeoutRule: {
        description: "Tells when no value has come for some time.",
        type: "object",
        required: ["timeout", "repeat"],
        properties: {
          timeout: {
            description: "Seconds without a value. With 0 it is not repeated.",
            type: "number",
            minimum: 0,
          },
          repeat: { description: "Whether it tells again after each further such time.", type: "boolean" },
        },
        examples: [{ timeout: 600, repeat: false }],
      },
      IntervalRule: {
        description: "Tells when the comparison has not come true again within some time.",
        type: "object",
        required: ["comparison", "constant", "timeout", "repeat"],
        properties: {
          comparison: { description: "How the value is compared.", $ref: "#/components/schemas/Comparison" },
          constant: { description: "What the value is compared with.", type: "number" },
          timeout: {
            description: "Seconds between two values for which the comparison holds.",
            type: "number",
            minimum: 0,
          },
          repeat: { description: "Whether it tells again after each further such time.", type: "boolean" },
        },
        examples: [{ comparison: "lt", constant: 0, timeout: 60, repeat: true }],
      },
      DurationRule: {
        description: "Tells when the comparison has held for some time.",
        type: "object",
        required: ["comparison", "constant", "timeout", "repeat"],
        properties: {
          comparison: { description: "How the value is compared.", $ref: "#/components/schemas/Comparison" },
          constant: { description: "What the value is compared with.", type: "number" },
          timeout: { description: "Seconds that the comparison has to hold.", type: "number", minimum: 0 },
          repeat: { description: "Whether it tells again after each further such time.", type: "boolean" },
        },
        examples: [{ comparison: "geq", constant: 80, timeout: 300, repeat: false }],
      },
      CountRule: {
        description: "Tells when the comparison has held for a number of values within some time.",
        type: "object",
        required: ["comparison", "constant", "count", "timeout", "repeat"],
        properties: {
          comparison: { description: "How the value is compared.", $ref: "#/components/schemas/Comparison" },
          constant: { description: "What the value is compared with.", type: "number" },
          count: {
            description: "Number of values for which the comparison has to hold.",
            type: "integer",
            minimum: 0,
          },
          timeout: { description: "Seconds within which they have to come.", type: "number", minimum: 0 },
          repeat: { description: "Whether it tells again when it happens again.", type: "boolean" },
        },
        examples: [{ comparison: "eq", constant: 1, count: 3, timeout: 60, repeat: true }],
      },
      RetentionUpdate: {
        description: "New limits of what a resource keeps; the one that is left out stays.",
        type: "object",
        properties: {
          count: {
            description: "Points kept, the newest ones. 0 stores nothing.",
            $ref: "#/components/schemas/Amount",
          },
          duration: { description: "Hours that a point is kept.", $ref: "#/components/schemas/Amount" },
        },
        examples: [{ count: 1000 }],
      },
      ScriptActivity: {
        description: "A change of a script's state: `[timestamp, [state]]`.",
        type: "array",
        prefixItems: [
          { description: "Time of the change in Unix seconds.", type: "integer", "x-time-unit": "s" },
          { description: "State, alone in a list.", type: "array", items: { type: "string" } },
        ],
        items: false,
        minItems: 2,
        maxItems: 2,
        examples: [[1700000000, ["completed"]]],
      },
      ResourceStatus: {
        description:
          "State of a resource. Clients and dispatches are `activated`, `locked`, `notactivated` or `expired`; scripts are `running`, `completed` or `error`.",
        type: "string",
        enum: ["activated", "locked", "notactivated", "expired", "running", "completed", "error"],
        examples: ["activated"],
      },
      RpcErrorCode: {
        description: "Code of a failure.",
        type: "integer",
        enum: [-1, 400, 401, 500, 501],
        "x-enum-descriptions": {
          "400": { description: "The request is malformed." },
          "401": { description: "The credential is wrong." },
          "500": { description: "The platform failed; calls may or may not have been done." },
          "501": { description: "The procedure does not take these arguments." },
          "-1": { description: "The request is not JSON." },
        },
        examples: [401],
      },
      RpcErrorContext: {
        description: "Part of the request that a failure is about. `calls` and `call` both occur.",
        type: "string",
        enum: ["arguments", "auth", "calls", "call", "procedure"],
        examples: ["auth"],
      },
      PreprocessOperation: {
        description:
          "What a step does with a value and its operand: `add`, `sub`, `mul`, `div`, `mod` compute; `gt`, `geq`, `lt`, `leq`, `eq`, `neq` compare; `value` puts the operand in the place of the value.",
        type: "string",
        enum: ["add", "sub", "mul", "div", "mod", "gt", "geq", "lt", "leq", "eq", "neq", "value"],
        examples: ["mul"],
      },
      Comparison: {
        description: "How a value is compared with the constant.",
        type: "string",
        enum: ["gt", "lt", "eq", "geq", "leq", "neq"],
        "x-enum-descriptions": {
          gt: { description: "Greater." },
          lt: { description: "Less." },
          eq: { description: "Equal." },
          geq: { description: "Greater or equal." },
          leq: { description: "Less or equal." },
          neq: { description: "Not equal." },
        },
        examples: ["gt"],
      },
    },
  },
};
