// Generated from specs/exosite/provision.openapi.yaml by `busbar bundle`. Do not edit.
import type { OpenApiDocument } from "../document.ts";

export const exositeProvision: OpenApiDocument = {
  openapi: "3.1.0",
  info: {
    title: "Exosite One Platform provisioning",
    version: "1.1",
    summary: "Fleets of devices: models, serial numbers, content for download, groups and vendors.",
    description:
      "The provisioning and fleet management interface of the Exosite One Platform, version 1.1. Bodies are forms, answers CSV text without a heading. 205 is success without a body, 204 an empty list. The last slash of a path matters: collections have it, items do not. A path with a fragment is one of several operations of the same path; the fragment is not sent. Most deletions exist twice, as DELETE and as POST of a form.",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [{ url: "https://m2.exosite.com", description: "The platform." }],
  security: [{ cik: [] }, { token: [] }],
  tags: [
    { name: "content", description: "Content of a model, such as firmware, for its devices to download." },
    { name: "groups", description: "Groups of serial numbers, of content and of other groups, in a model." },
    { name: "groupMembers", description: "Members of groups." },
    {
      name: "models",
      description: "Models: kinds of device, each with a client as the template of its devices.",
    },
    {
      name: "serialNumbers",
      description:
        "Serial numbers of a model: added by the vendor, enabled for an owner, activated by the device. A vendor that a model is shared with names the owner of the model by `xExositeVendor`.",
    },
    { name: "modelShares", description: "Sharing a model with other vendors." },
    { name: "vendor", description: "The vendor name of a client." },
    {
      name: "vendorTokens",
      description: "Tokens that stand in for the CIK of the vendor, except here and for the vendor name.",
    },
    {
      name: "device",
      description: "What a device does for itself: getting its CIK, and downloading content.",
    },
  ],
  paths: {
    "/provision/manage/content/{model}/": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      get: {
        operationId: "content.list",
        tags: ["content"],
        summary: "Lists the content of a model.",
        "x-official-name": "Provision.content_list",
        "x-conformance-id": "provision:listContent",
        "x-evidence": "source",
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
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "content.create",
        tags: ["content"],
        summary: "Creates a piece of content, without the content itself.",
        description: "`upload` gives it its bytes.",
        "x-official-name": "Provision.content_create",
        "x-conformance-id": "provision:createContent",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/ContentPost" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/content/{model}/#sn": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      get: {
        operationId: "content.listAuthorized",
        tags: ["content"],
        summary: "Lists the content of a model that a serial number may download.",
        "x-conformance-id": "provision:listAuthorizedContent",
        "x-evidence": "docs",
        parameters: [{ $ref: "#/components/parameters/SerialNumberQuery" }],
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
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/content/{model}/#delete": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      post: {
        operationId: "content.deleteByForm",
        tags: ["content"],
        summary: "Deletes a piece of content, as `delete` does, by POST.",
        "x-conformance-id": "provision:deleteContentEntry",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/ContentDelete" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/content/{model}/{id}": {
      parameters: [{ $ref: "#/components/parameters/Model" }, { $ref: "#/components/parameters/ContentId" }],
      get: {
        operationId: "content.get",
        tags: ["content"],
        summary:
          "Tells about a piece of content: media type, size, time of upload, text, and who may have it.",
        description: "The text is not quoted; commas in it are told apart by the number of columns.",
        "x-official-name": "Provision.content_info",
        "x-conformance-id": "provision:getContentInfo",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "What there is to know.",
            content: {
              "text/csv": {
                schema: { $ref: "#/components/schemas/ContentInfo" },
                "x-columns": { names: ["contentType", "size", "updated", "meta", "protected"], rest: "meta" },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "content.upload",
        tags: ["content"],
        summary: "Uploads the bytes of a piece of content.",
        description:
          "The content must have been created. The documentation speaks of 409 where the id exists; the platform's command line overwrites what is there.",
        "x-official-name": "Provision.content_upload",
        "x-conformance-id": "provision:uploadContent",
        "x-evidence": "source",
        requestBody: {
          required: true,
          description: "The bytes. Their media type is stored, and sent with them on download.",
          content: { "*/*": { schema: { type: "string", format: "binary" } } },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "content.delete",
        tags: ["content"],
        summary: "Deletes a piece of content.",
        "x-official-name": "Provision.content_remove",
        "x-conformance-id": "provision:deleteContent",
        "x-evidence": "source",
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/content/{model}/{id}#download": {
      parameters: [{ $ref: "#/components/parameters/Model" }, { $ref: "#/components/parameters/ContentId" }],
      get: {
        operationId: "content.download",
        tags: ["content"],
        summary: "Downloads a piece of content, all of it or a part.",
        "x-conformance-id": "provision:downloadContent",
        "x-evidence": "docs",
        "x-streaming": true,
        parameters: [{ $ref: "#/components/parameters/Download" }, { $ref: "#/components/parameters/Range" }],
        responses: {
          "200": { $ref: "#/components/responses/Download" },
          "206": { $ref: "#/components/responses/PartialDownload" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/content/{model}/{id}#sn": {
      parameters: [{ $ref: "#/components/parameters/Model" }, { $ref: "#/components/parameters/ContentId" }],
      get: {
        operationId: "content.getAuthorized",
        tags: ["content"],
        summary: "Tells about a piece of content what the device of a serial number is told.",
        "x-conformance-id": "provision:getAuthorizedContentInfo",
        "x-evidence": "docs",
        parameters: [{ $ref: "#/components/parameters/SerialNumberQuery" }],
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
    "/provision/manage/content/{model}/{id}#download-sn": {
      parameters: [{ $ref: "#/components/parameters/Model" }, { $ref: "#/components/parameters/ContentId" }],
      get: {
        operationId: "content.downloadAuthorized",
        tags: ["content"],
        summary: "Downloads a piece of content as the device of a serial number would, all of it or a part.",
        "x-conformance-id": "provision:downloadAuthorizedContent",
        "x-evidence": "docs",
        "x-streaming": true,
        parameters: [
          { $ref: "#/components/parameters/Download" },
          { $ref: "#/components/parameters/SerialNumberQuery" },
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
    "/provision/manage/content/{model}/{id}#groups": {
      parameters: [{ $ref: "#/components/parameters/Model" }, { $ref: "#/components/parameters/ContentId" }],
      get: {
        operationId: "content.listGroups",
        tags: ["content"],
        summary: "Lists the groups that a piece of content is in.",
        "x-conformance-id": "provision:listContentGroups",
        "x-evidence": "docs",
        "x-pagination": { style: "offset", parameter: "offset", size: "limit" },
        parameters: [
          { $ref: "#/components/parameters/ShowGroups" },
          { $ref: "#/components/parameters/Offset" },
          { $ref: "#/components/parameters/Limit" },
        ],
        responses: {
          "200": {
            description: "Ids of the groups.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/GroupId" } },
                "x-columns": { names: ["id"] },
              },
            },
          },
          "204": { description: "It is in no group.", "x-empty": [] },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/group/{model}/": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      get: {
        operationId: "groups.list",
        tags: ["groups"],
        summary: "Lists the groups of a model.",
        "x-conformance-id": "provision:listGroups",
        "x-evidence": "docs",
        "x-pagination": { style: "offset", parameter: "offset", size: "limit" },
        parameters: [{ $ref: "#/components/parameters/Offset" }, { $ref: "#/components/parameters/Limit" }],
        responses: {
          "200": {
            description: "The groups.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Group" } },
                "x-columns": { names: ["id", "meta"], rest: "meta" },
              },
            },
          },
          "204": { description: "There is no group.", "x-empty": [] },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "groups.create",
        tags: ["groups"],
        summary: "Creates a group.",
        "x-conformance-id": "provision:createGroup",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/GroupPost" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/group/{model}/#delete": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      post: {
        operationId: "groups.deleteByForm",
        tags: ["groups"],
        summary: "Deletes a group, as `delete` does, by POST.",
        "x-conformance-id": "provision:deleteGroupEntry",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/GroupDelete" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/group/{model}/{id}": {
      parameters: [{ $ref: "#/components/parameters/Model" }, { $ref: "#/components/parameters/GroupId" }],
      get: {
        operationId: "groups.get",
        tags: ["groups"],
        summary: "Tells about a group: its text and the number of its members.",
        "x-conformance-id": "provision:getGroup",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "What there is to know.",
            content: {
              "text/csv": {
                schema: { $ref: "#/components/schemas/GroupInfo" },
                "x-columns": { names: ["meta", "count"], rest: "meta" },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "groups.delete",
        tags: ["groups"],
        summary: "Deletes a group.",
        "x-conformance-id": "provision:deleteGroup",
        "x-evidence": "docs",
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/group/{model}/{id}#groups": {
      parameters: [{ $ref: "#/components/parameters/Model" }, { $ref: "#/components/parameters/GroupId" }],
      get: {
        operationId: "groups.listGroups",
        tags: ["groups"],
        summary: "Lists the groups that a group is a member of.",
        "x-conformance-id": "provision:listGroupMemberships",
        "x-evidence": "docs",
        "x-pagination": { style: "offset", parameter: "offset", size: "limit" },
        parameters: [
          { $ref: "#/components/parameters/ShowGroups" },
          { $ref: "#/components/parameters/Offset" },
          { $ref: "#/components/parameters/Limit" },
        ],
        responses: {
          "200": {
            description: "Ids of the groups.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/GroupId" } },
                "x-columns": { names: ["id"] },
              },
            },
          },
          "204": { description: "It is in no other group.", "x-empty": [] },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/group/{model}/{id}/": {
      parameters: [{ $ref: "#/components/parameters/Model" }, { $ref: "#/components/parameters/GroupId" }],
      get: {
        operationId: "groupMembers.list",
        tags: ["groupMembers"],
        summary: "Lists the members of a group.",
        "x-conformance-id": "provision:listGroupMembers",
        "x-evidence": "docs",
        "x-pagination": { style: "offset", parameter: "offset", size: "limit" },
        parameters: [{ $ref: "#/components/parameters/Offset" }, { $ref: "#/components/parameters/Limit" }],
        responses: {
          "200": {
            description: "The members.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/GroupMember" } },
                "x-columns": { names: ["type", "memberid", "expire", "meta"], rest: "meta" },
              },
            },
          },
          "204": { description: "There is no member.", "x-empty": [] },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "groupMembers.put",
        tags: ["groupMembers"],
        summary: "Puts members of one kind into a group.",
        "x-conformance-id": "provision:putGroupMembers",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/GroupMembersPost" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "groupMembers.deleteCsv",
        tags: ["groupMembers"],
        summary: "Takes members of several kinds out of a group.",
        "x-conformance-id": "provision:deleteGroupMembersCsv",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          description: "One member a line: `type,id`.",
          content: {
            "text/csv; charset=utf-8": {
              schema: { type: "string" },
              example: "sn,00000042\ncontent,firmware.bin\n",
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/group/{model}/{id}/#csv": {
      parameters: [{ $ref: "#/components/parameters/Model" }, { $ref: "#/components/parameters/GroupId" }],
      post: {
        operationId: "groupMembers.putCsv",
        tags: ["groupMembers"],
        summary: "Puts members of several kinds into a group.",
        "x-conformance-id": "provision:putGroupMembersCsv",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          description:
            "One member a line: `type,memberid,expire,meta`. How a comma in the text is quoted is not documented.",
          content: {
            "text/csv; charset=utf-8": {
              schema: { type: "string" },
              example: "sn,00000042,,\ncontent,firmware.bin,,\n",
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/group/{model}/{id}/#delete": {
      parameters: [{ $ref: "#/components/parameters/Model" }, { $ref: "#/components/parameters/GroupId" }],
      post: {
        operationId: "groupMembers.delete",
        tags: ["groupMembers"],
        summary: "Takes members of one kind out of a group.",
        "x-conformance-id": "provision:deleteGroupMembers",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/GroupMembersDelete" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/group/{model}/{id}/#type": {
      parameters: [{ $ref: "#/components/parameters/Model" }, { $ref: "#/components/parameters/GroupId" }],
      get: {
        operationId: "groupMembers.listByType",
        tags: ["groupMembers"],
        summary: "Lists the members of a group that are of one kind.",
        "x-conformance-id": "provision:listGroupMembersByType",
        "x-evidence": "docs",
        "x-pagination": { style: "offset", parameter: "offset", size: "limit" },
        parameters: [
          {
            name: "type",
            in: "query",
            required: true,
            description: "Kind of the members, such as `sn`, `content` or `group`.",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/Offset" },
          { $ref: "#/components/parameters/Limit" },
        ],
        responses: {
          "200": {
            description: "The members.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/GroupMember" } },
                "x-columns": { names: ["type", "memberid", "expire", "meta"], rest: "meta" },
              },
            },
          },
          "204": { description: "There is no member of that kind.", "x-empty": [] },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/group/{model}/{id}/#id": {
      parameters: [{ $ref: "#/components/parameters/Model" }, { $ref: "#/components/parameters/GroupId" }],
      get: {
        operationId: "groupMembers.listById",
        tags: ["groupMembers"],
        summary: "Lists the members of a group that have an id, one for each kind.",
        "x-conformance-id": "provision:getGroupMembersById",
        "x-evidence": "docs",
        parameters: [
          {
            name: "id",
            in: "query",
            required: true,
            description: "Id of the members.",
            schema: { type: "string" },
          },
        ],
        responses: {
          "200": {
            description: "The members.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/GroupMember" } },
                "x-columns": { names: ["type", "memberid", "expire", "meta"], rest: "meta" },
              },
            },
          },
          "204": { description: "There is no member of that id.", "x-empty": [] },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/group/{model}/{id}/#type-id": {
      parameters: [{ $ref: "#/components/parameters/Model" }, { $ref: "#/components/parameters/GroupId" }],
      get: {
        operationId: "groupMembers.get",
        tags: ["groupMembers"],
        summary: "Tells about one member of a group.",
        description: "What is answered where there is no such member is not documented.",
        "x-conformance-id": "provision:getGroupMember",
        "x-evidence": "docs",
        parameters: [
          {
            name: "type",
            in: "query",
            required: true,
            description: "Kind of the member, such as `sn`, `content` or `group`.",
            schema: { type: "string" },
          },
          {
            name: "id",
            in: "query",
            required: true,
            description: "Id of the member.",
            schema: { type: "string" },
          },
        ],
        responses: {
          "200": {
            description: "The member.",
            content: {
              "text/csv": {
                schema: { $ref: "#/components/schemas/GroupMember" },
                "x-columns": { names: ["type", "memberid", "expire", "meta"], rest: "meta" },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/": {
      get: {
        operationId: "models.list",
        tags: ["models"],
        summary: "Lists the models of the vendor.",
        "x-official-name": "Provision.model_list",
        "x-conformance-id": "provision:listModels",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "Names of the models.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/ModelName" } },
                "x-columns": { names: ["model"] },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "models.create",
        tags: ["models"],
        summary: "Creates a model from a client, which is the template of its devices.",
        description:
          "The template is named by RID or by share code. Portals shows a model made this way properly only after a step by hand, says the platform's command line.",
        "x-official-name": "Provision.model_create",
        "x-conformance-id": "provision:createModel",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/ModelPost" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/#shared": {
      get: {
        operationId: "models.listShared",
        tags: ["models"],
        summary: "Lists the models that other vendors share with the vendor.",
        "x-conformance-id": "provision:listSharedModels",
        "x-evidence": "docs",
        parameters: [
          {
            name: "show",
            in: "query",
            required: true,
            description: "Asks for shared models.",
            schema: { type: "string", const: "shared" },
          },
        ],
        responses: {
          "200": {
            description: "Names of the models and of their vendors.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/SharedModel" } },
                "x-columns": { names: ["vendorname", "model"] },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/#delete": {
      post: {
        operationId: "models.deleteByForm",
        tags: ["models"],
        summary: "Deletes a model, as `delete` does, by POST.",
        "x-conformance-id": "provision:deleteModelEntry",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/ModelDelete" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      get: {
        operationId: "models.get",
        tags: ["models"],
        summary: "Tells about a model: its template and what is not copied from it.",
        "x-official-name": "Provision.model_info",
        "x-conformance-id": "provision:getModel",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "Template and options.",
            content: {
              "application/x-www-form-urlencoded": { schema: { $ref: "#/components/schemas/Model" } },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "models.update",
        tags: ["models"],
        summary: "Gives a model another template and other options.",
        "x-official-name": "Provision.model_update",
        "x-conformance-id": "provision:updateModel",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/ModelPut" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "models.delete",
        tags: ["models"],
        summary: "Deletes a model, with its serial numbers and its content.",
        "x-official-name": "Provision.model_remove",
        "x-conformance-id": "provision:deleteModel",
        "x-evidence": "source",
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      get: {
        operationId: "serialNumbers.list",
        tags: ["serialNumbers"],
        summary: "Lists the serial numbers of a model.",
        "x-official-name": "Provision.serialnumber_list",
        "x-conformance-id": "provision:listSerialNumbers",
        "x-evidence": "source",
        "x-pagination": { style: "offset", parameter: "offset", size: "limit" },
        parameters: [
          { $ref: "#/components/parameters/Offset" },
          { $ref: "#/components/parameters/SerialNumberLimit" },
          { $ref: "#/components/parameters/EnabledBy" },
          { $ref: "#/components/parameters/XExositeVendor" },
        ],
        responses: {
          "200": {
            description: "The serial numbers.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/SerialNumber" } },
                "x-columns": { names: ["sn", "rid", "extra"], rest: "extra" },
              },
            },
          },
          "204": { description: "There is none.", "x-empty": [] },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/#status": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      get: {
        operationId: "serialNumbers.listWithStatus",
        tags: ["serialNumbers"],
        summary: "Lists the serial numbers of a model with their states.",
        "x-official-name": "Provision.serialnumber_list",
        "x-conformance-id": "provision:listSerialNumbers",
        "x-evidence": "source",
        "x-pagination": { style: "offset", parameter: "offset", size: "limit" },
        parameters: [
          {
            name: "status",
            in: "query",
            required: true,
            description: "Asks for the states.",
            schema: { type: "string", const: "true" },
          },
          { $ref: "#/components/parameters/Offset" },
          { $ref: "#/components/parameters/SerialNumberLimit" },
          { $ref: "#/components/parameters/EnabledBy" },
          { $ref: "#/components/parameters/XExositeVendor" },
        ],
        responses: {
          "200": {
            description: "The serial numbers.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/SerialNumberWithStatus" } },
                "x-columns": { names: ["sn", "status", "rid", "extra"], rest: "extra" },
              },
            },
          },
          "204": { description: "There is none.", "x-empty": [] },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/#ranges": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      get: {
        operationId: "serialNumbers.listRanges",
        tags: ["serialNumbers"],
        summary: "Lists the ranges of serial numbers of a model.",
        description:
          "The answer is documented as an object; the platform's command line reads a bare list, so that either may come.",
        "x-conformance-id": "provision:listSerialNumberRanges",
        "x-evidence": "docs",
        parameters: [
          {
            name: "show",
            in: "query",
            required: true,
            description: "Asks for ranges.",
            schema: { type: "string", const: "ranges" },
          },
        ],
        responses: {
          "200": {
            description: "The ranges.",
            content: {
              "application/javascript": {
                schema: {
                  anyOf: [
                    { $ref: "#/components/schemas/SerialRanges" },
                    { type: "array", items: { $ref: "#/components/schemas/SerialRange" } },
                  ],
                },
              },
            },
          },
          "204": { description: "There is none.", "x-empty": [] },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/#add": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      post: {
        operationId: "serialNumbers.add",
        tags: ["serialNumbers"],
        summary: "Adds a serial number to a model.",
        "x-official-name": "Provision.serialnumber_add",
        "x-conformance-id": "provision:addSerialNumber",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/SerialNumberPost" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/#add-batch": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      post: {
        operationId: "serialNumbers.addBatch",
        tags: ["serialNumbers"],
        summary: "Adds several serial numbers to a model.",
        "x-official-name": "Provision.serialnumber_add_batch",
        "x-conformance-id": "provision:addSerialNumbers",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/SerialNumbersPost" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/#add-csv": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      post: {
        operationId: "serialNumbers.addCsv",
        tags: ["serialNumbers"],
        summary: "Adds several serial numbers to a model, each with a text.",
        "x-official-name": "Provision.serialnumber_add_batch_csv",
        "x-conformance-id": "provision:addSerialNumbersCsv",
        "x-evidence": "source",
        requestBody: {
          required: true,
          description:
            "One serial number a line: `sn,extra`. How a comma in the text is quoted is not documented.",
          content: {
            "text/csv; charset=utf-8": {
              schema: { type: "string" },
              example: "00000042,room 1\n00000043,\n",
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/#add-ranges": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      post: {
        operationId: "serialNumbers.addRanges",
        tags: ["serialNumbers"],
        summary: "Adds ranges of serial numbers to a model.",
        "x-conformance-id": "provision:addSerialNumberRanges",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/javascript; charset=utf-8": {
              schema: { $ref: "#/components/schemas/SerialRanges" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/#delete": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      post: {
        operationId: "serialNumbers.deleteByForm",
        tags: ["serialNumbers"],
        summary: "Deletes a serial number, as `delete` does, by POST.",
        "x-conformance-id": "provision:removeSerialNumber",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/SerialNumberDelete" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/#delete-batch": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      post: {
        operationId: "serialNumbers.deleteBatch",
        tags: ["serialNumbers"],
        summary: "Deletes several serial numbers.",
        "x-official-name": "Provision.serialnumber_remove_batch",
        "x-conformance-id": "provision:removeSerialNumbers",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/SerialNumbersDelete" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/#csv": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      delete: {
        operationId: "serialNumbers.deleteCsv",
        tags: ["serialNumbers"],
        summary: "Deletes several serial numbers, given as CSV text.",
        description:
          "The heading of the documentation says DELETE, its example POST; the platform's command line sends DELETE.",
        "x-conformance-id": "provision:removeSerialNumbersCsv",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          description: "One serial number a line.",
          content: {
            "text/csv; charset=utf-8": { schema: { type: "string" }, example: "00000042\n00000043\n" },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/#delete-ranges": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      delete: {
        operationId: "serialNumbers.deleteRanges",
        tags: ["serialNumbers"],
        summary: "Deletes ranges of serial numbers.",
        "x-conformance-id": "provision:removeSerialNumberRanges",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/javascript; charset=utf-8": {
              schema: { $ref: "#/components/schemas/SerialRanges" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/{sn}": {
      parameters: [
        { $ref: "#/components/parameters/Model" },
        { $ref: "#/components/parameters/SerialNumber" },
      ],
      get: {
        operationId: "serialNumbers.get",
        tags: ["serialNumbers"],
        summary: "Tells about the clients made for a serial number.",
        description:
          "Several where it was enabled several times (inferred from an example). 404 and 409 are not documented: the platform's command line takes them as an unknown and as an orphaned serial number.",
        "x-official-name": "Provision.serialnumber_info",
        "x-conformance-id": "provision:getSerialNumber",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/XExositeVendor" }],
        responses: {
          "200": {
            description: "The clients and their states.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/SerialNumberState" } },
                "x-columns": { names: ["status", "rid", "extra"], rest: "extra" },
              },
            },
          },
          "204": { description: "The serial number was never used.", "x-empty": [] },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "serialNumbers.delete",
        tags: ["serialNumbers"],
        summary: "Deletes a serial number.",
        "x-official-name": "Provision.serialnumber_remove",
        "x-conformance-id": "provision:deleteSerialNumber",
        "x-evidence": "source",
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/{sn}#groups": {
      parameters: [
        { $ref: "#/components/parameters/Model" },
        { $ref: "#/components/parameters/SerialNumber" },
      ],
      get: {
        operationId: "serialNumbers.listGroups",
        tags: ["serialNumbers"],
        summary: "Lists the groups that a serial number is in.",
        "x-conformance-id": "provision:listSerialNumberGroups",
        "x-evidence": "docs",
        "x-pagination": { style: "offset", parameter: "offset", size: "limit" },
        parameters: [
          { $ref: "#/components/parameters/ShowGroups" },
          { $ref: "#/components/parameters/Offset" },
          { $ref: "#/components/parameters/Limit" },
        ],
        responses: {
          "200": {
            description: "Ids of the groups.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/GroupId" } },
                "x-columns": { names: ["id"] },
              },
            },
          },
          "204": { description: "It is in no group.", "x-empty": [] },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/{sn}#log": {
      parameters: [
        { $ref: "#/components/parameters/Model" },
        { $ref: "#/components/parameters/SerialNumber" },
      ],
      get: {
        operationId: "serialNumbers.getLog",
        tags: ["serialNumbers"],
        summary: "Gives the log of attempts to activate a serial number.",
        "x-official-name": "Provision.serialnumber_info",
        "x-conformance-id": "provision:getSerialNumberLog",
        "x-evidence": "source",
        parameters: [
          {
            name: "show",
            in: "query",
            required: true,
            description: "Asks for the log.",
            schema: { type: "string", const: "log" },
          },
          { $ref: "#/components/parameters/XExositeVendor" },
        ],
        responses: {
          "200": {
            description: "The attempts.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/ActivationLogEntry" } },
                "x-columns": { names: ["timestamp", "connectionInfo", "logEntry"], rest: "logEntry" },
              },
            },
          },
          "204": { description: "The log is empty.", "x-empty": [] },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/{sn}#enable": {
      parameters: [
        { $ref: "#/components/parameters/Model" },
        { $ref: "#/components/parameters/SerialNumber" },
      ],
      post: {
        operationId: "serialNumbers.enable",
        tags: ["serialNumbers"],
        summary:
          "Makes a client for a serial number from the model's template, and lets its device activate itself.",
        description:
          "The device has 24 hours to do so. 409 where the owner's limits do not suffice for the client.",
        "x-official-name": "Provision.serialnumber_enable",
        "x-conformance-id": "provision:enableSerialNumber",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/XExositeVendor" }],
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/Enabling" },
            },
          },
        },
        responses: {
          "200": {
            description: "RID of the new client.",
            content: {
              "text/csv": { schema: { $ref: "#/components/schemas/Rid" }, "x-columns": { names: ["rid"] } },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/{sn}#remap": {
      parameters: [
        { $ref: "#/components/parameters/Model" },
        { $ref: "#/components/parameters/SerialNumber" },
      ],
      post: {
        operationId: "serialNumbers.remap",
        tags: ["serialNumbers"],
        summary: "Gives the client of another serial number to this one.",
        description: "For replacing a device. The serial number of the path is the new one.",
        "x-official-name": "Provision.serialnumber_remap",
        "x-conformance-id": "provision:remapSerialNumber",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/XExositeVendor" }],
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/Remapping" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/{sn}#regenerate": {
      parameters: [
        { $ref: "#/components/parameters/Model" },
        { $ref: "#/components/parameters/SerialNumber" },
      ],
      post: {
        operationId: "serialNumbers.regenerateCik",
        tags: ["serialNumbers"],
        summary: "Makes a new CIK for the client of a serial number.",
        description:
          "The old one is refused at once. The device fetches the new one by activating itself again.",
        "x-official-name": "Provision.serialnumber_reenable",
        "x-conformance-id": "provision:regenerateCik",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/XExositeVendor" }],
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/Reenabling" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/model/{model}/{sn}#disable": {
      parameters: [
        { $ref: "#/components/parameters/Model" },
        { $ref: "#/components/parameters/SerialNumber" },
      ],
      post: {
        operationId: "serialNumbers.disable",
        tags: ["serialNumbers"],
        summary: "Lets the CIK of a serial number's client expire.",
        "x-official-name": "Provision.serialnumber_disable",
        "x-conformance-id": "provision:disableSerialNumber",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/XExositeVendor" }],
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/Disabling" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/share/{model}/": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      get: {
        operationId: "modelShares.list",
        tags: ["modelShares"],
        summary: "Lists the vendors that a model is shared with.",
        "x-conformance-id": "provision:listModelShares",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "Names of the vendors.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/VendorName" } },
                "x-columns": { names: ["vendorname"] },
              },
            },
          },
          "204": { description: "It is not shared.", "x-empty": [] },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "modelShares.create",
        tags: ["modelShares"],
        summary: "Shares a model with another vendor.",
        description:
          "That vendor may then list its serial numbers, and enable, remap and disable them, naming the owner of the model by `xExositeVendor`.",
        "x-conformance-id": "provision:createModelShare",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/VendorNamePost" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/share/{model}/#delete": {
      parameters: [{ $ref: "#/components/parameters/Model" }],
      post: {
        operationId: "modelShares.deleteByForm",
        tags: ["modelShares"],
        summary: "Ends the share of a model with another vendor, as `delete` does, by POST.",
        "x-conformance-id": "provision:deleteModelShareEntry",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/VendorNameDelete" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/manage/share/{model}/{vendorname}": {
      parameters: [
        { $ref: "#/components/parameters/Model" },
        { $ref: "#/components/parameters/VendorToShareWith" },
      ],
      get: {
        operationId: "modelShares.check",
        tags: ["modelShares"],
        summary: "Checks that a model is shared with a vendor.",
        description:
          "It succeeds without a value where it is. What is answered where it is not is not documented.",
        "x-conformance-id": "provision:checkModelShare",
        "x-evidence": "docs",
        responses: {
          "204": { description: "It is shared. No body." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "modelShares.delete",
        tags: ["modelShares"],
        summary: "Ends the share of a model with another vendor.",
        "x-conformance-id": "provision:deleteModelShare",
        "x-evidence": "docs",
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/register": {
      get: {
        operationId: "vendor.get",
        tags: ["vendor"],
        summary: "Tells the vendor name of the client.",
        "x-official-name": "Provision.vendor_show",
        "x-conformance-id": "provision:getVendor",
        "x-evidence": "source",
        security: [{ cik: [] }],
        responses: {
          "200": {
            description: "Name of the vendor.",
            content: {
              "text/plain": {
                schema: { $ref: "#/components/schemas/VendorName" },
                "x-columns": { names: ["vendor"] },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "vendor.register",
        tags: ["vendor"],
        summary: "Registers a vendor name for the client.",
        "x-official-name": "Provision.vendor_register",
        "x-conformance-id": "provision:registerVendor",
        "x-evidence": "source",
        security: [{ cik: [] }],
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/VendorNamePost" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/register#delete": {
      post: {
        operationId: "vendor.unregister",
        tags: ["vendor"],
        summary: "Gives a vendor name back.",
        "x-official-name": "Provision.vendor_unregister",
        "x-conformance-id": "provision:unregisterVendor",
        "x-evidence": "source",
        security: [{ cik: [] }],
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/VendorUnregistration" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/admin/auth/": {
      get: {
        operationId: "vendorTokens.list",
        tags: ["vendorTokens"],
        summary: "Lists the ids of the vendor's tokens.",
        "x-conformance-id": "provision:listVendorTokenIds",
        "x-evidence": "docs",
        security: [{ cik: [] }],
        responses: {
          "200": {
            description: "Ids of the tokens.",
            content: {
              "text/csv": {
                schema: { type: "array", items: { $ref: "#/components/schemas/VendorTokenId" } },
                "x-columns": { names: ["id"] },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "vendorTokens.create",
        tags: ["vendorTokens"],
        summary: "Creates a vendor token and gives it.",
        "x-conformance-id": "provision:createVendorToken",
        "x-evidence": "docs",
        security: [{ cik: [] }],
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/VendorTokenPost" },
            },
          },
        },
        responses: {
          "200": {
            description: "The token.",
            content: {
              "text/plain": {
                schema: { $ref: "#/components/schemas/VendorToken" },
                "x-columns": { names: ["token"] },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/admin/auth/#delete": {
      post: {
        operationId: "vendorTokens.deleteByForm",
        tags: ["vendorTokens"],
        summary: "Deletes a vendor token, as `delete` does, by POST.",
        "x-conformance-id": "provision:deleteVendorTokenEntry",
        "x-evidence": "docs",
        security: [{ cik: [] }],
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded; charset=utf-8": {
              schema: { $ref: "#/components/schemas/VendorTokenDelete" },
            },
          },
        },
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/provision/admin/auth/{id}": {
      parameters: [{ $ref: "#/components/parameters/TokenId" }],
      get: {
        operationId: "vendorTokens.get",
        tags: ["vendorTokens"],
        summary: "Gives a vendor token.",
        "x-conformance-id": "provision:getVendorToken",
        "x-evidence": "docs",
        security: [{ cik: [] }],
        responses: {
          "200": {
            description: "The token.",
            content: {
              "text/plain": {
                schema: { $ref: "#/components/schemas/VendorToken" },
                "x-columns": { names: ["token"] },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "vendorTokens.delete",
        tags: ["vendorTokens"],
        summary: "Deletes a vendor token.",
        "x-conformance-id": "provision:deleteVendorToken",
        "x-evidence": "docs",
        security: [{ cik: [] }],
        responses: {
          "205": { $ref: "#/components/responses/Done" },
          "401": { $ref: "#/components/responses/Unauthorized" },
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
      cik: {
        type: "apiKey",
        in: "header",
        name: "X-Exosite-CIK",
        description: "CIK of the vendor; for the operations of `device`, of the device.",
      },
      token: { type: "apiKey", in: "header", name: "X-Exosite-Token", description: "Vendor token." },
    },
    parameters: {
      Model: {
        name: "model",
        in: "path",
        required: true,
        description: "Name of the model.",
        schema: { type: "string" },
      },
      SerialNumberQuery: {
        name: "sn",
        in: "query",
        required: true,
        description: "Serial number of the device that asks.",
        schema: { type: "string" },
      },
      ContentId: {
        name: "id",
        in: "path",
        required: true,
        description: "Id of the content.",
        schema: { type: "string" },
      },
      Download: {
        name: "download",
        in: "query",
        required: true,
        description: "Asks for the content itself.",
        schema: { type: "string", const: "true" },
      },
      Range: {
        name: "Range",
        in: "header",
        description:
          "Part to send: `bytes=0-1023` the first 1024 bytes, `bytes=1024-` all from the 1025th on, `bytes=-5` the last five. The whole unless given.",
        schema: { type: "string", pattern: "^bytes=([0-9]+-[0-9]*|-[0-9]+)$" },
        example: "bytes=0-1023",
      },
      ShowGroups: {
        name: "show",
        in: "query",
        required: true,
        description: "Asks for groups.",
        schema: { type: "string", const: "groups" },
      },
      Offset: {
        name: "offset",
        in: "query",
        description: "Number of lines to leave out, from 0.",
        schema: { type: "integer", minimum: 0, default: 0 },
      },
      Limit: {
        name: "limit",
        in: "query",
        description: "Lines at most, 5 to 1000. The platform enforces both bounds.",
        schema: { type: "integer", minimum: 5, maximum: 1000, default: 5 },
      },
      GroupId: {
        name: "id",
        in: "path",
        required: true,
        description: "Id of the group.",
        schema: { type: "string" },
      },
      SerialNumberLimit: {
        name: "limit",
        in: "query",
        description:
          "Serial numbers at most, 5 to 1000. How many there are without it is not documented; the official client asks for 1000.",
        schema: { type: "integer", minimum: 5, maximum: 1000 },
      },
      EnabledBy: {
        name: "shared",
        in: "query",
        description:
          "Name of a vendor that the model is shared with; only the serial numbers that it enabled are listed.",
        schema: { type: "string" },
      },
      XExositeVendor: {
        name: "X-Exosite-Vendor",
        in: "header",
        description:
          "Name of the vendor that owns the model, where that is another one that shares it with the caller.",
        schema: { type: "string" },
        example: "globex",
      },
      SerialNumber: {
        name: "sn",
        in: "path",
        required: true,
        description: "Serial number.",
        schema: { type: "string" },
      },
      VendorToShareWith: {
        name: "vendorname",
        in: "path",
        required: true,
        description: "Name of the vendor that the model is shared with.",
        schema: { type: "string" },
      },
      TokenId: {
        name: "id",
        in: "path",
        required: true,
        description: "Id of the vendor token.",
        schema: { type: "string" },
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
    },
    schemas: {
      ContentId: {
        description: "Id of a piece of content, given by the vendor.",
        type: "string",
        example: "firmware.bin",
      },
      ContentPost: {
        description: "What `create` of content takes. The content itself is uploaded afterwards.",
        type: "object",
        required: ["id", "meta"],
        additionalProperties: false,
        properties: {
          id: { description: "Id of the content. Unique in the model.", type: "string" },
          meta: {
            description:
              "Text of the vendor's own, which may be empty. Avoid commas: they are not quoted where it is read.",
            type: "string",
          },
          protected: {
            description:
              "Not every serial number of the model may download it, but only those with access (by groups, as it seems). Left out, every one may.",
            type: "boolean",
            const: true,
          },
        },
        example: { id: "firmware.bin", meta: "v 1.0" },
      },
      ContentDelete: {
        description: "What `deleteByForm` of content takes.",
        type: "object",
        required: ["delete", "id"],
        additionalProperties: false,
        properties: {
          delete: { description: "Says that it is to be deleted.", type: "string", const: "true" },
          id: { description: "Id of the content.", type: "string" },
        },
        example: { delete: "true", id: "firmware.bin" },
      },
      ContentInfo: {
        description: "What a vendor is told about a piece of content.",
        type: "object",
        required: ["contentType", "size", "updated", "meta", "protected"],
        properties: {
          contentType: { description: "Media type that it was uploaded with.", type: "string" },
          size: { description: "Size in bytes.", type: "integer" },
          updated: {
            description: "Time of the last upload in Unix seconds.",
            type: "integer",
            "x-time-unit": "s",
          },
          meta: { description: "Text of the vendor's own.", type: "string" },
          protected: {
            description: "Whether only serial numbers with access may download it.",
            type: "boolean",
          },
        },
        example: {
          contentType: "application/octet-stream",
          size: 65536,
          updated: 1700000000,
          meta: "v 1.0",
          protected: false,
        },
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
      GroupId: { description: "Id of a group, given by the vendor.", type: "string", example: "beta" },
      Group: {
        description: "A group of the list.",
        type: "object",
        required: ["id", "meta"],
        properties: {
          id: { description: "Id of the group.", type: "string" },
          meta: { description: "Text of the vendor's own.", type: "string" },
        },
        example: { id: "beta", meta: "testers" },
      },
      GroupPost: {
        description: "What `create` of a group takes.",
        type: "object",
        required: ["id", "meta"],
        additionalProperties: false,
        properties: {
          id: { description: "Id of the group. Unique in the model.", type: "string" },
          meta: { description: "Text of the vendor's own, which may be empty.", type: "string" },
        },
        example: { id: "beta", meta: "testers" },
      },
      GroupDelete: {
        description: "What `deleteByForm` of a group takes.",
        type: "object",
        required: ["id", "delete"],
        additionalProperties: false,
        properties: {
          id: { description: "Id of the group.", type: "string" },
          delete: { description: "Says that it is to be deleted.", type: "string", const: "true" },
        },
        example: { id: "beta", delete: "true" },
      },
      GroupInfo: {
        description: "What there is to know about a group.",
        type: "object",
        required: ["meta", "count"],
        properties: {
          meta: { description: "Text of the vendor's own.", type: "string" },
          count: { description: "Number of members.", type: "integer" },
        },
        example: { meta: "testers", count: 17 },
      },
      GroupMember: {
        description: "A member of a group.",
        type: "object",
        required: ["type", "memberid", "expire", "meta"],
        properties: {
          type: {
            description: "Kind of the member, such as `sn` for a serial number, `content` or `group`.",
            type: "string",
          },
          memberid: {
            description: "Id of the member: a serial number, a content id, a group id.",
            type: "string",
          },
          expire: {
            description: "When membership ends, as text; empty for never (inferred).",
            type: "string",
          },
          meta: { description: "Text of the vendor's own.", type: "string" },
        },
        example: { type: "sn", memberid: "00000042", expire: "", meta: "" },
      },
      GroupMembersPost: {
        description:
          "Members to put into a group. One of `id` and `id[]` is given. Members of one call have the same kind, end and text.",
        type: "object",
        required: ["type", "expire", "meta"],
        additionalProperties: false,
        properties: {
          type: { description: "Kind of the members, such as `sn`, `content` or `group`.", type: "string" },
          id: { description: "Id of the one member.", type: "string" },
          "id[]": { description: "Ids of several members.", type: "array", items: { type: "string" } },
          expire: {
            description: "When membership ends, as text; empty for never (inferred).",
            type: "string",
          },
          meta: { description: "Text of the vendor's own, which may be empty.", type: "string" },
        },
        example: { type: "sn", "id[]": ["00000042", "00000043"], expire: "", meta: "" },
      },
      GroupMembersDelete: {
        description: "Members to take out of a group. One of `id` and `id[]` is given.",
        type: "object",
        required: ["type", "delete"],
        additionalProperties: false,
        properties: {
          type: { description: "Kind of the members, such as `sn`, `content` or `group`.", type: "string" },
          id: { description: "Id of the one member.", type: "string" },
          "id[]": { description: "Ids of several members.", type: "array", items: { type: "string" } },
          delete: { description: "Says that they are to be taken out.", type: "string", const: "true" },
        },
        example: { type: "sn", "id[]": ["00000042", "00000043"], delete: "true" },
      },
      ModelName: { description: "Name of a model.", type: "string", example: "thermostat" },
      ModelPost: {
        description: "What `create` of a model takes. Exactly one of `rid` and `code` is given.",
        type: "object",
        required: ["model"],
        additionalProperties: false,
        properties: {
          model: { description: "Name of the model.", type: "string" },
          rid: { description: "RID of the client that is the template.", $ref: "#/components/schemas/Rid" },
          code: {
            description: "Share code of the client that is the template.",
            $ref: "#/components/schemas/ShareCode",
          },
          "options[]": {
            description: "What is not copied.",
            type: "array",
            items: { $ref: "#/components/schemas/ModelOption" },
          },
        },
        example: {
          model: "thermostat",
          rid: "89abcdef0123456789abcdef0123456789abcdef",
          "options[]": ["nohistorical"],
        },
      },
      SharedModel: {
        description: "A model that another vendor shares with the caller.",
        type: "object",
        required: ["vendorname", "model"],
        properties: {
          vendorname: { description: "Name of the vendor that owns it.", type: "string" },
          model: { description: "Name of the model.", type: "string" },
        },
        example: { vendorname: "globex", model: "meter" },
      },
      ModelDelete: {
        description: "What `deleteByForm` of a model takes.",
        type: "object",
        required: ["delete", "model"],
        additionalProperties: false,
        properties: {
          delete: { description: "Says that it is to be deleted.", type: "string", const: "true" },
          model: { description: "Name of the model.", type: "string" },
        },
        example: { delete: "true", model: "thermostat" },
      },
      Model: {
        description:
          "The template that devices of a model are cloned from, by RID or by share code. An example of the documentation spells `options[]` without brackets.",
        type: "object",
        properties: {
          rid: { description: "RID of the client that is the template.", $ref: "#/components/schemas/Rid" },
          code: {
            description: "Share code of the client that is the template.",
            $ref: "#/components/schemas/ShareCode",
          },
          "options[]": {
            description: "What is not copied.",
            type: "array",
            items: { $ref: "#/components/schemas/ModelOption" },
          },
        },
        example: { rid: "89abcdef0123456789abcdef0123456789abcdef", "options[]": ["nohistorical"] },
      },
      ModelPut: {
        description: "What `update` of a model takes. Exactly one of `rid` and `code` is given.",
        type: "object",
        additionalProperties: false,
        properties: {
          rid: { description: "RID of the client that is the template.", $ref: "#/components/schemas/Rid" },
          code: {
            description: "Share code of the client that is the template.",
            $ref: "#/components/schemas/ShareCode",
          },
          "options[]": {
            description: "What is not copied.",
            type: "array",
            items: { $ref: "#/components/schemas/ModelOption" },
          },
        },
        example: { rid: "89abcdef0123456789abcdef0123456789abcdef" },
      },
      SerialNumber: {
        description: "A serial number of the list.",
        type: "object",
        required: ["sn", "rid", "extra"],
        properties: {
          sn: { description: "The serial number.", type: "string" },
          rid: {
            description: "RID of the client made for it; empty where it was never enabled.",
            type: "string",
          },
          extra: {
            description: "Text that was added with it. Always empty for a model of another vendor.",
            type: "string",
          },
        },
        example: { sn: "00000042", rid: "89abcdef0123456789abcdef0123456789abcdef", extra: "" },
      },
      SerialNumberWithStatus: {
        description: "A serial number of the list, with its state.",
        type: "object",
        required: ["sn", "status", "rid", "extra"],
        properties: {
          sn: { description: "The serial number.", type: "string" },
          status: {
            description: "State of the client made for it.",
            $ref: "#/components/schemas/SerialNumberStatus",
          },
          rid: {
            description: "RID of the client made for it; empty where it was never enabled.",
            type: "string",
          },
          extra: {
            description: "Text that was added with it. Always empty for a model of another vendor.",
            type: "string",
          },
        },
        example: {
          sn: "00000042",
          status: "activated",
          rid: "89abcdef0123456789abcdef0123456789abcdef",
          extra: "",
        },
      },
      SerialRanges: {
        description: "Ranges of serial numbers.",
        type: "object",
        required: ["ranges"],
        properties: {
          ranges: {
            description: "The ranges.",
            type: "array",
            items: { $ref: "#/components/schemas/SerialRange" },
          },
        },
        example: { ranges: [{ format: "base10", length: 8, casing: null, first: 1, last: 99 }] },
      },
      SerialRange: {
        description: "A range of serial numbers.",
        type: "object",
        required: ["format", "first", "last"],
        properties: {
          format: {
            description: "How the numbers are written.",
            $ref: "#/components/schemas/SerialRangeFormat",
          },
          length: {
            description: "Number of digits, filled up with zeros (inferred). Null for MAC addresses.",
            type: ["integer", "null"],
          },
          casing: {
            description: "Case of the letters. Null for decimal numbers.",
            anyOf: [{ $ref: "#/components/schemas/SerialRangeCasing" }, { type: "null" }],
          },
          first: {
            description: "First number of the range, a number for hexadecimal and MAC formats too.",
            type: "integer",
          },
          last: { description: "Last number of the range, itself included (inferred).", type: "integer" },
        },
        example: { format: "base16", length: 8, casing: "upper", first: 16, last: 255 },
      },
      SerialNumberPost: {
        description: "What `add` of a serial number takes.",
        type: "object",
        required: ["sn"],
        additionalProperties: false,
        properties: {
          sn: { description: "The serial number. Unique in the model.", type: "string" },
          extra: { description: "Text of the vendor's own.", type: "string" },
        },
        example: { sn: "00000042", extra: "" },
      },
      SerialNumbersPost: {
        description: "What `addBatch` takes.",
        type: "object",
        required: ["sn[]"],
        additionalProperties: false,
        properties: {
          "sn[]": { description: "The serial numbers.", type: "array", items: { type: "string" } },
        },
        example: { "sn[]": ["00000042", "00000043"] },
      },
      SerialNumberDelete: {
        description: "What `deleteByForm` of a serial number takes.",
        type: "object",
        required: ["delete", "sn"],
        additionalProperties: false,
        properties: {
          delete: { description: "Says that it is to be deleted.", type: "string", const: "true" },
          sn: { description: "The serial number.", type: "string" },
        },
        example: { delete: "true", sn: "00000042" },
      },
      SerialNumbersDelete: {
        description: "What `deleteBatch` takes.",
        type: "object",
        required: ["delete", "sn[]"],
        additionalProperties: false,
        properties: {
          delete: { description: "Says that they are to be deleted.", type: "string", const: "true" },
          "sn[]": { description: "The serial numbers.", type: "array", items: { type: "string" } },
        },
        example: { delete: "true", "sn[]": ["00000042", "00000043"] },
      },
      SerialNumberState: {
        description: "A client made for a serial number, and its state.",
        type: "object",
        required: ["status", "rid", "extra"],
        properties: {
          status: { description: "State of the client.", $ref: "#/components/schemas/SerialNumberStatus" },
          rid: { description: "RID of the client.", type: "string" },
          extra: { description: "Text that was added with the serial number.", type: "string" },
        },
        example: { status: "activated", rid: "89abcdef0123456789abcdef0123456789abcdef", extra: "" },
      },
      ActivationLogEntry: {
        description: "An attempt to activate a serial number.",
        type: "object",
        required: ["timestamp", "connectionInfo", "logEntry"],
        properties: {
          timestamp: {
            description: "Time of the attempt in Unix seconds.",
            type: "integer",
            "x-time-unit": "s",
          },
          connectionInfo: { description: "Where it came from.", type: "string" },
          logEntry: { description: "What was sent, as a form.", type: "string" },
        },
        example: {
          timestamp: 1700000000,
          connectionInfo: "10.0.0.1:4711",
          logEntry: "vendor=acme&model=thermostat&sn=00000042",
        },
      },
      Enabling: {
        description: "What `enable` of a serial number takes.",
        type: "object",
        required: ["enable", "owner"],
        additionalProperties: false,
        properties: {
          enable: { description: "Says that it is to be enabled.", type: "string", const: "true" },
          owner: {
            description: "RID of the client that is to own the device, such as the portal.",
            $ref: "#/components/schemas/Rid",
          },
        },
        example: { enable: "true", owner: "89abcdef0123456789abcdef0123456789abcdef" },
      },
      Rid: {
        description: "Identifier of a resource, given by the platform, 40 hexadecimal digits.",
        type: "string",
        pattern: "^[0-9a-fA-F]{40}$",
        example: "89abcdef0123456789abcdef0123456789abcdef",
      },
      Remapping: {
        description: "What `remap` of a serial number takes.",
        type: "object",
        required: ["enable", "oldsn"],
        additionalProperties: false,
        properties: {
          enable: { description: "Says that it is to be enabled.", type: "string", const: "true" },
          oldsn: { description: "Serial number that the client had until now.", type: "string" },
        },
        example: { enable: "true", oldsn: "00000042" },
      },
      Reenabling: {
        description: "What `regenerateCik` of a serial number takes.",
        type: "object",
        required: ["enable"],
        additionalProperties: false,
        properties: {
          enable: { description: "Says that it is to be enabled.", type: "string", const: "true" },
        },
        example: { enable: "true" },
      },
      Disabling: {
        description: "What `disable` of a serial number takes.",
        type: "object",
        required: ["disable"],
        additionalProperties: false,
        properties: {
          disable: { description: "Says that it is to be disabled.", type: "string", const: "true" },
        },
        example: { disable: "true" },
      },
      VendorName: { description: "Name of a vendor.", type: "string", example: "acme" },
      VendorNamePost: {
        description: "A vendor by its name.",
        type: "object",
        required: ["vendor"],
        additionalProperties: false,
        properties: { vendor: { description: "Name of the vendor.", type: "string" } },
        example: { vendor: "acme" },
      },
      VendorNameDelete: {
        description: "A vendor by its name, and that something is to be deleted.",
        type: "object",
        required: ["vendor", "delete"],
        additionalProperties: false,
        properties: {
          vendor: { description: "Name of the vendor.", type: "string" },
          delete: { description: "Says that it is to be deleted.", type: "string", const: "true" },
        },
        example: { vendor: "acme", delete: "true" },
      },
      VendorUnregistration: {
        description: "What `unregister` of a vendor takes.",
        type: "object",
        required: ["delete", "vendor"],
        additionalProperties: false,
        properties: {
          delete: { description: "Says that it is to be deleted.", type: "string", const: "true" },
          vendor: { description: "Name of the vendor.", type: "string" },
        },
        example: { delete: "true", vendor: "acme" },
      },
      VendorTokenId: {
        description: "Id of a vendor token, given by the vendor.",
        type: "string",
        example: "ci",
      },
      VendorTokenPost: {
        description: "What `create` of a vendor token takes.",
        type: "object",
        required: ["id"],
        additionalProperties: false,
        properties: { id: { description: "Id of the token. Unique for the vendor.", type: "string" } },
        example: { id: "ci" },
      },
      VendorToken: {
        description: "Token that may provision for the vendor, in place of the vendor's CIK.",
        type: "string",
        "x-secret": true,
        example: "1234123412341234123412341234123412341234",
      },
      VendorTokenDelete: {
        description: "What `deleteByForm` of a vendor token takes.",
        type: "object",
        required: ["delete", "id"],
        additionalProperties: false,
        properties: {
          delete: { description: "Says that it is to be deleted.", type: "string", const: "true" },
          id: { description: "Id of the token.", type: "string" },
        },
        example: { delete: "true", id: "ci" },
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
      StatusLine: {
        description:
          "The status line again, as `HTTP/1.1 409 Conflict`. The platform tells no more of an error; often there is no body.",
        type: "string",
        example: "HTTP/1.1 409 Conflict",
      },
      ShareCode: {
        description: "Code that lets one other client read a resource, 40 hexadecimal digits.",
        type: "string",
        pattern: "^[0-9a-fA-F]{40}$",
        "x-secret": true,
        example: "ffeeddccbbaa99887766554433221100ffeeddcc",
      },
      ModelOption: {
        description: "What is not copied from the template into a new device.",
        type: "string",
        enum: ["noaliases", "nocomments", "nohistorical"],
        "x-enum-descriptions": {
          noaliases: { description: "Its aliases." },
          nocomments: { description: "Its comments." },
          nohistorical: { description: "Its points." },
        },
        example: "nohistorical",
      },
      SerialNumberStatus: {
        description:
          "State of the client made for a serial number: `notactivated` from enabling until the device has fetched its CIK, `activated` from then on, `expired` when disabled; empty where it was never enabled.",
        type: "string",
        enum: ["activated", "notactivated", "expired", ""],
        example: "activated",
      },
      SerialRangeFormat: {
        description: "How the numbers of a range are written.",
        type: "string",
        enum: ["base10", "base16", "mac:48", "mac-48", "mac.48"],
        "x-enum-descriptions": {
          base10: { description: "Decimal." },
          base16: { description: "Hexadecimal." },
          "mac:48": { description: "A MAC address with colons." },
          "mac-48": { description: "A MAC address with hyphens." },
          "mac.48": { description: "A MAC address with full stops." },
        },
        example: "base16",
      },
      SerialRangeCasing: {
        description: "Capital or small letters in hexadecimal numbers and MAC addresses.",
        type: "string",
        enum: ["upper", "lower"],
        example: "upper",
      },
    },
    responses: {
      BadRequest: {
        description: "Something named in the request does not exist, or does not go together.",
        content: {
          "text/plain": {
            schema: { $ref: "#/components/schemas/StatusLine" },
            example: "HTTP/1.1 400 Bad Request",
          },
        },
      },
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
      Done: { description: "It is done. No body." },
      Conflict: {
        description: "It does not go with what is there.",
        content: {
          "text/plain": {
            schema: { $ref: "#/components/schemas/StatusLine" },
            example: "HTTP/1.1 409 Conflict",
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
      Forbidden: {
        description: "The vendor has no such model.",
        content: {
          "text/plain": {
            schema: { $ref: "#/components/schemas/StatusLine" },
            example: "HTTP/1.1 403 Forbidden",
          },
        },
      },
    },
    headers: {
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
