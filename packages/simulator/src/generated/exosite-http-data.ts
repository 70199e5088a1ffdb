// Generated from specs/exosite/http-data.openapi.yaml by `busbar bundle`. Do not edit.
import type { OpenApiDocument } from "../document.ts";

export const exositeHttpData: OpenApiDocument = {
  openapi: "3.1.0",
  info: {
    title: "Exosite One Platform HTTP data",
    version: "1.0",
    summary: "What a device needs: its latest values, recording, waiting, and its own provisioning.",
    description:
      "The HTTP interface of the Exosite One Platform for devices. A device names its dataports by alias, and all values are text. Bodies and answers are forms.",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [
    { url: "https://m2.exosite.com", description: "The platform." },
    {
      url: "https://{productId}.m2.exosite.com",
      description: "A product of Murano.",
      variables: { productId: { default: "example", description: "Id of the product." } },
    },
  ],
  security: [{ cik: [] }],
  tags: [
    { name: "data", description: "Values of the dataports of a device, by alias." },
    {
      name: "device",
      description: "What a device does for itself: getting its CIK, and downloading content.",
    },
  ],
  paths: {
    "/onep:v1/stack/alias": {
      get: {
        operationId: "data.read",
        tags: ["data"],
        summary: "Reads the latest values of some dataports.",
        description: "Aliases that are unknown or have no value are left out.",
        "x-conformance-id": "http-data:read",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/Aliases" }],
        responses: {
          "200": {
            description: "Values by alias.",
            content: {
              "application/x-www-form-urlencoded; charset=utf-8": {
                schema: { $ref: "#/components/schemas/AliasValues" },
              },
            },
          },
          "204": { description: "None of the aliases exists, or none has a value.", "x-empty": {} },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "data.write",
        tags: ["data"],
        summary: "Writes values to some dataports, all at the same time of the server.",
        description:
          "An alias that is unknown is skipped without an error. At most one value a second for an alias; what more would do is not defined.",
        "x-conformance-id": "http-data:write",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/AliasValuesPost" },
            },
          },
        },
        responses: {
          "204": { description: "The values are written." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/onep:v1/stack/alias#read": {
      post: {
        operationId: "data.writeRead",
        tags: ["data"],
        summary: "Writes values to some dataports and reads the latest values of others in one request.",
        description:
          "All is written before anything is read, says the documentation; a test of the platform's command line saw the old value at times.",
        "x-conformance-id": "http-data:writeRead",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/Aliases" }],
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/AliasValuesPost" },
            },
          },
        },
        responses: {
          "200": {
            description: "Values by alias.",
            content: {
              "application/x-www-form-urlencoded; charset=utf-8": {
                schema: { $ref: "#/components/schemas/AliasValues" },
              },
            },
          },
          "204": { description: "There is nothing to read.", "x-empty": {} },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/onep:v1/stack/alias#wait": {
      get: {
        operationId: "data.longPoll",
        tags: ["data"],
        summary: "Waits for the next value of a dataport.",
        description:
          "The platform keeps the request until there is a point, or answers 304 when the time is over: then call again. To miss nothing, pass `Last-Modified` of one answer as `ifModifiedSince` of the next call.",
        "x-conformance-id": "http-data:longPoll",
        "x-evidence": "docs",
        "x-long-poll": {
          wait: "Request-Timeout",
          maximum: 300000,
          since: "If-Modified-Since",
          next: "header:Last-Modified",
          expired: 304,
        },
        parameters: [
          { $ref: "#/components/parameters/Alias" },
          { $ref: "#/components/parameters/RequestTimeout" },
          { $ref: "#/components/parameters/IfModifiedSince" },
        ],
        responses: {
          "200": {
            description: "The value by its alias.",
            headers: { "Last-Modified": { $ref: "#/components/headers/LastModified" } },
            content: {
              "application/x-www-form-urlencoded; charset=utf-8": {
                schema: { $ref: "#/components/schemas/AliasValues" },
              },
            },
          },
          "304": { description: "There was no point before the time was over. No body." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/onep:v1/stack/record": {
      post: {
        operationId: "data.record",
        tags: ["data"],
        summary: "Stores points of the past for some dataports.",
        "x-conformance-id": "http-data:record",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/AliasPointsList" },
            },
          },
        },
        responses: {
          "204": { description: "The points are stored." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "409": {
            description: "Points of one alias are less than a second apart: these were refused.",
            content: {
              "application/x-www-form-urlencoded; charset=utf-8": {
                schema: { $ref: "#/components/schemas/RefusedPoints" },
              },
            },
          },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/onep:v1/stack/alias/{alias}": {
      parameters: [
        {
          name: "alias",
          in: "path",
          required: true,
          description: "Alias of the dataport.",
          schema: { type: "string" },
        },
      ],
      post: {
        operationId: "data.recordAlias",
        tags: ["data"],
        summary: "Stores points of the past for one dataport.",
        description: "Only an example of the documentation shows it; `record` is described.",
        "x-conformance-id": "http-data:recordAlias",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/TimedValues" },
            },
          },
        },
        responses: {
          "204": { description: "The points are stored." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timestamp": {
      get: {
        operationId: "data.getTimestamp",
        tags: ["data"],
        summary: "Tells the time of the platform.",
        "x-conformance-id": "http-data:timestamp",
        "x-evidence": "docs",
        security: [],
        responses: {
          "200": {
            description: "Unix seconds.",
            content: {
              "text/plain": {
                schema: { type: "integer", "x-time-unit": "s" },
                example: 1700000000,
                "x-columns": { names: ["timestamp"] },
              },
            },
          },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/ip": {
      get: {
        operationId: "data.getIp",
        tags: ["data"],
        summary: "Tells the address of the platform.",
        description: "Served for old devices; the documentation dropped it in 2015.",
        deprecated: true,
        "x-conformance-id": "http-data:ip",
        "x-evidence": "source",
        security: [],
        responses: {
          "200": {
            description:
              "The four numbers of the address and the two of the port, high byte first, all by comma.",
            content: { "text/plain": { schema: { type: "string" }, example: "10,0,0,1,0,80" } },
          },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/activate": {
      post: {
        operationId: "device.activate",
        tags: ["device"],
        summary: "Activates a device by its serial number, and gives its CIK.",
        description:
          "The serial number must have been enabled, no longer than 24 hours ago, and not been activated since. It takes no key. A CIK is given once: keep it.",
        "x-official-name": "Provision.serialnumber_activate",
        "x-conformance-id": ["provision:activateDevice", "http-data:activate"],
        "x-evidence": "source",
        security: [],
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/DeviceActivation" },
            },
          },
        },
        responses: {
          "200": {
            description: "The CIK.",
            content: {
              "text/plain": { schema: { $ref: "#/components/schemas/Cik" }, "x-columns": { names: ["cik"] } },
            },
          },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/download": {
      get: {
        operationId: "device.listContent",
        tags: ["device"],
        summary: "Lists the content that a device may download.",
        "x-conformance-id": ["provision:listDeviceContent", "http-data:listContent"],
        "x-evidence": "docs",
        security: [{ cik: [] }],
        parameters: [
          { $ref: "#/components/parameters/VendorName" },
          { $ref: "#/components/parameters/ModelName" },
        ],
        responses: {
          "200": {
            description: "Ids of the content.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/ContentId" } },
                "x-columns": { names: ["id"] },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/download#content": {
      get: {
        operationId: "device.downloadContent",
        tags: ["device"],
        summary: "Downloads content to a device, all of it or a part.",
        "x-official-name": "Provision.content_download",
        "x-conformance-id": ["provision:downloadDeviceContent", "http-data:downloadContent"],
        "x-evidence": "source",
        "x-streaming": true,
        security: [{ cik: [] }],
        parameters: [
          { $ref: "#/components/parameters/VendorName" },
          { $ref: "#/components/parameters/ModelName" },
          { $ref: "#/components/parameters/ContentIdQuery" },
          { $ref: "#/components/parameters/Range" },
        ],
        responses: {
          "200": { $ref: "#/components/responses/Download" },
          "206": { $ref: "#/components/responses/PartialDownload" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/download#info": {
      get: {
        operationId: "device.getContentInfo",
        tags: ["device"],
        summary: "Tells a device about content: media type, size, time of upload and text.",
        "x-official-name": "Provision.content_info",
        "x-conformance-id": ["provision:getDeviceContentInfo", "http-data:getContentInfo"],
        "x-evidence": "source",
        security: [{ cik: [] }],
        parameters: [
          { $ref: "#/components/parameters/VendorName" },
          { $ref: "#/components/parameters/ModelName" },
          { $ref: "#/components/parameters/ContentIdQuery" },
          {
            name: "info",
            in: "query",
            required: true,
            description: "Asks for the information.",
            schema: { type: "string", const: "true" },
          },
        ],
        responses: {
          "200": {
            description: "What there is to know.",
            content: {
              "text/csv": {
                schema: { $ref: "#/components/schemas/DeviceContentInfo" },
                "x-columns": { names: ["contentType", "size", "updated", "meta"], rest: "meta" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      cik: { type: "apiKey", in: "header", name: "X-Exosite-CIK", description: "CIK of the device." },
    },
    parameters: {
      Aliases: {
        name: "aliases",
        in: "query",
        required: true,
        description: "Aliases to read. They are the names in the query, without values.",
        "x-encoding": "bare-key",
        schema: { type: "array", minItems: 1, items: { type: "string" } },
        example: ["temperature", "humidity"],
      },
      Alias: {
        name: "alias",
        in: "query",
        required: true,
        description: "The one alias to wait for. It is the name in the query, without a value.",
        "x-encoding": "bare-key",
        schema: { type: "string" },
        example: "temperature",
      },
      RequestTimeout: {
        name: "Request-Timeout",
        in: "header",
        required: true,
        description: "Milliseconds to wait at most, up to 300000 (five minutes).",
        schema: { type: "integer", minimum: 0, maximum: 300000 },
        example: 60000,
      },
      IfModifiedSince: {
        name: "If-Modified-Since",
        in: "header",
        description:
          "Wait for the first point after this time: Unix seconds, or the text of `Last-Modified` of the answer before. Now unless given.",
        schema: { anyOf: [{ type: "integer" }, { type: "string" }] },
        example: "Fri, 15 Aug 2014 07:38:28 GMT",
      },
      VendorName: {
        name: "vendor",
        in: "query",
        required: true,
        description: "Name of the vendor.",
        schema: { type: "string" },
      },
      ModelName: {
        name: "model",
        in: "query",
        required: true,
        description: "Name of the model.",
        schema: { type: "string" },
      },
      ContentIdQuery: {
        name: "id",
        in: "query",
        required: true,
        description: "Id of the content.",
        schema: { type: "string" },
      },
      Range: {
        name: "Range",
        in: "header",
        description:
          "Part to send: `bytes=0-1023` the first 1024 bytes, `bytes=1024-` all from the 1025th on, `bytes=-5` the last five. The whole unless given.",
        schema: { type: "string", pattern: "^bytes=([0-9]+-[0-9]*|-[0-9]+)$" },
        example: "bytes=0-1023",
      },
    },
    schemas: {
      AliasValues: {
        description:
          "Values by alias. Everything is text on this surface; the type lives in the format of the dataport. Unknown aliases, and those without a value, are left out, and the order is not that of the question.",
        type: "object",
        additionalProperties: { description: "Value, as text.", type: "string" },
        example: { temperature: "21.5", state: "on" },
      },
      AliasValuesPost: {
        description: "Values to write, by alias: numbers, or texts of at most 64 KB.",
        type: "object",
        additionalProperties: { description: "Value to write.", type: ["string", "number"] },
        example: { temperature: 21.5, state: "on" },
      },
      AliasPointsList: {
        description:
          "Points to record for several aliases. On the wire it is one form in which an alias is followed by its points.",
        type: "array",
        items: { $ref: "#/components/schemas/AliasPoints" },
        "x-encoding": "pairs",
        example: [
          {
            alias: "temperature",
            points: [
              [1700000000, 21.5],
              [1700000060, 21.6],
            ],
          },
          { alias: "humidity", points: [[1700000000, 55]] },
        ],
      },
      RefusedPoints: {
        description:
          "Points that were refused, as the time in Unix seconds by alias. An alias may come several times.",
        type: "object",
        additionalProperties: {
          description: "Time of a point that was refused.",
          type: "integer",
          "x-time-unit": "s",
        },
        example: { temperature: 1700000000 },
      },
      TimedValues: {
        description: "Points to record for one alias.",
        type: "array",
        items: { $ref: "#/components/schemas/TimedValue" },
        "x-encoding": "pairs",
        example: [
          [1700000000, 21.5],
          [1700000060, 21.6],
        ],
      },
      DeviceActivation: {
        description: "What a device tells about itself to get its CIK.",
        type: "object",
        required: ["vendor", "model", "sn"],
        additionalProperties: false,
        properties: {
          vendor: { description: "Name of the vendor. In Murano the id of the product.", type: "string" },
          model: { description: "Name of the model. In Murano the id of the product.", type: "string" },
          sn: { description: "Serial number of the device.", type: "string" },
        },
        example: { vendor: "acme", model: "thermostat", sn: "00000042" },
      },
      Cik: {
        description:
          "Client interface key, 40 hexadecimal digits: whoever has it acts as that client, with all that is below it.",
        type: "string",
        pattern: "^[0-9a-fA-F]{40}$",
        "x-secret": true,
        example: "0123456789abcdef0123456789abcdef01234567",
      },
      ContentId: {
        description: "Id of a piece of content, given by the vendor.",
        type: "string",
        example: "firmware.bin",
      },
      DeviceContentInfo: {
        description: "What a device is told about a piece of content.",
        type: "object",
        required: ["contentType", "size", "updated", "meta"],
        properties: {
          contentType: { description: "Media type that it was uploaded with.", type: "string" },
          size: { description: "Size in bytes.", type: "integer" },
          updated: {
            description: "Time of the last upload in Unix seconds.",
            type: "integer",
            "x-time-unit": "s",
          },
          meta: { description: "Text of the vendor's own.", type: "string" },
        },
        example: { contentType: "application/octet-stream", size: 65536, updated: 1700000000, meta: "v 1.0" },
      },
      StatusLine: {
        description:
          "The status line again, as `HTTP/1.1 409 Conflict`. The platform tells no more of an error; often there is no body.",
        type: "string",
        example: "HTTP/1.1 409 Conflict",
      },
      AliasPoints: {
        description: "Points to record for one alias.",
        type: "object",
        required: ["alias", "points"],
        additionalProperties: false,
        properties: {
          alias: { description: "Alias of the dataport.", type: "string" },
          points: {
            description: "The points, as `[timestamp, value]`. Those of one alias must be a second apart.",
            type: "array",
            items: { $ref: "#/components/schemas/TimedValue" },
          },
        },
        example: {
          alias: "temperature",
          points: [
            [1700000000, 21.5],
            [1700000060, 21.6],
          ],
        },
      },
      TimedValue: {
        description: "A point to record: `[timestamp, value]`, the timestamp in Unix seconds.",
        type: "array",
        prefixItems: [
          { description: "Time of the value in Unix seconds.", type: "integer", "x-time-unit": "s" },
          { description: "The value: a number, or a text of at most 64 KB.", type: ["string", "number"] },
        ],
        items: false,
        minItems: 2,
        maxItems: 2,
        example: [1700000000, 21.5],
      },
    },
    responses: {
      Unauthorized: {
        description: "The key is missing or wrong.",
        content: {
          "text/plain": {
            schema: { $ref: "#/components/schemas/StatusLine" },
            example: "HTTP/1.1 401 Unauthorized",
          },
        },
      },
      UnexpectedError: {
        description: "Any other error, such as 412 or a 5xx of the platform.",
        content: {
          "text/plain": {
            schema: { $ref: "#/components/schemas/StatusLine" },
            example: "HTTP/1.1 500 Internal Server Error",
          },
        },
      },
      NotFound: {
        description: "There is nothing of that name.",
        content: {
          "text/plain": {
            schema: { $ref: "#/components/schemas/StatusLine" },
            example: "HTTP/1.1 404 Not Found",
          },
        },
      },
      Conflict: {
        description: "It does not go with what is there.",
        content: {
          "text/plain": {
            schema: { $ref: "#/components/schemas/StatusLine" },
            example: "HTTP/1.1 409 Conflict",
          },
        },
      },
      Forbidden: {
        description: "The vendor has no such model.",
        content: {
          "text/plain": {
            schema: { $ref: "#/components/schemas/StatusLine" },
            example: "HTTP/1.1 403 Forbidden",
          },
        },
      },
      Download: {
        description: "The content, with the media type that it was uploaded with.",
        headers: { "Accept-Ranges": { $ref: "#/components/headers/AcceptRanges" } },
        content: { "*/*": { schema: { type: "string", format: "binary" } } },
      },
      PartialDownload: {
        description: "The part that was asked for.",
        headers: { "Content-Range": { $ref: "#/components/headers/ContentRange" } },
        content: { "*/*": { schema: { type: "string", format: "binary" } } },
      },
      BadRequest: {
        description: "Something named in the request does not exist, or does not go together.",
        content: {
          "text/plain": {
            schema: { $ref: "#/components/schemas/StatusLine" },
            example: "HTTP/1.1 400 Bad Request",
          },
        },
      },
    },
    headers: {
      LastModified: {
        description:
          "Time of the point. Sent back as `If-Modified-Since` it makes the next wait begin there.",
        schema: { type: "string" },
        example: "Fri, 15 Aug 2014 07:38:28 GMT",
      },
      AcceptRanges: {
        description: "`bytes`: parts may be asked for by `Range`.",
        schema: { type: "string" },
        example: "bytes",
      },
      ContentRange: {
        description: "Which bytes of how many these are.",
        schema: { type: "string" },
        example: "bytes 0-1023/65536",
      },
    },
  },
};
