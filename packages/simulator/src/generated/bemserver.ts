// Generated from specs/bemserver/openapi.yaml by `busbar bundle`. Do not edit.
import type { OpenApiDocument } from "../document.ts";

export const bemserver: OpenApiDocument = {
  openapi: "3.1.0",
  info: {
    title: "BEMServer API",
    version: "0.27.0",
    summary: "Building energy management: sites, meters, their data, events and analyses.",
    description:
      "The REST API of BEMServer 0.27 (0.26 is the same), with the six resources that went away in 0.26. Times always have an offset from UTC. Members that are null are left out of answers. Collections end in a slash; without it the server redirects with an HTML page. Unknown query parameters are ignored, unknown members of bodies refused. Ordinary users read what their groups may see; they write events and values of time series of their campaign scopes, their own account, subscriptions and read marks. Everything else is written by administrators.",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [{ url: "http://localhost:5000", description: "Development server on the same machine." }],
  security: [{ bearer: [] }, { basic: [] }],
  tags: [
    { name: "auth", description: "Login: JSON web tokens for e-mail address and password." },
    { name: "about", description: "What runs on the server." },
    { name: "users", description: "People and programs who may log in." },
    {
      name: "userGroups",
      description:
        "Groups of users. Access to campaigns and their scopes is given to groups, not to single users.",
    },
    { name: "usersByUserGroups", description: "Who is a member of which user group." },
    {
      name: "campaigns",
      description: "Measuring campaigns: what all sites, zones and time series belong to.",
    },
    { name: "userGroupsByCampaigns", description: "Which user group may see which campaign." },
    {
      name: "campaignScopes",
      description: "Parts of a campaign, by which access to time series and events is given.",
    },
    {
      name: "userGroupsByCampaignScopes",
      description: "Which user group may use the time series and events of which campaign scope.",
    },
    {
      name: "sites",
      description:
        "Sites: the topmost structural elements of a campaign, where buildings stand and weather is known.",
    },
    { name: "buildings", description: "Buildings on sites." },
    { name: "storeys", description: "Storeys of buildings." },
    { name: "spaces", description: "Spaces, such as rooms, on storeys." },
    {
      name: "zones",
      description: "Zones: rooms or equipment of a campaign that belong together, across buildings.",
    },
    {
      name: "structuralElementProperties",
      description:
        "Properties that structural elements may be given, such as an area. Each is opened to one kind of element or more by `siteProperties`, `buildingProperties` and their like.",
    },
    { name: "siteProperties", description: "Which properties sites may have." },
    { name: "buildingProperties", description: "Which properties buildings may have." },
    { name: "storeyProperties", description: "Which properties storeys may have." },
    { name: "spaceProperties", description: "Which properties spaces may have." },
    { name: "zoneProperties", description: "Which properties zones may have." },
    { name: "sitePropertyData", description: "Values of the properties of sites." },
    { name: "buildingPropertyData", description: "Values of the properties of buildings." },
    { name: "storeyPropertyData", description: "Values of the properties of storeys." },
    { name: "spacePropertyData", description: "Values of the properties of spaces." },
    { name: "zonePropertyData", description: "Values of the properties of zones." },
    {
      name: "timeseriesProperties",
      description:
        "Properties that time series may have, such as the interval that is expected between values.",
    },
    {
      name: "timeseriesDataStates",
      description:
        "States of data: each time series holds separate values as measured (`Raw`), after cleaning (`Clean`), and for any state added here.",
    },
    {
      name: "timeseries",
      description:
        "Time series: name, unit and place of rows of values. The values are under `timeseriesData`.",
    },
    { name: "timeseriesPropertyData", description: "Values of the properties of time series." },
    {
      name: "timeseriesData",
      description:
        "The values of time series: read, written, deleted, aggregated, as JSON or CSV, by id or by name.",
    },
    { name: "timeseriesBySites", description: "Which time series was measured on a site." },
    { name: "timeseriesByBuildings", description: "Which time series was measured in a building." },
    { name: "timeseriesByStoreys", description: "Which time series was measured on a storey." },
    { name: "timeseriesBySpaces", description: "Which time series was measured in a space." },
    { name: "timeseriesByZones", description: "Which time series was measured in a zone." },
    { name: "eventCategories", description: "Kinds of events." },
    {
      name: "eventCategoriesByUsers",
      description:
        "Subscriptions: from which level on a user is notified of events of a category. Without one it is from `WARNING` on.",
    },
    { name: "events", description: "Things that happened, with time, level and source." },
    { name: "timeseriesByEvents", description: "Which time series an event is about." },
    { name: "eventsBySites", description: "Which event happened on a site." },
    { name: "eventsByBuildings", description: "Which event happened in a building." },
    { name: "eventsByStoreys", description: "Which event happened on a storey." },
    { name: "eventsBySpaces", description: "Which event happened in a space." },
    { name: "eventsByZones", description: "Which event happened in a zone." },
    { name: "notifications", description: "News of events for users." },
    { name: "energies", description: "Kinds of energy. The list is fixed." },
    { name: "energyEndUses", description: "What energy is used for. The list is fixed." },
    { name: "energyProductionTechnologies", description: "What energy is produced by. The list is fixed." },
    {
      name: "energyConsumptionTimeseriesBySites",
      description:
        "Which time series holds what a site consumes, by energy and end use. `analysis` reads from here.",
    },
    {
      name: "energyConsumptionTimeseriesByBuildings",
      description:
        "Which time series holds what a building consumes, by energy and end use. `analysis` reads from here.",
    },
    {
      name: "energyProductionTimeseriesBySites",
      description: "Which time series holds what a site produces, by energy and technology.",
    },
    {
      name: "energyProductionTimeseriesByBuildings",
      description: "Which time series holds what a building produces, by energy and technology.",
    },
    {
      name: "weatherTimeseriesBySites",
      description:
        "Which time series holds which weather parameter of a site. `sites.downloadWeatherData` writes and `sites.getDegreeDays` reads there.",
    },
    { name: "io", description: "Imports of descriptions (not of values) from CSV files." },
    { name: "analysis", description: "Figures computed from time series." },
    {
      name: "tasks",
      description: "Tasks that the server can run, such as cleaning data or checking for gaps.",
    },
    {
      name: "tasksByCampaigns",
      description:
        "Which tasks the server runs for which campaign again and again, and over which time span.",
    },
    {
      name: "stCleanupsByCampaigns",
      description:
        "Which campaigns the cleaning service works on. Only on servers up to 0.25; then see `tasksByCampaigns`.",
    },
    {
      name: "stCleanupsByTimeseries",
      description:
        "How far the cleaning service has got with each time series. Only on servers up to 0.25, and only ever written by the server.",
    },
    {
      name: "stCheckMissingsByCampaigns",
      description:
        "Which campaigns are checked for missing data. Only on servers up to 0.25; then see `tasksByCampaigns`.",
    },
    {
      name: "stCheckOutliersByCampaigns",
      description:
        "Which campaigns are checked for outliers. Only on servers up to 0.25; then see `tasksByCampaigns`.",
    },
    {
      name: "stDownloadWeatherDataBySites",
      description:
        "For which sites observed weather is fetched. Only on servers up to 0.25; then see `tasksByCampaigns`.",
    },
    {
      name: "stDownloadWeatherForecastDataBySites",
      description:
        "For which sites weather forecasts are fetched. Only on servers up to 0.25; then see `tasksByCampaigns`.",
    },
  ],
  paths: {
    "/auth/token": {
      post: {
        operationId: "auth.getTokens",
        tags: ["auth"],
        summary: "Gives an access token and a refresh token for an e-mail address and a password.",
        description:
          "A refused login (unknown user, wrong password, inactive user) is no HTTP error: the answer is 200 with `status: failure` and without tokens.",
        "x-official-name": "client.auth.get_tokens",
        "x-conformance-id": "bemserver:auth_get_token",
        "x-evidence": "source",
        security: [],
        "x-retry": "safe",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Credentials" } } },
        },
        responses: {
          "200": {
            description: "The tokens, or `status: failure`.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Tokens" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/auth/token/refresh": {
      post: {
        operationId: "auth.refreshTokens",
        tags: ["auth"],
        summary: "Gives a new pair of tokens for a refresh token.",
        description:
          "The refresh token takes the place of the access token in the Authorization header; an access token here, like a refresh token anywhere else, is a 401 `invalid_token`. HTTP Basic credentials also get a pair where the server allows Basic.",
        "x-official-name": "client.auth.refresh_tokens",
        "x-conformance-id": "bemserver:auth_refresh_token",
        "x-evidence": "source",
        security: [{ refreshToken: [] }, { basic: [] }],
        "x-retry": "safe",
        responses: {
          "200": {
            description: "A new pair of tokens.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Tokens" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/about/": {
      get: {
        operationId: "about.get",
        tags: ["about"],
        summary: "Tells the versions of the server and of its core library; needs no credentials.",
        "x-official-name": "client.about.getall",
        "x-conformance-id": "bemserver:about_get",
        "x-evidence": "source",
        security: [],
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The versions.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/About" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/": {
      get: {
        operationId: "users.list",
        tags: ["users"],
        summary: "Lists users: administrators see all of them, others themselves.",
        "x-official-name": "client.users.getall",
        "x-conformance-id": "bemserver:users_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/UserSort" } },
          },
          {
            name: "name",
            in: "query",
            description: "Only the one with exactly this name.",
            schema: { type: "string" },
          },
          {
            name: "email",
            in: "query",
            description: "Only the one with exactly this e-mail address.",
            schema: { type: "string" },
          },
          {
            name: "is_admin",
            in: "query",
            description: "Only administrators, or only the others.",
            schema: { type: "boolean" },
          },
          {
            name: "is_active",
            in: "query",
            description: "Only active users, or only the others.",
            schema: { type: "boolean" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The users.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/User" } } },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "users.create",
        tags: ["users"],
        summary: "Adds a user, who is active and no administrator.",
        "x-official-name": "client.users.create",
        "x-conformance-id": "bemserver:users_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/UserPost" } } },
        },
        responses: {
          "201": {
            description: "The user as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the user.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "users.get",
        tags: ["users"],
        summary: "Gives one user; only administrators may see others than themselves.",
        "x-official-name": "client.users.getone",
        "x-conformance-id": "bemserver:users_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The user.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "users.update",
        tags: ["users"],
        summary: "Replaces name, e-mail address and password of a user.",
        description:
          "The password is required each time, because an update replaces everything; answers never contain it.",
        "x-official-name": "client.users.update",
        "x-conformance-id": "bemserver:users_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/UserPut" } } },
        },
        responses: {
          "200": {
            description: "The user after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "users.delete",
        tags: ["users"],
        summary: "Removes a user with memberships, subscriptions and notifications.",
        "x-official-name": "client.users.delete",
        "x-conformance-id": "bemserver:users_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The user is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/{item_id}/set_admin": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the user.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      put: {
        operationId: "users.setAdmin",
        tags: ["users"],
        summary: "Makes a user an administrator, or an ordinary user again.",
        "x-official-name": "client.users.set_admin",
        "x-conformance-id": "bemserver:users_set_admin",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/BooleanValue" } } },
        },
        responses: {
          "204": {
            description: "The flag is set.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/{item_id}/set_active": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the user.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      put: {
        operationId: "users.setActive",
        tags: ["users"],
        summary: "Lets a user in, or locks the user out.",
        "x-official-name": "client.users.set_active",
        "x-conformance-id": "bemserver:users_set_active",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/BooleanValue" } } },
        },
        responses: {
          "204": {
            description: "The flag is set.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/user_groups/": {
      get: {
        operationId: "userGroups.list",
        tags: ["userGroups"],
        summary: "Lists the user groups that the caller may see.",
        "x-official-name": "client.user_groups.getall",
        "x-conformance-id": "bemserver:user_groups_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/NameSort" } },
          },
          {
            name: "name",
            in: "query",
            description: "Only the one with exactly this name.",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The user groups.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/UserGroup" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "userGroups.create",
        tags: ["userGroups"],
        summary: "Adds a user group.",
        "x-official-name": "client.user_groups.create",
        "x-conformance-id": "bemserver:user_groups_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/UserGroupPost" } } },
        },
        responses: {
          "201": {
            description: "The user group as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/UserGroup" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/user_groups/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the user group.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "userGroups.get",
        tags: ["userGroups"],
        summary: "Gives one user group.",
        "x-official-name": "client.user_groups.getone",
        "x-conformance-id": "bemserver:user_groups_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The user group.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/UserGroup" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "userGroups.update",
        tags: ["userGroups"],
        summary: "Renames a user group.",
        "x-official-name": "client.user_groups.update",
        "x-conformance-id": "bemserver:user_groups_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/UserGroupPut" } } },
        },
        responses: {
          "200": {
            description: "The user group after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/UserGroup" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "userGroups.delete",
        tags: ["userGroups"],
        summary: "Removes a user group; its members stay.",
        "x-official-name": "client.user_groups.delete",
        "x-conformance-id": "bemserver:user_groups_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The user group is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users_by_user_groups/": {
      get: {
        operationId: "usersByUserGroups.list",
        tags: ["usersByUserGroups"],
        summary: "Lists memberships of users in groups.",
        "x-official-name": "client.user_by_user_groups.getall",
        "x-conformance-id": "bemserver:users_by_user_groups_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "user_id",
            in: "query",
            description: "Only those of this user.",
            schema: { type: "integer" },
          },
          {
            name: "user_group_id",
            in: "query",
            description: "Only those of this group.",
            schema: { type: "integer" },
          },
        ],
        responses: {
          "200": {
            description: "The memberships.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/UserByUserGroup" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "usersByUserGroups.create",
        tags: ["usersByUserGroups"],
        summary: "Makes a user a member of a group.",
        "x-official-name": "client.user_by_user_groups.create",
        "x-conformance-id": "bemserver:users_by_user_groups_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/UserByUserGroupPost" } } },
        },
        responses: {
          "201": {
            description: "The membership as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/UserByUserGroup" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users_by_user_groups/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the membership.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "usersByUserGroups.get",
        tags: ["usersByUserGroups"],
        summary: "Gives one membership.",
        "x-official-name": "client.user_by_user_groups.getone",
        "x-conformance-id": "bemserver:users_by_user_groups_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The membership.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/UserByUserGroup" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "usersByUserGroups.delete",
        tags: ["usersByUserGroups"],
        summary: "Ends a membership; user and group stay.",
        "x-official-name": "client.user_by_user_groups.delete",
        "x-conformance-id": "bemserver:users_by_user_groups_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The membership is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/campaigns/": {
      get: {
        operationId: "campaigns.list",
        tags: ["campaigns"],
        summary: "Lists the campaigns that the caller may see.",
        "x-official-name": "client.campaigns.getall",
        "x-conformance-id": "bemserver:campaigns_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/NameSort" } },
          },
          {
            name: "name",
            in: "query",
            description: "Only the one with exactly this name.",
            schema: { type: "string" },
          },
          {
            name: "in_name",
            in: "query",
            description: "Only those whose name contains this text, in capitals or not.",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The campaigns.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Campaign" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "campaigns.create",
        tags: ["campaigns"],
        summary: "Adds a campaign.",
        "x-official-name": "client.campaigns.create",
        "x-conformance-id": "bemserver:campaigns_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/CampaignPost" } } },
        },
        responses: {
          "201": {
            description: "The campaign as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Campaign" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/campaigns/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the campaign.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "campaigns.get",
        tags: ["campaigns"],
        summary: "Gives one campaign.",
        "x-official-name": "client.campaigns.getone",
        "x-conformance-id": "bemserver:campaigns_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The campaign.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Campaign" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "campaigns.update",
        tags: ["campaigns"],
        summary: "Replaces name, description, time span and time zone of a campaign.",
        "x-official-name": "client.campaigns.update",
        "x-conformance-id": "bemserver:campaigns_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/CampaignPut" } } },
        },
        responses: {
          "200": {
            description: "The campaign after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Campaign" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "campaigns.delete",
        tags: ["campaigns"],
        summary:
          "Removes a campaign with everything in it: scopes, sites, zones, time series and their values, events.",
        "x-official-name": "client.campaigns.delete",
        "x-conformance-id": "bemserver:campaigns_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The campaign is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/user_groups_by_campaigns/": {
      get: {
        operationId: "userGroupsByCampaigns.list",
        tags: ["userGroupsByCampaigns"],
        summary: "Lists which user groups may see which campaigns.",
        "x-official-name": "client.user_groups_by_campaigns.getall",
        "x-conformance-id": "bemserver:user_groups_by_campaigns_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "user_group_id",
            in: "query",
            description: "Only those of this group.",
            schema: { type: "integer" },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
        ],
        responses: {
          "200": {
            description: "The permissions.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/UserGroupByCampaign" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "userGroupsByCampaigns.create",
        tags: ["userGroupsByCampaigns"],
        summary: "Lets a user group see a campaign.",
        "x-official-name": "client.user_groups_by_campaigns.create",
        "x-conformance-id": "bemserver:user_groups_by_campaigns_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/UserGroupByCampaignPost" } },
          },
        },
        responses: {
          "201": {
            description: "The permission as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/UserGroupByCampaign" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/user_groups_by_campaigns/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the permission.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "userGroupsByCampaigns.get",
        tags: ["userGroupsByCampaigns"],
        summary: "Gives one link between a user group and a campaign.",
        "x-official-name": "client.user_groups_by_campaigns.getone",
        "x-conformance-id": "bemserver:user_groups_by_campaigns_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The permission.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/UserGroupByCampaign" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "userGroupsByCampaigns.delete",
        tags: ["userGroupsByCampaigns"],
        summary: "Takes a campaign away from a user group; both stay.",
        "x-official-name": "client.user_groups_by_campaigns.delete",
        "x-conformance-id": "bemserver:user_groups_by_campaigns_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The permission is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/campaign_scopes/": {
      get: {
        operationId: "campaignScopes.list",
        tags: ["campaignScopes"],
        summary: "Lists the campaign scopes that the caller may use.",
        "x-official-name": "client.campaign_scopes.getall",
        "x-conformance-id": "bemserver:campaign_scopes_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/NameSort" } },
          },
          {
            name: "name",
            in: "query",
            description: "Only the one with exactly this name.",
            schema: { type: "string" },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The campaign scopes.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/CampaignScope" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "campaignScopes.create",
        tags: ["campaignScopes"],
        summary: "Adds a scope to a campaign.",
        "x-official-name": "client.campaign_scopes.create",
        "x-conformance-id": "bemserver:campaign_scopes_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/CampaignScopePost" } } },
        },
        responses: {
          "201": {
            description: "The campaign scope as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/CampaignScope" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/campaign_scopes/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the campaign scope.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "campaignScopes.get",
        tags: ["campaignScopes"],
        summary: "Gives one campaign scope.",
        "x-official-name": "client.campaign_scopes.getone",
        "x-conformance-id": "bemserver:campaign_scopes_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The campaign scope.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/CampaignScope" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "campaignScopes.update",
        tags: ["campaignScopes"],
        summary: "Replaces name and description of a campaign scope.",
        "x-official-name": "client.campaign_scopes.update",
        "x-conformance-id": "bemserver:campaign_scopes_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/CampaignScopePut" } } },
        },
        responses: {
          "200": {
            description: "The campaign scope after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/CampaignScope" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "campaignScopes.delete",
        tags: ["campaignScopes"],
        summary: "Removes a campaign scope with its time series, their values, and its events.",
        "x-official-name": "client.campaign_scopes.delete",
        "x-conformance-id": "bemserver:campaign_scopes_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The campaign scope is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/user_groups_by_campaign_scopes/": {
      get: {
        operationId: "userGroupsByCampaignScopes.list",
        tags: ["userGroupsByCampaignScopes"],
        summary: "Lists which user groups may use which campaign scopes.",
        "x-official-name": "client.user_groups_by_campaign_scopes.getall",
        "x-conformance-id": "bemserver:user_groups_by_campaign_scopes_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "user_group_id",
            in: "query",
            description: "Only those of this group.",
            schema: { type: "integer" },
          },
          {
            name: "campaign_scope_id",
            in: "query",
            description: "Only those of this campaign scope.",
            schema: { type: "integer" },
          },
        ],
        responses: {
          "200": {
            description: "The permissions.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/UserGroupByCampaignScope" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "userGroupsByCampaignScopes.create",
        tags: ["userGroupsByCampaignScopes"],
        summary: "Lets a user group use a campaign scope.",
        "x-official-name": "client.user_groups_by_campaign_scopes.create",
        "x-conformance-id": "bemserver:user_groups_by_campaign_scopes_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/UserGroupByCampaignScopePost" } },
          },
        },
        responses: {
          "201": {
            description: "The permission as it was created.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/UserGroupByCampaignScope" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/user_groups_by_campaign_scopes/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the permission.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "userGroupsByCampaignScopes.get",
        tags: ["userGroupsByCampaignScopes"],
        summary: "Gives one link between a user group and a campaign scope.",
        "x-official-name": "client.user_groups_by_campaign_scopes.getone",
        "x-conformance-id": "bemserver:user_groups_by_campaign_scopes_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The permission.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/UserGroupByCampaignScope" } },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "userGroupsByCampaignScopes.delete",
        tags: ["userGroupsByCampaignScopes"],
        summary: "Takes a campaign scope away from a user group; both stay.",
        "x-official-name": "client.user_groups_by_campaign_scopes.delete",
        "x-conformance-id": "bemserver:user_groups_by_campaign_scopes_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The permission is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/sites/": {
      get: {
        operationId: "sites.list",
        tags: ["sites"],
        summary: "Lists the sites of the campaigns that the caller may see.",
        "x-official-name": "client.sites.getall",
        "x-conformance-id": "bemserver:sites_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/NameSort" } },
          },
          {
            name: "name",
            in: "query",
            description: "Only the one with exactly this name.",
            schema: { type: "string" },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "ifc_id",
            in: "query",
            description: "Only the one with exactly this IFC GlobalId (22 characters).",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The sites.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Site" } } },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "sites.create",
        tags: ["sites"],
        summary: "Adds a site to a campaign.",
        "x-official-name": "client.sites.create",
        "x-conformance-id": "bemserver:sites_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/SitePost" } } },
        },
        responses: {
          "201": {
            description: "The site as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Site" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/sites/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the site.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "sites.get",
        tags: ["sites"],
        summary: "Gives one site.",
        "x-official-name": "client.sites.getone",
        "x-conformance-id": "bemserver:sites_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The site.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Site" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "sites.update",
        tags: ["sites"],
        summary: "Replaces name, place, description and IFC id of a site.",
        "x-official-name": "client.sites.update",
        "x-conformance-id": "bemserver:sites_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/SitePut" } } },
        },
        responses: {
          "200": {
            description: "The site after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Site" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "sites.delete",
        tags: ["sites"],
        summary: "Removes a site with its buildings, storeys and spaces, and all links to them.",
        "x-official-name": "client.sites.delete",
        "x-conformance-id": "bemserver:sites_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The site is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/sites/{item_id}/download_weather_data": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the site.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      put: {
        operationId: "sites.downloadWeatherData",
        tags: ["sites"],
        summary: "Has the server fetch weather data for a site into its weather time series.",
        description:
          "The values go to the time series named in `weatherTimeseriesBySites`; nothing comes back here. The site needs latitude and longitude. 409 with a message when the weather service refuses the server's key, 500 when the service is down.",
        "x-official-name": "client.sites.download_weather_data",
        "x-conformance-id": "bemserver:sites_download_weather_data",
        "x-evidence": "source",
        parameters: [
          {
            name: "start_time",
            in: "query",
            required: true,
            description:
              "Beginning of the time span to fetch. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC.",
            schema: { type: "string", format: "date-time" },
          },
          {
            name: "end_time",
            in: "query",
            required: true,
            description:
              "End of the time span to fetch. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC.",
            schema: { type: "string", format: "date-time" },
          },
          {
            name: "forecast",
            in: "query",
            description: "true fetches forecasts into the forecast time series, false what was observed.",
            schema: { type: "boolean", default: false },
          },
        ],
        responses: {
          "204": { description: "The data are fetched and stored." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/sites/{item_id}/degree_days": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the site.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "sites.getDegreeDays",
        tags: ["sites"],
        summary: "Computes the heating or cooling degree days of a site.",
        description:
          "A day counts with the mean of its least and greatest hourly mean of the outside temperature: the cleaned values of the time series named in `weatherTimeseriesBySites` for `AIR_TEMPERATURE`, observed. 409 with a message when there is none.",
        "x-official-name": "client.sites.get_degree_days",
        "x-conformance-id": "bemserver:sites_get_degree_days",
        "x-evidence": "source",
        parameters: [
          {
            name: "start_date",
            in: "query",
            required: true,
            description: "First day, in the time zone of the campaign.",
            schema: { type: "string", format: "date" },
          },
          {
            name: "end_date",
            in: "query",
            required: true,
            description: "The day after the last one, in the time zone of the campaign.",
            schema: { type: "string", format: "date" },
          },
          {
            name: "period",
            in: "query",
            required: true,
            description: "Period that each figure covers.",
            schema: { $ref: "#/components/schemas/DegreeDaysPeriod" },
          },
          {
            name: "type",
            in: "query",
            description: "Heating or cooling degree days.",
            schema: { default: "heating", $ref: "#/components/schemas/DegreeDaysType" },
          },
          {
            name: "base",
            in: "query",
            description: "Temperature below which is heated, or above which is cooled, in `unit`.",
            schema: { type: "number", default: 18 },
          },
          {
            name: "unit",
            in: "query",
            description: "Unit of `base` and, multiplied by days, of the figures: `°C`, `°F`, `K`.",
            schema: { type: "string", default: "°C" },
          },
        ],
        responses: {
          "200": {
            description: "The degree days.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/DegreeDays" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/buildings/": {
      get: {
        operationId: "buildings.list",
        tags: ["buildings"],
        summary: "Lists the buildings of the sites that the caller may see.",
        "x-official-name": "client.buildings.getall",
        "x-conformance-id": "bemserver:buildings_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/NameSort" } },
          },
          {
            name: "name",
            in: "query",
            description: "Only the one with exactly this name.",
            schema: { type: "string" },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "site_id",
            in: "query",
            description: "Only those of this site.",
            schema: { type: "integer" },
          },
          {
            name: "ifc_id",
            in: "query",
            description: "Only the one with exactly this IFC GlobalId (22 characters).",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The buildings.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Building" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "buildings.create",
        tags: ["buildings"],
        summary: "Adds a building to a site.",
        "x-official-name": "client.buildings.create",
        "x-conformance-id": "bemserver:buildings_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/BuildingPost" } } },
        },
        responses: {
          "201": {
            description: "The building as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Building" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/buildings/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the building.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "buildings.get",
        tags: ["buildings"],
        summary: "Gives one building.",
        "x-official-name": "client.buildings.getone",
        "x-conformance-id": "bemserver:buildings_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The building.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Building" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "buildings.update",
        tags: ["buildings"],
        summary: "Replaces name, description and IFC id of a building.",
        "x-official-name": "client.buildings.update",
        "x-conformance-id": "bemserver:buildings_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/BuildingPut" } } },
        },
        responses: {
          "200": {
            description: "The building after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Building" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "buildings.delete",
        tags: ["buildings"],
        summary: "Removes a building with its storeys and spaces, and all links to them.",
        "x-official-name": "client.buildings.delete",
        "x-conformance-id": "bemserver:buildings_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The building is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/storeys/": {
      get: {
        operationId: "storeys.list",
        tags: ["storeys"],
        summary: "Lists the storeys of the buildings that the caller may see.",
        "x-official-name": "client.storeys.getall",
        "x-conformance-id": "bemserver:storeys_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/NameSort" } },
          },
          {
            name: "name",
            in: "query",
            description: "Only the one with exactly this name.",
            schema: { type: "string" },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "site_id",
            in: "query",
            description: "Only those of this site.",
            schema: { type: "integer" },
          },
          {
            name: "building_id",
            in: "query",
            description: "Only those of this building.",
            schema: { type: "integer" },
          },
          {
            name: "ifc_id",
            in: "query",
            description: "Only the one with exactly this IFC GlobalId (22 characters).",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The storeys.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Storey" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "storeys.create",
        tags: ["storeys"],
        summary: "Adds a storey to a building.",
        "x-official-name": "client.storeys.create",
        "x-conformance-id": "bemserver:storeys_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/StoreyPost" } } },
        },
        responses: {
          "201": {
            description: "The storey as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Storey" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/storeys/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the storey.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "storeys.get",
        tags: ["storeys"],
        summary: "Gives one storey.",
        "x-official-name": "client.storeys.getone",
        "x-conformance-id": "bemserver:storeys_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The storey.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Storey" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "storeys.update",
        tags: ["storeys"],
        summary: "Replaces name, description and IFC id of a storey.",
        "x-official-name": "client.storeys.update",
        "x-conformance-id": "bemserver:storeys_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/StoreyPut" } } },
        },
        responses: {
          "200": {
            description: "The storey after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Storey" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "storeys.delete",
        tags: ["storeys"],
        summary: "Removes a storey with its spaces, and all links to them.",
        "x-official-name": "client.storeys.delete",
        "x-conformance-id": "bemserver:storeys_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The storey is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/spaces/": {
      get: {
        operationId: "spaces.list",
        tags: ["spaces"],
        summary: "Lists the spaces on the storeys that the caller may see.",
        "x-official-name": "client.spaces.getall",
        "x-conformance-id": "bemserver:spaces_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/NameSort" } },
          },
          {
            name: "name",
            in: "query",
            description: "Only the one with exactly this name.",
            schema: { type: "string" },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "site_id",
            in: "query",
            description: "Only those of this site.",
            schema: { type: "integer" },
          },
          {
            name: "building_id",
            in: "query",
            description: "Only those of this building.",
            schema: { type: "integer" },
          },
          {
            name: "storey_id",
            in: "query",
            description: "Only those of this storey.",
            schema: { type: "integer" },
          },
          {
            name: "ifc_id",
            in: "query",
            description: "Only the one with exactly this IFC GlobalId (22 characters).",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The spaces.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Space" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "spaces.create",
        tags: ["spaces"],
        summary: "Adds a space to a storey.",
        "x-official-name": "client.spaces.create",
        "x-conformance-id": "bemserver:spaces_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/SpacePost" } } },
        },
        responses: {
          "201": {
            description: "The space as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Space" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/spaces/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the space.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "spaces.get",
        tags: ["spaces"],
        summary: "Gives one space.",
        "x-official-name": "client.spaces.getone",
        "x-conformance-id": "bemserver:spaces_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The space.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Space" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "spaces.update",
        tags: ["spaces"],
        summary: "Replaces name, description and IFC id of a space.",
        "x-official-name": "client.spaces.update",
        "x-conformance-id": "bemserver:spaces_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/SpacePut" } } },
        },
        responses: {
          "200": {
            description: "The space after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Space" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "spaces.delete",
        tags: ["spaces"],
        summary: "Removes a space and all links to it.",
        "x-official-name": "client.spaces.delete",
        "x-conformance-id": "bemserver:spaces_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The space is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/zones/": {
      get: {
        operationId: "zones.list",
        tags: ["zones"],
        summary: "Lists the zones of the campaigns that the caller may see.",
        "x-official-name": "client.zones.getall",
        "x-conformance-id": "bemserver:zones_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/NameSort" } },
          },
          {
            name: "name",
            in: "query",
            description: "Only the one with exactly this name.",
            schema: { type: "string" },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "ifc_id",
            in: "query",
            description: "Only the one with exactly this IFC GlobalId (22 characters).",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The zones.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Zone" } } },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "zones.create",
        tags: ["zones"],
        summary: "Adds a zone to a campaign.",
        "x-official-name": "client.zones.create",
        "x-conformance-id": "bemserver:zones_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/ZonePost" } } },
        },
        responses: {
          "201": {
            description: "The zone as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Zone" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/zones/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the zone.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "zones.get",
        tags: ["zones"],
        summary: "Gives one zone.",
        "x-official-name": "client.zones.getone",
        "x-conformance-id": "bemserver:zones_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The zone.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Zone" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "zones.update",
        tags: ["zones"],
        summary: "Replaces name, description and IFC id of a zone.",
        "x-official-name": "client.zones.update",
        "x-conformance-id": "bemserver:zones_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/ZonePut" } } },
        },
        responses: {
          "200": {
            description: "The zone after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Zone" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "zones.delete",
        tags: ["zones"],
        summary: "Removes a zone and all links to it.",
        "x-official-name": "client.zones.delete",
        "x-conformance-id": "bemserver:zones_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The zone is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/structural_element_properties/": {
      get: {
        operationId: "structuralElementProperties.list",
        tags: ["structuralElementProperties"],
        summary: "Lists the properties that there are for structural elements.",
        "x-official-name": "client.structural_element_properties.getall",
        "x-conformance-id": "bemserver:structural_element_properties_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/NameSort" } },
          },
          {
            name: "name",
            in: "query",
            description: "Only the one with exactly this name.",
            schema: { type: "string" },
          },
          {
            name: "value_type",
            in: "query",
            description: "Only those whose values have this type.",
            schema: { $ref: "#/components/schemas/PropertyValueType" },
          },
          {
            name: "unit_symbol",
            in: "query",
            description: "Only those with exactly this unit symbol.",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The properties.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/StructuralElementProperty" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "structuralElementProperties.create",
        tags: ["structuralElementProperties"],
        summary: "Adds a property for structural elements.",
        "x-official-name": "client.structural_element_properties.create",
        "x-conformance-id": "bemserver:structural_element_properties_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/StructuralElementPropertyPost" } },
          },
        },
        responses: {
          "201": {
            description: "The property as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/StructuralElementProperty" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/structural_element_properties/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the property.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "structuralElementProperties.get",
        tags: ["structuralElementProperties"],
        summary: "Gives one property of structural elements.",
        "x-official-name": "client.structural_element_properties.getone",
        "x-conformance-id": "bemserver:structural_element_properties_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The property.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/StructuralElementProperty" } },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "structuralElementProperties.update",
        tags: ["structuralElementProperties"],
        summary: "Replaces name, unit and description of a property of structural elements.",
        "x-official-name": "client.structural_element_properties.update",
        "x-conformance-id": "bemserver:structural_element_properties_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/StructuralElementPropertyPut" } },
          },
        },
        responses: {
          "200": {
            description: "The property after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/StructuralElementProperty" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "structuralElementProperties.delete",
        tags: ["structuralElementProperties"],
        summary: "Removes a property of structural elements with all values of it.",
        "x-official-name": "client.structural_element_properties.delete",
        "x-conformance-id": "bemserver:structural_element_properties_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The property is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/site_properties/": {
      get: {
        operationId: "siteProperties.list",
        tags: ["siteProperties"],
        summary: "Lists the properties that sites may have.",
        "x-official-name": "client.site_properties.getall",
        "x-conformance-id": "bemserver:site_properties_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "structural_element_property_id",
            in: "query",
            description: "Only the entry of this property.",
            schema: { type: "integer" },
          },
        ],
        responses: {
          "200": {
            description: "The entries.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/SiteProperty" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "siteProperties.create",
        tags: ["siteProperties"],
        summary: "Lets sites have a property.",
        "x-official-name": "client.site_properties.create",
        "x-conformance-id": "bemserver:site_properties_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/SitePropertyPost" } } },
        },
        responses: {
          "201": {
            description: "The entry as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/SiteProperty" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/site_properties/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the entry.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "siteProperties.get",
        tags: ["siteProperties"],
        summary: "Gives one property that sites may have.",
        "x-official-name": "client.site_properties.getone",
        "x-conformance-id": "bemserver:site_properties_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The entry.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/SiteProperty" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "siteProperties.delete",
        tags: ["siteProperties"],
        summary: "Stops sites from having a property; the property itself stays, its values for sites go.",
        "x-official-name": "client.site_properties.delete",
        "x-conformance-id": "bemserver:site_properties_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The entry is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/building_properties/": {
      get: {
        operationId: "buildingProperties.list",
        tags: ["buildingProperties"],
        summary: "Lists the properties that buildings may have.",
        "x-official-name": "client.building_properties.getall",
        "x-conformance-id": "bemserver:building_properties_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "structural_element_property_id",
            in: "query",
            description: "Only the entry of this property.",
            schema: { type: "integer" },
          },
        ],
        responses: {
          "200": {
            description: "The entries.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/BuildingProperty" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "buildingProperties.create",
        tags: ["buildingProperties"],
        summary: "Lets buildings have a property.",
        "x-official-name": "client.building_properties.create",
        "x-conformance-id": "bemserver:building_properties_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/BuildingPropertyPost" } } },
        },
        responses: {
          "201": {
            description: "The entry as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/BuildingProperty" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/building_properties/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the entry.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "buildingProperties.get",
        tags: ["buildingProperties"],
        summary: "Gives one property that buildings may have.",
        "x-official-name": "client.building_properties.getone",
        "x-conformance-id": "bemserver:building_properties_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The entry.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/BuildingProperty" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "buildingProperties.delete",
        tags: ["buildingProperties"],
        summary:
          "Stops buildings from having a property; the property itself stays, its values for buildings go.",
        "x-official-name": "client.building_properties.delete",
        "x-conformance-id": "bemserver:building_properties_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The entry is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/storey_properties/": {
      get: {
        operationId: "storeyProperties.list",
        tags: ["storeyProperties"],
        summary: "Lists the properties that storeys may have.",
        "x-official-name": "client.storey_properties.getall",
        "x-conformance-id": "bemserver:storey_properties_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "structural_element_property_id",
            in: "query",
            description: "Only the entry of this property.",
            schema: { type: "integer" },
          },
        ],
        responses: {
          "200": {
            description: "The entries.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/StoreyProperty" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "storeyProperties.create",
        tags: ["storeyProperties"],
        summary: "Lets storeys have a property.",
        "x-official-name": "client.storey_properties.create",
        "x-conformance-id": "bemserver:storey_properties_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/StoreyPropertyPost" } } },
        },
        responses: {
          "201": {
            description: "The entry as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/StoreyProperty" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/storey_properties/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the entry.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "storeyProperties.get",
        tags: ["storeyProperties"],
        summary: "Gives one property that storeys may have.",
        "x-official-name": "client.storey_properties.getone",
        "x-conformance-id": "bemserver:storey_properties_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The entry.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/StoreyProperty" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "storeyProperties.delete",
        tags: ["storeyProperties"],
        summary:
          "Stops storeys from having a property; the property itself stays, its values for storeys go.",
        "x-official-name": "client.storey_properties.delete",
        "x-conformance-id": "bemserver:storey_properties_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The entry is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/space_properties/": {
      get: {
        operationId: "spaceProperties.list",
        tags: ["spaceProperties"],
        summary: "Lists the properties that spaces may have.",
        "x-official-name": "client.space_properties.getall",
        "x-conformance-id": "bemserver:space_properties_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "structural_element_property_id",
            in: "query",
            description: "Only the entry of this property.",
            schema: { type: "integer" },
          },
        ],
        responses: {
          "200": {
            description: "The entries.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/SpaceProperty" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "spaceProperties.create",
        tags: ["spaceProperties"],
        summary: "Lets spaces have a property.",
        "x-official-name": "client.space_properties.create",
        "x-conformance-id": "bemserver:space_properties_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/SpacePropertyPost" } } },
        },
        responses: {
          "201": {
            description: "The entry as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/SpaceProperty" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/space_properties/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the entry.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "spaceProperties.get",
        tags: ["spaceProperties"],
        summary: "Gives one property that spaces may have.",
        "x-official-name": "client.space_properties.getone",
        "x-conformance-id": "bemserver:space_properties_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The entry.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/SpaceProperty" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "spaceProperties.delete",
        tags: ["spaceProperties"],
        summary: "Stops spaces from having a property; the property itself stays, its values for spaces go.",
        "x-official-name": "client.space_properties.delete",
        "x-conformance-id": "bemserver:space_properties_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The entry is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/zone_properties/": {
      get: {
        operationId: "zoneProperties.list",
        tags: ["zoneProperties"],
        summary: "Lists the properties that zones may have.",
        "x-official-name": "client.zone_properties.getall",
        "x-conformance-id": "bemserver:zone_properties_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "structural_element_property_id",
            in: "query",
            description: "Only the entry of this property.",
            schema: { type: "integer" },
          },
        ],
        responses: {
          "200": {
            description: "The entries.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/ZoneProperty" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "zoneProperties.create",
        tags: ["zoneProperties"],
        summary: "Lets zones have a property.",
        "x-official-name": "client.zone_properties.create",
        "x-conformance-id": "bemserver:zone_properties_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/ZonePropertyPost" } } },
        },
        responses: {
          "201": {
            description: "The entry as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/ZoneProperty" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/zone_properties/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the entry.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "zoneProperties.get",
        tags: ["zoneProperties"],
        summary: "Gives one property that zones may have.",
        "x-official-name": "client.zone_properties.getone",
        "x-conformance-id": "bemserver:zone_properties_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The entry.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/ZoneProperty" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "zoneProperties.delete",
        tags: ["zoneProperties"],
        summary: "Stops zones from having a property; the property itself stays, its values for zones go.",
        "x-official-name": "client.zone_properties.delete",
        "x-conformance-id": "bemserver:zone_properties_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The entry is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/site_property_data/": {
      get: {
        operationId: "sitePropertyData.list",
        tags: ["sitePropertyData"],
        summary: "Lists the property values of sites.",
        "x-official-name": "client.site_property_data.getall",
        "x-conformance-id": "bemserver:site_property_data_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "site_id",
            in: "query",
            description: "Only those of this site.",
            schema: { type: "integer" },
          },
          {
            name: "site_property_id",
            in: "query",
            description: "Only values for this entry of `siteProperties`.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The values.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/SitePropertyData" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "sitePropertyData.create",
        tags: ["sitePropertyData"],
        summary: "Gives a site a value for a property.",
        "x-official-name": "client.site_property_data.create",
        "x-conformance-id": "bemserver:site_property_data_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/SitePropertyDataPost" } } },
        },
        responses: {
          "201": {
            description: "The value as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/SitePropertyData" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/site_property_data/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the value.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "sitePropertyData.get",
        tags: ["sitePropertyData"],
        summary: "Gives one property value of a site.",
        "x-official-name": "client.site_property_data.getone",
        "x-conformance-id": "bemserver:site_property_data_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The value.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/SitePropertyData" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "sitePropertyData.update",
        tags: ["sitePropertyData"],
        summary: "Replaces a property value of a site.",
        "x-official-name": "client.site_property_data.update",
        "x-conformance-id": "bemserver:site_property_data_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/SitePropertyDataPut" } } },
        },
        responses: {
          "200": {
            description: "The value after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/SitePropertyData" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "sitePropertyData.delete",
        tags: ["sitePropertyData"],
        summary: "Removes a property value of a site.",
        "x-official-name": "client.site_property_data.delete",
        "x-conformance-id": "bemserver:site_property_data_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The value is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/building_property_data/": {
      get: {
        operationId: "buildingPropertyData.list",
        tags: ["buildingPropertyData"],
        summary: "Lists the property values of buildings.",
        "x-official-name": "client.building_property_data.getall",
        "x-conformance-id": "bemserver:building_property_data_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "building_id",
            in: "query",
            description: "Only those of this building.",
            schema: { type: "integer" },
          },
          {
            name: "building_property_id",
            in: "query",
            description: "Only values for this entry of `buildingProperties`.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The values.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/BuildingPropertyData" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "buildingPropertyData.create",
        tags: ["buildingPropertyData"],
        summary: "Gives a building a value for a property.",
        "x-official-name": "client.building_property_data.create",
        "x-conformance-id": "bemserver:building_property_data_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/BuildingPropertyDataPost" } },
          },
        },
        responses: {
          "201": {
            description: "The value as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/BuildingPropertyData" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/building_property_data/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the value.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "buildingPropertyData.get",
        tags: ["buildingPropertyData"],
        summary: "Gives one property value of a building.",
        "x-official-name": "client.building_property_data.getone",
        "x-conformance-id": "bemserver:building_property_data_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The value.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/BuildingPropertyData" } },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "buildingPropertyData.update",
        tags: ["buildingPropertyData"],
        summary: "Replaces a property value of a building.",
        "x-official-name": "client.building_property_data.update",
        "x-conformance-id": "bemserver:building_property_data_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/BuildingPropertyDataPut" } },
          },
        },
        responses: {
          "200": {
            description: "The value after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/BuildingPropertyData" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "buildingPropertyData.delete",
        tags: ["buildingPropertyData"],
        summary: "Removes a property value of a building.",
        "x-official-name": "client.building_property_data.delete",
        "x-conformance-id": "bemserver:building_property_data_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The value is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/storey_property_data/": {
      get: {
        operationId: "storeyPropertyData.list",
        tags: ["storeyPropertyData"],
        summary: "Lists the property values of storeys.",
        "x-official-name": "client.storey_property_data.getall",
        "x-conformance-id": "bemserver:storey_property_data_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "storey_id",
            in: "query",
            description: "Only those of this storey.",
            schema: { type: "integer" },
          },
          {
            name: "storey_property_id",
            in: "query",
            description: "Only values for this entry of `storeyProperties`.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The values.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/StoreyPropertyData" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "storeyPropertyData.create",
        tags: ["storeyPropertyData"],
        summary: "Gives a storey a value for a property.",
        "x-official-name": "client.storey_property_data.create",
        "x-conformance-id": "bemserver:storey_property_data_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/StoreyPropertyDataPost" } },
          },
        },
        responses: {
          "201": {
            description: "The value as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/StoreyPropertyData" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/storey_property_data/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the value.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "storeyPropertyData.get",
        tags: ["storeyPropertyData"],
        summary: "Gives one property value of a storey.",
        "x-official-name": "client.storey_property_data.getone",
        "x-conformance-id": "bemserver:storey_property_data_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The value.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/StoreyPropertyData" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "storeyPropertyData.update",
        tags: ["storeyPropertyData"],
        summary: "Replaces a property value of a storey.",
        "x-official-name": "client.storey_property_data.update",
        "x-conformance-id": "bemserver:storey_property_data_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/StoreyPropertyDataPut" } } },
        },
        responses: {
          "200": {
            description: "The value after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/StoreyPropertyData" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "storeyPropertyData.delete",
        tags: ["storeyPropertyData"],
        summary: "Removes a property value of a storey.",
        "x-official-name": "client.storey_property_data.delete",
        "x-conformance-id": "bemserver:storey_property_data_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The value is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/space_property_data/": {
      get: {
        operationId: "spacePropertyData.list",
        tags: ["spacePropertyData"],
        summary: "Lists the property values of spaces.",
        "x-official-name": "client.space_property_data.getall",
        "x-conformance-id": "bemserver:space_property_data_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "space_id",
            in: "query",
            description: "Only those of this space.",
            schema: { type: "integer" },
          },
          {
            name: "space_property_id",
            in: "query",
            description: "Only values for this entry of `spaceProperties`.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The values.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/SpacePropertyData" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "spacePropertyData.create",
        tags: ["spacePropertyData"],
        summary: "Gives a space a value for a property.",
        "x-official-name": "client.space_property_data.create",
        "x-conformance-id": "bemserver:space_property_data_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/SpacePropertyDataPost" } } },
        },
        responses: {
          "201": {
            description: "The value as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/SpacePropertyData" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/space_property_data/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the value.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "spacePropertyData.get",
        tags: ["spacePropertyData"],
        summary: "Gives one property value of a space.",
        "x-official-name": "client.space_property_data.getone",
        "x-conformance-id": "bemserver:space_property_data_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The value.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/SpacePropertyData" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "spacePropertyData.update",
        tags: ["spacePropertyData"],
        summary: "Replaces a property value of a space.",
        "x-official-name": "client.space_property_data.update",
        "x-conformance-id": "bemserver:space_property_data_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/SpacePropertyDataPut" } } },
        },
        responses: {
          "200": {
            description: "The value after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/SpacePropertyData" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "spacePropertyData.delete",
        tags: ["spacePropertyData"],
        summary: "Removes a property value of a space.",
        "x-official-name": "client.space_property_data.delete",
        "x-conformance-id": "bemserver:space_property_data_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The value is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/zone_property_data/": {
      get: {
        operationId: "zonePropertyData.list",
        tags: ["zonePropertyData"],
        summary: "Lists the property values of zones.",
        "x-official-name": "client.zone_property_data.getall",
        "x-conformance-id": "bemserver:zone_property_data_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "zone_id",
            in: "query",
            description: "Only those of this zone.",
            schema: { type: "integer" },
          },
          {
            name: "zone_property_id",
            in: "query",
            description: "Only values for this entry of `zoneProperties`.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The values.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/ZonePropertyData" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "zonePropertyData.create",
        tags: ["zonePropertyData"],
        summary: "Gives a zone a value for a property.",
        "x-official-name": "client.zone_property_data.create",
        "x-conformance-id": "bemserver:zone_property_data_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/ZonePropertyDataPost" } } },
        },
        responses: {
          "201": {
            description: "The value as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/ZonePropertyData" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/zone_property_data/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the value.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "zonePropertyData.get",
        tags: ["zonePropertyData"],
        summary: "Gives one property value of a zone.",
        "x-official-name": "client.zone_property_data.getone",
        "x-conformance-id": "bemserver:zone_property_data_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The value.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/ZonePropertyData" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "zonePropertyData.update",
        tags: ["zonePropertyData"],
        summary: "Replaces a property value of a zone.",
        "x-official-name": "client.zone_property_data.update",
        "x-conformance-id": "bemserver:zone_property_data_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/ZonePropertyDataPut" } } },
        },
        responses: {
          "200": {
            description: "The value after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/ZonePropertyData" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "zonePropertyData.delete",
        tags: ["zonePropertyData"],
        summary: "Removes a property value of a zone.",
        "x-official-name": "client.zone_property_data.delete",
        "x-conformance-id": "bemserver:zone_property_data_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The value is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_properties/": {
      get: {
        operationId: "timeseriesProperties.list",
        tags: ["timeseriesProperties"],
        summary: "Lists the properties that there are for time series.",
        "x-official-name": "client.timeseries_properties.getall",
        "x-conformance-id": "bemserver:timeseries_properties_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/NameSort" } },
          },
          {
            name: "name",
            in: "query",
            description: "Only the one with exactly this name.",
            schema: { type: "string" },
          },
          {
            name: "value_type",
            in: "query",
            description: "Only those whose values have this type.",
            schema: { $ref: "#/components/schemas/PropertyValueType" },
          },
          {
            name: "unit_symbol",
            in: "query",
            description: "Only those with exactly this unit symbol.",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The properties.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/TimeseriesProperty" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "timeseriesProperties.create",
        tags: ["timeseriesProperties"],
        summary: "Adds a property for time series.",
        "x-official-name": "client.timeseries_properties.create",
        "x-conformance-id": "bemserver:timeseries_properties_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/TimeseriesPropertyPost" } },
          },
        },
        responses: {
          "201": {
            description: "The property as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesProperty" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_properties/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the property.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "timeseriesProperties.get",
        tags: ["timeseriesProperties"],
        summary: "Gives one property of time series.",
        "x-official-name": "client.timeseries_properties.getone",
        "x-conformance-id": "bemserver:timeseries_properties_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The property.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesProperty" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "timeseriesProperties.update",
        tags: ["timeseriesProperties"],
        summary: "Replaces name, unit and description of a property of time series.",
        "x-official-name": "client.timeseries_properties.update",
        "x-conformance-id": "bemserver:timeseries_properties_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesPropertyPut" } } },
        },
        responses: {
          "200": {
            description: "The property after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesProperty" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "timeseriesProperties.delete",
        tags: ["timeseriesProperties"],
        summary: "Removes a property of time series with all values of it.",
        "x-official-name": "client.timeseries_properties.delete",
        "x-conformance-id": "bemserver:timeseries_properties_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The property is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_data_states/": {
      get: {
        operationId: "timeseriesDataStates.list",
        tags: ["timeseriesDataStates"],
        summary: "Lists the data states.",
        "x-official-name": "client.timeseries_datastates.getall",
        "x-conformance-id": "bemserver:timeseries_data_states_list",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The data states.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/TimeseriesDataState" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "timeseriesDataStates.create",
        tags: ["timeseriesDataStates"],
        summary: "Adds a data state.",
        "x-official-name": "client.timeseries_datastates.create",
        "x-conformance-id": "bemserver:timeseries_data_states_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/TimeseriesDataStatePost" } },
          },
        },
        responses: {
          "201": {
            description: "The data state as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesDataState" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_data_states/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the data state.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "timeseriesDataStates.get",
        tags: ["timeseriesDataStates"],
        summary: "Gives one data state.",
        "x-official-name": "client.timeseries_datastates.getone",
        "x-conformance-id": "bemserver:timeseries_data_states_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The data state.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesDataState" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "timeseriesDataStates.update",
        tags: ["timeseriesDataStates"],
        summary: "Renames a data state.",
        "x-official-name": "client.timeseries_datastates.update",
        "x-conformance-id": "bemserver:timeseries_data_states_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/TimeseriesDataStatePut" } },
          },
        },
        responses: {
          "200": {
            description: "The data state after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesDataState" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "timeseriesDataStates.delete",
        tags: ["timeseriesDataStates"],
        summary: "Removes a data state with all values in it.",
        "x-official-name": "client.timeseries_datastates.delete",
        "x-conformance-id": "bemserver:timeseries_data_states_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The data state is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries/": {
      get: {
        operationId: "timeseries.list",
        tags: ["timeseries"],
        summary: "Lists the time series that the caller may use, page by page.",
        description:
          "Without `sort` the order is whatever the database gives, so pages may overlap: pass it when walking through pages. A filter by an element and its `recurse_` companion exclude each other.",
        "x-official-name": "client.timeseries.getall",
        "x-conformance-id": "bemserver:timeseries_list",
        "x-evidence": "source",
        "x-pagination": {
          style: "page",
          parameter: "page",
          size: "page_size",
          info: "header:X-Pagination",
          next: "next_page",
          total: "total",
        },
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/NameSort" } },
          },
          {
            name: "name",
            in: "query",
            description: "Only the one with exactly this name.",
            schema: { type: "string" },
          },
          {
            name: "in_name",
            in: "query",
            description: "Only those whose name contains this text, in capitals or not.",
            schema: { type: "string" },
          },
          {
            name: "unit_symbol",
            in: "query",
            description: "Only those with exactly this unit symbol.",
            schema: { type: "string" },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "campaign_scope_id",
            in: "query",
            description: "Only those of this campaign scope.",
            schema: { type: "integer" },
          },
          {
            name: "user_id",
            in: "query",
            description: "Only those that this user may use, through groups and campaign scopes.",
            schema: { type: "integer" },
          },
          {
            name: "site_id",
            in: "query",
            description: "Only those of this site itself. Not together with `recurse_site_id`.",
            schema: { type: "integer" },
          },
          {
            name: "recurse_site_id",
            in: "query",
            description: "Only those of this site and of the buildings, storeys and spaces below it.",
            schema: { type: "integer" },
          },
          {
            name: "building_id",
            in: "query",
            description: "Only those of this building itself. Not together with `recurse_building_id`.",
            schema: { type: "integer" },
          },
          {
            name: "recurse_building_id",
            in: "query",
            description: "Only those of this building and of the storeys and spaces below it.",
            schema: { type: "integer" },
          },
          {
            name: "storey_id",
            in: "query",
            description: "Only those of this storey itself. Not together with `recurse_storey_id`.",
            schema: { type: "integer" },
          },
          {
            name: "recurse_storey_id",
            in: "query",
            description: "Only those of this storey and of the spaces on it.",
            schema: { type: "integer" },
          },
          {
            name: "space_id",
            in: "query",
            description: "Only those of this space.",
            schema: { type: "integer" },
          },
          {
            name: "zone_id",
            in: "query",
            description: "Only those of this zone.",
            schema: { type: "integer" },
          },
          {
            name: "event_id",
            in: "query",
            description: "Only those that this event is about.",
            schema: { type: "integer" },
          },
          {
            name: "properties",
            in: "query",
            description:
              "Only those with all these property values: name of the property to value as text, sent as one JSON text. Since server 0.25.",
            content: {
              "application/json": {
                schema: { type: "object", additionalProperties: { type: "string" } },
                example: { Interval: "600" },
              },
            },
            "x-since": "0.25",
          },
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/PageSize" },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "One page of the time series.",
            headers: {
              "X-Pagination": { $ref: "#/components/headers/XPagination" },
              ETag: { $ref: "#/components/headers/ETag" },
            },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Timeseries" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "timeseries.create",
        tags: ["timeseries"],
        summary: "Adds a time series to a campaign scope.",
        "x-official-name": "client.timeseries.create",
        "x-conformance-id": "bemserver:timeseries_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesPost" } } },
        },
        responses: {
          "201": {
            description: "The time series as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Timeseries" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the time series.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "timeseries.get",
        tags: ["timeseries"],
        summary: "Gives one time series.",
        "x-official-name": "client.timeseries.getone",
        "x-conformance-id": "bemserver:timeseries_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The time series.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Timeseries" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "timeseries.update",
        tags: ["timeseries"],
        summary: "Replaces name, unit and description of a time series.",
        description: "A new unit does not convert the values that are there.",
        "x-official-name": "client.timeseries.update",
        "x-conformance-id": "bemserver:timeseries_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesPut" } } },
        },
        responses: {
          "200": {
            description: "The time series after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Timeseries" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "timeseries.delete",
        tags: ["timeseries"],
        summary: "Removes a time series with its values, property values and links.",
        "x-official-name": "client.timeseries.delete",
        "x-conformance-id": "bemserver:timeseries_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The time series is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_property_data/": {
      get: {
        operationId: "timeseriesPropertyData.list",
        tags: ["timeseriesPropertyData"],
        summary: "Lists the property values of time series.",
        "x-official-name": "client.timeseries_property_data.getall",
        "x-conformance-id": "bemserver:timeseries_property_data_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "timeseries_id",
            in: "query",
            description: "Only those of this time series.",
            schema: { type: "integer" },
          },
          {
            name: "property_id",
            in: "query",
            description: "Only values of this property.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The values.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/TimeseriesPropertyData" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "timeseriesPropertyData.create",
        tags: ["timeseriesPropertyData"],
        summary: "Gives a time series a value for a property.",
        "x-official-name": "client.timeseries_property_data.create",
        "x-conformance-id": "bemserver:timeseries_property_data_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/TimeseriesPropertyDataPost" } },
          },
        },
        responses: {
          "201": {
            description: "The value as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/TimeseriesPropertyData" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_property_data/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the value.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "timeseriesPropertyData.get",
        tags: ["timeseriesPropertyData"],
        summary: "Gives one property value of a time series.",
        "x-official-name": "client.timeseries_property_data.getone",
        "x-conformance-id": "bemserver:timeseries_property_data_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The value.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/TimeseriesPropertyData" } },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "timeseriesPropertyData.update",
        tags: ["timeseriesPropertyData"],
        summary: "Replaces a property value of a time series.",
        "x-official-name": "client.timeseries_property_data.update",
        "x-conformance-id": "bemserver:timeseries_property_data_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/TimeseriesPropertyDataPut" } },
          },
        },
        responses: {
          "200": {
            description: "The value after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/TimeseriesPropertyData" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "timeseriesPropertyData.delete",
        tags: ["timeseriesPropertyData"],
        summary: "Removes a property value of a time series.",
        "x-official-name": "client.timeseries_property_data.delete",
        "x-conformance-id": "bemserver:timeseries_property_data_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The value is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_data/stats": {
      get: {
        operationId: "timeseriesData.getStats",
        tags: ["timeseriesData"],
        summary: "Computes statistics over all values of time series.",
        "x-official-name": "client.timeseries_data.get_stats",
        "x-conformance-id": "bemserver:timeseries_data_get_stats",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/DataState" },
          { $ref: "#/components/parameters/Timezone" },
          { $ref: "#/components/parameters/TimeseriesIds" },
        ],
        responses: {
          "200": {
            description: "The statistics, by id.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesDataStats" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_data/": {
      get: {
        operationId: "timeseriesData.download",
        tags: ["timeseriesData"],
        summary: "Reads the values of time series between two times.",
        description:
          "Values that are missing are left out of JSON and empty in CSV; a series without any value is left out of JSON. CSV has the columns `Datetime` and one for each id, with times like `2024-03-04T00:00:00+0100`.",
        "x-official-name": "client.timeseries_data.download",
        "x-conformance-id": "bemserver:timeseries_data_download",
        "x-evidence": "source",
        "x-media-method": { "text/csv": "downloadCsv" },
        "x-streaming": true,
        parameters: [
          { $ref: "#/components/parameters/TimeseriesIds" },
          { $ref: "#/components/parameters/StartTime" },
          { $ref: "#/components/parameters/EndTime" },
          { $ref: "#/components/parameters/DataState" },
          { $ref: "#/components/parameters/Timezone" },
          { $ref: "#/components/parameters/ConvertTo" },
        ],
        responses: {
          "200": {
            description: "The values.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/TimeseriesDataPayload" } },
              "text/csv": {
                schema: { type: "string" },
                example: "Datetime,1,4\n2024-03-04T00:00:00+0100,3.2,\n2024-03-04T00:10:00+0100,3.4,7.9\n",
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "timeseriesData.upload",
        tags: ["timeseriesData"],
        summary: "Writes values of time series; where there is already one at the same time, that one stays.",
        description:
          "To correct values, delete them first. All or nothing. In CSV the first column is called exactly `Datetime`, the others by id; times need an offset from UTC. The content type is exactly `text/csv`: with a charset behind it the server would take the text for JSON.",
        "x-official-name": "client.timeseries_data.upload",
        "x-conformance-id": "bemserver:timeseries_data_upload",
        "x-evidence": "source",
        "x-retry": "safe",
        "x-media-method": { "text/csv": "uploadCsv" },
        parameters: [{ $ref: "#/components/parameters/DataState" }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/TimeseriesDataPayload" } },
            "text/csv": {
              schema: { type: "string" },
              example: "Datetime,1,4\n2024-03-04T00:00:00+0100,3.2,\n2024-03-04T00:10:00+0100,3.4,7.9\n",
            },
          },
        },
        responses: {
          "201": {
            description: "Everything is stored. The server sends the JSON text `null`, which says nothing.",
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "timeseriesData.delete",
        tags: ["timeseriesData"],
        summary: "Deletes the values of time series between two times.",
        "x-official-name": "client.timeseries_data.delete",
        "x-conformance-id": "bemserver:timeseries_data_delete",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/TimeseriesIds" },
          { $ref: "#/components/parameters/StartTime" },
          { $ref: "#/components/parameters/EndTime" },
          { $ref: "#/components/parameters/DataState" },
        ],
        responses: {
          "204": { description: "The values are deleted." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_data/aggregate": {
      get: {
        operationId: "timeseriesData.downloadAggregate",
        tags: ["timeseriesData"],
        summary: "Reads time series between two times, aggregated by hour, day or another bucket.",
        description:
          "The time span is widened to whole buckets, and every bucket is there: null in JSON and empty in CSV where it has no values (0 for `count`). Converting to a unit of another dimension is a 500 here.",
        "x-official-name": "client.timeseries_data.download_aggregate",
        "x-conformance-id": "bemserver:timeseries_data_download_aggregate",
        "x-evidence": "source",
        "x-media-method": { "text/csv": "downloadAggregateCsv" },
        "x-streaming": true,
        parameters: [
          { $ref: "#/components/parameters/TimeseriesIds" },
          { $ref: "#/components/parameters/BucketWidthValue" },
          { $ref: "#/components/parameters/BucketWidthUnit" },
          { $ref: "#/components/parameters/StartTime" },
          { $ref: "#/components/parameters/EndTime" },
          { $ref: "#/components/parameters/DataState" },
          { $ref: "#/components/parameters/Timezone" },
          { $ref: "#/components/parameters/ConvertTo" },
          { $ref: "#/components/parameters/Aggregation" },
        ],
        responses: {
          "200": {
            description: "The aggregated values.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/TimeseriesDataPayload" } },
              "text/csv": {
                schema: { type: "string" },
                example: "Datetime,1,4\n2024-03-04T00:00:00+0100,3.2,\n2024-03-04T00:10:00+0100,3.4,7.9\n",
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_data/campaign/{campaign_id}/stats": {
      parameters: [
        {
          name: "campaign_id",
          in: "path",
          required: true,
          description: "Campaign that the named time series belong to.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "timeseriesData.getStatsByNames",
        tags: ["timeseriesData"],
        summary:
          "Computes statistics over all values of a campaign's time series, named instead of numbered.",
        "x-conformance-id": "bemserver:timeseries_data_get_stats_by_names",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/DataState" },
          { $ref: "#/components/parameters/Timezone" },
          { $ref: "#/components/parameters/TimeseriesNames" },
        ],
        responses: {
          "200": {
            description: "The statistics, by name.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/TimeseriesDataStatsByName" } },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_data/campaign/{campaign_id}/": {
      parameters: [
        {
          name: "campaign_id",
          in: "path",
          required: true,
          description: "Campaign that the named time series belong to.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "timeseriesData.downloadByNames",
        tags: ["timeseriesData"],
        summary:
          "Reads the values of a campaign's time series, named instead of numbered, between two times.",
        description:
          "Values that are missing are left out of JSON and empty in CSV; a series without any value is left out of JSON. CSV has the columns `Datetime` and one for each name, with times like `2024-03-04T00:00:00+0100`.",
        "x-official-name": "client.timeseries_data.download_by_names",
        "x-conformance-id": "bemserver:timeseries_data_download_by_names",
        "x-evidence": "source",
        "x-media-method": { "text/csv": "downloadCsvByNames" },
        "x-streaming": true,
        parameters: [
          { $ref: "#/components/parameters/TimeseriesNames" },
          { $ref: "#/components/parameters/StartTime" },
          { $ref: "#/components/parameters/EndTime" },
          { $ref: "#/components/parameters/DataState" },
          { $ref: "#/components/parameters/Timezone" },
          { $ref: "#/components/parameters/ConvertTo" },
        ],
        responses: {
          "200": {
            description: "The values.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/TimeseriesDataPayload" } },
              "text/csv": {
                schema: { type: "string" },
                example:
                  "Datetime,Library electricity,Outside temperature\n2024-03-04T00:00:00+0100,3.2,\n2024-03-04T00:10:00+0100,3.4,7.9\n",
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "timeseriesData.uploadByNames",
        tags: ["timeseriesData"],
        summary:
          "Writes values of a campaign's time series, named instead of numbered; where there is already one at the same time, that one stays.",
        description:
          "To correct values, delete them first. All or nothing. In CSV the first column is called exactly `Datetime`, the others by name; times need an offset from UTC. The content type is exactly `text/csv`: with a charset behind it the server would take the text for JSON.",
        "x-official-name": "client.timeseries_data.upload_by_names",
        "x-conformance-id": "bemserver:timeseries_data_upload_by_names",
        "x-evidence": "source",
        "x-retry": "safe",
        "x-media-method": { "text/csv": "uploadCsvByNames" },
        parameters: [{ $ref: "#/components/parameters/DataState" }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/TimeseriesDataPayload" } },
            "text/csv": {
              schema: { type: "string" },
              example:
                "Datetime,Library electricity,Outside temperature\n2024-03-04T00:00:00+0100,3.2,\n2024-03-04T00:10:00+0100,3.4,7.9\n",
            },
          },
        },
        responses: {
          "201": {
            description: "Everything is stored. The server sends the JSON text `null`, which says nothing.",
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "timeseriesData.deleteByNames",
        tags: ["timeseriesData"],
        summary:
          "Deletes the values of a campaign's time series, named instead of numbered, between two times.",
        "x-official-name": "client.timeseries_data.delete_by_names",
        "x-conformance-id": "bemserver:timeseries_data_delete_by_names",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/TimeseriesNames" },
          { $ref: "#/components/parameters/StartTime" },
          { $ref: "#/components/parameters/EndTime" },
          { $ref: "#/components/parameters/DataState" },
        ],
        responses: {
          "204": { description: "The values are deleted." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_data/campaign/{campaign_id}/aggregate": {
      parameters: [
        {
          name: "campaign_id",
          in: "path",
          required: true,
          description: "Campaign that the named time series belong to.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "timeseriesData.downloadAggregateByNames",
        tags: ["timeseriesData"],
        summary:
          "Reads a campaign's time series, named instead of numbered, aggregated by hour, day or another bucket.",
        description:
          "The time span is widened to whole buckets, and every bucket is there: null in JSON and empty in CSV where it has no values (0 for `count`). Converting to a unit of another dimension is a 500 here.",
        "x-official-name": "client.timeseries_data.download_aggregate_by_names",
        "x-conformance-id": "bemserver:timeseries_data_download_aggregate_by_names",
        "x-evidence": "source",
        "x-media-method": { "text/csv": "downloadAggregateCsvByNames" },
        "x-streaming": true,
        parameters: [
          { $ref: "#/components/parameters/TimeseriesNames" },
          { $ref: "#/components/parameters/BucketWidthValue" },
          { $ref: "#/components/parameters/BucketWidthUnit" },
          { $ref: "#/components/parameters/StartTime" },
          { $ref: "#/components/parameters/EndTime" },
          { $ref: "#/components/parameters/DataState" },
          { $ref: "#/components/parameters/Timezone" },
          { $ref: "#/components/parameters/ConvertTo" },
          { $ref: "#/components/parameters/Aggregation" },
        ],
        responses: {
          "200": {
            description: "The aggregated values.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/TimeseriesDataPayload" } },
              "text/csv": {
                schema: { type: "string" },
                example:
                  "Datetime,Library electricity,Outside temperature\n2024-03-04T00:00:00+0100,3.2,\n2024-03-04T00:10:00+0100,3.4,7.9\n",
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_by_sites/": {
      get: {
        operationId: "timeseriesBySites.list",
        tags: ["timeseriesBySites"],
        summary: "Lists links between time series and sites, page by page.",
        "x-official-name": "client.timeseries_by_sites.getall",
        "x-conformance-id": "bemserver:timeseries_by_sites_list",
        "x-evidence": "source",
        "x-pagination": {
          style: "page",
          parameter: "page",
          size: "page_size",
          info: "header:X-Pagination",
          next: "next_page",
          total: "total",
        },
        parameters: [
          {
            name: "site_id",
            in: "query",
            description: "Only those of this site.",
            schema: { type: "integer" },
          },
          {
            name: "timeseries_id",
            in: "query",
            description: "Only those of this time series.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/PageSize" },
        ],
        responses: {
          "200": {
            description: "One page of the links.",
            headers: { "X-Pagination": { $ref: "#/components/headers/XPagination" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/TimeseriesBySite" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "timeseriesBySites.create",
        tags: ["timeseriesBySites"],
        summary: "Links a time series to a site.",
        "x-official-name": "client.timeseries_by_sites.create",
        "x-conformance-id": "bemserver:timeseries_by_sites_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesBySitePost" } } },
        },
        responses: {
          "201": {
            description: "The link as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesBySite" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_by_sites/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the link.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "timeseriesBySites.get",
        tags: ["timeseriesBySites"],
        summary: "Gives one link between a time series and a site.",
        "x-official-name": "client.timeseries_by_sites.getone",
        "x-conformance-id": "bemserver:timeseries_by_sites_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The link.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesBySite" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "timeseriesBySites.delete",
        tags: ["timeseriesBySites"],
        summary: "Removes a link between a time series and a site; both stay.",
        "x-official-name": "client.timeseries_by_sites.delete",
        "x-conformance-id": "bemserver:timeseries_by_sites_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The link is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_by_buildings/": {
      get: {
        operationId: "timeseriesByBuildings.list",
        tags: ["timeseriesByBuildings"],
        summary: "Lists links between time series and buildings, page by page.",
        "x-official-name": "client.timeseries_by_buildings.getall",
        "x-conformance-id": "bemserver:timeseries_by_buildings_list",
        "x-evidence": "source",
        "x-pagination": {
          style: "page",
          parameter: "page",
          size: "page_size",
          info: "header:X-Pagination",
          next: "next_page",
          total: "total",
        },
        parameters: [
          {
            name: "building_id",
            in: "query",
            description: "Only those of this building.",
            schema: { type: "integer" },
          },
          {
            name: "timeseries_id",
            in: "query",
            description: "Only those of this time series.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/PageSize" },
        ],
        responses: {
          "200": {
            description: "One page of the links.",
            headers: { "X-Pagination": { $ref: "#/components/headers/XPagination" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/TimeseriesByBuilding" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "timeseriesByBuildings.create",
        tags: ["timeseriesByBuildings"],
        summary: "Links a time series to a building.",
        "x-official-name": "client.timeseries_by_buildings.create",
        "x-conformance-id": "bemserver:timeseries_by_buildings_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/TimeseriesByBuildingPost" } },
          },
        },
        responses: {
          "201": {
            description: "The link as it was created.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/TimeseriesByBuilding" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_by_buildings/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the link.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "timeseriesByBuildings.get",
        tags: ["timeseriesByBuildings"],
        summary: "Gives one link between a time series and a building.",
        "x-official-name": "client.timeseries_by_buildings.getone",
        "x-conformance-id": "bemserver:timeseries_by_buildings_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The link.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/TimeseriesByBuilding" } },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "timeseriesByBuildings.delete",
        tags: ["timeseriesByBuildings"],
        summary: "Removes a link between a time series and a building; both stay.",
        "x-official-name": "client.timeseries_by_buildings.delete",
        "x-conformance-id": "bemserver:timeseries_by_buildings_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The link is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_by_storeys/": {
      get: {
        operationId: "timeseriesByStoreys.list",
        tags: ["timeseriesByStoreys"],
        summary: "Lists links between time series and storeys, page by page.",
        "x-official-name": "client.timeseries_by_storeys.getall",
        "x-conformance-id": "bemserver:timeseries_by_storeys_list",
        "x-evidence": "source",
        "x-pagination": {
          style: "page",
          parameter: "page",
          size: "page_size",
          info: "header:X-Pagination",
          next: "next_page",
          total: "total",
        },
        parameters: [
          {
            name: "storey_id",
            in: "query",
            description: "Only those of this storey.",
            schema: { type: "integer" },
          },
          {
            name: "timeseries_id",
            in: "query",
            description: "Only those of this time series.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/PageSize" },
        ],
        responses: {
          "200": {
            description: "One page of the links.",
            headers: { "X-Pagination": { $ref: "#/components/headers/XPagination" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/TimeseriesByStorey" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "timeseriesByStoreys.create",
        tags: ["timeseriesByStoreys"],
        summary: "Links a time series to a storey.",
        "x-official-name": "client.timeseries_by_storeys.create",
        "x-conformance-id": "bemserver:timeseries_by_storeys_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/TimeseriesByStoreyPost" } },
          },
        },
        responses: {
          "201": {
            description: "The link as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesByStorey" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_by_storeys/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the link.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "timeseriesByStoreys.get",
        tags: ["timeseriesByStoreys"],
        summary: "Gives one link between a time series and a storey.",
        "x-official-name": "client.timeseries_by_storeys.getone",
        "x-conformance-id": "bemserver:timeseries_by_storeys_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The link.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesByStorey" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "timeseriesByStoreys.delete",
        tags: ["timeseriesByStoreys"],
        summary: "Removes a link between a time series and a storey; both stay.",
        "x-official-name": "client.timeseries_by_storeys.delete",
        "x-conformance-id": "bemserver:timeseries_by_storeys_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The link is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_by_spaces/": {
      get: {
        operationId: "timeseriesBySpaces.list",
        tags: ["timeseriesBySpaces"],
        summary: "Lists links between time series and spaces, page by page.",
        "x-official-name": "client.timeseries_by_spaces.getall",
        "x-conformance-id": "bemserver:timeseries_by_spaces_list",
        "x-evidence": "source",
        "x-pagination": {
          style: "page",
          parameter: "page",
          size: "page_size",
          info: "header:X-Pagination",
          next: "next_page",
          total: "total",
        },
        parameters: [
          {
            name: "space_id",
            in: "query",
            description: "Only those of this space.",
            schema: { type: "integer" },
          },
          {
            name: "timeseries_id",
            in: "query",
            description: "Only those of this time series.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/PageSize" },
        ],
        responses: {
          "200": {
            description: "One page of the links.",
            headers: { "X-Pagination": { $ref: "#/components/headers/XPagination" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/TimeseriesBySpace" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "timeseriesBySpaces.create",
        tags: ["timeseriesBySpaces"],
        summary: "Links a time series to a space.",
        "x-official-name": "client.timeseries_by_spaces.create",
        "x-conformance-id": "bemserver:timeseries_by_spaces_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesBySpacePost" } } },
        },
        responses: {
          "201": {
            description: "The link as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesBySpace" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_by_spaces/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the link.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "timeseriesBySpaces.get",
        tags: ["timeseriesBySpaces"],
        summary: "Gives one link between a time series and a space.",
        "x-official-name": "client.timeseries_by_spaces.getone",
        "x-conformance-id": "bemserver:timeseries_by_spaces_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The link.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesBySpace" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "timeseriesBySpaces.delete",
        tags: ["timeseriesBySpaces"],
        summary: "Removes a link between a time series and a space; both stay.",
        "x-official-name": "client.timeseries_by_spaces.delete",
        "x-conformance-id": "bemserver:timeseries_by_spaces_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The link is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_by_zones/": {
      get: {
        operationId: "timeseriesByZones.list",
        tags: ["timeseriesByZones"],
        summary: "Lists links between time series and zones, page by page.",
        "x-official-name": "client.timeseries_by_zones.getall",
        "x-conformance-id": "bemserver:timeseries_by_zones_list",
        "x-evidence": "source",
        "x-pagination": {
          style: "page",
          parameter: "page",
          size: "page_size",
          info: "header:X-Pagination",
          next: "next_page",
          total: "total",
        },
        parameters: [
          {
            name: "zone_id",
            in: "query",
            description: "Only those of this zone.",
            schema: { type: "integer" },
          },
          {
            name: "timeseries_id",
            in: "query",
            description: "Only those of this time series.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/PageSize" },
        ],
        responses: {
          "200": {
            description: "One page of the links.",
            headers: { "X-Pagination": { $ref: "#/components/headers/XPagination" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/TimeseriesByZone" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "timeseriesByZones.create",
        tags: ["timeseriesByZones"],
        summary: "Links a time series to a zone.",
        "x-official-name": "client.timeseries_by_zones.create",
        "x-conformance-id": "bemserver:timeseries_by_zones_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesByZonePost" } } },
        },
        responses: {
          "201": {
            description: "The link as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesByZone" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_by_zones/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the link.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "timeseriesByZones.get",
        tags: ["timeseriesByZones"],
        summary: "Gives one link between a time series and a zone.",
        "x-official-name": "client.timeseries_by_zones.getone",
        "x-conformance-id": "bemserver:timeseries_by_zones_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The link.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesByZone" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "timeseriesByZones.delete",
        tags: ["timeseriesByZones"],
        summary: "Removes a link between a time series and a zone; both stay.",
        "x-official-name": "client.timeseries_by_zones.delete",
        "x-conformance-id": "bemserver:timeseries_by_zones_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The link is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/event_categories/": {
      get: {
        operationId: "eventCategories.list",
        tags: ["eventCategories"],
        summary: "Lists the event categories.",
        "x-official-name": "client.event_categories.getall",
        "x-conformance-id": "bemserver:event_categories_list",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The event categories.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/EventCategory" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "eventCategories.create",
        tags: ["eventCategories"],
        summary: "Adds an event category.",
        "x-official-name": "client.event_categories.create",
        "x-conformance-id": "bemserver:event_categories_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/EventCategoryPost" } } },
        },
        responses: {
          "201": {
            description: "The event category as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventCategory" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/event_categories/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the event category.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "eventCategories.get",
        tags: ["eventCategories"],
        summary: "Gives one event category.",
        "x-official-name": "client.event_categories.getone",
        "x-conformance-id": "bemserver:event_categories_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The event category.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventCategory" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "eventCategories.update",
        tags: ["eventCategories"],
        summary: "Replaces name and description of an event category.",
        "x-official-name": "client.event_categories.update",
        "x-conformance-id": "bemserver:event_categories_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/EventCategoryPut" } } },
        },
        responses: {
          "200": {
            description: "The event category after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventCategory" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "eventCategories.delete",
        tags: ["eventCategories"],
        summary: "Removes an event category with all events of it.",
        "x-official-name": "client.event_categories.delete",
        "x-conformance-id": "bemserver:event_categories_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The event category is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/event_categories_by_users/": {
      get: {
        operationId: "eventCategoriesByUsers.list",
        tags: ["eventCategoriesByUsers"],
        summary: "Lists subscriptions: an administrator sees all, others their own.",
        "x-official-name": "client.event_categories_by_users.getall",
        "x-conformance-id": "bemserver:event_categories_by_users_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "category_id",
            in: "query",
            description: "Only those of this category.",
            schema: { type: "integer" },
          },
          {
            name: "user_id",
            in: "query",
            description: "Only those of this user.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The subscriptions.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/EventCategoryByUser" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "eventCategoriesByUsers.create",
        tags: ["eventCategoriesByUsers"],
        summary: "Subscribes a user to the events of a category, from a level on.",
        "x-official-name": "client.event_categories_by_users.create",
        "x-conformance-id": "bemserver:event_categories_by_users_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/EventCategoryByUserPost" } },
          },
        },
        responses: {
          "201": {
            description: "The subscription as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventCategoryByUser" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/event_categories_by_users/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the subscription.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "eventCategoriesByUsers.get",
        tags: ["eventCategoriesByUsers"],
        summary: "Gives one subscription of a user to an event category.",
        "x-official-name": "client.event_categories_by_users.getone",
        "x-conformance-id": "bemserver:event_categories_by_users_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The subscription.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventCategoryByUser" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "eventCategoriesByUsers.update",
        tags: ["eventCategoriesByUsers"],
        summary: "Replaces category and least level of a subscription.",
        "x-official-name": "client.event_categories_by_users.update",
        "x-conformance-id": "bemserver:event_categories_by_users_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/EventCategoryByUserPut" } },
          },
        },
        responses: {
          "200": {
            description: "The subscription after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventCategoryByUser" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "eventCategoriesByUsers.delete",
        tags: ["eventCategoriesByUsers"],
        summary: "Ends a subscription; from then on the user is notified from `WARNING` on, as without one.",
        "x-official-name": "client.event_categories_by_users.delete",
        "x-conformance-id": "bemserver:event_categories_by_users_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The subscription is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/events/": {
      get: {
        operationId: "events.list",
        tags: ["events"],
        summary: "Lists the events that the caller may see, page by page.",
        description:
          "Without `sort` the order is whatever the database gives, so pages may overlap: pass it when walking through pages. A filter by an element and its `recurse_` companion exclude each other.",
        "x-official-name": "client.events.getall",
        "x-conformance-id": "bemserver:events_list",
        "x-evidence": "source",
        "x-pagination": {
          style: "page",
          parameter: "page",
          size: "page_size",
          info: "header:X-Pagination",
          next: "next_page",
          total: "total",
        },
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/EventSort" } },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "campaign_scope_id",
            in: "query",
            description: "Only those of this campaign scope.",
            schema: { type: "integer" },
          },
          {
            name: "user_id",
            in: "query",
            description: "Only those that this user may see, through groups and campaign scopes.",
            schema: { type: "integer" },
          },
          {
            name: "source",
            in: "query",
            description: "Only those with exactly this source.",
            schema: { type: "string" },
          },
          {
            name: "in_source",
            in: "query",
            description: "Only those whose source contains this text, in capitals or not.",
            schema: { type: "string" },
          },
          {
            name: "category_id",
            in: "query",
            description: "Only those of this category.",
            schema: { type: "integer" },
          },
          {
            name: "level",
            in: "query",
            description: "Only those of exactly this level.",
            schema: { $ref: "#/components/schemas/EventLevel" },
          },
          {
            name: "level_min",
            in: "query",
            description: "Only those of this level or a more serious one.",
            schema: { $ref: "#/components/schemas/EventLevel" },
          },
          {
            name: "timestamp_min",
            in: "query",
            description:
              "Only those at this time or later. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC.",
            schema: { type: "string", format: "date-time" },
          },
          {
            name: "timestamp_max",
            in: "query",
            description:
              "Only those at this time or earlier. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC.",
            schema: { type: "string", format: "date-time" },
          },
          {
            name: "timeseries_id",
            in: "query",
            description: "Only those that are about this time series.",
            schema: { type: "integer" },
          },
          {
            name: "site_id",
            in: "query",
            description: "Only those of this site itself. Not together with `recurse_site_id`.",
            schema: { type: "integer" },
          },
          {
            name: "recurse_site_id",
            in: "query",
            description: "Only those of this site and of the buildings, storeys and spaces below it.",
            schema: { type: "integer" },
          },
          {
            name: "building_id",
            in: "query",
            description: "Only those of this building itself. Not together with `recurse_building_id`.",
            schema: { type: "integer" },
          },
          {
            name: "recurse_building_id",
            in: "query",
            description: "Only those of this building and of the storeys and spaces below it.",
            schema: { type: "integer" },
          },
          {
            name: "storey_id",
            in: "query",
            description: "Only those of this storey itself. Not together with `recurse_storey_id`.",
            schema: { type: "integer" },
          },
          {
            name: "recurse_storey_id",
            in: "query",
            description: "Only those of this storey and of the spaces on it.",
            schema: { type: "integer" },
          },
          {
            name: "space_id",
            in: "query",
            description: "Only those of this space.",
            schema: { type: "integer" },
          },
          {
            name: "zone_id",
            in: "query",
            description: "Only those of this zone.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/PageSize" },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "One page of the events.",
            headers: {
              "X-Pagination": { $ref: "#/components/headers/XPagination" },
              ETag: { $ref: "#/components/headers/ETag" },
            },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Event" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "events.create",
        tags: ["events"],
        summary: "Records an event; users are notified of it as their subscriptions say.",
        "x-official-name": "client.events.create",
        "x-conformance-id": "bemserver:events_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/EventPost" } } },
        },
        responses: {
          "201": {
            description: "The event as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Event" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/events/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the event.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "events.get",
        tags: ["events"],
        summary: "Gives one event.",
        "x-official-name": "client.events.getone",
        "x-conformance-id": "bemserver:events_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The event.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Event" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "events.update",
        tags: ["events"],
        summary: "Replaces category, level, source and description of an event.",
        "x-official-name": "client.events.update",
        "x-conformance-id": "bemserver:events_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/EventPut" } } },
        },
        responses: {
          "200": {
            description: "The event after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Event" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "events.delete",
        tags: ["events"],
        summary: "Removes an event with its links and notifications.",
        "x-official-name": "client.events.delete",
        "x-conformance-id": "bemserver:events_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The event is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_by_events/": {
      get: {
        operationId: "timeseriesByEvents.list",
        tags: ["timeseriesByEvents"],
        summary: "Lists links between events and time series, page by page.",
        "x-official-name": "client.timeseries_by_events.getall",
        "x-conformance-id": "bemserver:timeseries_by_events_list",
        "x-evidence": "source",
        "x-pagination": {
          style: "page",
          parameter: "page",
          size: "page_size",
          info: "header:X-Pagination",
          next: "next_page",
          total: "total",
        },
        parameters: [
          {
            name: "event_id",
            in: "query",
            description: "Only those of this event.",
            schema: { type: "integer" },
          },
          {
            name: "timeseries_id",
            in: "query",
            description: "Only those of this time series.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/PageSize" },
        ],
        responses: {
          "200": {
            description: "One page of the links.",
            headers: { "X-Pagination": { $ref: "#/components/headers/XPagination" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/TimeseriesByEvent" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "timeseriesByEvents.create",
        tags: ["timeseriesByEvents"],
        summary: "Links a time series to an event.",
        description: "An event that does not exist is a 500, not a 409.",
        "x-official-name": "client.timeseries_by_events.create",
        "x-conformance-id": "bemserver:timeseries_by_events_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesByEventPost" } } },
        },
        responses: {
          "201": {
            description: "The link as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesByEvent" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/timeseries_by_events/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the link.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "timeseriesByEvents.get",
        tags: ["timeseriesByEvents"],
        summary: "Gives one link between a time series and an event.",
        "x-official-name": "client.timeseries_by_events.getone",
        "x-conformance-id": "bemserver:timeseries_by_events_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The link.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/TimeseriesByEvent" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "timeseriesByEvents.delete",
        tags: ["timeseriesByEvents"],
        summary: "Removes a link between a time series and an event; both stay.",
        "x-official-name": "client.timeseries_by_events.delete",
        "x-conformance-id": "bemserver:timeseries_by_events_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The link is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/events_by_sites/": {
      get: {
        operationId: "eventsBySites.list",
        tags: ["eventsBySites"],
        summary: "Lists links between events and sites, page by page.",
        "x-official-name": "client.event_by_sites.getall",
        "x-conformance-id": "bemserver:events_by_sites_list",
        "x-evidence": "source",
        "x-pagination": {
          style: "page",
          parameter: "page",
          size: "page_size",
          info: "header:X-Pagination",
          next: "next_page",
          total: "total",
        },
        parameters: [
          {
            name: "site_id",
            in: "query",
            description: "Only those of this site.",
            schema: { type: "integer" },
          },
          {
            name: "event_id",
            in: "query",
            description: "Only those of this event.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/PageSize" },
        ],
        responses: {
          "200": {
            description: "One page of the links.",
            headers: { "X-Pagination": { $ref: "#/components/headers/XPagination" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/EventBySite" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "eventsBySites.create",
        tags: ["eventsBySites"],
        summary: "Links an event to a site.",
        description: "An event that does not exist is a 500, not a 409.",
        "x-official-name": "client.event_by_sites.create",
        "x-conformance-id": "bemserver:events_by_sites_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/EventBySitePost" } } },
        },
        responses: {
          "201": {
            description: "The link as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventBySite" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/events_by_sites/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the link.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "eventsBySites.get",
        tags: ["eventsBySites"],
        summary: "Gives one link between an event and a site.",
        "x-official-name": "client.event_by_sites.getone",
        "x-conformance-id": "bemserver:events_by_sites_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The link.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventBySite" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "eventsBySites.delete",
        tags: ["eventsBySites"],
        summary: "Removes a link between an event and a site; both stay.",
        "x-official-name": "client.event_by_sites.delete",
        "x-conformance-id": "bemserver:events_by_sites_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The link is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/events_by_buildings/": {
      get: {
        operationId: "eventsByBuildings.list",
        tags: ["eventsByBuildings"],
        summary: "Lists links between events and buildings, page by page.",
        "x-official-name": "client.event_by_buildings.getall",
        "x-conformance-id": "bemserver:events_by_buildings_list",
        "x-evidence": "source",
        "x-pagination": {
          style: "page",
          parameter: "page",
          size: "page_size",
          info: "header:X-Pagination",
          next: "next_page",
          total: "total",
        },
        parameters: [
          {
            name: "building_id",
            in: "query",
            description: "Only those of this building.",
            schema: { type: "integer" },
          },
          {
            name: "event_id",
            in: "query",
            description: "Only those of this event.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/PageSize" },
        ],
        responses: {
          "200": {
            description: "One page of the links.",
            headers: { "X-Pagination": { $ref: "#/components/headers/XPagination" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/EventByBuilding" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "eventsByBuildings.create",
        tags: ["eventsByBuildings"],
        summary: "Links an event to a building.",
        description: "An event that does not exist is a 500, not a 409.",
        "x-official-name": "client.event_by_buildings.create",
        "x-conformance-id": "bemserver:events_by_buildings_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/EventByBuildingPost" } } },
        },
        responses: {
          "201": {
            description: "The link as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventByBuilding" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/events_by_buildings/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the link.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "eventsByBuildings.get",
        tags: ["eventsByBuildings"],
        summary: "Gives one link between an event and a building.",
        "x-official-name": "client.event_by_buildings.getone",
        "x-conformance-id": "bemserver:events_by_buildings_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The link.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventByBuilding" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "eventsByBuildings.delete",
        tags: ["eventsByBuildings"],
        summary: "Removes a link between an event and a building; both stay.",
        "x-official-name": "client.event_by_buildings.delete",
        "x-conformance-id": "bemserver:events_by_buildings_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The link is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/events_by_storeys/": {
      get: {
        operationId: "eventsByStoreys.list",
        tags: ["eventsByStoreys"],
        summary: "Lists links between events and storeys, page by page.",
        "x-official-name": "client.event_by_storeys.getall",
        "x-conformance-id": "bemserver:events_by_storeys_list",
        "x-evidence": "source",
        "x-pagination": {
          style: "page",
          parameter: "page",
          size: "page_size",
          info: "header:X-Pagination",
          next: "next_page",
          total: "total",
        },
        parameters: [
          {
            name: "storey_id",
            in: "query",
            description: "Only those of this storey.",
            schema: { type: "integer" },
          },
          {
            name: "event_id",
            in: "query",
            description: "Only those of this event.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/PageSize" },
        ],
        responses: {
          "200": {
            description: "One page of the links.",
            headers: { "X-Pagination": { $ref: "#/components/headers/XPagination" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/EventByStorey" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "eventsByStoreys.create",
        tags: ["eventsByStoreys"],
        summary: "Links an event to a storey.",
        description: "An event that does not exist is a 500, not a 409.",
        "x-official-name": "client.event_by_storeys.create",
        "x-conformance-id": "bemserver:events_by_storeys_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/EventByStoreyPost" } } },
        },
        responses: {
          "201": {
            description: "The link as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventByStorey" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/events_by_storeys/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the link.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "eventsByStoreys.get",
        tags: ["eventsByStoreys"],
        summary: "Gives one link between an event and a storey.",
        "x-official-name": "client.event_by_storeys.getone",
        "x-conformance-id": "bemserver:events_by_storeys_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The link.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventByStorey" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "eventsByStoreys.delete",
        tags: ["eventsByStoreys"],
        summary: "Removes a link between an event and a storey; both stay.",
        "x-official-name": "client.event_by_storeys.delete",
        "x-conformance-id": "bemserver:events_by_storeys_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The link is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/events_by_spaces/": {
      get: {
        operationId: "eventsBySpaces.list",
        tags: ["eventsBySpaces"],
        summary: "Lists links between events and spaces, page by page.",
        "x-official-name": "client.event_by_spaces.getall",
        "x-conformance-id": "bemserver:events_by_spaces_list",
        "x-evidence": "source",
        "x-pagination": {
          style: "page",
          parameter: "page",
          size: "page_size",
          info: "header:X-Pagination",
          next: "next_page",
          total: "total",
        },
        parameters: [
          {
            name: "space_id",
            in: "query",
            description: "Only those of this space.",
            schema: { type: "integer" },
          },
          {
            name: "event_id",
            in: "query",
            description: "Only those of this event.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/PageSize" },
        ],
        responses: {
          "200": {
            description: "One page of the links.",
            headers: { "X-Pagination": { $ref: "#/components/headers/XPagination" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/EventBySpace" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "eventsBySpaces.create",
        tags: ["eventsBySpaces"],
        summary: "Links an event to a space.",
        description: "An event that does not exist is a 500, not a 409.",
        "x-official-name": "client.event_by_spaces.create",
        "x-conformance-id": "bemserver:events_by_spaces_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/EventBySpacePost" } } },
        },
        responses: {
          "201": {
            description: "The link as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventBySpace" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/events_by_spaces/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the link.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "eventsBySpaces.get",
        tags: ["eventsBySpaces"],
        summary: "Gives one link between an event and a space.",
        "x-official-name": "client.event_by_spaces.getone",
        "x-conformance-id": "bemserver:events_by_spaces_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The link.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventBySpace" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "eventsBySpaces.delete",
        tags: ["eventsBySpaces"],
        summary: "Removes a link between an event and a space; both stay.",
        "x-official-name": "client.event_by_spaces.delete",
        "x-conformance-id": "bemserver:events_by_spaces_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The link is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/events_by_zones/": {
      get: {
        operationId: "eventsByZones.list",
        tags: ["eventsByZones"],
        summary: "Lists links between events and zones, page by page.",
        "x-official-name": "client.event_by_zones.getall",
        "x-conformance-id": "bemserver:events_by_zones_list",
        "x-evidence": "source",
        "x-pagination": {
          style: "page",
          parameter: "page",
          size: "page_size",
          info: "header:X-Pagination",
          next: "next_page",
          total: "total",
        },
        parameters: [
          {
            name: "zone_id",
            in: "query",
            description: "Only those of this zone.",
            schema: { type: "integer" },
          },
          {
            name: "event_id",
            in: "query",
            description: "Only those of this event.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/PageSize" },
        ],
        responses: {
          "200": {
            description: "One page of the links.",
            headers: { "X-Pagination": { $ref: "#/components/headers/XPagination" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/EventByZone" } },
              },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "eventsByZones.create",
        tags: ["eventsByZones"],
        summary: "Links an event to a zone.",
        description: "An event that does not exist is a 500, not a 409.",
        "x-official-name": "client.event_by_zones.create",
        "x-conformance-id": "bemserver:events_by_zones_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/EventByZonePost" } } },
        },
        responses: {
          "201": {
            description: "The link as it was created.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventByZone" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/events_by_zones/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the link.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "eventsByZones.get",
        tags: ["eventsByZones"],
        summary: "Gives one link between an event and a zone.",
        "x-official-name": "client.event_by_zones.getone",
        "x-conformance-id": "bemserver:events_by_zones_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The link.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/EventByZone" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "eventsByZones.delete",
        tags: ["eventsByZones"],
        summary: "Removes a link between an event and a zone; both stay.",
        "x-official-name": "client.event_by_zones.delete",
        "x-conformance-id": "bemserver:events_by_zones_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The link is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/notifications/": {
      get: {
        operationId: "notifications.list",
        tags: ["notifications"],
        summary: "Lists the notifications that the caller may see, page by page.",
        description:
          "Without `sort` the order is whatever the database gives, so pages may overlap: pass it when walking through pages.",
        "x-official-name": "client.notifications.getall",
        "x-conformance-id": "bemserver:notifications_list",
        "x-evidence": "source",
        "x-pagination": {
          style: "page",
          parameter: "page",
          size: "page_size",
          info: "header:X-Pagination",
          next: "next_page",
          total: "total",
        },
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/NotificationSort" } },
          },
          {
            name: "user_id",
            in: "query",
            description: "Only those for this user.",
            schema: { type: "integer" },
          },
          {
            name: "event_id",
            in: "query",
            description: "Only those of this event.",
            schema: { type: "integer" },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those about events of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "timestamp_min",
            in: "query",
            description:
              "Only those at this time or later. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC.",
            schema: { type: "string", format: "date-time" },
          },
          {
            name: "timestamp_max",
            in: "query",
            description:
              "Only those at this time or earlier. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC.",
            schema: { type: "string", format: "date-time" },
          },
          {
            name: "read",
            in: "query",
            description: "Only those that are read, or only those that are not.",
            schema: { type: "boolean" },
          },
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/PageSize" },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "One page of the notifications.",
            headers: {
              "X-Pagination": { $ref: "#/components/headers/XPagination" },
              ETag: { $ref: "#/components/headers/ETag" },
            },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Notification" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "notifications.create",
        tags: ["notifications"],
        summary: "Notifies a user of an event.",
        "x-official-name": "client.notifications.create",
        "x-conformance-id": "bemserver:notifications_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/NotificationPost" } } },
        },
        responses: {
          "201": {
            description: "The notification as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Notification" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/notifications/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the notification.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "notifications.get",
        tags: ["notifications"],
        summary: "Gives one notification.",
        "x-official-name": "client.notifications.getone",
        "x-conformance-id": "bemserver:notifications_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The notification.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Notification" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "notifications.update",
        tags: ["notifications"],
        summary: "Marks a notification as read or unread.",
        description: "No If-Match, although the answers of `get` and `list` carry an ETag.",
        "x-official-name": "client.notifications.update",
        "x-conformance-id": "bemserver:notifications_update",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/NotificationPut" } } },
        },
        responses: {
          "200": {
            description: "The notification after the change.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Notification" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "notifications.delete",
        tags: ["notifications"],
        summary: "Removes a notification.",
        description: "No If-Match, although the answers of `get` and `list` carry an ETag.",
        "x-official-name": "client.notifications.delete",
        "x-conformance-id": "bemserver:notifications_delete",
        "x-evidence": "source",
        responses: {
          "204": { description: "The notification is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/notifications/count_by_campaign": {
      get: {
        operationId: "notifications.countByCampaign",
        tags: ["notifications"],
        summary: "Counts a user's notifications, in all and by campaign.",
        description: "Only administrators may count for others than themselves.",
        "x-official-name": "client.notifications.count_by_campaign",
        "x-conformance-id": "bemserver:notifications_count_by_campaign",
        "x-evidence": "source",
        parameters: [
          {
            name: "user_id",
            in: "query",
            required: true,
            description: "User whose notifications are counted.",
            schema: { type: "integer" },
          },
          {
            name: "read",
            in: "query",
            description: "Only those that are read, or only those that are not.",
            schema: { type: "boolean" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The numbers.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/NotificationCountByCampaign" } },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/notifications/mark_all_as_read": {
      put: {
        operationId: "notifications.markAllAsRead",
        tags: ["notifications"],
        summary: "Marks all notifications of a user as read.",
        description: "Only administrators may do it for others than themselves.",
        "x-official-name": "client.notifications.mark_all_as_read",
        "x-conformance-id": "bemserver:notifications_mark_all_as_read",
        "x-evidence": "source",
        parameters: [
          {
            name: "user_id",
            in: "query",
            required: true,
            description: "User whose notifications are marked.",
            schema: { type: "integer" },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those about events of this campaign.",
            schema: { type: "integer" },
          },
        ],
        responses: {
          "204": { description: "The notifications are marked." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/energies/": {
      get: {
        operationId: "energies.list",
        tags: ["energies"],
        summary: "Lists the kinds of energy.",
        "x-official-name": "client.energies.getall",
        "x-conformance-id": "bemserver:energies_list",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The energies.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Energy" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/energy_end_uses/": {
      get: {
        operationId: "energyEndUses.list",
        tags: ["energyEndUses"],
        summary: "Lists what energy may be used for.",
        "x-official-name": "client.energy_end_uses.getall",
        "x-conformance-id": "bemserver:energy_end_uses_list",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The end uses.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/EnergyEndUse" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/energy_production_technologies/": {
      get: {
        operationId: "energyProductionTechnologies.list",
        tags: ["energyProductionTechnologies"],
        summary: "Lists what energy may be produced by.",
        "x-official-name": "client.energy_prod_technologies.getall",
        "x-conformance-id": "bemserver:energy_production_technologies_list",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The technologies.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/EnergyProductionTechnology" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/energy_consumption_timeseries_by_sites/": {
      get: {
        operationId: "energyConsumptionTimeseriesBySites.list",
        tags: ["energyConsumptionTimeseriesBySites"],
        summary: "Lists the time series that hold the energy consumption of sites.",
        "x-official-name": "client.energy_cons_ts_by_sites.getall",
        "x-conformance-id": "bemserver:energy_consumption_timeseries_by_sites_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "site_id",
            in: "query",
            description: "Only those of this site.",
            schema: { type: "integer" },
          },
          {
            name: "energy_id",
            in: "query",
            description: "Only those of this energy.",
            schema: { type: "integer" },
          },
          {
            name: "end_use_id",
            in: "query",
            description: "Only those of this end use.",
            schema: { type: "integer" },
          },
          {
            name: "timeseries_id",
            in: "query",
            description: "Only those of this time series.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The entries.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: {
                  type: "array",
                  items: { $ref: "#/components/schemas/EnergyConsumptionTimeseriesBySite" },
                },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "energyConsumptionTimeseriesBySites.create",
        tags: ["energyConsumptionTimeseriesBySites"],
        summary: "Names the time series that holds a site's consumption of one energy for one end use.",
        "x-official-name": "client.energy_cons_ts_by_sites.create",
        "x-conformance-id": "bemserver:energy_consumption_timeseries_by_sites_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/EnergyConsumptionTimeseriesBySitePost" },
            },
          },
        },
        responses: {
          "201": {
            description: "The entry as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/EnergyConsumptionTimeseriesBySite" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/energy_consumption_timeseries_by_sites/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the entry.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "energyConsumptionTimeseriesBySites.get",
        tags: ["energyConsumptionTimeseriesBySites"],
        summary: "Gives one entry of a site's energy consumption.",
        "x-official-name": "client.energy_cons_ts_by_sites.getone",
        "x-conformance-id": "bemserver:energy_consumption_timeseries_by_sites_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The entry.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/EnergyConsumptionTimeseriesBySite" },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "energyConsumptionTimeseriesBySites.update",
        tags: ["energyConsumptionTimeseriesBySites"],
        summary: "Replaces an entry of a site's energy consumption.",
        "x-official-name": "client.energy_cons_ts_by_sites.update",
        "x-conformance-id": "bemserver:energy_consumption_timeseries_by_sites_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/EnergyConsumptionTimeseriesBySitePut" },
            },
          },
        },
        responses: {
          "200": {
            description: "The entry after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/EnergyConsumptionTimeseriesBySite" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "energyConsumptionTimeseriesBySites.delete",
        tags: ["energyConsumptionTimeseriesBySites"],
        summary: "Removes an entry of a site's energy consumption; the time series stays.",
        "x-official-name": "client.energy_cons_ts_by_sites.delete",
        "x-conformance-id": "bemserver:energy_consumption_timeseries_by_sites_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The entry is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/energy_consumption_timeseries_by_buildings/": {
      get: {
        operationId: "energyConsumptionTimeseriesByBuildings.list",
        tags: ["energyConsumptionTimeseriesByBuildings"],
        summary: "Lists the time series that hold the energy consumption of buildings.",
        "x-official-name": "client.energy_cons_ts_by_buildings.getall",
        "x-conformance-id": "bemserver:energy_consumption_timeseries_by_buildings_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "building_id",
            in: "query",
            description: "Only those of this building.",
            schema: { type: "integer" },
          },
          {
            name: "energy_id",
            in: "query",
            description: "Only those of this energy.",
            schema: { type: "integer" },
          },
          {
            name: "end_use_id",
            in: "query",
            description: "Only those of this end use.",
            schema: { type: "integer" },
          },
          {
            name: "timeseries_id",
            in: "query",
            description: "Only those of this time series.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The entries.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: {
                  type: "array",
                  items: { $ref: "#/components/schemas/EnergyConsumptionTimeseriesByBuilding" },
                },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "energyConsumptionTimeseriesByBuildings.create",
        tags: ["energyConsumptionTimeseriesByBuildings"],
        summary: "Names the time series that holds a building's consumption of one energy for one end use.",
        "x-official-name": "client.energy_cons_ts_by_buildings.create",
        "x-conformance-id": "bemserver:energy_consumption_timeseries_by_buildings_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/EnergyConsumptionTimeseriesByBuildingPost" },
            },
          },
        },
        responses: {
          "201": {
            description: "The entry as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/EnergyConsumptionTimeseriesByBuilding" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/energy_consumption_timeseries_by_buildings/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the entry.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "energyConsumptionTimeseriesByBuildings.get",
        tags: ["energyConsumptionTimeseriesByBuildings"],
        summary: "Gives one entry of a building's energy consumption.",
        "x-official-name": "client.energy_cons_ts_by_buildings.getone",
        "x-conformance-id": "bemserver:energy_consumption_timeseries_by_buildings_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The entry.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/EnergyConsumptionTimeseriesByBuilding" },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "energyConsumptionTimeseriesByBuildings.update",
        tags: ["energyConsumptionTimeseriesByBuildings"],
        summary: "Replaces an entry of a building's energy consumption.",
        "x-official-name": "client.energy_cons_ts_by_buildings.update",
        "x-conformance-id": "bemserver:energy_consumption_timeseries_by_buildings_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/EnergyConsumptionTimeseriesByBuildingPut" },
            },
          },
        },
        responses: {
          "200": {
            description: "The entry after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/EnergyConsumptionTimeseriesByBuilding" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "energyConsumptionTimeseriesByBuildings.delete",
        tags: ["energyConsumptionTimeseriesByBuildings"],
        summary: "Removes an entry of a building's energy consumption; the time series stays.",
        "x-official-name": "client.energy_cons_ts_by_buildings.delete",
        "x-conformance-id": "bemserver:energy_consumption_timeseries_by_buildings_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The entry is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/energy_production_timeseries_by_sites/": {
      get: {
        operationId: "energyProductionTimeseriesBySites.list",
        tags: ["energyProductionTimeseriesBySites"],
        summary: "Lists the time series that hold the energy production of sites.",
        "x-official-name": "client.energy_prod_ts_by_sites.getall",
        "x-conformance-id": "bemserver:energy_production_timeseries_by_sites_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "site_id",
            in: "query",
            description: "Only those of this site.",
            schema: { type: "integer" },
          },
          {
            name: "energy_id",
            in: "query",
            description: "Only those of this energy.",
            schema: { type: "integer" },
          },
          {
            name: "prod_tech_id",
            in: "query",
            description: "Only those of this technology.",
            schema: { type: "integer" },
          },
          {
            name: "timeseries_id",
            in: "query",
            description: "Only those of this time series.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The entries.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: {
                  type: "array",
                  items: { $ref: "#/components/schemas/EnergyProductionTimeseriesBySite" },
                },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "energyProductionTimeseriesBySites.create",
        tags: ["energyProductionTimeseriesBySites"],
        summary: "Names the time series that holds a site's production of one energy by one technology.",
        "x-official-name": "client.energy_prod_ts_by_sites.create",
        "x-conformance-id": "bemserver:energy_production_timeseries_by_sites_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/EnergyProductionTimeseriesBySitePost" },
            },
          },
        },
        responses: {
          "201": {
            description: "The entry as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/EnergyProductionTimeseriesBySite" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/energy_production_timeseries_by_sites/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the entry.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "energyProductionTimeseriesBySites.get",
        tags: ["energyProductionTimeseriesBySites"],
        summary: "Gives one entry of a site's energy production.",
        "x-official-name": "client.energy_prod_ts_by_sites.getone",
        "x-conformance-id": "bemserver:energy_production_timeseries_by_sites_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The entry.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/EnergyProductionTimeseriesBySite" },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "energyProductionTimeseriesBySites.update",
        tags: ["energyProductionTimeseriesBySites"],
        summary: "Replaces an entry of a site's energy production.",
        "x-official-name": "client.energy_prod_ts_by_sites.update",
        "x-conformance-id": "bemserver:energy_production_timeseries_by_sites_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/EnergyProductionTimeseriesBySitePut" },
            },
          },
        },
        responses: {
          "200": {
            description: "The entry after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/EnergyProductionTimeseriesBySite" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "energyProductionTimeseriesBySites.delete",
        tags: ["energyProductionTimeseriesBySites"],
        summary: "Removes an entry of a site's energy production; the time series stays.",
        "x-official-name": "client.energy_prod_ts_by_sites.delete",
        "x-conformance-id": "bemserver:energy_production_timeseries_by_sites_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The entry is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/energy_production_timeseries_by_buildings/": {
      get: {
        operationId: "energyProductionTimeseriesByBuildings.list",
        tags: ["energyProductionTimeseriesByBuildings"],
        summary: "Lists the time series that hold the energy production of buildings.",
        "x-official-name": "client.energy_prod_ts_by_buildings.getall",
        "x-conformance-id": "bemserver:energy_production_timeseries_by_buildings_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "building_id",
            in: "query",
            description: "Only those of this building.",
            schema: { type: "integer" },
          },
          {
            name: "energy_id",
            in: "query",
            description: "Only those of this energy.",
            schema: { type: "integer" },
          },
          {
            name: "prod_tech_id",
            in: "query",
            description: "Only those of this technology.",
            schema: { type: "integer" },
          },
          {
            name: "timeseries_id",
            in: "query",
            description: "Only those of this time series.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The entries.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: {
                  type: "array",
                  items: { $ref: "#/components/schemas/EnergyProductionTimeseriesByBuilding" },
                },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "energyProductionTimeseriesByBuildings.create",
        tags: ["energyProductionTimeseriesByBuildings"],
        summary: "Names the time series that holds a building's production of one energy by one technology.",
        "x-official-name": "client.energy_prod_ts_by_buildings.create",
        "x-conformance-id": "bemserver:energy_production_timeseries_by_buildings_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/EnergyProductionTimeseriesByBuildingPost" },
            },
          },
        },
        responses: {
          "201": {
            description: "The entry as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/EnergyProductionTimeseriesByBuilding" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/energy_production_timeseries_by_buildings/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the entry.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "energyProductionTimeseriesByBuildings.get",
        tags: ["energyProductionTimeseriesByBuildings"],
        summary: "Gives one entry of a building's energy production.",
        "x-official-name": "client.energy_prod_ts_by_buildings.getone",
        "x-conformance-id": "bemserver:energy_production_timeseries_by_buildings_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The entry.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/EnergyProductionTimeseriesByBuilding" },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "energyProductionTimeseriesByBuildings.update",
        tags: ["energyProductionTimeseriesByBuildings"],
        summary: "Replaces an entry of a building's energy production.",
        "x-official-name": "client.energy_prod_ts_by_buildings.update",
        "x-conformance-id": "bemserver:energy_production_timeseries_by_buildings_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/EnergyProductionTimeseriesByBuildingPut" },
            },
          },
        },
        responses: {
          "200": {
            description: "The entry after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/EnergyProductionTimeseriesByBuilding" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "energyProductionTimeseriesByBuildings.delete",
        tags: ["energyProductionTimeseriesByBuildings"],
        summary: "Removes an entry of a building's energy production; the time series stays.",
        "x-official-name": "client.energy_prod_ts_by_buildings.delete",
        "x-conformance-id": "bemserver:energy_production_timeseries_by_buildings_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The entry is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/weather_timeseries_by_sites/": {
      get: {
        operationId: "weatherTimeseriesBySites.list",
        tags: ["weatherTimeseriesBySites"],
        summary: "Lists the time series that hold the weather of sites.",
        "x-official-name": "client.weather_ts_by_sites.getall",
        "x-conformance-id": "bemserver:weather_timeseries_by_sites_list",
        "x-evidence": "source",
        parameters: [
          {
            name: "site_id",
            in: "query",
            description: "Only those of this site.",
            schema: { type: "integer" },
          },
          {
            name: "parameter",
            in: "query",
            description:
              "Only those of this weather parameter, by its name; a label such as `Air temperature` is a 500.",
            schema: { $ref: "#/components/schemas/WeatherParameter" },
          },
          {
            name: "timeseries_id",
            in: "query",
            description: "Only those of this time series.",
            schema: { type: "integer" },
          },
          {
            name: "forecast",
            in: "query",
            description: "Only forecasts, or only observations.",
            schema: { type: "boolean" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The entries.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/WeatherTimeseriesBySite" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "weatherTimeseriesBySites.create",
        tags: ["weatherTimeseriesBySites"],
        summary: "Names the time series that holds one weather parameter of a site.",
        "x-official-name": "client.weather_ts_by_sites.create",
        "x-conformance-id": "bemserver:weather_timeseries_by_sites_create",
        "x-evidence": "source",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/WeatherTimeseriesBySitePost" } },
          },
        },
        responses: {
          "201": {
            description: "The entry as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/WeatherTimeseriesBySite" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/weather_timeseries_by_sites/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the entry.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "weatherTimeseriesBySites.get",
        tags: ["weatherTimeseriesBySites"],
        summary: "Gives one entry of a site's weather.",
        "x-official-name": "client.weather_ts_by_sites.getone",
        "x-conformance-id": "bemserver:weather_timeseries_by_sites_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The entry.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/WeatherTimeseriesBySite" } },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "weatherTimeseriesBySites.update",
        tags: ["weatherTimeseriesBySites"],
        summary: "Replaces an entry of a site's weather.",
        "x-official-name": "client.weather_ts_by_sites.update",
        "x-conformance-id": "bemserver:weather_timeseries_by_sites_update",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/WeatherTimeseriesBySitePut" } },
          },
        },
        responses: {
          "200": {
            description: "The entry after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/WeatherTimeseriesBySite" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "weatherTimeseriesBySites.delete",
        tags: ["weatherTimeseriesBySites"],
        summary: "Removes an entry of a site's weather; the time series stays.",
        "x-official-name": "client.weather_ts_by_sites.delete",
        "x-conformance-id": "bemserver:weather_timeseries_by_sites_delete",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The entry is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/io/sites": {
      post: {
        operationId: "io.uploadSitesCsv",
        tags: ["io"],
        summary:
          "Imports sites, buildings, storeys, spaces and zones of a campaign, with values of their properties, from CSV files.",
        description:
          "Elements are named in the files, so a building may come with its site or after it. A file that cannot be read, an unknown name and a missing right are all a 422 with a message.",
        "x-official-name": "client.io.upload_sites_csv",
        "x-conformance-id": "bemserver:io_upload_sites_csv",
        "x-evidence": "source",
        parameters: [
          {
            name: "campaign_id",
            in: "query",
            required: true,
            description: "Campaign to import into.",
            schema: { type: "integer" },
          },
        ],
        requestBody: {
          required: true,
          content: { "multipart/form-data": { schema: { $ref: "#/components/schemas/SitesCsvFiles" } } },
        },
        responses: {
          "201": {
            description: "Everything is stored. The server sends the JSON text `null`, which says nothing.",
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/io/timeseries": {
      post: {
        operationId: "io.uploadTimeseriesCsv",
        tags: ["io"],
        summary:
          "Imports time series of a campaign, their places and values of their properties, from a CSV file.",
        description:
          "The places (site, building, storey, space, zone) must be there. A file that cannot be read, an unknown name and a missing right are all a 422 with a message.",
        "x-official-name": "client.io.upload_timeseries_csv",
        "x-conformance-id": "bemserver:io_upload_timeseries_csv",
        "x-evidence": "source",
        parameters: [
          {
            name: "campaign_id",
            in: "query",
            required: true,
            description: "Campaign to import into.",
            schema: { type: "integer" },
          },
        ],
        requestBody: {
          required: true,
          content: { "multipart/form-data": { schema: { $ref: "#/components/schemas/TimeseriesCsvFiles" } } },
        },
        responses: {
          "201": {
            description: "Everything is stored. The server sends the JSON text `null`, which says nothing.",
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/analysis/completeness": {
      get: {
        operationId: "analysis.getCompleteness",
        tags: ["analysis"],
        summary: "Computes how complete the data of time series are, bucket by bucket.",
        description:
          "What is expected follows from the time series' property `Interval`; where it is missing, from the fullest bucket. The time span is widened to whole buckets.",
        "x-official-name": "client.analysis.get_completeness",
        "x-conformance-id": "bemserver:analysis_get_completeness",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/BucketWidthValue" },
          { $ref: "#/components/parameters/BucketWidthUnit" },
          { $ref: "#/components/parameters/StartTime" },
          { $ref: "#/components/parameters/EndTime" },
          { $ref: "#/components/parameters/TimeseriesIds" },
          { $ref: "#/components/parameters/DataState" },
          { $ref: "#/components/parameters/Timezone" },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The completeness of each time series.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Completeness" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/analysis/energy_consumption/site/{site_id}": {
      parameters: [
        {
          name: "site_id",
          in: "path",
          required: true,
          description: "Id of the site.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "analysis.getEnergyConsumptionBreakdownForSite",
        tags: ["analysis"],
        summary: "Breaks the energy consumption of a site down by energy, end use and time.",
        description:
          "It reads the cleaned values of the time series named in `energyConsumptionTimeseriesBySites`. 409 with a message when the unit is none of energy.",
        "x-official-name": "client.analysis.get_energy_consumption_breakdown",
        "x-conformance-id": "bemserver:analysis_get_energy_consumption_breakdown_for_site",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/BucketWidthValue" },
          { $ref: "#/components/parameters/BucketWidthUnit" },
          { $ref: "#/components/parameters/StartTime" },
          { $ref: "#/components/parameters/EndTime" },
          { $ref: "#/components/parameters/Timezone" },
          {
            name: "unit",
            in: "query",
            description:
              "Unit of the figures, one of energy: `Wh`, `kWh`, `MJ`. (The server's Python client sends `kWh` by default.)",
            schema: { type: "string", default: "Wh" },
          },
          {
            name: "ratio_property",
            in: "query",
            description: "Name of a property of the element, such as `Area`, to divide the figures by.",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The consumption.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/EnergyConsumption" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/analysis/energy_consumption/building/{building_id}": {
      parameters: [
        {
          name: "building_id",
          in: "path",
          required: true,
          description: "Id of the building.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "analysis.getEnergyConsumptionBreakdownForBuilding",
        tags: ["analysis"],
        summary: "Breaks the energy consumption of a building down by energy, end use and time.",
        description:
          "It reads the cleaned values of the time series named in `energyConsumptionTimeseriesByBuildings`. 409 with a message when the unit is none of energy.",
        "x-official-name": "client.analysis.get_energy_consumption_breakdown",
        "x-conformance-id": "bemserver:analysis_get_energy_consumption_breakdown_for_building",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/BucketWidthValue" },
          { $ref: "#/components/parameters/BucketWidthUnit" },
          { $ref: "#/components/parameters/StartTime" },
          { $ref: "#/components/parameters/EndTime" },
          { $ref: "#/components/parameters/Timezone" },
          {
            name: "unit",
            in: "query",
            description:
              "Unit of the figures, one of energy: `Wh`, `kWh`, `MJ`. (The server's Python client sends `kWh` by default.)",
            schema: { type: "string", default: "Wh" },
          },
          {
            name: "ratio_property",
            in: "query",
            description: "Name of a property of the element, such as `Area`, to divide the figures by.",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The consumption.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/EnergyConsumption" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/tasks/": {
      get: {
        operationId: "tasks.list",
        tags: ["tasks"],
        summary: "Lists the tasks of the server with their default parameters and schedules.",
        "x-official-name": "client.tasks.getall",
        "x-conformance-id": "bemserver:tasks_list",
        "x-evidence": "source",
        "x-since": "0.26",
        responses: {
          "200": {
            description: "The tasks.",
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Task" } } },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/tasks/run": {
      post: {
        operationId: "tasks.run",
        tags: ["tasks"],
        summary: "Has the server run a task once, in the background.",
        description:
          "The answer comes at once and has nothing to follow the task by. Calling it twice runs the task twice.",
        "x-official-name": "client.tasks.run_async",
        "x-conformance-id": "bemserver:tasks_run",
        "x-evidence": "source",
        "x-since": "0.26",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/TaskRun" } } },
        },
        responses: {
          "204": { description: "The task is queued." },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/tasks_by_campaigns/": {
      get: {
        operationId: "tasksByCampaigns.list",
        tags: ["tasksByCampaigns"],
        summary: "Lists the tasks that are set up for campaigns.",
        "x-official-name": "client.task_by_campaign.getall",
        "x-conformance-id": "bemserver:tasks_by_campaigns_list",
        "x-evidence": "source",
        "x-since": "0.26",
        parameters: [
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "task_name",
            in: "query",
            description:
              "Only those of this task, under the name that the server stores: with the ending `Scheduled` (`CleanupScheduled`), which answers leave out.",
            schema: { type: "string" },
          },
          {
            name: "is_enabled",
            in: "query",
            description: "Only those that are switched on, or only those that are off.",
            schema: { type: "boolean" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The settings.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/TaskByCampaign" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "tasksByCampaigns.create",
        tags: ["tasksByCampaigns"],
        summary: "Sets up a task for a campaign.",
        description: "The same task may be set up twice for a campaign; the server does not mind.",
        "x-official-name": "client.task_by_campaign.create",
        "x-conformance-id": "bemserver:tasks_by_campaigns_create",
        "x-evidence": "source",
        "x-since": "0.26",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/TaskByCampaignPost" } } },
        },
        responses: {
          "201": {
            description: "The setting as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/TaskByCampaign" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/tasks_by_campaigns/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the setting.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "tasksByCampaigns.get",
        tags: ["tasksByCampaigns"],
        summary: "Gives one setting of a task for a campaign.",
        "x-official-name": "client.task_by_campaign.getone",
        "x-conformance-id": "bemserver:tasks_by_campaigns_get",
        "x-evidence": "source",
        "x-since": "0.26",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The setting.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/TaskByCampaign" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "tasksByCampaigns.update",
        tags: ["tasksByCampaigns"],
        summary: "Replaces parameters, time span and switch of a task for a campaign.",
        "x-official-name": "client.task_by_campaign.update",
        "x-conformance-id": "bemserver:tasks_by_campaigns_update",
        "x-evidence": "source",
        "x-since": "0.26",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/TaskByCampaignPut" } } },
        },
        responses: {
          "200": {
            description: "The setting after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/TaskByCampaign" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "tasksByCampaigns.delete",
        tags: ["tasksByCampaigns"],
        summary: "Takes a task off a campaign.",
        "x-official-name": "client.task_by_campaign.delete",
        "x-conformance-id": "bemserver:tasks_by_campaigns_delete",
        "x-evidence": "source",
        "x-since": "0.26",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The setting is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_cleanups_by_campaigns/": {
      get: {
        operationId: "stCleanupsByCampaigns.list",
        tags: ["stCleanupsByCampaigns"],
        summary: "Lists the settings of the cleaning service by campaign.",
        "x-official-name": "client.st_cleanup_by_campaign.getall",
        "x-conformance-id": "bemserver:st_cleanups_by_campaigns_list",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The settings.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/StCleanupByCampaign" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "stCleanupsByCampaigns.create",
        tags: ["stCleanupsByCampaigns"],
        summary: "Sets up the cleaning service for a campaign.",
        "x-official-name": "client.st_cleanup_by_campaign.create",
        "x-conformance-id": "bemserver:st_cleanups_by_campaigns_create",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/StCleanupByCampaignPost" } },
          },
        },
        responses: {
          "201": {
            description: "The setting as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/StCleanupByCampaign" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_cleanups_by_campaigns/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the setting.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "stCleanupsByCampaigns.get",
        tags: ["stCleanupsByCampaigns"],
        summary: "Gives one setting of the cleaning service.",
        "x-official-name": "client.st_cleanup_by_campaign.getone",
        "x-conformance-id": "bemserver:st_cleanups_by_campaigns_get",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The setting.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/StCleanupByCampaign" } } },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "stCleanupsByCampaigns.update",
        tags: ["stCleanupsByCampaigns"],
        summary: "Switches the cleaning service of a campaign on or off.",
        "x-official-name": "client.st_cleanup_by_campaign.update",
        "x-conformance-id": "bemserver:st_cleanups_by_campaigns_update",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/StCleanupByCampaignPut" } },
          },
        },
        responses: {
          "200": {
            description: "The setting after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/StCleanupByCampaign" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "stCleanupsByCampaigns.delete",
        tags: ["stCleanupsByCampaigns"],
        summary: "Takes the cleaning service off a campaign.",
        "x-official-name": "client.st_cleanup_by_campaign.delete",
        "x-conformance-id": "bemserver:st_cleanups_by_campaigns_delete",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The setting is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_cleanups_by_campaigns/full": {
      get: {
        operationId: "stCleanupsByCampaigns.getFull",
        tags: ["stCleanupsByCampaigns"],
        summary: "Lists every campaign with the state of its cleaning service, set up or not.",
        "x-official-name": "client.st_cleanup_by_campaign.get_full",
        "x-conformance-id": "bemserver:st_cleanups_by_campaigns_full",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/CampaignNameSort" } },
          },
          {
            name: "is_enabled",
            in: "query",
            description: "Only those that are switched on, or only those that are off.",
            schema: { type: "boolean" },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "in_campaign_name",
            in: "query",
            description: "Only those whose campaign's name contains this text, in capitals or not.",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The settings, including those that were never set up.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/StCleanupByCampaignFull" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_cleanups_by_timeseries/": {
      get: {
        operationId: "stCleanupsByTimeseries.list",
        tags: ["stCleanupsByTimeseries"],
        summary: "Lists how far time series are cleaned.",
        "x-official-name": "client.st_cleanup_by_timeseries.getall",
        "x-conformance-id": "bemserver:st_cleanups_by_timeseries_list",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "timeseries_id",
            in: "query",
            description: "Only those of this time series.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The records.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/StCleanupByTimeseries" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_cleanups_by_timeseries/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the record.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "stCleanupsByTimeseries.get",
        tags: ["stCleanupsByTimeseries"],
        summary: "Gives one record of the cleaning service.",
        "x-official-name": "client.st_cleanup_by_timeseries.getone",
        "x-conformance-id": "bemserver:st_cleanups_by_timeseries_get",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The record.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/StCleanupByTimeseries" } },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_cleanups_by_timeseries/full": {
      get: {
        operationId: "stCleanupsByTimeseries.getFull",
        tags: ["stCleanupsByTimeseries"],
        summary: "Lists every time series with how far it is cleaned, if at all.",
        "x-official-name": "client.st_cleanup_by_timeseries.get_full",
        "x-conformance-id": "bemserver:st_cleanups_by_timeseries_full",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/CleanupTimeseriesSort" } },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "timeseries_id",
            in: "query",
            description: "Only those of this time series.",
            schema: { type: "integer" },
          },
          {
            name: "in_timeseries_name",
            in: "query",
            description: "Only those whose time series' name contains this text, in capitals or not.",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The records, including those of time series that were never cleaned.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/StCleanupByTimeseriesFull" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_check_missings_by_campaigns/": {
      get: {
        operationId: "stCheckMissingsByCampaigns.list",
        tags: ["stCheckMissingsByCampaigns"],
        summary: "Lists the settings of the missing-data service by campaign.",
        "x-official-name": "client.st_check_missing_by_campaign.getall",
        "x-conformance-id": "bemserver:st_check_missings_by_campaigns_list",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The settings.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/StCheckMissingByCampaign" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "stCheckMissingsByCampaigns.create",
        tags: ["stCheckMissingsByCampaigns"],
        summary: "Sets up the missing-data service for a campaign.",
        "x-official-name": "client.st_check_missing_by_campaign.create",
        "x-conformance-id": "bemserver:st_check_missings_by_campaigns_create",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/StCheckMissingByCampaignPost" } },
          },
        },
        responses: {
          "201": {
            description: "The setting as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/StCheckMissingByCampaign" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_check_missings_by_campaigns/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the setting.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "stCheckMissingsByCampaigns.get",
        tags: ["stCheckMissingsByCampaigns"],
        summary: "Gives one setting of the missing-data service.",
        "x-official-name": "client.st_check_missing_by_campaign.getone",
        "x-conformance-id": "bemserver:st_check_missings_by_campaigns_get",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The setting.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/StCheckMissingByCampaign" } },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "stCheckMissingsByCampaigns.update",
        tags: ["stCheckMissingsByCampaigns"],
        summary: "Switches the missing-data service of a campaign on or off.",
        "x-official-name": "client.st_check_missing_by_campaign.update",
        "x-conformance-id": "bemserver:st_check_missings_by_campaigns_update",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/StCheckMissingByCampaignPut" } },
          },
        },
        responses: {
          "200": {
            description: "The setting after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/StCheckMissingByCampaign" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "stCheckMissingsByCampaigns.delete",
        tags: ["stCheckMissingsByCampaigns"],
        summary: "Takes the missing-data service off a campaign.",
        "x-official-name": "client.st_check_missing_by_campaign.delete",
        "x-conformance-id": "bemserver:st_check_missings_by_campaigns_delete",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The setting is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_check_missings_by_campaigns/full": {
      get: {
        operationId: "stCheckMissingsByCampaigns.getFull",
        tags: ["stCheckMissingsByCampaigns"],
        summary: "Lists every campaign with the state of its missing-data service, set up or not.",
        "x-official-name": "client.st_check_missing_by_campaign.get_full",
        "x-conformance-id": "bemserver:st_check_missings_by_campaigns_full",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/CampaignNameSort" } },
          },
          {
            name: "is_enabled",
            in: "query",
            description: "Only those that are switched on, or only those that are off.",
            schema: { type: "boolean" },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "in_campaign_name",
            in: "query",
            description: "Only those whose campaign's name contains this text, in capitals or not.",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The settings, including those that were never set up.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: {
                  type: "array",
                  items: { $ref: "#/components/schemas/StCheckMissingByCampaignFull" },
                },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_check_outliers_by_campaigns/": {
      get: {
        operationId: "stCheckOutliersByCampaigns.list",
        tags: ["stCheckOutliersByCampaigns"],
        summary: "Lists the settings of the outlier service by campaign.",
        "x-official-name": "client.st_check_outlier_by_campaign.getall",
        "x-conformance-id": "bemserver:st_check_outliers_by_campaigns_list",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The settings.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/StCheckOutliersByCampaign" } },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "stCheckOutliersByCampaigns.create",
        tags: ["stCheckOutliersByCampaigns"],
        summary: "Sets up the outlier service for a campaign.",
        "x-official-name": "client.st_check_outlier_by_campaign.create",
        "x-conformance-id": "bemserver:st_check_outliers_by_campaigns_create",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/StCheckOutliersByCampaignPost" } },
          },
        },
        responses: {
          "201": {
            description: "The setting as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/StCheckOutliersByCampaign" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_check_outliers_by_campaigns/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the setting.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "stCheckOutliersByCampaigns.get",
        tags: ["stCheckOutliersByCampaigns"],
        summary: "Gives one setting of the outlier service.",
        "x-official-name": "client.st_check_outlier_by_campaign.getone",
        "x-conformance-id": "bemserver:st_check_outliers_by_campaigns_get",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The setting.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/StCheckOutliersByCampaign" } },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "stCheckOutliersByCampaigns.update",
        tags: ["stCheckOutliersByCampaigns"],
        summary: "Switches the outlier service of a campaign on or off.",
        "x-official-name": "client.st_check_outlier_by_campaign.update",
        "x-conformance-id": "bemserver:st_check_outliers_by_campaigns_update",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/StCheckOutliersByCampaignPut" } },
          },
        },
        responses: {
          "200": {
            description: "The setting after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/StCheckOutliersByCampaign" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "stCheckOutliersByCampaigns.delete",
        tags: ["stCheckOutliersByCampaigns"],
        summary: "Takes the outlier service off a campaign.",
        "x-official-name": "client.st_check_outlier_by_campaign.delete",
        "x-conformance-id": "bemserver:st_check_outliers_by_campaigns_delete",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The setting is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_check_outliers_by_campaigns/full": {
      get: {
        operationId: "stCheckOutliersByCampaigns.getFull",
        tags: ["stCheckOutliersByCampaigns"],
        summary: "Lists every campaign with the state of its outlier service, set up or not.",
        "x-official-name": "client.st_check_outlier_by_campaign.get_full",
        "x-conformance-id": "bemserver:st_check_outliers_by_campaigns_full",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/CampaignNameSort" } },
          },
          {
            name: "is_enabled",
            in: "query",
            description: "Only those that are switched on, or only those that are off.",
            schema: { type: "boolean" },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "in_campaign_name",
            in: "query",
            description: "Only those whose campaign's name contains this text, in capitals or not.",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The settings, including those that were never set up.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: {
                  type: "array",
                  items: { $ref: "#/components/schemas/StCheckOutliersByCampaignFull" },
                },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_download_weather_data_by_sites/": {
      get: {
        operationId: "stDownloadWeatherDataBySites.list",
        tags: ["stDownloadWeatherDataBySites"],
        summary: "Lists the settings of the weather service by site.",
        "x-official-name": "client.st_download_weather_by_site.getall",
        "x-conformance-id": "bemserver:st_download_weather_data_by_sites_list",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [
          {
            name: "site_id",
            in: "query",
            description: "Only those of this site.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The settings.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: {
                  type: "array",
                  items: { $ref: "#/components/schemas/StDownloadWeatherDataBySite" },
                },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "stDownloadWeatherDataBySites.create",
        tags: ["stDownloadWeatherDataBySites"],
        summary: "Sets up the weather service for a site.",
        "x-official-name": "client.st_download_weather_by_site.create",
        "x-conformance-id": "bemserver:st_download_weather_data_by_sites_create",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/StDownloadWeatherDataBySitePost" } },
          },
        },
        responses: {
          "201": {
            description: "The setting as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/StDownloadWeatherDataBySite" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_download_weather_data_by_sites/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the setting.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "stDownloadWeatherDataBySites.get",
        tags: ["stDownloadWeatherDataBySites"],
        summary: "Gives one setting of the weather service.",
        "x-official-name": "client.st_download_weather_by_site.getone",
        "x-conformance-id": "bemserver:st_download_weather_data_by_sites_get",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The setting.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/StDownloadWeatherDataBySite" } },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "stDownloadWeatherDataBySites.update",
        tags: ["stDownloadWeatherDataBySites"],
        summary: "Switches the weather service of a site on or off.",
        "x-official-name": "client.st_download_weather_by_site.update",
        "x-conformance-id": "bemserver:st_download_weather_data_by_sites_update",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/StDownloadWeatherDataBySitePut" } },
          },
        },
        responses: {
          "200": {
            description: "The setting after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/StDownloadWeatherDataBySite" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "stDownloadWeatherDataBySites.delete",
        tags: ["stDownloadWeatherDataBySites"],
        summary: "Takes the weather service off a site.",
        "x-official-name": "client.st_download_weather_by_site.delete",
        "x-conformance-id": "bemserver:st_download_weather_data_by_sites_delete",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The setting is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_download_weather_data_by_sites/full": {
      get: {
        operationId: "stDownloadWeatherDataBySites.getFull",
        tags: ["stDownloadWeatherDataBySites"],
        summary: "Lists every site with the state of its weather service, set up or not.",
        "x-official-name": "client.st_download_weather_by_site.get_full",
        "x-conformance-id": "bemserver:st_download_weather_data_by_sites_full",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/WeatherServiceSort" } },
          },
          {
            name: "is_enabled",
            in: "query",
            description: "Only those that are switched on, or only those that are off.",
            schema: { type: "boolean" },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "site_id",
            in: "query",
            description: "Only those of this site.",
            schema: { type: "integer" },
          },
          {
            name: "in_site_name",
            in: "query",
            description: "Only those whose site's name contains this text, in capitals or not.",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The settings, including those that were never set up.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: {
                  type: "array",
                  items: { $ref: "#/components/schemas/StDownloadWeatherDataBySiteFull" },
                },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_download_weather_forecast_data_by_sites/": {
      get: {
        operationId: "stDownloadWeatherForecastDataBySites.list",
        tags: ["stDownloadWeatherForecastDataBySites"],
        summary: "Lists the settings of the forecast service by site.",
        "x-official-name": "client.st_download_weather_forecast_by_site.getall",
        "x-conformance-id": "bemserver:st_download_weather_forecast_data_by_sites_list",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [
          {
            name: "site_id",
            in: "query",
            description: "Only those of this site.",
            schema: { type: "integer" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The settings.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: {
                  type: "array",
                  items: { $ref: "#/components/schemas/StDownloadWeatherForecastDataBySite" },
                },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "stDownloadWeatherForecastDataBySites.create",
        tags: ["stDownloadWeatherForecastDataBySites"],
        summary: "Sets up the forecast service for a site.",
        "x-official-name": "client.st_download_weather_forecast_by_site.create",
        "x-conformance-id": "bemserver:st_download_weather_forecast_data_by_sites_create",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/StDownloadWeatherForecastDataBySitePost" },
            },
          },
        },
        responses: {
          "201": {
            description: "The setting as it was created.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/StDownloadWeatherForecastDataBySite" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "409": { $ref: "#/components/responses/Conflict" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_download_weather_forecast_data_by_sites/{item_id}": {
      parameters: [
        {
          name: "item_id",
          in: "path",
          required: true,
          description: "Id of the setting.",
          schema: { type: "integer", minimum: 0 },
        },
      ],
      get: {
        operationId: "stDownloadWeatherForecastDataBySites.get",
        tags: ["stDownloadWeatherForecastDataBySites"],
        summary: "Gives one setting of the forecast service.",
        "x-official-name": "client.st_download_weather_forecast_by_site.getone",
        "x-conformance-id": "bemserver:st_download_weather_forecast_data_by_sites_get",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
        responses: {
          "200": {
            description: "The setting.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/StDownloadWeatherForecastDataBySite" },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "stDownloadWeatherForecastDataBySites.update",
        tags: ["stDownloadWeatherForecastDataBySites"],
        summary: "Switches the forecast service of a site on or off.",
        "x-official-name": "client.st_download_weather_forecast_by_site.update",
        "x-conformance-id": "bemserver:st_download_weather_forecast_data_by_sites_update",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/StDownloadWeatherForecastDataBySitePut" },
            },
          },
        },
        responses: {
          "200": {
            description: "The setting after the change.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/StDownloadWeatherForecastDataBySite" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "stDownloadWeatherForecastDataBySites.delete",
        tags: ["stDownloadWeatherForecastDataBySites"],
        summary: "Takes the forecast service off a site.",
        "x-official-name": "client.st_download_weather_forecast_by_site.delete",
        "x-conformance-id": "bemserver:st_download_weather_forecast_data_by_sites_delete",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [{ $ref: "#/components/parameters/IfMatch" }],
        responses: {
          "204": { description: "The setting is gone." },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "412": { $ref: "#/components/responses/PreconditionFailed" },
          "428": { $ref: "#/components/responses/PreconditionRequired" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/st_download_weather_forecast_data_by_sites/full": {
      get: {
        operationId: "stDownloadWeatherForecastDataBySites.getFull",
        tags: ["stDownloadWeatherForecastDataBySites"],
        summary: "Lists every site with the state of its forecast service, set up or not.",
        "x-official-name": "client.st_download_weather_forecast_by_site.get_full",
        "x-conformance-id": "bemserver:st_download_weather_forecast_data_by_sites_full",
        "x-evidence": "source",
        deprecated: true,
        "x-until": "0.25",
        parameters: [
          {
            name: "sort",
            in: "query",
            description: "Keys to sort by, the first one first; sent as one value with commas.",
            style: "form",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/WeatherServiceSort" } },
          },
          {
            name: "is_enabled",
            in: "query",
            description: "Only those that are switched on, or only those that are off.",
            schema: { type: "boolean" },
          },
          {
            name: "campaign_id",
            in: "query",
            description: "Only those of this campaign.",
            schema: { type: "integer" },
          },
          {
            name: "site_id",
            in: "query",
            description: "Only those of this site.",
            schema: { type: "integer" },
          },
          {
            name: "in_site_name",
            in: "query",
            description: "Only those whose site's name contains this text, in capitals or not.",
            schema: { type: "string" },
          },
          { $ref: "#/components/parameters/IfNoneMatch" },
        ],
        responses: {
          "200": {
            description: "The settings, including those that were never set up.",
            headers: { ETag: { $ref: "#/components/headers/ETag" } },
            content: {
              "application/json": {
                schema: {
                  type: "array",
                  items: { $ref: "#/components/schemas/StDownloadWeatherForecastDataBySiteFull" },
                },
              },
            },
          },
          "304": { $ref: "#/components/responses/NotModified" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      bearer: {
        type: "http",
        scheme: "bearer",
        bearerFormat: "JWT",
        description:
          "Access token from `auth.getTokens`, valid for 15 minutes unless the server is set otherwise.",
      },
      refreshToken: {
        type: "http",
        scheme: "bearer",
        bearerFormat: "JWT",
        description:
          "Refresh token from `auth.getTokens`, for `auth.refreshTokens` only; valid for 60 days unless the server is set otherwise.",
      },
      basic: {
        type: "http",
        scheme: "basic",
        description:
          "E-mail address and password, both in UTF-8. An inactive user is authenticated, then refused with 403.",
      },
    },
    schemas: {
      StructuralElement: {
        description: "A kind of structural element.",
        type: "string",
        enum: ["site", "building", "storey", "space", "zone"],
        example: "building",
      },
      Credentials: {
        description: "What `auth.getTokens` takes.",
        type: "object",
        required: ["email", "password"],
        additionalProperties: false,
        properties: {
          email: { description: "E-mail address of the user.", type: "string", format: "email" },
          password: {
            description: "Password of the user, 1 to 80 characters.",
            type: "string",
            minLength: 1,
            maxLength: 80,
            "x-secret": true,
          },
        },
        example: { email: "ada@example.com", password: "correct horse" },
      },
      Tokens: {
        description:
          "A pair of tokens, or the news that there is none: unknown user, wrong password and inactive user all give `failure`.",
        type: "object",
        required: ["status"],
        properties: {
          status: {
            description: "Whether the tokens were given. A refused login is no HTTP error but `failure`.",
            $ref: "#/components/schemas/TokenStatus",
          },
          access_token: {
            description:
              "JSON web token for all operations but `auth.refreshTokens`; valid for 15 minutes unless the server is set otherwise. Absent when `status` is `failure`.",
            type: "string",
            "x-secret": true,
          },
          refresh_token: {
            description:
              "JSON web token for `auth.refreshTokens` and nothing else; valid for 60 days unless the server is set otherwise. Absent when `status` is `failure`.",
            type: "string",
            "x-secret": true,
          },
        },
        example: {
          status: "success",
          access_token: "eyJhbGciOiJIUzI1NiJ9.access.example",
          refresh_token: "eyJhbGciOiJIUzI1NiJ9.refresh.example",
        },
      },
      About: {
        description: "What the server says about itself.",
        type: "object",
        required: ["versions"],
        properties: {
          versions: { description: "What runs on the server.", $ref: "#/components/schemas/Versions" },
        },
        example: { versions: { bemserver_core: "0.22.0", bemserver_api: "0.27.0" } },
      },
      UserSort: {
        description: "Order of users. The bare name and `+` sort upwards, `-` downwards.",
        type: "string",
        enum: [
          "name",
          "+name",
          "-name",
          "email",
          "+email",
          "-email",
          "is_admin",
          "+is_admin",
          "-is_admin",
          "is_active",
          "+is_active",
          "-is_active",
        ],
        example: "name",
      },
      User: {
        description: "Someone who may log in.",
        type: "object",
        required: ["id", "name", "email", "is_admin", "is_active"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description: "Name shown to others, 1 to 80 characters.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          email: {
            description: "E-mail address: what the user logs in with. Unique on the server.",
            type: "string",
            format: "email",
          },
          is_admin: {
            description: "Whether the user administers the server. Changed by `users.setAdmin` only.",
            type: "boolean",
          },
          is_active: {
            description: "Whether the user may do anything at all. Changed by `users.setActive` only.",
            type: "boolean",
          },
        },
        example: { id: 2, name: "Bob Builder", email: "bob@example.com", is_admin: false, is_active: true },
      },
      UserPost: {
        description: "What `create` of a `User` takes.",
        type: "object",
        required: ["name", "email", "password"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name shown to others, 1 to 80 characters.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          email: {
            description: "E-mail address: what the user logs in with. Unique on the server.",
            type: "string",
            format: "email",
          },
          password: {
            description: "Password, 1 to 80 characters. Never part of an answer.",
            type: "string",
            minLength: 1,
            maxLength: 80,
            "x-secret": true,
          },
        },
        example: { name: "Bob Builder", email: "bob@example.com", password: "bob's pässword:1" },
      },
      UserPut: {
        description:
          "What `update` of a `User` takes. It replaces the item as a whole. `id` is refused as unknown.",
        type: "object",
        required: ["name", "email", "password"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name shown to others, 1 to 80 characters.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          email: {
            description: "E-mail address: what the user logs in with. Unique on the server.",
            type: "string",
            format: "email",
          },
          password: {
            description: "Password, 1 to 80 characters. Never part of an answer.",
            type: "string",
            minLength: 1,
            maxLength: 80,
            "x-secret": true,
          },
        },
        example: { name: "Bob Builder", email: "bob@example.com", password: "bob's pässword:1" },
      },
      BooleanValue: {
        description: "A flag to set.",
        type: "object",
        required: ["value"],
        additionalProperties: false,
        properties: {
          value: {
            description:
              "The new value of the flag. Required: the server's own document calls it optional, but fails with 500 without it.",
            type: "boolean",
          },
        },
        example: { value: true },
      },
      NameSort: {
        description: "Order by name. The bare name and `+` sort upwards, `-` downwards.",
        type: "string",
        enum: ["name", "+name", "-name"],
        example: "-name",
      },
      UserGroup: {
        description: "Users who share the same access to campaigns and scopes.",
        type: "object",
        required: ["id", "name"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description: "Name of the group, 1 to 80 characters. Unique on the server.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
        },
        example: { id: 1, name: "Energy managers" },
      },
      UserGroupPost: {
        description: "What `create` of a `UserGroup` takes.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the group, 1 to 80 characters. Unique on the server.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
        },
        example: { name: "Energy managers" },
      },
      UserGroupPut: {
        description:
          "What `update` of a `UserGroup` takes. It replaces the item as a whole. `id` is refused as unknown.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the group, 1 to 80 characters. Unique on the server.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
        },
        example: { name: "Energy managers" },
      },
      UserByUserGroup: {
        description: "Membership of a user in a group.",
        type: "object",
        required: ["id", "user_id", "user_group_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          user_id: { description: "User who is a member.", type: "integer" },
          user_group_id: { description: "Group that the user is a member of.", type: "integer" },
        },
        example: { id: 1, user_id: 2, user_group_id: 1 },
      },
      UserByUserGroupPost: {
        description: "What `create` of a `UserByUserGroup` takes.",
        type: "object",
        required: ["user_id", "user_group_id"],
        additionalProperties: false,
        properties: {
          user_id: { description: "User who is a member.", type: "integer" },
          user_group_id: { description: "Group that the user is a member of.", type: "integer" },
        },
        example: { user_id: 2, user_group_id: 1 },
      },
      Campaign: {
        description: "A measuring campaign: what all sites, zones and time series belong to.",
        type: "object",
        required: ["id", "name", "timezone"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description: "Name of the campaign, 1 to 80 characters. Unique on the server.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          start_time: {
            description:
              "When the campaign begins. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Absent: it has no beginning.",
            type: "string",
            format: "date-time",
          },
          end_time: {
            description:
              "When the campaign ends. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Absent: it has no end.",
            type: "string",
            format: "date-time",
          },
          timezone: {
            description: "Time zone of the campaign's sites, which days and months of its analyses follow.",
            $ref: "#/components/schemas/TimezoneName",
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
        },
        example: {
          id: 1,
          name: "Quay 2024",
          start_time: "2024-01-01T00:00:00+01:00",
          end_time: "2025-01-01T00:00:00+01:00",
          timezone: "Europe/Paris",
          description: "Metering of the harbour campus",
        },
      },
      CampaignPost: {
        description: "What `create` of a `Campaign` takes.",
        type: "object",
        required: ["name", "timezone"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the campaign, 1 to 80 characters. Unique on the server.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          start_time: {
            description:
              "When the campaign begins. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Left out: it has no beginning. An explicit null is refused.",
            type: "string",
            format: "date-time",
          },
          end_time: {
            description:
              "When the campaign ends. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Left out: it has no end. An explicit null is refused.",
            type: "string",
            format: "date-time",
          },
          timezone: {
            description:
              "Time zone of the campaign's sites, which days and months of its analyses follow. Required, although the server's own document also gives it a default of UTC.",
            $ref: "#/components/schemas/TimezoneName",
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
        },
        example: {
          name: "Quay 2024",
          start_time: "2024-01-01T00:00:00+01:00",
          end_time: "2025-01-01T00:00:00+01:00",
          timezone: "Europe/Paris",
          description: "Metering of the harbour campus",
        },
      },
      CampaignPut: {
        description:
          "What `update` of a `Campaign` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `id` is refused as unknown.",
        type: "object",
        required: ["name", "timezone"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the campaign, 1 to 80 characters. Unique on the server.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          start_time: {
            description:
              "When the campaign begins. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Left out: it has no beginning. An explicit null is refused.",
            type: "string",
            format: "date-time",
          },
          end_time: {
            description:
              "When the campaign ends. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Left out: it has no end. An explicit null is refused.",
            type: "string",
            format: "date-time",
          },
          timezone: {
            description:
              "Time zone of the campaign's sites, which days and months of its analyses follow. Required, although the server's own document also gives it a default of UTC.",
            $ref: "#/components/schemas/TimezoneName",
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
        },
        example: {
          name: "Quay 2024",
          start_time: "2024-01-01T00:00:00+01:00",
          end_time: "2025-01-01T00:00:00+01:00",
          timezone: "Europe/Paris",
          description: "Metering of the harbour campus",
        },
      },
      UserGroupByCampaign: {
        description: "Permission of a group to see a campaign.",
        type: "object",
        required: ["id", "campaign_id", "user_group_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          campaign_id: { description: "Campaign that the group may see.", type: "integer" },
          user_group_id: { description: "Group whose members may see the campaign.", type: "integer" },
        },
        example: { id: 1, campaign_id: 1, user_group_id: 1 },
      },
      UserGroupByCampaignPost: {
        description: "What `create` of a `UserGroupByCampaign` takes.",
        type: "object",
        required: ["campaign_id", "user_group_id"],
        additionalProperties: false,
        properties: {
          campaign_id: { description: "Campaign that the group may see.", type: "integer" },
          user_group_id: { description: "Group whose members may see the campaign.", type: "integer" },
        },
        example: { campaign_id: 1, user_group_id: 1 },
      },
      CampaignScope: {
        description:
          "A part of a campaign, to which time series and events belong, and by which access to them is given.",
        type: "object",
        required: ["id", "name", "campaign_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description: "Name of the scope, 1 to 80 characters. Unique in its campaign.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
          campaign_id: {
            description: "Campaign that the scope is a part of. Fixed once created.",
            type: "integer",
          },
        },
        example: { id: 2, name: "Electricity", description: "All electricity meters", campaign_id: 1 },
      },
      CampaignScopePost: {
        description: "What `create` of a `CampaignScope` takes.",
        type: "object",
        required: ["name", "campaign_id"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the scope, 1 to 80 characters. Unique in its campaign.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
          campaign_id: {
            description: "Campaign that the scope is a part of. Fixed once created.",
            type: "integer",
          },
        },
        example: { name: "Electricity", description: "All electricity meters", campaign_id: 1 },
      },
      CampaignScopePut: {
        description:
          "What `update` of a `CampaignScope` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `campaign_id` is not among its members and is refused as unknown, like `id`.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the scope, 1 to 80 characters. Unique in its campaign.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
        },
        example: { name: "Electricity", description: "All electricity meters" },
      },
      UserGroupByCampaignScope: {
        description: "Permission of a group to use a campaign scope.",
        type: "object",
        required: ["id", "campaign_scope_id", "user_group_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          campaign_scope_id: {
            description: "Scope whose time series and events the group may use.",
            type: "integer",
          },
          user_group_id: { description: "Group whose members may use the scope.", type: "integer" },
        },
        example: { id: 1, campaign_scope_id: 2, user_group_id: 1 },
      },
      UserGroupByCampaignScopePost: {
        description: "What `create` of a `UserGroupByCampaignScope` takes.",
        type: "object",
        required: ["campaign_scope_id", "user_group_id"],
        additionalProperties: false,
        properties: {
          campaign_scope_id: {
            description: "Scope whose time series and events the group may use.",
            type: "integer",
          },
          user_group_id: { description: "Group whose members may use the scope.", type: "integer" },
        },
        example: { campaign_scope_id: 2, user_group_id: 1 },
      },
      Site: {
        description: "A site: a place with buildings on it, the topmost structural element.",
        type: "object",
        required: ["id", "name", "campaign_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description: "Name of the site, 1 to 80 characters. Unique in its campaign.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          latitude: {
            description: "Latitude in decimal degrees, -90 (south) to 90 (north). Weather data need it.",
            type: "number",
            minimum: -90,
            maximum: 90,
          },
          longitude: {
            description: "Longitude in decimal degrees, -180 (west) to 180 (east). Weather data need it.",
            type: "number",
            minimum: -180,
            maximum: 180,
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length.",
            type: "string",
            maxLength: 22,
          },
          campaign_id: {
            description: "Campaign that the site belongs to. Fixed once created.",
            type: "integer",
          },
        },
        example: {
          id: 1,
          name: "Harbour campus",
          latitude: 47.2184,
          longitude: -1.5536,
          description: "Three buildings on the quay",
          ifc_id: "2O2Fr$t4X7Zf8NOew3FL9r",
          campaign_id: 1,
        },
      },
      SitePost: {
        description: "What `create` of a `Site` takes.",
        type: "object",
        required: ["name", "campaign_id"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the site, 1 to 80 characters. Unique in its campaign.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          latitude: {
            description:
              "Latitude in decimal degrees, -90 (south) to 90 (north). Weather data need it. null stands for none.",
            type: ["number", "null"],
            minimum: -90,
            maximum: 90,
          },
          longitude: {
            description:
              "Longitude in decimal degrees, -180 (west) to 180 (east). Weather data need it. null stands for none.",
            type: ["number", "null"],
            minimum: -180,
            maximum: 180,
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none.",
            type: ["string", "null"],
            maxLength: 22,
          },
          campaign_id: {
            description: "Campaign that the site belongs to. Fixed once created.",
            type: "integer",
          },
        },
        example: {
          name: "Harbour campus",
          latitude: 47.2184,
          longitude: -1.5536,
          description: "Three buildings on the quay",
          ifc_id: "2O2Fr$t4X7Zf8NOew3FL9r",
          campaign_id: 1,
        },
      },
      SitePut: {
        description:
          "What `update` of a `Site` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `campaign_id` is not among its members and is refused as unknown, like `id`.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the site, 1 to 80 characters. Unique in its campaign.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          latitude: {
            description:
              "Latitude in decimal degrees, -90 (south) to 90 (north). Weather data need it. null stands for none.",
            type: ["number", "null"],
            minimum: -90,
            maximum: 90,
          },
          longitude: {
            description:
              "Longitude in decimal degrees, -180 (west) to 180 (east). Weather data need it. null stands for none.",
            type: ["number", "null"],
            minimum: -180,
            maximum: 180,
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none.",
            type: ["string", "null"],
            maxLength: 22,
          },
        },
        example: {
          name: "Harbour campus",
          latitude: 47.2184,
          longitude: -1.5536,
          description: "Three buildings on the quay",
          ifc_id: "2O2Fr$t4X7Zf8NOew3FL9r",
        },
      },
      DegreeDaysPeriod: {
        description: "Period that each degree-day figure covers.",
        type: "string",
        enum: ["day", "month", "year"],
        example: "month",
      },
      DegreeDaysType: {
        description: "`heating`: how far and how long it was colder than the base; `cooling`: warmer.",
        type: "string",
        enum: ["heating", "cooling"],
        example: "heating",
      },
      DegreeDays: {
        description: "Degree days by period.",
        type: "object",
        required: ["degree_days"],
        properties: {
          degree_days: {
            description:
              "First moment of each period, in the time zone of the site's campaign, to its degree days in the unit asked for. null where the period has no outside temperatures (the server's own document knows only numbers).",
            type: "object",
            additionalProperties: { type: ["number", "null"] },
          },
        },
        example: { degree_days: { "2024-01-01T00:00:00+01:00": 312.4, "2024-02-01T00:00:00+01:00": null } },
      },
      Building: {
        description: "A building on a site.",
        type: "object",
        required: ["id", "name", "site_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description: "Name of the building, 1 to 80 characters. Unique on its site.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length.",
            type: "string",
            maxLength: 22,
          },
          site_id: { description: "Site that the building stands on. Fixed once created.", type: "integer" },
        },
        example: {
          id: 1,
          name: "Library",
          description: "Built in 1974, insulated in 2012",
          ifc_id: "39t4Pu3nTC4ekXYRIHJB9W",
          site_id: 1,
        },
      },
      BuildingPost: {
        description: "What `create` of a `Building` takes.",
        type: "object",
        required: ["name", "site_id"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the building, 1 to 80 characters. Unique on its site.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none.",
            type: ["string", "null"],
            maxLength: 22,
          },
          site_id: { description: "Site that the building stands on. Fixed once created.", type: "integer" },
        },
        example: {
          name: "Library",
          description: "Built in 1974, insulated in 2012",
          ifc_id: "39t4Pu3nTC4ekXYRIHJB9W",
          site_id: 1,
        },
      },
      BuildingPut: {
        description:
          "What `update` of a `Building` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `site_id` is not among its members and is refused as unknown, like `id`.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the building, 1 to 80 characters. Unique on its site.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none.",
            type: ["string", "null"],
            maxLength: 22,
          },
        },
        example: {
          name: "Library",
          description: "Built in 1974, insulated in 2012",
          ifc_id: "39t4Pu3nTC4ekXYRIHJB9W",
        },
      },
      Storey: {
        description: "A storey of a building.",
        type: "object",
        required: ["id", "name", "building_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description: "Name of the storey, 1 to 80 characters. Unique in its building.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length.",
            type: "string",
            maxLength: 22,
          },
          building_id: {
            description: "Building that the storey is in. Fixed once created.",
            type: "integer",
          },
        },
        example: {
          id: 1,
          name: "Ground floor",
          description: "Reading rooms",
          ifc_id: "1pPHnf7cXCpPsNEnQf8_6B",
          building_id: 1,
        },
      },
      StoreyPost: {
        description: "What `create` of a `Storey` takes.",
        type: "object",
        required: ["name", "building_id"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the storey, 1 to 80 characters. Unique in its building.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none.",
            type: ["string", "null"],
            maxLength: 22,
          },
          building_id: {
            description: "Building that the storey is in. Fixed once created.",
            type: "integer",
          },
        },
        example: {
          name: "Ground floor",
          description: "Reading rooms",
          ifc_id: "1pPHnf7cXCpPsNEnQf8_6B",
          building_id: 1,
        },
      },
      StoreyPut: {
        description:
          "What `update` of a `Storey` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `building_id` is not among its members and is refused as unknown, like `id`.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the storey, 1 to 80 characters. Unique in its building.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none.",
            type: ["string", "null"],
            maxLength: 22,
          },
        },
        example: { name: "Ground floor", description: "Reading rooms", ifc_id: "1pPHnf7cXCpPsNEnQf8_6B" },
      },
      Space: {
        description: "A space, such as a room, on a storey.",
        type: "object",
        required: ["id", "name", "storey_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description: "Name of the space, 1 to 80 characters. Unique on its storey.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length.",
            type: "string",
            maxLength: 22,
          },
          storey_id: { description: "Storey that the space is on. Fixed once created.", type: "integer" },
        },
        example: {
          id: 1,
          name: "Reading room",
          description: "South side",
          ifc_id: "0e_hbkIQ5DMQlIJ$2V3j_m",
          storey_id: 1,
        },
      },
      SpacePost: {
        description: "What `create` of a `Space` takes.",
        type: "object",
        required: ["name", "storey_id"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the space, 1 to 80 characters. Unique on its storey.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none.",
            type: ["string", "null"],
            maxLength: 22,
          },
          storey_id: { description: "Storey that the space is on. Fixed once created.", type: "integer" },
        },
        example: {
          name: "Reading room",
          description: "South side",
          ifc_id: "0e_hbkIQ5DMQlIJ$2V3j_m",
          storey_id: 1,
        },
      },
      SpacePut: {
        description:
          "What `update` of a `Space` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `storey_id` is not among its members and is refused as unknown, like `id`.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the space, 1 to 80 characters. Unique on its storey.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none.",
            type: ["string", "null"],
            maxLength: 22,
          },
        },
        example: { name: "Reading room", description: "South side", ifc_id: "0e_hbkIQ5DMQlIJ$2V3j_m" },
      },
      Zone: {
        description:
          "A zone of a campaign: a set of rooms or equipment that belongs together, across buildings.",
        type: "object",
        required: ["id", "name", "campaign_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description: "Name of the zone, 1 to 80 characters. Unique in its campaign.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length.",
            type: "string",
            maxLength: 22,
          },
          campaign_id: {
            description: "Campaign that the zone belongs to. Fixed once created.",
            type: "integer",
          },
        },
        example: {
          id: 1,
          name: "South facades",
          description: "All rooms behind the south facades",
          ifc_id: "3cUkl32yn9qRSPvBJVyWdF",
          campaign_id: 1,
        },
      },
      ZonePost: {
        description: "What `create` of a `Zone` takes.",
        type: "object",
        required: ["name", "campaign_id"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the zone, 1 to 80 characters. Unique in its campaign.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none.",
            type: ["string", "null"],
            maxLength: 22,
          },
          campaign_id: {
            description: "Campaign that the zone belongs to. Fixed once created.",
            type: "integer",
          },
        },
        example: {
          name: "South facades",
          description: "All rooms behind the south facades",
          ifc_id: "3cUkl32yn9qRSPvBJVyWdF",
          campaign_id: 1,
        },
      },
      ZonePut: {
        description:
          "What `update` of a `Zone` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `campaign_id` is not among its members and is refused as unknown, like `id`.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the zone, 1 to 80 characters. Unique in its campaign.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none.",
            type: ["string", "null"],
            maxLength: 22,
          },
        },
        example: {
          name: "South facades",
          description: "All rooms behind the south facades",
          ifc_id: "3cUkl32yn9qRSPvBJVyWdF",
        },
      },
      PropertyValueType: {
        description: "Type of a property's values. All travel as text.",
        type: "string",
        enum: ["integer", "float", "boolean", "string"],
        example: "float",
      },
      StructuralElementProperty: {
        description:
          "A property that sites, buildings, storeys, spaces or zones may be given, such as an area or an owner.",
        type: "object",
        required: ["id", "name", "value_type"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description:
              "Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV imports.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          value_type: {
            description: "Type that the values of the property must have. Fixed once created.",
            $ref: "#/components/schemas/PropertyValueType",
          },
          unit_symbol: {
            description: "Symbol of the values' unit, such as `m²`. Absent: without unit.",
            type: "string",
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
        },
        example: {
          id: 1,
          name: "Area",
          value_type: "float",
          unit_symbol: "m²",
          description: "Heated floor area",
        },
      },
      StructuralElementPropertyPost: {
        description: "What `create` of a `StructuralElementProperty` takes.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description:
              "Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV imports.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          value_type: {
            description:
              "Type that the values of the property must have. `string` when left out; fixed once created.",
            $ref: "#/components/schemas/PropertyValueType",
          },
          unit_symbol: {
            description:
              "Symbol of the values' unit, such as `m²`. Left out: without unit. An explicit null is refused.",
            type: "string",
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
        },
        example: { name: "Area", value_type: "float", unit_symbol: "m²", description: "Heated floor area" },
      },
      StructuralElementPropertyPut: {
        description:
          "What `update` of a `StructuralElementProperty` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `value_type` is not among its members and is refused as unknown, like `id`.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description:
              "Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV imports.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          unit_symbol: {
            description:
              "Symbol of the values' unit, such as `m²`. Left out: without unit. An explicit null is refused.",
            type: "string",
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
        },
        example: { name: "Area", unit_symbol: "m²", description: "Heated floor area" },
      },
      SiteProperty: {
        description: "Entry that lets sites have a property.",
        type: "object",
        required: ["id", "structural_element_property", "structural_element_property_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          structural_element_property: {
            description: "The property itself.",
            $ref: "#/components/schemas/StructuralElementPropertyWithoutId",
          },
          structural_element_property_id: {
            description: "Property that this kind of element may have from now on.",
            type: "integer",
          },
        },
        example: {
          id: 1,
          structural_element_property: {
            name: "Area",
            value_type: "float",
            unit_symbol: "m²",
            description: "Heated floor area",
          },
          structural_element_property_id: 1,
        },
      },
      SitePropertyPost: {
        description: "What `create` of a `SiteProperty` takes.",
        type: "object",
        required: ["structural_element_property_id"],
        additionalProperties: false,
        properties: {
          structural_element_property_id: {
            description: "Property that this kind of element may have from now on.",
            type: "integer",
          },
        },
        example: { structural_element_property_id: 1 },
      },
      BuildingProperty: {
        description: "Entry that lets buildings have a property.",
        type: "object",
        required: ["id", "structural_element_property", "structural_element_property_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          structural_element_property: {
            description: "The property itself.",
            $ref: "#/components/schemas/StructuralElementPropertyWithoutId",
          },
          structural_element_property_id: {
            description: "Property that this kind of element may have from now on.",
            type: "integer",
          },
        },
        example: {
          id: 1,
          structural_element_property: {
            name: "Area",
            value_type: "float",
            unit_symbol: "m²",
            description: "Heated floor area",
          },
          structural_element_property_id: 1,
        },
      },
      BuildingPropertyPost: {
        description: "What `create` of a `BuildingProperty` takes.",
        type: "object",
        required: ["structural_element_property_id"],
        additionalProperties: false,
        properties: {
          structural_element_property_id: {
            description: "Property that this kind of element may have from now on.",
            type: "integer",
          },
        },
        example: { structural_element_property_id: 1 },
      },
      StoreyProperty: {
        description: "Entry that lets storeys have a property.",
        type: "object",
        required: ["id", "structural_element_property", "structural_element_property_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          structural_element_property: {
            description: "The property itself.",
            $ref: "#/components/schemas/StructuralElementPropertyWithoutId",
          },
          structural_element_property_id: {
            description: "Property that this kind of element may have from now on.",
            type: "integer",
          },
        },
        example: {
          id: 1,
          structural_element_property: {
            name: "Area",
            value_type: "float",
            unit_symbol: "m²",
            description: "Heated floor area",
          },
          structural_element_property_id: 1,
        },
      },
      StoreyPropertyPost: {
        description: "What `create` of a `StoreyProperty` takes.",
        type: "object",
        required: ["structural_element_property_id"],
        additionalProperties: false,
        properties: {
          structural_element_property_id: {
            description: "Property that this kind of element may have from now on.",
            type: "integer",
          },
        },
        example: { structural_element_property_id: 1 },
      },
      SpaceProperty: {
        description: "Entry that lets spaces have a property.",
        type: "object",
        required: ["id", "structural_element_property", "structural_element_property_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          structural_element_property: {
            description: "The property itself.",
            $ref: "#/components/schemas/StructuralElementPropertyWithoutId",
          },
          structural_element_property_id: {
            description: "Property that this kind of element may have from now on.",
            type: "integer",
          },
        },
        example: {
          id: 1,
          structural_element_property: {
            name: "Area",
            value_type: "float",
            unit_symbol: "m²",
            description: "Heated floor area",
          },
          structural_element_property_id: 1,
        },
      },
      SpacePropertyPost: {
        description: "What `create` of a `SpaceProperty` takes.",
        type: "object",
        required: ["structural_element_property_id"],
        additionalProperties: false,
        properties: {
          structural_element_property_id: {
            description: "Property that this kind of element may have from now on.",
            type: "integer",
          },
        },
        example: { structural_element_property_id: 1 },
      },
      ZoneProperty: {
        description: "Entry that lets zones have a property.",
        type: "object",
        required: ["id", "structural_element_property", "structural_element_property_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          structural_element_property: {
            description: "The property itself.",
            $ref: "#/components/schemas/StructuralElementPropertyWithoutId",
          },
          structural_element_property_id: {
            description: "Property that this kind of element may have from now on.",
            type: "integer",
          },
        },
        example: {
          id: 1,
          structural_element_property: {
            name: "Area",
            value_type: "float",
            unit_symbol: "m²",
            description: "Heated floor area",
          },
          structural_element_property_id: 1,
        },
      },
      ZonePropertyPost: {
        description: "What `create` of a `ZoneProperty` takes.",
        type: "object",
        required: ["structural_element_property_id"],
        additionalProperties: false,
        properties: {
          structural_element_property_id: {
            description: "Property that this kind of element may have from now on.",
            type: "integer",
          },
        },
        example: { structural_element_property_id: 1 },
      },
      SitePropertyData: {
        description: "Value of a property of one site.",
        type: "object",
        required: ["id", "site_property", "site_id", "site_property_id", "value"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          site_property: {
            description: "The entry of `siteProperties`, with the property in it.",
            $ref: "#/components/schemas/SitePropertyWithoutId",
          },
          site_id: { description: "Site that the value is about.", type: "integer" },
          site_property_id: {
            description: "Entry of `siteProperties` whose value this is (not the id of the property itself).",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422.",
            type: "string",
            maxLength: 100,
          },
        },
        example: {
          id: 1,
          site_property: {
            structural_element_property: {
              name: "Area",
              value_type: "float",
              unit_symbol: "m²",
              description: "Heated floor area",
            },
            structural_element_property_id: 1,
          },
          site_id: 1,
          site_property_id: 1,
          value: "1240.5",
        },
      },
      SitePropertyDataPost: {
        description: "What `create` of a `SitePropertyData` takes.",
        type: "object",
        required: ["site_id", "site_property_id", "value"],
        additionalProperties: false,
        properties: {
          site_id: { description: "Site that the value is about.", type: "integer" },
          site_property_id: {
            description: "Entry of `siteProperties` whose value this is (not the id of the property itself).",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422.",
            type: "string",
            maxLength: 100,
          },
        },
        example: { site_id: 1, site_property_id: 1, value: "1240.5" },
      },
      SitePropertyDataPut: {
        description:
          "What `update` of a `SitePropertyData` takes. It replaces the item as a whole. `id` is refused as unknown.",
        type: "object",
        required: ["site_id", "site_property_id", "value"],
        additionalProperties: false,
        properties: {
          site_id: { description: "Site that the value is about.", type: "integer" },
          site_property_id: {
            description: "Entry of `siteProperties` whose value this is (not the id of the property itself).",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422.",
            type: "string",
            maxLength: 100,
          },
        },
        example: { site_id: 1, site_property_id: 1, value: "1240.5" },
      },
      BuildingPropertyData: {
        description: "Value of a property of one building.",
        type: "object",
        required: ["id", "building_property", "building_id", "building_property_id", "value"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          building_property: {
            description: "The entry of `buildingProperties`, with the property in it.",
            $ref: "#/components/schemas/BuildingPropertyWithoutId",
          },
          building_id: { description: "Building that the value is about.", type: "integer" },
          building_property_id: {
            description:
              "Entry of `buildingProperties` whose value this is (not the id of the property itself).",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422.",
            type: "string",
            maxLength: 100,
          },
        },
        example: {
          id: 1,
          building_property: {
            structural_element_property: {
              name: "Area",
              value_type: "float",
              unit_symbol: "m²",
              description: "Heated floor area",
            },
            structural_element_property_id: 1,
          },
          building_id: 1,
          building_property_id: 1,
          value: "1240.5",
        },
      },
      BuildingPropertyDataPost: {
        description: "What `create` of a `BuildingPropertyData` takes.",
        type: "object",
        required: ["building_id", "building_property_id", "value"],
        additionalProperties: false,
        properties: {
          building_id: { description: "Building that the value is about.", type: "integer" },
          building_property_id: {
            description:
              "Entry of `buildingProperties` whose value this is (not the id of the property itself).",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422.",
            type: "string",
            maxLength: 100,
          },
        },
        example: { building_id: 1, building_property_id: 1, value: "1240.5" },
      },
      BuildingPropertyDataPut: {
        description:
          "What `update` of a `BuildingPropertyData` takes. It replaces the item as a whole. `id` is refused as unknown.",
        type: "object",
        required: ["building_id", "building_property_id", "value"],
        additionalProperties: false,
        properties: {
          building_id: { description: "Building that the value is about.", type: "integer" },
          building_property_id: {
            description:
              "Entry of `buildingProperties` whose value this is (not the id of the property itself).",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422.",
            type: "string",
            maxLength: 100,
          },
        },
        example: { building_id: 1, building_property_id: 1, value: "1240.5" },
      },
      StoreyPropertyData: {
        description: "Value of a property of one storey.",
        type: "object",
        required: ["id", "storey_property", "storey_id", "storey_property_id", "value"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          storey_property: {
            description: "The entry of `storeyProperties`, with the property in it.",
            $ref: "#/components/schemas/StoreyPropertyWithoutId",
          },
          storey_id: { description: "Storey that the value is about.", type: "integer" },
          storey_property_id: {
            description:
              "Entry of `storeyProperties` whose value this is (not the id of the property itself).",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422.",
            type: "string",
            maxLength: 100,
          },
        },
        example: {
          id: 1,
          storey_property: {
            structural_element_property: {
              name: "Area",
              value_type: "float",
              unit_symbol: "m²",
              description: "Heated floor area",
            },
            structural_element_property_id: 1,
          },
          storey_id: 1,
          storey_property_id: 1,
          value: "1240.5",
        },
      },
      StoreyPropertyDataPost: {
        description: "What `create` of a `StoreyPropertyData` takes.",
        type: "object",
        required: ["storey_id", "storey_property_id", "value"],
        additionalProperties: false,
        properties: {
          storey_id: { description: "Storey that the value is about.", type: "integer" },
          storey_property_id: {
            description:
              "Entry of `storeyProperties` whose value this is (not the id of the property itself).",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422.",
            type: "string",
            maxLength: 100,
          },
        },
        example: { storey_id: 1, storey_property_id: 1, value: "1240.5" },
      },
      StoreyPropertyDataPut: {
        description:
          "What `update` of a `StoreyPropertyData` takes. It replaces the item as a whole. `id` is refused as unknown.",
        type: "object",
        required: ["storey_id", "storey_property_id", "value"],
        additionalProperties: false,
        properties: {
          storey_id: { description: "Storey that the value is about.", type: "integer" },
          storey_property_id: {
            description:
              "Entry of `storeyProperties` whose value this is (not the id of the property itself).",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422.",
            type: "string",
            maxLength: 100,
          },
        },
        example: { storey_id: 1, storey_property_id: 1, value: "1240.5" },
      },
      SpacePropertyData: {
        description: "Value of a property of one space.",
        type: "object",
        required: ["id", "space_property", "space_id", "space_property_id", "value"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          space_property: {
            description: "The entry of `spaceProperties`, with the property in it.",
            $ref: "#/components/schemas/SpacePropertyWithoutId",
          },
          space_id: { description: "Space that the value is about.", type: "integer" },
          space_property_id: {
            description:
              "Entry of `spaceProperties` whose value this is (not the id of the property itself).",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422.",
            type: "string",
            maxLength: 100,
          },
        },
        example: {
          id: 1,
          space_property: {
            structural_element_property: {
              name: "Area",
              value_type: "float",
              unit_symbol: "m²",
              description: "Heated floor area",
            },
            structural_element_property_id: 1,
          },
          space_id: 1,
          space_property_id: 1,
          value: "1240.5",
        },
      },
      SpacePropertyDataPost: {
        description: "What `create` of a `SpacePropertyData` takes.",
        type: "object",
        required: ["space_id", "space_property_id", "value"],
        additionalProperties: false,
        properties: {
          space_id: { description: "Space that the value is about.", type: "integer" },
          space_property_id: {
            description:
              "Entry of `spaceProperties` whose value this is (not the id of the property itself).",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422.",
            type: "string",
            maxLength: 100,
          },
        },
        example: { space_id: 1, space_property_id: 1, value: "1240.5" },
      },
      SpacePropertyDataPut: {
        description:
          "What `update` of a `SpacePropertyData` takes. It replaces the item as a whole. `id` is refused as unknown.",
        type: "object",
        required: ["space_id", "space_property_id", "value"],
        additionalProperties: false,
        properties: {
          space_id: { description: "Space that the value is about.", type: "integer" },
          space_property_id: {
            description:
              "Entry of `spaceProperties` whose value this is (not the id of the property itself).",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422.",
            type: "string",
            maxLength: 100,
          },
        },
        example: { space_id: 1, space_property_id: 1, value: "1240.5" },
      },
      ZonePropertyData: {
        description: "Value of a property of one zone.",
        type: "object",
        required: ["id", "zone_property", "zone_id", "zone_property_id", "value"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          zone_property: {
            description: "The entry of `zoneProperties`, with the property in it.",
            $ref: "#/components/schemas/ZonePropertyWithoutId",
          },
          zone_id: { description: "Zone that the value is about.", type: "integer" },
          zone_property_id: {
            description: "Entry of `zoneProperties` whose value this is (not the id of the property itself).",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422 (for zones with a message only, without naming the member).",
            type: "string",
            maxLength: 100,
          },
        },
        example: {
          id: 1,
          zone_property: {
            structural_element_property: {
              name: "Area",
              value_type: "float",
              unit_symbol: "m²",
              description: "Heated floor area",
            },
            structural_element_property_id: 1,
          },
          zone_id: 1,
          zone_property_id: 1,
          value: "1240.5",
        },
      },
      ZonePropertyDataPost: {
        description: "What `create` of a `ZonePropertyData` takes.",
        type: "object",
        required: ["zone_id", "zone_property_id", "value"],
        additionalProperties: false,
        properties: {
          zone_id: { description: "Zone that the value is about.", type: "integer" },
          zone_property_id: {
            description: "Entry of `zoneProperties` whose value this is (not the id of the property itself).",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422 (for zones with a message only, without naming the member).",
            type: "string",
            maxLength: 100,
          },
        },
        example: { zone_id: 1, zone_property_id: 1, value: "1240.5" },
      },
      ZonePropertyDataPut: {
        description:
          "What `update` of a `ZonePropertyData` takes. It replaces the item as a whole. `id` is refused as unknown.",
        type: "object",
        required: ["zone_id", "zone_property_id", "value"],
        additionalProperties: false,
        properties: {
          zone_id: { description: "Zone that the value is about.", type: "integer" },
          zone_property_id: {
            description: "Entry of `zoneProperties` whose value this is (not the id of the property itself).",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422 (for zones with a message only, without naming the member).",
            type: "string",
            maxLength: 100,
          },
        },
        example: { zone_id: 1, zone_property_id: 1, value: "1240.5" },
      },
      TimeseriesProperty: {
        description:
          "A property that time series may have. `Min`, `Max` and `Interval` are there from the start and steer the checks.",
        type: "object",
        required: ["id", "name", "value_type"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description:
              "Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV imports.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          value_type: {
            description: "Type that the values of the property must have. Fixed once created.",
            $ref: "#/components/schemas/PropertyValueType",
          },
          unit_symbol: {
            description: "Symbol of the values' unit, such as `s`. Absent: without unit.",
            type: "string",
          },
          description: { description: "Free text, at most 250 characters.", type: "string", maxLength: 250 },
        },
        example: {
          id: 3,
          name: "Interval",
          value_type: "float",
          unit_symbol: "s",
          description: "Expected seconds between two values",
        },
      },
      TimeseriesPropertyPost: {
        description: "What `create` of a `TimeseriesProperty` takes.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description:
              "Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV imports.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          value_type: {
            description:
              "Type that the values of the property must have. `string` when left out; fixed once created.",
            $ref: "#/components/schemas/PropertyValueType",
          },
          unit_symbol: {
            description:
              "Symbol of the values' unit, such as `s`. Left out: without unit. An explicit null is refused.",
            type: "string",
          },
          description: {
            description: "Free text, at most 250 characters.",
            type: ["string", "null"],
            maxLength: 250,
          },
        },
        example: {
          name: "Interval",
          value_type: "float",
          unit_symbol: "s",
          description: "Expected seconds between two values",
        },
      },
      TimeseriesPropertyPut: {
        description:
          "What `update` of a `TimeseriesProperty` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `value_type` is not among its members and is refused as unknown, like `id`.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description:
              "Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV imports.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          unit_symbol: {
            description:
              "Symbol of the values' unit, such as `s`. Left out: without unit. An explicit null is refused.",
            type: "string",
          },
          description: {
            description: "Free text, at most 250 characters.",
            type: ["string", "null"],
            maxLength: 250,
          },
        },
        example: { name: "Interval", unit_symbol: "s", description: "Expected seconds between two values" },
      },
      TimeseriesDataState: {
        description:
          "A state of data: each time series holds separate values for each state, as measured (`Raw`) or after cleaning (`Clean`).",
        type: "object",
        required: ["id", "name"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description:
              "Name of the state, 1 to 80 characters. Unique on the server. `Raw` and `Clean` are there from the start.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
        },
        example: { id: 1, name: "Raw" },
      },
      TimeseriesDataStatePost: {
        description: "What `create` of a `TimeseriesDataState` takes.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description:
              "Name of the state, 1 to 80 characters. Unique on the server. `Raw` and `Clean` are there from the start.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
        },
        example: { name: "Raw" },
      },
      TimeseriesDataStatePut: {
        description:
          "What `update` of a `TimeseriesDataState` takes. It replaces the item as a whole. `id` is refused as unknown.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description:
              "Name of the state, 1 to 80 characters. Unique on the server. `Raw` and `Clean` are there from the start.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
        },
        example: { name: "Raw" },
      },
      Timeseries: {
        description:
          "A time series: name, unit and place of a row of measured or computed values. The values themselves are under `timeseriesData`.",
        type: "object",
        required: ["id", "name", "unit_symbol", "campaign_id", "campaign_scope_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description:
              "Name of the time series, 1 to 80 characters. Unique in its campaign, which is what the methods by name rely on.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          unit_symbol: {
            description:
              "Symbol of the unit, such as `°C`, `kWh` or `%`. It must be one that the server knows (it converts between units by dimension); the empty text means without unit.",
            type: "string",
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
          campaign_id: {
            description: "Campaign that the time series belongs to. Fixed once created.",
            type: "integer",
          },
          campaign_scope_id: {
            description:
              "Scope that decides who may use the time series. It must be one of the same campaign. Fixed once created.",
            type: "integer",
          },
        },
        example: {
          id: 1,
          name: "Library electricity",
          unit_symbol: "kWh",
          description: "Main meter",
          campaign_id: 1,
          campaign_scope_id: 2,
        },
      },
      TimeseriesPost: {
        description: "What `create` of a `Timeseries` takes.",
        type: "object",
        required: ["name", "campaign_id", "campaign_scope_id"],
        additionalProperties: false,
        properties: {
          name: {
            description:
              "Name of the time series, 1 to 80 characters. Unique in its campaign, which is what the methods by name rely on.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          unit_symbol: {
            description:
              "Symbol of the unit, such as `°C`, `kWh` or `%`. It must be one that the server knows (it converts between units by dimension); the empty text means without unit.",
            type: "string",
            default: "",
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
          campaign_id: {
            description: "Campaign that the time series belongs to. Fixed once created.",
            type: "integer",
          },
          campaign_scope_id: {
            description:
              "Scope that decides who may use the time series. It must be one of the same campaign. Fixed once created.",
            type: "integer",
          },
        },
        example: {
          name: "Library electricity",
          unit_symbol: "kWh",
          description: "Main meter",
          campaign_id: 1,
          campaign_scope_id: 2,
        },
      },
      TimeseriesPut: {
        description:
          "What `update` of a `Timeseries` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `campaign_id` and `campaign_scope_id` are not among its members and are refused as unknown, like `id`.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description:
              "Name of the time series, 1 to 80 characters. Unique in its campaign, which is what the methods by name rely on.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          unit_symbol: {
            description:
              "Symbol of the unit, such as `°C`, `kWh` or `%`. It must be one that the server knows (it converts between units by dimension); the empty text means without unit.",
            type: "string",
            default: "",
          },
          description: {
            description: "Free text, at most 500 characters.",
            type: ["string", "null"],
            maxLength: 500,
          },
        },
        example: { name: "Library electricity", unit_symbol: "kWh", description: "Main meter" },
      },
      TimeseriesPropertyData: {
        description: "Value of a property of one time series.",
        type: "object",
        required: ["id", "timeseries_id", "property_id", "value"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          timeseries_id: { description: "Time series that the value is about.", type: "integer" },
          property_id: {
            description: "Entry of `timeseriesProperties` whose value this is.",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422.",
            type: "string",
            maxLength: 100,
          },
        },
        example: { id: 1, timeseries_id: 1, property_id: 3, value: "600" },
      },
      TimeseriesPropertyDataPost: {
        description: "What `create` of a `TimeseriesPropertyData` takes.",
        type: "object",
        required: ["timeseries_id", "property_id", "value"],
        additionalProperties: false,
        properties: {
          timeseries_id: { description: "Time series that the value is about.", type: "integer" },
          property_id: {
            description: "Entry of `timeseriesProperties` whose value this is.",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422.",
            type: "string",
            maxLength: 100,
          },
        },
        example: { timeseries_id: 1, property_id: 3, value: "600" },
      },
      TimeseriesPropertyDataPut: {
        description:
          "What `update` of a `TimeseriesPropertyData` takes. It replaces the item as a whole. `id` is refused as unknown.",
        type: "object",
        required: ["timeseries_id", "property_id", "value"],
        additionalProperties: false,
        properties: {
          timeseries_id: { description: "Time series that the value is about.", type: "integer" },
          property_id: {
            description: "Entry of `timeseriesProperties` whose value this is.",
            type: "integer",
          },
          value: {
            description:
              "The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422.",
            type: "string",
            maxLength: 100,
          },
        },
        example: { timeseries_id: 1, property_id: 3, value: "600" },
      },
      TimeseriesDataStats: {
        description: "Statistics of time series by id.",
        type: "object",
        required: ["stats"],
        properties: {
          stats: {
            description: "Id of the time series, as text, to its statistics.",
            type: "object",
            additionalProperties: { $ref: "#/components/schemas/TimeseriesStats" },
          },
        },
        example: {
          stats: {
            "1": {
              first_timestamp: "2024-01-01T00:00:00+01:00",
              last_timestamp: "2024-03-04T06:50:00+01:00",
              count: 9114,
              min: 0.4,
              max: 12.6,
              avg: 3.8,
              stddev: 2.1,
            },
          },
        },
      },
      TimeseriesDataPayload: {
        description:
          "Values of time series: id of the time series as text (in the methods by name, its name) to time to value. Times are ISO 8601 with an offset from UTC. In answers a series without values is left out and null stands for a bucket without values (aggregates only); in uploads null stands for no value.",
        type: "object",
        additionalProperties: { type: "object", additionalProperties: { type: ["number", "null"] } },
        example: {
          "1": { "2024-03-04T00:00:00+01:00": 3.2, "2024-03-04T00:10:00+01:00": 3.4 },
          "4": { "2024-03-04T00:00:00+01:00": null },
        },
      },
      TimeseriesDataStatsByName: {
        description: "Statistics of time series by name.",
        type: "object",
        required: ["stats"],
        properties: {
          stats: {
            description: "Name of the time series to its statistics.",
            type: "object",
            additionalProperties: { $ref: "#/components/schemas/TimeseriesStats" },
          },
        },
        example: {
          stats: {
            "Library electricity": {
              first_timestamp: "2024-01-01T00:00:00+01:00",
              last_timestamp: "2024-03-04T06:50:00+01:00",
              count: 9114,
              min: 0.4,
              max: 12.6,
              avg: 3.8,
              stddev: 2.1,
            },
          },
        },
      },
      TimeseriesBySite: {
        description: "Link between a time series and the site that it was measured on.",
        type: "object",
        required: ["id", "site", "timeseries_id", "site_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          site: {
            description: "The site, or the one that the element belongs to.",
            $ref: "#/components/schemas/SiteWithoutId",
          },
          timeseries_id: { description: "The time series.", type: "integer" },
          site_id: { description: "The site.", type: "integer" },
        },
        example: {
          id: 1,
          site: {
            name: "Harbour campus",
            latitude: 47.2184,
            longitude: -1.5536,
            description: "Three buildings on the quay",
            ifc_id: "2O2Fr$t4X7Zf8NOew3FL9r",
            campaign_id: 1,
          },
          timeseries_id: 1,
          site_id: 1,
        },
      },
      TimeseriesBySitePost: {
        description: "What `create` of a `TimeseriesBySite` takes.",
        type: "object",
        required: ["timeseries_id", "site_id"],
        additionalProperties: false,
        properties: {
          timeseries_id: { description: "The time series.", type: "integer" },
          site_id: { description: "The site.", type: "integer" },
        },
        example: { timeseries_id: 1, site_id: 1 },
      },
      TimeseriesByBuilding: {
        description: "Link between a time series and the building that it was measured in.",
        type: "object",
        required: ["id", "site", "building", "timeseries_id", "building_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          site: {
            description: "The site, or the one that the element belongs to.",
            $ref: "#/components/schemas/SiteWithoutId",
          },
          building: {
            description: "The building, or the one that the element belongs to.",
            $ref: "#/components/schemas/BuildingWithoutId",
          },
          timeseries_id: { description: "The time series.", type: "integer" },
          building_id: { description: "The building.", type: "integer" },
        },
        example: {
          id: 1,
          site: {
            name: "Harbour campus",
            latitude: 47.2184,
            longitude: -1.5536,
            description: "Three buildings on the quay",
            ifc_id: "2O2Fr$t4X7Zf8NOew3FL9r",
            campaign_id: 1,
          },
          building: {
            name: "Library",
            description: "Built in 1974, insulated in 2012",
            ifc_id: "39t4Pu3nTC4ekXYRIHJB9W",
            site_id: 1,
          },
          timeseries_id: 1,
          building_id: 1,
        },
      },
      TimeseriesByBuildingPost: {
        description: "What `create` of a `TimeseriesByBuilding` takes.",
        type: "object",
        required: ["timeseries_id", "building_id"],
        additionalProperties: false,
        properties: {
          timeseries_id: { description: "The time series.", type: "integer" },
          building_id: { description: "The building.", type: "integer" },
        },
        example: { timeseries_id: 1, building_id: 1 },
      },
      TimeseriesByStorey: {
        description: "Link between a time series and the storey that it was measured on.",
        type: "object",
        required: ["id", "site", "building", "storey", "timeseries_id", "storey_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          site: {
            description: "The site, or the one that the element belongs to.",
            $ref: "#/components/schemas/SiteWithoutId",
          },
          building: {
            description: "The building, or the one that the element belongs to.",
            $ref: "#/components/schemas/BuildingWithoutId",
          },
          storey: {
            description: "The storey, or the one that the element belongs to.",
            $ref: "#/components/schemas/StoreyWithoutId",
          },
          timeseries_id: { description: "The time series.", type: "integer" },
          storey_id: { description: "The storey.", type: "integer" },
        },
        example: {
          id: 1,
          site: {
            name: "Harbour campus",
            latitude: 47.2184,
            longitude: -1.5536,
            description: "Three buildings on the quay",
            ifc_id: "2O2Fr$t4X7Zf8NOew3FL9r",
            campaign_id: 1,
          },
          building: {
            name: "Library",
            description: "Built in 1974, insulated in 2012",
            ifc_id: "39t4Pu3nTC4ekXYRIHJB9W",
            site_id: 1,
          },
          storey: {
            name: "Ground floor",
            description: "Reading rooms",
            ifc_id: "1pPHnf7cXCpPsNEnQf8_6B",
            building_id: 1,
          },
          timeseries_id: 1,
          storey_id: 1,
        },
      },
      TimeseriesByStoreyPost: {
        description: "What `create` of a `TimeseriesByStorey` takes.",
        type: "object",
        required: ["timeseries_id", "storey_id"],
        additionalProperties: false,
        properties: {
          timeseries_id: { description: "The time series.", type: "integer" },
          storey_id: { description: "The storey.", type: "integer" },
        },
        example: { timeseries_id: 1, storey_id: 1 },
      },
      TimeseriesBySpace: {
        description: "Link between a time series and the space that it was measured in.",
        type: "object",
        required: ["id", "site", "building", "storey", "space", "timeseries_id", "space_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          site: {
            description: "The site, or the one that the element belongs to.",
            $ref: "#/components/schemas/SiteWithoutId",
          },
          building: {
            description: "The building, or the one that the element belongs to.",
            $ref: "#/components/schemas/BuildingWithoutId",
          },
          storey: {
            description: "The storey, or the one that the element belongs to.",
            $ref: "#/components/schemas/StoreyWithoutId",
          },
          space: { description: "The space.", $ref: "#/components/schemas/SpaceWithoutId" },
          timeseries_id: { description: "The time series.", type: "integer" },
          space_id: { description: "The space.", type: "integer" },
        },
        example: {
          id: 1,
          site: {
            name: "Harbour campus",
            latitude: 47.2184,
            longitude: -1.5536,
            description: "Three buildings on the quay",
            ifc_id: "2O2Fr$t4X7Zf8NOew3FL9r",
            campaign_id: 1,
          },
          building: {
            name: "Library",
            description: "Built in 1974, insulated in 2012",
            ifc_id: "39t4Pu3nTC4ekXYRIHJB9W",
            site_id: 1,
          },
          storey: {
            name: "Ground floor",
            description: "Reading rooms",
            ifc_id: "1pPHnf7cXCpPsNEnQf8_6B",
            building_id: 1,
          },
          space: {
            name: "Reading room",
            description: "South side",
            ifc_id: "0e_hbkIQ5DMQlIJ$2V3j_m",
            storey_id: 1,
          },
          timeseries_id: 1,
          space_id: 1,
        },
      },
      TimeseriesBySpacePost: {
        description: "What `create` of a `TimeseriesBySpace` takes.",
        type: "object",
        required: ["timeseries_id", "space_id"],
        additionalProperties: false,
        properties: {
          timeseries_id: { description: "The time series.", type: "integer" },
          space_id: { description: "The space.", type: "integer" },
        },
        example: { timeseries_id: 1, space_id: 1 },
      },
      TimeseriesByZone: {
        description: "Link between a time series and the zone that it was measured in.",
        type: "object",
        required: ["id", "zone", "timeseries_id", "zone_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          zone: { description: "The zone.", $ref: "#/components/schemas/ZoneWithoutId" },
          timeseries_id: { description: "The time series.", type: "integer" },
          zone_id: { description: "The zone.", type: "integer" },
        },
        example: {
          id: 1,
          zone: {
            name: "South facades",
            description: "All rooms behind the south facades",
            ifc_id: "3cUkl32yn9qRSPvBJVyWdF",
            campaign_id: 1,
          },
          timeseries_id: 1,
          zone_id: 1,
        },
      },
      TimeseriesByZonePost: {
        description: "What `create` of a `TimeseriesByZone` takes.",
        type: "object",
        required: ["timeseries_id", "zone_id"],
        additionalProperties: false,
        properties: {
          timeseries_id: { description: "The time series.", type: "integer" },
          zone_id: { description: "The zone.", type: "integer" },
        },
        example: { timeseries_id: 1, zone_id: 1 },
      },
      EventCategory: {
        description: "A kind of event, such as `Data missing`.",
        type: "object",
        required: ["id", "name"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description: "Name of the category, at most 80 characters. Unique on the server.",
            type: "string",
            maxLength: 80,
          },
          description: { description: "Free text, at most 250 characters.", type: "string", maxLength: 250 },
        },
        example: { id: 1, name: "Data missing", description: "Fewer values than expected" },
      },
      EventCategoryPost: {
        description: "What `create` of an `EventCategory` takes.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the category, at most 80 characters. Unique on the server.",
            type: "string",
            maxLength: 80,
          },
          description: {
            description: "Free text, at most 250 characters.",
            type: ["string", "null"],
            maxLength: 250,
          },
        },
        example: { name: "Data missing", description: "Fewer values than expected" },
      },
      EventCategoryPut: {
        description:
          "What `update` of an `EventCategory` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `id` is refused as unknown.",
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: {
            description: "Name of the category, at most 80 characters. Unique on the server.",
            type: "string",
            maxLength: 80,
          },
          description: {
            description: "Free text, at most 250 characters.",
            type: ["string", "null"],
            maxLength: 250,
          },
        },
        example: { name: "Data missing", description: "Fewer values than expected" },
      },
      EventCategoryByUser: {
        description: "Subscription of a user to the events of a category.",
        type: "object",
        required: ["id", "notification_level", "user_id", "category_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          notification_level: {
            description: "Least level at which an event of the category notifies the user.",
            $ref: "#/components/schemas/EventLevel",
          },
          user_id: { description: "User who is to be notified. Fixed once created.", type: "integer" },
          category_id: { description: "Category of events to be notified of.", type: "integer" },
        },
        example: { id: 1, notification_level: "WARNING", user_id: 2, category_id: 1 },
      },
      EventCategoryByUserPost: {
        description: "What `create` of an `EventCategoryByUser` takes.",
        type: "object",
        required: ["notification_level", "user_id", "category_id"],
        additionalProperties: false,
        properties: {
          notification_level: {
            description:
              "Least level at which an event of the category notifies the user. Required: the server's own document calls it optional, but answers 409 without a message when it is missing.",
            $ref: "#/components/schemas/EventLevel",
          },
          user_id: { description: "User who is to be notified. Fixed once created.", type: "integer" },
          category_id: { description: "Category of events to be notified of.", type: "integer" },
        },
        example: { notification_level: "WARNING", user_id: 2, category_id: 1 },
      },
      EventCategoryByUserPut: {
        description:
          "What `update` of an `EventCategoryByUser` takes. It replaces the item as a whole. `user_id` is not among its members and is refused as unknown, like `id`.",
        type: "object",
        required: ["notification_level", "category_id"],
        additionalProperties: false,
        properties: {
          notification_level: {
            description:
              "Least level at which an event of the category notifies the user. Required: the server's own document calls it optional, but answers 409 without a message when it is missing.",
            $ref: "#/components/schemas/EventLevel",
          },
          category_id: { description: "Category of events to be notified of.", type: "integer" },
        },
        example: { notification_level: "WARNING", category_id: 1 },
      },
      EventSort: {
        description: "Order of events. The bare name and `+` sort upwards, `-` downwards.",
        type: "string",
        enum: ["timestamp", "+timestamp", "-timestamp", "level", "+level", "-level"],
        example: "-timestamp",
      },
      EventLevel: {
        description: "How serious an event is, from least to most.",
        type: "string",
        enum: ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"],
        example: "WARNING",
      },
      Event: {
        description:
          "Something that happened: data went missing, a threshold was passed, someone wrote a note.",
        type: "object",
        required: ["id", "timestamp", "level", "campaign_scope_id", "category_id", "source"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          timestamp: {
            description:
              "When it happened. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Fixed once created.",
            type: "string",
            format: "date-time",
          },
          level: { description: "How serious it is.", $ref: "#/components/schemas/EventLevel" },
          campaign_scope_id: {
            description: "Scope that decides who may see the event. Fixed once created.",
            type: "integer",
          },
          category_id: { description: "Category of the event.", type: "integer" },
          source: {
            description: "What raised the event: the name of a task, a rule, a device or a person.",
            type: "string",
          },
          description: { description: "Free text, without limit.", type: "string" },
        },
        example: {
          id: 1,
          timestamp: "2024-03-04T06:00:00+00:00",
          level: "WARNING",
          campaign_scope_id: 2,
          category_id: 1,
          source: "CheckMissingData",
          description: "No data since Sunday",
        },
      },
      EventPost: {
        description: "What `create` of an `Event` takes.",
        type: "object",
        required: ["timestamp", "level", "campaign_scope_id", "category_id", "source"],
        additionalProperties: false,
        properties: {
          timestamp: {
            description:
              "When it happened. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Required: the server's own document calls it optional, but answers 409 without a message when it is missing. Fixed once created.",
            type: "string",
            format: "date-time",
          },
          level: {
            description:
              "How serious it is. Required: the server's own document calls it optional, but answers 409 without a message when it is missing.",
            $ref: "#/components/schemas/EventLevel",
          },
          campaign_scope_id: {
            description: "Scope that decides who may see the event. Fixed once created.",
            type: "integer",
          },
          category_id: { description: "Category of the event.", type: "integer" },
          source: {
            description: "What raised the event: the name of a task, a rule, a device or a person.",
            type: "string",
          },
          description: { description: "Free text, without limit.", type: ["string", "null"] },
        },
        example: {
          timestamp: "2024-03-04T06:00:00+00:00",
          level: "WARNING",
          campaign_scope_id: 2,
          category_id: 1,
          source: "CheckMissingData",
          description: "No data since Sunday",
        },
      },
      EventPut: {
        description:
          "What `update` of an `Event` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `timestamp` and `campaign_scope_id` are not among its members and are refused as unknown, like `id`.",
        type: "object",
        required: ["level", "category_id", "source"],
        additionalProperties: false,
        properties: {
          level: {
            description:
              "How serious it is. Required: the server's own document calls it optional, but answers 409 without a message when it is missing.",
            $ref: "#/components/schemas/EventLevel",
          },
          category_id: { description: "Category of the event.", type: "integer" },
          source: {
            description: "What raised the event: the name of a task, a rule, a device or a person.",
            type: "string",
          },
          description: { description: "Free text, without limit.", type: ["string", "null"] },
        },
        example: {
          level: "WARNING",
          category_id: 1,
          source: "CheckMissingData",
          description: "No data since Sunday",
        },
      },
      TimeseriesByEvent: {
        description: "Link between an event and a time series that it is about.",
        type: "object",
        required: ["id", "timeseries", "event", "timeseries_id", "event_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          timeseries: { description: "The time series.", $ref: "#/components/schemas/TimeseriesWithoutId" },
          event: { description: "The event.", $ref: "#/components/schemas/EventWithoutId" },
          timeseries_id: { description: "The time series.", type: "integer" },
          event_id: { description: "The event.", type: "integer" },
        },
        example: {
          id: 1,
          timeseries: {
            name: "Library electricity",
            unit_symbol: "kWh",
            description: "Main meter",
            campaign_id: 1,
            campaign_scope_id: 2,
          },
          event: {
            timestamp: "2024-03-04T06:00:00+00:00",
            level: "WARNING",
            campaign_scope_id: 2,
            category_id: 1,
            source: "CheckMissingData",
            description: "No data since Sunday",
          },
          timeseries_id: 1,
          event_id: 1,
        },
      },
      TimeseriesByEventPost: {
        description: "What `create` of a `TimeseriesByEvent` takes.",
        type: "object",
        required: ["timeseries_id", "event_id"],
        additionalProperties: false,
        properties: {
          timeseries_id: { description: "The time series.", type: "integer" },
          event_id: { description: "The event.", type: "integer" },
        },
        example: { timeseries_id: 1, event_id: 1 },
      },
      EventBySite: {
        description: "Link between an event and the site where it happened.",
        type: "object",
        required: ["id", "site", "event_id", "site_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          site: {
            description: "The site, or the one that the element belongs to.",
            $ref: "#/components/schemas/SiteWithoutId",
          },
          event_id: { description: "The event.", type: "integer" },
          site_id: { description: "The site.", type: "integer" },
        },
        example: {
          id: 1,
          site: {
            name: "Harbour campus",
            latitude: 47.2184,
            longitude: -1.5536,
            description: "Three buildings on the quay",
            ifc_id: "2O2Fr$t4X7Zf8NOew3FL9r",
            campaign_id: 1,
          },
          event_id: 1,
          site_id: 1,
        },
      },
      EventBySitePost: {
        description: "What `create` of an `EventBySite` takes.",
        type: "object",
        required: ["event_id", "site_id"],
        additionalProperties: false,
        properties: {
          event_id: { description: "The event.", type: "integer" },
          site_id: { description: "The site.", type: "integer" },
        },
        example: { event_id: 1, site_id: 1 },
      },
      EventByBuilding: {
        description: "Link between an event and the building where it happened.",
        type: "object",
        required: ["id", "site", "building", "event_id", "building_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          site: {
            description: "The site, or the one that the element belongs to.",
            $ref: "#/components/schemas/SiteWithoutId",
          },
          building: {
            description: "The building, or the one that the element belongs to.",
            $ref: "#/components/schemas/BuildingWithoutId",
          },
          event_id: { description: "The event.", type: "integer" },
          building_id: { description: "The building.", type: "integer" },
        },
        example: {
          id: 1,
          site: {
            name: "Harbour campus",
            latitude: 47.2184,
            longitude: -1.5536,
            description: "Three buildings on the quay",
            ifc_id: "2O2Fr$t4X7Zf8NOew3FL9r",
            campaign_id: 1,
          },
          building: {
            name: "Library",
            description: "Built in 1974, insulated in 2012",
            ifc_id: "39t4Pu3nTC4ekXYRIHJB9W",
            site_id: 1,
          },
          event_id: 1,
          building_id: 1,
        },
      },
      EventByBuildingPost: {
        description: "What `create` of an `EventByBuilding` takes.",
        type: "object",
        required: ["event_id", "building_id"],
        additionalProperties: false,
        properties: {
          event_id: { description: "The event.", type: "integer" },
          building_id: { description: "The building.", type: "integer" },
        },
        example: { event_id: 1, building_id: 1 },
      },
      EventByStorey: {
        description: "Link between an event and the storey where it happened.",
        type: "object",
        required: ["id", "site", "building", "storey", "event_id", "storey_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          site: {
            description: "The site, or the one that the element belongs to.",
            $ref: "#/components/schemas/SiteWithoutId",
          },
          building: {
            description: "The building, or the one that the element belongs to.",
            $ref: "#/components/schemas/BuildingWithoutId",
          },
          storey: {
            description: "The storey, or the one that the element belongs to.",
            $ref: "#/components/schemas/StoreyWithoutId",
          },
          event_id: { description: "The event.", type: "integer" },
          storey_id: { description: "The storey.", type: "integer" },
        },
        example: {
          id: 1,
          site: {
            name: "Harbour campus",
            latitude: 47.2184,
            longitude: -1.5536,
            description: "Three buildings on the quay",
            ifc_id: "2O2Fr$t4X7Zf8NOew3FL9r",
            campaign_id: 1,
          },
          building: {
            name: "Library",
            description: "Built in 1974, insulated in 2012",
            ifc_id: "39t4Pu3nTC4ekXYRIHJB9W",
            site_id: 1,
          },
          storey: {
            name: "Ground floor",
            description: "Reading rooms",
            ifc_id: "1pPHnf7cXCpPsNEnQf8_6B",
            building_id: 1,
          },
          event_id: 1,
          storey_id: 1,
        },
      },
      EventByStoreyPost: {
        description: "What `create` of an `EventByStorey` takes.",
        type: "object",
        required: ["event_id", "storey_id"],
        additionalProperties: false,
        properties: {
          event_id: { description: "The event.", type: "integer" },
          storey_id: { description: "The storey.", type: "integer" },
        },
        example: { event_id: 1, storey_id: 1 },
      },
      EventBySpace: {
        description: "Link between an event and the space where it happened.",
        type: "object",
        required: ["id", "site", "building", "storey", "space", "event_id", "space_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          site: {
            description: "The site, or the one that the element belongs to.",
            $ref: "#/components/schemas/SiteWithoutId",
          },
          building: {
            description: "The building, or the one that the element belongs to.",
            $ref: "#/components/schemas/BuildingWithoutId",
          },
          storey: {
            description: "The storey, or the one that the element belongs to.",
            $ref: "#/components/schemas/StoreyWithoutId",
          },
          space: { description: "The space.", $ref: "#/components/schemas/SpaceWithoutId" },
          event_id: { description: "The event.", type: "integer" },
          space_id: { description: "The space.", type: "integer" },
        },
        example: {
          id: 1,
          site: {
            name: "Harbour campus",
            latitude: 47.2184,
            longitude: -1.5536,
            description: "Three buildings on the quay",
            ifc_id: "2O2Fr$t4X7Zf8NOew3FL9r",
            campaign_id: 1,
          },
          building: {
            name: "Library",
            description: "Built in 1974, insulated in 2012",
            ifc_id: "39t4Pu3nTC4ekXYRIHJB9W",
            site_id: 1,
          },
          storey: {
            name: "Ground floor",
            description: "Reading rooms",
            ifc_id: "1pPHnf7cXCpPsNEnQf8_6B",
            building_id: 1,
          },
          space: {
            name: "Reading room",
            description: "South side",
            ifc_id: "0e_hbkIQ5DMQlIJ$2V3j_m",
            storey_id: 1,
          },
          event_id: 1,
          space_id: 1,
        },
      },
      EventBySpacePost: {
        description: "What `create` of an `EventBySpace` takes.",
        type: "object",
        required: ["event_id", "space_id"],
        additionalProperties: false,
        properties: {
          event_id: { description: "The event.", type: "integer" },
          space_id: { description: "The space.", type: "integer" },
        },
        example: { event_id: 1, space_id: 1 },
      },
      EventByZone: {
        description: "Link between an event and the zone where it happened.",
        type: "object",
        required: ["id", "zone", "event_id", "zone_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          zone: { description: "The zone.", $ref: "#/components/schemas/ZoneWithoutId" },
          event_id: { description: "The event.", type: "integer" },
          zone_id: { description: "The zone.", type: "integer" },
        },
        example: {
          id: 1,
          zone: {
            name: "South facades",
            description: "All rooms behind the south facades",
            ifc_id: "3cUkl32yn9qRSPvBJVyWdF",
            campaign_id: 1,
          },
          event_id: 1,
          zone_id: 1,
        },
      },
      EventByZonePost: {
        description: "What `create` of an `EventByZone` takes.",
        type: "object",
        required: ["event_id", "zone_id"],
        additionalProperties: false,
        properties: {
          event_id: { description: "The event.", type: "integer" },
          zone_id: { description: "The zone.", type: "integer" },
        },
        example: { event_id: 1, zone_id: 1 },
      },
      NotificationSort: {
        description: "Order of notifications. The bare name and `+` sort upwards, `-` downwards.",
        type: "string",
        enum: ["timestamp", "+timestamp", "-timestamp"],
        example: "-timestamp",
      },
      Notification: {
        description: "News of an event for one user.",
        type: "object",
        required: ["id", "event", "user_id", "event_id", "timestamp", "read"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          event: {
            description: "The event that the notification is about.",
            $ref: "#/components/schemas/EventWithoutId",
          },
          user_id: { description: "User who is notified.", type: "integer" },
          event_id: { description: "Event that the notification is about.", type: "integer" },
          timestamp: {
            description: "When the notification was made, with an offset from UTC.",
            type: "string",
            format: "date-time",
          },
          read: { description: "Whether the user has read it.", type: "boolean" },
        },
        example: {
          id: 1,
          event: {
            timestamp: "2024-03-04T06:00:00+00:00",
            level: "WARNING",
            campaign_scope_id: 2,
            category_id: 1,
            source: "CheckMissingData",
            description: "No data since Sunday",
          },
          user_id: 2,
          event_id: 1,
          timestamp: "2024-03-04T06:00:05+00:00",
          read: false,
        },
      },
      NotificationPost: {
        description: "What `create` of a `Notification` takes.",
        type: "object",
        required: ["user_id", "event_id", "timestamp"],
        additionalProperties: false,
        properties: {
          user_id: { description: "User who is notified.", type: "integer" },
          event_id: { description: "Event that the notification is about.", type: "integer" },
          timestamp: {
            description: "When the notification was made, with an offset from UTC.",
            type: "string",
            format: "date-time",
          },
          read: {
            description: "Whether the user has read it. false when left out at creation.",
            type: "boolean",
          },
        },
        example: { user_id: 2, event_id: 1, timestamp: "2024-03-04T06:00:05+00:00", read: false },
      },
      NotificationPut: {
        description:
          "What `update` of a `Notification` takes. It replaces the item as a whole. `user_id`, `event_id` and `timestamp` are not among its members and are refused as unknown, like `id`.",
        type: "object",
        required: ["read"],
        additionalProperties: false,
        properties: {
          read: {
            description:
              "Whether the user has read it. Required: the server's own document calls it optional, but answers 409 without a message when it is missing.",
            type: "boolean",
          },
        },
        example: { read: false },
      },
      NotificationCountByCampaign: {
        description: "Number of a user's notifications.",
        type: "object",
        required: ["total", "campaigns"],
        properties: {
          total: { description: "Number of notifications over all campaigns.", type: "integer" },
          campaigns: {
            description: "Number for each campaign that has any.",
            type: "array",
            items: { $ref: "#/components/schemas/NotificationCountForCampaign" },
          },
        },
        example: { total: 3, campaigns: [{ campaign_id: 1, campaign_name: "Quay 2024", count: 3 }] },
      },
      Energy: {
        description: "A kind of energy.",
        type: "object",
        required: ["id", "name"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description:
              "Name of the energy, such as `electricity` or `natural gas`; `all` stands for the sum of them.",
            type: "string",
            maxLength: 80,
          },
        },
        example: { id: 2, name: "electricity" },
      },
      EnergyEndUse: {
        description: "What energy is used for.",
        type: "object",
        required: ["id", "name"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description:
              "Name of the use, such as `heating` or `lighting`; `all` stands for the sum of them.",
            type: "string",
            maxLength: 80,
          },
        },
        example: { id: 2, name: "heating" },
      },
      EnergyProductionTechnology: {
        description: "What energy is produced by.",
        type: "object",
        required: ["id", "name"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          name: {
            description: "Name of the technology, such as `PV panels`; `all` stands for the sum of them.",
            type: "string",
            maxLength: 80,
          },
        },
        example: { id: 2, name: "PV panels" },
      },
      EnergyConsumptionTimeseriesBySite: {
        description: "Names the time series that holds what a site consumes of one energy for one end use.",
        type: "object",
        required: ["id", "timeseries", "site_id", "energy_id", "end_use_id", "timeseries_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          timeseries: { description: "The time series.", $ref: "#/components/schemas/TimeseriesWithoutId" },
          site_id: { description: "The site.", type: "integer" },
          energy_id: { description: "Which energy, from `energies`.", type: "integer" },
          end_use_id: { description: "What the energy is used for, from `energyEndUses`.", type: "integer" },
          timeseries_id: {
            description: "Time series with the energy consumed in each interval, in a unit of energy.",
            type: "integer",
          },
        },
        example: {
          id: 1,
          timeseries: {
            name: "Library electricity",
            unit_symbol: "kWh",
            description: "Main meter",
            campaign_id: 1,
            campaign_scope_id: 2,
          },
          site_id: 1,
          energy_id: 2,
          end_use_id: 1,
          timeseries_id: 1,
        },
      },
      EnergyConsumptionTimeseriesBySitePost: {
        description: "What `create` of an `EnergyConsumptionTimeseriesBySite` takes.",
        type: "object",
        required: ["site_id", "energy_id", "end_use_id", "timeseries_id"],
        additionalProperties: false,
        properties: {
          site_id: { description: "The site.", type: "integer" },
          energy_id: { description: "Which energy, from `energies`.", type: "integer" },
          end_use_id: { description: "What the energy is used for, from `energyEndUses`.", type: "integer" },
          timeseries_id: {
            description: "Time series with the energy consumed in each interval, in a unit of energy.",
            type: "integer",
          },
        },
        example: { site_id: 1, energy_id: 2, end_use_id: 1, timeseries_id: 1 },
      },
      EnergyConsumptionTimeseriesBySitePut: {
        description:
          "What `update` of an `EnergyConsumptionTimeseriesBySite` takes. It replaces the item as a whole. `id` is refused as unknown.",
        type: "object",
        required: ["site_id", "energy_id", "end_use_id", "timeseries_id"],
        additionalProperties: false,
        properties: {
          site_id: { description: "The site.", type: "integer" },
          energy_id: { description: "Which energy, from `energies`.", type: "integer" },
          end_use_id: { description: "What the energy is used for, from `energyEndUses`.", type: "integer" },
          timeseries_id: {
            description: "Time series with the energy consumed in each interval, in a unit of energy.",
            type: "integer",
          },
        },
        example: { site_id: 1, energy_id: 2, end_use_id: 1, timeseries_id: 1 },
      },
      EnergyConsumptionTimeseriesByBuilding: {
        description:
          "Names the time series that holds what a building consumes of one energy for one end use.",
        type: "object",
        required: ["id", "timeseries", "building_id", "energy_id", "end_use_id", "timeseries_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          timeseries: { description: "The time series.", $ref: "#/components/schemas/TimeseriesWithoutId" },
          building_id: { description: "The building.", type: "integer" },
          energy_id: { description: "Which energy, from `energies`.", type: "integer" },
          end_use_id: { description: "What the energy is used for, from `energyEndUses`.", type: "integer" },
          timeseries_id: {
            description: "Time series with the energy consumed in each interval, in a unit of energy.",
            type: "integer",
          },
        },
        example: {
          id: 1,
          timeseries: {
            name: "Library electricity",
            unit_symbol: "kWh",
            description: "Main meter",
            campaign_id: 1,
            campaign_scope_id: 2,
          },
          building_id: 1,
          energy_id: 2,
          end_use_id: 1,
          timeseries_id: 1,
        },
      },
      EnergyConsumptionTimeseriesByBuildingPost: {
        description: "What `create` of an `EnergyConsumptionTimeseriesByBuilding` takes.",
        type: "object",
        required: ["building_id", "energy_id", "end_use_id", "timeseries_id"],
        additionalProperties: false,
        properties: {
          building_id: { description: "The building.", type: "integer" },
          energy_id: { description: "Which energy, from `energies`.", type: "integer" },
          end_use_id: { description: "What the energy is used for, from `energyEndUses`.", type: "integer" },
          timeseries_id: {
            description: "Time series with the energy consumed in each interval, in a unit of energy.",
            type: "integer",
          },
        },
        example: { building_id: 1, energy_id: 2, end_use_id: 1, timeseries_id: 1 },
      },
      EnergyConsumptionTimeseriesByBuildingPut: {
        description:
          "What `update` of an `EnergyConsumptionTimeseriesByBuilding` takes. It replaces the item as a whole. `id` is refused as unknown.",
        type: "object",
        required: ["building_id", "energy_id", "end_use_id", "timeseries_id"],
        additionalProperties: false,
        properties: {
          building_id: { description: "The building.", type: "integer" },
          energy_id: { description: "Which energy, from `energies`.", type: "integer" },
          end_use_id: { description: "What the energy is used for, from `energyEndUses`.", type: "integer" },
          timeseries_id: {
            description: "Time series with the energy consumed in each interval, in a unit of energy.",
            type: "integer",
          },
        },
        example: { building_id: 1, energy_id: 2, end_use_id: 1, timeseries_id: 1 },
      },
      EnergyProductionTimeseriesBySite: {
        description: "Names the time series that holds what a site produces of one energy by one technology.",
        type: "object",
        required: ["id", "timeseries", "site_id", "energy_id", "prod_tech_id", "timeseries_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          timeseries: { description: "The time series.", $ref: "#/components/schemas/TimeseriesWithoutId" },
          site_id: { description: "The site.", type: "integer" },
          energy_id: { description: "Which energy, from `energies`.", type: "integer" },
          prod_tech_id: {
            description: "What produces the energy, from `energyProductionTechnologies`.",
            type: "integer",
          },
          timeseries_id: {
            description: "Time series with the energy produced in each interval, in a unit of energy.",
            type: "integer",
          },
        },
        example: {
          id: 1,
          timeseries: {
            name: "Roof PV",
            unit_symbol: "kWh",
            description: "Inverter total",
            campaign_id: 1,
            campaign_scope_id: 2,
          },
          site_id: 1,
          energy_id: 2,
          prod_tech_id: 2,
          timeseries_id: 5,
        },
      },
      EnergyProductionTimeseriesBySitePost: {
        description: "What `create` of an `EnergyProductionTimeseriesBySite` takes.",
        type: "object",
        required: ["site_id", "energy_id", "prod_tech_id", "timeseries_id"],
        additionalProperties: false,
        properties: {
          site_id: { description: "The site.", type: "integer" },
          energy_id: { description: "Which energy, from `energies`.", type: "integer" },
          prod_tech_id: {
            description: "What produces the energy, from `energyProductionTechnologies`.",
            type: "integer",
          },
          timeseries_id: {
            description: "Time series with the energy produced in each interval, in a unit of energy.",
            type: "integer",
          },
        },
        example: { site_id: 1, energy_id: 2, prod_tech_id: 2, timeseries_id: 5 },
      },
      EnergyProductionTimeseriesBySitePut: {
        description:
          "What `update` of an `EnergyProductionTimeseriesBySite` takes. It replaces the item as a whole. `id` is refused as unknown.",
        type: "object",
        required: ["site_id", "energy_id", "prod_tech_id", "timeseries_id"],
        additionalProperties: false,
        properties: {
          site_id: { description: "The site.", type: "integer" },
          energy_id: { description: "Which energy, from `energies`.", type: "integer" },
          prod_tech_id: {
            description: "What produces the energy, from `energyProductionTechnologies`.",
            type: "integer",
          },
          timeseries_id: {
            description: "Time series with the energy produced in each interval, in a unit of energy.",
            type: "integer",
          },
        },
        example: { site_id: 1, energy_id: 2, prod_tech_id: 2, timeseries_id: 5 },
      },
      EnergyProductionTimeseriesByBuilding: {
        description:
          "Names the time series that holds what a building produces of one energy by one technology.",
        type: "object",
        required: ["id", "timeseries", "building_id", "energy_id", "prod_tech_id", "timeseries_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          timeseries: { description: "The time series.", $ref: "#/components/schemas/TimeseriesWithoutId" },
          building_id: { description: "The building.", type: "integer" },
          energy_id: { description: "Which energy, from `energies`.", type: "integer" },
          prod_tech_id: {
            description: "What produces the energy, from `energyProductionTechnologies`.",
            type: "integer",
          },
          timeseries_id: {
            description: "Time series with the energy produced in each interval, in a unit of energy.",
            type: "integer",
          },
        },
        example: {
          id: 1,
          timeseries: {
            name: "Roof PV",
            unit_symbol: "kWh",
            description: "Inverter total",
            campaign_id: 1,
            campaign_scope_id: 2,
          },
          building_id: 1,
          energy_id: 2,
          prod_tech_id: 2,
          timeseries_id: 5,
        },
      },
      EnergyProductionTimeseriesByBuildingPost: {
        description: "What `create` of an `EnergyProductionTimeseriesByBuilding` takes.",
        type: "object",
        required: ["building_id", "energy_id", "prod_tech_id", "timeseries_id"],
        additionalProperties: false,
        properties: {
          building_id: { description: "The building.", type: "integer" },
          energy_id: { description: "Which energy, from `energies`.", type: "integer" },
          prod_tech_id: {
            description: "What produces the energy, from `energyProductionTechnologies`.",
            type: "integer",
          },
          timeseries_id: {
            description: "Time series with the energy produced in each interval, in a unit of energy.",
            type: "integer",
          },
        },
        example: { building_id: 1, energy_id: 2, prod_tech_id: 2, timeseries_id: 5 },
      },
      EnergyProductionTimeseriesByBuildingPut: {
        description:
          "What `update` of an `EnergyProductionTimeseriesByBuilding` takes. It replaces the item as a whole. `id` is refused as unknown.",
        type: "object",
        required: ["building_id", "energy_id", "prod_tech_id", "timeseries_id"],
        additionalProperties: false,
        properties: {
          building_id: { description: "The building.", type: "integer" },
          energy_id: { description: "Which energy, from `energies`.", type: "integer" },
          prod_tech_id: {
            description: "What produces the energy, from `energyProductionTechnologies`.",
            type: "integer",
          },
          timeseries_id: {
            description: "Time series with the energy produced in each interval, in a unit of energy.",
            type: "integer",
          },
        },
        example: { building_id: 1, energy_id: 2, prod_tech_id: 2, timeseries_id: 5 },
      },
      WeatherParameter: {
        description:
          "A weather parameter, by the name of the server's enumeration: `AIR_TEMPERATURE` air temperature (°C); `DEWPOINT_TEMPERATURE` dew point (°C); `WETBULB_TEMPERATURE` wet-bulb temperature (°C); `WIND_SPEED` wind speed (m/s); `WIND_DIRECTION` wind direction (°); `SURFACE_SOLAR_RADIATION` global solar radiation on the horizontal (W/m²); `SURFACE_DIRECT_SOLAR_RADIATION` its direct part (W/m²); `SURFACE_DIFFUSE_SOLAR_RADIATION` its diffuse part (W/m²); `DIRECT_NORMAL_SOLAR_RADIATION` direct radiation on a surface that faces the sun (W/m²); `RELATIVE_HUMIDITY` relative humidity (share, 0 to 1); `SURFACE_PRESSURE` pressure at ground level (Pa); `TOTAL_PRECIPITATION` precipitation (mm). Fetched values are converted from these units to the one of the time series. Labels such as `Air temperature` are refused.",
        type: "string",
        enum: [
          "AIR_TEMPERATURE",
          "DEWPOINT_TEMPERATURE",
          "WETBULB_TEMPERATURE",
          "WIND_SPEED",
          "WIND_DIRECTION",
          "SURFACE_SOLAR_RADIATION",
          "SURFACE_DIRECT_SOLAR_RADIATION",
          "SURFACE_DIFFUSE_SOLAR_RADIATION",
          "DIRECT_NORMAL_SOLAR_RADIATION",
          "RELATIVE_HUMIDITY",
          "SURFACE_PRESSURE",
          "TOTAL_PRECIPITATION",
        ],
        example: "AIR_TEMPERATURE",
      },
      WeatherTimeseriesBySite: {
        description:
          "Names the time series that holds one weather parameter of a site, observed or forecast.",
        type: "object",
        required: ["id", "parameter", "timeseries", "site_id", "timeseries_id", "forecast"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          parameter: {
            description: "What is measured or forecast.",
            $ref: "#/components/schemas/WeatherParameter",
          },
          timeseries: { description: "The time series.", $ref: "#/components/schemas/TimeseriesWithoutId" },
          site_id: { description: "The site.", type: "integer" },
          timeseries_id: { description: "Time series that holds the values.", type: "integer" },
          forecast: {
            description: "true: the series holds forecasts. false: it holds what was observed.",
            type: "boolean",
          },
        },
        example: {
          id: 1,
          parameter: "AIR_TEMPERATURE",
          timeseries: {
            name: "Outside temperature",
            unit_symbol: "°C",
            description: "At the quay",
            campaign_id: 1,
            campaign_scope_id: 2,
          },
          site_id: 1,
          timeseries_id: 4,
          forecast: false,
        },
      },
      WeatherTimeseriesBySitePost: {
        description: "What `create` of a `WeatherTimeseriesBySite` takes.",
        type: "object",
        required: ["parameter", "site_id", "timeseries_id", "forecast"],
        additionalProperties: false,
        properties: {
          parameter: {
            description:
              "What is measured or forecast. Required: the server's own document calls it optional, but answers 409 without a message when it is missing.",
            $ref: "#/components/schemas/WeatherParameter",
          },
          site_id: { description: "The site.", type: "integer" },
          timeseries_id: { description: "Time series that holds the values.", type: "integer" },
          forecast: {
            description: "true: the series holds forecasts. false: it holds what was observed.",
            type: "boolean",
          },
        },
        example: { parameter: "AIR_TEMPERATURE", site_id: 1, timeseries_id: 4, forecast: false },
      },
      WeatherTimeseriesBySitePut: {
        description:
          "What `update` of a `WeatherTimeseriesBySite` takes. It replaces the item as a whole. `id` is refused as unknown.",
        type: "object",
        required: ["parameter", "site_id", "timeseries_id", "forecast"],
        additionalProperties: false,
        properties: {
          parameter: {
            description:
              "What is measured or forecast. Required: the server's own document calls it optional, but answers 409 without a message when it is missing.",
            $ref: "#/components/schemas/WeatherParameter",
          },
          site_id: { description: "The site.", type: "integer" },
          timeseries_id: { description: "Time series that holds the values.", type: "integer" },
          forecast: {
            description: "true: the series holds forecasts. false: it holds what was observed.",
            type: "boolean",
          },
        },
        example: { parameter: "AIR_TEMPERATURE", site_id: 1, timeseries_id: 4, forecast: false },
      },
      SitesCsvFiles: {
        description:
          "CSV files (UTF-8) that describe structural elements; each is optional. Further columns are named as properties of the element and hold their values.",
        type: "object",
        additionalProperties: false,
        properties: {
          sites_csv: {
            description: "Sites. Columns: Name, Description, IFC_ID.",
            type: "string",
            format: "binary",
          },
          buildings_csv: {
            description: "Buildings. Columns: Site, Name, Description, IFC_ID.",
            type: "string",
            format: "binary",
          },
          storeys_csv: {
            description: "Storeys. Columns: Site, Building, Name, Description, IFC_ID.",
            type: "string",
            format: "binary",
          },
          spaces_csv: {
            description: "Spaces. Columns: Site, Building, Storey, Name, Description, IFC_ID.",
            type: "string",
            format: "binary",
          },
          zones_csv: {
            description: "Zones. Columns: Name, Description, IFC_ID.",
            type: "string",
            format: "binary",
          },
        },
        example: {
          sites_csv: "Name,Description,IFC_ID\nHarbour campus,,\n",
          buildings_csv: "Site,Name,Description,IFC_ID\nHarbour campus,Library,,\n",
        },
      },
      TimeseriesCsvFiles: {
        description:
          "The CSV file (UTF-8) that describes time series. Further columns are named as properties of time series and hold their values.",
        type: "object",
        required: ["timeseries_csv"],
        additionalProperties: false,
        properties: {
          timeseries_csv: {
            description:
              "Time series. Columns: Campaign scope, Name, Description, Unit, Site, Building, Storey, Space, Zone.",
            type: "string",
            format: "binary",
          },
        },
        example: {
          timeseries_csv:
            "Campaign scope,Name,Description,Unit,Site,Building,Storey,Space,Zone\nElectricity,Library electricity,,kWh,Harbour campus,Library,,,\n",
        },
      },
      Completeness: {
        description: "How complete the data of time series are.",
        type: "object",
        required: ["timestamps", "timeseries"],
        properties: {
          timestamps: {
            description: "First moment of each bucket, in the time zone asked for.",
            type: "array",
            items: { type: "string", format: "date-time" },
          },
          timeseries: {
            description: "Id of the time series to its completeness.",
            type: "object",
            additionalProperties: { $ref: "#/components/schemas/TimeseriesCompleteness" },
          },
        },
        example: {
          timestamps: ["2024-03-04T00:00:00+01:00", "2024-03-05T00:00:00+01:00"],
          timeseries: {
            "1": {
              name: "Library electricity",
              count: [144, 72],
              ratio: [1, 0.5],
              total_count: 216,
              avg_count: 108,
              avg_ratio: 0.75,
              interval: 600,
              undefined_interval: false,
              expected_count: [144, 144],
            },
          },
        },
      },
      EnergyConsumption: {
        description: "Energy consumption by energy, end use and time.",
        type: "object",
        required: ["timestamps", "energy"],
        properties: {
          timestamps: {
            description: "First moment of each bucket, in the time zone asked for.",
            type: "array",
            items: { type: "string", format: "date-time" },
          },
          energy: {
            description:
              "Name of the energy, then name of the end use, to the consumption in each bucket, in the unit asked for (divided by the property named in `ratio_property`, when given); 0 where there are no values.",
            type: "object",
            additionalProperties: {
              type: "object",
              additionalProperties: { type: "array", items: { type: "number" } },
            },
          },
        },
        example: {
          timestamps: ["2024-03-04T00:00:00+01:00", "2024-03-05T00:00:00+01:00"],
          energy: { electricity: { all: [412.5, 398.2], lighting: [80.1, 77.4] } },
        },
      },
      Task: {
        description: "A task that the server can run.",
        type: "object",
        required: ["name", "default_parameters", "schedule"],
        properties: {
          name: {
            description: "Name of the task, as `tasks.run` and `tasksByCampaigns` take it.",
            type: "string",
          },
          default_parameters: {
            description: "Parameters of the task and the values that they have when nothing else is said.",
            type: "object",
            additionalProperties: true,
          },
          schedule: {
            description:
              "When the server runs the task by itself: name of the schedule to its rule as text, such as the seconds between two runs; empty when it never does.",
            type: "object",
            additionalProperties: { type: "string" },
          },
        },
        example: {
          name: "CheckMissingData",
          default_parameters: { min_completeness_ratio: 0.9 },
          schedule: {},
        },
      },
      TaskRun: {
        description: "What `tasks.run` takes: the task, and what it is to work on.",
        type: "object",
        required: ["task_name", "campaign_id", "start_time", "end_time", "parameters"],
        additionalProperties: false,
        properties: {
          task_name: { description: "Name of the task, from `tasks.list`.", type: "string" },
          campaign_id: { description: "Campaign that the task works on.", type: "integer" },
          start_time: {
            description:
              "Beginning of the time span that the task works on. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC.",
            type: "string",
            format: "date-time",
          },
          end_time: {
            description:
              "End of the time span that the task works on. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC.",
            type: "string",
            format: "date-time",
          },
          parameters: {
            description:
              "Values of the task's own parameters (see `default_parameters` in `tasks.list`); `{}` for the defaults. Required: the server's own document calls it optional, but fails with 500 without it.",
            type: "object",
            additionalProperties: true,
          },
        },
        example: {
          task_name: "Cleanup",
          campaign_id: 1,
          start_time: "2024-03-04T00:00:00+01:00",
          end_time: "2024-03-05T00:00:00+01:00",
          parameters: {},
        },
      },
      TaskByCampaign: {
        description: "Setting by which the server runs a task for a campaign again and again.",
        type: "object",
        required: [
          "id",
          "is_enabled",
          "offset_unit",
          "task_name",
          "campaign_id",
          "start_offset",
          "end_offset",
        ],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          is_enabled: { description: "Whether the server runs the task for the campaign.", type: "boolean" },
          parameters: {
            description:
              "Values of the task's own parameters; empty for the defaults. Absent in answers when none was ever given.",
            type: "object",
            additionalProperties: true,
          },
          offset_unit: {
            description: "Unit of `start_offset` and `end_offset`.",
            $ref: "#/components/schemas/TaskOffsetUnit",
          },
          task_name: {
            description:
              "Name of the task, from `tasks.list`, without the ending `Scheduled` under which the server stores it. Fixed once created.",
            type: "string",
          },
          campaign_id: {
            description: "Campaign that the task works on. Fixed once created.",
            type: "integer",
          },
          start_offset: {
            description:
              "Beginning of the time span that each run works on: so many units from the moment of the run, negative for the past.",
            type: "integer",
          },
          end_offset: {
            description: "End of the time span that each run works on, counted like `start_offset`.",
            type: "integer",
          },
        },
        example: {
          id: 1,
          is_enabled: true,
          parameters: { min_completeness_ratio: 0.8 },
          offset_unit: "day",
          task_name: "CheckMissingData",
          campaign_id: 1,
          start_offset: -1,
          end_offset: 0,
        },
      },
      TaskByCampaignPost: {
        description: "What `create` of a `TaskByCampaign` takes.",
        type: "object",
        required: ["offset_unit", "task_name", "campaign_id"],
        additionalProperties: false,
        properties: {
          is_enabled: {
            description: "Whether the server runs the task for the campaign. true when left out at creation.",
            type: "boolean",
            default: true,
          },
          parameters: {
            description:
              "Values of the task's own parameters; empty for the defaults. Absent in answers when none was ever given.",
            type: "object",
            default: {},
            additionalProperties: true,
          },
          offset_unit: {
            description:
              "Unit of `start_offset` and `end_offset`. Required: the server's own document calls it optional, but answers 409 without a message when it is missing.",
            $ref: "#/components/schemas/TaskOffsetUnit",
          },
          task_name: {
            description:
              "Name of the task, from `tasks.list`, without the ending `Scheduled` under which the server stores it. Fixed once created.",
            type: "string",
          },
          campaign_id: {
            description: "Campaign that the task works on. Fixed once created.",
            type: "integer",
          },
          start_offset: {
            description:
              "Beginning of the time span that each run works on: so many units from the moment of the run, negative for the past. -1 when left out at creation.",
            type: "integer",
          },
          end_offset: {
            description:
              "End of the time span that each run works on, counted like `start_offset`. 0, the moment of the run, when left out at creation.",
            type: "integer",
          },
        },
        example: {
          is_enabled: true,
          parameters: { min_completeness_ratio: 0.8 },
          offset_unit: "day",
          task_name: "CheckMissingData",
          campaign_id: 1,
          start_offset: -1,
          end_offset: 0,
        },
      },
      TaskByCampaignPut: {
        description:
          "What `update` of a `TaskByCampaign` takes. It replaces the item as a whole. `task_name` and `campaign_id` are not among its members and are refused as unknown, like `id`.",
        type: "object",
        required: ["is_enabled", "parameters", "offset_unit", "start_offset", "end_offset"],
        additionalProperties: false,
        properties: {
          is_enabled: { description: "Whether the server runs the task for the campaign.", type: "boolean" },
          parameters: {
            description: "Values of the task's own parameters; `{}` for the defaults.",
            type: "object",
            additionalProperties: true,
          },
          offset_unit: {
            description: "Unit of `start_offset` and `end_offset`.",
            $ref: "#/components/schemas/TaskOffsetUnit",
          },
          start_offset: {
            description:
              "Beginning of the time span that each run works on: so many units from the moment of the run, negative for the past.",
            type: "integer",
          },
          end_offset: {
            description: "End of the time span that each run works on, counted like `start_offset`.",
            type: "integer",
          },
        },
        example: {
          is_enabled: true,
          parameters: { min_completeness_ratio: 0.8 },
          offset_unit: "day",
          start_offset: -1,
          end_offset: 0,
        },
      },
      StCleanupByCampaign: {
        description: "Whether the cleaning service works on a campaign. Only on servers up to 0.25.",
        type: "object",
        required: ["id", "is_enabled", "campaign_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          is_enabled: { description: "Whether the service cleans the campaign's data.", type: "boolean" },
          campaign_id: { description: "The campaign.", type: "integer" },
        },
        example: { id: 1, is_enabled: true, campaign_id: 1 },
      },
      StCleanupByCampaignPost: {
        description: "What `create` of a `StCleanupByCampaign` takes.",
        type: "object",
        required: ["campaign_id"],
        additionalProperties: false,
        properties: {
          is_enabled: {
            description: "Whether the service cleans the campaign's data. true when left out at creation.",
            type: "boolean",
            default: true,
          },
          campaign_id: { description: "The campaign.", type: "integer" },
        },
        example: { is_enabled: true, campaign_id: 1 },
      },
      StCleanupByCampaignPut: {
        description:
          "What `update` of a `StCleanupByCampaign` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `campaign_id` is not among its members and is refused as unknown, like `id`.",
        type: "object",
        additionalProperties: false,
        properties: {
          is_enabled: { description: "Whether the service cleans the campaign's data.", type: "boolean" },
        },
        example: { is_enabled: true },
      },
      CampaignNameSort: {
        description:
          "Order by name of the campaign. The bare name and `+` sort upwards, `-` downwards. Only on servers up to 0.25.",
        type: "string",
        enum: ["campaign_name", "+campaign_name", "-campaign_name"],
        example: "campaign_name",
      },
      StCleanupByCampaignFull: {
        description:
          "A campaign and the state of the cleaning service on it, set up or not. Only on servers up to 0.25.",
        type: "object",
        required: ["id", "campaign_id", "campaign_name", "is_enabled"],
        properties: {
          id: {
            description:
              "Number that the server gave the item; null where the service was never set up (the server's own document knows only integers).",
            type: ["integer", "null"],
          },
          campaign_id: { description: "The campaign.", type: "integer" },
          campaign_name: { description: "Name of the campaign.", type: "string" },
          is_enabled: {
            description:
              "Whether the service is switched on; null where it was never set up (the server's own document knows only booleans).",
            type: ["boolean", "null"],
          },
        },
        example: { id: null, campaign_id: 2, campaign_name: "Quay 2024", is_enabled: null },
      },
      StCleanupByTimeseries: {
        description: "Up to when the cleaning service has cleaned a time series. Only on servers up to 0.25.",
        type: "object",
        required: ["id", "timeseries_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          timeseries_id: { description: "The time series.", type: "integer" },
          last_timestamp: {
            description: "Up to when the data are cleaned. Absent while the time series was never cleaned.",
            type: "string",
            format: "date-time",
          },
        },
        example: { id: 1, timeseries_id: 1, last_timestamp: "2024-03-04T00:00:00+00:00" },
      },
      CleanupTimeseriesSort: {
        description:
          "Order of cleaned time series. The bare name and `+` sort upwards, `-` downwards. Only on servers up to 0.25.",
        type: "string",
        enum: [
          "timeseries_name",
          "+timeseries_name",
          "-timeseries_name",
          "last_timestamp",
          "+last_timestamp",
          "-last_timestamp",
        ],
        example: "timeseries_name",
      },
      StCleanupByTimeseriesFull: {
        description: "A time series and how far it is cleaned. Only on servers up to 0.25.",
        type: "object",
        required: ["id", "timeseries_id", "timeseries_name", "timeseries_unit_symbol", "last_timestamp"],
        properties: {
          id: {
            description:
              "Number that the server gave the item; null where the service was never set up (the server's own document knows only integers).",
            type: ["integer", "null"],
          },
          timeseries_id: { description: "The time series.", type: "integer" },
          timeseries_name: { description: "Name of the time series.", type: "string" },
          timeseries_unit_symbol: {
            description: "Symbol of the time series' unit; empty without unit.",
            type: "string",
          },
          last_timestamp: {
            description: "Up to when the data are cleaned; null while the time series was never cleaned.",
            type: ["string", "null"],
            format: "date-time",
          },
        },
        example: {
          id: 1,
          timeseries_id: 1,
          timeseries_name: "Library electricity",
          timeseries_unit_symbol: "kWh",
          last_timestamp: null,
        },
      },
      StCheckMissingByCampaign: {
        description: "Whether the missing-data service works on a campaign. Only on servers up to 0.25.",
        type: "object",
        required: ["id", "is_enabled", "campaign_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          is_enabled: { description: "Whether the service looks for missing data.", type: "boolean" },
          campaign_id: { description: "The campaign.", type: "integer" },
        },
        example: { id: 1, is_enabled: true, campaign_id: 1 },
      },
      StCheckMissingByCampaignPost: {
        description: "What `create` of a `StCheckMissingByCampaign` takes.",
        type: "object",
        required: ["campaign_id"],
        additionalProperties: false,
        properties: {
          is_enabled: {
            description: "Whether the service looks for missing data. true when left out at creation.",
            type: "boolean",
            default: true,
          },
          campaign_id: { description: "The campaign.", type: "integer" },
        },
        example: { is_enabled: true, campaign_id: 1 },
      },
      StCheckMissingByCampaignPut: {
        description:
          "What `update` of a `StCheckMissingByCampaign` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `campaign_id` is not among its members and is refused as unknown, like `id`.",
        type: "object",
        additionalProperties: false,
        properties: {
          is_enabled: { description: "Whether the service looks for missing data.", type: "boolean" },
        },
        example: { is_enabled: true },
      },
      StCheckMissingByCampaignFull: {
        description:
          "A campaign and the state of the missing-data service on it, set up or not. Only on servers up to 0.25.",
        type: "object",
        required: ["id", "campaign_id", "campaign_name", "is_enabled"],
        properties: {
          id: {
            description:
              "Number that the server gave the item; null where the service was never set up (the server's own document knows only integers).",
            type: ["integer", "null"],
          },
          campaign_id: { description: "The campaign.", type: "integer" },
          campaign_name: { description: "Name of the campaign.", type: "string" },
          is_enabled: {
            description:
              "Whether the service is switched on; null where it was never set up (the server's own document knows only booleans).",
            type: ["boolean", "null"],
          },
        },
        example: { id: null, campaign_id: 2, campaign_name: "Quay 2024", is_enabled: null },
      },
      StCheckOutliersByCampaign: {
        description: "Whether the outlier service works on a campaign. Only on servers up to 0.25.",
        type: "object",
        required: ["id", "is_enabled", "campaign_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          is_enabled: { description: "Whether the service looks for outliers.", type: "boolean" },
          campaign_id: { description: "The campaign.", type: "integer" },
        },
        example: { id: 1, is_enabled: true, campaign_id: 1 },
      },
      StCheckOutliersByCampaignPost: {
        description: "What `create` of a `StCheckOutliersByCampaign` takes.",
        type: "object",
        required: ["campaign_id"],
        additionalProperties: false,
        properties: {
          is_enabled: {
            description: "Whether the service looks for outliers. true when left out at creation.",
            type: "boolean",
            default: true,
          },
          campaign_id: { description: "The campaign.", type: "integer" },
        },
        example: { is_enabled: true, campaign_id: 1 },
      },
      StCheckOutliersByCampaignPut: {
        description:
          "What `update` of a `StCheckOutliersByCampaign` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `campaign_id` is not among its members and is refused as unknown, like `id`.",
        type: "object",
        additionalProperties: false,
        properties: {
          is_enabled: { description: "Whether the service looks for outliers.", type: "boolean" },
        },
        example: { is_enabled: true },
      },
      StCheckOutliersByCampaignFull: {
        description:
          "A campaign and the state of the outlier service on it, set up or not. Only on servers up to 0.25.",
        type: "object",
        required: ["id", "campaign_id", "campaign_name", "is_enabled"],
        properties: {
          id: {
            description:
              "Number that the server gave the item; null where the service was never set up (the server's own document knows only integers).",
            type: ["integer", "null"],
          },
          campaign_id: { description: "The campaign.", type: "integer" },
          campaign_name: { description: "Name of the campaign.", type: "string" },
          is_enabled: {
            description:
              "Whether the service is switched on; null where it was never set up (the server's own document knows only booleans).",
            type: ["boolean", "null"],
          },
        },
        example: { id: null, campaign_id: 2, campaign_name: "Quay 2024", is_enabled: null },
      },
      StDownloadWeatherDataBySite: {
        description:
          "Whether the weather service fetches observed weather for a site. Only on servers up to 0.25.",
        type: "object",
        required: ["id", "is_enabled", "site_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          is_enabled: { description: "Whether the service fetches observed weather.", type: "boolean" },
          site_id: { description: "The site.", type: "integer" },
        },
        example: { id: 1, is_enabled: true, site_id: 1 },
      },
      StDownloadWeatherDataBySitePost: {
        description: "What `create` of a `StDownloadWeatherDataBySite` takes.",
        type: "object",
        required: ["site_id"],
        additionalProperties: false,
        properties: {
          is_enabled: {
            description: "Whether the service fetches observed weather. true when left out at creation.",
            type: "boolean",
            default: true,
          },
          site_id: { description: "The site.", type: "integer" },
        },
        example: { is_enabled: true, site_id: 1 },
      },
      StDownloadWeatherDataBySitePut: {
        description:
          "What `update` of a `StDownloadWeatherDataBySite` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `site_id` is not among its members and is refused as unknown, like `id`.",
        type: "object",
        additionalProperties: false,
        properties: {
          is_enabled: {
            description: "Whether the service fetches observed weather. true when left out.",
            type: "boolean",
            default: true,
          },
        },
        example: { is_enabled: true },
      },
      WeatherServiceSort: {
        description:
          "Order of weather services. The bare name and `+` sort upwards, `-` downwards. Only on servers up to 0.25.",
        type: "string",
        enum: ["campaign_id", "+campaign_id", "-campaign_id", "site_name", "+site_name", "-site_name"],
        example: "campaign_id",
      },
      StDownloadWeatherDataBySiteFull: {
        description:
          "A site and the state of its weather service, set up or not. Only on servers up to 0.25.",
        type: "object",
        required: ["id", "site_id", "site_name", "is_enabled"],
        properties: {
          id: {
            description:
              "Number that the server gave the item; null where the service was never set up (the server's own document knows only integers).",
            type: ["integer", "null"],
          },
          site_id: { description: "The site.", type: "integer" },
          site_name: { description: "Name of the site.", type: "string" },
          is_enabled: {
            description:
              "Whether the service is switched on; null where it was never set up (the server's own document knows only booleans).",
            type: ["boolean", "null"],
          },
        },
        example: { id: 1, site_id: 1, site_name: "Harbour campus", is_enabled: true },
      },
      StDownloadWeatherForecastDataBySite: {
        description: "Whether the weather service fetches forecasts for a site. Only on servers up to 0.25.",
        type: "object",
        required: ["id", "is_enabled", "site_id"],
        properties: {
          id: { description: "Number that the server gave the item.", type: "integer" },
          is_enabled: { description: "Whether the service fetches forecasts.", type: "boolean" },
          site_id: { description: "The site.", type: "integer" },
        },
        example: { id: 1, is_enabled: true, site_id: 1 },
      },
      StDownloadWeatherForecastDataBySitePost: {
        description: "What `create` of a `StDownloadWeatherForecastDataBySite` takes.",
        type: "object",
        required: ["site_id"],
        additionalProperties: false,
        properties: {
          is_enabled: {
            description: "Whether the service fetches forecasts. true when left out at creation.",
            type: "boolean",
            default: true,
          },
          site_id: { description: "The site.", type: "integer" },
        },
        example: { is_enabled: true, site_id: 1 },
      },
      StDownloadWeatherForecastDataBySitePut: {
        description:
          "What `update` of a `StDownloadWeatherForecastDataBySite` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `site_id` is not among its members and is refused as unknown, like `id`.",
        type: "object",
        additionalProperties: false,
        properties: {
          is_enabled: {
            description: "Whether the service fetches forecasts. true when left out.",
            type: "boolean",
            default: true,
          },
        },
        example: { is_enabled: true },
      },
      StDownloadWeatherForecastDataBySiteFull: {
        description:
          "A site and the state of its forecast service, set up or not. Only on servers up to 0.25.",
        type: "object",
        required: ["id", "site_id", "site_name", "is_enabled"],
        properties: {
          id: {
            description:
              "Number that the server gave the item; null where the service was never set up (the server's own document knows only integers).",
            type: ["integer", "null"],
          },
          site_id: { description: "The site.", type: "integer" },
          site_name: { description: "Name of the site.", type: "string" },
          is_enabled: {
            description:
              "Whether the service is switched on; null where it was never set up (the server's own document knows only booleans).",
            type: ["boolean", "null"],
          },
        },
        example: { id: 1, site_id: 1, site_name: "Harbour campus", is_enabled: true },
      },
      TokenStatus: {
        description: "Whether tokens were given.",
        type: "string",
        enum: ["success", "failure"],
        example: "success",
      },
      ErrorBody: {
        description:
          "Body of every error answer of the server itself. Something in front of it, such as a proxy, may answer otherwise.",
        type: "object",
        required: ["code", "status"],
        properties: {
          code: { description: "HTTP status once more.", type: "integer" },
          status: { description: "Its reason phrase.", type: "string" },
          message: {
            description:
              "What is wrong. Sent with 403, with 409 unless a required column was empty, and with those 422 that concern the request as a whole (an unknown task, a CSV file that cannot be read, units that do not convert).",
            type: "string",
          },
          errors: {
            description:
              "What is wrong with which part of the request: with 422, unless there is a `message`, with 401 (`authentication`) and with 400 (`json`).",
            $ref: "#/components/schemas/ErrorDetails",
          },
        },
        example: {
          code: 422,
          status: "Unprocessable Entity",
          errors: { json: { name: ["Missing data for required field."] } },
        },
      },
      Versions: {
        description: "Versions of the server's parts.",
        type: "object",
        required: ["bemserver_core", "bemserver_api"],
        properties: {
          bemserver_core: { description: "Version of the core library.", type: "string" },
          bemserver_api: { description: "Version of the API: what this document is about.", type: "string" },
        },
        example: { bemserver_core: "0.22.0", bemserver_api: "0.27.0" },
      },
      TimezoneName: {
        description:
          "Name of a time zone in the IANA database. These 471 are the ones that the server takes.",
        type: "string",
        enum: [
          "Africa/Abidjan",
          "Africa/Accra",
          "Africa/Addis_Ababa",
          "Africa/Algiers",
          "Africa/Asmara",
          "Africa/Bamako",
          "Africa/Bangui",
          "Africa/Banjul",
          "Africa/Bissau",
          "Africa/Blantyre",
          "Africa/Brazzaville",
          "Africa/Bujumbura",
          "Africa/Cairo",
          "Africa/Casablanca",
          "Africa/Ceuta",
          "Africa/Conakry",
          "Africa/Dakar",
          "Africa/Dar_es_Salaam",
          "Africa/Djibouti",
          "Africa/Douala",
          "Africa/El_Aaiun",
          "Africa/Freetown",
          "Africa/Gaborone",
          "Africa/Harare",
          "Africa/Johannesburg",
          "Africa/Juba",
          "Africa/Kampala",
          "Africa/Khartoum",
          "Africa/Kigali",
          "Africa/Kinshasa",
          "Africa/Lagos",
          "Africa/Libreville",
          "Africa/Lome",
          "Africa/Luanda",
          "Africa/Lubumbashi",
          "Africa/Lusaka",
          "Africa/Malabo",
          "Africa/Maputo",
          "Africa/Maseru",
          "Africa/Mbabane",
          "Africa/Mogadishu",
          "Africa/Monrovia",
          "Africa/Nairobi",
          "Africa/Ndjamena",
          "Africa/Niamey",
          "Africa/Nouakchott",
          "Africa/Ouagadougou",
          "Africa/Porto-Novo",
          "Africa/Sao_Tome",
          "Africa/Tripoli",
          "Africa/Tunis",
          "Africa/Windhoek",
          "America/Adak",
          "America/Anchorage",
          "America/Anguilla",
          "America/Antigua",
          "America/Araguaina",
          "America/Argentina/Buenos_Aires",
          "America/Argentina/Catamarca",
          "America/Argentina/Cordoba",
          "America/Argentina/Jujuy",
          "America/Argentina/La_Rioja",
          "America/Argentina/Mendoza",
          "America/Argentina/Rio_Gallegos",
          "America/Argentina/Salta",
          "America/Argentina/San_Juan",
          "America/Argentina/San_Luis",
          "America/Argentina/Tucuman",
          "America/Argentina/Ushuaia",
          "America/Aruba",
          "America/Asuncion",
          "America/Atikokan",
          "America/Bahia",
          "America/Bahia_Banderas",
          "America/Barbados",
          "America/Belem",
          "America/Belize",
          "America/Blanc-Sablon",
          "America/Boa_Vista",
          "America/Bogota",
          "America/Boise",
          "America/Cambridge_Bay",
          "America/Campo_Grande",
          "America/Cancun",
          "America/Caracas",
          "America/Cayenne",
          "America/Cayman",
          "America/Chicago",
          "America/Chihuahua",
          "America/Costa_Rica",
          "America/Creston",
          "America/Cuiaba",
          "America/Curacao",
          "America/Danmarkshavn",
          "America/Dawson",
          "America/Dawson_Creek",
          "America/Denver",
          "America/Detroit",
          "America/Dominica",
          "America/Edmonton",
          "America/Eirunepe",
          "America/El_Salvador",
          "America/Fort_Nelson",
          "America/Fortaleza",
          "America/Glace_Bay",
          "America/Goose_Bay",
          "America/Grand_Turk",
          "America/Grenada",
          "America/Guadeloupe",
          "America/Guatemala",
          "America/Guayaquil",
          "America/Guyana",
          "America/Halifax",
          "America/Havana",
          "America/Hermosillo",
          "America/Indiana/Indianapolis",
          "America/Indiana/Knox",
          "America/Indiana/Marengo",
          "America/Indiana/Petersburg",
          "America/Indiana/Tell_City",
          "America/Indiana/Vevay",
          "America/Indiana/Vincennes",
          "America/Indiana/Winamac",
          "America/Inuvik",
          "America/Iqaluit",
          "America/Jamaica",
          "America/Juneau",
          "America/Kentucky/Louisville",
          "America/Kentucky/Monticello",
          "America/Kralendijk",
          "America/La_Paz",
          "America/Lima",
          "America/Los_Angeles",
          "America/Lower_Princes",
          "America/Maceio",
          "America/Managua",
          "America/Manaus",
          "America/Marigot",
          "America/Martinique",
          "America/Matamoros",
          "America/Mazatlan",
          "America/Menominee",
          "America/Merida",
          "America/Metlakatla",
          "America/Mexico_City",
          "America/Miquelon",
          "America/Moncton",
          "America/Monterrey",
          "America/Montevideo",
          "America/Montserrat",
          "America/Nassau",
          "America/New_York",
          "America/Nipigon",
          "America/Nome",
          "America/Noronha",
          "America/North_Dakota/Beulah",
          "America/North_Dakota/Center",
          "America/North_Dakota/New_Salem",
          "America/Nuuk",
          "America/Ojinaga",
          "America/Panama",
          "America/Pangnirtung",
          "America/Paramaribo",
          "America/Phoenix",
          "America/Port-au-Prince",
          "America/Port_of_Spain",
          "America/Porto_Velho",
          "America/Puerto_Rico",
          "America/Punta_Arenas",
          "America/Rainy_River",
          "America/Rankin_Inlet",
          "America/Recife",
          "America/Regina",
          "America/Resolute",
          "America/Rio_Branco",
          "America/Santarem",
          "America/Santiago",
          "America/Santo_Domingo",
          "America/Sao_Paulo",
          "America/Scoresbysund",
          "America/Sitka",
          "America/St_Barthelemy",
          "America/St_Johns",
          "America/St_Kitts",
          "America/St_Lucia",
          "America/St_Thomas",
          "America/St_Vincent",
          "America/Swift_Current",
          "America/Tegucigalpa",
          "America/Thule",
          "America/Thunder_Bay",
          "America/Tijuana",
          "America/Toronto",
          "America/Tortola",
          "America/Vancouver",
          "America/Whitehorse",
          "America/Winnipeg",
          "America/Yakutat",
          "America/Yellowknife",
          "Antarctica/Casey",
          "Antarctica/Davis",
          "Antarctica/DumontDUrville",
          "Antarctica/Macquarie",
          "Antarctica/Mawson",
          "Antarctica/McMurdo",
          "Antarctica/Palmer",
          "Antarctica/Rothera",
          "Antarctica/Syowa",
          "Antarctica/Troll",
          "Antarctica/Vostok",
          "Arctic/Longyearbyen",
          "Asia/Aden",
          "Asia/Almaty",
          "Asia/Amman",
          "Asia/Anadyr",
          "Asia/Aqtau",
          "Asia/Aqtobe",
          "Asia/Ashgabat",
          "Asia/Atyrau",
          "Asia/Baghdad",
          "Asia/Bahrain",
          "Asia/Baku",
          "Asia/Bangkok",
          "Asia/Barnaul",
          "Asia/Beirut",
          "Asia/Bishkek",
          "Asia/Brunei",
          "Asia/Chita",
          "Asia/Choibalsan",
          "Asia/Colombo",
          "Asia/Damascus",
          "Asia/Dhaka",
          "Asia/Dili",
          "Asia/Dubai",
          "Asia/Dushanbe",
          "Asia/Famagusta",
          "Asia/Gaza",
          "Asia/Hebron",
          "Asia/Ho_Chi_Minh",
          "Asia/Hong_Kong",
          "Asia/Hovd",
          "Asia/Irkutsk",
          "Asia/Jakarta",
          "Asia/Jayapura",
          "Asia/Jerusalem",
          "Asia/Kabul",
          "Asia/Kamchatka",
          "Asia/Karachi",
          "Asia/Kathmandu",
          "Asia/Khandyga",
          "Asia/Kolkata",
          "Asia/Krasnoyarsk",
          "Asia/Kuala_Lumpur",
          "Asia/Kuching",
          "Asia/Kuwait",
          "Asia/Macau",
          "Asia/Magadan",
          "Asia/Makassar",
          "Asia/Manila",
          "Asia/Muscat",
          "Asia/Novokuznetsk",
          "Asia/Novosibirsk",
          "Asia/Omsk",
          "Asia/Oral",
          "Asia/Phnom_Penh",
          "Asia/Pontianak",
          "Asia/Pyongyang",
          "Asia/Qatar",
          "Asia/Qostanay",
          "Asia/Qyzylorda",
          "Asia/Riyadh",
          "Asia/Sakhalin",
          "Asia/Samarkand",
          "Asia/Seoul",
          "Asia/Shanghai",
          "Asia/Singapore",
          "Asia/Srednekolymsk",
          "Asia/Taipei",
          "Asia/Tashkent",
          "Asia/Tbilisi",
          "Asia/Tehran",
          "Asia/Thimphu",
          "Asia/Tokyo",
          "Asia/Tomsk",
          "Asia/Ulaanbaatar",
          "Asia/Urumqi",
          "Asia/Ust-Nera",
          "Asia/Vientiane",
          "Asia/Vladivostok",
          "Asia/Yakutsk",
          "Asia/Yangon",
          "Asia/Yekaterinburg",
          "Asia/Yerevan",
          "Atlantic/Azores",
          "Atlantic/Bermuda",
          "Atlantic/Canary",
          "Atlantic/Cape_Verde",
          "Atlantic/Faroe",
          "Atlantic/Madeira",
          "Atlantic/Reykjavik",
          "Atlantic/South_Georgia",
          "Atlantic/St_Helena",
          "Atlantic/Stanley",
          "Australia/Adelaide",
          "Australia/Brisbane",
          "Australia/Broken_Hill",
          "Australia/Darwin",
          "Australia/Eucla",
          "Australia/Hobart",
          "Australia/Lindeman",
          "Australia/Lord_Howe",
          "Australia/Melbourne",
          "Australia/Perth",
          "Australia/Sydney",
          "CET",
          "CST6CDT",
          "EET",
          "EST",
          "EST5EDT",
          "Etc/GMT",
          "Etc/GMT+0",
          "Etc/GMT+1",
          "Etc/GMT+10",
          "Etc/GMT+11",
          "Etc/GMT+12",
          "Etc/GMT+2",
          "Etc/GMT+3",
          "Etc/GMT+4",
          "Etc/GMT+5",
          "Etc/GMT+6",
          "Etc/GMT+7",
          "Etc/GMT+8",
          "Etc/GMT+9",
          "Etc/GMT-0",
          "Etc/GMT-1",
          "Etc/GMT-10",
          "Etc/GMT-11",
          "Etc/GMT-12",
          "Etc/GMT-13",
          "Etc/GMT-14",
          "Etc/GMT-2",
          "Etc/GMT-3",
          "Etc/GMT-4",
          "Etc/GMT-5",
          "Etc/GMT-6",
          "Etc/GMT-7",
          "Etc/GMT-8",
          "Etc/GMT-9",
          "Etc/GMT0",
          "Etc/Greenwich",
          "Etc/UTC",
          "Etc/Universal",
          "Etc/Zulu",
          "Europe/Amsterdam",
          "Europe/Andorra",
          "Europe/Astrakhan",
          "Europe/Athens",
          "Europe/Belgrade",
          "Europe/Berlin",
          "Europe/Bratislava",
          "Europe/Brussels",
          "Europe/Bucharest",
          "Europe/Budapest",
          "Europe/Busingen",
          "Europe/Chisinau",
          "Europe/Copenhagen",
          "Europe/Dublin",
          "Europe/Gibraltar",
          "Europe/Guernsey",
          "Europe/Helsinki",
          "Europe/Isle_of_Man",
          "Europe/Istanbul",
          "Europe/Jersey",
          "Europe/Kaliningrad",
          "Europe/Kirov",
          "Europe/Kyiv",
          "Europe/Lisbon",
          "Europe/Ljubljana",
          "Europe/London",
          "Europe/Luxembourg",
          "Europe/Madrid",
          "Europe/Malta",
          "Europe/Mariehamn",
          "Europe/Minsk",
          "Europe/Monaco",
          "Europe/Moscow",
          "Europe/Nicosia",
          "Europe/Oslo",
          "Europe/Paris",
          "Europe/Podgorica",
          "Europe/Prague",
          "Europe/Riga",
          "Europe/Rome",
          "Europe/Samara",
          "Europe/San_Marino",
          "Europe/Sarajevo",
          "Europe/Saratov",
          "Europe/Simferopol",
          "Europe/Skopje",
          "Europe/Sofia",
          "Europe/Stockholm",
          "Europe/Tallinn",
          "Europe/Tirane",
          "Europe/Ulyanovsk",
          "Europe/Uzhgorod",
          "Europe/Vaduz",
          "Europe/Vatican",
          "Europe/Vienna",
          "Europe/Vilnius",
          "Europe/Volgograd",
          "Europe/Warsaw",
          "Europe/Zagreb",
          "Europe/Zaporozhye",
          "Europe/Zurich",
          "GMT",
          "HST",
          "Indian/Antananarivo",
          "Indian/Chagos",
          "Indian/Christmas",
          "Indian/Cocos",
          "Indian/Comoro",
          "Indian/Kerguelen",
          "Indian/Mahe",
          "Indian/Maldives",
          "Indian/Mauritius",
          "Indian/Mayotte",
          "Indian/Reunion",
          "MET",
          "MST",
          "MST7MDT",
          "PST8PDT",
          "Pacific/Apia",
          "Pacific/Auckland",
          "Pacific/Bougainville",
          "Pacific/Chatham",
          "Pacific/Chuuk",
          "Pacific/Easter",
          "Pacific/Efate",
          "Pacific/Fakaofo",
          "Pacific/Fiji",
          "Pacific/Funafuti",
          "Pacific/Galapagos",
          "Pacific/Gambier",
          "Pacific/Guadalcanal",
          "Pacific/Guam",
          "Pacific/Honolulu",
          "Pacific/Kanton",
          "Pacific/Kiritimati",
          "Pacific/Kosrae",
          "Pacific/Kwajalein",
          "Pacific/Majuro",
          "Pacific/Marquesas",
          "Pacific/Midway",
          "Pacific/Nauru",
          "Pacific/Niue",
          "Pacific/Norfolk",
          "Pacific/Noumea",
          "Pacific/Pago_Pago",
          "Pacific/Palau",
          "Pacific/Pitcairn",
          "Pacific/Pohnpei",
          "Pacific/Port_Moresby",
          "Pacific/Rarotonga",
          "Pacific/Saipan",
          "Pacific/Tahiti",
          "Pacific/Tarawa",
          "Pacific/Tongatapu",
          "Pacific/Wake",
          "Pacific/Wallis",
          "UTC",
          "WET",
        ],
        example: "Europe/Paris",
      },
      StructuralElementPropertyWithoutId: {
        description:
          "The members of a `StructuralElementProperty` but its id: the form in which it is embedded in other answers, beside the member that holds the id.",
        type: "object",
        required: ["name", "value_type"],
        properties: {
          name: {
            description:
              "Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV imports.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          value_type: {
            description: "Type that the values of the property must have. Fixed once created.",
            $ref: "#/components/schemas/PropertyValueType",
          },
          unit_symbol: {
            description: "Symbol of the values' unit, such as `m²`. Absent: without unit.",
            type: "string",
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
        },
        example: { name: "Area", value_type: "float", unit_symbol: "m²", description: "Heated floor area" },
      },
      SitePropertyWithoutId: {
        description:
          "The members of a `SiteProperty` but its id: the form in which it is embedded in other answers, beside the member that holds the id.",
        type: "object",
        required: ["structural_element_property", "structural_element_property_id"],
        properties: {
          structural_element_property: {
            description: "The property itself.",
            $ref: "#/components/schemas/StructuralElementPropertyWithoutId",
          },
          structural_element_property_id: {
            description: "Property that this kind of element may have from now on.",
            type: "integer",
          },
        },
        example: {
          structural_element_property: {
            name: "Area",
            value_type: "float",
            unit_symbol: "m²",
            description: "Heated floor area",
          },
          structural_element_property_id: 1,
        },
      },
      BuildingPropertyWithoutId: {
        description:
          "The members of a `BuildingProperty` but its id: the form in which it is embedded in other answers, beside the member that holds the id.",
        type: "object",
        required: ["structural_element_property", "structural_element_property_id"],
        properties: {
          structural_element_property: {
            description: "The property itself.",
            $ref: "#/components/schemas/StructuralElementPropertyWithoutId",
          },
          structural_element_property_id: {
            description: "Property that this kind of element may have from now on.",
            type: "integer",
          },
        },
        example: {
          structural_element_property: {
            name: "Area",
            value_type: "float",
            unit_symbol: "m²",
            description: "Heated floor area",
          },
          structural_element_property_id: 1,
        },
      },
      StoreyPropertyWithoutId: {
        description:
          "The members of a `StoreyProperty` but its id: the form in which it is embedded in other answers, beside the member that holds the id.",
        type: "object",
        required: ["structural_element_property", "structural_element_property_id"],
        properties: {
          structural_element_property: {
            description: "The property itself.",
            $ref: "#/components/schemas/StructuralElementPropertyWithoutId",
          },
          structural_element_property_id: {
            description: "Property that this kind of element may have from now on.",
            type: "integer",
          },
        },
        example: {
          structural_element_property: {
            name: "Area",
            value_type: "float",
            unit_symbol: "m²",
            description: "Heated floor area",
          },
          structural_element_property_id: 1,
        },
      },
      SpacePropertyWithoutId: {
        description:
          "The members of a `SpaceProperty` but its id: the form in which it is embedded in other answers, beside the member that holds the id.",
        type: "object",
        required: ["structural_element_property", "structural_element_property_id"],
        properties: {
          structural_element_property: {
            description: "The property itself.",
            $ref: "#/components/schemas/StructuralElementPropertyWithoutId",
          },
          structural_element_property_id: {
            description: "Property that this kind of element may have from now on.",
            type: "integer",
          },
        },
        example: {
          structural_element_property: {
            name: "Area",
            value_type: "float",
            unit_symbol: "m²",
            description: "Heated floor area",
          },
          structural_element_property_id: 1,
        },
      },
      ZonePropertyWithoutId: {
        description:
          "The members of a `ZoneProperty` but its id: the form in which it is embedded in other answers, beside the member that holds the id.",
        type: "object",
        required: ["structural_element_property", "structural_element_property_id"],
        properties: {
          structural_element_property: {
            description: "The property itself.",
            $ref: "#/components/schemas/StructuralElementPropertyWithoutId",
          },
          structural_element_property_id: {
            description: "Property that this kind of element may have from now on.",
            type: "integer",
          },
        },
        example: {
          structural_element_property: {
            name: "Area",
            value_type: "float",
            unit_symbol: "m²",
            description: "Heated floor area",
          },
          structural_element_property_id: 1,
        },
      },
      PaginationMetadata: {
        description: "Where a page stands in its list: the JSON text in the header X-Pagination.",
        type: "object",
        required: ["total", "total_pages"],
        properties: {
          total: { description: "Number of items in the whole list.", type: "integer" },
          total_pages: { description: "Number of pages; 0 for an empty list.", type: "integer" },
          first_page: {
            description: "Number of the first page, 1. Absent when the list is empty.",
            type: "integer",
          },
          last_page: {
            description: "Number of the last page. Absent when the list is empty.",
            type: "integer",
          },
          page: {
            description: "Number of this page. Absent when it lies beyond the last one.",
            type: "integer",
          },
          previous_page: {
            description: "Number of the page before. Absent on the first page.",
            type: "integer",
          },
          next_page: { description: "Number of the page after. Absent on the last page.", type: "integer" },
        },
        example: { total: 13, total_pages: 2, first_page: 1, last_page: 2, page: 1, next_page: 2 },
      },
      TimeseriesStats: {
        description: "Statistics of the values of one time series in one data state.",
        type: "object",
        required: ["first_timestamp", "last_timestamp", "count", "min", "max", "avg", "stddev"],
        properties: {
          first_timestamp: {
            description:
              "When the oldest value was measured; null without data (the server's own document knows only texts).",
            type: ["string", "null"],
            format: "date-time",
          },
          last_timestamp: {
            description:
              "When the newest value was measured; null without data (the server's own document knows only texts).",
            type: ["string", "null"],
            format: "date-time",
          },
          count: { description: "Number of values.", type: "integer" },
          min: {
            description:
              "Least value, in the unit of the time series; null without data (the server's own document knows only numbers).",
            type: ["number", "null"],
          },
          max: {
            description:
              "Greatest value, in the unit of the time series; null without data (the server's own document knows only numbers).",
            type: ["number", "null"],
          },
          avg: {
            description:
              "Mean of the values, in the unit of the time series; null without data (the server's own document knows only numbers).",
            type: ["number", "null"],
          },
          stddev: {
            description:
              "Standard deviation of the values (as of a sample), in the unit of the time series; null with fewer than two values (the server's own document knows only numbers).",
            type: ["number", "null"],
          },
        },
        example: {
          first_timestamp: "2024-01-01T00:00:00+01:00",
          last_timestamp: "2024-03-04T06:50:00+01:00",
          count: 9114,
          min: 0.4,
          max: 12.6,
          avg: 3.8,
          stddev: 2.1,
        },
      },
      BucketWidthUnit: {
        description:
          "Unit of the width of a bucket. Only `second`, `minute` and `hour` take a width other than 1; the others follow the calendar of the time zone, weeks from Monday.",
        type: "string",
        enum: ["second", "minute", "hour", "day", "week", "month", "year"],
        example: "hour",
      },
      Aggregation: {
        description:
          "How the values of a bucket become one: mean, sum, least, greatest, or number of values.",
        type: "string",
        enum: ["avg", "sum", "min", "max", "count"],
        example: "avg",
      },
      SiteWithoutId: {
        description:
          "The members of a `Site` but its id: the form in which it is embedded in other answers, beside the member that holds the id.",
        type: "object",
        required: ["name", "campaign_id"],
        properties: {
          name: {
            description: "Name of the site, 1 to 80 characters. Unique in its campaign.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          latitude: {
            description: "Latitude in decimal degrees, -90 (south) to 90 (north). Weather data need it.",
            type: "number",
            minimum: -90,
            maximum: 90,
          },
          longitude: {
            description: "Longitude in decimal degrees, -180 (west) to 180 (east). Weather data need it.",
            type: "number",
            minimum: -180,
            maximum: 180,
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length.",
            type: "string",
            maxLength: 22,
          },
          campaign_id: {
            description: "Campaign that the site belongs to. Fixed once created.",
            type: "integer",
          },
        },
        example: {
          name: "Harbour campus",
          latitude: 47.2184,
          longitude: -1.5536,
          description: "Three buildings on the quay",
          ifc_id: "2O2Fr$t4X7Zf8NOew3FL9r",
          campaign_id: 1,
        },
      },
      BuildingWithoutId: {
        description:
          "The members of a `Building` but its id: the form in which it is embedded in other answers, beside the member that holds the id.",
        type: "object",
        required: ["name", "site_id"],
        properties: {
          name: {
            description: "Name of the building, 1 to 80 characters. Unique on its site.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length.",
            type: "string",
            maxLength: 22,
          },
          site_id: { description: "Site that the building stands on. Fixed once created.", type: "integer" },
        },
        example: {
          name: "Library",
          description: "Built in 1974, insulated in 2012",
          ifc_id: "39t4Pu3nTC4ekXYRIHJB9W",
          site_id: 1,
        },
      },
      StoreyWithoutId: {
        description:
          "The members of a `Storey` but its id: the form in which it is embedded in other answers, beside the member that holds the id.",
        type: "object",
        required: ["name", "building_id"],
        properties: {
          name: {
            description: "Name of the storey, 1 to 80 characters. Unique in its building.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length.",
            type: "string",
            maxLength: 22,
          },
          building_id: {
            description: "Building that the storey is in. Fixed once created.",
            type: "integer",
          },
        },
        example: {
          name: "Ground floor",
          description: "Reading rooms",
          ifc_id: "1pPHnf7cXCpPsNEnQf8_6B",
          building_id: 1,
        },
      },
      SpaceWithoutId: {
        description:
          "The members of a `Space` but its id: the form in which it is embedded in other answers, beside the member that holds the id.",
        type: "object",
        required: ["name", "storey_id"],
        properties: {
          name: {
            description: "Name of the space, 1 to 80 characters. Unique on its storey.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length.",
            type: "string",
            maxLength: 22,
          },
          storey_id: { description: "Storey that the space is on. Fixed once created.", type: "integer" },
        },
        example: {
          name: "Reading room",
          description: "South side",
          ifc_id: "0e_hbkIQ5DMQlIJ$2V3j_m",
          storey_id: 1,
        },
      },
      ZoneWithoutId: {
        description:
          "The members of a `Zone` but its id: the form in which it is embedded in other answers, beside the member that holds the id.",
        type: "object",
        required: ["name", "campaign_id"],
        properties: {
          name: {
            description: "Name of the zone, 1 to 80 characters. Unique in its campaign.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
          ifc_id: {
            description:
              "GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length.",
            type: "string",
            maxLength: 22,
          },
          campaign_id: {
            description: "Campaign that the zone belongs to. Fixed once created.",
            type: "integer",
          },
        },
        example: {
          name: "South facades",
          description: "All rooms behind the south facades",
          ifc_id: "3cUkl32yn9qRSPvBJVyWdF",
          campaign_id: 1,
        },
      },
      TimeseriesWithoutId: {
        description:
          "The members of a `Timeseries` but its id: the form in which it is embedded in other answers, beside the member that holds the id.",
        type: "object",
        required: ["name", "unit_symbol", "campaign_id", "campaign_scope_id"],
        properties: {
          name: {
            description:
              "Name of the time series, 1 to 80 characters. Unique in its campaign, which is what the methods by name rely on.",
            type: "string",
            minLength: 1,
            maxLength: 80,
          },
          unit_symbol: {
            description:
              "Symbol of the unit, such as `°C`, `kWh` or `%`. It must be one that the server knows (it converts between units by dimension); the empty text means without unit.",
            type: "string",
          },
          description: { description: "Free text, at most 500 characters.", type: "string", maxLength: 500 },
          campaign_id: {
            description: "Campaign that the time series belongs to. Fixed once created.",
            type: "integer",
          },
          campaign_scope_id: {
            description:
              "Scope that decides who may use the time series. It must be one of the same campaign. Fixed once created.",
            type: "integer",
          },
        },
        example: {
          name: "Library electricity",
          unit_symbol: "kWh",
          description: "Main meter",
          campaign_id: 1,
          campaign_scope_id: 2,
        },
      },
      EventWithoutId: {
        description:
          "The members of a `Event` but its id: the form in which it is embedded in other answers, beside the member that holds the id.",
        type: "object",
        required: ["timestamp", "level", "campaign_scope_id", "category_id", "source"],
        properties: {
          timestamp: {
            description:
              "When it happened. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Fixed once created.",
            type: "string",
            format: "date-time",
          },
          level: { description: "How serious it is.", $ref: "#/components/schemas/EventLevel" },
          campaign_scope_id: {
            description: "Scope that decides who may see the event. Fixed once created.",
            type: "integer",
          },
          category_id: { description: "Category of the event.", type: "integer" },
          source: {
            description: "What raised the event: the name of a task, a rule, a device or a person.",
            type: "string",
          },
          description: { description: "Free text, without limit.", type: "string" },
        },
        example: {
          timestamp: "2024-03-04T06:00:00+00:00",
          level: "WARNING",
          campaign_scope_id: 2,
          category_id: 1,
          source: "CheckMissingData",
          description: "No data since Sunday",
        },
      },
      NotificationCountForCampaign: {
        description: "Number of a user's notifications in one campaign.",
        type: "object",
        required: ["campaign_id", "campaign_name", "count"],
        properties: {
          campaign_id: { description: "The campaign.", type: "integer" },
          campaign_name: { description: "Its name.", type: "string" },
          count: { description: "Number of notifications about events of the campaign.", type: "integer" },
        },
        example: { campaign_id: 1, campaign_name: "Quay 2024", count: 3 },
      },
      TimeseriesCompleteness: {
        description: "Completeness of one time series, bucket by bucket.",
        type: "object",
        required: [
          "name",
          "count",
          "ratio",
          "total_count",
          "avg_count",
          "avg_ratio",
          "interval",
          "undefined_interval",
          "expected_count",
        ],
        properties: {
          name: { description: "Name of the time series.", type: "string" },
          count: {
            description: "Number of values in each bucket.",
            type: "array",
            items: { type: "integer" },
          },
          ratio: {
            description:
              "Number of values in each bucket divided by the number expected, 0 to 1 and above; null where nothing is expected.",
            type: "array",
            items: { type: ["number", "null"] },
          },
          total_count: { description: "Number of values in all buckets.", type: "integer" },
          avg_count: { description: "Mean number of values in a bucket.", type: "number" },
          avg_ratio: {
            description: "Mean of `ratio`; null where nothing is expected.",
            type: ["number", "null"],
          },
          interval: {
            description:
              "Seconds from one value to the next: from the time series' property `Interval`, or guessed from the fullest bucket; null when there are no values either.",
            type: ["number", "null"],
          },
          undefined_interval: {
            description:
              "true when the time series has no property `Interval`, so that `interval` is a guess.",
            type: "boolean",
          },
          expected_count: {
            description: "Number of values expected in each bucket; null where `interval` is unknown.",
            type: "array",
            items: { type: ["number", "null"] },
          },
        },
        example: {
          name: "Library electricity",
          count: [144, 72],
          ratio: [1, 0.5],
          total_count: 216,
          avg_count: 108,
          avg_ratio: 0.75,
          interval: 600,
          undefined_interval: false,
          expected_count: [144, 144],
        },
      },
      TaskOffsetUnit: {
        description: "Unit of the offsets of a task's time span.",
        type: "string",
        enum: ["second", "minute", "hour", "day", "week", "month", "year"],
        example: "day",
      },
      ErrorDetails: {
        description:
          "Faults by the part of the request where they are. A 422 may have several parts, and the same name in more than one of them.",
        type: "object",
        properties: {
          authentication: {
            description: "With 401 only: why.",
            $ref: "#/components/schemas/AuthenticationErrorCode",
          },
          json: {
            description:
              "Faults of the JSON body by member; with 400 (the body is no JSON at all) a plain list of messages.",
            anyOf: [
              { $ref: "#/components/schemas/FieldErrors" },
              { type: "array", items: { type: "string" } },
            ],
          },
          query: {
            description: "Faults of the query by parameter.",
            $ref: "#/components/schemas/FieldErrors",
          },
          files: { description: "Faults of an upload by file.", $ref: "#/components/schemas/FieldErrors" },
        },
        additionalProperties: true,
        example: {
          json: { latitude: ["Must be greater than or equal to -90 and less than or equal to 90."] },
        },
      },
      AuthenticationErrorCode: {
        description:
          "Why a request is not authenticated. Only `expired_token` is cured by `auth.refreshTokens`.",
        type: "string",
        enum: [
          "missing_authentication",
          "invalid_scheme",
          "expired_token",
          "invalid_token",
          "malformed_credentials",
          "invalid_credentials",
        ],
        example: "expired_token",
      },
      FieldErrors: {
        description:
          "Name of the member or parameter to what is wrong with it: messages, or one message as plain text (unknown data state), or, for a list, position to messages. The name `_schema` stands for the whole.",
        type: "object",
        additionalProperties: {
          anyOf: [
            { type: "array", items: { type: "string" } },
            { type: "string" },
            { type: "object", additionalProperties: { type: "array", items: { type: "string" } } },
          ],
        },
        example: {
          name: ["Length must be between 1 and 80."],
          data_state: "Unknown data state ID",
          timeseries: { "0": ["Not a valid integer."] },
        },
      },
    },
    responses: {
      BadRequest: {
        description: "The body is no JSON, or the Authorization header is malformed.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorBody" },
            example: { code: 400, status: "Bad Request", errors: { json: ["Invalid JSON body."] } },
          },
        },
      },
      ValidationFailed: {
        description:
          "A parameter or a member of the body is not valid: `errors` says which, or `message` what.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorBody" },
            example: {
              code: 422,
              status: "Unprocessable Entity",
              errors: { json: { name: ["Missing data for required field."] } },
            },
          },
        },
      },
      UnexpectedError: {
        description: "Any other error, such as a 500 of the server.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorBody" },
            example: { code: 500, status: "Internal Server Error" },
          },
        },
      },
      Unauthorized: {
        description: "Not authenticated; `errors.authentication` says why.",
        headers: { "WWW-Authenticate": { $ref: "#/components/headers/WwwAuthenticate" } },
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorBody" },
            example: { code: 401, status: "Unauthorized", errors: { authentication: "expired_token" } },
          },
        },
      },
      Forbidden: {
        description: "The user is not active, or may not do this.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorBody" },
            example: { code: 403, status: "Forbidden", message: "Authorization error" },
          },
        },
      },
      NotModified: { description: "The caller's copy is current. No body." },
      Conflict: {
        description:
          "It does not go with what is there: something unique would exist twice, or something named does not exist. Without a message when a column stays empty that must not.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorBody" },
            example: { code: 409, status: "Conflict", message: "Unique constraint violation" },
          },
        },
      },
      NotFound: {
        description: "There is no such item.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorBody" },
            example: { code: 404, status: "Not Found" },
          },
        },
      },
      PreconditionFailed: {
        description: "The item was changed since the ETag in If-Match was current.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorBody" },
            example: { code: 412, status: "Precondition Failed" },
          },
        },
      },
      PreconditionRequired: {
        description: "If-Match is missing.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorBody" },
            example: { code: 428, status: "Precondition Required" },
          },
        },
      },
    },
    parameters: {
      IfNoneMatch: {
        name: "If-None-Match",
        in: "header",
        description:
          "ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.",
        schema: { type: "string" },
        example: '"9e4fed32fb0445ca88b5579d58d219e4d3396ed2"',
      },
      IfMatch: {
        name: "If-Match",
        in: "header",
        required: true,
        description:
          "ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.",
        schema: { type: "string" },
        example: '"9e4fed32fb0445ca88b5579d58d219e4d3396ed2"',
      },
      Page: {
        name: "page",
        in: "query",
        description: "Number of the page, from 1. Beyond the last one the answer is an empty list.",
        schema: { type: "integer", minimum: 1, default: 1 },
      },
      PageSize: {
        name: "page_size",
        in: "query",
        description: "Number of items on a page, 1 to 100.",
        schema: { type: "integer", minimum: 1, maximum: 100, default: 10 },
      },
      DataState: {
        name: "data_state",
        in: "query",
        required: true,
        description:
          "Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is `Clean`. An unknown one is a 422.",
        schema: { type: "integer" },
      },
      Timezone: {
        name: "timezone",
        in: "query",
        description:
          "Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left out.",
        schema: { default: "UTC", $ref: "#/components/schemas/TimezoneName" },
      },
      TimeseriesIds: {
        name: "timeseries",
        in: "query",
        required: true,
        description: "Ids of the time series, at least one. An unknown one is a 422.",
        style: "form",
        explode: true,
        schema: { type: "array", minItems: 1, items: { type: "integer" } },
      },
      StartTime: {
        name: "start_time",
        in: "query",
        required: true,
        description:
          "Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC.",
        schema: { type: "string", format: "date-time" },
      },
      EndTime: {
        name: "end_time",
        in: "query",
        required: true,
        description:
          "End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC.",
        schema: { type: "string", format: "date-time" },
      },
      ConvertTo: {
        name: "convert_to",
        in: "query",
        description:
          "Units to convert to, one for each entry of `timeseries` in the same order; the empty text leaves that one as it is.",
        style: "form",
        explode: true,
        schema: { type: "array", items: { type: "string" } },
      },
      BucketWidthValue: {
        name: "bucket_width_value",
        in: "query",
        required: true,
        description:
          "Width of a bucket in units, from 1. More than 1 only with `second`, `minute` and `hour`.",
        schema: { type: "integer", minimum: 1 },
      },
      BucketWidthUnit: {
        name: "bucket_width_unit",
        in: "query",
        required: true,
        description: "Unit of the width of a bucket.",
        schema: { $ref: "#/components/schemas/BucketWidthUnit" },
      },
      Aggregation: {
        name: "aggregation",
        in: "query",
        description: "How the values of a bucket become one. `avg` when left out.",
        schema: { default: "avg", $ref: "#/components/schemas/Aggregation" },
      },
      TimeseriesNames: {
        name: "timeseries",
        in: "query",
        required: true,
        description: "Names of the time series in the campaign, at least one. An unknown one is a 422.",
        style: "form",
        explode: true,
        schema: { type: "array", minItems: 1, items: { type: "string" } },
      },
    },
    headers: {
      ETag: {
        description:
          "Tag of this state of the item or list: a strong one, in quotes. For If-None-Match and If-Match.",
        schema: { type: "string" },
        example: '"9e4fed32fb0445ca88b5579d58d219e4d3396ed2"',
      },
      XPagination: {
        description: "Where the page stands in its list, as JSON text.",
        required: true,
        content: { "application/json": { schema: { $ref: "#/components/schemas/PaginationMetadata" } } },
      },
      WwwAuthenticate: {
        description: "Schemes that the server allows, by comma: `Bearer` or `Bearer, Basic`.",
        schema: { type: "string" },
        example: "Bearer",
      },
    },
  },
};
