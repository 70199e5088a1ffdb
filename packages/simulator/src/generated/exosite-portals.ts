// Generated from specs/exosite/portals.openapi.yaml by `busbar bundle`. Do not edit.
import type { OpenApiDocument } from "../document.ts";

export const exositePortals: OpenApiDocument = {
  openapi: "3.1.0",
  info: {
    title: "Exosite Portals",
    version: "1",
    summary:
      "Users, groups and permissions on top of the One Platform: portals with their devices, data and dashboards.",
    description:
      "The REST interface of Exosite Portals, version 1, which its documentation calls beta. A domain has users; users have portals; a portal has devices, and both have data sources and scripts. The host names the domain that a request acts on, and that its login is of. Devices, data sources and scripts are named by RID, all else by id: digits, which are text in answers though the documentation calls them numbers. `_this` stands for the caller where the id of a user is asked for. Bodies are JSON; answers may get further members. A path with a fragment is one of several operations of the same path; the fragment is not sent. Errors have no body, but for two operations.",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [
    {
      url: "https://{domain}.exosite.com",
      description: "A domain of the platform. There are domains with names of their own.",
      variables: { domain: { default: "portals", description: "Name of the domain." } },
    },
  ],
  security: [{ basic: [] }, { token: [] }],
  tags: [
    {
      name: "portals",
      description:
        "Portals: what a user sees at once, such as a house or a site. `list` is of the domain, `listMine` of the caller, `listForUser` of another user.",
    },
    { name: "portalShares", description: "Sharing portals with other users." },
    {
      name: "devices",
      description:
        "Devices of portals. Most of what there is to know of one is in `info`, as the One Platform tells it.",
    },
    {
      name: "dataSources",
      description: "Data sources: time series of devices and portals, and their points.",
    },
    { name: "scripts", description: "Scripts in Lua that run in the platform, for a device or a portal." },
    { name: "dashboards", description: "Dashboards of portals." },
    {
      name: "users",
      description: "Users of the domain: signing up, activating, changing, and forgotten passwords.",
    },
    { name: "accounts", description: "Accounts of users: users without their groups and permissions." },
    { name: "userTokens", description: "Tokens that stand in for the login of a user." },
    { name: "userPermissions", description: "What single users may do." },
    { name: "userPictures", description: "Pictures of users." },
    {
      name: "userStorage",
      description: "Values, texts and files that are stored for a user, in places that are named like paths.",
    },
    { name: "groups", description: "Groups of users." },
    { name: "groupPermissions", description: "What the members of groups may do." },
    { name: "domains", description: "Domains that the caller has an account in." },
    {
      name: "clientModels",
      description:
        "Client models: kinds of device, with what their users are shown. For administrators of the domain.",
    },
    { name: "themes", description: "Themes: looks of the domain. For its administrators." },
    {
      name: "widgetScripts",
      description: "Widgets that a domain has of its own, in JavaScript. For its administrators.",
    },
    {
      name: "files",
      description:
        "Files of the domain, which anyone may read. Directories are inside each other; files have fields.",
    },
    { name: "cache", description: "What Portals keeps of the One Platform." },
  ],
  paths: {
    "/api/portals/v1/portals": {
      get: {
        operationId: "portals.list",
        tags: ["portals"],
        summary: "Lists the ids of all portals of the domain.",
        description: "Needs `d_p_list` on the domain.",
        "x-official-name": "Portals.get_domain_portal_ids",
        "x-conformance-id": "portals:listPortals",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The ids.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/ListedPortal" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/portal/": {
      get: {
        operationId: "portals.listMine",
        tags: ["portals"],
        summary: "Lists the portals of the domain that the caller owns or manages.",
        description: "The official client leaves out the last slash, and so do samples of the documentation.",
        "x-official-name": "Portals.get_user_portals",
        "x-conformance-id": "portals:listMyPortals",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The portals.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/MyPortal" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/portals/{portal-id}": {
      parameters: [{ $ref: "#/components/parameters/PortalId" }],
      get: {
        operationId: "portals.get",
        tags: ["portals"],
        summary: "Tells about a portal.",
        description: "Needs `p___view` on the portal.",
        "x-official-name": "Portals.get_portal_by_id",
        "x-conformance-id": "portals:getPortal",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The portal.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Portal" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "portals.update",
        tags: ["portals"],
        summary: "Changes a portal.",
        description:
          "Needs `p_manage` on the portal. Of the description, what is left out stays; the aliases replace all that were there.",
        "x-official-name": "Portals.update_portal",
        "x-conformance-id": "portals:updatePortal",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/PortalPut" } },
          },
        },
        responses: {
          "200": {
            description: "The portal as it is now.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Portal" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "portals.delete",
        tags: ["portals"],
        summary: "Deletes a portal.",
        description: "Which permission it takes is not documented.",
        "x-conformance-id": "portals:deletePortalById",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "Sentences for display, which say what became of it.",
            content: { "application/json": { schema: { type: "array", items: { type: "string" } } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/portals/{portal-rid}/ByRid": {
      parameters: [{ $ref: "#/components/parameters/PortalRid" }],
      delete: {
        operationId: "portals.deleteByRid",
        tags: ["portals"],
        summary: "Deletes a portal by its RID.",
        description:
          "It answers 200 also when it did not delete the portal because one of its devices is the template of a model: only the text tells. Which permission it takes is not documented.",
        "x-conformance-id": "portals:deletePortalByRid",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "Sentences for display, which say what became of it.",
            content: { "application/json": { schema: { type: "array", items: { type: "string" } } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}/portals": {
      parameters: [{ $ref: "#/components/parameters/UserId" }],
      get: {
        operationId: "portals.listForUser",
        tags: ["portals"],
        summary: "Lists the portals that a user owns or that are shared with the user.",
        description: "Anyone for themselves, others with `d_u_view` on the domain.",
        "x-conformance-id": "portals:listUserPortals",
        "x-evidence": "docs",
        parameters: [{ $ref: "#/components/parameters/PortalOptions" }],
        responses: {
          "200": {
            description: "The portals, with what the user may do there.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/UserPortal" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "portals.create",
        tags: ["portals"],
        summary: "Creates a portal for a user.",
        description:
          "The portal gets what the default template of the domain has. Needs `d_p_crea` on the domain.",
        "x-conformance-id": "portals:createPortal",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/PortalPost" } },
          },
        },
        responses: {
          "201": {
            description: "The portal.",
            headers: { Location: { $ref: "#/components/headers/Location" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Portal" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}/portals/{portal-id}": {
      parameters: [{ $ref: "#/components/parameters/UserId" }, { $ref: "#/components/parameters/PortalId" }],
      get: {
        operationId: "portals.getForUser",
        tags: ["portals"],
        summary: "Tells about a portal of a user, and what the user may do there.",
        description: "Anyone for themselves, others with `d_u_view` on the domain.",
        "x-conformance-id": "portals:getUserPortal",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "A list of the one portal.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/UserPortal" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}/portals/shares": {
      parameters: [{ $ref: "#/components/parameters/UserId" }],
      get: {
        operationId: "portalShares.list",
        tags: ["portalShares"],
        summary: "Lists the portals of a user with the users that they are shared with.",
        description: "Anyone for themselves, others with `d_u_view` on the domain.",
        "x-conformance-id": "portals:listUserPortalShares",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The portals with their shares.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/PortalShares" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}/portals/{portal-id}/shares": {
      parameters: [{ $ref: "#/components/parameters/UserId" }, { $ref: "#/components/parameters/PortalId" }],
      get: {
        operationId: "portalShares.get",
        tags: ["portalShares"],
        summary: "Tells with which users a portal of a user is shared.",
        description: "Anyone for themselves, others with `d_u_view` on the domain.",
        "x-conformance-id": "portals:getUserPortalShares",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "A list of the one portal with its shares.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/PortalShares" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "portalShares.create",
        tags: ["portalShares"],
        summary: "Shares a portal of a user with another user.",
        description: "Anyone for themselves, others with `d_u_view` on the domain.",
        "x-conformance-id": "portals:shareUserPortal",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/PortalShare" } },
          },
        },
        responses: {
          "202": {
            description: "A list of the one portal with its shares.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/PortalShares" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "portalShares.delete",
        tags: ["portalShares"],
        summary: "Ends the share of a portal with another user.",
        description: "Anyone for themselves, others with `d_u_view` on the domain.",
        "x-conformance-id": "portals:unshareUserPortal",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/PortalShare" } },
          },
        },
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/portals/{portal-id}/devices": {
      parameters: [{ $ref: "#/components/parameters/PortalId" }],
      get: {
        operationId: "devices.list",
        tags: ["devices"],
        summary: "Lists the devices of a portal.",
        description: "Needs `p___view` on the portal. Without `limit` all devices come at once.",
        "x-conformance-id": "portals:listPortalDevices",
        "x-evidence": "docs",
        "x-pagination": { style: "offset", parameter: "offset", size: "limit", needsSize: true },
        parameters: [{ $ref: "#/components/parameters/Limit" }, { $ref: "#/components/parameters/Offset" }],
        responses: {
          "200": {
            description: "The devices.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Device" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "devices.create",
        tags: ["devices"],
        summary: "Creates a device in a portal.",
        description:
          "A `vendor` device takes a serial number of a model; it then has to activate itself, by `device.activate` of provisioning. Needs `p_m_crea` on the portal.",
        "x-official-name": "Portals.add_device",
        "x-conformance-id": "portals:createPortalDevice",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/DevicePost" } },
          },
        },
        responses: {
          "201": {
            description: "The device.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Device" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/device": {
      post: {
        operationId: "devices.createFromModel",
        tags: ["devices"],
        summary: "Creates a device of a model with name, time zone and location, and gives its CIK.",
        description:
          "The device then has to activate itself, by `device.activate` of provisioning. The portal must be of the domain that the request goes to. Needs `p_manage` on the portal.",
        "x-conformance-id": "portals:createDeviceFromModel",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": {
              schema: { $ref: "#/components/schemas/DeviceFromModelPost" },
            },
          },
        },
        responses: {
          "200": {
            description: "RID and CIK of the device.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/CreatedDevice" } } },
          },
          "400": { $ref: "#/components/responses/BadRequestErrors" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/devices/{device-rid}": {
      parameters: [{ $ref: "#/components/parameters/DeviceRid" }],
      get: {
        operationId: "devices.get",
        tags: ["devices"],
        summary: "Tells about a device.",
        description: "Needs `d___view` on the device.",
        "x-official-name": "Portals.get_device",
        "x-conformance-id": "portals:getDevice",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The device.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Device" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "devices.update",
        tags: ["devices"],
        summary: "Changes the description of a device.",
        description:
          "Needs `d_update` on the device. What is left out stays. A whole device may be sent back: all but the description is ignored.",
        "x-official-name": "Portals.update_device",
        "x-conformance-id": "portals:updateDevice",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/DevicePut" } },
          },
        },
        responses: {
          "200": {
            description: "The device as it is now.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Device" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "devices.delete",
        tags: ["devices"],
        summary: "Deletes a device, so that its serial number is free again.",
        description:
          "Refused for the template of a model, and for devices that are paid by use. Needs `d_update` on the device.",
        "x-official-name": "Portals.delete_device",
        "x-conformance-id": "portals:deleteDevice",
        "x-evidence": "source",
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/devices/[{rids}]": {
      parameters: [{ $ref: "#/components/parameters/DeviceRids" }],
      put: {
        operationId: "devices.updateMany",
        tags: ["devices"],
        summary: "Changes the descriptions of several devices.",
        description:
          "It answers 200 also when some or all could not be changed: look at `error`. Needs `d_update` on the devices.",
        "x-conformance-id": "portals:updateDevices",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/DevicesPut" } },
          },
        },
        responses: {
          "200": {
            description: "The devices that were changed, by RID, and under `error` why others were not.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/DevicesUpdate" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/_this/devices/[{rids}]": {
      parameters: [{ $ref: "#/components/parameters/DeviceRids" }],
      get: {
        operationId: "devices.getMany",
        tags: ["devices"],
        summary: "Tells about several devices.",
        description:
          "One device that does not exist makes it fail, with 400. Needs `d___view` on the devices. The official client asks for 10 at a time.",
        "x-official-name": "Portals.get_multiple_devices",
        "x-conformance-id": "portals:getDevices",
        "x-evidence": "source",
        "x-pagination": { style: "link", parameter: "offset", size: "limit" },
        parameters: [
          { $ref: "#/components/parameters/ManyLimit" },
          { $ref: "#/components/parameters/ManyOffset" },
        ],
        responses: {
          "200": {
            description: "All of the devices.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Device" } },
              },
            },
          },
          "206": {
            description: "Some of the devices; the Link header says where there are more.",
            headers: { Link: { $ref: "#/components/headers/Link" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Device" } },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/portals/{portal-id}/data-sources": {
      parameters: [{ $ref: "#/components/parameters/PortalId" }],
      get: {
        operationId: "dataSources.listForPortal",
        tags: ["dataSources"],
        summary: "Lists the data sources of a portal itself.",
        description: "Needs `p_manage` on the portal. The documentation shows the 200 in its sample only.",
        "x-official-name": "Portals.list_portal_data_sources",
        "x-conformance-id": "portals:listPortalDataSources",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The data sources.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/DataSource" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "dataSources.createForPortal",
        tags: ["dataSources"],
        summary: "Creates a data source in a portal.",
        description: "Needs `p_manage` on the portal.",
        "x-conformance-id": "portals:createPortalDataSource",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/DataSourcePost" } },
          },
        },
        responses: {
          "201": {
            description: "The data source.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/DataSource" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/devices/{device-rid}/data-sources": {
      parameters: [{ $ref: "#/components/parameters/DeviceRid" }],
      get: {
        operationId: "dataSources.listForDevice",
        tags: ["dataSources"],
        summary: "Lists the data sources of a device.",
        description: "Needs `d___view` on the device.",
        "x-official-name": "Portals.list_device_data_sources",
        "x-conformance-id": "portals:listDeviceDataSources",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The data sources.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/DataSource" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "dataSources.createForDevice",
        tags: ["dataSources"],
        summary: "Creates a data source in a device.",
        description: "Needs `___admin` on the device.",
        "x-conformance-id": "portals:createDeviceDataSource",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/DataSourcePost" } },
          },
        },
        responses: {
          "201": {
            description: "The data source.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/DataSource" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/data-sources/{data-source-rid}": {
      parameters: [{ $ref: "#/components/parameters/DataSourceRid" }],
      get: {
        operationId: "dataSources.get",
        tags: ["dataSources"],
        summary: "Tells about a data source, with its latest point.",
        description: "Needs `d___read` on the data source.",
        "x-conformance-id": "portals:getDataSource",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The data source.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/DataSource" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "dataSources.update",
        tags: ["dataSources"],
        summary: "Changes the description of a data source.",
        description:
          "Needs `___admin` on the data source. What is left out stays; all but the description is ignored.",
        "x-conformance-id": "portals:updateDataSource",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/DataSourcePut" } },
          },
        },
        responses: {
          "200": {
            description: "The data source as it is now.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/DataSource" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "dataSources.delete",
        tags: ["dataSources"],
        summary: "Deletes a data source with its points.",
        description: "Needs `___admin` on the data source.",
        "x-conformance-id": "portals:deleteDataSource",
        "x-evidence": "docs",
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/_this/data-sources/[{rids}]": {
      parameters: [{ $ref: "#/components/parameters/DataSourceRids" }],
      get: {
        operationId: "dataSources.getMany",
        tags: ["dataSources"],
        summary: "Tells about several data sources, each with its latest point.",
        description:
          "One data source that does not exist makes it fail, with 404. Needs `d___read` on the data sources.",
        "x-conformance-id": "portals:getDataSources",
        "x-evidence": "docs",
        "x-pagination": { style: "link", parameter: "offset", size: "limit" },
        parameters: [
          { $ref: "#/components/parameters/ManyLimit" },
          { $ref: "#/components/parameters/ManyOffset" },
        ],
        responses: {
          "200": {
            description: "All of the data sources.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/DataSource" } },
              },
            },
          },
          "206": {
            description: "Some of the data sources; the Link header says where there are more.",
            headers: { Link: { $ref: "#/components/headers/Link" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/DataSource" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/data-sources/{data-source-rid}/data": {
      parameters: [{ $ref: "#/components/parameters/DataSourceRid" }],
      get: {
        operationId: "dataSources.read",
        tags: ["dataSources"],
        summary: "Reads points of a data source.",
        description: "Without options it gives the newest point. Needs `d___read` on the data source.",
        "x-conformance-id": "portals:readDataSourceData",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/StartTime" },
          { $ref: "#/components/parameters/EndTime" },
          { $ref: "#/components/parameters/Sort" },
          { $ref: "#/components/parameters/PointLimit" },
        ],
        responses: {
          "200": {
            description: "The points.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/DataPoint" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "dataSources.append",
        tags: ["dataSources"],
        summary: "Stores a value in a data source, at the time of the server.",
        description: "Needs `d__write` on the data source.",
        "x-conformance-id": "portals:appendDataSourceData",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/PointValue" } },
          },
        },
        responses: {
          "201": { description: "The value is stored. No body." },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "dataSources.deleteData",
        tags: ["dataSources"],
        summary: "Deletes points of a data source.",
        description:
          'Give a window and `limit: "infinity"` for all of its points: what goes without options is not documented. With a `limit` each call deletes as many again, so that it is never repeated by itself. Needs `___admin` on the data source.',
        "x-conformance-id": "portals:deleteDataSourceData",
        "x-evidence": "docs",
        "x-retry": "never",
        parameters: [
          { $ref: "#/components/parameters/StartTime" },
          { $ref: "#/components/parameters/EndTime" },
          { $ref: "#/components/parameters/Sort" },
          { $ref: "#/components/parameters/DeletionLimit" },
        ],
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/data-sources/{data-source-rid}/data#record": {
      parameters: [{ $ref: "#/components/parameters/DataSourceRid" }],
      post: {
        operationId: "dataSources.record",
        tags: ["dataSources"],
        summary: "Stores points of the past in a data source.",
        description:
          "Needs `d__write` on the data source. What happens to the others when some are refused is not documented.",
        "x-conformance-id": "portals:recordDataSourceData",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": {
              schema: { type: "array", items: { $ref: "#/components/schemas/NewPoint" } },
            },
          },
        },
        responses: {
          "201": { description: "The points are stored. No body." },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/data-sources/{data-source-rid}/json": {
      parameters: [{ $ref: "#/components/parameters/DataSourceRid" }],
      post: {
        operationId: "dataSources.appendJson",
        tags: ["dataSources"],
        summary: "Stores any value as JSON text in a data source, at the time of the server.",
        description:
          "It is one point of a data source of texts (inferred). Needs `d__write` on the data source.",
        "x-conformance-id": "portals:appendDataSourceJson",
        "x-evidence": "docs",
        parameters: [{ $ref: "#/components/parameters/Safe" }],
        requestBody: {
          required: true,
          content: { "application/json; charset=utf-8": { schema: { description: "The value." } } },
        },
        responses: {
          "201": { description: "The value is stored. No body." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/data-sources/[{rids}]/data": {
      parameters: [{ $ref: "#/components/parameters/DataSourceRids" }],
      get: {
        operationId: "dataSources.readMany",
        tags: ["dataSources"],
        summary: "Reads points of several data sources.",
        description:
          "Without options it gives the newest point of each. Needs `d___read` on the data sources.",
        "x-official-name": "Portals.get_data_source_bulk_request",
        "x-conformance-id": "portals:readMultipleDataSourceData",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/StartTime" },
          { $ref: "#/components/parameters/EndTime" },
          { $ref: "#/components/parameters/Sort" },
          { $ref: "#/components/parameters/ManyPointLimit" },
        ],
        responses: {
          "200": {
            description: "The points by the RID of their data source.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/PointsByRid" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/devices/{device-rid}/scripts": {
      parameters: [{ $ref: "#/components/parameters/DeviceRid" }],
      get: {
        operationId: "scripts.listForDevice",
        tags: ["scripts"],
        summary: "Lists the scripts of a device.",
        description: "Needs `d___view` on the device. Without `limit` all scripts come at once.",
        "x-conformance-id": "portals:listDeviceScripts",
        "x-evidence": "docs",
        "x-pagination": { style: "offset", parameter: "offset", size: "limit", needsSize: true },
        parameters: [{ $ref: "#/components/parameters/Limit" }, { $ref: "#/components/parameters/Offset" }],
        responses: {
          "200": {
            description: "The scripts.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Script" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "scripts.createForDevice",
        tags: ["scripts"],
        summary: "Creates a script in a device, which starts at once.",
        description: "Needs `d_update` on the device. The documentation says 200, its sample has 201.",
        "x-conformance-id": "portals:createDeviceScript",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/ScriptPost" } },
          },
        },
        responses: {
          "200": {
            description: "The script.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Script" } } },
          },
          "201": {
            description: "The script.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Script" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/portals/{portal-id}/scripts": {
      parameters: [{ $ref: "#/components/parameters/PortalId" }],
      get: {
        operationId: "scripts.listForPortal",
        tags: ["scripts"],
        summary: "Lists the scripts of a portal itself.",
        description: "Needs `p_manage` on the portal. Without `limit` all scripts come at once.",
        "x-conformance-id": "portals:listPortalScripts",
        "x-evidence": "docs",
        "x-pagination": { style: "offset", parameter: "offset", size: "limit", needsSize: true },
        parameters: [{ $ref: "#/components/parameters/Limit" }, { $ref: "#/components/parameters/Offset" }],
        responses: {
          "200": {
            description: "The scripts.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Script" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "scripts.createForPortal",
        tags: ["scripts"],
        summary: "Creates a script in a portal, which starts at once.",
        description: "Needs `p_manage` on the portal. The documentation says 200, its sample has 201.",
        "x-conformance-id": "portals:createPortalScript",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/ScriptPost" } },
          },
        },
        responses: {
          "200": {
            description: "The script.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Script" } } },
          },
          "201": {
            description: "The script.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Script" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/scripts/{script-rid}": {
      parameters: [{ $ref: "#/components/parameters/ScriptRid" }],
      get: {
        operationId: "scripts.get",
        tags: ["scripts"],
        summary: "Tells about a script, with the end of its log.",
        description: "Needs `___admin` on the script.",
        "x-conformance-id": "portals:getScript",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The script.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Script" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "scripts.update",
        tags: ["scripts"],
        summary: "Changes the description of a script, which restarts when its text changed.",
        description: "Needs `___admin` on the script. What is left out stays.",
        "x-conformance-id": "portals:updateScript",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/ScriptPut" } },
          },
        },
        responses: {
          "200": {
            description: "The script as it is now.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Script" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "scripts.delete",
        tags: ["scripts"],
        summary: "Deletes a script.",
        description: "Needs `___admin` on the script.",
        "x-conformance-id": "portals:deleteScript",
        "x-evidence": "docs",
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/scripts/{script-rid}/data": {
      parameters: [{ $ref: "#/components/parameters/ScriptRid" }],
      get: {
        operationId: "scripts.read",
        tags: ["scripts"],
        summary: "Reads the log of a script, as points.",
        description:
          "As `dataSources.read`, which the documentation refers to. Needs `___admin` on the script.",
        "x-conformance-id": "portals:readScriptData",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/StartTime" },
          { $ref: "#/components/parameters/EndTime" },
          { $ref: "#/components/parameters/Sort" },
          { $ref: "#/components/parameters/PointLimit" },
        ],
        responses: {
          "200": {
            description: "The points: what the script printed.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/DataPoint" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/portals/{portal-id}/dashboards": {
      parameters: [{ $ref: "#/components/parameters/PortalId" }],
      get: {
        operationId: "dashboards.list",
        tags: ["dashboards"],
        summary: "Lists the dashboards of a portal.",
        description: "Needs `p_manage` on the portal. Without `limit` all dashboards come at once.",
        "x-conformance-id": "portals:listPortalDashboards",
        "x-evidence": "docs",
        "x-pagination": { style: "offset", parameter: "offset", size: "limit", needsSize: true },
        parameters: [{ $ref: "#/components/parameters/Limit" }, { $ref: "#/components/parameters/Offset" }],
        responses: {
          "200": {
            description: "The dashboards.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Dashboard" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "dashboards.create",
        tags: ["dashboards"],
        summary: "Creates a dashboard in a portal.",
        description: "Needs `p_manage` on the portal.",
        "x-conformance-id": "portals:createPortalDashboard",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/DashboardPost" } },
          },
        },
        responses: {
          "201": {
            description: "The dashboard.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Dashboard" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/dashboards/{dashboard-id}": {
      parameters: [{ $ref: "#/components/parameters/DashboardId" }],
      get: {
        operationId: "dashboards.get",
        tags: ["dashboards"],
        summary: "Tells about a dashboard.",
        description:
          "Needs `v___view` on the dashboard. The documentation's samples for one dashboard have `/portals/{portal-id}` before the path.",
        "x-conformance-id": "portals:getDashboard",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The dashboard.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Dashboard" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "dashboards.update",
        tags: ["dashboards"],
        summary: "Changes a dashboard.",
        description: "Needs `___admin` on the dashboard. What is left out stays (inferred).",
        "x-conformance-id": "portals:updateDashboard",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/DashboardPut" } },
          },
        },
        responses: {
          "200": {
            description: "The dashboard as it is now.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Dashboard" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "dashboards.delete",
        tags: ["dashboards"],
        summary: "Deletes a dashboard.",
        description: "Needs `___admin` on the dashboard.",
        "x-conformance-id": "portals:deleteDashboard",
        "x-evidence": "docs",
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users": {
      get: {
        operationId: "users.list",
        tags: ["users"],
        summary: "Lists the users of the domain.",
        description: "Needs `d_u_view` on the domain. Without `limit` all users come at once.",
        "x-conformance-id": "portals:listUsers",
        "x-evidence": "docs",
        "x-pagination": { style: "offset", parameter: "offset", size: "limit", needsSize: true },
        parameters: [
          { $ref: "#/components/parameters/Offset" },
          { $ref: "#/components/parameters/Limit" },
          { $ref: "#/components/parameters/NoPermissions" },
          { $ref: "#/components/parameters/LastLoginTimestamp" },
        ],
        responses: {
          "200": {
            description: "The users.",
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/User" } } },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "users.create",
        tags: ["users"],
        summary: "Creates a user, who can log in at once.",
        description:
          "Anyone may do so where the domain does not moderate signing up. The user gets a mail, with a random password unless one is given. The documentation speaks of a list of users, its sample has one.",
        "x-conformance-id": "portals:createUser",
        "x-evidence": "docs",
        security: [],
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/UserPost" } },
          },
        },
        responses: {
          "201": {
            description: "The user.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users#pending": {
      post: {
        operationId: "users.createPending",
        tags: ["users"],
        summary: "Creates a user, who has to confirm the e-mail address before logging in.",
        description:
          "The user gets a mail with an activation key, for `activate`. Anyone may do so where the domain does not moderate signing up. The header makes the difference.",
        "x-conformance-id": "portals:createUser",
        "x-evidence": "docs",
        security: [],
        parameters: [{ $ref: "#/components/parameters/XUserAgent" }],
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/UserPost" } },
          },
        },
        responses: {
          "202": {
            description: "A mail is on its way.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Confirmation" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users#activate": {
      post: {
        operationId: "users.activate",
        tags: ["users"],
        summary: "Activates a user by the key of the activation mail.",
        description: "Anyone who has the key may do so.",
        "x-conformance-id": "portals:activateUser",
        "x-evidence": "docs",
        security: [],
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/UserActivation" } },
          },
        },
        responses: {
          "200": { description: "The user is active. No body." },
          "400": { $ref: "#/components/responses/BadRequest" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}": {
      parameters: [{ $ref: "#/components/parameters/UserId" }],
      get: {
        operationId: "users.get",
        tags: ["users"],
        summary: "Tells about a user.",
        description: "Anyone for themselves, others with `d_u_view` on the domain.",
        "x-conformance-id": "portals:getUser",
        "x-evidence": "docs",
        parameters: [{ $ref: "#/components/parameters/LastLoginTimestamp" }],
        responses: {
          "200": {
            description: "The user.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "users.update",
        tags: ["users"],
        summary: "Changes a user.",
        description:
          "Anyone for themselves, others with `d_u_list` on the domain. What is left out stays; `permissions` replaces all. The documentation speaks of a list of users, its sample has one.",
        "x-conformance-id": "portals:updateUser",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/UserPut" } },
          },
        },
        responses: {
          "200": {
            description: "The user as it is now.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "users.delete",
        tags: ["users"],
        summary: "Deletes a user.",
        description:
          "Refused with 400 while the user owns anything (a portal, a discount, payment data) or where the user is not of this domain. Needs `d_u_list` on the domain.",
        "x-conformance-id": "portals:deleteUser",
        "x-evidence": "docs",
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}#silence": {
      parameters: [{ $ref: "#/components/parameters/UserId" }],
      put: {
        operationId: "users.updateSilently",
        tags: ["users"],
        summary: "Changes a user without getting the user back.",
        description: "As `update`, but the answer has no body.",
        "x-conformance-id": "portals:updateUser",
        "x-evidence": "docs",
        parameters: [{ $ref: "#/components/parameters/Silence" }],
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/UserPut" } },
          },
        },
        responses: {
          "202": { description: "It is done. No body." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}#readtoken": {
      parameters: [{ $ref: "#/components/parameters/UserId" }],
      get: {
        operationId: "users.getByReadToken",
        tags: ["users"],
        summary: "Tells about a user to somebody who has a read token of that user.",
        description:
          "`userTokens.getReadToken` makes the token, which is good for 5 minutes. The token takes the place of a login; the sample of the documentation has one beside it.",
        "x-conformance-id": "portals:getUserByReadToken",
        "x-evidence": "docs",
        security: [{ readtoken: [] }],
        parameters: [{ $ref: "#/components/parameters/ReadToken" }],
        responses: {
          "200": {
            description: "The user.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/_this/users/[{ids}]": {
      parameters: [{ $ref: "#/components/parameters/UserIds" }],
      get: {
        operationId: "users.getMany",
        tags: ["users"],
        summary: "Tells about several users.",
        description: "Needs `d_u_view` on the domain.",
        "x-conformance-id": "portals:getUsers",
        "x-evidence": "docs",
        "x-pagination": { style: "link", parameter: "offset", size: "limit" },
        parameters: [
          { $ref: "#/components/parameters/ManyLimit" },
          { $ref: "#/components/parameters/ManyOffset" },
          { $ref: "#/components/parameters/NoPermissions" },
          { $ref: "#/components/parameters/LastLoginTimestamp" },
        ],
        responses: {
          "200": {
            description: "All of the users.",
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/User" } } },
            },
          },
          "206": {
            description: "Some of the users; the Link header says where there are more.",
            headers: { Link: { $ref: "#/components/headers/Link" } },
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/User" } } },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/reset-password": {
      post: {
        operationId: "users.requestPasswordReset",
        tags: ["users"],
        summary: "Has a mail sent to a user who forgot the password.",
        description: "The mail has a key, for `completePasswordReset`.",
        "x-conformance-id": "portals:requestPasswordReset",
        "x-evidence": "docs",
        security: [],
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/PasswordResetPost" } },
          },
        },
        responses: {
          "202": {
            description: "A mail is on its way.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Confirmation" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "users.completePasswordReset",
        tags: ["users"],
        summary: "Gives a user a new password by the key of the reset mail.",
        description:
          "Without a new password a random one is made. The answer has a body, which the documentation does not show, so that nothing is given here.",
        "x-conformance-id": "portals:completePasswordReset",
        "x-evidence": "docs",
        security: [],
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/PasswordResetPut" } },
          },
        },
        responses: {
          "200": { description: "The password is changed." },
          "400": { $ref: "#/components/responses/BadRequest" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/user": {
      post: {
        operationId: "users.signUp",
        tags: ["users"],
        summary: "Signs up a user with a portal of a plan, and has an activation mail sent.",
        description: "Superseded by `createPending`.",
        deprecated: true,
        "x-conformance-id": "portals:registerUser",
        "x-evidence": "docs",
        security: [],
        requestBody: {
          required: true,
          content: { "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/SignUp" } } },
        },
        responses: {
          "200": { description: "The user is signed up. No body." },
          "400": { $ref: "#/components/responses/BadRequestErrors" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/user/password": {
      post: {
        operationId: "users.sendPasswordReset",
        tags: ["users"],
        summary: "Has a mail sent to a user who forgot the password.",
        description: "Superseded by `requestPasswordReset`.",
        deprecated: true,
        "x-conformance-id": "portals:resetUserPassword",
        "x-evidence": "docs",
        security: [],
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": {
              schema: { $ref: "#/components/schemas/PasswordResetRequest" },
            },
          },
        },
        responses: {
          "200": { description: "A mail is on its way. No body." },
          "400": { $ref: "#/components/responses/BadRequestErrors" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/accounts": {
      get: {
        operationId: "accounts.list",
        tags: ["accounts"],
        summary: "Lists the accounts of all users of the domain.",
        description: "Superseded by `users.list`. Needs `d_u_view` on the domain.",
        deprecated: true,
        "x-official-name": "Portals.get_all_user_accounts",
        "x-conformance-id": "portals:listAccounts",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The accounts.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Account" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/accounts/{user-id}": {
      parameters: [{ $ref: "#/components/parameters/UserId" }],
      get: {
        operationId: "accounts.get",
        tags: ["accounts"],
        summary: "Tells about the account of a user.",
        description: "Anyone for themselves, others with `d_u_view` on the domain.",
        "x-conformance-id": "portals:getAccountById",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The account.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Account" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/accounts/{user-email}#email": {
      parameters: [{ $ref: "#/components/parameters/UserEmail" }],
      get: {
        operationId: "accounts.getByEmail",
        tags: ["accounts"],
        summary: "Tells about the account of the user with an e-mail address.",
        description: "Anyone for themselves, others with `d_u_view` on the domain.",
        "x-conformance-id": "portals:getAccountByEmail",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The account.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Account" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}/token": {
      parameters: [{ $ref: "#/components/parameters/UserId" }],
      get: {
        operationId: "userTokens.get",
        tags: ["userTokens"],
        summary: "Makes a token that stands in for the login of a user.",
        description:
          "Good for 30 days, as `Authorization: Token <token>`. Anyone for themselves, others with `d_u_view` on the domain.",
        "x-official-name": "Portals.get_user_token",
        "x-conformance-id": "portals:getUserToken",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/ReDirect" }],
        responses: {
          "200": {
            description: "The token.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/UserToken" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/_this/token#google": {
      get: {
        operationId: "userTokens.getByGoogle",
        tags: ["userTokens"],
        summary: "Makes a token for a user of Google, and an account and a portal where there is none yet.",
        description:
          "The authorization code of Google goes into the Authorization header, as `Google <code>`; it is good once. An account is made only where the domain does not moderate signing up and has a default plan. The documentation's text speaks of a list of users, its sample has the token.",
        "x-conformance-id": "portals:getOpenIdUserToken",
        "x-evidence": "docs",
        "x-retry": "never",
        security: [{ google: [] }],
        responses: {
          "200": {
            description: "The token, good for 30 days.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/UserToken" } } },
          },
          "202": { description: "The account is made and has to be activated. No body." },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}/readtoken": {
      parameters: [{ $ref: "#/components/parameters/UserId" }],
      get: {
        operationId: "userTokens.getReadToken",
        tags: ["userTokens"],
        summary: "Makes a token by which others can look up a user, and nothing else.",
        description:
          "Good for 5 minutes, for `users.getByReadToken`. Anyone for themselves, others with `d_u_view` on the domain.",
        "x-conformance-id": "portals:getUserReadToken",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The token.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/ReadToken" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}/permissions": {
      parameters: [{ $ref: "#/components/parameters/UserId" }],
      get: {
        operationId: "userPermissions.list",
        tags: ["userPermissions"],
        summary: "Lists what a user may do, of what belongs to the domain.",
        description: "Anyone for themselves, others with `d_u_view` on the domain.",
        "x-official-name": "Portals.get_user_permission",
        "x-conformance-id": "portals:listUserPermissions",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/PermissionTypes" }],
        responses: {
          "200": {
            description: "The permissions.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Permission" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "userPermissions.add",
        tags: ["userPermissions"],
        summary: "Gives a user further permissions.",
        description: "Needs `d_u_view` on the domain, and access to what the permissions are for.",
        "x-official-name": "Portals.add_user_permission",
        "x-conformance-id": "portals:addUserPermissions",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": {
              schema: { type: "array", items: { $ref: "#/components/schemas/Permission" } },
            },
          },
        },
        responses: {
          "202": {
            description: "The permissions are given. No body.",
            headers: { Location: { $ref: "#/components/headers/Location" } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "userPermissions.delete",
        tags: ["userPermissions"],
        summary: "Takes permissions from a user.",
        description: "Needs `d_u_view` on the domain, and access to what the permissions are for.",
        "x-conformance-id": "portals:deleteUserPermissions",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": {
              schema: { type: "array", items: { $ref: "#/components/schemas/Permission" } },
            },
          },
        },
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}/profile/picture": {
      parameters: [{ $ref: "#/components/parameters/UserId" }],
      get: {
        operationId: "userPictures.get",
        tags: ["userPictures"],
        summary: "Gives the picture of a user, or the address of the default one.",
        description: "Anyone for themselves, others with `d_u_view` on the domain.",
        "x-conformance-id": "portals:getUserPicture",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The picture that was uploaded.",
            content: { "image/png": { schema: { type: "string", format: "binary" } } },
          },
          "303": {
            description: "There is only the default picture; the Location header has its address.",
            "x-redirect": "answer",
            headers: { Location: { $ref: "#/components/headers/Location" } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "userPictures.set",
        tags: ["userPictures"],
        summary: "Gives a user a picture, in PNG.",
        description: "Anyone for themselves, others with `d_u_view` on the domain.",
        "x-conformance-id": "portals:setUserPicture",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: { $ref: "#/components/schemas/PicturePost" },
              encoding: { myfile: { contentType: "image/png" } },
            },
          },
        },
        responses: {
          "201": { description: "The picture is set. No body." },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "userPictures.reset",
        tags: ["userPictures"],
        summary: "Gives a user the default picture again.",
        description: "Anyone for themselves, others with `d_u_view` on the domain.",
        "x-conformance-id": "portals:resetUserPicture",
        "x-evidence": "docs",
        responses: {
          "202": { description: "It is done. No body." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}/ds/{subdirectory}": {
      parameters: [
        { $ref: "#/components/parameters/UserId" },
        { $ref: "#/components/parameters/StoragePlace" },
      ],
      get: {
        operationId: "userStorage.get",
        tags: ["userStorage"],
        summary: "Gives what is stored for a user in a place.",
        description:
          "JSON is given as its value, text as such, anything else as bytes. Anyone for themselves, others with `d_u_list` on the domain.",
        "x-conformance-id": "portals:getUserStorage",
        "x-evidence": "docs",
        "x-media-method": { "text/plain": "get", "*/*": "get" },
        responses: {
          "200": {
            description: "What is stored, with the media type that it was stored with.",
            content: {
              "application/json": { schema: { description: "The value." } },
              "text/plain": { schema: { type: "string" } },
              "*/*": { schema: { type: "string", format: "binary" } },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "userStorage.set",
        tags: ["userStorage"],
        summary: "Stores something for a user in a place.",
        description:
          "`set` takes a value, which is stored as JSON, `setText` a text, `setFile` bytes with their media type. Anyone for themselves, others with `d_u_list` on the domain.",
        "x-conformance-id": "portals:putUserStorage",
        "x-evidence": "docs",
        "x-media-method": {
          "text/plain": "setText",
          "image/gif": "setFile",
          "image/jpg": "setFile",
          "image/png": "setFile",
          "image/bmp": "setFile",
          "image/jpeg": "setFile",
          "application/octet-stream": "setFile",
        },
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { description: "The value." } },
            "text/plain": { schema: { type: "string" } },
            "image/gif": { schema: { type: "string", format: "binary" } },
            "image/jpg": { schema: { type: "string", format: "binary" } },
            "image/png": { schema: { type: "string", format: "binary" } },
            "image/bmp": { schema: { type: "string", format: "binary" } },
            "image/jpeg": { schema: { type: "string", format: "binary" } },
            "application/octet-stream": { schema: { type: "string", format: "binary" } },
          },
        },
        responses: {
          "201": { description: "It is stored. No body." },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "userStorage.delete",
        tags: ["userStorage"],
        summary: "Deletes what is stored for a user in a place.",
        description: "Anyone for themselves, others with `d_u_list` on the domain.",
        "x-conformance-id": "portals:deleteUserStorage",
        "x-evidence": "docs",
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}/ds/{subdirectory}/*": {
      parameters: [
        { $ref: "#/components/parameters/UserId" },
        { $ref: "#/components/parameters/StoragePlace" },
      ],
      get: {
        operationId: "userStorage.list",
        tags: ["userStorage"],
        summary: "Lists what is stored for a user below a place.",
        description: "Anyone for themselves, others with `d_u_list` on the domain.",
        "x-conformance-id": "portals:listUserStorage",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "Names of the places, without those below them.",
            content: { "application/json": { schema: { type: "array", items: { type: "string" } } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}/ds": {
      parameters: [{ $ref: "#/components/parameters/UserId" }],
      get: {
        operationId: "userStorage.getRoot",
        tags: ["userStorage"],
        summary: "Gives what is stored for a user at the top.",
        description:
          "JSON is given as its value, text as such, anything else as bytes. Anyone for themselves, others with `d_u_list` on the domain.",
        "x-conformance-id": "portals:getUserStorage",
        "x-evidence": "docs",
        "x-media-method": { "text/plain": "getRoot", "*/*": "getRoot" },
        responses: {
          "200": {
            description: "What is stored, with the media type that it was stored with.",
            content: {
              "application/json": { schema: { description: "The value." } },
              "text/plain": { schema: { type: "string" } },
              "*/*": { schema: { type: "string", format: "binary" } },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}/ds/*": {
      parameters: [{ $ref: "#/components/parameters/UserId" }],
      get: {
        operationId: "userStorage.listRoot",
        tags: ["userStorage"],
        summary: "Lists what is stored for a user at the top.",
        description: "Anyone for themselves, others with `d_u_list` on the domain.",
        "x-conformance-id": "portals:listUserStorage",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "Names of the places, without those below them.",
            content: { "application/json": { schema: { type: "array", items: { type: "string" } } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/{user-id}/groups": {
      parameters: [{ $ref: "#/components/parameters/UserId" }],
      post: {
        operationId: "groups.create",
        tags: ["groups"],
        summary: "Creates a group of a user, who is its owner and first member.",
        description: "Anyone for themselves, others with `d_s_crea` on the domain.",
        "x-conformance-id": "portals:createUserGroup",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/GroupPost" } },
          },
        },
        responses: {
          "201": {
            description: "The group.",
            headers: { Location: { $ref: "#/components/headers/Location" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Group" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/groups/{group-id}": {
      parameters: [{ $ref: "#/components/parameters/GroupId" }],
      get: {
        operationId: "groups.get",
        tags: ["groups"],
        summary: "Tells about a group.",
        description: "Needs `g_member` on the group.",
        "x-conformance-id": "portals:getGroup",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The group.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Group" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "groups.update",
        tags: ["groups"],
        summary: "Changes a group.",
        description: "Needs `g_update` on the group. What is left out stays; lists replace what was there.",
        "x-conformance-id": "portals:updateGroup",
        "x-evidence": "docs",
        parameters: [{ $ref: "#/components/parameters/Force" }],
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/GroupPut" } },
          },
        },
        responses: {
          "200": {
            description: "The group as it is now.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Group" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "groups.delete",
        tags: ["groups"],
        summary: "Deletes a group.",
        description: "Needs `___admin` on the group.",
        "x-conformance-id": "portals:deleteGroup",
        "x-evidence": "docs",
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/users/_this/groups/[{ids}]": {
      parameters: [{ $ref: "#/components/parameters/GroupIds" }],
      get: {
        operationId: "groups.getMany",
        tags: ["groups"],
        summary: "Tells about several groups.",
        description: "Needs `g_member` on the groups.",
        "x-conformance-id": "portals:getGroups",
        "x-evidence": "docs",
        "x-pagination": { style: "link", parameter: "offset", size: "limit" },
        parameters: [
          { $ref: "#/components/parameters/ManyLimit" },
          { $ref: "#/components/parameters/ManyOffset" },
          { $ref: "#/components/parameters/NoPermissions" },
        ],
        responses: {
          "200": {
            description: "All of the groups.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Group" } },
              },
            },
          },
          "206": {
            description: "Some of the groups; the Link header says where there are more.",
            headers: { Link: { $ref: "#/components/headers/Link" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Group" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/groups/{group-id}/permissions": {
      parameters: [{ $ref: "#/components/parameters/GroupId" }],
      get: {
        operationId: "groupPermissions.list",
        tags: ["groupPermissions"],
        summary: "Lists what the members of a group may do.",
        description: "Needs `g_member` on the group. Without `limit` all permissions come at once.",
        "x-conformance-id": "portals:listGroupPermissions",
        "x-evidence": "docs",
        "x-pagination": { style: "offset", parameter: "offset", size: "limit", needsSize: true },
        parameters: [
          { $ref: "#/components/parameters/PermissionTypes" },
          { $ref: "#/components/parameters/Offset" },
          { $ref: "#/components/parameters/Limit" },
        ],
        responses: {
          "200": {
            description: "The permissions.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Permission" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "groupPermissions.add",
        tags: ["groupPermissions"],
        summary: "Gives the members of a group further permissions.",
        description: "Needs `g_update` on the group, and access to what the permissions are for.",
        "x-conformance-id": "portals:addGroupPermissions",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": {
              schema: { type: "array", items: { $ref: "#/components/schemas/Permission" } },
            },
          },
        },
        responses: {
          "202": {
            description: "The permissions are given. No body.",
            headers: { Location: { $ref: "#/components/headers/Location" } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "groupPermissions.delete",
        tags: ["groupPermissions"],
        summary: "Takes permissions from the members of a group.",
        description: "Needs `g_update` on the group, and access to what the permissions are for.",
        "x-conformance-id": "portals:deleteGroupPermissions",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": {
              schema: { type: "array", items: { $ref: "#/components/schemas/Permission" } },
            },
          },
        },
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/domain/": {
      get: {
        operationId: "domains.list",
        tags: ["domains"],
        summary: "Lists the domains that the caller has an account in.",
        description: "Samples of the documentation leave out the last slash.",
        "x-conformance-id": "portals:listDomains",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The domains.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Domain" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/cache": {
      post: {
        operationId: "cache.invalidate",
        tags: ["cache"],
        summary: "Has Portals forget what it keeps of the One Platform, as far as some calls changed it.",
        description:
          "Portals shows data of the One Platform up to about 15 minutes old. The platform's command line sends the calls that it made there, after making them; it says that `drop` has no effect. It is not documented, and takes no credential but the CIK in the body.",
        "x-conformance-id": "portals:invalidateCache",
        "x-evidence": "source",
        security: [],
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/CacheInvalidation" } },
          },
        },
        responses: {
          "2XX": { description: "It is done. What the body is, is not known." },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/client-models/": {
      get: {
        operationId: "clientModels.list",
        tags: ["clientModels"],
        summary: "Lists the client models of the domain.",
        description: "Needs `___admin` on the domain. Samples of the documentation leave out the last slash.",
        "x-conformance-id": "portals:listClientModels",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The client models.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/ClientModel" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/client-models/{vendor}/{name}": {
      parameters: [{ $ref: "#/components/parameters/Vendor" }, { $ref: "#/components/parameters/ModelName" }],
      get: {
        operationId: "clientModels.get",
        tags: ["clientModels"],
        summary: "Tells about a client model.",
        description:
          "Needs `___admin` on the domain. What is answered where there is no such model is not documented.",
        "x-conformance-id": "portals:getClientModel",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The client model.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/ClientModel" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "clientModels.update",
        tags: ["clientModels"],
        summary: "Changes a client model.",
        description: "Needs `___admin` on the domain. What is left out stays; pictures cannot be changed.",
        "x-conformance-id": "portals:updateClientModel",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/ClientModelPut" } },
          },
        },
        responses: {
          "200": { description: "The client model is changed. No body." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "clientModels.delete",
        tags: ["clientModels"],
        summary: "Deletes a client model.",
        description:
          "The platform's own model takes its place where it was the default. The documentation says 204, its sample has 200. Needs `___admin` on the domain.",
        "x-conformance-id": "portals:deleteClientModel",
        "x-evidence": "docs",
        responses: {
          "200": { description: "As 204, in the sample of the documentation." },
          "204": { $ref: "#/components/responses/Deleted" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/client-models/{vendor}/{name}/sn/{serial-number}": {
      parameters: [
        { $ref: "#/components/parameters/Vendor" },
        { $ref: "#/components/parameters/ModelName" },
        { $ref: "#/components/parameters/SerialNumber" },
      ],
      get: {
        operationId: "clientModels.getSerialNumber",
        tags: ["clientModels"],
        summary: "Tells about a serial number of a client model.",
        description:
          "Needs `___admin` on the domain, or on the device that has it where the domain allows its users to see the extra text.",
        "x-conformance-id": "portals:getSerialNumber",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The serial number.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/SerialNumber" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/themes/": {
      get: {
        operationId: "themes.list",
        tags: ["themes"],
        summary: "Lists the themes of the domain.",
        description: "Needs `___admin` on the domain. Samples of the documentation leave out the last slash.",
        "x-conformance-id": "portals:listThemes",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The themes.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Theme" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/themes": {
      post: {
        operationId: "themes.create",
        tags: ["themes"],
        summary: "Creates a theme with the usual looks.",
        description:
          "Needs `___admin` on the domain. The documentation says 200, its sample has 201. `update` gives it looks of its own.",
        "x-conformance-id": "portals:createTheme",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/ThemePost" } },
          },
        },
        responses: {
          "200": {
            description: "The theme.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Theme" } } },
          },
          "201": {
            description: "The theme.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Theme" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/themes/{theme-id}": {
      parameters: [{ $ref: "#/components/parameters/ThemeId" }],
      get: {
        operationId: "themes.get",
        tags: ["themes"],
        summary: "Tells about a theme.",
        description: "Needs `___admin` on the domain.",
        "x-conformance-id": "portals:getTheme",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The theme.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Theme" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "themes.update",
        tags: ["themes"],
        summary: "Changes a theme.",
        description:
          "Needs `___admin` on the domain. What is left out stays (inferred); images cannot be changed.",
        "x-conformance-id": "portals:updateTheme",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/ThemePut" } },
          },
        },
        responses: {
          "200": { description: "The theme is changed. No body." },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "themes.delete",
        tags: ["themes"],
        summary: "Deletes a theme.",
        description:
          "The platform's own theme takes its place where it was the default. Needs `___admin` on the domain.",
        "x-conformance-id": "portals:deleteTheme",
        "x-evidence": "docs",
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/widget-scripts": {
      get: {
        operationId: "widgetScripts.list",
        tags: ["widgetScripts"],
        summary: "Lists the widgets that the domain has of its own.",
        description: "Needs `___admin` on the domain.",
        "x-conformance-id": "portals:listDomainWidgets",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The widgets.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/WidgetScript" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "widgetScripts.create",
        tags: ["widgetScripts"],
        summary: "Creates a widget of the domain.",
        description: "Needs `___admin` on the domain.",
        "x-conformance-id": "portals:createDomainWidget",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/WidgetScriptPost" } },
          },
        },
        responses: {
          "201": {
            description: "The widget.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/WidgetScript" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/widget-scripts/{widget-script-id}": {
      parameters: [{ $ref: "#/components/parameters/WidgetScriptId" }],
      get: {
        operationId: "widgetScripts.get",
        tags: ["widgetScripts"],
        summary: "Tells about a widget of the domain, with its code.",
        description: "Needs `___admin` on the domain.",
        "x-conformance-id": "portals:getDomainWidget",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The widget.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/WidgetScript" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "widgetScripts.update",
        tags: ["widgetScripts"],
        summary: "Changes a widget of the domain.",
        description: "Needs `___admin` on the domain. What is left out stays (inferred).",
        "x-conformance-id": "portals:updateDomainWidget",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/WidgetScriptPut" } },
          },
        },
        responses: {
          "200": {
            description: "The widget as it is now.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/WidgetScript" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "widgetScripts.delete",
        tags: ["widgetScripts"],
        summary: "Deletes a widget of the domain.",
        description: "Needs `___admin` on the domain.",
        "x-conformance-id": "portals:deleteDomainWidget",
        "x-evidence": "docs",
        responses: {
          "204": { $ref: "#/components/responses/Deleted" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/fs": {
      get: {
        operationId: "files.list",
        tags: ["files"],
        summary: "Lists the files at the top of the domain, with what is in them.",
        description:
          "Anyone may do so. `/fs.js` and the like, with an ending that the server knows, give one file with the media type of the ending.",
        "x-conformance-id": "portals:listFiles",
        "x-evidence": "docs",
        security: [],
        responses: {
          "200": {
            description: "What is in the files, by their names.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/FileList" } } },
          },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "files.append",
        tags: ["files"],
        summary: "Stores something under a name that the server finds, and gives its address.",
        description:
          "`append` takes content of any media type, `appendForm` the fields of a form, files among them. The server answers 303 when it is stored. Needs `d_____fs` on the domain.",
        "x-conformance-id": "portals:appendToDirectory",
        "x-evidence": "docs",
        "x-media-method": { "multipart/form-data": "appendForm" },
        requestBody: {
          required: true,
          content: {
            "*/*": { schema: { type: "string", format: "binary" } },
            "multipart/form-data": { schema: { $ref: "#/components/schemas/FileForm" } },
          },
        },
        responses: {
          "303": {
            description:
              "It is stored; the Location header has its address. The body is what was stored, and for a form what `get` gives.",
            "x-redirect": "answer",
            headers: { Location: { $ref: "#/components/headers/Location" } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/fs/{directory-path}": {
      parameters: [{ $ref: "#/components/parameters/DirectoryPath" }],
      put: {
        operationId: "files.upload",
        tags: ["files"],
        summary: "Stores something under a name, in place of what is there.",
        description: "Content of any media type, which has to be given. Needs `d_____fs` on the domain.",
        "x-conformance-id": "portals:putFile",
        "x-evidence": "docs",
        "x-media-method": { "text/plain": "upload", "*/*": "upload" },
        requestBody: { required: true, content: { "*/*": { schema: { type: "string", format: "binary" } } } },
        responses: {
          "200": {
            description: "It is stored in place of what was there. The body is what was stored.",
            content: {
              "application/json": { schema: { description: "The value." } },
              "text/plain": { schema: { type: "string" } },
              "*/*": { schema: { type: "string", format: "binary" } },
            },
          },
          "201": {
            description: "It is stored where there was nothing. The body is what was stored.",
            headers: { Location: { $ref: "#/components/headers/Location" } },
            content: {
              "application/json": { schema: { description: "The value." } },
              "text/plain": { schema: { type: "string" } },
              "*/*": { schema: { type: "string", format: "binary" } },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/fs/{directory-path}/{subdirectory}": {
      parameters: [
        { $ref: "#/components/parameters/DirectoryPath" },
        { $ref: "#/components/parameters/FileName" },
      ],
      get: {
        operationId: "files.get",
        tags: ["files"],
        summary: "Tells which fields are stored under a name, or gives what is stored there.",
        description:
          "Of a form, each field with its value, or its media type where it is a file. The sample of the documentation has JSON with the media type of a picture. Anyone may do so.",
        "x-conformance-id": "portals:getFile",
        "x-evidence": "docs",
        "x-media-method": { "text/plain": "get", "*/*": "get" },
        security: [],
        responses: {
          "200": {
            description: "The fields, or what is stored.",
            content: {
              "application/json": { schema: { description: "The fields, or the value." } },
              "text/plain": { schema: { type: "string" } },
              "*/*": { schema: { type: "string", format: "binary" } },
            },
          },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/api/portals/v1/fs/{directory-path}/{subdirectory}/{field-name}": {
      parameters: [
        { $ref: "#/components/parameters/DirectoryPath" },
        { $ref: "#/components/parameters/FileName" },
        { $ref: "#/components/parameters/FieldName" },
      ],
      get: {
        operationId: "files.download",
        tags: ["files"],
        summary: "Gives the content of a field that is stored under a name.",
        description: "JSON is given as its value, text as such, anything else as bytes. Anyone may do so.",
        "x-conformance-id": "portals:getFileContent",
        "x-evidence": "docs",
        "x-streaming": true,
        "x-media-method": { "text/plain": "download", "*/*": "download" },
        security: [],
        responses: {
          "200": {
            description: "The content. Its media type follows the ending of the file.",
            content: {
              "application/json": { schema: { description: "The value." } },
              "text/plain": { schema: { type: "string" } },
              "*/*": { schema: { type: "string", format: "binary" } },
            },
          },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      basic: {
        type: "http",
        scheme: "basic",
        description: "E-mail address or user name, and password, in UTF-8 (inferred).",
      },
      token: {
        type: "http",
        scheme: "Token",
        description: "Token of `userTokens.get`, as `Authorization: Token <token>`.",
      },
      google: {
        type: "http",
        scheme: "Google",
        description:
          "Authorization code of Google's OpenID Connect, as `Authorization: Google <code>`. Only for `userTokens.getByGoogle`.",
      },
      readtoken: {
        type: "apiKey",
        in: "query",
        name: "readtoken",
        description: "Token of `userTokens.getReadToken`. Only for `users.getByReadToken`.",
      },
    },
    schemas: {
      ListedPortal: {
        description: "A portal of the domain: its id and no more.",
        type: "object",
        required: ["id"],
        properties: { id: { description: "Id of the portal: digits, as text.", type: "string" } },
        example: { id: "1284862590" },
      },
      MyPortal: {
        description: "A portal that the caller owns or manages.",
        type: "object",
        required: ["domain", "name", "rid", "role"],
        properties: {
          domain: { description: "Domain, as the name of its host.", type: "string" },
          key: {
            description: "CIK of the portal. Only for its owner and managers.",
            $ref: "#/components/schemas/Cik",
          },
          name: { description: "Name to show.", type: "string" },
          rid: { description: "RID of the portal.", $ref: "#/components/schemas/Rid" },
          role: { description: "What the caller is to it.", $ref: "#/components/schemas/PortalRole" },
        },
        example: {
          domain: "mydomain.exosite.com",
          key: "0123456789abcdef0123456789abcdef01234567",
          name: "Home",
          rid: "89abcdef0123456789abcdef0123456789abcdef",
          role: "owner",
        },
      },
      Portal: {
        description: "A portal.",
        type: "object",
        required: ["devices", "id", "info"],
        properties: {
          devices: {
            description: "RIDs of its devices.",
            type: "array",
            items: { $ref: "#/components/schemas/Rid" },
          },
          id: { description: "Id of the portal: digits, as text.", type: "string" },
          info: {
            description: "What the One Platform tells of it.",
            $ref: "#/components/schemas/PortalInfo",
          },
          planId: {
            description: "Id of its plan: digits, as text. The documentation's samples lack it.",
            type: "string",
          },
        },
        example: {
          devices: ["89abcdef0123456789abcdef0123456789abcdef"],
          id: "1284862590",
          info: {
            aliases: [],
            basic: { modified: 1700000000, status: "activated", subscribers: 0, type: "client" },
            description: { meta: "", name: "Home" },
            key: "0123456789abcdef0123456789abcdef01234567",
            shares: [],
            subscribers: [],
            tags: [],
          },
          planId: "3676938388",
        },
      },
      PortalPut: {
        description: "What may be changed of a portal.",
        type: "object",
        properties: {
          info: {
            description: "What the One Platform keeps of it.",
            type: "object",
            properties: {
              aliases: {
                description:
                  "Aliases by the RID of the device or data source, in place of all that there were. They stay if left out.",
                $ref: "#/components/schemas/ClientAliases",
              },
              description: {
                description: "Name and the like. What is left out stays.",
                $ref: "#/components/schemas/ClientUpdate",
              },
            },
          },
        },
        example: { info: { aliases: { "89abcdef0123456789abcdef0123456789abcdef": ["gateway"] } } },
      },
      UserPortal: {
        description: "A portal of a user, and what the user may do there.",
        type: "object",
        required: ["Description", "Permissions", "PortalID", "PortalName", "PortalRID", "UserEmail"],
        properties: {
          Description: { description: "Description to show.", type: "string" },
          Devices: {
            description: "RIDs of its devices. Only where `options` asked for them.",
            type: "array",
            items: { $ref: "#/components/schemas/Rid" },
          },
          Permissions: {
            description: "What the user may do.",
            type: "array",
            items: { $ref: "#/components/schemas/PortalAccess" },
          },
          PortalID: { description: "Id of the portal: digits, as text.", type: "string" },
          PortalName: { description: "Name to show.", type: "string" },
          PortalRID: { description: "RID of the portal.", $ref: "#/components/schemas/Rid" },
          UserEmail: { description: "E-mail address of the user.", type: "string" },
        },
        example: {
          Description: "",
          Permissions: [{ access: "___admin" }],
          PortalID: "1173271281",
          PortalName: "Home",
          PortalRID: "89abcdef0123456789abcdef0123456789abcdef",
          UserEmail: "ada@example.com",
        },
      },
      PortalPost: {
        description: "What `create` of a portal takes.",
        type: "object",
        required: ["planId"],
        properties: {
          planId: {
            description: "Id of a plan that can be had for free; the address of the signup page has it.",
            type: "string",
          },
        },
        example: { planId: "3676938388" },
      },
      PortalShares: {
        description: "A portal of a user with the users that it is shared with.",
        type: "object",
        required: ["Description", "PortalID", "PortalName", "PortalRID", "Shares", "UserEmail"],
        properties: {
          Description: { description: "Description to show.", type: "string" },
          PortalID: { description: "Id of the portal: digits, as text.", type: "string" },
          PortalName: { description: "Name to show.", type: "string" },
          PortalRID: { description: "RID of the portal.", $ref: "#/components/schemas/Rid" },
          Shares: {
            description: "Users that it is shared with.",
            type: "array",
            items: { $ref: "#/components/schemas/PortalShareOfUser" },
          },
          UserEmail: { description: "E-mail address of the owner.", type: "string" },
        },
        example: {
          Description: "",
          PortalID: "1173271281",
          PortalName: "Home",
          PortalRID: "89abcdef0123456789abcdef0123456789abcdef",
          Shares: [{ access: "p_manage", oid: { email: "bob@example.com", id: "1498682908", type: "User" } }],
          UserEmail: "ada@example.com",
        },
      },
      PortalShare: {
        description: "Who a portal is shared with, and what they may do.",
        type: "object",
        required: ["access", "oid"],
        additionalProperties: false,
        properties: {
          access: { description: "What the user may do.", $ref: "#/components/schemas/PortalShareAccess" },
          oid: {
            description: "The user.",
            type: "object",
            required: ["id", "type"],
            additionalProperties: false,
            properties: {
              id: { description: "Id of the user.", type: "string" },
              type: { description: "`User`.", type: "string", enum: ["User"] },
            },
          },
        },
        example: { access: "p_manage", oid: { id: "1498682908", type: "User" } },
      },
      Device: {
        description: "A device of a portal.",
        type: "object",
        required: ["dataSources", "info", "members", "model", "rid", "sn", "type", "vendor"],
        properties: {
          dataSources: {
            description: "RIDs of its data sources.",
            type: "array",
            items: { $ref: "#/components/schemas/Rid" },
          },
          info: {
            description: "What the One Platform tells of it.",
            $ref: "#/components/schemas/DeviceInfo",
          },
          members: {
            description: "Who may do what with it.",
            type: "array",
            items: { $ref: "#/components/schemas/Permission" },
          },
          model: { description: "Name of the model; null for a `generic` device.", type: ["string", "null"] },
          rid: { description: "RID of the device.", $ref: "#/components/schemas/Rid" },
          sn: { description: "Serial number; null for a `generic` device.", type: ["string", "null"] },
          type: { description: "Whether it is of a model.", $ref: "#/components/schemas/DeviceType" },
          vendor: {
            description: "Name of the vendor; null for a `generic` device.",
            type: ["string", "null"],
          },
        },
        example: {
          dataSources: [],
          info: {
            aliases: [],
            basic: { modified: 1700000000, status: "notactivated", subscribers: 0, type: "client" },
            description: { meta: "", name: "Gateway" },
            key: "0123456789abcdef0123456789abcdef01234567",
            shares: [],
            subscribers: [],
            tags: [],
          },
          members: [{ access: "___admin", oid: { id: "1075526687", type: "User" } }],
          model: "thermostat",
          rid: "89abcdef0123456789abcdef0123456789abcdef",
          sn: "00000042",
          type: "vendor",
          vendor: "acme",
        },
      },
      DevicePost: {
        description:
          "What `create` of a device takes. `model`, `sn` and `vendor` are needed for a `vendor` device only.",
        type: "object",
        required: ["type"],
        properties: {
          model: { description: "Name of the model.", type: "string" },
          sn: { description: "Serial number.", type: "string" },
          type: { description: "Whether it is of a model.", $ref: "#/components/schemas/DeviceType" },
          vendor: { description: "Name of the vendor.", type: "string" },
        },
        example: { type: "vendor", vendor: "acme", model: "thermostat", sn: "00000042" },
      },
      DeviceFromModelPost: {
        description: "What `createFromModel` takes.",
        type: "object",
        required: ["portal_rid", "vendor", "model", "serialnumber", "name"],
        additionalProperties: false,
        properties: {
          location: { description: "Where it is, as text.", type: "string" },
          model: { description: "Name of the model.", type: "string" },
          name: { description: "Name to show.", type: "string" },
          portal_rid: { description: "RID of the portal.", $ref: "#/components/schemas/Rid" },
          serialnumber: { description: "Serial number.", type: "string" },
          timezone: {
            description: "Time zone, such as `(GMT-11:00) Midway Island, Samoa` in the sample.",
            type: "string",
          },
          vendor: { description: "Name of the vendor.", type: "string" },
        },
        example: {
          portal_rid: "89abcdef0123456789abcdef0123456789abcdef",
          vendor: "acme",
          model: "thermostat",
          serialnumber: "00000042",
          name: "Gateway",
        },
      },
      CreatedDevice: {
        description: "A device that was just created.",
        type: "object",
        required: ["cik", "rid"],
        properties: {
          cik: { description: "CIK of the device.", $ref: "#/components/schemas/Cik" },
          rid: { description: "RID of the device.", $ref: "#/components/schemas/Rid" },
        },
        example: {
          cik: "0123456789abcdef0123456789abcdef01234567",
          rid: "89abcdef0123456789abcdef0123456789abcdef",
        },
      },
      DevicePut: {
        description: "What may be changed of a device. What is left out stays.",
        type: "object",
        properties: {
          info: {
            description: "What the One Platform keeps of it.",
            type: "object",
            properties: {
              description: {
                description: "Name and the like. `meta` is JSON text: `DeviceMeta`.",
                $ref: "#/components/schemas/ClientUpdate",
              },
            },
          },
        },
        example: { info: { description: { name: "Gateway" } } },
      },
      DevicesPut: {
        description: "What to change of devices, by their RIDs: the same as are in the path.",
        type: "object",
        additionalProperties: { $ref: "#/components/schemas/DevicePut" },
        example: {
          "89abcdef0123456789abcdef0123456789abcdef": { info: { description: { name: "Gateway" } } },
        },
      },
      DevicesUpdate: {
        description: "Devices that were changed, by their RIDs; beside them `error`, where there are others.",
        type: "object",
        properties: {
          error: {
            description: "Why others were not changed. Missing where all were.",
            $ref: "#/components/schemas/DeviceFailures",
          },
        },
        additionalProperties: { $ref: "#/components/schemas/Device" },
        example: {
          error: {
            "89abcdef0123456789abcdef0123456789abcdef": [{ code: 404, message: "Not found update data" }],
          },
        },
      },
      DataSource: {
        description: "A data source: a time series of a device or portal.",
        type: "object",
        required: ["data", "info", "rid", "unit"],
        properties: {
          data: {
            description: "Its latest point; empty where there is none.",
            type: "array",
            items: { $ref: "#/components/schemas/DataPoint" },
          },
          info: {
            description: "What the One Platform tells of it.",
            $ref: "#/components/schemas/DataSourceInfo",
          },
          rid: { description: "RID of the data source.", $ref: "#/components/schemas/Rid" },
          unit: {
            description: "Unit to show, as text; empty where there is none. `meta` has it too.",
            type: "string",
          },
        },
        example: {
          data: [[1700000000, 21.5]],
          info: {
            basic: { modified: 1700000000, subscribers: 0, type: "dataport" },
            description: {
              format: "float",
              meta: '{"datasource":{"description":"","unit":"°C"}}',
              name: "Temperature",
            },
            shares: [],
            storage: { count: 1, first: 1700000000, last: 1700000000, size: 12 },
            subscribers: [],
            tags: [],
          },
          rid: "89abcdef0123456789abcdef0123456789abcdef",
          unit: "°C",
        },
      },
      DataSourcePost: {
        description: "What creating a data source takes.",
        type: "object",
        properties: {
          info: {
            description: "What the One Platform keeps of it.",
            type: "object",
            properties: {
              description: {
                description: "Name and format.",
                type: "object",
                properties: {
                  format: {
                    description:
                      "Type of the values. `string` unless given (as in the documentation's sample).",
                    $ref: "#/components/schemas/DataFormat",
                  },
                  name: { description: "Name to show.", type: "string" },
                },
              },
            },
          },
          unit: { description: "Unit to show, as text.", type: "string" },
        },
        example: { info: { description: { format: "float", name: "Length" } }, unit: "m" },
      },
      DataSourcePut: {
        description: "What may be changed of a data source. What is left out stays.",
        type: "object",
        properties: {
          info: {
            description: "What the One Platform keeps of it.",
            type: "object",
            properties: {
              description: {
                description: "Name and the like. `meta` is JSON text: `DataSourceMeta`, which has the unit.",
                $ref: "#/components/schemas/DataportUpdate",
              },
            },
          },
        },
        example: { info: { description: { name: "Outside temperature" } } },
      },
      DataPoint: {
        description:
          "A point: `[timestamp, value]`, the timestamp in Unix seconds. Samples of the documentation have numbers as text in some places.",
        type: "array",
        prefixItems: [
          { description: "Time of the value in Unix seconds.", type: "integer", "x-time-unit": "s" },
          {
            description: "The value, of the format of the data source.",
            anyOf: [{ type: "number" }, { type: "string" }],
          },
        ],
        items: false,
        minItems: 2,
        maxItems: 2,
        example: [1700000000, 21.5],
      },
      PointValue: {
        description:
          "A value: a number in `float` and `integer` resources, a text of at most 64 KB in `string` resources. On writing, the platform converts to the format of the resource (seen in an imitation of the server: a fraction written to an `integer` is rounded down, text that is no number becomes 1, a number written to a `string` becomes text).",
        anyOf: [{ type: "number" }, { type: "string" }],
        examples: [21.5, "on"],
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
      PointsByRid: {
        description: "Points by the RID of their data source; an empty list where there are none.",
        type: "object",
        additionalProperties: {
          description: "Points of the data source.",
          type: "array",
          items: { $ref: "#/components/schemas/DataPoint" },
        },
        example: { "89abcdef0123456789abcdef0123456789abcdef": [[1700000000, 21.5]] },
      },
      Script: {
        description: "A script of a device or portal.",
        type: "object",
        required: ["data", "info", "rid"],
        properties: {
          data: {
            description: "End of its log.",
            type: "array",
            items: { $ref: "#/components/schemas/DataPoint" },
          },
          info: {
            description: "What the One Platform tells of it.",
            $ref: "#/components/schemas/ScriptInfo",
          },
          rid: { description: "RID of the script.", $ref: "#/components/schemas/Rid" },
        },
        example: {
          data: [[1700000000, "line 1: hello"]],
          info: {
            basic: { modified: 1700000000, status: "completed", subscribers: 0, type: "datarule" },
            description: {
              format: "string",
              name: "hello",
              retention: { count: 1000, duration: "infinity" },
              rule: { script: 'debug("hello")' },
            },
            shares: [],
            subscribers: [],
            tags: [],
          },
          rid: "89abcdef0123456789abcdef0123456789abcdef",
        },
      },
      ScriptPost: {
        description: "What creating a script takes.",
        type: "object",
        additionalProperties: false,
        properties: {
          info: {
            description: "What the One Platform keeps of it.",
            type: "object",
            additionalProperties: false,
            properties: {
              description: {
                description: "Name and text.",
                type: "object",
                additionalProperties: false,
                properties: {
                  name: { description: "Name to show.", type: "string", default: "" },
                  rule: {
                    description: "What it does.",
                    type: "object",
                    additionalProperties: false,
                    properties: {
                      script: {
                        description: "The script, in Lua, of about 16 KB at most.",
                        type: "string",
                        default: "",
                      },
                    },
                  },
                },
              },
            },
          },
        },
        example: { info: { description: { name: "hello", rule: { script: 'debug("hello")' } } } },
      },
      ScriptPut: {
        description: "What may be changed of a script. What is left out stays.",
        type: "object",
        properties: {
          info: {
            description: "What the One Platform keeps of it.",
            type: "object",
            properties: {
              description: {
                description: "Name, the script itself under `rule`, and the like.",
                $ref: "#/components/schemas/DataruleUpdate",
              },
            },
          },
        },
        example: { info: { description: { rule: { script: 'debug("v2")' } } } },
      },
      Dashboard: {
        description: "A dashboard of a portal.",
        type: "object",
        required: ["config", "description", "id", "location", "name", "portalId", "public"],
        properties: {
          config: { description: "What is on it.", $ref: "#/components/schemas/DashboardConfig" },
          description: { description: "Description to show.", type: "string" },
          id: { description: "Id of the dashboard: 10 digits, as text.", type: "string" },
          location: { description: "Where it is about, as text.", type: "string" },
          name: { description: "Name to show.", type: "string" },
          portalId: { description: "Id of the portal: 10 digits, as text.", type: "string" },
          public: {
            description:
              "Whether everyone may look at it, or only those with a permission on it or `p_manage` on the portal.",
            type: "boolean",
          },
        },
        example: {
          config: { layout: { cols: 4, gravity: "LeftTop" }, widgets: [] },
          description: "",
          id: "3087021266",
          location: "",
          name: "Overview",
          portalId: "1284862590",
          public: false,
        },
      },
      DashboardPost: {
        description: "What `create` of a dashboard takes.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          config: { description: "What is on it.", $ref: "#/components/schemas/DashboardConfig" },
          description: { description: "Description to show.", type: "string", maxLength: 255, default: "" },
          location: {
            description: "Where it is about, as text.",
            type: "string",
            maxLength: 255,
            default: "",
          },
          name: { description: "Name to show. Unique in the portal.", type: "string", maxLength: 50 },
          public: { description: "Whether everyone may look at it.", type: "boolean", default: false },
        },
        example: { name: "Overview" },
      },
      DashboardPut: {
        description: "What may be changed of a dashboard.",
        type: "object",
        additionalProperties: false,
        properties: {
          config: { description: "What is on it.", $ref: "#/components/schemas/DashboardConfig" },
          description: { description: "Description to show.", type: "string", maxLength: 255 },
          location: { description: "Where it is about, as text.", type: "string", maxLength: 255 },
          name: { description: "Name to show. Unique in the portal.", type: "string", maxLength: 50 },
          public: { description: "Whether everyone may look at it.", type: "boolean" },
        },
        example: { name: "Overview" },
      },
      User: {
        description: "A user of the domain.",
        type: "object",
        required: ["activated", "email", "fullName", "groups", "id", "meta", "phoneNumber"],
        properties: {
          activated: { description: "Whether the user is active in the domain.", type: "boolean" },
          email: {
            description: "E-mail address, of less than 256 characters, as the other texts.",
            type: "string",
          },
          fullName: { description: "Full name.", type: "string" },
          groups: {
            description: "Ids of the groups that the user is a member of.",
            type: "array",
            items: { type: "string" },
          },
          id: { description: "Id of the user: digits, as text.", type: "string" },
          lastLoginTimestamp: {
            description:
              "Time of the last login in Unix seconds; null where there was none. Only where `LastLoginTimestamp` was given.",
            type: ["integer", "null"],
            "x-time-unit": "s",
          },
          meta: {
            description: "Any value of the user's own, of less than 2 MB as JSON text; null unless set.",
          },
          permissions: {
            description: "What the user may do. Missing where `NoPermissions` was given.",
            type: "array",
            items: { $ref: "#/components/schemas/Permission" },
          },
          phoneNumber: { description: "Telephone number.", type: "string" },
          rid: {
            description: "RID of the user in the One Platform. Some samples of the documentation lack it.",
            $ref: "#/components/schemas/Rid",
          },
          userName: {
            description: "Name to log in by. Many samples of the documentation lack it.",
            type: "string",
          },
        },
        example: {
          activated: true,
          email: "ada@example.com",
          fullName: "Ada Lovelace",
          groups: [],
          id: "3167859736",
          meta: null,
          permissions: [{ access: "p_manage", oid: { id: "1284862590", type: "Portal" } }],
          phoneNumber: "",
          rid: "89abcdef0123456789abcdef0123456789abcdef",
        },
      },
      UserPost: {
        description: "What `create` of a user takes.",
        type: "object",
        required: ["email"],
        properties: {
          email: { description: "E-mail address.", type: "string", maxLength: 255 },
          Firstname: {
            description: "First name. Together with `Lastname` it makes `fullName`.",
            type: "string",
          },
          Lastname: {
            description: "Last name. Together with `Firstname` it makes `fullName`.",
            type: "string",
          },
          password: { description: "Password. A random one unless given.", type: "string", "x-secret": true },
          userName: {
            description: "Name to log in by. The e-mail address unless given.",
            type: "string",
            maxLength: 255,
          },
        },
        example: { email: "ada@example.com", Firstname: "Ada", Lastname: "Lovelace" },
      },
      Confirmation: {
        description: "What the platform says after it sent a mail.",
        type: "object",
        required: ["code", "message"],
        properties: {
          code: { description: "HTTP status once more.", type: "integer" },
          message: { description: "Sentences for display.", type: "string" },
        },
        example: { code: 202, message: "Thank you. You will receive an email shortly." },
      },
      UserActivation: {
        description: "What `activate` of a user takes.",
        type: "object",
        required: ["activationRegkey"],
        properties: {
          activationRegkey: { description: "Key of the activation mail.", type: "string", "x-secret": true },
        },
        example: { activationRegkey: "21c2bdc303c23f5841b35fd0935efca42803fdeb" },
      },
      UserPut: {
        description: "What may be changed of a user. What is left out stays.",
        type: "object",
        properties: {
          activated: { description: "Whether the user is active in the domain.", type: "boolean" },
          email: { description: "E-mail address.", type: "string", maxLength: 255 },
          fullName: { description: "Full name.", type: "string", maxLength: 255 },
          meta: { description: "Any value of the user's own, of less than 2 MB as JSON text." },
          password: { description: "New password.", type: "string", "x-secret": true },
          permissions: {
            description: "What the user may do, in place of all that the user could.",
            type: "array",
            items: { $ref: "#/components/schemas/Permission" },
          },
          phoneNumber: { description: "Telephone number.", type: "string", maxLength: 255 },
          userName: { description: "Name to log in by.", type: "string", maxLength: 255 },
        },
        example: { fullName: "Ada King" },
      },
      PasswordResetPost: {
        description: "What `requestPasswordReset` takes.",
        type: "object",
        required: ["email"],
        properties: { email: { description: "E-mail address of the user.", type: "string" } },
        example: { email: "ada@example.com" },
      },
      PasswordResetPut: {
        description: "What `completePasswordReset` takes.",
        type: "object",
        required: ["resetPasswordRegkey"],
        properties: {
          newPassword: {
            description: "New password. A random one unless given.",
            type: "string",
            "x-secret": true,
          },
          resetPasswordRegkey: { description: "Key of the reset mail.", type: "string", "x-secret": true },
        },
        example: {
          resetPasswordRegkey: "21c2bdc303c23f5841b35fd0935efca42803fdeb",
          newPassword: "correct horse",
        },
      },
      SignUp: {
        description: "What `signUp` takes.",
        type: "object",
        required: ["email", "password", "plan"],
        properties: {
          email: { description: "E-mail address.", type: "string" },
          first_name: { description: "First name.", type: "string", default: "New" },
          last_name: { description: "Last name.", type: "string", default: "User" },
          password: {
            description: "Password. For a user of another domain the one that the user has there.",
            type: "string",
            "x-secret": true,
          },
          plan: {
            description: "Id of a plan that can be had for free; the address of the signup page has it.",
            type: "string",
          },
        },
        example: { email: "ada@example.com", password: "correct horse", plan: "3676938388" },
      },
      PasswordResetRequest: {
        description: "What `sendPasswordReset` takes.",
        type: "object",
        required: ["email", "action"],
        properties: {
          action: { description: "What to do.", type: "string", enum: ["reset"] },
          email: { description: "E-mail address of the user.", type: "string" },
        },
        example: { email: "ada@example.com", action: "reset" },
      },
      Account: {
        description: "A user, without groups and permissions.",
        type: "object",
        required: ["email", "fullName", "id", "meta", "phoneNumber", "rid", "userName"],
        properties: {
          email: {
            description: "E-mail address, of less than 256 characters, as the other texts.",
            type: "string",
          },
          fullName: { description: "Full name.", type: "string" },
          id: { description: "Id of the user: digits, as text.", type: "string" },
          meta: {
            description: "Any value of the user's own, of less than 2 MB as JSON text; null unless set.",
          },
          phoneNumber: { description: "Telephone number.", type: "string" },
          rid: { description: "RID of the user in the One Platform.", $ref: "#/components/schemas/Rid" },
          userName: { description: "Name to log in by.", type: "string" },
        },
        example: {
          email: "ada@example.com",
          fullName: "Ada Lovelace",
          id: "3167859736",
          meta: null,
          phoneNumber: "",
          rid: "89abcdef0123456789abcdef0123456789abcdef",
          userName: "ada",
        },
      },
      UserToken: {
        description: "Token that stands in for the login of a user for 30 days.",
        type: "string",
        "x-secret": true,
        example: "MzE2Nzg1OTczNq==",
      },
      ReadToken: {
        description: "Token by which anyone can look up its user for 5 minutes.",
        type: "string",
        "x-secret": true,
        example: "kDRv-JHtAjeE",
      },
      Permission: {
        description:
          "What may be done with a thing; in `members`, what that user may do with the thing that has the list.",
        type: "object",
        required: ["access", "oid"],
        properties: {
          access: { description: "What may be done.", $ref: "#/components/schemas/Access" },
          oid: {
            description: "What it is for; of a member, who has it.",
            $ref: "#/components/schemas/ObjectId",
          },
        },
        example: {
          access: "d_update",
          oid: { id: "89abcdef0123456789abcdef0123456789abcdef", type: "Device" },
        },
      },
      PicturePost: {
        description: "A picture.",
        type: "object",
        required: ["myfile"],
        properties: {
          myfile: {
            description: "The picture, in PNG. The name of the field is that of the documentation's sample.",
            type: "string",
            format: "binary",
          },
        },
        example: { myfile: "me.png" },
      },
      GroupPost: {
        description: "What `create` of a group takes.",
        type: "object",
        properties: {
          name: {
            description:
              "Name to show, of less than 50 characters. Unique among the groups of the owner in the domain.",
            type: "string",
            maxLength: 49,
          },
        },
        example: { name: "Janitors" },
      },
      Group: {
        description: "A group: what its members may do.",
        type: "object",
        required: ["id", "members", "meta", "name", "userId"],
        properties: {
          id: { description: "Id of the group: digits, as text.", type: "string" },
          members: {
            description: "Who is a member.",
            type: "array",
            items: { $ref: "#/components/schemas/Permission" },
          },
          meta: {
            description: "Any value of the user's own, of less than 2 MB as JSON text; null unless set.",
          },
          name: { description: "Name to show.", type: "string" },
          permissions: {
            description: "What the members may do. Missing where `NoPermissions` was given.",
            type: "array",
            items: { $ref: "#/components/schemas/Permission" },
          },
          userId: { description: "Id of the owner: digits, as text.", type: "string" },
        },
        example: {
          id: "2581071857",
          members: [{ access: "___admin", oid: { id: "1026285982", type: "User" } }],
          meta: null,
          name: "Janitors",
          permissions: [],
          userId: "1026285982",
        },
      },
      GroupPut: {
        description: "What may be changed of a group. What is left out stays.",
        type: "object",
        properties: {
          members: {
            description: "Who is a member, in place of all who were.",
            type: "array",
            items: { $ref: "#/components/schemas/Permission" },
          },
          meta: { description: "Any value of the user's own, of less than 2 MB as JSON text." },
          name: {
            description:
              "Name to show, of less than 50 characters. Unique among the groups of the owner in the domain.",
            type: "string",
            maxLength: 49,
          },
          permissions: {
            description: "What the members may do, in place of all that they could.",
            type: "array",
            items: { $ref: "#/components/schemas/Permission" },
          },
        },
        example: { name: "Janitors" },
      },
      Domain: {
        description: "A domain that the caller has an account in.",
        type: "object",
        required: ["domain", "rid", "role"],
        properties: {
          domain: { description: "Name of its host.", type: "string" },
          name: { description: "Vendor name, for provisioning. Only for administrators.", type: "string" },
          rid: { description: "RID of the domain.", $ref: "#/components/schemas/Rid" },
          role: { description: "What the caller is there.", $ref: "#/components/schemas/DomainRole" },
          token: {
            description: "Vendor token, for provisioning. Only for administrators.",
            type: "string",
            "x-secret": true,
          },
        },
        example: {
          domain: "mydomain.exosite.com",
          name: "acme",
          rid: "89abcdef0123456789abcdef0123456789abcdef",
          role: "admin",
          token: "0123456789abcdef0123456789abcdef01234567",
        },
      },
      CacheInvalidation: {
        description: "A request of the RPC interface, as it was made.",
        type: "object",
        required: ["auth", "calls"],
        additionalProperties: false,
        properties: {
          auth: {
            description: "Credential that the calls were made with.",
            $ref: "#/components/schemas/CacheCredential",
          },
          calls: {
            description: "The calls.",
            type: "array",
            items: { $ref: "#/components/schemas/CachedCall" },
          },
        },
        example: {
          auth: { cik: "0123456789abcdef0123456789abcdef01234567" },
          calls: [{ procedure: "drop", arguments: ["89abcdef0123456789abcdef0123456789abcdef"], id: 1 }],
        },
      },
      ClientModel: {
        description:
          "A client model: a kind of device of a vendor. The documentation gives names only; the meanings are read from them and from its samples.",
        type: "object",
        required: [
          "id",
          "domainID",
          "vendor",
          "friendly",
          "name",
          "cloneRID",
          "viewID",
          "exampleSN",
          "sharedSN",
          "convertSN",
          "alternateSN",
          "noteSetup",
          "noteName",
          "noteLocation",
          "pictureDevice",
          "description",
          "pictureSN",
          "confirmPage",
          "companyName",
          "contactEmail",
          ":published",
        ],
        properties: {
          id: {
            description: "Vendor and name, with a slash between, percent-encoded where need be.",
            type: "string",
          },
          domainID: { description: "Id of the domain: digits, as text.", type: "string" },
          vendor: { description: "Name of the vendor.", type: "string" },
          friendly: { description: "Name to show.", type: "string" },
          name: { description: "Name of the model.", type: "string" },
          cloneRID: {
            description: "RID of the client that is the template of its devices.",
            $ref: "#/components/schemas/Rid",
          },
          viewID: { description: "Id of a view: digits, as text.", type: "string" },
          exampleSN: { description: "A serial number to show as an example.", type: "string" },
          sharedSN: { description: "Serial number that all devices share (inferred).", type: "string" },
          convertSN: {
            description: "Whether serial numbers are converted: `yes` or `no` (inferred).",
            type: "string",
          },
          alternateSN: { description: "What to call the serial number instead (inferred).", type: "string" },
          noteSetup: { description: "Hint on setting up a device.", type: "string" },
          noteName: { description: "Hint on naming a device.", type: "string" },
          noteLocation: { description: "Hint on the place of a device.", type: "string" },
          pictureDevice: { description: "Address of a picture of the device.", type: "string" },
          description: { description: "Description to show.", type: "string" },
          pictureSN: { description: "Address of a picture of where the serial number is.", type: "string" },
          confirmPage: {
            description: "HTML to show when a device was enabled, with placeholders such as `[device cik]`.",
            type: "string",
          },
          companyName: { description: "Company to turn to.", type: "string" },
          contactEmail: { description: "E-mail address to turn to.", type: "string" },
          ":published": { description: "Whether users can choose it.", type: "boolean" },
        },
        example: {
          id: "acme/thermostat",
          domainID: "3481377489",
          vendor: "acme",
          friendly: "Thermostat",
          name: "thermostat",
          cloneRID: "89abcdef0123456789abcdef0123456789abcdef",
          viewID: "0000000000",
          exampleSN: "",
          sharedSN: "",
          convertSN: "no",
          alternateSN: "",
          noteSetup: "",
          noteName: "",
          noteLocation: "",
          pictureDevice: "",
          description: "",
          pictureSN: "",
          confirmPage: "",
          companyName: "",
          contactEmail: "",
          ":published": false,
        },
      },
      ClientModelPut: {
        description: "What may be changed of a client model. What is left out stays.",
        type: "object",
        additionalProperties: false,
        properties: {
          id: {
            description: "Vendor and name, with a slash between, percent-encoded where need be.",
            type: "string",
          },
          domainID: { description: "Id of the domain: digits, as text.", type: "string" },
          vendor: { description: "Name of the vendor.", type: "string" },
          friendly: { description: "Name to show.", type: "string" },
          name: { description: "Name of the model.", type: "string" },
          cloneRID: {
            description: "RID of the client that is the template of its devices.",
            $ref: "#/components/schemas/Rid",
          },
          viewID: { description: "Id of a view: digits, as text.", type: "string" },
          exampleSN: { description: "A serial number to show as an example.", type: "string" },
          sharedSN: { description: "Serial number that all devices share (inferred).", type: "string" },
          convertSN: {
            description: "Whether serial numbers are converted: `yes` or `no` (inferred).",
            type: "string",
          },
          alternateSN: { description: "What to call the serial number instead (inferred).", type: "string" },
          noteSetup: { description: "Hint on setting up a device.", type: "string" },
          noteName: { description: "Hint on naming a device.", type: "string" },
          noteLocation: { description: "Hint on the place of a device.", type: "string" },
          pictureDevice: { description: "Address of a picture of the device.", type: "string" },
          description: { description: "Description to show.", type: "string" },
          pictureSN: { description: "Address of a picture of where the serial number is.", type: "string" },
          confirmPage: {
            description: "HTML to show when a device was enabled, with placeholders such as `[device cik]`.",
            type: "string",
          },
          companyName: { description: "Company to turn to.", type: "string" },
          contactEmail: { description: "E-mail address to turn to.", type: "string" },
          ":published": { description: "Whether users can choose it.", type: "boolean" },
        },
        example: { description: "A thermostat." },
      },
      SerialNumber: {
        description: "A serial number of a client model.",
        type: "object",
        required: ["status"],
        properties: {
          status: {
            description: "Its state, such as `expired`; the words are those of provisioning (inferred).",
            type: "string",
          },
          rid: { description: "RID of the device that has it.", type: "string" },
          extra: { description: "Text of the vendor's own.", type: "string" },
        },
        example: { status: "expired", rid: "89abcdef0123456789abcdef0123456789abcdef", extra: "blue" },
      },
      Theme: {
        description: "A theme: the looks of a domain.",
        type: "object",
        required: ["id", "name", "description", ":default", "config", "code"],
        properties: {
          id: { description: "Id of the theme: digits, as text.", type: "string" },
          name: { description: "Name to show.", type: "string" },
          description: { description: "Description to show.", type: "string" },
          ":default": { description: "Whether the domain uses it.", type: "boolean" },
          config: { description: "Its looks.", $ref: "#/components/schemas/ThemeConfig" },
          code: { description: "Code, of which the documentation says nothing.", type: "string" },
        },
        example: {
          id: "3077881923",
          name: "plain",
          description: "as it comes",
          ":default": true,
          config: { header_title_color: "D5E04D" },
          code: "",
        },
      },
      ThemePost: {
        description: "What `create` of a theme takes.",
        type: "object",
        required: ["name", "description"],
        properties: {
          name: { description: "Name to show.", type: "string" },
          description: { description: "Description to show.", type: "string" },
        },
        example: { name: "plain", description: "as it comes" },
      },
      ThemePut: {
        description: "What may be changed of a theme. Images of `config` cannot be changed.",
        type: "object",
        properties: {
          name: { description: "Name to show.", type: "string" },
          description: { description: "Description to show.", type: "string" },
          ":default": { description: "Whether the domain uses it.", type: "boolean" },
          config: { description: "Its looks.", $ref: "#/components/schemas/ThemeConfig" },
          code: { description: "Code, of which the documentation says nothing.", type: "string" },
        },
        example: { name: "plain", ":default": true },
      },
      WidgetScript: {
        description: "A widget of the domain.",
        type: "object",
        required: ["code", "description", "id", "name"],
        properties: {
          code: { description: "Its code, in JavaScript.", type: "string" },
          description: { description: "Description to show.", type: "string" },
          id: { description: "Id of the widget: digits, as text.", type: "string" },
          name: { description: "Name to show.", type: "string" },
        },
        example: { code: "function(){}", description: "no operation", id: "3396985491", name: "noop" },
      },
      WidgetScriptPost: {
        description: "What `create` of a widget takes.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          code: { description: "Its code, in JavaScript, of less than 1 MB as JSON text.", type: "string" },
          description: { description: "Description to show.", type: "string", maxLength: 255 },
          name: { description: "Name to show.", type: "string", maxLength: 50 },
        },
        example: { code: "function(){}", description: "no operation", name: "noop" },
      },
      WidgetScriptPut: {
        description: "What may be changed of a widget.",
        type: "object",
        additionalProperties: false,
        properties: {
          code: { description: "Its code, in JavaScript, of less than 1 MB as JSON text.", type: "string" },
          description: { description: "Description to show.", type: "string", maxLength: 255 },
          name: { description: "Name to show.", type: "string", maxLength: 50 },
        },
        example: { description: "empty" },
      },
      FileList: {
        description: "What is in the files, by their names.",
        type: "object",
        additionalProperties: { description: "The value of a file of JSON, or what `get` tells of one." },
        example: { "143442117468881900": { info: [{ description: { name: "hello" } }] } },
      },
      FileForm: {
        description: "Fields of a form, files and texts. Names have letters, digits, `-` and `_`.",
        type: "object",
        additionalProperties: {
          description: "A file or a text.",
          anyOf: [{ type: "string", format: "binary" }, { type: "string" }],
        },
        example: { note: "hello" },
      },
      Cik: {
        description:
          "Client interface key, 40 hexadecimal digits: whoever has it acts as that client, with all that is below it.",
        type: "string",
        pattern: "^[0-9a-fA-F]{40}$",
        "x-secret": true,
        example: "0123456789abcdef0123456789abcdef01234567",
      },
      Rid: {
        description:
          "Identifier of a resource, given by the platform: 40 hexadecimal digits. It stays the same for the life of the resource.",
        type: "string",
        pattern: "^[0-9a-fA-F]{40}$",
        examples: ["89abcdef0123456789abcdef0123456789abcdef"],
      },
      PortalRole: {
        description: "What the caller is to a portal. Both may do the same.",
        type: "string",
        enum: ["owner", "manager"],
        "x-enum-descriptions": {
          owner: { description: "The portal is below the caller in the One Platform." },
          manager: { description: "The portal is shared with the caller." },
        },
        example: "owner",
      },
      PortalInfo: {
        description: "What the One Platform tells of a portal.",
        type: "object",
        required: ["aliases", "basic", "description", "shares", "subscribers", "tags"],
        properties: {
          aliases: {
            description: "Aliases of its devices and data sources.",
            $ref: "#/components/schemas/ClientAliases",
          },
          basic: {
            description: "Type, status and time of the last change.",
            $ref: "#/components/schemas/BasicInfo",
          },
          description: { description: "Name and the like.", $ref: "#/components/schemas/ClientDescription" },
          key: {
            description: "CIK. Null or missing unless the caller has `___admin` on the portal.",
            type: ["string", "null"],
            "x-secret": true,
          },
          shares: {
            description: "Share codes.",
            type: "array",
            items: { $ref: "#/components/schemas/Share" },
          },
          subscribers: {
            description: "Resources that values are handed on to.",
            type: "array",
            items: { $ref: "#/components/schemas/Subscriber" },
          },
          tagged: { description: "Reserved by the platform.", type: "array", items: {} },
          tags: { description: "Reserved by the platform.", type: "array", items: {} },
        },
        example: {
          aliases: [],
          basic: { modified: 1700000000, status: "activated", subscribers: 0, type: "client" },
          description: { meta: "", name: "Home" },
          key: "0123456789abcdef0123456789abcdef01234567",
          shares: [],
          subscribers: [],
          tags: [],
        },
      },
      ClientAliases: {
        description:
          "Aliases by the RID of the data source or device that they stand for. The empty list where there are none.",
        anyOf: [
          {
            type: "object",
            additionalProperties: { description: "Its aliases.", type: "array", items: { type: "string" } },
          },
          { type: "array", maxItems: 0 },
        ],
        example: { "89abcdef0123456789abcdef0123456789abcdef": ["temperature"] },
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
      PortalAccess: {
        description: "What a user may do with a portal.",
        type: "object",
        required: ["access"],
        properties: {
          access: {
            description:
              "`___admin` for the owner, `p_manage` for a manager, who may do the same, `p_m_crea` for who may create devices, `p_contac` for who gets alerts.",
            $ref: "#/components/schemas/Access",
          },
        },
        example: { access: "p_manage" },
      },
      PortalShareOfUser: {
        description: "A user that a portal is shared with.",
        type: "object",
        required: ["access", "oid"],
        properties: {
          access: { description: "What the user may do.", $ref: "#/components/schemas/Access" },
          oid: {
            description: "The user.",
            type: "object",
            required: ["email", "id", "type"],
            properties: {
              email: { description: "E-mail address of the user.", type: "string" },
              id: { description: "Id of the user: digits, as text.", type: "string" },
              type: { description: "`User`.", $ref: "#/components/schemas/ObjectType" },
            },
          },
        },
        example: { access: "p_manage", oid: { email: "bob@example.com", id: "1498682908", type: "User" } },
      },
      PortalShareAccess: {
        description: "What somebody may do with a portal that is shared with them.",
        type: "string",
        enum: ["p_manage", "p_m_crea", "p_contac"],
        "x-enum-descriptions": {
          p_manage: { description: "All that the owner may." },
          p_m_crea: { description: "Create devices." },
          p_contac: { description: "Get alerts." },
        },
        example: "p_manage",
      },
      DeviceInfo: {
        description: "What the One Platform tells of a device.",
        type: "object",
        required: ["aliases", "basic", "description", "shares", "subscribers", "tags"],
        properties: {
          aliases: {
            description: "Aliases of its data sources.",
            $ref: "#/components/schemas/ClientAliases",
          },
          basic: {
            description: "Type, status and time of the last change.",
            $ref: "#/components/schemas/BasicInfo",
          },
          description: { description: "Name and the like.", $ref: "#/components/schemas/DeviceDescription" },
          key: {
            description: "CIK. Null or missing unless the caller has `___admin` on the device.",
            type: ["string", "null"],
            "x-secret": true,
          },
          shares: {
            description: "Share codes.",
            type: "array",
            items: { $ref: "#/components/schemas/Share" },
          },
          subscribers: {
            description: "Resources that values are handed on to.",
            type: "array",
            items: { $ref: "#/components/schemas/Subscriber" },
          },
          tagged: { description: "Reserved by the platform.", type: "array", items: {} },
          tags: { description: "Reserved by the platform.", type: "array", items: {} },
        },
        example: {
          aliases: { "89abcdef0123456789abcdef0123456789abcdef": ["temperature"] },
          basic: { modified: 1700000000, status: "activated", subscribers: 0, type: "client" },
          description: { meta: "", name: "Gateway" },
          key: "0123456789abcdef0123456789abcdef01234567",
          shares: [],
          subscribers: [],
          tags: [],
        },
      },
      DeviceType: {
        description: "`vendor` for a device of a model, with a serial number, else `generic`.",
        type: "string",
        enum: ["vendor", "generic"],
        example: "vendor",
      },
      ErrorList: {
        description: "Why something was refused.",
        type: "object",
        properties: {
          errors: {
            description:
              "Words for programs: `missing_<member>` for an empty or missing member. For a device `limit`, `invalid_sn`, `unavailable_sn`, `forbidden_model` (no such model in the domain, or of another vendor), `require_purchase`, `insufficient_resources`, `portal_not_found`; for a user `wrong_password`, `user_exists`, `user_exists_wrong_domain`; for a password `failed`.",
            type: "array",
            items: { type: "string" },
          },
          notices: { description: "Sentences for display.", type: "array", items: { type: "string" } },
        },
        example: { errors: ["unavailable_sn"], notices: ["The serial number is not available."] },
      },
      DeviceFailures: {
        description: "Why devices could not be changed, by their RIDs.",
        type: "object",
        additionalProperties: { type: "array", items: { $ref: "#/components/schemas/DeviceFailure" } },
        example: {
          "89abcdef0123456789abcdef0123456789abcdef": [{ code: 404, message: "Not found update data" }],
        },
      },
      DataSourceInfo: {
        description: "What the One Platform tells of a data source.",
        type: "object",
        required: ["basic", "description", "shares", "storage", "subscribers", "tags"],
        properties: {
          basic: { description: "Type and time of the last change.", $ref: "#/components/schemas/BasicInfo" },
          description: {
            description: "Name and the like.",
            $ref: "#/components/schemas/DataSourceDescription",
          },
          shares: {
            description: "Share codes.",
            type: "array",
            items: { $ref: "#/components/schemas/Share" },
          },
          storage: { description: "Size of its series.", $ref: "#/components/schemas/StorageInfo" },
          subscribers: {
            description: "Resources that values are handed on to.",
            type: "array",
            items: { $ref: "#/components/schemas/Subscriber" },
          },
          tags: { description: "Reserved by the platform.", type: "array", items: {} },
        },
        example: {
          basic: { modified: 1700000000, subscribers: 0, type: "dataport" },
          description: { format: "float", meta: "", name: "Temperature" },
          shares: [],
          storage: { count: 1, first: 1700000000, last: 1700000000, size: 12 },
          subscribers: [],
          tags: [],
        },
      },
      DataFormat: {
        description:
          "Type of a resource's values: `float`, `integer` (signed) or `string` (text of at most 64 KB).",
        type: "string",
        enum: ["float", "integer", "string"],
        examples: ["float"],
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
      ScriptInfo: {
        description: "What the One Platform tells of a script.",
        type: "object",
        required: ["basic", "description", "shares", "subscribers", "tags"],
        properties: {
          basic: {
            description: "State, its changes, and time of the last change.",
            $ref: "#/components/schemas/BasicInfo",
          },
          description: {
            description: "Name, the script itself under `rule`, and the like.",
            $ref: "#/components/schemas/DataruleDescription",
          },
          shares: {
            description: "Share codes.",
            type: "array",
            items: { $ref: "#/components/schemas/Share" },
          },
          subscribers: {
            description: "Resources that values are handed on to.",
            type: "array",
            items: { $ref: "#/components/schemas/Subscriber" },
          },
          tags: { description: "Reserved by the platform.", type: "array", items: {} },
        },
        example: {
          basic: { modified: 1700000000, status: "completed", subscribers: 0, type: "datarule" },
          description: {
            format: "string",
            name: "hello",
            retention: { count: 1000, duration: "infinity" },
            rule: { script: 'debug("hello")' },
          },
          shares: [],
          subscribers: [],
          tags: [],
        },
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
      DashboardConfig: {
        description: "What is on a dashboard. At most 16 MB as JSON text.",
        type: "object",
        properties: {
          layout: { description: "How it is laid out.", $ref: "#/components/schemas/DashboardLayout" },
          widgets: {
            description:
              "Settings of the widgets by their numbers. The platform writes an empty list where there are none, though the documentation has an object.",
            anyOf: [
              {
                type: "object",
                additionalProperties: { description: "Settings of a widget, such as `title` and `type`." },
              },
              { type: "array", items: {} },
            ],
            default: {},
          },
        },
        example: {
          layout: { cols: 4, gravity: "LeftTop" },
          widgets: { "1": { title: "Welcome", type: "0000000013", order: "0" } },
        },
      },
      PermissionType: {
        description: "Type of thing that permissions may be listed for.",
        type: "string",
        enum: ["Domain", "Portal", "Device", "DataSource", "Group"],
        example: "Device",
      },
      Access: {
        description:
          'What may be done. Each belongs to one type of thing; `___admin`, the default, to every one. Where several do, the documentation says "at least".',
        type: "string",
        enum: [
          "___admin",
          "v___view",
          "d__write",
          "d___read",
          "d_update",
          "d___view",
          "d_s_cont",
          "d_s_crea",
          "d_p_list",
          "d_p_crea",
          "d_u_list",
          "d_u_view",
          "d_____fs",
          "g_update",
          "g_member",
          "g_modera",
          "p_manage",
          "p_m_crea",
          "p___view",
          "p_contac",
        ],
        "x-enum-descriptions": {
          ___admin: { description: "All: of its owner." },
          v___view: { description: "Look at a dashboard." },
          d__write: { description: "Look at a data source, read and write its points." },
          d___read: { description: "Look at a data source and read its points." },
          d_update: { description: "Look at a device, change and delete it." },
          d___view: { description: "Look at a device." },
          d_s_cont: { description: "Change the domain." },
          d_s_crea: { description: "Create groups in the domain." },
          d_p_list: {
            description:
              "Create portals in the domain, says the documentation; it is also what listing them takes.",
          },
          d_p_crea: { description: "Create portals of one's own in the domain." },
          d_u_list: { description: "Look at users of the domain, list and delete them." },
          d_u_view: { description: "Look at users of the domain and list them." },
          d_____fs: { description: "Create, change and delete files of the domain." },
          g_update: { description: "Look at a group, change it and its members." },
          g_member: { description: "Look at a group, and change its members." },
          g_modera: { description: "Change the members of a group." },
          p_manage: { description: "Look at a portal, change it, create devices and data sources in it." },
          p_m_crea: { description: "Create devices in a portal." },
          p___view: { description: "Look at a portal, and list its devices and data sources." },
          p_contac: { description: "Get the alerts of a portal." },
        },
        example: "d_update",
      },
      ObjectId: {
        description: "What a permission is for; of a member, who has it.",
        type: "object",
        required: ["id", "type"],
        properties: {
          id: { description: "Id as text; of devices and data sources the RID.", type: "string" },
          type: { description: "Type of the thing.", $ref: "#/components/schemas/ObjectType" },
        },
        example: { id: "89abcdef0123456789abcdef0123456789abcdef", type: "Device" },
      },
      DomainRole: {
        description: "What the caller is in a domain.",
        type: "string",
        enum: ["user", "admin"],
        example: "admin",
      },
      CacheCredential: {
        description: "Credential that the calls were made with, as the RPC interface has it.",
        type: "object",
        required: ["cik"],
        properties: {
          cik: { description: "CIK of the client that made the calls.", $ref: "#/components/schemas/Cik" },
        },
        example: { cik: "0123456789abcdef0123456789abcdef01234567" },
      },
      CachedCall: {
        description: "A call of the RPC interface, as it was made.",
        type: "object",
        required: ["procedure", "arguments", "id"],
        additionalProperties: false,
        properties: {
          procedure: { description: "Name of the procedure.", $ref: "#/components/schemas/CachedProcedure" },
          arguments: { description: "Its arguments, in their order.", type: "array", items: {} },
          id: { description: "Number of the call.", type: "integer" },
        },
        example: {
          procedure: "update",
          arguments: ["89abcdef0123456789abcdef0123456789abcdef", { name: "Gateway" }],
          id: 1,
        },
      },
      ThemeConfig: {
        description:
          "Looks of a theme. Colours are three or six hexadecimal digits. The documentation shows the names in a sample only, and there may be others.",
        type: "object",
        properties: {
          dashboard_background: {
            description: "Background of dashboards.",
            $ref: "#/components/schemas/ThemeBackground",
          },
          header_logo: { description: "Address of the logo.", type: "string" },
          header_bkimage: { description: "Address of the image behind the header.", type: "string" },
          header_title_color: { description: "Colour of the title.", type: "string" },
          header_subtitle_color: { description: "Colour of the line below the title.", type: "string" },
          header_titles_position_top: { description: "Where the titles begin, as in CSS.", type: "string" },
          header_linktext_color: { description: "Colour of links in the header.", type: "string" },
          header_linktextover_color: {
            description: "Colour of links in the header, under the pointer.",
            type: "string",
          },
          header_dropdown_text_color: {
            description: "Colour of text in menus of the header.",
            type: "string",
          },
          header_linktext_position_top: {
            description: "Where the links of the header begin, as in CSS.",
            type: "string",
          },
          header_portalmenu_current_color: {
            description: "Colour of the portal that is open, in the menu.",
            type: "string",
          },
          footer_text: { description: "Text of the footer.", type: "string" },
          footer_text_color: { description: "Colour of the text of the footer.", type: "string" },
          footer_bar_color: { description: "Colour of the bar of the footer.", type: "string" },
          footer_linktext_color: { description: "Colour of links in the footer.", type: "string" },
          footer_linktextover_color: {
            description: "Colour of links in the footer, under the pointer.",
            type: "string",
          },
          block_title_text_color: { description: "Colour of titles of blocks.", type: "string" },
          block_title_linkover_color: {
            description: "Colour of links in titles of blocks, under the pointer.",
            type: "string",
          },
          block_title_back_color: { description: "Colour behind titles of blocks.", type: "string" },
          block_invert_icons: {
            description: "Whether icons of blocks are inverted: `0` or empty for no.",
            type: "string",
          },
          managepage_highlight_text_color: {
            description: "Colour of what stands out on pages for managing.",
            type: "string",
          },
          dashboard_thumbnail: {
            description: "Address of a small picture for dashboards, or nothing.",
            type: "string",
          },
          thankyoupage_title_text_color: {
            description: "Colour of the title of the page after signing up.",
            type: "string",
          },
          browser_tab_text: { description: "Title of the window.", type: "string" },
          browser_tab_icon: { description: "Address of the icon of the window.", type: "string" },
          admin_menu_style: { description: "Looks of menus.", $ref: "#/components/schemas/ThemeMenus" },
          jsCode: { description: "JavaScript for every page.", type: "string" },
        },
        example: { header_title_color: "D5E04D", jsCode: "" },
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
      Subscriber: {
        description: "A resource that values are handed on to: `[type, RID]`.",
        type: "array",
        prefixItems: [{ $ref: "#/components/schemas/ResourceType" }, { $ref: "#/components/schemas/Rid" }],
        items: false,
        minItems: 2,
        maxItems: 2,
        examples: [["dataport", "89abcdef0123456789abcdef0123456789abcdef"]],
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
      ObjectType: {
        description:
          "Type of a thing. `User` is who is a member, not what a permission is for. There are permissions for dashboards too, whose type the documentation does not list.",
        type: "string",
        enum: ["DataSource", "Device", "Domain", "Group", "Portal", "User"],
        example: "Device",
      },
      DeviceDescription: {
        description: "Description of a device, which is a client of the One Platform.",
        type: "object",
        required: ["meta", "name"],
        properties: {
          limits: {
            description: "What the device may own and use.",
            $ref: "#/components/schemas/ClientLimits",
          },
          locked: {
            description: "Whether every call of the device is answered with `locked`.",
            type: "boolean",
          },
          meta: {
            description:
              "JSON text, which may be empty: what Portals and others keep of the device. `DeviceMeta` says what.",
            type: "string",
            contentMediaType: "application/json",
            contentSchema: { $ref: "#/components/schemas/DeviceMeta" },
          },
          name: { description: "Name to show.", type: "string" },
          public: { description: "Whether everyone may read it.", type: "boolean" },
        },
        example: {
          meta: '{"timezone":"Europe/Paris","location":"","device":{"type":"generic"}}',
          name: "Gateway",
        },
      },
      DeviceFailure: {
        description: "Why a device could not be changed.",
        type: "object",
        required: ["code", "message"],
        properties: {
          code: { description: "Status, as of HTTP.", type: "integer" },
          message: { description: "Sentence for display.", type: "string" },
        },
        example: { code: 404, message: "Not found update data" },
      },
      DataSourceDescription: {
        description: "Description of a data source.",
        type: "object",
        required: ["format", "meta", "name"],
        properties: {
          format: { description: "Type of the values.", $ref: "#/components/schemas/DataFormat" },
          meta: {
            description:
              "JSON text, which may be empty: what Portals and others keep of it. `DataSourceMeta` says what.",
            type: "string",
            contentMediaType: "application/json",
            contentSchema: { $ref: "#/components/schemas/DataSourceMeta" },
          },
          name: { description: "Name to show.", type: "string" },
          preprocess: {
            description: "Steps applied to each value on its way in.",
            $ref: "#/components/schemas/Preprocess",
          },
          public: { description: "Whether everyone may read it.", type: "boolean" },
          retention: {
            description: "How much of the series is kept.",
            $ref: "#/components/schemas/Retention",
          },
          subscribe: {
            description: "RID of a resource whose values are handed on to it; null for none.",
            $ref: "#/components/schemas/Subscription",
          },
        },
        example: {
          format: "float",
          meta: '{"datasource":{"description":"","unit":"°C"}}',
          name: "Temperature",
        },
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
      Subscription: {
        description: "RID of a resource whose values are handed on to this one; null for none.",
        type: ["string", "null"],
        examples: ["89abcdef0123456789abcdef0123456789abcdef"],
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
      DashboardLayout: {
        description: "How the widgets of a dashboard are laid out.",
        type: "object",
        properties: {
          cols: {
            description: "Columns, of two cells each: 2, 4 or 6.",
            type: "integer",
            enum: [2, 4, 6],
            default: 4,
          },
          gravity: {
            description: "Where widgets move to.",
            type: "string",
            enum: ["LeftTop", "Top"],
            default: "LeftTop",
          },
        },
        example: { cols: 4, gravity: "LeftTop" },
      },
      CachedProcedure: {
        description: "Procedure of the RPC interface that changes what Portals keeps.",
        type: "string",
        enum: ["activate", "create", "deactivate", "drop", "map", "revoke", "share", "unmap", "update"],
        example: "update",
      },
      ThemeBackground: {
        description: "A background.",
        type: "object",
        properties: {
          background_color: { description: "Colour.", type: "string" },
          background_image: { description: "Address of an image, or nothing.", type: "string" },
          background_attachment: { description: "`scroll` or `fixed`, as in CSS.", type: "string" },
          background_repeat: { description: "`repeat`, `repeat-y` and the like, as in CSS.", type: "string" },
          background_position: { description: "Position, as in CSS.", type: "string" },
        },
        example: { background_color: "F9F9F9", background_repeat: "repeat-y" },
      },
      ThemeMenus: {
        description: "Looks of menus.",
        type: "object",
        properties: {
          admin_menu_title: { description: "Title of the menu of the domain.", type: "string" },
          manage_menu_title: { description: "Title of the menu for managing.", type: "string" },
          secondary_menu_title: { description: "Title of the menu of a portal.", type: "string" },
          account_menu_title: { description: "Title of the menu of the account.", type: "string" },
          menu_title_color: { description: "Colour of titles.", type: "string" },
          background_color: { description: "Colour behind.", type: "string" },
          background_hover_color: { description: "Colour behind, under the pointer.", type: "string" },
          text_color: { description: "Colour of text.", type: "string" },
          sub_background_color: { description: "Colour behind what is below.", type: "string" },
          sub_background_hover_color: {
            description: "Colour behind what is below, under the pointer.",
            type: "string",
          },
          sub_text_color: { description: "Colour of text of what is below.", type: "string" },
          text_active_color: { description: "Colour of text of the one that is open.", type: "string" },
        },
        example: { text_color: "FFFFFF" },
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
      ShareCode: {
        description:
          "Code that lets one other client read a resource, 40 hexadecimal digits. Whoever activates it first has it.",
        type: "string",
        pattern: "^[0-9a-fA-F]{40}$",
        "x-secret": true,
        examples: ["ffeeddccbbaa99887766554433221100ffeeddcc"],
      },
      Limit: {
        description: "A limit: a number from 0, or `inherit` for what the owner has left.",
        anyOf: [
          { type: "integer", minimum: 0 },
          { type: "string", const: "inherit" },
        ],
        examples: ["inherit", 10],
      },
      DeviceMeta: {
        description:
          "What the text `meta` of a device is, once read as JSON. Anyone who may change the device may put anything there. Portals knows names in capitals and in small letters, and the official client writes both.",
        type: "object",
        properties: {
          timezone: { description: "Time zone, such as `Europe/Paris`.", type: "string" },
          Timezone: { description: "Time zone, as older devices have it.", type: "string" },
          location: { description: "Where it is, as text.", type: "string" },
          Location: { description: "Where it is, as older devices have it.", type: "string" },
          activetime: {
            description: "Minutes after which a silent device counts as inactive (inferred), as text.",
            type: "string",
          },
          device: {
            description: "What the device is.",
            type: "object",
            properties: {
              type: { description: "`vendor` for a device of a model, else `generic`.", type: "string" },
              model: { description: "Name of the model.", type: "string" },
              vendor: { description: "Name of the vendor.", type: "string" },
              sn: { description: "Serial number.", type: "string" },
            },
          },
          DeviceType: { description: "Type, as older devices have it.", type: "string" },
          DeviceTypeID: { description: "Id of the type, as older devices have it.", type: "string" },
          DeviceTypeName: { description: "Name of the type, as older devices have it.", type: "string" },
        },
        example: {
          timezone: "Europe/Paris",
          location: "",
          device: { type: "vendor", model: "thermostat", vendor: "acme", sn: "42" },
        },
      },
      DataSourceMeta: {
        description:
          "What the text `meta` of a data source is, once read as JSON. Anyone who may change the data source may put anything there.",
        type: "object",
        properties: {
          alias: { description: "Alias of it. In one sample only.", type: "string" },
          datasource: {
            description: "What Portals keeps.",
            type: "object",
            properties: {
              description: { description: "Description to show.", type: "string" },
              unit: { description: "Unit to show, as text, such as `°C`.", type: "string" },
            },
          },
        },
        example: { datasource: { description: "", unit: "°C" } },
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
    responses: {
      Unauthorized: {
        description: "The login or token is missing or wrong. The platform mostly answers 403 for that.",
      },
      Forbidden: {
        description: "The login or token is missing or wrong, or the caller lacks the permission.",
      },
      UnexpectedError: { description: "Any other error, such as a page in HTML of a proxy." },
      NotFound: { description: "There is nothing of that name or id." },
      BadRequest: {
        description: "The body is missing or not right, or something that it names does not exist.",
      },
      Conflict: { description: "It does not go with what is there." },
      Deleted: { description: "It is done. No body." },
      BadRequestErrors: {
        description: "The body is missing or not right, or it cannot be done: `errors` says why.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorList" } } },
      },
    },
    parameters: {
      PortalId: {
        name: "portal-id",
        in: "path",
        required: true,
        description: "Id of the portal. The RID is something else.",
        schema: { type: "string" },
      },
      PortalRid: {
        name: "portal-rid",
        in: "path",
        required: true,
        description: "RID of the portal.",
        schema: { $ref: "#/components/schemas/Rid" },
      },
      UserId: {
        name: "user-id",
        in: "path",
        required: true,
        description: "Id of the user, or `_this` for the caller.",
        schema: { type: "string" },
        example: "_this",
      },
      PortalOptions: {
        name: "options",
        in: "query",
        description: "`devices` adds the RIDs of the devices of each portal.",
        schema: { type: "string", enum: ["devices"] },
      },
      Limit: {
        name: "limit",
        in: "query",
        description: "Items at most. All unless given.",
        schema: { type: "integer" },
        example: 50,
      },
      Offset: {
        name: "offset",
        in: "query",
        description: "Number of items to leave out, from 0. It counts only together with `limit`.",
        schema: { type: "integer" },
        example: 0,
      },
      DeviceRid: {
        name: "device-rid",
        in: "path",
        required: true,
        description: "RID of the device.",
        schema: { $ref: "#/components/schemas/Rid" },
      },
      DeviceRids: {
        name: "rids",
        in: "path",
        required: true,
        description: "RIDs of the devices.",
        style: "simple",
        explode: false,
        schema: { type: "array", minItems: 1, items: { $ref: "#/components/schemas/Rid" } },
      },
      ManyLimit: {
        name: "limit",
        in: "query",
        description: "Items at most in one answer, up to 200; for some callers the platform allows fewer.",
        schema: { type: "integer", maximum: 200 },
      },
      ManyOffset: {
        name: "offset",
        in: "query",
        description: "Number of items of the list in the path to leave out, from 0.",
        schema: { type: "integer" },
      },
      DataSourceRid: {
        name: "data-source-rid",
        in: "path",
        required: true,
        description: "RID of the data source.",
        schema: { $ref: "#/components/schemas/Rid" },
      },
      DataSourceRids: {
        name: "rids",
        in: "path",
        required: true,
        description: "RIDs of the data sources.",
        style: "simple",
        explode: false,
        schema: { type: "array", minItems: 1, items: { $ref: "#/components/schemas/Rid" } },
      },
      StartTime: {
        name: "starttime",
        in: "query",
        description: "Beginning of the window in Unix seconds. Only together with `endtime`.",
        schema: { type: "integer", "x-time-unit": "s" },
        example: 1700000000,
      },
      EndTime: {
        name: "endtime",
        in: "query",
        description: "End of the window in Unix seconds. Only together with `starttime`.",
        schema: { type: "integer", "x-time-unit": "s" },
        example: 1700003600,
      },
      Sort: {
        name: "sort",
        in: "query",
        description:
          "Order of the points, and from which end of the window `limit` counts. Newest first unless given (inferred from the RPC interface, which the documentation refers to).",
        schema: { $ref: "#/components/schemas/SortOrder" },
      },
      PointLimit: {
        name: "limit",
        in: "query",
        description: "Points at most. The newest one unless given (as in the sample of the documentation).",
        schema: { type: "integer" },
      },
      DeletionLimit: {
        name: "limit",
        in: "query",
        description: "Points to delete at most, or `infinity` for all in the window.",
        schema: { anyOf: [{ type: "integer" }, { type: "string", const: "infinity" }] },
      },
      Safe: {
        name: "safe",
        in: "query",
        description: "Has the server look again after one second, and answer 409 where the value was lost.",
        "x-encoding": "bare-key",
        schema: { type: "boolean" },
      },
      ManyPointLimit: {
        name: "limit",
        in: "query",
        description: "Points of each data source at most, up to 200. The newest one unless given (inferred).",
        schema: { type: "integer", maximum: 200 },
      },
      ScriptRid: {
        name: "script-rid",
        in: "path",
        required: true,
        description: "RID of the script.",
        schema: { $ref: "#/components/schemas/Rid" },
      },
      DashboardId: {
        name: "dashboard-id",
        in: "path",
        required: true,
        description: "Id of the dashboard.",
        schema: { type: "string" },
      },
      NoPermissions: {
        name: "NoPermissions",
        in: "query",
        description: "Leaves out `permissions`, which makes the answer much smaller.",
        "x-encoding": "bare-key",
        schema: { type: "boolean" },
      },
      LastLoginTimestamp: {
        name: "LastLoginTimestamp",
        in: "query",
        description: "Adds `lastLoginTimestamp`. Only in the documentation of 2017.",
        "x-encoding": "bare-key",
        schema: { type: "boolean" },
      },
      XUserAgent: {
        name: "X-User-Agent",
        in: "header",
        required: true,
        description: "What the request comes from. Any text; that there is one asks for the mail.",
        schema: { type: "string" },
        example: "Android",
      },
      Silence: {
        name: "silence",
        in: "query",
        required: true,
        description: "Leaves out the user in the answer. Always true here.",
        "x-encoding": "bare-key",
        schema: { type: "boolean", const: true },
      },
      ReadToken: {
        name: "readtoken",
        in: "query",
        required: true,
        description: "Token of `userTokens.getReadToken`.",
        "x-secret": true,
        schema: { $ref: "#/components/schemas/ReadToken" },
      },
      UserIds: {
        name: "ids",
        in: "path",
        required: true,
        description: "Ids of the users.",
        style: "simple",
        explode: false,
        schema: { type: "array", minItems: 1, items: { type: "string" } },
      },
      UserEmail: {
        name: "user-email",
        in: "path",
        required: true,
        description: "E-mail address of the user.",
        schema: { type: "string" },
        example: "ada@example.com",
      },
      ReDirect: {
        name: "reDirect",
        in: "query",
        description: "Address that a browser is sent to when the login fails.",
        schema: { type: "string", format: "uri" },
      },
      PermissionTypes: {
        name: "type[]",
        in: "query",
        description: "Only permissions on things of these types.",
        schema: { type: "array", items: { $ref: "#/components/schemas/PermissionType" } },
      },
      StoragePlace: {
        name: "subdirectory",
        in: "path",
        required: true,
        description: "Name of the place, with slashes between those inside each other.",
        "x-encoding": "segments",
        schema: { type: "string" },
        example: "settings/colours",
      },
      GroupId: {
        name: "group-id",
        in: "path",
        required: true,
        description: "Id of the group.",
        schema: { type: "string" },
      },
      Force: {
        name: "force",
        in: "query",
        description:
          "Sets the permissions that are valid and leaves out the others, where one invalid one fails them all.",
        schema: { type: "boolean" },
      },
      GroupIds: {
        name: "ids",
        in: "path",
        required: true,
        description: "Ids of the groups.",
        style: "simple",
        explode: false,
        schema: { type: "array", minItems: 1, items: { type: "string" } },
      },
      Vendor: {
        name: "vendor",
        in: "path",
        required: true,
        description: "Name of the vendor.",
        schema: { type: "string" },
      },
      ModelName: {
        name: "name",
        in: "path",
        required: true,
        description: "Name of the model.",
        schema: { type: "string" },
      },
      SerialNumber: {
        name: "serial-number",
        in: "path",
        required: true,
        description: "Serial number.",
        schema: { type: "string" },
      },
      ThemeId: {
        name: "theme-id",
        in: "path",
        required: true,
        description: "Id of the theme.",
        schema: { type: "string" },
      },
      WidgetScriptId: {
        name: "widget-script-id",
        in: "path",
        required: true,
        description: "Id of the widget.",
        schema: { type: "string" },
      },
      DirectoryPath: {
        name: "directory-path",
        in: "path",
        required: true,
        description: "Directory, with slashes between those inside each other. Letters, digits, `-` and `_`.",
        "x-encoding": "segments",
        schema: { type: "string", pattern: "^[-/_0-9A-Za-z]+$" },
        example: "manuals/2015",
      },
      FileName: {
        name: "subdirectory",
        in: "path",
        required: true,
        description: "Name in the directory. Where `append` stored it, the number that the server found.",
        schema: { type: "string" },
        example: "141517041216756400",
      },
      FieldName: {
        name: "field-name",
        in: "path",
        required: true,
        description: "Name of the field of the form. Letters, digits, `-` and `_`.",
        schema: { type: "string", pattern: "^[-_0-9A-Za-z]+$" },
      },
    },
    headers: {
      Location: {
        description: "Address of what it is about.",
        schema: { type: "string" },
        example: "https://mydomain.exosite.com/api/portals/v1/groups/1206252898",
      },
      Link: {
        description:
          'Addresses of the pages before and after, as `<url>; rel="previous", <url>; rel="next"`. They have `offset` and `limit`, but not the other parameters of the request.',
        schema: { type: "string" },
        example:
          '<https://mydomain.exosite.com/api/portals/v1/users/_this/users/[1,2]?offset=1&limit=1>; rel="next"',
      },
    },
  },
};
