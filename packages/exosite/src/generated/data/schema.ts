// Generated from specs/exosite/http-data.openapi.yaml by `busbar generate`. Do not edit.
export interface paths {
  "/ip": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tells the address of the platform.
     * @deprecated
     * @description Served for old devices; the documentation dropped it in 2015.
     */
    get: operations["data.getIp"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/onep:v1/stack/alias": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads the latest values of some dataports.
     * @description Aliases that are unknown or have no value are left out.
     */
    get: operations["data.read"];
    put?: never;
    /**
     * Writes values to some dataports, all at the same time of the server.
     * @description An alias that is unknown is skipped without an error. At most one value a second for an alias; what more would do is not defined.
     */
    post: operations["data.write"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/onep:v1/stack/alias/{alias}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Alias of the dataport. */
        alias: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stores points of the past for one dataport.
     * @description Only an example of the documentation shows it; `record` is described.
     */
    post: operations["data.recordAlias"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/onep:v1/stack/alias#read": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Writes values to some dataports and reads the latest values of others in one request.
     * @description All is written before anything is read, says the documentation; a test of the platform's command line saw the old value at times.
     */
    post: operations["data.writeRead"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/onep:v1/stack/alias#wait": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Waits for the next value of a dataport.
     * @description The platform keeps the request until there is a point, or answers 304 when the time is over: then call again. To miss nothing, pass `Last-Modified` of one answer as `ifModifiedSince` of the next call.
     */
    get: operations["data.longPoll"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/onep:v1/stack/record": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stores points of the past for some dataports. */
    post: operations["data.record"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/activate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Activates a device by its serial number, and gives its CIK.
     * @description The serial number must have been enabled, no longer than 24 hours ago, and not been activated since. It takes no key. A CIK is given once: keep it.
     */
    post: operations["device.activate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/download": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the content that a device may download. */
    get: operations["device.listContent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/download#content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads content to a device, all of it or a part. */
    get: operations["device.downloadContent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/download#info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells a device about content: media type, size, time of upload and text. */
    get: operations["device.getContentInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timestamp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells the time of the platform. */
    get: operations["data.getTimestamp"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description Points to record for one alias.
     * @example {
     *       "alias": "temperature",
     *       "points": [
     *         [
     *           1700000000,
     *           21.5
     *         ],
     *         [
     *           1700000060,
     *           21.6
     *         ]
     *       ]
     *     }
     */
    AliasPoints: {
      /** @description Alias of the dataport. */
      alias: string;
      /** @description The points, as `[timestamp, value]`. Those of one alias must be a second apart. */
      points: components["schemas"]["TimedValue"][];
    };
    /**
     * @description Points to record for several aliases. On the wire it is one form in which an alias is followed by its points.
     * @example [
     *       {
     *         "alias": "temperature",
     *         "points": [
     *           [
     *             1700000000,
     *             21.5
     *           ],
     *           [
     *             1700000060,
     *             21.6
     *           ]
     *         ]
     *       },
     *       {
     *         "alias": "humidity",
     *         "points": [
     *           [
     *             1700000000,
     *             55
     *           ]
     *         ]
     *       }
     *     ]
     */
    AliasPointsList: components["schemas"]["AliasPoints"][];
    /**
     * @description Values by alias. Everything is text on this surface; the type lives in the format of the dataport. Unknown aliases, and those without a value, are left out, and the order is not that of the question.
     * @example {
     *       "temperature": "21.5",
     *       "state": "on"
     *     }
     */
    AliasValues: {
      [key: string]: string;
    };
    /**
     * @description Values to write, by alias: numbers, or texts of at most 64 KB.
     * @example {
     *       "temperature": 21.5,
     *       "state": "on"
     *     }
     */
    AliasValuesPost: {
      [key: string]: string | number;
    };
    /**
     * @description Client interface key, 40 hexadecimal digits: whoever has it acts as that client, with all that is below it.
     * @example 0123456789abcdef0123456789abcdef01234567
     */
    Cik: string;
    /**
     * @description Id of a piece of content, given by the vendor.
     * @example firmware.bin
     */
    ContentId: string;
    /**
     * @description What a device tells about itself to get its CIK.
     * @example {
     *       "vendor": "acme",
     *       "model": "thermostat",
     *       "sn": "00000042"
     *     }
     */
    DeviceActivation: {
      /** @description Name of the model. In Murano the id of the product. */
      model: string;
      /** @description Serial number of the device. */
      sn: string;
      /** @description Name of the vendor. In Murano the id of the product. */
      vendor: string;
    };
    /**
     * @description What a device is told about a piece of content.
     * @example {
     *       "contentType": "application/octet-stream",
     *       "size": 65536,
     *       "updated": 1700000000,
     *       "meta": "v 1.0"
     *     }
     */
    DeviceContentInfo: {
      /** @description Media type that it was uploaded with. */
      contentType: string;
      /** @description Text of the vendor's own. */
      meta: string;
      /** @description Size in bytes. */
      size: number;
      /** @description Time of the last upload in Unix seconds. */
      updated: number;
    };
    /**
     * @description Points that were refused, as the time in Unix seconds by alias. An alias may come several times.
     * @example {
     *       "temperature": 1700000000
     *     }
     */
    RefusedPoints: {
      [key: string]: number;
    };
    /**
     * @description The status line again, as `HTTP/1.1 409 Conflict`. The platform tells no more of an error; often there is no body.
     * @example HTTP/1.1 409 Conflict
     */
    StatusLine: string;
    /**
     * @description A point to record: `[timestamp, value]`, the timestamp in Unix seconds.
     * @example [
     *       1700000000,
     *       21.5
     *     ]
     */
    TimedValue: [number, string | number];
    /**
     * @description Points to record for one alias.
     * @example [
     *       [
     *         1700000000,
     *         21.5
     *       ],
     *       [
     *         1700000060,
     *         21.6
     *       ]
     *     ]
     */
    TimedValues: components["schemas"]["TimedValue"][];
  };
  responses: {
    /** @description Something named in the request does not exist, or does not go together. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example HTTP/1.1 400 Bad Request */
        "text/plain": components["schemas"]["StatusLine"];
      };
    };
    /** @description It does not go with what is there. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example HTTP/1.1 409 Conflict */
        "text/plain": components["schemas"]["StatusLine"];
      };
    };
    /** @description The content, with the media type that it was uploaded with. */
    Download: {
      headers: {
        "Accept-Ranges": components["headers"]["AcceptRanges"];
        [name: string]: unknown;
      };
      content: {
        "*/*": string;
      };
    };
    /** @description The vendor has no such model. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example HTTP/1.1 403 Forbidden */
        "text/plain": components["schemas"]["StatusLine"];
      };
    };
    /** @description There is nothing of that name. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example HTTP/1.1 404 Not Found */
        "text/plain": components["schemas"]["StatusLine"];
      };
    };
    /** @description The part that was asked for. */
    PartialDownload: {
      headers: {
        "Content-Range": components["headers"]["ContentRange"];
        [name: string]: unknown;
      };
      content: {
        "*/*": string;
      };
    };
    /** @description The key is missing or wrong. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example HTTP/1.1 401 Unauthorized */
        "text/plain": components["schemas"]["StatusLine"];
      };
    };
    /** @description Any other error, such as 412 or a 5xx of the platform. */
    UnexpectedError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example HTTP/1.1 500 Internal Server Error */
        "text/plain": components["schemas"]["StatusLine"];
      };
    };
  };
  parameters: {
    /**
     * @description The one alias to wait for. It is the name in the query, without a value.
     * @example temperature
     */
    Alias: string;
    /**
     * @description Aliases to read. They are the names in the query, without values.
     * @example [
     *       "temperature",
     *       "humidity"
     *     ]
     */
    Aliases: string[];
    /** @description Id of the content. */
    ContentIdQuery: string;
    /**
     * @description Wait for the first point after this time: Unix seconds, or the text of `Last-Modified` of the answer before. Now unless given.
     * @example Fri, 15 Aug 2014 07:38:28 GMT
     */
    IfModifiedSince: number | string;
    /** @description Name of the model. */
    ModelName: string;
    /**
     * @description Part to send: `bytes=0-1023` the first 1024 bytes, `bytes=1024-` all from the 1025th on, `bytes=-5` the last five. The whole unless given.
     * @example bytes=0-1023
     */
    Range: string;
    /**
     * @description Milliseconds to wait at most, up to 300000 (five minutes).
     * @example 60000
     */
    RequestTimeout: number;
    /** @description Name of the vendor. */
    VendorName: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description `bytes`: parts may be asked for by `Range`.
     * @example bytes
     */
    AcceptRanges: string;
    /**
     * @description Which bytes of how many these are.
     * @example bytes 0-1023/65536
     */
    ContentRange: string;
    /**
     * @description Time of the point. Sent back as `If-Modified-Since` it makes the next wait begin there.
     * @example Fri, 15 Aug 2014 07:38:28 GMT
     */
    LastModified: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "data.getIp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The four numbers of the address and the two of the port, high byte first, all by comma. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example 10,0,0,1,0,80 */
          "text/plain": string;
        };
      };
      default: components["responses"]["UnexpectedError"];
    };
  };
  "data.read": {
    parameters: {
      query: {
        /**
         * @description Aliases to read. They are the names in the query, without values.
         * @example [
         *       "temperature",
         *       "humidity"
         *     ]
         */
        aliases: components["parameters"]["Aliases"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Values by alias. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["AliasValues"];
        };
      };
      /** @description None of the aliases exists, or none has a value. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "data.write": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["AliasValuesPost"];
      };
    };
    responses: {
      /** @description The values are written. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "data.recordAlias": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Alias of the dataport. */
        alias: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["TimedValues"];
      };
    };
    responses: {
      /** @description The points are stored. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "data.writeRead": {
    parameters: {
      query: {
        /**
         * @description Aliases to read. They are the names in the query, without values.
         * @example [
         *       "temperature",
         *       "humidity"
         *     ]
         */
        aliases: components["parameters"]["Aliases"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["AliasValuesPost"];
      };
    };
    responses: {
      /** @description Values by alias. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["AliasValues"];
        };
      };
      /** @description There is nothing to read. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "data.longPoll": {
    parameters: {
      query: {
        /**
         * @description The one alias to wait for. It is the name in the query, without a value.
         * @example temperature
         */
        alias: components["parameters"]["Alias"];
      };
      header: {
        /**
         * @description Wait for the first point after this time: Unix seconds, or the text of `Last-Modified` of the answer before. Now unless given.
         * @example Fri, 15 Aug 2014 07:38:28 GMT
         */
        "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
        /**
         * @description Milliseconds to wait at most, up to 300000 (five minutes).
         * @example 60000
         */
        "Request-Timeout": components["parameters"]["RequestTimeout"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value by its alias. */
      200: {
        headers: {
          "Last-Modified": components["headers"]["LastModified"];
          [name: string]: unknown;
        };
        content: {
          "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["AliasValues"];
        };
      };
      /** @description There was no point before the time was over. No body. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "data.record": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["AliasPointsList"];
      };
    };
    responses: {
      /** @description The points are stored. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      /** @description Points of one alias are less than a second apart: these were refused. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["RefusedPoints"];
        };
      };
      default: components["responses"]["UnexpectedError"];
    };
  };
  "device.activate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["DeviceActivation"];
      };
    };
    responses: {
      /** @description The CIK. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": components["schemas"]["Cik"];
        };
      };
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "device.listContent": {
    parameters: {
      query: {
        /** @description Name of the model. */
        model: components["parameters"]["ModelName"];
        /** @description Name of the vendor. */
        vendor: components["parameters"]["VendorName"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ids of the content. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["ContentId"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "device.downloadContent": {
    parameters: {
      query: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentIdQuery"];
        /** @description Name of the model. */
        model: components["parameters"]["ModelName"];
        /** @description Name of the vendor. */
        vendor: components["parameters"]["VendorName"];
      };
      header?: {
        /**
         * @description Part to send: `bytes=0-1023` the first 1024 bytes, `bytes=1024-` all from the 1025th on, `bytes=-5` the last five. The whole unless given.
         * @example bytes=0-1023
         */
        Range?: components["parameters"]["Range"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Download"];
      206: components["responses"]["PartialDownload"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "device.getContentInfo": {
    parameters: {
      query: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentIdQuery"];
        /** @description Asks for the information. */
        info: "true";
        /** @description Name of the model. */
        model: components["parameters"]["ModelName"];
        /** @description Name of the vendor. */
        vendor: components["parameters"]["VendorName"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What there is to know. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["DeviceContentInfo"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "data.getTimestamp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Unix seconds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example 1700000000 */
          "text/plain": number;
        };
      };
      default: components["responses"]["UnexpectedError"];
    };
  };
}
