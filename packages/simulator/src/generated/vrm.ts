// Generated from specs/vrm/openapi.yaml by `busbar bundle`. Do not edit.
import type { OpenApiDocument } from "../document.ts";

export const vrm: OpenApiDocument = {
  openapi: "3.1.0",
  info: {
    title: "Victron VRM API",
    version: "2",
    summary:
      "Victron's portal: installations with batteries, solar chargers and inverters, their values and settings.",
    description:
      "The REST API v2 of Victron Remote Management. Requests and answers are JSON with a member `success`; false is an error whatever the status, also with 200. Times that are asked for are seconds since 1970 (UTC); answers have seconds as well, except for the points of `stats`, which have milliseconds. Most operations allow 200 requests in a window from which one is taken every 0.33 seconds, which makes about three a second in the long run; beyond that they answer 429, often without `Retry-After`. There are limits of other kinds. Texts of errors are in the language of the account. Where there is nothing, the server likes to write `false` or an empty list instead of what is there otherwise. The vendor gives no support for this API beyond its forum.",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [
    { url: "https://vrmapi.victronenergy.com/v2", description: "The portal." },
    {
      url: "https://betavrmapi.victronenergy.com/v2",
      description: "Attributes and operations to come, undocumented.",
    },
  ],
  security: [{ xAuthorization: [] }],
  tags: [
    {
      name: "auth",
      description:
        "Login and logout with bearer tokens, which the vendor gives up from June 2026 on. Use access tokens.",
    },
    { name: "users", description: "Users of the portal: the caller, and what waits for a decision." },
    {
      name: "accessTokens",
      description:
        "Personal access tokens, which act for their user on every installation. Those marked as superseded have the paths of 2025.",
    },
    {
      name: "installations",
      description:
        "Installations (sites): finding, adding, changing and leaving them, and what devices they have.",
    },
    { name: "installationUsers", description: "Who has access to an installation." },
    {
      name: "diagnostics",
      description:
        "The latest value of every attribute of every device: what an installation measures at all.",
    },
    { name: "stats", description: "Statistics: attributes as points in time and as totals." },
    { name: "alarms", description: "Rules that raise alarms." },
    { name: "tags", description: "Tags of installations." },
    {
      name: "dynamicEss",
      description:
        "Dynamic ESS: buying, storing and selling energy by price. Its settings move real power, so they are never repeated by themselves.",
    },
    { name: "forecasts", description: "Forecasts of solar yield and consumption." },
    {
      name: "widgets",
      description:
        "What the portal's own page is made of: latest values of a device, times in a state, and graphs. Names are those of the paths.",
    },
    { name: "customWidgets", description: "Widgets that users put together." },
    { name: "downloads", description: "Files." },
    { name: "dataAttributes", description: "The attributes that the portal knows: code, name, unit." },
    { name: "firmwares", description: "Firmware." },
    { name: "systems", description: "Systems without a gateway, as the VictronConnect app knows them." },
    { name: "admin", description: "For administrators of the portal only." },
  ],
  paths: {
    "/auth/login": {
      post: {
        operationId: "auth.login",
        tags: ["auth"],
        summary: "Gives a bearer token for an e-mail address and a password.",
        description:
          "The vendor gives up bearer tokens from June 2026 on; use access tokens instead. With a second factor the first call gives no token and has a code sent, which a second call brings along as `sms_token`.",
        "x-conformance-id": "vrm:auth_login_post",
        "x-evidence": "docs",
        deprecated: true,
        security: [],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Credentials" } } },
        },
        responses: {
          "200": {
            description: "The token, or without one what is still missing.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Login" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/auth/loginAsDemo": {
      get: {
        operationId: "auth.loginAsDemo",
        tags: ["auth"],
        summary: "Gives a bearer token for the demo account.",
        description:
          "The vendor gives up bearer tokens from June 2026 on. The demo account (user 22, a few installations) is refused alarms, tags, users, diagnostics, attribute searches and everything under `admin` with 403.",
        "x-conformance-id": "vrm:auth_login_as_demo_get",
        "x-evidence": "source",
        deprecated: true,
        security: [],
        responses: {
          "200": {
            description: "The token.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/DemoLogin" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/auth/logout": {
      get: {
        operationId: "auth.logout",
        tags: ["auth"],
        summary: "Makes the bearer token that is sent along invalid.",
        description:
          "GET by the official document, although it changes something; older pages say POST. Access tokens are revoked with `accessTokens.delete` instead.",
        "x-conformance-id": "vrm:auth_logout_get",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The token is no longer good.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Logout" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/me": {
      get: {
        operationId: "users.me",
        tags: ["users"],
        summary: "Gives the account that the token belongs to.",
        description:
          "Its `id` is what other operations call `idUser`. Works with access tokens and bearer tokens.",
        "x-official-name": "client.users.get_me",
        "x-conformance-id": "vrm:users_me_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The account.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/CurrentUserAnswer" } } },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/{idUser}/invites": {
      parameters: [{ $ref: "#/components/parameters/IdUser" }],
      get: {
        operationId: "users.listInvites",
        tags: ["users"],
        summary: "Lists invitations to a user, and requests that the user may grant.",
        "x-conformance-id": "vrm:users_invites_get",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The invitations and requests.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/InviteList" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/{idUser}/accesstokens": {
      parameters: [{ $ref: "#/components/parameters/IdUser" }],
      get: {
        operationId: "accessTokens.list",
        tags: ["accessTokens"],
        summary: "Lists the access tokens of the caller, without the tokens themselves.",
        "x-conformance-id": "vrm:users_accesstokens_get",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The access tokens.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/AccessTokenList" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "accessTokens.create",
        tags: ["accessTokens"],
        summary: "Creates an access token.",
        description:
          "The token is good for everything that the account may do on every installation; no narrower kind is documented. Keep it: it is not shown again.",
        "x-conformance-id": "vrm:users_accesstokens_post",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/AccessTokenPost" } } },
        },
        responses: {
          "200": {
            description: "The access token, for the only time.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/AccessTokenCreated" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/{idUser}/accesstokens/{idAccessToken}": {
      parameters: [
        { $ref: "#/components/parameters/IdUser" },
        { $ref: "#/components/parameters/IdAccessToken" },
      ],
      delete: {
        operationId: "accessTokens.delete",
        tags: ["accessTokens"],
        summary: "Revokes an access token, or all of them.",
        description:
          "`*` instead of an id revokes all tokens of the user, the one that is used here included.",
        "x-conformance-id": "vrm:users_accesstokens_by_id_delete",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "How many were revoked.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/AccessTokensRemoved" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/{idUser}/accesstokens/create": {
      parameters: [{ $ref: "#/components/parameters/IdUser" }],
      post: {
        operationId: "accessTokens.createLegacy",
        tags: ["accessTokens"],
        summary: "Creates an access token by the path of 2025.",
        description:
          "Superseded by `accessTokens.create`, but as far as is known still there: all known clients use it.",
        "x-official-name": "client.users.create_access_token",
        "x-conformance-id": "vrm:users_accesstokens_create_post",
        "x-evidence": "docs",
        deprecated: true,
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/AccessTokenPost" } } },
        },
        responses: {
          "200": {
            description: "The access token, for the only time.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/AccessTokenCreated" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/{idUser}/accesstokens/list": {
      parameters: [{ $ref: "#/components/parameters/IdUser" }],
      get: {
        operationId: "accessTokens.listLegacy",
        tags: ["accessTokens"],
        summary: "Lists the access tokens of the caller by the path of 2025.",
        description: "Superseded by `accessTokens.list`.",
        "x-official-name": "client.users.list_access_tokens",
        "x-conformance-id": "vrm:users_accesstokens_list_get",
        "x-evidence": "docs",
        deprecated: true,
        responses: {
          "200": {
            description: "The access tokens.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/AccessTokenList" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/{idUser}/accesstokens/{idAccessToken}/revoke": {
      parameters: [
        { $ref: "#/components/parameters/IdUser" },
        { $ref: "#/components/parameters/IdAccessToken" },
      ],
      get: {
        operationId: "accessTokens.revoke",
        tags: ["accessTokens"],
        summary: "Revokes an access token, or all of them, by the path of 2025.",
        description:
          "Superseded by `accessTokens.delete`. A GET that changes something: do not let anything prefetch it.",
        "x-official-name": "client.users.revoke_access_token",
        "x-conformance-id": "vrm:users_accesstokens_by_id_revoke_get",
        "x-evidence": "docs",
        deprecated: true,
        responses: {
          "200": {
            description: "How many were revoked.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/AccessTokensRemoved" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/{idUser}/installations": {
      parameters: [{ $ref: "#/components/parameters/IdUser" }],
      get: {
        operationId: "installations.list",
        tags: ["installations"],
        summary: "Lists the installations that a user can reach.",
        description:
          "Ordinary users can ask for their own only, dealers also for those of their customers. There are no pages.",
        "x-official-name": "client.users.list_sites",
        "x-conformance-id": "vrm:users_installations_get",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/Extended" },
          { $ref: "#/components/parameters/OnlySite" },
        ],
        responses: {
          "200": {
            description: "The installations.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/InstallationList" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/me/installations": {
      get: {
        operationId: "installations.listMine",
        tags: ["installations"],
        summary: "Lists the installations that the caller can reach, without knowing the caller's id.",
        description:
          "Not documented, but the Node-RED node uses it. What is documented is `users.me` and then `installations.list`.",
        "x-conformance-id": "vrm:users_me_installations_get",
        "x-evidence": "inferred",
        responses: {
          "200": {
            description: "The installations.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/InstallationList" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/{idUser}/addsite": {
      parameters: [{ $ref: "#/components/parameters/IdUser" }],
      post: {
        operationId: "installations.add",
        tags: ["installations"],
        summary: "Adds an installation to an account by its portal id.",
        description: "A mail tells when it is done.",
        "x-official-name": "client.users.add_site",
        "x-conformance-id": "vrm:users_addsite_post",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/InstallationIdentifier" } },
          },
        },
        responses: {
          "200": {
            description: "The id of the installation.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/SiteIdAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/{idUser}/get-site-id": {
      parameters: [{ $ref: "#/components/parameters/IdUser" }],
      post: {
        operationId: "installations.getSiteId",
        tags: ["installations"],
        summary: "Gives the id of an installation for its portal id.",
        "x-official-name": "client.users.get_site_id_from_identifier",
        "x-conformance-id": "vrm:users_get_site_id_post",
        "x-evidence": "docs",
        "x-retry": "safe",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/InstallationIdentifier" } },
          },
        },
        responses: {
          "200": {
            description: "The id of the installation.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/SiteIdAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/users/{idUser}/search": {
      parameters: [{ $ref: "#/components/parameters/IdUser" }],
      get: {
        operationId: "installations.search",
        tags: ["installations"],
        summary: "Searches the installations that a user can reach for a text.",
        description:
          "Looks at ids, portal ids, names and e-mail addresses of users, their domains, and serial numbers of devices.",
        "x-official-name": "client.users.search",
        "x-conformance-id": "vrm:users_search_get",
        "x-evidence": "docs",
        parameters: [
          {
            name: "query",
            in: "query",
            required: true,
            description: "Text to search for. An empty one is a 400 `empty_search`.",
            schema: { type: "string" },
            example: "harbour",
          },
        ],
        responses: {
          "200": {
            description: "The installations found.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/InstallationSearchAnswer" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installation-data-attributes": {
      get: {
        operationId: "installations.searchByAttributes",
        tags: ["installations"],
        summary: "Searches the caller's installations for values of their attributes, page by page.",
        description:
          "The answer says neither how many there are nor whether there is a further page, so the list ends with a page that is not full.",
        "x-conformance-id": "vrm:installation_data_attributes_get",
        "x-evidence": "docs",
        "x-pagination": { style: "page", parameter: "page", size: "count", items: "/records" },
        parameters: [
          {
            name: "query",
            in: "query",
            required: true,
            schema: { type: "string" },
            example: "bs>=50,au=(1 OR 2),IV1!",
            description:
              'Conditions on codes of attributes, at most five for ordinary users (422 beyond). `bs` has a value, `IV1!` has none; `bs>=50`, `au=1`, `n="text"` compare; `au=(1 OR 2)` is one of several. A comma or ` AND ` between conditions: all hold.',
          },
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/AttributeSearchCount" },
        ],
        responses: {
          "200": {
            description: "One page of the installations found.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/AttributeSearchAnswer" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/system-overview": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "installations.getSystemOverview",
        tags: ["installations"],
        summary: "Lists the devices of an installation with firmware, connection and settings.",
        description:
          "The `instance` of a device is what the widgets ask for. Tanks may be missing here although `diagnostics.list` has them.",
        "x-conformance-id": "vrm:installations_system_overview_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The devices.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/SystemOverview" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/settings": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      post: {
        operationId: "installations.updateSettings",
        tags: ["installations"],
        summary: "Changes general settings of an installation.",
        "x-conformance-id": "vrm:installations_settings_post",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/InstallationSettingsPost" } },
          },
        },
        responses: {
          "200": {
            description: "What was changed.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/InstallationSettingsAnswer" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/favorite": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      post: {
        operationId: "installations.setFavorite",
        tags: ["installations"],
        summary: "Makes an installation a favourite of the caller, or ends that.",
        "x-conformance-id": "vrm:installations_favorite_post",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/FavoritePost" } } },
        },
        responses: {
          "200": {
            description: "The mark as it was set.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/FavoriteAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/unlink": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      post: {
        operationId: "installations.unlink",
        tags: ["installations"],
        summary: "Takes an installation out of the caller's account.",
        description:
          "A failure is a 200 with `success: false` and `error_code` `site_not_linked` or `installation_was_not_unlinked`.",
        "x-conformance-id": "vrm:installations_unlink_post",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The link is gone; or a failure with status 200, which is thrown.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/UnlinkAnswer" },
                examples: {
                  unlinked: { value: { success: true, idSite: 404512 } },
                  notLinked: {
                    value: {
                      success: false,
                      error_code: "site_not_linked",
                      errors: ["The installation is not linked to this account"],
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/users": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "installationUsers.list",
        tags: ["installationUsers"],
        summary: "Lists users, invitations, requests, teams and groups of an installation.",
        description: "With access level 0 one sees only oneself.",
        "x-conformance-id": "vrm:installations_users_get",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "Who has access, or may get it.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/InstallationUserList" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/invite": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      post: {
        operationId: "installationUsers.invite",
        tags: ["installationUsers"],
        summary: "Invites a person to an installation by mail.",
        "x-conformance-id": "vrm:installations_invite_post",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/InvitePost" } } },
        },
        responses: {
          "200": {
            description: "The invitation as it was sent.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/InviteAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/unlink-user": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      post: {
        operationId: "installationUsers.unlink",
        tags: ["installationUsers"],
        summary: "Takes a user's access to an installation away.",
        description:
          "Needs access level 1 or 2, except for oneself. A failure is a 200 with `success: false` and `error_code` `min_one_admin_required` or `user_not_unlinked`.",
        "x-conformance-id": "vrm:installations_unlink_user_post",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/UserUnlinkPost" } } },
        },
        responses: {
          "200": {
            description: "The user has no access any more; or a failure with status 200, which is thrown.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/UnlinkAnswer" },
                examples: {
                  unlinked: { value: { success: true, idSite: 404512 } },
                  lastOne: {
                    value: {
                      success: false,
                      error_code: "min_one_admin_required",
                      errors: ["At least one admin is required"],
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/user-rights": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      post: {
        operationId: "installationUsers.setRights",
        tags: ["installationUsers"],
        summary: "Sets the access levels of several users.",
        description:
          "Needs access level 1 or 2; somebody with level 1 must remain. A failure is a 200 with `success: false` and `error_code` `min_one_admin_required` or `accesslevel_and_user_required`.",
        "x-conformance-id": "vrm:installations_user_rights_post",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/UserRightsPost" } } },
        },
        responses: {
          "200": {
            description: "The access levels are set; or a failure with status 200, which is thrown.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/UserRightsAnswer" },
                examples: {
                  set: { value: { success: true } },
                  refused: {
                    value: {
                      success: false,
                      error_code: "accesslevel_and_user_required",
                      errors: ["Access levels and users are required"],
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/invite-rights": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      post: {
        operationId: "installationUsers.setInviteRights",
        tags: ["installationUsers"],
        summary: "Sets the access levels of several invitations.",
        description:
          "Needs access level 1 or 2. A failure is a 200 with `success: false` and `error_code` `accesslevel_and_invite_keys_required`.",
        "x-conformance-id": "vrm:installations_invite_rights_post",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/InviteRightsPost" } } },
        },
        responses: {
          "200": {
            description: "Which invitations were changed; or a failure with status 200, which is thrown.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/InviteRightsAnswer" },
                examples: {
                  set: { value: { success: true, records: { "bob@example.com": true } } },
                  refused: {
                    value: {
                      success: false,
                      error_code: "accesslevel_and_invite_keys_required",
                      errors: ["Access levels and invites are required"],
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/link-user-groups": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      post: {
        operationId: "installationUsers.linkUserGroups",
        tags: ["installationUsers"],
        summary: "Gives teams access to an installation.",
        description: "Needs access level 1 or 2.",
        "x-conformance-id": "vrm:installations_link_user_groups_post",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/UserGroupsPost" } } },
        },
        responses: {
          "200": {
            description: "The teams have access.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/SuccessAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/user-group-access-level": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      post: {
        operationId: "installationUsers.setUserGroupAccessLevel",
        tags: ["installationUsers"],
        summary: "Changes a team's access to an installation, or takes it away.",
        description: "Needs access level 1 or 2.",
        "x-conformance-id": "vrm:installations_user_group_access_level_post",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/UserGroupAccessPost" } } },
        },
        responses: {
          "200": {
            description: "The access level is set.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/SuccessAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/diagnostics": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "diagnostics.list",
        tags: ["diagnostics"],
        summary: "Lists the latest value of every attribute of every device, page by page.",
        description:
          "Says which attributes an installation has, and so which codes `stats` and `widgets.graph` can be asked for. Refused for the demo account.",
        "x-official-name": "api.get_diag",
        "x-conformance-id": "vrm:installations_diagnostics_get",
        "x-evidence": "source",
        "x-pagination": {
          style: "page",
          parameter: "page",
          size: "count",
          items: "/records",
          info: "",
          total: "num_records",
        },
        parameters: [
          { $ref: "#/components/parameters/DiagnosticsCount" },
          { $ref: "#/components/parameters/Page" },
        ],
        responses: {
          "200": {
            description: "One page of the values.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/DiagnosticsList" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/stats": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "stats.get",
        tags: ["stats"],
        summary: "Gives attributes of an installation as points in time, and their totals.",
        description:
          "Without times it is the last 24 hours. How long a span may be depends on the interval: 31 days for `15mins` and `hours`, 180 days for `days`, 140 days for `weeks`, 24 months for `months`, 5 years for `years`; a longer one is a 400. Times in the answer are milliseconds, those asked for are seconds. An attribute without data is false instead of a list, and without any data at all there is an empty list instead of a map. `stats.series` of the package evens this out and splits long spans.",
        "x-official-name": "client.installations.stats",
        "x-conformance-id": "vrm:installations_stats_get",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/StatsType" },
          { $ref: "#/components/parameters/StatsInterval" },
          { $ref: "#/components/parameters/AttributeCodes" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The statistics by code.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/StatsAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/stats#by-instance": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "stats.getByInstance",
        tags: ["stats"],
        summary: "Gives attributes of an installation as points in time for each device, and their totals.",
        description:
          "Without times it is the last 24 hours. How long a span may be depends on the interval: 31 days for `15mins` and `hours`, 180 days for `days`, 140 days for `weeks`, 24 months for `months`, 5 years for `years`; a longer one is a 400. Times in the answer are milliseconds, those asked for are seconds. An attribute without data is false instead of a list.",
        "x-conformance-id": "vrm:installations_stats_get",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/StatsType" },
          { $ref: "#/components/parameters/StatsInterval" },
          { $ref: "#/components/parameters/AttributeCodes" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
          {
            name: "show_instance",
            in: "query",
            required: true,
            description: "Groups by device. Always true here.",
            schema: { type: "boolean", const: true },
          },
        ],
        responses: {
          "200": {
            description: "The statistics by device.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/StatsByInstanceAnswer" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/overallstats": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "stats.getOverall",
        tags: ["stats"],
        summary: "Gives totals of an installation for today, this week, this month and this year.",
        description:
          "404 for installations with nothing but a battery. There are no totals over the whole lifetime.",
        "x-official-name": "api.kwh_aggr_stats",
        "x-conformance-id": "vrm:installations_overallstats_get",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/OverallStatsType" },
          { $ref: "#/components/parameters/AttributeCodes" },
        ],
        responses: {
          "200": {
            description: "The totals.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/OverallStatsAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/alarms": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "alarms.list",
        tags: ["alarms"],
        summary: "Lists the alarm rules of an installation, and what new ones can be made of.",
        description: "Rules, not alarms that went off: there is no operation for the log.",
        "x-official-name": "client.installations.get_alarms",
        "x-conformance-id": "vrm:installations_alarms_get",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The rules; devices, attributes and users for new ones.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/AlarmList" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "alarms.create",
        tags: ["alarms"],
        summary: "Adds an alarm rule.",
        "x-official-name": "client.installations.add_alarm",
        "x-conformance-id": "vrm:installations_alarms_post",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/AlarmRule" } } },
        },
        responses: {
          "200": {
            description: "The rule as it was added.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/AlarmAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "alarms.update",
        tags: ["alarms"],
        summary: "Changes the alarm rule on an attribute of a device.",
        "x-official-name": "client.installations.update_alarm",
        "x-conformance-id": "vrm:installations_alarms_put",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/AlarmRule" } } },
        },
        responses: {
          "200": {
            description: "The rule after the change.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/AlarmAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "alarms.delete",
        tags: ["alarms"],
        summary: "Removes the alarm rule on an attribute of a device.",
        description: "The rule is named in a JSON body, which some proxies take out of a DELETE.",
        "x-official-name": "client.installations.delete_alarm",
        "x-conformance-id": "vrm:installations_alarms_delete",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/AlarmKey" } } },
        },
        responses: {
          "200": {
            description: "The rule is gone.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/AlarmRemoved" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/clear-alarm": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      post: {
        operationId: "alarms.clear",
        tags: ["alarms"],
        summary: "Marks an alarm in the log as cleared.",
        "x-official-name": "client.installations.clear_alarm",
        "x-conformance-id": "vrm:installations_clear_alarm_post",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/AlarmClearing" } } },
        },
        responses: {
          "200": {
            description: "The alarm is cleared.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/AlarmCleared" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/tags": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "tags.list",
        tags: ["tags"],
        summary: "Lists the tags of an installation by who gave them.",
        "x-official-name": "client.installations.get_tags",
        "x-conformance-id": "vrm:installations_tags_get",
        "x-evidence": "docs",
        parameters: [
          {
            name: "filter",
            in: "query",
            description: "Only tags given by these.",
            schema: { $ref: "#/components/schemas/TagSource" },
          },
        ],
        responses: {
          "200": {
            description: "The tags.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/TagList" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      put: {
        operationId: "tags.create",
        tags: ["tags"],
        summary: "Gives an installation a tag.",
        "x-official-name": "client.installations.add_tag",
        "x-conformance-id": "vrm:installations_tags_put",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/TagPut" } } },
        },
        responses: {
          "200": {
            description: "The tag.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/TagAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "tags.delete",
        tags: ["tags"],
        summary: "Takes a tag from an installation.",
        description: "The tag is named in a JSON body, which some proxies take out of a DELETE.",
        "x-official-name": "client.installations.delete_tag",
        "x-conformance-id": "vrm:installations_tags_delete",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/TagPut" } } },
        },
        responses: {
          "200": {
            description: "The tag that is gone.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/TagAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/dynamic-ess-settings": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "dynamicEss.getSettings",
        tags: ["dynamicEss"],
        summary: "Gives the settings of Dynamic ESS.",
        description:
          "For an installation without Dynamic ESS the answer is an error whose `errors` is a list and which has no `error_code`; it was seen with 404 and with 200.",
        "x-conformance-id": "vrm:installations_dynamic_ess_settings_get",
        "x-evidence": "source",
        responses: {
          "200": {
            description: "The settings.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/DynamicEssAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "dynamicEss.replaceSettings",
        tags: ["dynamicEss"],
        summary: "Replaces the settings of Dynamic ESS.",
        "x-conformance-id": "vrm:installations_dynamic_ess_settings_post",
        "x-evidence": "docs",
        "x-retry": "never",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/DynamicEssPost" } } },
        },
        responses: {
          "200": {
            description: "The settings after the change.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/DynamicEssAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      patch: {
        operationId: "dynamicEss.updateSettings",
        tags: ["dynamicEss"],
        summary: "Changes some settings of Dynamic ESS.",
        description: "Not documented, but the Node-RED node uses it, whose author is with the vendor.",
        "x-conformance-id": "vrm:installations_dynamic_ess_settings_patch",
        "x-evidence": "inferred",
        "x-retry": "never",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/DynamicEssPatch" } } },
        },
        responses: {
          "200": {
            description: "The settings after the change.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/DynamicEssAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/schedule-dynamic-ess": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "dynamicEss.getSchedule",
        tags: ["dynamicEss"],
        summary: "Gives the schedule of Dynamic ESS.",
        description: "Not documented, but the Node-RED node uses it and sends `async: 0`.",
        "x-conformance-id": "vrm:installations_schedule_dynamic_ess_get",
        "x-evidence": "inferred",
        parameters: [
          {
            name: "async",
            in: "query",
            description: "0 waits for the schedule (concluded).",
            schema: { type: "integer", enum: [0, 1] },
          },
        ],
        responses: {
          "200": {
            description: "The schedule, whose form is not documented.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/OpenAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/adjust-consumption": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      post: {
        operationId: "dynamicEss.adjustConsumption",
        tags: ["dynamicEss"],
        summary: "Overrules the forecast of consumption for single hours.",
        description: "Not documented, but the Node-RED node uses it.",
        "x-conformance-id": "vrm:installations_adjust_consumption_post",
        "x-evidence": "inferred",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/ConsumptionAdjustments" } },
          },
        },
        responses: {
          "200": {
            description: "The adjustments are stored.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/OpenAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/reset-forecasts": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "forecasts.getLastReset",
        tags: ["forecasts"],
        summary: "Gives when the forecasts were last made to forget.",
        "x-conformance-id": "vrm:installations_reset_forecasts_get",
        "x-evidence": "docs",
        parameters: [
          {
            name: "resetType",
            in: "query",
            schema: { type: "integer" },
            description:
              "Which forecasts are meant. Not documented, but the server was seen to refuse the call without it (400 `missing_parameters`).",
          },
        ],
        responses: {
          "200": {
            description: "The time.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/ForecastLastReset" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "forecasts.reset",
        tags: ["forecasts"],
        summary: "Makes the forecasts forget all data up to now, as if the installation were new.",
        description: "A refusal may be a 400 with nothing but `success: false`.",
        "x-conformance-id": "vrm:installations_reset_forecasts_post",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/ForecastReset" } } },
        },
        responses: {
          "200": {
            description: "The forecasts start anew.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/SuccessAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/Graph": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.graph",
        tags: ["widgets"],
        summary:
          "Gives attributes of a device as points in time, as close together as a drawing of some width needs.",
        description:
          "Attributes are named by code, by id or both. Times are seconds in the answer as well, unlike in `stats`.",
        "x-official-name": "api.graph_widgets",
        "x-conformance-id": "vrm:installations_widgets_graph_get",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/AttributeCodes" },
          { $ref: "#/components/parameters/AttributeIds" },
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
          {
            name: "width",
            in: "query",
            description: "Width of the drawing in pixels.",
            schema: { type: "integer", minimum: 1, default: 768 },
          },
          {
            name: "pointsPerPixel",
            in: "query",
            description: "Points for each pixel.",
            schema: { type: "number", exclusiveMinimum: 0, default: 2 },
          },
          {
            name: "useMinMax",
            in: "query",
            description: "1 adds least and greatest value to each point.",
            schema: { type: "integer", enum: [0, 1], default: 0 },
          },
        ],
        responses: {
          "200": {
            description: "The points by id of the attribute.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/GraphWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/GPS": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.gps",
        tags: ["widgets"],
        summary: "Gives where an installation is, and whether it has left its geofence.",
        "x-official-name": "api.gps_widget",
        "x-conformance-id": "vrm:installations_widgets_gps_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The position and the geofence.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/GpsWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/HoursOfAc": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.hoursOfAc",
        tags: ["widgets"],
        summary: "Gives for how many hours there was AC power.",
        description: "Note the spelling of the path; `HoursOfAC` does not exist.",
        "x-official-name": "api.hours_of_ac_widget",
        "x-conformance-id": "vrm:installations_widgets_hours_of_ac_get",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The hours.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/HoursOfAcWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/Alarm": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.alarm",
        tags: ["widgets"],
        summary: "Gives the alarm widget.",
        description: "Not documented; only the vendor's unmaintained Python client has it.",
        "x-official-name": "api.alarm_widget",
        "x-conformance-id": "vrm:installations_widgets_alarm_get",
        "x-evidence": "inferred",
        responses: {
          "200": {
            description: "The widget, in a form that is not documented.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/AlarmWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/BatterySummary": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.batterySummary",
        tags: ["widgets"],
        summary: "Gives the latest values of a battery monitor.",
        description: "A wrong `instance` is no error: the answer then has no values.",
        "x-official-name": "api.battery_summary_widget",
        "x-conformance-id": "vrm:installations_widgets_battery_summary_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/BatterySummaryWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/BMSDiagnostics": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.bmsDiagnostics",
        tags: ["widgets"],
        summary: "Gives the latest values of the diagnostics of a battery management system.",
        description: "A wrong `instance` is no error: the answer then has no values.",
        "x-official-name": "api.bms_diagnostics_widget",
        "x-conformance-id": "vrm:installations_widgets_bmsdiagnostics_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/BMSDiagnosticsWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/HistoricData": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.historicData",
        tags: ["widgets"],
        summary: "Gives the latest values of the history of a battery.",
        description: "A wrong `instance` is no error: the answer then has no values.",
        "x-official-name": "api.historic_data_widget",
        "x-conformance-id": "vrm:installations_widgets_historic_data_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/HistoricDataWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/IOExtenderInOut": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.ioExtenderInOut",
        tags: ["widgets"],
        summary: "Gives the latest values of the inputs and outputs of an IO extender.",
        description: "A wrong `instance` is no error: the answer then has no values.",
        "x-official-name": "api.io_extender_in_out_widget",
        "x-conformance-id": "vrm:installations_widgets_ioextender_in_out_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/IOExtenderInOutWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/LithiumBMS": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.lithiumBms",
        tags: ["widgets"],
        summary: "Gives the latest values of the management system of a lithium battery.",
        description: "A wrong `instance` is no error: the answer then has no values.",
        "x-official-name": "api.lithium_bms_widget",
        "x-conformance-id": "vrm:installations_widgets_lithium_bms_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/LithiumBMSWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/DCMeter": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.dcMeter",
        tags: ["widgets"],
        summary: "Gives the latest values of a DC meter.",
        description: "A wrong `instance` is no error: the answer then has no values.",
        "x-conformance-id": "vrm:installations_widgets_dcmeter_get",
        "x-evidence": "docs",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/DCMeterWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/EvChargerSummary": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.evChargerSummary",
        tags: ["widgets"],
        summary: "Gives the latest values of a charging station.",
        description: "A wrong `instance` is no error: the answer then has no values.",
        "x-conformance-id": "vrm:installations_widgets_ev_charger_summary_get",
        "x-evidence": "docs",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/EvChargerSummaryWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/GlobalLinkSummary": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.globalLinkSummary",
        tags: ["widgets"],
        summary: "Gives the latest values of a GlobalLink.",
        description: "A wrong `instance` is no error: the answer then has no values.",
        "x-conformance-id": "vrm:installations_widgets_global_link_summary_get",
        "x-evidence": "docs",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/GlobalLinkSummaryWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/MotorSummary": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.motorSummary",
        tags: ["widgets"],
        summary: "Gives the latest values of an electric motor drive.",
        description: "A wrong `instance` is no error: the answer then has no values.",
        "x-official-name": "api.motor_summary_widget",
        "x-conformance-id": "vrm:installations_widgets_motor_summary_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/MotorSummaryWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/PVInverterStatus": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.pvInverterStatus",
        tags: ["widgets"],
        summary: "Gives the latest values of a PV inverter.",
        description: "A wrong `instance` is no error: the answer then has no values.",
        "x-official-name": "api.pv_inverter_status_widget",
        "x-conformance-id": "vrm:installations_widgets_pvinverter_status_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/PVInverterStatusWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/SolarChargerSummary": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.solarChargerSummary",
        tags: ["widgets"],
        summary: "Gives the latest values of a solar charger.",
        description: "A wrong `instance` is no error: the answer then has no values.",
        "x-official-name": "api.solar_charger_summary_widget",
        "x-conformance-id": "vrm:installations_widgets_solar_charger_summary_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/SolarChargerSummaryWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/Status": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.status",
        tags: ["widgets"],
        summary: "Gives the latest values of a VE.Bus system.",
        description: "A wrong `instance` is no error: the answer then has no values.",
        "x-official-name": "api.status_widget",
        "x-conformance-id": "vrm:installations_widgets_status_get",
        "x-evidence": "source",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/StatusWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/TankSummary": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.tankSummary",
        tags: ["widgets"],
        summary: "Gives the latest values of a tank.",
        description: "A wrong `instance` is no error: the answer then has no values.",
        "x-conformance-id": "vrm:installations_widgets_tank_summary_get",
        "x-evidence": "docs",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/TankSummaryWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/TempSummaryAndGraph": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.tempSummaryAndGraph",
        tags: ["widgets"],
        summary: "Gives the latest values of a temperature sensor.",
        description: "A wrong `instance` is no error: the answer then has no values.",
        "x-conformance-id": "vrm:installations_widgets_temp_summary_and_graph_get",
        "x-evidence": "docs",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/TempSummaryAndGraphWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/MeteorologicalSensor": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.meteorologicalSensor",
        tags: ["widgets"],
        summary: "Gives the latest values of a meteorological sensor, as in 2025.",
        description:
          "Superseded by `widgets.meteorologicalSensorOverview`: the document of 2026 has it no more. A wrong `instance` is no error: the answer then has no values.",
        "x-conformance-id": "vrm:installations_widgets_meteorological_sensor_get",
        "x-evidence": "docs",
        deprecated: true,
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/MeteorologicalSensorWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/MeteorologicalSensorOverview": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.meteorologicalSensorOverview",
        tags: ["widgets"],
        summary: "Gives the latest values of a meteorological sensor.",
        description:
          "The document names the path and nothing else. A wrong `instance` is no error: the answer then has no values.",
        "x-conformance-id": "vrm:installations_widgets_meteorological_sensor_overview_get",
        "x-evidence": "inferred",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/MeteorologicalSensorOverviewWidget" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/TempAirQuality": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.tempAirQuality",
        tags: ["widgets"],
        summary: "Gives the latest values of a sensor of temperature and air quality.",
        description:
          "The document names the path and nothing else. A wrong `instance` is no error: the answer then has no values.",
        "x-conformance-id": "vrm:installations_widgets_temp_air_quality_get",
        "x-evidence": "inferred",
        parameters: [{ $ref: "#/components/parameters/Instance" }],
        responses: {
          "200": {
            description: "The values by id of the attribute.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/TempAirQualityWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/GeneratorState": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.generatorState",
        tags: ["widgets"],
        summary: "Shows why a generator ran between two times.",
        "x-conformance-id": "vrm:installations_widgets_generator_state_get",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/GeneratorStateWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/InputState": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.inputState",
        tags: ["widgets"],
        summary: "Shows which AC input was active between two times.",
        "x-conformance-id": "vrm:installations_widgets_input_state_get",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/InputStateWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/InverterState": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.inverterState",
        tags: ["widgets"],
        summary: "Shows what an inverter did between two times.",
        "x-conformance-id": "vrm:installations_widgets_inverter_state_get",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/InverterStateWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/MPPTState": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.mpptState",
        tags: ["widgets"],
        summary: "Shows what the tracker of a solar charger did between two times.",
        "x-official-name": "api.mppt_state_widget",
        "x-conformance-id": "vrm:installations_widgets_mpptstate_get",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/MPPTStateWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/ChargerState": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.chargerState",
        tags: ["widgets"],
        summary: "Shows what a charger did between two times.",
        "x-conformance-id": "vrm:installations_widgets_charger_state_get",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/ChargerStateWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/EssBatteryLifeState": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.essBatteryLifeState",
        tags: ["widgets"],
        summary: "Shows what the BatteryLife function of an ESS did between two times.",
        "x-conformance-id": "vrm:installations_widgets_ess_battery_life_state_get",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/EssBatteryLifeStateWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/FuelCellState": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.fuelCellState",
        tags: ["widgets"],
        summary: "Shows what a fuel cell did between two times.",
        "x-conformance-id": "vrm:installations_widgets_fuel_cell_state_get",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/FuelCellStateWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/BatteryExternalRelayState": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.batteryExternalRelayState",
        tags: ["widgets"],
        summary: "Shows whether the external relay of a battery was closed between two times.",
        "x-conformance-id": "vrm:installations_widgets_battery_external_relay_state_get",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/BatteryExternalRelayStateWidget" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/BatteryRelayState": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.batteryRelayState",
        tags: ["widgets"],
        summary: "Shows whether the relay of a battery monitor was closed between two times.",
        "x-conformance-id": "vrm:installations_widgets_battery_relay_state_get",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/BatteryRelayStateWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/BatteryMonitorWarningsAndAlarms": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.batteryMonitorWarningsAndAlarms",
        tags: ["widgets"],
        summary: "Shows warnings and alarms of a battery monitor between two times.",
        "x-conformance-id": "vrm:installations_widgets_battery_monitor_warnings_and_alarms_get",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/BatteryMonitorWarningsAndAlarmsWidget" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/GatewayRelayState": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.gatewayRelayState",
        tags: ["widgets"],
        summary: "Shows whether the first relay of the gateway was closed between two times.",
        "x-conformance-id": "vrm:installations_widgets_gateway_relay_state_get",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/GatewayRelayStateWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/GatewayRelayTwoState": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.gatewayRelayTwoState",
        tags: ["widgets"],
        summary: "Shows whether the second relay of the gateway was closed between two times.",
        "x-conformance-id": "vrm:installations_widgets_gateway_relay_two_state_get",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/GatewayRelayTwoStateWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/ChargerRelayState": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.chargerRelayState",
        tags: ["widgets"],
        summary: "Shows whether the relay of a charger was closed between two times.",
        "x-conformance-id": "vrm:installations_widgets_charger_relay_state_get",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ChargerRelayStateWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/SolarChargerRelayState": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.solarChargerRelayState",
        tags: ["widgets"],
        summary: "Shows whether the relay of a solar charger was closed between two times.",
        "x-conformance-id": "vrm:installations_widgets_solar_charger_relay_state_get",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/SolarChargerRelayStateWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/VeBusState": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.veBusState",
        tags: ["widgets"],
        summary: "Shows what a VE.Bus system did between two times.",
        "x-official-name": "api.ve_bus_state_widget",
        "x-conformance-id": "vrm:installations_widgets_ve_bus_state_get",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/VeBusStateWidget" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/VeBusWarningsAndAlarms": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.veBusWarningsAndAlarms",
        tags: ["widgets"],
        summary: "Shows warnings and alarms of a VE.Bus system between two times.",
        "x-official-name": "api.ve_bus_warning_and_alarms_wigdet",
        "x-conformance-id": "vrm:installations_widgets_ve_bus_warnings_and_alarms_get",
        "x-evidence": "source",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/VeBusWarningsAndAlarmsWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/InverterChargerState": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.inverterChargerState",
        tags: ["widgets"],
        summary: "Shows what an inverter with charger did between two times.",
        "x-conformance-id": "vrm:installations_widgets_inverter_charger_state_get",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/InverterChargerStateWidget" } },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/widgets/InverterChargerWarningsAndAlarms": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "widgets.inverterChargerWarningsAndAlarms",
        tags: ["widgets"],
        summary: "Shows warnings and alarms of an inverter with charger between two times.",
        "x-conformance-id": "vrm:installations_widgets_inverter_charger_warnings_and_alarms_get",
        "x-evidence": "docs",
        parameters: [
          { $ref: "#/components/parameters/Instance" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
        ],
        responses: {
          "200": {
            description: "The times in each state.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/InverterChargerWarningsAndAlarmsWidget" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/custom-widget": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "customWidgets.get",
        tags: ["customWidgets"],
        summary: "Gives a custom widget.",
        "x-conformance-id": "vrm:installations_custom_widget_get",
        "x-evidence": "docs",
        parameters: [
          {
            name: "idCustomWidget",
            in: "query",
            required: true,
            description:
              "Id of the custom widget. (The document puts it into the path, which has no place for it.)",
            schema: { type: "integer" },
            example: 8102,
          },
        ],
        responses: {
          "200": {
            description: "The custom widget.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/CustomWidgetAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      post: {
        operationId: "customWidgets.create",
        tags: ["customWidgets"],
        summary: "Adds a custom widget.",
        "x-conformance-id": "vrm:installations_custom_widget_post",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/CustomWidgetBody" } } },
        },
        responses: {
          "200": {
            description: "The id of the custom widget.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/CustomWidgetCreated" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      patch: {
        operationId: "customWidgets.update",
        tags: ["customWidgets"],
        summary: "Changes a custom widget.",
        description: "All members are required, although it is a PATCH.",
        "x-conformance-id": "vrm:installations_custom_widget_patch",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/CustomWidgetBody" } } },
        },
        responses: {
          "200": {
            description: "The custom widget is changed.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/SuccessAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
      delete: {
        operationId: "customWidgets.delete",
        tags: ["customWidgets"],
        summary: "Removes a custom widget.",
        description: "It is named in a JSON body, which some proxies take out of a DELETE.",
        "x-conformance-id": "vrm:installations_custom_widget_delete",
        "x-evidence": "docs",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/CustomWidgetKey" } } },
        },
        responses: {
          "200": {
            description: "The custom widget is gone.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/SuccessAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/data-download": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "downloads.getData",
        tags: ["downloads"],
        summary: "Exports data of an installation as a file, base64 encoded.",
        description:
          "Superseded according to the vendor, who names no successor; `stats.get` has most of it. Without times it is the last 24 hours. The media type follows `format`, the body is base64 text in each case; the package decodes it.",
        "x-conformance-id": "vrm:installations_data_download_get",
        "x-evidence": "docs",
        deprecated: true,
        "x-streaming": true,
        "x-media-method": {
          "text/html": "getData",
          "application/vnd.ms-excel": "getData",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "getData",
        },
        parameters: [
          { $ref: "#/components/parameters/DownloadDataType" },
          { $ref: "#/components/parameters/DownloadFormat" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
          {
            name: "debug",
            in: "query",
            description: "Whether attributes for debugging are included; only for the vendor's own people.",
            schema: { type: "boolean", default: false },
          },
        ],
        responses: {
          "200": {
            description: "The file as base64 text, whatever the media type says.",
            content: {
              "text/csv": {
                schema: { type: "string", contentEncoding: "base64" },
                example: "dGltZXN0YW1wLFNvbGFyIFlpZWxkCg==",
              },
              "text/html": { schema: { type: "string", contentEncoding: "base64" } },
              "application/vnd.ms-excel": { schema: { type: "string", contentEncoding: "base64" } },
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                schema: { type: "string", contentEncoding: "base64" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/data-download#mail": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "downloads.mailData",
        tags: ["downloads"],
        summary: "Has data of an installation sent as a file by mail.",
        description: "Superseded according to the vendor. The mail goes to the caller's address.",
        "x-conformance-id": "vrm:installations_data_download_get",
        "x-evidence": "docs",
        deprecated: true,
        parameters: [
          { $ref: "#/components/parameters/DownloadDataType" },
          { $ref: "#/components/parameters/DownloadFormat" },
          { $ref: "#/components/parameters/Start" },
          { $ref: "#/components/parameters/End" },
          {
            name: "debug",
            in: "query",
            description: "Whether attributes for debugging are included; only for the vendor's own people.",
            schema: { type: "boolean", default: false },
          },
          {
            name: "async",
            in: "query",
            required: true,
            description: "Sends the file by mail. Always true here.",
            schema: { type: "boolean", const: true },
          },
        ],
        responses: {
          "200": {
            description: "The export has begun.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/SuccessAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installations/{idSite}/gps-download": {
      parameters: [{ $ref: "#/components/parameters/IdSite" }],
      get: {
        operationId: "downloads.getGpsTrack",
        tags: ["downloads"],
        summary: "Gives where an installation was between two times, as KML.",
        "x-conformance-id": "vrm:installations_gps_download_get",
        "x-evidence": "docs",
        "x-streaming": true,
        parameters: [
          { $ref: "#/components/parameters/RequiredStart" },
          { $ref: "#/components/parameters/RequiredEnd" },
        ],
        responses: {
          "200": {
            description: "The track.",
            content: {
              "application/vnd.google-earth.kml+xml": {
                schema: { type: "string" },
                example:
                  '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><LineString>\n<coordinates>10.73,59.91,0 10.74,59.91,0</coordinates>\n</LineString></Placemark></Document></kml>\n',
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installation-overview-download": {
      post: {
        operationId: "downloads.getOverview",
        tags: ["downloads"],
        summary: "Gives a table of chosen installations and columns.",
        "x-conformance-id": "vrm:installation_overview_download_post",
        "x-evidence": "docs",
        "x-retry": "safe",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/OverviewJsonPost" } } },
        },
        responses: {
          "200": {
            description: "The table.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/OverviewAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/installation-overview-download#xlsx": {
      post: {
        operationId: "downloads.getOverviewXlsx",
        tags: ["downloads"],
        summary: "Gives a table of chosen installations and columns as a spreadsheet.",
        "x-conformance-id": "vrm:installation_overview_download_post",
        "x-evidence": "docs",
        "x-retry": "safe",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/OverviewXlsxPost" } } },
        },
        responses: {
          "200": {
            description: "The spreadsheet (no base64 here).",
            content: {
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                schema: { type: "string", format: "binary" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/data-attributes": {
      get: {
        operationId: "dataAttributes.list",
        tags: ["dataAttributes"],
        summary: "Lists every attribute that the portal knows, by id.",
        description:
          "Some thousands in one answer, which has no `success`. There are neither pages nor filters.",
        "x-official-name": "client.get_filtered_sorted_attributes",
        "x-conformance-id": "vrm:data_attributes_get",
        "x-evidence": "docs",
        responses: {
          "200": {
            description: "The attributes.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/DataAttributeList" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/firmwares": {
      get: {
        operationId: "firmwares.list",
        tags: ["firmwares"],
        summary: "Lists firmware for a channel and a version of VictronConnect.",
        description: "The document names the path and nothing else; the parameters are those of clients.",
        "x-conformance-id": "vrm:firmwares_get",
        "x-evidence": "inferred",
        parameters: [
          {
            name: "feedChannel",
            in: "query",
            required: true,
            description: "Which kind of firmware.",
            schema: { anyOf: [{ $ref: "#/components/schemas/FeedChannel" }, { type: "string" }] },
            example: "release",
          },
          {
            name: "victronConnectVersion",
            in: "query",
            required: true,
            description: "Version of the VictronConnect app: `major.minor`, and maybe `.patch` and `-tag`.",
            schema: { type: "string" },
            example: "6.11",
          },
        ],
        responses: {
          "200": {
            description: "The firmware, in a form that is not documented.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/OpenAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/systems/add-system": {
      post: {
        operationId: "systems.create",
        tags: ["systems"],
        summary: "Registers a system without a gateway with its devices.",
        description:
          "For dealers. The document names the path and nothing else; the body is that of a client.",
        "x-conformance-id": "vrm:systems_add_system_post",
        "x-evidence": "inferred",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/SystemPost" } } },
        },
        responses: {
          "200": {
            description: "The system is registered.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/OpenAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "422": { $ref: "#/components/responses/ValidationFailed" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/admin/devices": {
      get: {
        operationId: "admin.listDevices",
        tags: ["admin"],
        summary: "Lists devices of all installations of the portal.",
        description:
          "For administrators of the portal; others get a 403. The document names the path and nothing else.",
        "x-conformance-id": "vrm:admin_devices_get",
        "x-evidence": "inferred",
        parameters: [
          {
            name: "count",
            in: "query",
            description: "Number of devices. Used by a client, not documented.",
            schema: { type: "integer", minimum: 1 },
          },
        ],
        responses: {
          "200": {
            description: "The devices, in a form that is not documented.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/OpenAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/admin/installation-data-attributes-count": {
      get: {
        operationId: "admin.countInstallationDataAttributes",
        tags: ["admin"],
        summary: "Counts installations of the portal by conditions on their attributes.",
        description:
          "For administrators of the portal; others get a 403. The document names the path and nothing else.",
        "x-conformance-id": "vrm:admin_installation_data_attributes_count_get",
        "x-evidence": "inferred",
        responses: {
          "200": {
            description: "The number, in a form that is not documented.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/OpenAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/admin/search-download": {
      get: {
        operationId: "admin.downloadSearch",
        tags: ["admin"],
        summary: "Exports the results of a search over the whole portal.",
        description:
          "For administrators of the portal; others get a 403. The document names the path and nothing else.",
        "x-conformance-id": "vrm:admin_search_download_get",
        "x-evidence": "inferred",
        responses: {
          "200": {
            description: "The results, in a form that is not documented.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/OpenAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
    "/admin/users": {
      get: {
        operationId: "admin.listUsers",
        tags: ["admin"],
        summary: "Lists users of the portal.",
        description:
          "For administrators of the portal; others get a 403. Not documented: only the vendor's unmaintained Python client has it.",
        "x-official-name": "api.get_all_users",
        "x-conformance-id": "vrm:admin_users_get",
        "x-evidence": "inferred",
        parameters: [
          {
            name: "count",
            in: "query",
            description: "Number of users.",
            schema: { type: "integer", minimum: 1 },
          },
        ],
        responses: {
          "200": {
            description: "The users, in a form that is not documented.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/OpenAnswer" } } },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/NotFound" },
          "429": { $ref: "#/components/responses/RateLimited" },
          default: { $ref: "#/components/responses/UnexpectedError" },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      xAuthorization: {
        type: "apiKey",
        in: "header",
        name: "X-Authorization",
        description:
          "`Token`, one space and an access token; or `Bearer`, one space and the token of `auth.login` (superseded). An access token sent as `Bearer` is a 401.",
      },
    },
    schemas: {
      EnergyCode: {
        description:
          "Codes of readings, most of them flows of energy between where it comes from (P solar, G grid, g generator, B battery) and where it goes (c consumers, b battery, g grid). `Pb` + `Gb` and `Bc` + `Bg` are computed flows; on installations with DC loads or chargers they may differ much from the counters of the battery monitor.",
        type: "string",
        enum: [
          "Pc",
          "Pb",
          "Pg",
          "Gc",
          "Gb",
          "Bc",
          "Bg",
          "gc",
          "gb",
          "Gu",
          "dYU",
          "dH21",
          "dH22",
          "kwh",
          "tx",
          "rx",
        ],
        "x-enum-descriptions": {
          Pc: { description: "Solar energy used at once.", unit: "kWh" },
          Pb: { description: "Solar energy into the battery.", unit: "kWh" },
          Pg: { description: "Solar energy fed into the grid.", unit: "kWh" },
          Gc: { description: "Energy from the grid used at once.", unit: "kWh" },
          Gb: { description: "Energy from the grid into the battery.", unit: "kWh" },
          Bc: { description: "Energy from the battery to consumers.", unit: "kWh" },
          Bg: { description: "Energy from the battery fed into the grid.", unit: "kWh" },
          gc: { description: "Energy from the generator used at once (concluded).", unit: "kWh" },
          gb: { description: "Energy from the generator into the battery (concluded).", unit: "kWh" },
          Gu: { description: "Gas used.", unit: "m³" },
          dYU: { description: "Yield of a solar charger, as the user's counter advanced.", unit: "kWh" },
          dH21: {
            description: "Energy drawn from the battery, as the monitor's counter advanced.",
            unit: "kWh",
          },
          dH22: {
            description: "Energy charged into the battery, as the monitor's counter advanced.",
            unit: "kWh",
          },
          kwh: { description: "All energy of the type `kwh`.", unit: "kWh" },
          tx: { description: "Network traffic sent by the gateway." },
          rx: { description: "Network traffic received by the gateway." },
        },
        example: "Pc",
      },
      Credentials: {
        description: "What a user logs in with.",
        type: "object",
        required: ["username", "password"],
        properties: {
          username: { description: "E-mail address of the account.", type: "string" },
          password: { description: "Password of the account.", type: "string", "x-secret": true },
          sms_token: {
            description:
              "Code of the second factor, as text because it may begin with zeros. Left out, the server sends one by text message where the account has asked for that.",
            type: "string",
            "x-secret": true,
          },
          remember_me: {
            description: "Ask for a token that is valid for longer. How long is not documented.",
            type: "boolean",
          },
        },
        additionalProperties: false,
        example: { username: "ada@example.com", password: "correct horse", sms_token: "004217" },
      },
      Login: {
        description: "The outcome of a login.",
        type: "object",
        required: ["token", "idUser", "verification_mode", "verification_sent"],
        properties: {
          token: {
            description:
              "Bearer token, a JSON web token; null while the second factor is still missing. How long it is valid is not documented (about a day was seen).",
            type: ["string", "null"],
            "x-secret": true,
          },
          idUser: { description: "Id of the user.", type: "integer" },
          verification_mode: {
            description:
              "How the account proves who it is, such as `password` or `sms`. Not documented further.",
            type: "string",
          },
          verification_sent: { description: "Whether a code was sent just now.", type: "boolean" },
        },
        example: {
          token: "header.payload.signature",
          idUser: 51209,
          verification_mode: "password",
          verification_sent: false,
        },
      },
      DemoLogin: {
        description: "The outcome of a login to the demo account.",
        type: "object",
        required: ["token"],
        properties: {
          token: {
            description: "Bearer token, a JSON web token; null when there is none.",
            type: ["string", "null"],
            "x-secret": true,
          },
        },
        example: { token: "header.payload.signature" },
      },
      Logout: {
        description: "The outcome of a logout.",
        type: "object",
        properties: { token: { description: "The empty text.", type: "string", "x-secret": true } },
        example: { token: "" },
      },
      CurrentUserAnswer: {
        description: "Who the token belongs to.",
        type: "object",
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          user: { $ref: "#/components/schemas/CurrentUser" },
        },
        example: {
          success: true,
          user: {
            id: 51209,
            name: "Ada Example",
            email: "ada@example.com",
            country: "Norway",
            accessLevel: 0,
            idAccessToken: 90311,
          },
        },
      },
      InviteList: {
        description: "What waits for a user's decision.",
        type: "object",
        required: ["success", "data"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          data: {
            description: "Invitations and requests by kind.",
            type: "object",
            properties: {
              invitesSiteGroups: {
                description: "Invitations to groups of installations.",
                type: "array",
                items: { $ref: "#/components/schemas/SiteGroupInvite" },
              },
              invitesUserGroups: {
                description: "Invitations to teams.",
                type: "array",
                items: { $ref: "#/components/schemas/UserGroupInvite" },
              },
              requestsUserGroups: {
                description: "Requests of others to join a team.",
                type: "array",
                items: { $ref: "#/components/schemas/UserGroupRequest" },
              },
              requestsInstallations: {
                description: "Requests of others for access to an installation.",
                type: "array",
                items: { $ref: "#/components/schemas/InstallationRequest" },
              },
            },
          },
        },
        example: {
          success: true,
          data: {
            invitesSiteGroups: [],
            invitesUserGroups: [
              {
                idUserGroup: 77,
                userGroupName: "Service",
                personalMessage: "Welcome",
                inviteKey: "k-1f2e",
                inviterName: "Bob Example",
                inviteTimestamp: 1780272000,
              },
            ],
            requestsUserGroups: [],
            requestsInstallations: [],
          },
        },
      },
      AccessTokenList: {
        description: "The access tokens of a user, without the tokens themselves.",
        type: "object",
        required: ["success", "tokens"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          tokens: {
            description: "The access tokens.",
            type: "array",
            items: { $ref: "#/components/schemas/AccessToken" },
          },
        },
        example: {
          success: true,
          tokens: [
            {
              name: "energy report",
              idAccessToken: 90312,
              createdOn: 1780272000,
              scope: "FULL_ACCESS",
              expires: 1811808000,
              lastSeen: 1780358400,
              lastSuccessfulAuth: 1780358400,
            },
          ],
        },
      },
      AccessTokenPost: {
        description: "An access token to create.",
        type: "object",
        required: ["name"],
        properties: {
          name: { description: "Name of the token, which no other token of the user has.", type: "string" },
          expiry: {
            description: "When the token ends. Left out, it does not end.",
            type: "integer",
            "x-time-unit": "s",
          },
        },
        additionalProperties: false,
        example: { name: "energy report", expiry: 1811808000 },
      },
      AccessTokenCreated: {
        description: "A new access token. This is the only time that it is shown.",
        type: "object",
        required: ["success", "token", "idAccessToken"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          token: {
            description: "The token (64 hexadecimal digits were seen).",
            type: "string",
            "x-secret": true,
          },
          idAccessToken: { description: "Id of the token.", type: ["integer", "string"] },
        },
        example: {
          success: true,
          token: "5f1d0c8e5f1d0c8e5f1d0c8e5f1d0c8e5f1d0c8e5f1d0c8e5f1d0c8e5f1d0c8e",
          idAccessToken: 90312,
        },
      },
      AccessTokensRemoved: {
        description: "How many access tokens were revoked.",
        type: "object",
        required: ["success", "data"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          data: {
            description: "What was done.",
            type: "object",
            required: ["removed"],
            properties: { removed: { description: "Number of tokens revoked.", type: "integer" } },
          },
        },
        example: { success: true, data: { removed: 1 } },
      },
      InstallationList: {
        description: "Installations that the user can reach.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "The installations.",
            type: "array",
            items: { $ref: "#/components/schemas/Installation" },
          },
        },
        example: {
          success: true,
          records: [
            {
              idSite: 404512,
              accessLevel: 1,
              owner: true,
              is_admin: true,
              name: "Harbour workshop",
              identifier: "d0a5c4b3e2f1",
              idUser: 51209,
              pvMax: 5200,
              timezone: "Europe/Oslo",
              phonenumber: null,
              notes: null,
              geofence: null,
              geofenceEnabled: false,
              realtimeUpdates: true,
              restrictNodeRed: false,
              hasMains: 1,
              hasGenerator: 0,
              noDataAlarmTimeout: null,
              alarmMonitoring: 1,
              invalidVRMAuthTokenUsedInLogRequest: 0,
              syscreated: 1654041600,
              shared: false,
              device_icon: "solar",
            },
          ],
        },
      },
      InstallationIdentifier: {
        description: "An installation by its portal id.",
        type: "object",
        required: ["installation_identifier"],
        properties: {
          installation_identifier: {
            description: "Portal id of the gateway, 12 hexadecimal digits.",
            type: "string",
          },
        },
        additionalProperties: false,
        example: { installation_identifier: "d0a5c4b3e2f1" },
      },
      SiteIdAnswer: {
        description: "The id of an installation.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "The installation.",
            type: "object",
            properties: {
              site_id: {
                description:
                  "Id of the installation (`idSite` elsewhere), as text by the document and as a number in answers.",
                type: ["string", "integer"],
              },
            },
          },
        },
        example: { success: true, records: { site_id: "404512" } },
      },
      InstallationSearchAnswer: {
        description: "Installations in which a text was found.",
        type: "object",
        required: ["success", "count", "results"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          count: { description: "Number of installations found.", type: "integer" },
          results: {
            description: "The installations.",
            type: "array",
            items: { $ref: "#/components/schemas/InstallationSearchResult" },
          },
        },
        example: {
          success: true,
          count: 1,
          results: [
            {
              site_id: 404512,
              site_identifier: "d0a5c4b3e2f1",
              site_name: "Harbour workshop",
              avatar_url: "",
              highlight: { site_name: ["<em>Harbour</em> workshop"] },
            },
          ],
        },
      },
      AttributeSearchAnswer: {
        description: "Installations whose attributes meet the conditions, one page of them.",
        type: "object",
        required: ["success", "records", "attributes"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "The installations.",
            type: "array",
            items: { $ref: "#/components/schemas/AttributeSearchRecord" },
          },
          attributes: {
            description: "The attributes that the conditions speak of.",
            type: "array",
            items: { $ref: "#/components/schemas/AttributeSearchAttribute" },
          },
        },
        example: {
          success: true,
          records: [
            { idSite: 404512, description: "Harbour workshop", lastTimestamp: 1780272000, value_bs: 84.5 },
          ],
          attributes: [{ idDataAttribute: 144, code: "bs", dataType: "float", formatWithUnit: "%.1F %%" }],
        },
      },
      SystemOverview: {
        description: "The devices of an installation.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "What the installation consists of.",
            type: "object",
            required: ["devices"],
            properties: {
              devices: {
                description: "The devices that have been set up.",
                type: "array",
                items: { $ref: "#/components/schemas/Device" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            devices: [
              {
                name: "Gateway",
                customName: null,
                productCode: "C00A",
                productName: "Cerbo GX",
                idSite: 404512,
                firmwareVersion: "v3.60",
                lastConnection: 1780272000,
                class: "device-gateway device-icon-cerbo",
                instance: 0,
                idDeviceType: 0,
                settings: [],
                loggingInterval: 60,
                autoUpdate: "Check",
                identifier: "d0a5c4b3e2f1",
              },
            ],
          },
        },
      },
      InstallationSettingsPost: {
        description: "General settings to change. What is left out stays as it is.",
        type: "object",
        properties: {
          description: { description: "Name of the installation.", type: "string" },
          notes: { description: "Notes on the installation.", type: "string" },
          phonenumber: { description: "Telephone number of the installation.", type: "string" },
          noDataAlarmTimeout: {
            description: "Silence in seconds after which an alarm is raised.",
            type: "integer",
          },
          noDataAlarmActive: { description: "Whether silence is an alarm.", type: "boolean" },
          geofence: {
            description: "The geofence. Its form is not documented.",
            type: "object",
            additionalProperties: true,
          },
          geofenceEnabled: { description: "Whether leaving the geofence is an alarm.", type: "boolean" },
          alarmMonitoring: { description: "Whether alarms are reported by mail.", type: "boolean" },
          realtimeUpdates: {
            description: "Whether the installation sends values as they change.",
            type: "boolean",
          },
          restrictNodeRed: {
            description: "Whether Node-RED is closed to users without full control.",
            type: "boolean",
          },
          inverterChargerControl: {
            description: "Whether the inverter or charger may be controlled from the portal.",
            type: "boolean",
          },
          favorite: {
            description: "1 makes the installation a favourite of the caller.",
            type: "integer",
            enum: [0, 1],
          },
        },
        additionalProperties: false,
        example: { description: "Harbour workshop", noDataAlarmTimeout: 3600, noDataAlarmActive: true },
      },
      InstallationSettingsAnswer: {
        description: "The settings that were changed.",
        type: "object",
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          idSite: { description: "Id of the installation.", type: "integer" },
          data: {
            description: "The changed settings. The document names only the name.",
            type: "object",
            properties: { description: { description: "Name of the installation.", type: "string" } },
            additionalProperties: true,
          },
        },
        example: { success: true, idSite: 404512, data: { description: "Harbour workshop" } },
      },
      FavoritePost: {
        description: "Whether an installation is a favourite.",
        type: "object",
        required: ["favorite"],
        properties: {
          favorite: { description: "1 makes it a favourite and 0 ends that.", type: "integer", enum: [0, 1] },
        },
        additionalProperties: false,
        example: { favorite: 1 },
      },
      FavoriteAnswer: {
        description: "The mark as it was set.",
        type: "object",
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          idSite: { description: "Id of the installation.", type: "integer" },
          data: {
            description: "What was sent.",
            type: "array",
            items: {
              type: "object",
              properties: { favorite: { description: "1 for a favourite.", type: "integer" } },
            },
          },
        },
        example: { success: true, idSite: 404512, data: [{ favorite: 1 }] },
      },
      UnlinkAnswer: {
        description: "Whether the link was removed.",
        type: "object",
        required: ["success"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          idSite: { description: "Id of the installation.", type: "integer" },
          error_code: { description: "With `success: false`, why it was not.", type: "string" },
          errors: {
            description: "With `success: false`, the same in words.",
            type: "array",
            items: { type: "string" },
          },
        },
        example: { success: true, idSite: 404512 },
      },
      InstallationUserList: {
        description: "Who has access to an installation, or may get it.",
        type: "object",
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          users: {
            description: "Users who have access themselves.",
            type: "array",
            items: { $ref: "#/components/schemas/InstallationUser" },
          },
          invites: {
            description: "Invitations that are not answered yet.",
            type: "array",
            items: { $ref: "#/components/schemas/InstallationInvite" },
          },
          pending: {
            description: "Users who ask for access by an invitation link.",
            type: "array",
            items: { $ref: "#/components/schemas/InstallationPendingUser" },
          },
          userGroups: {
            description: "Teams that have access.",
            type: "array",
            items: { $ref: "#/components/schemas/InstallationUserGroup" },
          },
          siteGroups: {
            description: "Groups of installations that the installation is in.",
            type: "array",
            items: { $ref: "#/components/schemas/InstallationSiteGroup" },
          },
        },
        example: {
          success: true,
          users: [{ idUser: 51209, name: "Ada Example", email: "ada@example.com", accessLevel: 1 }],
          invites: [],
          pending: [],
          userGroups: [{ idUserGroup: 77, name: "Service", accessLevel: 2 }],
          siteGroups: [],
        },
      },
      InvitePost: {
        description: "Who is invited.",
        type: "object",
        required: ["name", "email", "accessLevel"],
        properties: {
          name: { description: "Name of the person.", type: "string" },
          email: { description: "E-mail address that the invitation goes to.", type: "string" },
          accessLevel: {
            description:
              "What the person will be able to do. The document names 0, 1 and 2 otherwise here (demo, user, admin) than everywhere else; look at the outcome with `installationUsers.list`.",
            $ref: "#/components/schemas/AccessLevel",
          },
        },
        additionalProperties: false,
        example: { name: "Bob Example", email: "bob@example.com", accessLevel: 0 },
      },
      InviteAnswer: {
        description: "The invitation as it was sent.",
        type: "object",
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          user: { description: "Whether the person has an account already (concluded).", type: "boolean" },
          data: {
            description: "The invitation.",
            type: "object",
            properties: {
              idUser: { description: "Id of the user; 0 for none.", type: "integer" },
              idSite: { description: "Id of the installation.", type: "integer" },
              created: { description: "When the invitation was made.", type: "integer", "x-time-unit": "s" },
              name: { description: "Name of the person.", type: "string" },
              email: { description: "E-mail address that the invitation went to.", type: "string" },
              accessLevel: { $ref: "#/components/schemas/AccessLevel" },
              idInvite: { description: "Id of the invitation.", type: "integer" },
            },
          },
        },
        example: {
          success: true,
          user: false,
          data: {
            idUser: 0,
            idSite: 404512,
            created: 1780272000,
            name: "Bob Example",
            email: "bob@example.com",
            accessLevel: 0,
            idInvite: 42,
          },
        },
      },
      UserUnlinkPost: {
        description: "Who loses access.",
        type: "object",
        required: ["idUser"],
        properties: { idUser: { description: "Id of the user.", type: "integer" } },
        additionalProperties: false,
        example: { idUser: 51377 },
      },
      UserRightsPost: {
        description: "New access levels of users. The two lists belong together entry by entry.",
        type: "object",
        required: ["idUser", "accessLevel"],
        properties: {
          idUser: { description: "Ids of the users.", type: "array", items: { type: "integer" } },
          accessLevel: {
            description: "Access level of each, in the same order.",
            type: "array",
            items: { $ref: "#/components/schemas/AccessLevel" },
          },
        },
        additionalProperties: false,
        example: { idUser: [51209, 51377], accessLevel: [1, 0] },
      },
      UserRightsAnswer: {
        description: "Whether the access levels were set.",
        type: "object",
        required: ["success"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          error_code: { description: "With `success: false`, why they were not.", type: "string" },
          errors: {
            description: "With `success: false`, the same in words.",
            type: "array",
            items: { type: "string" },
          },
        },
        example: { success: true },
      },
      InviteRightsPost: {
        description: "New access levels of invitations. The two lists belong together entry by entry.",
        type: "object",
        required: ["email", "accessLevel"],
        properties: {
          email: {
            description: "E-mail addresses that were invited.",
            type: "array",
            items: { type: "string" },
          },
          accessLevel: {
            description: "Access level of each, in the same order.",
            type: "array",
            items: { $ref: "#/components/schemas/AccessLevel" },
          },
        },
        additionalProperties: false,
        example: { email: ["bob@example.com"], accessLevel: [1] },
      },
      InviteRightsAnswer: {
        description: "Which invitations were changed.",
        type: "object",
        required: ["success"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Whether the invitation was changed, by e-mail address.",
            type: "object",
            additionalProperties: { type: "boolean" },
          },
          error_code: { description: "With `success: false`, why none was.", type: "string" },
          errors: {
            description: "With `success: false`, the same in words.",
            type: "array",
            items: { type: "string" },
          },
        },
        example: { success: true, records: { "bob@example.com": true } },
      },
      UserGroupsPost: {
        description: "Teams that get access.",
        type: "object",
        required: ["userGroups"],
        properties: {
          userGroups: {
            description: "The teams.",
            type: "array",
            items: { $ref: "#/components/schemas/UserGroupAccess" },
          },
        },
        additionalProperties: false,
        example: { userGroups: [{ idUserGroup: 77, accessLevel: 2 }] },
      },
      SuccessAnswer: {
        description: "The operation succeeded; there is nothing else to say.",
        type: "object",
        required: ["success"],
        properties: { success: { $ref: "#/components/schemas/Success" } },
        example: { success: true },
      },
      UserGroupAccessPost: {
        description: "A team and what it may do from now on.",
        type: "object",
        required: ["idUserGroup", "accessLevel"],
        properties: {
          idUserGroup: { description: "Id of the team.", type: "integer" },
          accessLevel: {
            description: "New access level; null takes all access away.",
            anyOf: [{ $ref: "#/components/schemas/AccessLevel" }, { type: "null" }],
          },
        },
        additionalProperties: false,
        example: { idUserGroup: 77, accessLevel: null },
      },
      DiagnosticsList: {
        description: "Latest values of the attributes of all devices, one page of them.",
        type: "object",
        required: ["success", "records", "num_records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "The values.",
            type: "array",
            items: { $ref: "#/components/schemas/DiagnosticsRecord" },
          },
          num_records: { description: "Number of values on all pages.", type: "integer" },
        },
        example: {
          success: true,
          records: [
            {
              idSite: 404512,
              timestamp: 1780272000,
              Device: "Battery Monitor",
              instance: 279,
              idDataAttribute: 47,
              description: "Voltage",
              formatWithUnit: "%.2F V",
              dbusServiceType: "battery",
              dbusPath: "/Dc/0/Voltage",
              code: "V",
              bitmask: 0,
              formattedValue: "51.20 V",
              rawValue: "51.2",
              id: 880123,
            },
          ],
          num_records: 1,
        },
      },
      StatsAnswer: {
        description: "Statistics by code of the attribute.",
        type: "object",
        required: ["success", "records", "totals"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Points by code; an empty list where no attribute has any.",
            anyOf: [{ $ref: "#/components/schemas/StatsByCode" }, { $ref: "#/components/schemas/EmptyList" }],
          },
          totals: {
            description: "Totals by code; an empty list where no attribute has points.",
            anyOf: [
              { $ref: "#/components/schemas/StatsTotalsByCode" },
              { $ref: "#/components/schemas/EmptyList" },
            ],
          },
        },
        example: {
          success: true,
          records: {
            bs: [
              [1780272000000, 84.5, 84, 85.5],
              [1780275600000, 83, 82.5, 84],
            ],
            Pb: [
              [1780272000000, 0.25],
              [1780275600000, 0.5],
            ],
            Pg: false,
          },
          totals: { bs: 167.5, Pb: 0.75, Pg: false },
        },
      },
      StatsByInstanceAnswer: {
        description:
          "Statistics by device. A list where the numbers of the devices happen to be 0, 1, 2 and so on or there are none, a map by number otherwise.",
        type: "object",
        required: ["success", "records", "totals"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Points by device.",
            anyOf: [
              { type: "array", items: { $ref: "#/components/schemas/StatsInstance" } },
              { type: "object", additionalProperties: { $ref: "#/components/schemas/StatsInstance" } },
            ],
          },
          totals: {
            description: "Totals by device.",
            anyOf: [
              { type: "array", items: { $ref: "#/components/schemas/StatsInstanceTotals" } },
              { type: "object", additionalProperties: { $ref: "#/components/schemas/StatsInstanceTotals" } },
            ],
          },
        },
        example: {
          success: true,
          records: { "279": { instance: 279, stats: { SOC: [[1780272000000, 84.5, 84, 85.5]] } } },
          totals: { "279": { instance: 279, totals: { SOC: 84.5 } } },
        },
      },
      OverallStatsAnswer: {
        description: "Totals of the current day, week, month and year.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Totals by period.",
            type: "object",
            properties: {
              today: { description: "Today.", $ref: "#/components/schemas/OverallStatsPeriod" },
              week: { description: "This week.", $ref: "#/components/schemas/OverallStatsPeriod" },
              month: { description: "This month.", $ref: "#/components/schemas/OverallStatsPeriod" },
              year: { description: "This year.", $ref: "#/components/schemas/OverallStatsPeriod" },
            },
          },
        },
        example: {
          success: true,
          records: {
            today: { totals: { Pc: 3.5, Gc: 1.5, gc: false }, percentages: { Pc: 70, Gc: 30 } },
            year: { totals: { Pc: 610, Gc: 402.5, gc: false }, percentages: { Pc: 60, Gc: 40 } },
          },
        },
      },
      AlarmList: {
        description: "The alarm rules of an installation, and what new ones can be made of.",
        type: "object",
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          rateLimited: { description: "Meaning not documented.", type: "boolean" },
          alarms: { description: "The rules.", type: "array", items: { $ref: "#/components/schemas/Alarm" } },
          devices: {
            description: "Devices that rules can be about.",
            type: "array",
            items: { $ref: "#/components/schemas/AlarmDevice" },
          },
          users: {
            description: "Users who may be told.",
            type: "array",
            items: { $ref: "#/components/schemas/AlarmUser" },
          },
          attributes: {
            description: "Attributes that rules can be about.",
            type: "array",
            items: { $ref: "#/components/schemas/AlarmAttribute" },
          },
        },
        example: {
          success: true,
          rateLimited: false,
          alarms: [
            { idDataAttribute: 47, instance: 279, AlarmEnabled: 1, NotifyAfterSeconds: 60, lowAlarm: 46 },
          ],
          devices: [{ idSite: 404512, instance: 279, deviceName: "Battery Monitor", secondsAgo: 12 }],
          users: [{ idUser: 51209, idSite: 404512, accessLevel: 1, name: "Ada Example", muted: false }],
          attributes: [
            {
              idDataAttribute: 47,
              code: "V",
              description: "Voltage",
              formatWithUnit: "%.2F V",
              dataType: "float",
            },
          ],
        },
      },
      AlarmRule: {
        description:
          "A rule that raises an alarm, on a number or on a state. Note the capitals: `AlarmEnabled` and `NotifyAfterSeconds` for numbers, `alarmEnabled` and `notifyAfterSeconds` for states.",
        anyOf: [
          { $ref: "#/components/schemas/NumericAlarmRule" },
          { $ref: "#/components/schemas/StateAlarmRule" },
        ],
        example: {
          idDataAttribute: 47,
          instance: 279,
          AlarmEnabled: 1,
          NotifyAfterSeconds: 60,
          lowAlarm: 46,
        },
      },
      AlarmAnswer: {
        description: "The rule as it was set.",
        type: "object",
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          idSite: { description: "Id of the installation.", type: "integer" },
          data: { $ref: "#/components/schemas/Alarm" },
        },
        example: {
          success: true,
          idSite: 404512,
          data: {
            idDataAttribute: 47,
            instance: 279,
            AlarmEnabled: 1,
            NotifyAfterSeconds: 60,
            idDataAttributeLimit: 61001,
          },
        },
      },
      AlarmKey: {
        description: "Which rule is meant.",
        type: "object",
        required: ["idDataAttribute", "instance"],
        properties: {
          idDataAttribute: { description: "Id of the attribute.", type: "integer" },
          instance: { description: "Number of the device in the installation.", type: "integer", minimum: 0 },
        },
        additionalProperties: false,
        example: { idDataAttribute: 47, instance: 279 },
      },
      AlarmRemoved: {
        description: "The rule is gone.",
        type: "object",
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          idSite: { description: "Id of the installation.", type: "integer" },
        },
        example: { success: true, idSite: 404512 },
      },
      AlarmClearing: {
        description: "Which alarm is cleared.",
        type: "object",
        required: ["alarmId"],
        properties: {
          alarmId: {
            description:
              "Id of the alarm. The document does not say where it is from; a client of others sends the id of the attribute.",
            type: "integer",
          },
        },
        additionalProperties: false,
        example: { alarmId: 119 },
      },
      AlarmCleared: {
        description: "The alarm is marked as cleared.",
        type: "object",
        required: ["success", "idSite"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          idSite: { description: "Id of the installation as text.", type: "string" },
        },
        example: { success: true, idSite: "404512" },
      },
      TagSource: {
        description: "Who gave a tag.",
        type: "string",
        enum: ["user", "team", "group", "predefined"],
        "x-enum-descriptions": {
          user: { description: "A user." },
          team: { description: "A team." },
          group: { description: "A group of installations." },
          predefined: { description: "The portal, by itself." },
        },
        example: "user",
      },
      TagList: {
        description: "The tags of an installation.",
        type: "object",
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          tags: {
            description:
              "Texts of the tags by who gave them. Without tags the server sends an empty list; up to 2025 it sent one list for all.",
            anyOf: [
              { type: "object", additionalProperties: { type: "array", items: { type: "string" } } },
              { type: "array", items: { type: "string" } },
            ],
          },
        },
        example: { success: true, tags: { user: ["rental"], predefined: ["No alarm"] } },
      },
      TagPut: {
        description: "A tag and who gives it.",
        type: "object",
        required: ["tag", "source"],
        properties: {
          tag: { description: "Text of the tag.", type: "string", minLength: 1 },
          source: { $ref: "#/components/schemas/TagSource" },
        },
        additionalProperties: false,
        example: { tag: "rental", source: "user" },
      },
      TagAnswer: {
        description: "The tag that was given or taken.",
        type: "object",
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          idSite: { description: "Id of the installation.", type: "integer" },
          data: { description: "The tag.", type: "array", items: { $ref: "#/components/schemas/Tag" } },
        },
        example: { success: true, idSite: 404512, data: [{ tag: "rental", source: "user" }] },
      },
      DynamicEssAnswer: {
        description: "Settings of Dynamic ESS as they are.",
        type: "object",
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          idSite: { description: "Id of the installation.", type: "integer" },
          data: { $ref: "#/components/schemas/DynamicEssSettings" },
        },
        example: {
          success: true,
          idSite: 404512,
          data: {
            isOn: true,
            mode: 1,
            operatingMode: 0,
            batteryCapacity: 14.4,
            chargePower: 5,
            dischargePower: 5,
          },
        },
      },
      DynamicEssPost: {
        description: "All settings of Dynamic ESS.",
        allOf: [{ $ref: "#/components/schemas/DynamicEssConfiguration" }],
        required: [
          "batteryCapacity",
          "batteryCosts",
          "batteryFlowRestriction",
          "buyPriceType",
          "chargePower",
          "dischargePower",
          "gridSell",
          "isOn",
          "maxPowerFromGrid",
          "maxPowerToGrid",
          "sellPriceType",
        ],
        unevaluatedProperties: false,
        example: {
          isOn: true,
          batteryCapacity: 14.4,
          batteryCosts: 0.03,
          batteryFlowRestriction: "unrestricted",
          chargePower: 5,
          dischargePower: 5,
          maxPowerFromGrid: 10,
          maxPowerToGrid: 5,
          gridSell: 1,
          buyPriceType: 1,
          buyPriceFormula: "(p + 0.02) * 1.25",
          sellPriceType: 1,
          sellPriceFormula: "p",
        },
      },
      DynamicEssPatch: {
        description: "Settings of Dynamic ESS to change. What is left out stays as it is.",
        allOf: [{ $ref: "#/components/schemas/DynamicEssConfiguration" }],
        unevaluatedProperties: false,
        example: { mode: 1, operatingMode: 0 },
      },
      OpenAnswer: {
        description:
          "The operation succeeded. What else the answer holds is not documented, and no answer of the real server is on record.",
        type: "object",
        required: ["success"],
        properties: { success: { $ref: "#/components/schemas/Success" } },
        additionalProperties: true,
        example: { success: true, records: [] },
      },
      ConsumptionAdjustments: {
        description: "Forecasts of consumption to overrule hour by hour.",
        type: "object",
        properties: {
          vrm_consumption_fc_adj: {
            description: "For all consumers.",
            type: "array",
            items: { $ref: "#/components/schemas/ConsumptionAdjustment" },
          },
          vrm_consum_evcs_fc_adj: {
            description: "For charging vehicles.",
            type: "array",
            items: { $ref: "#/components/schemas/ConsumptionAdjustment" },
          },
          vrm_consum_hp_fc_adj: {
            description: "For heat pumps.",
            type: "array",
            items: { $ref: "#/components/schemas/ConsumptionAdjustment" },
          },
        },
        additionalProperties: false,
        example: { vrm_consum_evcs_fc_adj: [{ timestamp: 1780290000, value: 7000 }] },
      },
      ForecastLastReset: {
        description: "When forecasts were last made to forget.",
        type: "object",
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          last_reset: { description: "When it was; 0 if never.", type: "integer", "x-time-unit": "s" },
        },
        example: { success: true, last_reset: 1780185600 },
      },
      ForecastReset: {
        description: "Which forecasts forget.",
        type: "object",
        required: ["resetType"],
        properties: {
          resetType: {
            description: "Which forecasts are meant. Only 0 is known from the document.",
            type: "integer",
          },
        },
        additionalProperties: false,
        example: { resetType: 0 },
      },
      GraphWidget: {
        description: "Attributes as points in time.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "The points, and how to show them.",
            type: "object",
            required: ["data", "meta"],
            properties: {
              data: {
                description: "Points by id of the attribute.",
                type: "object",
                additionalProperties: { type: "array", items: { $ref: "#/components/schemas/GraphPoint" } },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              instance: {
                description: "Number of the device that was asked for. Not documented.",
                type: "integer",
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: {
              "144": [
                [1780272000, 84.5],
                [1780272060, 84.25],
              ],
            },
            meta: {
              "144": {
                code: "bs",
                description: "Battery SOC",
                formatValueOnly: "%.1F",
                formatWithUnit: "%.1F %%",
                axisGroup: "Percentage",
              },
            },
            instance: 0,
          },
        },
      },
      GpsWidget: {
        description: "Where an installation is, and its geofence.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "The position, and how to show it.",
            type: "object",
            required: ["data", "meta"],
            properties: {
              data: {
                description: "The position and the geofence.",
                type: "object",
                required: ["attributes", "geofence", "geofenceAlarmActive", "geofenceEnabled"],
                properties: {
                  attributes: {
                    description:
                      "Position by id of the attribute, with the codes `lt` (latitude in degrees) and `lg` (longitude in degrees), and maybe speed, course and height.",
                    type: "object",
                    required: ["hasOldData", "secondsAgo"],
                    properties: {
                      hasOldData: { $ref: "#/components/schemas/HasOldData" },
                      secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                    },
                    additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
                  },
                  geofence: { description: "The geofence as JSON text.", type: ["string", "null"] },
                  geofenceAlarmActive: {
                    description: "`1` while the installation is outside the geofence.",
                    type: ["string", "null"],
                  },
                  geofenceEnabled: {
                    description: "`1` where leaving the geofence is an alarm.",
                    type: "string",
                  },
                },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: {
              attributes: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
              geofence: null,
              geofenceAlarmActive: null,
              geofenceEnabled: "0",
            },
            meta: {},
          },
        },
      },
      HoursOfAcWidget: {
        description: "For how many hours there was AC power.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "The hours.",
            type: "object",
            required: ["data"],
            properties: {
              data: {
                description: "Hours as text; null where they are not known.",
                type: ["string", "null"],
              },
            },
          },
        },
        example: { success: true, records: { data: "17.5" } },
      },
      AlarmWidget: {
        description: "The alarm widget. Its form is not documented.",
        type: "object",
        required: ["success"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: { description: "What the widget shows.", type: "object", additionalProperties: true },
        },
        additionalProperties: true,
        example: { success: true, records: { data: {} } },
      },
      BatterySummaryWidget: {
        description: "Voltage, current, state of charge, temperature and alarms of a battery monitor.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description: "Latest values by id of the attribute. Further ones than these may be there.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  "47": { description: "Voltage in V (`V`).", $ref: "#/components/schemas/SummaryAttribute" },
                  "48": {
                    description: "Starter battery voltage in V (`VS`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "49": {
                    description: "Current in A, negative while discharging (`I`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "50": {
                    description: "Charge drawn since full in Ah (`CE`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "51": {
                    description: "State of charge in % (`SOC`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "52": {
                    description: "Time until empty in h (`TTG`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "54": {
                    description: "State of the relay (`Relay`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "115": {
                    description: "Battery temperature in °C (`BT`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "116": {
                    description: "Mid-point voltage in V (`VM`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "117": {
                    description: "Mid-point deviation in % (`VMD`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "119": {
                    description: "Low voltage alarm (`AL`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "120": {
                    description: "High voltage alarm (`AH`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "121": {
                    description: "Low starter voltage alarm (`ALS`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "122": {
                    description: "High starter voltage alarm (`AHS`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "123": {
                    description: "Low state of charge alarm (`ASoc`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "124": {
                    description: "Low battery temperature alarm (`ALT`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "125": {
                    description: "High battery temperature alarm (`AHT`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "126": {
                    description: "Mid-point voltage alarm (`AM`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "155": {
                    description: "Low fused voltage alarm (`ALF`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "156": {
                    description: "High fused voltage alarm (`AHF`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "157": {
                    description: "Blown fuse alarm (`AFB`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "158": {
                    description: "High internal temperature alarm (`AHIT`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "173": {
                    description: "Least cell voltage in V (`mcV`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "174": {
                    description: "Greatest cell voltage in V (`McV`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "182": {
                    description: "State of the external relay (`eRelay`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "274": {
                    description: "Charge voltage limit in V (`mvc`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "276": {
                    description: "Charge current limit in A (`mcc`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "277": {
                    description: "Discharge current limit in A (`mdc`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "286": {
                    description: "Cell imbalance alarm (`ACI`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "287": {
                    description: "High charge current alarm (`AHC`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "288": {
                    description: "High discharge current alarm (`AHD`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "289": {
                    description: "Internal error alarm (`AIE`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "459": {
                    description: "High charge temperature alarm (`AHCT`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "460": {
                    description: "Low charge temperature alarm (`ALCT`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "522": {
                    description: "Low cell voltage alarm (`ALCV`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "739": {
                    description: "Charging blocked alarm (`Abc`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "740": {
                    description: "Discharging blocked alarm (`Abd`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {
              "47": {
                code: "V",
                description: "Voltage",
                formatValueOnly: "%.1F",
                formatWithUnit: "%.1F V",
                axisGroup: null,
              },
            },
            attributeOrder: [47],
          },
        },
      },
      BMSDiagnosticsWidget: {
        description: "Figures for the diagnosis of a battery management system, such as of its cells.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description: "Latest values by id of the attribute; which there are, `meta` says.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {},
            attributeOrder: [],
          },
        },
      },
      HistoricDataWidget: {
        description: "What a battery monitor has counted since it was installed.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description:
                  "Latest values by id of the attribute. The ids are those that clients look for; further ones may be there.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  "55": {
                    description: "Deepest discharge in Ah.",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "56": {
                    description: "Last discharge in Ah.",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "57": {
                    description: "Average discharge in Ah.",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "58": {
                    description: "Number of charge cycles.",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "60": {
                    description: "Charge drawn in all in Ah.",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "61": { description: "Least voltage in V.", $ref: "#/components/schemas/SummaryAttribute" },
                  "62": {
                    description: "Greatest voltage in V.",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "63": {
                    description: "Time since the last full charge in s.",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {
              "55": {
                code: "x",
                description: "Deepest discharge",
                formatValueOnly: "%.1F",
                formatWithUnit: "%.1F Ah",
                axisGroup: null,
              },
            },
            attributeOrder: [55],
          },
        },
      },
      IOExtenderInOutWidget: {
        description: "States of the inputs and outputs of an IO extender.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description: "Latest values by id of the attribute; which there are, `meta` says.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {},
            attributeOrder: [],
          },
        },
      },
      LithiumBMSWidget: {
        description: "State, limits and alarms of the management system of a lithium battery.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description: "Latest values by id of the attribute; which there are, `meta` says.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {},
            attributeOrder: [],
          },
        },
      },
      DCMeterWidget: {
        description: "Voltage, current and power of a DC meter.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description: "Latest values by id of the attribute; which there are, `meta` says.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {},
            attributeOrder: [],
          },
        },
      },
      EvChargerSummaryWidget: {
        description: "Status, mode and current of a charging station for vehicles.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description: "Latest values by id of the attribute. Further ones than these may be there.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  "815": {
                    description: "Greatest current in A (`evmi`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "821": {
                    description: "Charging time in s (`evt`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "822": {
                    description: "Current in A (`evi`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "823": { description: "Mode (`evm`).", $ref: "#/components/schemas/SummaryAttribute" },
                  "824": {
                    description:
                      "Status: 0 disconnected, 1 connected, 2 charging, 3 charged, 4 waiting for sun (`evs`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {
              "815": {
                code: "evmi",
                description: "Greatest current",
                formatValueOnly: "%.1F",
                formatWithUnit: "%.1F A",
                axisGroup: null,
              },
            },
            attributeOrder: [815],
          },
        },
      },
      GlobalLinkSummaryWidget: {
        description: "Signal and inputs of a GlobalLink, a gateway on a mobile network.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description: "Latest values by id of the attribute; which there are, `meta` says.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {},
            attributeOrder: [],
          },
        },
      },
      MotorSummaryWidget: {
        description: "Speed, current and temperatures of an electric motor drive.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description: "Latest values by id of the attribute; which there are, `meta` says.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {},
            attributeOrder: [],
          },
        },
      },
      PVInverterStatusWidget: {
        description: "Voltage, current, power and energy of a PV inverter by phase.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description: "Latest values by id of the attribute. Further ones than these may be there.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  "203": {
                    description: "Voltage of L1 in V (`pV1`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "204": {
                    description: "Current of L1 in A (`pI1`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "205": {
                    description: "Power of L1 in W (`pP1`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "206": {
                    description: "Energy of L1 in kWh (`pE1`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "207": {
                    description: "Voltage of L2 in V (`pV2`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "208": {
                    description: "Current of L2 in A (`pI2`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "209": {
                    description: "Power of L2 in W (`pP2`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "210": {
                    description: "Energy of L2 in kWh (`pE2`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "211": {
                    description: "Voltage of L3 in V (`pV3`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "212": {
                    description: "Current of L3 in A (`pI3`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "213": {
                    description: "Power of L3 in W (`pP3`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "214": {
                    description: "Energy of L3 in kWh (`pE3`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "246": { description: "Status (`pS`).", $ref: "#/components/schemas/SummaryAttribute" },
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {
              "203": {
                code: "pV1",
                description: "Voltage of L1",
                formatValueOnly: "%.1F",
                formatWithUnit: "%.1F V",
                axisGroup: null,
              },
            },
            attributeOrder: [203],
          },
        },
      },
      SolarChargerSummaryWidget: {
        description: "Voltage, power, charge state and yield of a solar charger.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description:
                  "Latest values by id of the attribute. The ids are those that clients look for; further ones may be there.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  "81": {
                    description: "Battery voltage in V (`ScV`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "83": {
                    description: "Battery temperature in °C (`ScT`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "85": {
                    description: "Charge state (`ScS`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "90": {
                    description: "State of the relay (`SRelay`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "94": {
                    description: "Yield today in kWh (`YT`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "95": {
                    description: "Greatest charge power today in W (`MCPT`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "96": {
                    description: "Yield yesterday in kWh (`YY`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "97": {
                    description: "Greatest charge power yesterday in W (`MCPY`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "107": {
                    description: "Power into the battery in W (`ScW`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "442": {
                    description: "Solar power in W (`PVP`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {
              "81": {
                code: "ScV",
                description: "Battery voltage",
                formatValueOnly: "%.1F",
                formatWithUnit: "%.1F V",
                axisGroup: null,
              },
            },
            attributeOrder: [81],
          },
        },
      },
      StatusWidget: {
        description: "Inputs, outputs, battery side and state of an inverter or charger on the VE.Bus.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description:
                  "Latest values by id of the attribute. The ids are those that clients look for; further ones may be there.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  "8": {
                    description: "Input voltage in V, phase 1 (`IV1`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "9": {
                    description: "Input voltage in V, phase 2 (`IV2`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "10": {
                    description: "Input voltage in V, phase 3 (`IV3`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "11": {
                    description: "Input current in A, phase 1 (`II1`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "12": {
                    description: "Input current in A, phase 2 (`II2`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "13": {
                    description: "Input current in A, phase 3 (`II3`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "17": {
                    description: "Input power in W, phase 1 (`IP1`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "18": {
                    description: "Input power in W, phase 2 (`IP2`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "19": {
                    description: "Input power in W, phase 3 (`IP3`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "20": {
                    description: "Output voltage in V, phase 1 (`OV1`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "21": {
                    description: "Output voltage in V, phase 2 (`OV2`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "22": {
                    description: "Output voltage in V, phase 3 (`OV3`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "29": {
                    description: "Output power in W, phase 1 (`OP1`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "30": {
                    description: "Output power in W, phase 2 (`OP2`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "31": {
                    description: "Output power in W, phase 3 (`OP3`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "32": {
                    description: "DC voltage in V (`CV`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "33": {
                    description: "DC current in A, negative while discharging (`CI`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "35": {
                    description: "Active input (`AI`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "40": { description: "VE.Bus state (`S`).", $ref: "#/components/schemas/SummaryAttribute" },
                  "41": {
                    description: "VE.Bus error (`ERR`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "44": {
                    description: "Position of the switch (`s`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "521": {
                    description: "Temperature of the unit in °C.",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {
              "8": {
                code: "IV1",
                description: "Input voltage",
                formatValueOnly: "%.1F",
                formatWithUnit: "%.1F V",
                axisGroup: null,
              },
            },
            attributeOrder: [8],
          },
        },
      },
      TankSummaryWidget: {
        description: "Capacity, level and content of a tank.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description:
                  "Latest values by id of the attribute. The ids are those that clients look for; further ones may be there.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  "328": { description: "Capacity in m³.", $ref: "#/components/schemas/SummaryAttribute" },
                  "329": { description: "Kind of fluid.", $ref: "#/components/schemas/SummaryAttribute" },
                  "330": { description: "Level in % (`tl`).", $ref: "#/components/schemas/SummaryAttribute" },
                  "331": {
                    description: "Remaining fluid in m³.",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  "443": { description: "Status.", $ref: "#/components/schemas/SummaryAttribute" },
                  "638": {
                    description: "Name given by the user.",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {
              "328": {
                code: "x",
                description: "Capacity",
                formatValueOnly: "%.1F",
                formatWithUnit: "%.1F m³",
                axisGroup: null,
              },
            },
            attributeOrder: [328],
          },
        },
      },
      TempSummaryAndGraphWidget: {
        description: "What a temperature sensor measures; its humidity has the code `tsH` elsewhere.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description: "Latest values by id of the attribute. Further ones than these may be there.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  "450": {
                    description: "Temperature in °C (`tsT`).",
                    $ref: "#/components/schemas/SummaryAttribute",
                  },
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {
              "450": {
                code: "tsT",
                description: "Temperature",
                formatValueOnly: "%.1F",
                formatWithUnit: "%.1F °C",
                axisGroup: null,
              },
            },
            attributeOrder: [450],
          },
        },
      },
      MeteorologicalSensorWidget: {
        description: "Irradiance, wind and temperatures of a meteorological sensor.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description: "Latest values by id of the attribute; which there are, `meta` says.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {},
            attributeOrder: [],
          },
        },
      },
      MeteorologicalSensorOverviewWidget: {
        description:
          "Irradiance, wind and temperatures of a meteorological sensor. The form of the answer is concluded from the other summaries.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description: "Latest values by id of the attribute; which there are, `meta` says.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {},
            attributeOrder: [],
          },
        },
      },
      TempAirQualityWidget: {
        description:
          "What a sensor of temperature and air quality measures. The form of the answer is concluded from the other summaries.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Values, and how to show them.",
            type: "object",
            required: ["data", "meta", "attributeOrder"],
            properties: {
              data: {
                description: "Latest values by id of the attribute; which there are, `meta` says.",
                type: "object",
                required: ["hasOldData", "secondsAgo"],
                properties: {
                  hasOldData: { $ref: "#/components/schemas/HasOldData" },
                  secondsAgo: { $ref: "#/components/schemas/WidgetAge" },
                },
                additionalProperties: { $ref: "#/components/schemas/SummaryAttribute" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              attributeOrder: {
                description: "Ids of the attributes in the order in which the portal shows them.",
                type: "array",
                items: { type: "integer" },
              },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { hasOldData: false, secondsAgo: { value: 12, valueFormattedWithUnit: "12s" } },
            meta: {},
            attributeOrder: [],
          },
        },
      },
      GeneratorStateWidget: {
        description: "Shows why a generator ran, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description: "Times in a state by id of the attribute.",
                type: "object",
                properties: {
                  "520": {
                    description:
                      "Why the generator ran: 0 stopped, 1 manual start, 2 test run, 3 loss of communication, 4 state of charge, 5 AC load, 6 battery current, 7 battery voltage, 8 inverter temperature, 9 inverter overload, 10 stop on AC input 1 (`gaRC`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                },
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "520": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "520": {
                code: "gaRC",
                description: "Why the generator ran",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "520": { "0": "Off" } },
            sort: { "520": { "0": 0 } },
            buckets: { "520": { resampled: false } },
          },
        },
      },
      InputStateWidget: {
        description: "Shows which AC input was active, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description: "Times in a state by id of the attribute.",
                type: "object",
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "2901": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "2901": {
                code: "sx",
                description: "State",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "2901": { "0": "Off" } },
            sort: { "2901": { "0": 0 } },
            buckets: { "2901": { resampled: false } },
          },
        },
      },
      InverterStateWidget: {
        description: "Shows what an inverter did, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description: "Times in a state by id of the attribute.",
                type: "object",
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "2901": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "2901": {
                code: "sx",
                description: "State",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "2901": { "0": "Off" } },
            sort: { "2901": { "0": 0 } },
            buckets: { "2901": { resampled: false } },
          },
        },
      },
      MPPTStateWidget: {
        description: "Shows what the tracker of a solar charger did, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description:
                  "Times in a state by id of the attribute; that it is these attributes is concluded.",
                type: "object",
                properties: {
                  "518": { description: "State of the tracker.", $ref: "#/components/schemas/StateTimes" },
                },
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "518": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "518": {
                code: "x",
                description: "State of the tracker",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "518": { "0": "Off" } },
            sort: { "518": { "0": 0 } },
            buckets: { "518": { resampled: false } },
          },
        },
      },
      ChargerStateWidget: {
        description: "Shows what a charger did, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description: "Times in a state by id of the attribute.",
                type: "object",
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "2901": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "2901": {
                code: "sx",
                description: "State",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "2901": { "0": "Off" } },
            sort: { "2901": { "0": 0 } },
            buckets: { "2901": { resampled: false } },
          },
        },
      },
      EssBatteryLifeStateWidget: {
        description: "Shows what the BatteryLife function of an ESS did, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description: "Times in a state by id of the attribute.",
                type: "object",
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "2901": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "2901": {
                code: "sx",
                description: "State",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "2901": { "0": "Off" } },
            sort: { "2901": { "0": 0 } },
            buckets: { "2901": { resampled: false } },
          },
        },
      },
      FuelCellStateWidget: {
        description: "Shows what a fuel cell did, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description: "Times in a state by id of the attribute.",
                type: "object",
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "2901": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "2901": {
                code: "sx",
                description: "State",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "2901": { "0": "Off" } },
            sort: { "2901": { "0": 0 } },
            buckets: { "2901": { resampled: false } },
          },
        },
      },
      BatteryExternalRelayStateWidget: {
        description: "Shows whether the external relay of a battery was closed, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description:
                  "Times in a state by id of the attribute; that it is these attributes is concluded.",
                type: "object",
                properties: {
                  "182": {
                    description: "State of the external relay (`eRelay`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                },
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "182": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "182": {
                code: "eRelay",
                description: "State of the external relay",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "182": { "0": "Off" } },
            sort: { "182": { "0": 0 } },
            buckets: { "182": { resampled: false } },
          },
        },
      },
      BatteryRelayStateWidget: {
        description: "Shows whether the relay of a battery monitor was closed, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description:
                  "Times in a state by id of the attribute; that it is these attributes is concluded.",
                type: "object",
                properties: {
                  "54": {
                    description: "State of the relay (`Relay`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                },
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "54": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "54": {
                code: "Relay",
                description: "State of the relay",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "54": { "0": "Off" } },
            sort: { "54": { "0": 0 } },
            buckets: { "54": { resampled: false } },
          },
        },
      },
      BatteryMonitorWarningsAndAlarmsWidget: {
        description: "Shows warnings and alarms of a battery monitor, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description:
                  "Times in a state by id of the attribute; that it is these attributes is concluded.",
                type: "object",
                properties: {
                  "119": {
                    description: "Low voltage alarm (`AL`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "120": {
                    description: "High voltage alarm (`AH`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "121": {
                    description: "Low starter voltage alarm (`ALS`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "122": {
                    description: "High starter voltage alarm (`AHS`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "123": {
                    description: "Low state of charge alarm (`ASoc`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "124": {
                    description: "Low battery temperature alarm (`ALT`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "125": {
                    description: "High battery temperature alarm (`AHT`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "126": {
                    description: "Mid-point voltage alarm (`AM`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "155": {
                    description: "Low fused voltage alarm (`ALF`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "156": {
                    description: "High fused voltage alarm (`AHF`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "157": {
                    description: "Blown fuse alarm (`AFB`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "158": {
                    description: "High internal temperature alarm (`AHIT`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "286": {
                    description: "Cell imbalance alarm (`ACI`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "287": {
                    description: "High charge current alarm (`AHC`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "288": {
                    description: "High discharge current alarm (`AHD`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "289": {
                    description: "Internal error alarm (`AIE`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "459": {
                    description: "High charge temperature alarm (`AHCT`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "460": {
                    description: "Low charge temperature alarm (`ALCT`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "522": {
                    description: "Low cell voltage alarm (`ALCV`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "739": {
                    description: "Charging blocked alarm (`Abc`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                  "740": {
                    description: "Discharging blocked alarm (`Abd`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                },
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "119": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "119": {
                code: "AL",
                description: "Low voltage alarm",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "119": { "0": "Off" } },
            sort: { "119": { "0": 0 } },
            buckets: { "119": { resampled: false } },
          },
        },
      },
      GatewayRelayStateWidget: {
        description: "Shows whether the first relay of the gateway was closed, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description: "Times in a state by id of the attribute.",
                type: "object",
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "2901": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "2901": {
                code: "sx",
                description: "State",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "2901": { "0": "Off" } },
            sort: { "2901": { "0": 0 } },
            buckets: { "2901": { resampled: false } },
          },
        },
      },
      GatewayRelayTwoStateWidget: {
        description: "Shows whether the second relay of the gateway was closed, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description: "Times in a state by id of the attribute.",
                type: "object",
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "2901": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "2901": {
                code: "sx",
                description: "State",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "2901": { "0": "Off" } },
            sort: { "2901": { "0": 0 } },
            buckets: { "2901": { resampled: false } },
          },
        },
      },
      ChargerRelayStateWidget: {
        description: "Shows whether the relay of a charger was closed, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description: "Times in a state by id of the attribute.",
                type: "object",
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "2901": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "2901": {
                code: "sx",
                description: "State",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "2901": { "0": "Off" } },
            sort: { "2901": { "0": 0 } },
            buckets: { "2901": { resampled: false } },
          },
        },
      },
      SolarChargerRelayStateWidget: {
        description: "Shows whether the relay of a solar charger was closed, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description:
                  "Times in a state by id of the attribute; that it is these attributes is concluded.",
                type: "object",
                properties: {
                  "90": {
                    description: "State of the relay (`SRelay`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                },
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "90": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "90": {
                code: "SRelay",
                description: "State of the relay",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "90": { "0": "Off" } },
            sort: { "90": { "0": 0 } },
            buckets: { "90": { resampled: false } },
          },
        },
      },
      VeBusStateWidget: {
        description: "Shows what a VE.Bus system did, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description:
                  "Times in a state by id of the attribute; that it is these attributes is concluded.",
                type: "object",
                properties: {
                  "40": {
                    description:
                      "State: 0 off, 1 low power, 2 fault, 3 bulk, 4 absorption, 5 float, 6 storage, 7 equalize, 8 passthru, 9 inverting, 10 power assist, 11 power supply, 244 sustain, 252 external control (`S`).",
                    $ref: "#/components/schemas/StateTimes",
                  },
                },
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "40": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "40": {
                code: "S",
                description: "State",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "40": { "0": "Off" } },
            sort: { "40": { "0": 0 } },
            buckets: { "40": { resampled: false } },
          },
        },
      },
      VeBusWarningsAndAlarmsWidget: {
        description: "Shows warnings and alarms of a VE.Bus system, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description: "Times in a state by id of the attribute.",
                type: "object",
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "2901": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "2901": {
                code: "sx",
                description: "State",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "2901": { "0": "Off" } },
            sort: { "2901": { "0": 0 } },
            buckets: { "2901": { resampled: false } },
          },
        },
      },
      InverterChargerStateWidget: {
        description: "Shows what an inverter with charger did, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description: "Times in a state by id of the attribute.",
                type: "object",
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "2901": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "2901": {
                code: "sx",
                description: "State",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "2901": { "0": "Off" } },
            sort: { "2901": { "0": 0 } },
            buckets: { "2901": { resampled: false } },
          },
        },
      },
      InverterChargerWarningsAndAlarmsWidget: {
        description: "Shows warnings and alarms of an inverter with charger, as times in each state.",
        type: "object",
        required: ["success", "records"],
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          records: {
            description: "Times in a state, and how to show them.",
            type: "object",
            required: ["data", "meta", "sort", "buckets"],
            properties: {
              data: {
                description: "Times in a state by id of the attribute.",
                type: "object",
                additionalProperties: { $ref: "#/components/schemas/StateTimes" },
              },
              meta: { $ref: "#/components/schemas/WidgetMeta" },
              enums: { $ref: "#/components/schemas/StateNames" },
              sort: { $ref: "#/components/schemas/StateOrder" },
              buckets: { $ref: "#/components/schemas/StateBuckets" },
            },
          },
        },
        example: {
          success: true,
          records: {
            data: { "2901": { "0": "0", "1": 1780272000, "2": 1780275600 } },
            meta: {
              "2901": {
                code: "sx",
                description: "State",
                formatValueOnly: "%s",
                formatWithUnit: "%s",
                axisGroup: null,
              },
            },
            enums: { "2901": { "0": "Off" } },
            sort: { "2901": { "0": 0 } },
            buckets: { "2901": { resampled: false } },
          },
        },
      },
      CustomWidgetAnswer: {
        description: "A custom widget.",
        type: "object",
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          widget: { $ref: "#/components/schemas/CustomWidget" },
        },
        example: { success: true, widget: { idCustomWidget: 8102, name: "Cold store" } },
      },
      CustomWidgetBody: {
        description: "A custom widget.",
        type: "object",
        required: ["name", "yAxisScaling", "parameters", "idCustomWidget"],
        properties: {
          idCustomWidget: {
            description:
              "Id of the widget. What to send for a new one is not documented; a client of others sends 0.",
            type: "integer",
          },
          name: { description: "Title of the widget.", type: "string", minLength: 1 },
          onlyAdmins: {
            description: "1 shows it only to users with full control.",
            type: "integer",
            enum: [0, 1],
          },
          yAxisScaling: {
            description: "How the vertical axis is scaled. The values are not documented.",
            type: "integer",
          },
          parameters: {
            description: "What the widget shows. Its form is not documented.",
            type: "object",
            additionalProperties: true,
          },
        },
        additionalProperties: false,
        example: { idCustomWidget: 0, name: "Cold store", onlyAdmins: 0, yAxisScaling: 1, parameters: {} },
      },
      CustomWidgetCreated: {
        description: "The id of a new custom widget.",
        type: "object",
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          idCustomWidget: { description: "Id of the widget.", type: "integer" },
        },
        example: { success: true, idCustomWidget: 8102 },
      },
      CustomWidgetKey: {
        description: "Which custom widget is meant.",
        type: "object",
        required: ["idCustomWidget"],
        properties: { idCustomWidget: { description: "Id of the widget.", type: "integer" } },
        additionalProperties: false,
        example: { idCustomWidget: 8102 },
      },
      OverviewJsonPost: {
        description: "An overview of installations to get as JSON.",
        type: "object",
        required: ["columns", "siteIds", "onlyVisible", "jsonResponse"],
        properties: {
          columns: {
            description:
              "Columns by a name of the caller's choice; what a column shows is chosen by its header.",
            type: "object",
            additionalProperties: { $ref: "#/components/schemas/OverviewColumn" },
          },
          siteIds: { description: "Ids of the installations.", type: "array", items: { type: "integer" } },
          onlyVisible: { description: "Whether hidden columns are left out.", type: "boolean" },
          jsonResponse: { description: "Always true here.", const: true },
        },
        additionalProperties: false,
        example: {
          columns: { soc: { header: "Battery %", enabled: true } },
          siteIds: [404512],
          onlyVisible: true,
          jsonResponse: true,
        },
      },
      OverviewAnswer: {
        description: "An overview of installations.",
        type: "object",
        properties: {
          success: { $ref: "#/components/schemas/Success" },
          data: {
            description: "Rows by id of the installation; an empty list for none.",
            anyOf: [
              { type: "object", additionalProperties: { $ref: "#/components/schemas/OverviewRow" } },
              { $ref: "#/components/schemas/EmptyList" },
            ],
          },
        },
        example: {
          success: true,
          data: { "404512": { "Installation name": "Harbour workshop", "Battery %": "84.5 %" } },
        },
      },
      OverviewXlsxPost: {
        description: "An overview of installations to get as a spreadsheet.",
        type: "object",
        required: ["columns", "siteIds", "onlyVisible", "jsonResponse"],
        properties: {
          columns: {
            description:
              "Columns by a name of the caller's choice; what a column shows is chosen by its header.",
            type: "object",
            additionalProperties: { $ref: "#/components/schemas/OverviewColumn" },
          },
          siteIds: { description: "Ids of the installations.", type: "array", items: { type: "integer" } },
          onlyVisible: { description: "Whether hidden columns are left out.", type: "boolean" },
          jsonResponse: { description: "Always false here.", const: false },
        },
        additionalProperties: false,
        example: {
          columns: { soc: { header: "Battery %", enabled: true } },
          siteIds: [404512],
          onlyVisible: true,
          jsonResponse: false,
        },
      },
      DataAttributeList: {
        description: "Every attribute that the portal knows, by id.",
        type: "object",
        additionalProperties: { $ref: "#/components/schemas/DataAttribute" },
        example: {
          "51": { code: "SOC", dataType: "float", description: "State of charge", formatWithUnit: "%.1F %%" },
        },
      },
      FeedChannel: {
        description: "Which kind of firmware. These were seen; the document says nothing.",
        type: "string",
        enum: ["release", "candidate", "testing", "officialrelease"],
        example: "release",
      },
      SystemPost: {
        description: "A system without a gateway, as VictronConnect knows it.",
        type: "object",
        required: ["description", "favorite", "devices"],
        properties: {
          description: { description: "Name of the system.", type: "string" },
          favorite: { description: "1 makes it a favourite.", type: "integer", enum: [0, 1] },
          devices: {
            description: "Its devices.",
            type: "array",
            items: { $ref: "#/components/schemas/SystemDevice" },
          },
          timezone: { description: "Time zone of the system, such as `Europe/Oslo`.", type: "string" },
          updatedAt: {
            description: "When the system was last changed.",
            type: "integer",
            "x-time-unit": "s",
          },
        },
        additionalProperties: false,
        example: {
          description: "Cabin",
          favorite: 0,
          devices: [{ serial: "HQ2201ABCDE", productId: "0xA389", instance: 0 }],
          timezone: "Europe/Oslo",
        },
      },
      ErrorResponse: {
        description:
          "A refusal or a failure. Its texts are in the language of the account, so decide by status and `error_code`, never by text. Everything but `success` may be missing.",
        type: "object",
        required: ["success"],
        properties: {
          success: { description: "Always false.", type: "boolean", const: false },
          errors: {
            description:
              "What is wrong: one text, a list of texts, or a text for each parameter that is not right.",
            anyOf: [
              { type: "string" },
              { type: "array", items: { type: "string" } },
              { type: "object", additionalProperties: { type: "string" } },
            ],
          },
          error: {
            description: "What is wrong, as `installations.search` names it.",
            type: "array",
            items: { type: "string" },
          },
          error_code: {
            description: "Kind of error, the same in every language. Null or missing for most errors.",
            anyOf: [{ $ref: "#/components/schemas/ErrorCode" }, { type: "string" }, { type: "null" }],
          },
          num_records: {
            description:
              "Number of records found, always 0. Only `installations.searchByAttributes` sends it.",
            type: "integer",
          },
        },
        example: { success: false, errors: { start: "is required" }, error_code: "missing_parameters" },
      },
      Success: {
        description:
          "Always true: with false an answer is an error, whatever its status, and is thrown as one.",
        type: "boolean",
        example: true,
      },
      CurrentUser: {
        description: "The account that a token belongs to.",
        type: "object",
        properties: {
          id: { description: "Id of the user: what other operations call `idUser`.", type: "integer" },
          name: { description: "Name of the user.", type: "string" },
          email: { description: "E-mail address of the account.", type: "string" },
          country: { description: "Country of the account.", type: "string" },
          accessLevel: {
            description: "Level of the account on the portal as a whole; its values are not documented.",
            type: "integer",
          },
          idAccessToken: {
            description: "Id of the access token that was used; null with a bearer token. Not documented.",
            type: ["integer", "null"],
          },
        },
        example: {
          id: 51209,
          name: "Ada Example",
          email: "ada@example.com",
          country: "Norway",
          accessLevel: 0,
          idAccessToken: 90311,
        },
      },
      SiteGroupInvite: {
        description: "An invitation to a group of installations.",
        type: "object",
        properties: {
          idSiteGroup: { description: "Id of the group.", type: "integer" },
          siteGroupName: { description: "Name of the group.", type: "string" },
          personalMessage: { description: "What the inviter wrote.", type: "string" },
          inviteKey: {
            description: "Key by which the invitation is accepted.",
            type: "string",
            "x-secret": true,
          },
          inviterName: { description: "Name of the inviter.", type: "string" },
          inviteTimestamp: {
            description: "When the invitation was made.",
            type: "integer",
            "x-time-unit": "s",
          },
        },
        example: {
          idSiteGroup: 12,
          siteGroupName: "Coast",
          personalMessage: "",
          inviteKey: "k-9a8b",
          inviterName: "Bob Example",
          inviteTimestamp: 1780272000,
        },
      },
      UserGroupInvite: {
        description: "An invitation to a team.",
        type: "object",
        properties: {
          idUserGroup: { description: "Id of the team.", type: "integer" },
          userGroupName: { description: "Name of the team.", type: "string" },
          personalMessage: { description: "What the inviter wrote.", type: "string" },
          inviteKey: {
            description: "Key by which the invitation is accepted.",
            type: "string",
            "x-secret": true,
          },
          inviterName: { description: "Name of the inviter.", type: "string" },
          inviteTimestamp: {
            description: "When the invitation was made.",
            type: "integer",
            "x-time-unit": "s",
          },
        },
        example: {
          idUserGroup: 77,
          userGroupName: "Service",
          personalMessage: "Welcome",
          inviteKey: "k-1f2e",
          inviterName: "Bob Example",
          inviteTimestamp: 1780272000,
        },
      },
      UserGroupRequest: {
        description: "A request of somebody to join a team.",
        type: "object",
        properties: {
          idUserGroup: { description: "Id of the team.", type: "integer" },
          userGroupName: { description: "Name of the team.", type: "string" },
          inviteeName: { description: "Name of who asks.", type: "string" },
          idUser: { description: "Id of the user who asks.", type: "integer" },
          inviteTimestamp: { description: "When the request was made.", type: "integer", "x-time-unit": "s" },
        },
        example: {
          idUserGroup: 77,
          userGroupName: "Service",
          inviteeName: "Eve Example",
          idUser: 51377,
          inviteTimestamp: 1780272000,
        },
      },
      InstallationRequest: {
        description: "A request of somebody for access to an installation.",
        type: "object",
        properties: {
          idSite: { description: "Id of the installation.", type: "integer" },
          installationName: { description: "Name of the installation.", type: "string" },
          inviteeName: { description: "Name of who asks.", type: "string" },
          idUser: { description: "Id of the user who asks.", type: "integer" },
          inviteTimestamp: { description: "When the request was made.", type: "integer", "x-time-unit": "s" },
        },
        example: {
          idSite: 404512,
          installationName: "Harbour workshop",
          inviteeName: "Eve Example",
          idUser: 51377,
          inviteTimestamp: 1780272000,
        },
      },
      AccessToken: {
        description: "An access token, without the token itself.",
        type: "object",
        required: ["name", "idAccessToken", "createdOn", "scope", "expires"],
        properties: {
          name: { description: "Name of the token.", type: "string" },
          idAccessToken: { description: "Id of the token.", type: ["integer", "string"] },
          createdOn: {
            description: "When the token was created. Older answers have the number as text.",
            type: ["integer", "string"],
            "x-time-unit": "s",
          },
          scope: {
            description: "What the token is good for; always `FULL_ACCESS` as far as is known.",
            type: "string",
          },
          expires: {
            description:
              "When the token ends; null where it does not end. Older answers have the number as text.",
            type: ["integer", "string", "null"],
            "x-time-unit": "s",
          },
          lastSeen: {
            description: "When the token was last used; null if never. Not documented.",
            type: ["integer", "null"],
            "x-time-unit": "s",
          },
          lastSuccessfulAuth: {
            description: "When the token was last accepted; null if never. Not documented.",
            type: ["integer", "null"],
            "x-time-unit": "s",
          },
        },
        example: {
          name: "energy report",
          idAccessToken: 90312,
          createdOn: 1780272000,
          scope: "FULL_ACCESS",
          expires: null,
          lastSeen: null,
          lastSuccessfulAuth: null,
        },
      },
      Installation: {
        description: "An installation. The members from `alarm` on are only there with `extended: 1`.",
        type: "object",
        required: [
          "idSite",
          "accessLevel",
          "owner",
          "is_admin",
          "name",
          "identifier",
          "idUser",
          "pvMax",
          "timezone",
          "phonenumber",
          "notes",
          "geofence",
          "geofenceEnabled",
          "realtimeUpdates",
          "restrictNodeRed",
          "hasMains",
          "hasGenerator",
          "noDataAlarmTimeout",
          "alarmMonitoring",
          "invalidVRMAuthTokenUsedInLogRequest",
          "syscreated",
          "shared",
          "device_icon",
        ],
        properties: {
          idSite: { description: "Id of the installation.", type: "integer" },
          accessLevel: {
            description: "What the caller may do with the installation.",
            $ref: "#/components/schemas/AccessLevel",
          },
          owner: { description: "Whether the caller owns the installation.", type: "boolean" },
          is_admin: {
            description: "Whether the caller has full control of the installation.",
            type: "boolean",
          },
          name: { description: "Name of the installation.", type: "string" },
          identifier: {
            description: "Portal id of the gateway, 12 hexadecimal digits; not to be confused with `idSite`.",
            type: "string",
          },
          idUser: { description: "Id of the owner.", type: "integer" },
          pvMax: {
            description: "Greatest solar power of the installation. The unit is not documented.",
            type: "integer",
          },
          timezone: { description: "Time zone of the installation, such as `Europe/Oslo`.", type: "string" },
          phonenumber: {
            description: "Telephone number of the installation.",
            type: ["string", "number", "null"],
          },
          notes: { description: "Notes on the installation.", type: ["string", "null"] },
          geofence: {
            description: "The geofence as JSON text; false or null where there is none.",
            anyOf: [{ type: "string" }, { const: false }, { type: "null" }],
          },
          geofenceEnabled: { description: "Whether leaving the geofence is an alarm.", type: "boolean" },
          realtimeUpdates: {
            description: "Whether the installation sends values as they change.",
            type: "boolean",
          },
          restrictNodeRed: {
            description: "Whether Node-RED is closed to users without full control.",
            type: "boolean",
          },
          hasMains: { description: "1 if there is a mains supply.", type: "integer" },
          hasGenerator: { description: "1 if there is a generator.", type: "integer" },
          noDataAlarmTimeout: {
            description: "Silence in seconds after which an alarm is raised; null for none.",
            type: ["integer", "null"],
          },
          alarmMonitoring: { $ref: "#/components/schemas/AlarmMonitoring" },
          invalidVRMAuthTokenUsedInLogRequest: {
            description: "When the gateway last reported with an invalid token; 0 if never.",
            type: "integer",
            "x-time-unit": "s",
          },
          syscreated: {
            description: "When the installation was created.",
            type: "integer",
            "x-time-unit": "s",
          },
          shared: { description: "Whether the installation is shared by a public link.", type: "boolean" },
          device_icon: { description: "Icon of the installation.", type: "string" },
          isPaygo: {
            description: "1 if the installation is paid for by use. Not documented.",
            type: "integer",
          },
          paygoCurrency: {
            description: "Currency of payments by use. Not documented.",
            type: ["string", "null"],
          },
          paygoTotalAmount: {
            description: "Amount of payments by use. Not documented.",
            type: ["number", "null"],
          },
          inverterChargerControl: {
            description: "1 if the inverter or charger may be controlled from the portal. Not documented.",
            type: "integer",
          },
          remoteConsoleChoice: {
            description: "Which remote console opens. Not documented.",
            type: ["string", "null"],
          },
          favorite: {
            description: "1 if the installation is a favourite of the caller. Not documented.",
            type: "integer",
          },
          isSystem: {
            description: "1 if it is a system without a gateway. Not documented.",
            type: "integer",
          },
          reports_enabled: {
            description: "Whether reports are sent by mail. Only on old servers.",
            type: "boolean",
          },
          alarm: { description: "Whether an alarm is active.", type: "boolean" },
          last_timestamp: { description: "When data last arrived.", type: "integer", "x-time-unit": "s" },
          current_time: { description: "Time of day at the installation, as `hh:mm`.", type: "string" },
          timezone_offset: {
            description: "Seconds by which the installation is ahead of UTC just now.",
            type: "integer",
          },
          demo_mode: { description: "Whether the installation shows made-up data.", type: "boolean" },
          mqtt_webhost: {
            description: "Host name of the MQTT broker for browsers (no URL).",
            type: "string",
          },
          mqtt_host: { description: "Host name of the MQTT broker (no URL).", type: "string" },
          high_workload: {
            description: "Whether the gateway answers slowly on its own bus.",
            type: "boolean",
          },
          current_alarms: {
            description: "Active alarms, as texts by the document and as objects in answers.",
            type: "array",
            items: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/CurrentAlarm" }] },
          },
          num_alarms: { description: "Number of active alarms.", type: "integer" },
          avatar_url: { description: "Address of the installation's picture.", type: ["string", "null"] },
          tags: {
            description: "Tags of the installation; false for none.",
            anyOf: [
              { type: "array", items: { $ref: "#/components/schemas/InstallationTag" } },
              { const: false },
            ],
          },
          new_tags: { description: "Meaning unknown. Not documented.", type: "boolean" },
          images: {
            description: "Images of the installation; false for none.",
            anyOf: [
              { type: "array", items: { $ref: "#/components/schemas/InstallationImage" } },
              { const: false },
            ],
          },
          nodered_running: {
            description: "Whether Node-RED runs on the gateway. Not documented.",
            type: "boolean",
          },
          prices_unavailable: {
            description: "Whether energy prices are missing. Not documented.",
            type: "boolean",
          },
          premium_features: { description: "Paid features. Not documented.", type: "array", items: true },
          last_location_timestamp: {
            description: "When the position was last known; false if never. Not documented.",
            anyOf: [{ type: "integer" }, { const: false }],
            "x-time-unit": "s",
          },
          currency: { $ref: "#/components/schemas/Currency" },
          guiHash: {
            description: "Version of the gateway's user interface. Not documented.",
            type: "string",
          },
          GUIv: { description: "Version of the gateway's user interface. Not documented.", type: "integer" },
          view_permissions: {
            description: "What the caller may see and do; an empty list where there is nothing to say.",
            anyOf: [
              { $ref: "#/components/schemas/InstallationViewPermissions" },
              { $ref: "#/components/schemas/EmptyList" },
            ],
          },
          extended: {
            description: "Latest values of some attributes, and summaries over several of them.",
            type: "array",
            items: {
              anyOf: [
                { $ref: "#/components/schemas/ExtendedAttribute" },
                { $ref: "#/components/schemas/ExtendedSummary" },
              ],
            },
          },
        },
        example: {
          idSite: 404512,
          accessLevel: 1,
          owner: true,
          is_admin: true,
          name: "Harbour workshop",
          identifier: "d0a5c4b3e2f1",
          idUser: 51209,
          pvMax: 5200,
          timezone: "Europe/Oslo",
          phonenumber: null,
          notes: null,
          geofence: null,
          geofenceEnabled: false,
          realtimeUpdates: true,
          restrictNodeRed: false,
          hasMains: 1,
          hasGenerator: 0,
          noDataAlarmTimeout: null,
          alarmMonitoring: 1,
          invalidVRMAuthTokenUsedInLogRequest: 0,
          syscreated: 1654041600,
          shared: false,
          device_icon: "solar",
          alarm: false,
          last_timestamp: 1780272000,
          current_time: "02:00",
          timezone_offset: 7200,
          current_alarms: [],
          tags: false,
          images: false,
          last_location_timestamp: false,
        },
      },
      InstallationSearchResult: {
        description: "An installation in which a text was found.",
        type: "object",
        properties: {
          site_id: { description: "Id of the installation, `idSite` elsewhere.", type: "integer" },
          site_identifier: { description: "Portal id of the gateway.", type: "string" },
          site_name: { description: "Name of the installation.", type: "string" },
          avatar_url: { description: "Address of the installation's picture.", type: ["string", "null"] },
          highlight: {
            description:
              "Where the text was found, by member, as HTML with `<em>` around it; an empty list for nowhere.",
            anyOf: [
              { type: "object", additionalProperties: { type: "array", items: { type: "string" } } },
              { $ref: "#/components/schemas/EmptyList" },
            ],
          },
        },
        example: {
          site_id: 404512,
          site_identifier: "d0a5c4b3e2f1",
          site_name: "Harbour workshop",
          avatar_url: "",
          highlight: { site_name: ["<em>Harbour</em> workshop"] },
        },
      },
      AttributeSearchRecord: {
        description:
          "An installation that meets the conditions. The latest value of each attribute asked for is in a member called `value_` and its code.",
        type: "object",
        properties: {
          idSite: { description: "Id of the installation.", type: "integer" },
          description: { description: "Name of the installation.", type: "string" },
          lastTimestamp: { description: "When data last arrived.", type: "integer", "x-time-unit": "s" },
        },
        additionalProperties: { type: ["string", "number", "null"] },
        example: {
          idSite: 404512,
          description: "Harbour workshop",
          lastTimestamp: 1780272000,
          value_bs: 84.5,
        },
      },
      AttributeSearchAttribute: {
        description: "An attribute that a condition speaks of.",
        type: "object",
        required: ["idDataAttribute", "code", "dataType"],
        properties: {
          idDataAttribute: { description: "Id of the attribute.", type: "integer" },
          code: { description: "Code of the attribute.", type: "string" },
          dataType: { $ref: "#/components/schemas/AttributeDataType" },
          formatWithUnit: {
            description: "How to write the value, in the way of `printf`: `%.1F V`.",
            type: ["string", "null"],
          },
        },
        example: { idDataAttribute: 144, code: "bs", dataType: "float", formatWithUnit: "%.1F %%" },
      },
      Device: {
        description: "A device of an installation. Which members there are depends on its kind.",
        type: "object",
        required: ["name", "customName", "productCode", "idSite", "lastConnection", "settings"],
        properties: {
          name: { description: "Kind of device, such as `Battery Monitor`.", type: "string" },
          customName: {
            description: "Name given by the user; null or empty for none.",
            type: ["string", "null"],
          },
          productCode: { description: "Code of the product.", type: "string" },
          productName: { description: "Name of the product.", type: "string" },
          idSite: { description: "Id of the installation.", type: "integer" },
          firmwareVersion: { description: "Version of the firmware.", type: "string" },
          lastConnection: {
            description:
              "When the device was last heard of, as text by the document and as a number in answers; false if never.",
            anyOf: [{ type: "integer" }, { type: "string" }, { const: false }],
            "x-time-unit": "s",
          },
          class: { description: "Style class of the portal's web page.", type: "string" },
          connection: { description: "How the device is connected.", type: "string" },
          connectionInformation: {
            description: "More on how the device is connected. Not documented.",
            type: "string",
          },
          instance: {
            description: "Number of the device in the installation: the `instance` of widgets.",
            type: "integer",
          },
          idDeviceType: {
            description:
              "Kind of device as a number: 0 gateway, 1 VE.Bus system, 2 battery monitor, 3 PV inverter, 4 solar charger, 12 tank sensor are known.",
            type: "integer",
          },
          settings: {
            description: "Settings that can be changed from the portal.",
            type: "array",
            items: { $ref: "#/components/schemas/DeviceSetting" },
          },
          signalRSSI: { description: "Strength of the radio signal with its unit.", type: "string" },
          signalSNR: {
            description: "Signal-to-noise ratio of the radio signal with its unit.",
            type: "string",
          },
          signalFrequency: { description: "Frequency of the radio signal with its unit.", type: "string" },
          antennaType: {
            description: "Antenna of a GlobalLink.",
            type: "string",
            enum: ["Internal", "External"],
          },
          networkName: { description: "Name of the radio network.", type: "string" },
          loggingInterval: {
            description: "Seconds between two reports of a gateway; false where it is not set.",
            anyOf: [{ type: "integer" }, { const: false }],
          },
          identifier: {
            description:
              "Portal id of a gateway; null for the demo account. Missing where the site is seen by a public link.",
            type: ["string", "null"],
          },
          lastPowerUpOrRestart: {
            description:
              "When a gateway last started, as text by the document and as a number in answers; false if not known.",
            anyOf: [{ type: "integer" }, { type: "string" }, { const: false }],
            "x-time-unit": "s",
          },
          machineSerialNumber: { description: "Serial number of a gateway.", type: ["string", "null"] },
          remoteOnLan: { description: "Address of a gateway in its own network.", type: "string" },
          autoUpdate: {
            description: "Whether a gateway updates itself.",
            type: "string",
            enum: ["On", "Off", "Check"],
          },
          updateTo: {
            description: "Up to which kind of release a gateway updates itself.",
            type: "string",
            enum: ["Official release", "Release-candidate", "Testing", "Develop"],
          },
          vncSshAuth: {
            description: "Whether a gateway allows SSH for the remote console.",
            type: "boolean",
          },
          vncStatus: {
            description: "Whether a gateway's console can be reached from the internet.",
            type: "string",
            enum: ["Enabled", "Disabled"],
          },
          vncPort: { description: "Port of a gateway's console.", type: "integer" },
          twoWayCommunication: {
            description: "Whether a gateway takes settings from the portal.",
            type: "boolean",
          },
          remoteSupportEnabled: { description: "Whether a gateway lets the vendor in.", type: "boolean" },
          remoteSupportPort: {
            description: "Port at which the vendor is let in; false for none.",
            anyOf: [{ type: "integer" }, { const: false }],
          },
          remoteSupportIp: { description: "Address at which the vendor is let in.", type: "string" },
          remoteSupport: {
            description: "Whether the vendor is let in just now.",
            type: "string",
            enum: ["enabled_online", "enabled_offline", "disabled"],
          },
          vrt: { description: "Meaning unknown. Not documented.", type: "integer" },
          vrm: { description: "Meaning unknown. Not documented.", type: "integer" },
          guiV2Status: {
            description: "State of a gateway's new user interface. Not documented.",
            type: "string",
          },
          productId: {
            description: "Product id of a VE.Bus device; false for none.",
            anyOf: [{ type: "string" }, { const: false }],
          },
          vmc: {
            description: "How a VE.Bus device is connected: `VE.Bus` or `VE.Can`; false for neither.",
            anyOf: [{ type: "string" }, { const: false }],
          },
          vid: { $ref: "#/components/schemas/DeviceHardwareConfiguration" },
          tempSensorConnected: {
            description: "Whether an IO extender has a temperature sensor.",
            type: "boolean",
          },
          batteryFamily: { description: "Family of a battery. Not documented.", type: "string" },
          batteryManufacturer: { description: "Maker of a battery. Not documented.", type: "string" },
          froniusDeviceType: { description: "Type of a Fronius PV inverter.", type: "string" },
          pL: {
            description: "Where a PV inverter feeds in; false where it is not known.",
            anyOf: [{ type: "string" }, { const: false }],
          },
          pdV: { description: "Version of a PV inverter's data manager.", type: "string" },
          inputType: {
            description: "What a digital input watches; false where it is not known.",
            anyOf: [{ type: "string" }, { const: false }],
          },
          inputState: {
            description: "State of a digital input; false where it is not known.",
            anyOf: [{ type: "string" }, { const: false }],
          },
        },
        example: {
          name: "Battery Monitor",
          customName: "House bank",
          productCode: "A389",
          productName: "SmartShunt 500A/50mV",
          idSite: 404512,
          firmwareVersion: "v4.19",
          lastConnection: 1780272000,
          class: "device-battery-monitor",
          connection: "VE.Direct",
          instance: 279,
          idDeviceType: 2,
          settings: [],
        },
      },
      InstallationUser: {
        description: "A user who has access to an installation.",
        type: "object",
        properties: {
          idUser: { description: "Id of the user.", type: "integer" },
          idSite: { description: "Id of the installation. Not documented.", type: "integer" },
          name: { description: "Name of the user.", type: "string" },
          email: { description: "E-mail address of the user.", type: "string" },
          accessLevel: { $ref: "#/components/schemas/AccessLevel" },
          receivesAlarmNotifications: {
            description: "1 if the user is told of alarms. Not documented.",
            type: "integer",
          },
        },
        example: { idUser: 51209, name: "Ada Example", email: "ada@example.com", accessLevel: 1 },
      },
      InstallationInvite: {
        description: "An invitation to an installation.",
        type: "object",
        properties: {
          idInvite: { description: "Id of the invitation.", type: "integer" },
          idUser: { description: "Id of the inviter. Not documented.", type: "integer" },
          idSite: { description: "Id of the installation. Not documented.", type: "integer" },
          email: { description: "E-mail address of who is invited.", type: "string" },
          name: { description: "Name of who is invited.", type: "string" },
          accessLevel: { $ref: "#/components/schemas/AccessLevel" },
          receivesAlarmNotifications: {
            description: "1 for who will be told of alarms. Not documented.",
            type: "integer",
          },
          created: { description: "When the invitation was made.", type: "integer", "x-time-unit": "s" },
        },
        example: {
          idInvite: 42,
          email: "bob@example.com",
          name: "Bob Example",
          accessLevel: 0,
          created: 1780272000,
        },
      },
      InstallationPendingUser: {
        description: "A user who asks for access.",
        type: "object",
        properties: {
          idUser: { description: "Id of the user.", type: "integer" },
          name: { description: "Name of the user.", type: "string" },
          email: { description: "E-mail address of the user.", type: "string" },
        },
        example: { idUser: 51377, name: "Eve Example", email: "eve@example.com" },
      },
      InstallationUserGroup: {
        description: "A team that has access.",
        type: "object",
        properties: {
          idUserGroup: { description: "Id of the team.", type: "integer" },
          name: { description: "Name of the team.", type: "string" },
          accessLevel: { $ref: "#/components/schemas/AccessLevel" },
        },
        example: { idUserGroup: 77, name: "Service", accessLevel: 2 },
      },
      InstallationSiteGroup: {
        description: "A group of installations.",
        type: "object",
        properties: {
          idSiteGroup: { description: "Id of the group.", type: "integer" },
          name: { description: "Name of the group.", type: "string" },
          idOwner: { description: "Id of the owner.", type: "integer" },
          adminName: { description: "Name of the owner.", type: "string" },
        },
        example: { idSiteGroup: 12, name: "Coast", idOwner: 51209, adminName: "Ada Example" },
      },
      AccessLevel: {
        description:
          "What a user or team may do with an installation: watch (0), everything (1), or service it (2).",
        type: "integer",
        enum: [0, 1, 2],
        "x-enum-descriptions": {
          "0": { description: "Monitoring: may watch." },
          "1": { description: "Full control: may watch, change settings, and give and take access." },
          "2": { description: "Technician: may watch, change settings and give access to others." },
        },
        example: 1,
      },
      UserGroupAccess: {
        description: "A team and what it may do.",
        type: "object",
        required: ["idUserGroup", "accessLevel"],
        properties: {
          idUserGroup: { description: "Id of the team.", type: "integer" },
          accessLevel: { $ref: "#/components/schemas/AccessLevel" },
        },
        additionalProperties: false,
        example: { idUserGroup: 77, accessLevel: 2 },
      },
      DiagnosticsRecord: {
        description: "The latest value of an attribute of a device.",
        type: "object",
        required: [
          "idSite",
          "timestamp",
          "Device",
          "instance",
          "idDataAttribute",
          "description",
          "formatWithUnit",
          "dbusServiceType",
          "dbusPath",
          "code",
          "bitmask",
          "formattedValue",
          "rawValue",
          "id",
        ],
        properties: {
          idSite: { description: "Id of the installation.", type: "integer" },
          timestamp: { description: "When the value was reported.", type: "integer", "x-time-unit": "s" },
          Device: { description: "Kind of device, such as `Battery Monitor`.", type: "string" },
          instance: { description: "Number of the device in the installation.", type: "integer" },
          idDataAttribute: { description: "Id of the attribute.", type: "integer" },
          description: { description: "Name of the attribute.", type: "string" },
          formatWithUnit: {
            description: "How to write the value, in the way of `printf`: `%.2F V`.",
            type: "string",
          },
          dbusServiceType: {
            description: "Kind of the D-Bus service on the gateway.",
            type: ["string", "null"],
          },
          dbusPath: { description: "D-Bus path on the gateway.", type: ["string", "null"] },
          code: { description: "Code of the attribute.", type: "string" },
          bitmask: { description: "1 where the value is made of flags.", type: "integer" },
          formattedValue: { description: "The value with its unit.", type: "string" },
          rawValue: {
            description: "The value, unformatted. It may be newer than `formattedValue`.",
            type: ["string", "number", "null"],
          },
          id: { description: "Id of the record.", type: "integer" },
          dataAttributeEnumValues: {
            description: "States that the attribute may have, where it has states.",
            type: "array",
            items: { $ref: "#/components/schemas/EnumValue" },
          },
        },
        example: {
          idSite: 404512,
          timestamp: 1780272000,
          Device: "Battery Monitor",
          instance: 279,
          idDataAttribute: 47,
          description: "Voltage",
          formatWithUnit: "%.2F V",
          dbusServiceType: "battery",
          dbusPath: "/Dc/0/Voltage",
          code: "V",
          bitmask: 0,
          formattedValue: "51.20 V",
          rawValue: "51.2",
          id: 880123,
        },
      },
      StatsType: {
        description:
          "Which attributes are asked for: one of the sets of the portal, or with `custom` those in `attributeCodes[]`. The last four are not in the document, but clients use them.",
        type: "string",
        enum: [
          "live_feed",
          "venus",
          "consumption",
          "solar_yield",
          "kwh",
          "generator",
          "generator-runtime",
          "custom",
          "forecast",
          "evcs",
          "live_feed_kwh",
          "dynamic_ess",
          "dynamic_ess_prices",
        ],
        "x-enum-descriptions": {
          live_feed: {
            description:
              "What the portal's overview shows, such as `bs`, `bv`, `Pdc`, `total_solar_yield`, `total_consumption`, `grid_history_from` and `grid_history_to`.",
          },
          venus: { description: "Figures of the gateway, such as `Pdc` and `bv`." },
          consumption: { description: "Where consumed energy came from: `Bc`, `Gc`, `Pc`, `gc`." },
          solar_yield: { description: "Where solar energy went: `Pb`, `Pc`, `Pg`." },
          kwh: { description: "All flows of energy: `Gb`, `Gc`, `Bg`, `Pg`, `Bc`, `Pb`, `Pc` and `kwh`." },
          generator: { description: "Energy of the generator: `gc`, `gb`." },
          "generator-runtime": { description: "How long the generator ran.", unit: "s" },
          custom: { description: "The attributes in `attributeCodes[]`." },
          forecast: {
            description:
              "Forecasts of `solar_yield_forecast` and `vrm_consumption_fc`. Hourly: with `15mins` there are zeros between.",
          },
          evcs: { description: "Charging of electric vehicles. Not documented." },
          live_feed_kwh: { description: "What the overview shows, as energy. Not documented." },
          dynamic_ess: { description: "Dynamic ESS, with the prices `deGb` and `deGs`. Not documented." },
          dynamic_ess_prices: { description: "Prices of Dynamic ESS. Not documented." },
        },
        example: "kwh",
      },
      StatsInterval: {
        description:
          "Time between points, and with it the longest span of one request. A longer span is a 400; the package's `stats.series` splits it.",
        type: "string",
        enum: ["15mins", "hours", "2hours", "days", "weeks", "months", "years", "5mins"],
        "x-enum-descriptions": {
          "15mins": { description: "A quarter of an hour; at most 31 days." },
          hours: { description: "One hour; at most 31 days." },
          "2hours": { description: "Two hours. No longest span is documented." },
          days: { description: "24 hours, counted from `start` and not from midnight; at most 180 days." },
          weeks: { description: "Seven days; at most 140 days." },
          months: {
            description:
              "Calendar months; at most 24 months. The time is the last day of the month, and the month before the span comes first.",
          },
          years: { description: "Calendar years; at most 5 years." },
          "5mins": { description: "Five minutes. Not documented; no longest span is known." },
        },
        example: "hours",
      },
      AttributeCode: {
        description:
          "Code of an attribute. These are the ones met in public clients and answers; which of them an installation has is seen in `diagnostics.list`. Any other code of `dataAttributes.list` may be passed as well.",
        type: "string",
        enum: [
          "Pb",
          "Pc",
          "Pg",
          "Gb",
          "Gc",
          "Bc",
          "Bg",
          "gc",
          "gb",
          "Gu",
          "dYU",
          "dH21",
          "dH22",
          "tx",
          "rx",
          "kwh",
          "consumption",
          "solar_yield",
          "from_to_grid",
          "total_solar_yield",
          "total_consumption",
          "total_genset",
          "grid_history_from",
          "grid_history_to",
          "history_charged_energy",
          "history_discharged_energy",
          "bs",
          "bv",
          "bc",
          "bst",
          "Pdc",
          "SOC",
          "V",
          "I",
          "TTG",
          "CE",
          "BT",
          "solar_yield_forecast",
          "vrm_consumption_fc",
          "vrm_pv_inverter_yield_fc",
          "vrm_pv_charger_yield_fc",
          "vrm_solar_irradiance",
          "vrm_solar_irradiance_fc",
          "vrm_consum_evcs_fc",
          "vrm_consum_hp_fc",
          "evE",
          "dhE",
          "daE",
          "deGb",
          "deGs",
          "tsT",
          "evs",
          "IV1",
        ],
        "x-enum-descriptions": {
          Pb: { description: "Solar energy into the battery.", unit: "kWh" },
          Pc: { description: "Solar energy used at once.", unit: "kWh" },
          Pg: { description: "Solar energy fed into the grid.", unit: "kWh" },
          Gb: { description: "Energy from the grid into the battery.", unit: "kWh" },
          Gc: { description: "Energy from the grid used at once.", unit: "kWh" },
          Bc: { description: "Energy from the battery to consumers.", unit: "kWh" },
          Bg: { description: "Energy from the battery fed into the grid.", unit: "kWh" },
          gc: { description: "Energy from the generator used at once (concluded).", unit: "kWh" },
          gb: { description: "Energy from the generator into the battery (concluded).", unit: "kWh" },
          Gu: { description: "Gas used.", unit: "m³" },
          dYU: { description: "Yield of a solar charger, as the user's counter advanced.", unit: "kWh" },
          dH21: {
            description: "Energy drawn from the battery, as the monitor's counter advanced.",
            unit: "kWh",
          },
          dH22: {
            description: "Energy charged into the battery, as the monitor's counter advanced.",
            unit: "kWh",
          },
          tx: { description: "Network traffic sent by the gateway." },
          rx: { description: "Network traffic received by the gateway." },
          kwh: { description: "All energy of the type `kwh`.", unit: "kWh" },
          consumption: { description: "Power of all consumers.", unit: "W" },
          solar_yield: { description: "Solar power." },
          from_to_grid: { description: "Power from the grid, negative into it." },
          total_solar_yield: { description: "Solar energy.", unit: "kWh" },
          total_consumption: { description: "Energy used.", unit: "kWh" },
          total_genset: { description: "Energy of the generator.", unit: "kWh" },
          grid_history_from: { description: "Energy taken from the grid.", unit: "kWh" },
          grid_history_to: { description: "Energy fed into the grid.", unit: "kWh" },
          history_charged_energy: { description: "Energy charged into the battery." },
          history_discharged_energy: { description: "Energy drawn from the battery." },
          bs: { description: "State of charge of the system's battery (attribute 144).", unit: "%" },
          bv: { description: "Voltage of the system's battery (attribute 143).", unit: "V" },
          bc: {
            description: "Current of the system's battery, negative while discharging (attribute 147).",
            unit: "A",
          },
          bst: {
            description: "What the system's battery does: idle, charging or discharging (attribute 215).",
          },
          Pdc: { description: "Power of solar chargers on the DC side (attribute 113).", unit: "W" },
          SOC: { description: "State of charge by the battery monitor (attribute 51).", unit: "%" },
          V: { description: "Battery voltage by the battery monitor (attribute 47).", unit: "V" },
          I: {
            description: "Battery current by the battery monitor, negative while discharging (attribute 49).",
            unit: "A",
          },
          TTG: { description: "Time until the battery is empty (attribute 52).", unit: "h" },
          CE: { description: "Charge drawn since the battery was full (attribute 50).", unit: "Ah" },
          BT: { description: "Battery temperature (attribute 115).", unit: "°C" },
          solar_yield_forecast: {
            description: "Forecast of solar energy in the hour, so its mean power in W.",
            unit: "Wh",
          },
          vrm_consumption_fc: {
            description: "Forecast of energy used in the hour, so its mean power in W.",
            unit: "Wh",
          },
          vrm_pv_inverter_yield_fc: { description: "Forecast of the yield of PV inverters." },
          vrm_pv_charger_yield_fc: { description: "Forecast of the yield of solar chargers." },
          vrm_solar_irradiance: { description: "Solar irradiance." },
          vrm_solar_irradiance_fc: { description: "Forecast of solar irradiance." },
          vrm_consum_evcs_fc: { description: "Forecast of what charging vehicles takes." },
          vrm_consum_hp_fc: { description: "Forecast of what heating takes." },
          evE: { description: "Energy used for charging vehicles.", unit: "kWh" },
          dhE: { description: "Energy used for heating.", unit: "kWh" },
          daE: { description: "Energy used by AC loads.", unit: "kWh" },
          deGb: {
            description: "Price of buying with Dynamic ESS, in the installation's currency.",
            unit: "currency/kWh",
          },
          deGs: {
            description: "Price of selling with Dynamic ESS, in the installation's currency.",
            unit: "currency/kWh",
          },
          tsT: { description: "Temperature by a temperature sensor (attribute 450).", unit: "°C" },
          evs: { description: "What an EV charger does (attribute 824)." },
          IV1: { description: "Voltage at the AC input, phase 1.", unit: "V" },
        },
        example: "Pb",
      },
      StatsByCode: {
        description: "Points by code of the attribute.",
        type: "object",
        additionalProperties: { $ref: "#/components/schemas/StatsSeries" },
        example: {
          Pb: [
            [1780272000000, 0.25],
            [1780275600000, 0.5],
          ],
          Pg: false,
        },
      },
      EmptyList: {
        description: "Nothing at all, which the server writes as an empty list where a map would be.",
        type: "array",
        items: false,
        maxItems: 0,
        example: [],
      },
      StatsTotalsByCode: {
        description: "Totals by code of the attribute.",
        type: "object",
        additionalProperties: { $ref: "#/components/schemas/StatsTotal" },
        example: { Pb: 0.75, Pg: false },
      },
      StatsInstance: {
        description: "Points of one device.",
        type: "object",
        required: ["instance", "stats"],
        properties: {
          instance: { description: "Number of the device in the installation.", type: "integer" },
          stats: {
            description: "Points by code of the attribute.",
            anyOf: [{ $ref: "#/components/schemas/StatsByCode" }, { $ref: "#/components/schemas/EmptyList" }],
          },
        },
        example: { instance: 279, stats: { SOC: [[1780272000000, 84.5, 84, 85.5]] } },
      },
      StatsInstanceTotals: {
        description: "Totals of one device.",
        type: "object",
        required: ["instance", "totals"],
        properties: {
          instance: { description: "Number of the device in the installation.", type: "integer" },
          totals: {
            description: "Totals by code of the attribute.",
            anyOf: [
              { $ref: "#/components/schemas/StatsTotalsByCode" },
              { $ref: "#/components/schemas/EmptyList" },
            ],
          },
        },
        example: { instance: 279, totals: { SOC: 84.5 } },
      },
      OverallStatsType: {
        description: "Which attributes are asked for. See `StatsType`; there are fewer here.",
        type: "string",
        enum: [
          "live_feed",
          "venus",
          "consumption",
          "solar_yield",
          "kwh",
          "generator",
          "generator-runtime",
          "custom",
        ],
        example: "kwh",
      },
      OverallStatsPeriod: {
        description: "Totals of a period.",
        type: "object",
        required: ["totals", "percentages"],
        properties: {
          totals: {
            description: "Totals by code of the attribute.",
            anyOf: [
              { $ref: "#/components/schemas/StatsTotalsByCode" },
              { $ref: "#/components/schemas/EmptyList" },
            ],
          },
          percentages: {
            description: "Share of each attribute in percent, by code.",
            anyOf: [
              { type: "object", additionalProperties: { type: "number" } },
              { $ref: "#/components/schemas/EmptyList" },
            ],
          },
        },
        example: { totals: { Pc: 3.5, Gc: 1.5, gc: false }, percentages: { Pc: 70, Gc: 30 } },
      },
      Alarm: {
        description: "A rule that raises an alarm.",
        type: "object",
        properties: {
          idDataAttribute: { description: "Id of the attribute.", type: "integer" },
          instance: { description: "Number of the device in the installation.", type: "integer" },
          idDataAttributeLimit: { description: "Id of the rule.", type: "integer" },
          AlarmEnabled: { description: "1 for a rule that is in force, on a number.", type: "integer" },
          NotifyAfterSeconds: {
            description: "Seconds before anyone is told, for a number.",
            type: "integer",
          },
          highAlarm: { description: "Value above which there is an alarm.", type: "number" },
          highAlarmHysteresis: { description: "Value below which that alarm ends.", type: "number" },
          lowAlarm: { description: "Value below which there is an alarm.", type: "number" },
          lowAlarmHysteresis: { description: "Value above which that alarm ends.", type: "number" },
          alarmEnabled: { description: "1 for a rule that is in force, on a state.", type: "integer" },
          notifyAfterSeconds: { description: "Seconds before anyone is told, for a state.", type: "integer" },
          enumValues: { description: "Numbers of the states.", type: "array", items: { type: "integer" } },
        },
        example: {
          idDataAttribute: 47,
          instance: 279,
          idDataAttributeLimit: 61001,
          AlarmEnabled: 1,
          NotifyAfterSeconds: 60,
          highAlarm: 58,
          highAlarmHysteresis: 57,
          lowAlarm: 46,
          lowAlarmHysteresis: 47,
        },
      },
      AlarmDevice: {
        description: "A device that rules can be about.",
        type: "object",
        properties: {
          idSite: { description: "Id of the installation.", type: "integer" },
          instance: { description: "Number of the device in the installation.", type: "integer" },
          lastConnection: {
            description: "When the device was last heard of.",
            type: "integer",
            "x-time-unit": "s",
          },
          secondsAgo: { description: "Seconds since then.", type: "integer" },
          isValid: { description: "1 where its data are valid.", type: "integer" },
          idDeviceType: { description: "Kind of device as a number.", type: "integer" },
          deviceName: { description: "Kind of device, such as `Battery Monitor`.", type: "string" },
          productIdAsReceived: { description: "Product id as the device sent it.", type: "integer" },
          productName: { description: "Name of the product.", type: "string" },
          customProductName: {
            description: "Name of the product or the one given by the user.",
            type: "string",
          },
          firmwareVersion: { description: "Version of the firmware.", type: "string" },
          connection: { description: "How the device is connected.", type: ["string", "null"] },
          customName: { description: "Name given by the user.", type: ["string", "null"] },
          identifier: { description: "Portal id or serial number of the device.", type: "string" },
        },
        example: {
          idSite: 404512,
          instance: 279,
          lastConnection: 1780272000,
          secondsAgo: 12,
          isValid: 1,
          idDeviceType: 2,
          deviceName: "Battery Monitor",
          customName: null,
        },
      },
      AlarmUser: {
        description: "A user who may be told of alarms.",
        type: "object",
        properties: {
          idUser: { description: "Id of the user.", type: "integer" },
          idSite: { description: "Id of the installation.", type: "integer" },
          accessLevel: {
            description: "What the user may do with the installation.",
            $ref: "#/components/schemas/AccessLevel",
          },
          receivesAlarmNotifications: { description: "1 if the user is told of alarms.", type: "integer" },
          receivesReports: { description: "1 if the user gets reports.", type: "integer" },
          email: { description: "E-mail address of the user.", type: "string" },
          name: { description: "Name of the user.", type: "string" },
          avatar_url: { description: "Address of the user's picture.", type: "string" },
          muted: { description: "Whether the user wants no alarms for now.", type: "boolean" },
        },
        example: {
          idUser: 51209,
          idSite: 404512,
          accessLevel: 1,
          receivesAlarmNotifications: 1,
          name: "Ada Example",
        },
      },
      AlarmAttribute: {
        description: "An attribute that rules can be about.",
        type: "object",
        properties: {
          idDataAttribute: { description: "Id of the attribute.", type: "integer" },
          code: { description: "Code of the attribute.", type: "string" },
          description: { description: "Name of the attribute.", type: "string" },
          targetTable: { description: "Where the server keeps the values.", type: "string" },
          idDeviceType: { description: "Kind of device as a number.", type: "integer" },
          formatWithUnit: {
            description: "How to write the value, in the way of `printf`: `%.2F V`.",
            type: "string",
          },
          dataType: { $ref: "#/components/schemas/AttributeDataType" },
          enumValues: {
            description: "States that the attribute may have: JSON text by the document, maybe a list.",
            anyOf: [{ type: "string" }, { type: "array", items: true }],
          },
        },
        example: {
          idDataAttribute: 47,
          code: "V",
          description: "Voltage",
          targetTable: "logData",
          idDeviceType: 2,
          formatWithUnit: "%.2F V",
          dataType: "float",
          enumValues: "[]",
        },
      },
      NumericAlarmRule: {
        description:
          "A rule on a number: an alarm above `highAlarm` or below `lowAlarm`, until the value is back at the hysteresis. All four in the unit of the attribute.",
        type: "object",
        required: ["idDataAttribute", "instance", "AlarmEnabled", "NotifyAfterSeconds"],
        properties: {
          idDataAttribute: {
            description: "Id of the attribute, from `attributes` of `alarms.list`.",
            type: "integer",
          },
          instance: { description: "Number of the device in the installation.", type: "integer", minimum: 0 },
          AlarmEnabled: { description: "1 for a rule that is in force.", type: "integer", enum: [0, 1] },
          NotifyAfterSeconds: {
            description: "Seconds that it must last before anyone is told.",
            type: "integer",
            minimum: 0,
          },
          highAlarm: { description: "Value above which there is an alarm.", type: "number" },
          highAlarmHysteresis: { description: "Value below which that alarm ends.", type: "number" },
          lowAlarm: { description: "Value below which there is an alarm.", type: "number" },
          lowAlarmHysteresis: { description: "Value above which that alarm ends.", type: "number" },
        },
        additionalProperties: false,
        example: {
          idDataAttribute: 47,
          instance: 279,
          AlarmEnabled: 1,
          NotifyAfterSeconds: 60,
          lowAlarm: 46,
          lowAlarmHysteresis: 47,
        },
      },
      StateAlarmRule: {
        description: "A rule on a state: an alarm while the attribute is in one of the states.",
        type: "object",
        required: ["idDataAttribute", "instance", "alarmEnabled", "notifyAfterSeconds", "enumValues"],
        properties: {
          idDataAttribute: {
            description: "Id of the attribute, from `attributes` of `alarms.list`.",
            type: "integer",
          },
          instance: { description: "Number of the device in the installation.", type: "integer", minimum: 0 },
          alarmEnabled: { description: "1 for a rule that is in force.", type: "integer", enum: [0, 1] },
          notifyAfterSeconds: {
            description: "Seconds that it must last before anyone is told.",
            type: "integer",
            minimum: 0,
          },
          enumValues: { description: "Numbers of the states.", type: "array", items: { type: "integer" } },
        },
        additionalProperties: false,
        example: {
          idDataAttribute: 520,
          instance: 0,
          alarmEnabled: 1,
          notifyAfterSeconds: 300,
          enumValues: [3, 9],
        },
      },
      Tag: {
        description: "A tag and who gave it.",
        type: "object",
        required: ["tag", "source"],
        properties: {
          tag: { description: "Text of the tag.", type: "string" },
          source: { $ref: "#/components/schemas/TagSource" },
        },
        example: { tag: "rental", source: "user" },
      },
      DynamicEssSettings: {
        description: "Settings of Dynamic ESS as they are.",
        allOf: [{ $ref: "#/components/schemas/DynamicEssConfiguration" }],
        type: "object",
        properties: {
          idSite: { description: "Id of the installation. Not documented.", type: "integer" },
          createdOn: { description: "When the settings were made. Not documented.", type: "string" },
          updatedOn: { description: "When the settings were last changed. Not documented.", type: "string" },
        },
        example: {
          idSite: 404512,
          isOn: true,
          mode: 1,
          operatingMode: 0,
          batteryCapacity: 14.4,
          batteryCosts: 0.03,
          batteryFlowRestriction: "unrestricted",
          chargePower: 5,
          dischargePower: 5,
          maxPowerFromGrid: 10,
          maxPowerToGrid: 5,
          gridSell: 1,
          buyPriceType: 1,
          buyPriceFormula: "(p + 0.02) * 1.25",
          sellPriceType: 1,
          sellPriceFormula: "p",
        },
      },
      DynamicEssConfiguration: {
        description:
          "Settings of Dynamic ESS. A recent server is switched by `mode` and `operatingMode`; `isOn` and `isGreenModeOn` are older and may be without effect.",
        type: "object",
        properties: {
          isOn: { description: "Whether Dynamic ESS is on. Older than `mode`.", type: "boolean" },
          mode: { $ref: "#/components/schemas/DynamicEssMode" },
          isGreenModeOn: {
            description: "Whether only own energy is stored. Older than `operatingMode`.",
            type: "boolean",
          },
          operatingMode: { $ref: "#/components/schemas/DynamicEssOperatingMode" },
          batteryCapacity: {
            description: "Capacity of the battery in kWh.",
            type: "number",
            exclusiveMinimum: 0,
          },
          batteryCosts: {
            description:
              "What a kWh through the battery costs in wear, in the installation's currency: its price divided by cycles times capacity.",
            type: "number",
            minimum: 0,
          },
          batteryPrice: {
            description: "Price of the battery in the installation's currency.",
            type: "number",
          },
          batteryFlowRestriction: { $ref: "#/components/schemas/BatteryFlowRestriction" },
          alwaysApplyBatteryFlowRestriction: {
            description:
              "Whether the restriction also holds outside the schedule (concluded). Not documented.",
            type: "boolean",
          },
          chargePower: { description: "Greatest power into the battery in kW.", type: "number" },
          dischargePower: { description: "Greatest power out of the battery in kW.", type: "number" },
          maxPowerFromGrid: { description: "Greatest power from the grid in kW.", type: "number" },
          maxPowerToGrid: { description: "Greatest power into the grid in kW.", type: "number" },
          gridSell: { description: "1 where energy can be sold.", type: "integer", enum: [0, 1] },
          gridImportLimit: {
            description: "Limit on power from the grid in kW. Not documented.",
            type: ["number", "null"],
          },
          gridExportLimit: {
            description: "Limit on power into the grid in kW. Not documented.",
            type: ["number", "null"],
          },
          batteryChargeLimit: {
            description: "Limit on power into the battery in kW. Not documented.",
            type: ["number", "null"],
          },
          batteryDischargeLimit: {
            description: "Limit on power out of the battery in kW. Not documented.",
            type: ["number", "null"],
          },
          buyPriceType: { description: "What buying costs.", $ref: "#/components/schemas/PriceType" },
          buyPriceFormula: {
            description: "Price of buying from the market price `p`, such as `(p + 0.02) * 1.25`.",
            type: "string",
          },
          buyPriceSchedule: {
            description: "Fixed prices of buying.",
            $ref: "#/components/schemas/PriceSchedule",
          },
          buyEnergyProviderId: { description: "Id of the supplier on the portal.", type: "integer" },
          buyPriceSamplingRate: {
            description: "Minutes for which a price of buying holds. Not documented.",
            type: "number",
          },
          sellPriceType: { description: "What selling earns.", $ref: "#/components/schemas/PriceType" },
          sellPriceFormula: { description: "Price of selling from the market price `p`.", type: "string" },
          sellPriceSchedule: {
            description: "Fixed prices of selling.",
            $ref: "#/components/schemas/PriceSchedule",
          },
          sellEnergyProviderId: { description: "Id of the buyer on the portal.", type: "integer" },
          sellPriceSamplingRate: {
            description: "Minutes for which a price of selling holds. Not documented.",
            type: "number",
          },
          idBiddingZone: {
            description: "Id of the bidding zone of the market on the portal.",
            type: "integer",
          },
          biddingZoneCode: { description: "Code of the bidding zone. Not documented.", type: "string" },
          isDessSocDifferent: {
            description: "Whether Dynamic ESS has a least state of charge of its own.",
            type: "boolean",
          },
          isPeriodicFullChargeOn: {
            description: "Whether the battery is filled from time to time.",
            type: "boolean",
          },
          periodicFullChargeDuration: {
            description: "Hours for which the battery is then held full.",
            type: ["number", "null"],
            exclusiveMinimum: 0,
          },
          periodicFullChargeInterval: {
            description: "Days from one filling to the next.",
            type: ["number", "null"],
            exclusiveMinimum: 0,
          },
        },
        example: { mode: 1, operatingMode: 0 },
      },
      ConsumptionAdjustment: {
        description: "What is expected in an hour.",
        type: "object",
        required: ["timestamp", "value"],
        properties: {
          timestamp: {
            description: "Beginning of the hour; a whole hour.",
            type: "integer",
            "x-time-unit": "s",
          },
          value: { description: "Energy in Wh; -1 goes back to the forecast.", type: "number", minimum: -1 },
        },
        additionalProperties: false,
        example: { timestamp: 1780290000, value: 7000 },
      },
      GraphPoint: {
        description: "A point: time and mean; with `useMinMax: 1` also least and greatest value.",
        anyOf: [
          {
            type: "array",
            prefixItems: [
              { description: "Time of the point.", type: "number", "x-time-unit": "s" },
              { description: "Mean.", type: "number" },
            ],
            items: false,
            minItems: 2,
            maxItems: 2,
          },
          {
            type: "array",
            prefixItems: [
              { description: "Time of the point.", type: "number", "x-time-unit": "s" },
              { description: "Mean.", type: "number" },
              { description: "Least value.", type: "number" },
              { description: "Greatest value.", type: "number" },
            ],
            items: false,
            minItems: 4,
            maxItems: 4,
          },
        ],
        example: [1780272000, 84.5, 84, 85.5],
      },
      WidgetMeta: {
        description: "What the attributes are and how to show them, by id of the attribute.",
        type: "object",
        additionalProperties: { $ref: "#/components/schemas/WidgetAttributeMeta" },
        example: {
          "51": {
            code: "SOC",
            description: "State of charge",
            formatValueOnly: "%.1F",
            formatWithUnit: "%.1F %%",
            axisGroup: "Percentage",
          },
        },
      },
      HasOldData: { description: "Whether the values are out of date.", type: "boolean", example: false },
      WidgetAge: {
        description: "How old the values are.",
        type: "object",
        required: ["value", "valueFormattedWithUnit"],
        properties: {
          value: {
            description: "Seconds, as text by the document and as a number in answers.",
            type: ["integer", "string"],
          },
          valueFormattedWithUnit: { description: "The same with a unit, such as `12s`.", type: "string" },
        },
        example: { value: 12, valueFormattedWithUnit: "12s" },
      },
      SummaryAttribute: {
        description: "The latest value of an attribute.",
        type: "object",
        required: [
          "code",
          "dataAttributeName",
          "dataType",
          "dbusPath",
          "dbusServiceType",
          "formatValueOnly",
          "formatWithUnit",
          "formattedValue",
          "hasOldData",
          "idDataAttribute",
          "instance",
          "isKeyDataAttribute",
          "isValid",
          "nameEnum",
          "rawValue",
          "secondsAgo",
          "secondsToNextLog",
          "value",
          "valueEnum",
          "valueFloat",
          "valueFormattedWithUnit",
          "valueString",
        ],
        properties: {
          code: { description: "Code of the attribute.", type: "string" },
          dataAttributeName: { description: "Name of the attribute.", type: "string" },
          dataType: { $ref: "#/components/schemas/AttributeDataType" },
          dbusPath: { description: "D-Bus path on the gateway.", type: ["string", "null"] },
          dbusServiceType: {
            description: "Kind of the D-Bus service on the gateway.",
            type: ["string", "null"],
          },
          formatValueOnly: {
            description: "How to write the value, in the way of `printf`: `%.1F`.",
            type: "string",
          },
          formatWithUnit: { description: "The same with the unit: `%.1F V`.", type: "string" },
          formattedValue: { description: "The value with its unit.", type: "string" },
          hasOldData: { description: "Whether the value is out of date.", type: "boolean" },
          idDataAttribute: { description: "Id of the attribute.", type: ["integer", "string"] },
          instance: { description: "Number of the device in the installation.", type: "integer" },
          isKeyDataAttribute: {
            description: "1 for the attribute whose age stands for the device.",
            type: ["integer", "string"],
          },
          isValid: { description: "0 where the value is not valid.", type: ["integer", "string"] },
          nameEnum: { description: "Name of the state; null where it is none.", type: ["string", "null"] },
          rawValue: { description: "The value whatever its type.", type: ["string", "number", "null"] },
          secondsAgo: { description: "Seconds since the value was received.", type: ["integer", "string"] },
          secondsToNextLog: {
            description: "Seconds until a new one is expected.",
            type: ["integer", "string"],
          },
          value: { description: "The value whatever its type.", type: ["string", "number", "null"] },
          valueEnum: {
            description: "Number of the state; null where it is none.",
            type: ["integer", "string", "null"],
          },
          valueFloat: { description: "The value where it is a number.", type: ["number", "string", "null"] },
          valueFormattedValueOnly: { description: "The value without its unit.", type: "string" },
          valueFormattedWithUnit: { description: "The value with its unit.", type: "string" },
          valueString: { description: "The value where it is a text.", type: ["string", "null"] },
          dataAttributeEnumValues: {
            description: "States that the attribute may have.",
            type: "array",
            items: { $ref: "#/components/schemas/EnumValue" },
          },
        },
        example: {
          code: "SOC",
          dataAttributeName: "State of charge",
          dataType: "float",
          dbusPath: "/Soc",
          dbusServiceType: "battery",
          formatValueOnly: "%.1F",
          formatWithUnit: "%.1F %%",
          formattedValue: "84.5 %",
          hasOldData: false,
          idDataAttribute: 51,
          instance: 279,
          isKeyDataAttribute: 0,
          isValid: 1,
          nameEnum: null,
          rawValue: "84.5",
          secondsAgo: 12,
          secondsToNextLog: 48,
          value: "84.5",
          valueEnum: null,
          valueFloat: 84.5,
          valueFormattedValueOnly: "84.5",
          valueFormattedWithUnit: "84.5 %",
          valueString: null,
        },
      },
      StateTimes: {
        description:
          "The time spans in a state. The document shows a single one; a list of them is what there must be for more than one.",
        anyOf: [
          { $ref: "#/components/schemas/StateTime" },
          { type: "array", items: { $ref: "#/components/schemas/StateTime" } },
        ],
        example: { "0": "3", "1": 1780272000, "2": 1780275600 },
      },
      StateNames: {
        description: "Names of the states by their number, by id of the attribute.",
        type: "object",
        additionalProperties: { type: "object", additionalProperties: { type: "string" } },
        example: { "520": { "0": "Stopped", "1": "Manual start" } },
      },
      StateOrder: {
        description: "Places of the states in a drawing by their number, by id of the attribute.",
        type: "object",
        additionalProperties: { type: "object", additionalProperties: { type: "integer" } },
        example: { "520": { "0": 0, "1": 1 } },
      },
      StateBuckets: {
        description: "Whether time spans were joined, by id of the attribute.",
        type: "object",
        additionalProperties: { $ref: "#/components/schemas/StateBucket" },
        example: { "520": { resampled: false } },
      },
      CustomWidget: {
        description: "A custom widget. Its members are not documented.",
        type: "object",
        properties: {
          idCustomWidget: { description: "Id of the widget.", type: "integer" },
          name: { description: "Title of the widget.", type: "string" },
          parameters: { description: "What the widget shows.", type: "object", additionalProperties: true },
        },
        additionalProperties: true,
        example: { idCustomWidget: 8102, name: "Cold store", parameters: {} },
      },
      DownloadDataType: {
        description: "What is exported.",
        type: "string",
        enum: ["log", "benchmark", "kwh"],
        "x-enum-descriptions": {
          log: { description: "All values as they were reported." },
          benchmark: { description: "Figures for comparing installations." },
          kwh: {
            description:
              "Flows of energy. Below the row of names is one of units, whose first cell is the time zone.",
          },
        },
        example: "kwh",
      },
      DownloadFormat: {
        description: "Format of an exported file.",
        type: "string",
        enum: ["csv", "excelxml", "xls", "xlsx", "html"],
        "x-enum-descriptions": {
          csv: { description: "Text with commas." },
          excelxml: { description: "XML of old spreadsheets." },
          xls: { description: "Old binary spreadsheet." },
          xlsx: { description: "Spreadsheet." },
          html: { description: "A table as a web page." },
        },
        example: "csv",
      },
      OverviewColumn: {
        description: "A column of an overview.",
        type: "object",
        properties: {
          header: { description: "Heading of the column, such as `Battery %`.", type: "string" },
          enabled: { description: "Whether the column is there.", type: "boolean" },
          hide: { description: "Whether the column is hidden.", type: ["boolean", "null"] },
        },
        additionalProperties: false,
        example: { header: "Battery %", enabled: true },
      },
      OverviewRow: {
        description:
          "A row of an overview. The members are the headings; all values are texts with their unit.",
        type: "object",
        properties: {
          "Installation name": { description: "Name of the installation.", type: "string" },
          "Battery Voltage": { description: "Voltage of the battery.", type: "string" },
          "Battery %": { description: "State of charge of the battery.", type: "string" },
          "Battery Mode": { description: "What the battery does.", type: "string" },
          Load: { description: "Power of the consumers.", type: "string" },
          "Solar Yield": { description: "Solar power.", type: "string" },
          Grid: { description: "Power from the grid.", type: "string" },
          Generator: { description: "Power of the generator.", type: "string" },
          Tanks: { description: "Levels of tanks.", type: "string" },
          Temperature: { description: "Temperatures.", type: "string" },
          "Last Update": { description: "When data last arrived.", type: "string", format: "date-time" },
        },
        example: {
          "Installation name": "Harbour workshop",
          "Battery %": "84.5 %",
          "Last Update": "2026-06-01T00:00:00+00:00",
        },
      },
      DataAttribute: {
        description: "An attribute.",
        type: "object",
        properties: {
          code: { description: "Code of the attribute.", type: "string" },
          dataType: { $ref: "#/components/schemas/AttributeDataType" },
          description: { description: "Name of the attribute.", type: "string" },
          formatWithUnit: {
            description: "How to write the value, in the way of `printf`: `%.1F V`.",
            type: "string",
          },
        },
        example: {
          code: "SOC",
          dataType: "float",
          description: "State of charge",
          formatWithUnit: "%.1F %%",
        },
      },
      SystemDevice: {
        description: "A device of a system without a gateway.",
        type: "object",
        required: ["serial", "productId", "instance"],
        properties: {
          serial: { description: "Serial number.", type: "string" },
          productId: {
            description: "Product id as text: hexadecimal with `0x`, or decimal.",
            type: "string",
          },
          instance: { description: "Number of the device in the system.", type: "integer", minimum: 0 },
          customName: { description: "Name given by the user.", type: "string" },
          updatedAt: {
            description: "When the device was last changed.",
            type: "integer",
            "x-time-unit": "s",
          },
        },
        additionalProperties: false,
        example: { serial: "HQ2201ABCDE", productId: "0xA389", instance: 0 },
      },
      ErrorCode: {
        description: "Kinds of error that are known. There are others.",
        type: "string",
        enum: [
          "invalid_credentials",
          "missing_parameters",
          "empty_search",
          "min_one_admin_required",
          "user_not_unlinked",
          "site_not_linked",
          "installation_was_not_unlinked",
          "accesslevel_and_user_required",
          "accesslevel_and_invite_keys_required",
        ],
        "x-enum-descriptions": {
          invalid_credentials: { description: "E-mail address or password is wrong." },
          missing_parameters: { description: "A parameter is missing or not valid." },
          empty_search: { description: "There is no text to search for." },
          min_one_admin_required: {
            description: "The installation would be left without anyone who has full control.",
          },
          user_not_unlinked: { description: "The user could not be removed from the installation." },
          site_not_linked: { description: "The installation is not linked to the caller's account." },
          installation_was_not_unlinked: { description: "The installation could not be unlinked." },
          accesslevel_and_user_required: {
            description: "One of the lists `idUser` and `accessLevel` is missing.",
          },
          accesslevel_and_invite_keys_required: {
            description: "One of the lists `email` and `accessLevel` is missing.",
          },
        },
        example: "missing_parameters",
      },
      AlarmMonitoring: {
        description: "What is reported by mail: nothing (0), alarms (1), or alarms and warnings (2).",
        type: "integer",
        enum: [0, 1, 2],
        "x-enum-descriptions": {
          "0": { description: "Nothing is sent." },
          "1": { description: "Alarms are sent." },
          "2": { description: "Alarms and warnings are sent." },
        },
        example: 1,
      },
      CurrentAlarm: {
        description: "An active alarm. Its members are not documented.",
        type: "object",
        properties: {
          idDataAttribute: { description: "Id of the attribute that the alarm is about.", type: "integer" },
          description: { description: "What is wrong.", type: "string" },
        },
        additionalProperties: true,
        example: { idDataAttribute: 119, description: "Low voltage" },
      },
      InstallationTag: {
        description: "A tag of an installation.",
        type: "object",
        required: ["idTag", "name", "automatic"],
        properties: {
          idTag: { description: "Id of the tag.", type: "integer" },
          name: { description: "Text of the tag.", type: "string" },
          automatic: { description: "Whether the portal gave the tag by itself.", type: "boolean" },
          source: {
            description: "Who gave the tag. Not documented here.",
            $ref: "#/components/schemas/TagSource",
          },
        },
        example: { idTag: 3021, name: "rental", automatic: false, source: "user" },
      },
      InstallationImage: {
        description: "An image of an installation.",
        type: "object",
        required: ["idSiteImage", "imageName", "url"],
        properties: {
          idSiteImage: { description: "Id of the image.", type: "integer" },
          imageName: { description: "Name of the file.", type: "string" },
          url: { description: "Where the image is.", type: "string" },
        },
        example: { idSiteImage: 18, imageName: "roof.jpg", url: "https://images.example.com/18" },
      },
      Currency: {
        description: "Currency in which prices of the installation are given. Not documented.",
        type: "object",
        properties: {
          idCurrency: { description: "Id of the currency on the portal.", type: "integer" },
          code: { description: "Code of the currency, such as `NOK`.", type: "string" },
          name: { description: "Name of the currency.", type: "string" },
          sign: { description: "Sign of the currency.", type: "string" },
        },
        example: { idCurrency: 14, code: "NOK", name: "Norwegian krone", sign: "kr" },
      },
      InstallationViewPermissions: {
        description: "What the caller may see and do. The document names 12 of these, answers have 22.",
        type: "object",
        properties: {
          update_settings: { description: "May change general settings.", type: "boolean" },
          settings: { description: "May see general settings.", type: "boolean" },
          diagnostics: { description: "May see diagnostics.", type: "boolean" },
          share: { description: "May change who else has access.", type: "boolean" },
          vnc: {
            description: "May use the remote console. Only on old servers, now `rc_classic`.",
            type: "boolean",
          },
          rc_classic: { description: "May use the classic remote console.", type: "boolean" },
          rc_gui_v2: { description: "May use the new remote console.", type: "boolean" },
          rc_gui_v2_extra_arguments: {
            description: "The new remote console takes extra arguments.",
            type: "boolean",
          },
          mqtt_rpc: { description: "May make remote procedure calls over MQTT.", type: "boolean" },
          vebus: { description: "May configure VE.Bus devices from afar.", type: "boolean" },
          twoway: { description: "The installation has two-way communication.", type: "boolean" },
          readonly_realtime: {
            description: "May see values as they change, without control.",
            type: "boolean",
          },
          exact_location: { description: "May see the exact position.", type: "boolean" },
          nodered: { description: "The installation has Node-RED.", type: "boolean" },
          nodered_dash: { description: "The installation has a Node-RED dashboard.", type: "boolean" },
          nodered_dash_v2: {
            description: "The installation has a Node-RED dashboard of the second kind.",
            type: "boolean",
          },
          signalk: { description: "The installation has Signal K.", type: "boolean" },
          paygo: { description: "May see payments by use.", type: "boolean" },
          dess_config: { description: "May change Dynamic ESS settings.", type: "boolean" },
          dess_view: { description: "May see Dynamic ESS settings.", type: "boolean" },
          canAlterInstallation: { description: "May change the installation.", type: "boolean" },
          can_see_group_and_team_members: {
            description: "May see members of groups and teams.",
            type: "boolean",
          },
          support_concurrent_firmware_updates: {
            description: "Several devices may be updated at once.",
            type: "boolean",
          },
        },
        example: { update_settings: true, settings: true, diagnostics: true, share: true, twoway: true },
      },
      ExtendedAttribute: {
        description:
          "The latest value of an attribute. Where several devices have it, the values are under `instances` and the members of a single value are missing.",
        type: "object",
        required: ["idDataAttribute", "code", "description"],
        properties: {
          idDataAttribute: { description: "Id of the attribute.", type: "integer" },
          idDeviceType: { description: "Kind of the device. Not documented.", type: "integer" },
          code: { description: "Code of the attribute.", type: "string" },
          description: { description: "Name of the attribute.", type: "string" },
          formatWithUnit: {
            description: "How to write the value, in the way of `printf`: `%.1F V`.",
            type: "string",
          },
          dataType: { $ref: "#/components/schemas/AttributeDataType" },
          textValue: { description: "Name of the state; null for numbers.", type: ["string", "null"] },
          instance: { description: "Number of the device in the installation.", type: ["integer", "string"] },
          timestamp: {
            description: "When the value was received, as text by the document.",
            type: ["integer", "string", "null"],
            "x-time-unit": "s",
          },
          dbusServiceType: {
            description: "Kind of the D-Bus service on the gateway.",
            type: ["string", "null"],
          },
          dbusPath: { description: "D-Bus path on the gateway.", type: ["string", "null"] },
          rawValue: { description: "The value, unformatted.", type: ["string", "number", "null"] },
          formattedValue: { description: "The value with its unit.", type: ["string", "null"] },
          dataAttributeEnumValues: {
            description: "States that the attribute may have.",
            type: "array",
            items: { $ref: "#/components/schemas/EnumValue" },
          },
          instances: {
            description: "Values by device, where there are several. Not documented.",
            type: ["object", "array"],
            items: true,
            additionalProperties: true,
          },
        },
        example: {
          idDataAttribute: 51,
          idDeviceType: 2,
          code: "SOC",
          description: "State of charge",
          formatWithUnit: "%.1F %%",
          dataType: "float",
          textValue: null,
          instance: 279,
          timestamp: 1780272000,
          dbusServiceType: "battery",
          dbusPath: "/Soc",
          rawValue: 84.5,
          formattedValue: "84.5 %",
          dataAttributeEnumValues: [],
        },
      },
      ExtendedSummary: {
        description:
          "A value computed from several attributes: `consumption`, `solar_yield`, `from_to_grid`, `generator`, `ac_in`, `ac_out` or `soc_status`.",
        type: "object",
        required: ["code", "dataAttributes", "description", "rawValue", "textValue", "idDataAttribute"],
        properties: {
          code: { description: "Code of the summary.", type: "string" },
          description: { description: "Name of the summary.", type: "string" },
          rawValue: {
            description: "The value, unformatted; null without data.",
            type: ["number", "string", "null"],
          },
          formattedValue: { description: "The value with its unit.", type: ["string", "null"] },
          textValue: { description: "Name of the state; null for numbers.", type: ["string", "null"] },
          formatWithUnit: {
            description:
              "How to write the value, in the way of `printf`: `%.0F W`. Missing for `soc_status`.",
            type: "string",
          },
          idDataAttribute: {
            description: "Id of the attribute that it stands for.",
            type: ["integer", "null"],
          },
          timestamp: {
            description: "When the value was received. Not documented.",
            type: ["integer", "null"],
            "x-time-unit": "s",
          },
          consistsOfAttributeCodes: {
            description: "Codes of the attributes that it is computed from. Not documented.",
            type: "array",
            items: { type: "string" },
          },
          dataAttributes: {
            description: "The attributes that it is computed from.",
            type: "array",
            items: { $ref: "#/components/schemas/ExtendedSummaryPart" },
          },
        },
        example: {
          code: "consumption",
          description: "Consumption",
          rawValue: 640,
          formattedValue: "640 W",
          textValue: null,
          formatWithUnit: "%.0F W",
          idDataAttribute: null,
          timestamp: 1780272000,
          consistsOfAttributeCodes: ["a1"],
          dataAttributes: [
            {
              instance: 0,
              dbusServiceType: "system",
              dbusPath: "/Ac/Consumption/L1/Power",
              idDataAttribute: 131,
              code: "a1",
              idDeviceType: 0,
            },
          ],
        },
      },
      AttributeDataType: {
        description: "What the values of an attribute are.",
        type: "string",
        enum: ["float", "enum", "string"],
        "x-enum-descriptions": {
          float: { description: "A number." },
          enum: { description: "One of a list of states." },
          string: { description: "A text." },
        },
        example: "float",
      },
      DeviceSetting: {
        description: "A setting of a device that can be changed from the portal.",
        type: "object",
        required: [
          "description",
          "enumData",
          "idDataAttribute",
          "idDeviceType",
          "idSite",
          "idUser",
          "loggedTimestamp",
          "loggedValue",
          "timestamp",
          "user_name",
          "value",
        ],
        properties: {
          description: { description: "Name of the setting.", type: "string" },
          enumData: {
            description: "Values that the setting may have.",
            type: "array",
            items: { $ref: "#/components/schemas/DeviceSettingValue" },
          },
          idDataAttribute: {
            description:
              "Id of the attribute as text; a name where the setting is made of several attributes.",
            type: "string",
          },
          idDeviceType: { description: "Kind of device as text.", type: "string" },
          idSite: { description: "Id of the installation as text.", type: "string" },
          idUser: { description: "Id of the user who changed it last as text.", type: ["string", "null"] },
          loggedTimestamp: {
            description: "When the device last reported it; a number as text.",
            type: "string",
            "x-time-unit": "s",
          },
          loggedValue: { description: "Value that the device last reported.", type: "integer" },
          timestamp: {
            description: "When the change was asked for, a number as text; null without a change.",
            type: ["string", "null"],
            "x-time-unit": "s",
          },
          user_name: { description: "Name of the user who changed it last.", type: ["string", "null"] },
          value: { description: "Value asked for; null without a change.", type: ["integer", "null"] },
          attributes: {
            description: "Ids of the attributes that the setting is made of.",
            type: "array",
            items: { type: "integer" },
          },
          values: {
            description: "Values of the attributes that the setting is made of, by id.",
            type: "object",
            additionalProperties: {
              type: "object",
              required: ["loggedValue", "value"],
              properties: {
                loggedValue: { description: "Value that the device last reported.", type: "string" },
                value: { description: "Value asked for.", type: "string" },
              },
            },
          },
        },
        example: {
          description: "ESS mode",
          enumData: [
            { nameEnum: "Optimized", valueEnum: 1 },
            { nameEnum: "Keep charged", valueEnum: 9 },
          ],
          idDataAttribute: "830",
          idDeviceType: "1",
          idSite: "404512",
          idUser: null,
          loggedTimestamp: "1780272000",
          loggedValue: 1,
          timestamp: null,
          user_name: null,
          value: null,
        },
      },
      DeviceHardwareConfiguration: {
        description: "How the units of a VE.Bus system are connected.",
        type: "object",
        required: ["enumValue", "devicesPerPhase"],
        properties: {
          enumValue: {
            description: "The arrangement.",
            type: "string",
            enum: [
              "Single unit",
              "Two units configured as split-phase",
              "Two units configured in parallel",
              "Three units configured in parallel",
              "three phase system, one unit per phase",
              "three phase system, two units per phase",
              "three phase system, three units per phase",
              "three phase system, four units per phase",
              "three phase system, five units per phase",
            ],
          },
          devicesPerPhase: {
            description: "Number of units on each phase.",
            type: "object",
            required: ["L1", "L2", "L3"],
            properties: {
              L1: { description: "Units on phase 1.", type: "integer" },
              L2: { description: "Units on phase 2.", type: "integer" },
              L3: { description: "Units on phase 3.", type: "integer" },
            },
          },
        },
        example: { enumValue: "Single unit", devicesPerPhase: { L1: 1, L2: 0, L3: 0 } },
      },
      EnumValue: {
        description: "One of the states that an attribute may have.",
        type: "object",
        required: ["nameEnum", "valueEnum"],
        properties: {
          nameEnum: { description: "Name of the state.", type: "string" },
          valueEnum: { description: "Number of the state.", type: "integer" },
        },
        example: { nameEnum: "Charging", valueEnum: 1 },
      },
      StatsSeries: {
        description: "The points of an attribute in the order of time; false where there are none.",
        anyOf: [{ type: "array", items: { $ref: "#/components/schemas/StatsPoint" } }, { const: false }],
        example: [
          [1780272000000, 0.25],
          [1780275600000, 0.5],
        ],
      },
      StatsTotal: {
        description:
          "Sum over the points of an attribute (of the means, for what is no energy); false where there are none.",
        anyOf: [{ type: "number" }, { const: false }],
        example: 0.75,
      },
      DynamicEssMode: {
        description: "Who decides: nobody (0), the portal (1), or the gateway (4). Not documented.",
        type: "integer",
        enum: [0, 1, 2, 3, 4],
        "x-enum-descriptions": {
          "0": { description: "Off." },
          "1": { description: "Auto: by the schedule of the portal." },
          "2": { description: "Buy: charge from the grid. Superseded." },
          "3": { description: "Sell: discharge into the grid. Superseded." },
          "4": { description: "Local: by the gateway, such as Node-RED on it." },
        },
        example: 1,
      },
      DynamicEssOperatingMode: {
        description: "What is aimed at: trade (0) or own use (1). Not documented.",
        type: "integer",
        enum: [0, 1],
        "x-enum-descriptions": {
          "0": { description: "Trade: energy is bought and sold at the best price." },
          "1": { description: "Green: own energy is used as far as possible." },
        },
        example: 0,
      },
      BatteryFlowRestriction: {
        description: "Whether energy may flow between battery and grid.",
        type: "string",
        enum: ["unrestricted", "noExport", "noImport"],
        "x-enum-descriptions": {
          unrestricted: { description: "Both ways." },
          noExport: { description: "The battery does not feed the grid." },
          noImport: { description: "The grid does not charge the battery." },
        },
        example: "unrestricted",
      },
      PriceType: {
        description: "Prices are fixed (0) or follow the market (1).",
        type: "integer",
        enum: [0, 1],
        "x-enum-descriptions": {
          "0": { description: "Fixed, by the schedule." },
          "1": { description: "By the market, through the formula." },
        },
        example: 1,
      },
      PriceSchedule: {
        description: "Prices by weekday and time of day.",
        type: "array",
        items: { $ref: "#/components/schemas/PriceScheduleDays" },
        example: [{ days: [0, 1, 2, 3, 4, 5, 6], schedule: [{ from: "00:00", to: "24:00", price: 0.25 }] }],
      },
      WidgetAttributeMeta: {
        description: "What an attribute is and how to show it.",
        type: "object",
        required: ["code", "description", "formatValueOnly", "formatWithUnit"],
        properties: {
          code: { description: "Code of the attribute.", type: "string" },
          description: { description: "Name of the attribute.", type: "string" },
          formatValueOnly: {
            description: "How to write the value, in the way of `printf`: `%.1F`.",
            type: "string",
          },
          formatWithUnit: { description: "The same with the unit: `%.1F V`.", type: "string" },
          axisGroup: {
            description: "Attributes of one group share an axis; null for an axis of its own.",
            type: ["string", "null"],
          },
        },
        example: {
          code: "SOC",
          description: "State of charge",
          formatValueOnly: "%.1F",
          formatWithUnit: "%.1F %%",
          axisGroup: "Percentage",
        },
      },
      StateTime: {
        description: "A time span in a state: number of the state as text, beginning and end.",
        anyOf: [
          {
            type: "object",
            required: ["0", "1", "2"],
            properties: {
              "0": { description: "Number of the state, a key of `enums`.", type: "string" },
              "1": { description: "Beginning of the span.", type: "integer", "x-time-unit": "s" },
              "2": { description: "End of the span.", type: "integer", "x-time-unit": "s" },
            },
          },
          {
            type: "array",
            prefixItems: [
              { description: "Number of the state, a key of `enums`.", type: "string" },
              { description: "Beginning of the span.", type: "integer", "x-time-unit": "s" },
              { description: "End of the span.", type: "integer", "x-time-unit": "s" },
            ],
            items: false,
            minItems: 3,
            maxItems: 3,
          },
        ],
        example: { "0": "3", "1": 1780272000, "2": 1780275600 },
      },
      StateBucket: {
        description: "Whether time spans were joined to have fewer of them.",
        type: "object",
        required: ["resampled"],
        properties: {
          resampled: { description: "Whether they were.", type: "boolean" },
          "original count": { description: "Number of spans before.", type: "integer" },
          "resampled count": { description: "Number of spans after.", type: "integer" },
          "smallest gap": { description: "Least time between two of them in seconds.", type: "integer" },
        },
        example: { resampled: true, "original count": 4021, "resampled count": 768, "smallest gap": 60 },
      },
      ExtendedSummaryPart: {
        description: "An attribute that a summary is computed from.",
        type: "object",
        required: ["instance", "dbusServiceType", "dbusPath"],
        properties: {
          instance: { description: "Number of the device in the installation.", type: "integer" },
          dbusServiceType: {
            description: "Kind of the D-Bus service on the gateway.",
            type: ["string", "null"],
          },
          dbusPath: { description: "D-Bus path on the gateway.", type: ["string", "null"] },
          idDataAttribute: { description: "Id of the attribute. Not documented.", type: "integer" },
          code: { description: "Code of the attribute. Not documented.", type: "string" },
          idDeviceType: { description: "Kind of the device. Not documented.", type: "integer" },
        },
        example: { instance: 0, dbusServiceType: "system", dbusPath: "/Ac/Consumption/L1/Power", code: "a1" },
      },
      DeviceSettingValue: {
        description: "A value that a setting may have.",
        type: "object",
        required: ["nameEnum", "valueEnum"],
        properties: {
          nameEnum: { description: "Name of the value.", type: "string" },
          valueEnum: { description: "Number of the value.", type: "integer" },
          values: {
            description: "Values of the attributes that the setting is made of, by id.",
            type: "object",
            additionalProperties: { type: "integer" },
          },
        },
        example: { nameEnum: "Optimized", valueEnum: 1 },
      },
      StatsPoint: {
        description:
          "A point: time and mean, or time, mean, least and greatest value. Which of the two depends on the attribute: the battery's state of charge (`bs`) has four numbers, energies such as `Pb` have two.",
        anyOf: [
          {
            type: "array",
            prefixItems: [
              { description: "Start of the interval.", type: "number", "x-time-unit": "ms" },
              { description: "Mean, or sum for energies.", type: "number" },
            ],
            items: false,
            minItems: 2,
            maxItems: 2,
          },
          {
            type: "array",
            prefixItems: [
              { description: "Start of the interval.", type: "number", "x-time-unit": "ms" },
              { description: "Mean.", type: "number" },
              { description: "Least value.", type: "number" },
              { description: "Greatest value.", type: "number" },
            ],
            items: false,
            minItems: 4,
            maxItems: 4,
          },
        ],
        example: [1780272000000, 84.5, 84, 85.5],
      },
      PriceScheduleDays: {
        description: "Prices of some weekdays.",
        type: "object",
        required: ["days", "schedule"],
        properties: {
          days: {
            description: "Weekdays, 0 for Monday to 6 for Sunday.",
            type: "array",
            items: { type: "integer" },
          },
          schedule: {
            description: "Prices through the day.",
            type: "array",
            items: { $ref: "#/components/schemas/PriceScheduleSlot" },
          },
        },
        example: { days: [5, 6], schedule: [{ from: "00:00", to: "24:00", price: 0.25 }] },
      },
      PriceScheduleSlot: {
        description: "A price for a part of the day.",
        type: "object",
        required: ["from", "to", "price"],
        properties: {
          from: {
            description: "Beginning, itself included: `hh:mm`, whole hours by the document.",
            type: "string",
          },
          to: {
            description: "End, itself not included: `hh:mm`, whole hours by the document.",
            type: "string",
          },
          price: { description: "Price of a kWh in the installation's currency.", type: "number" },
        },
        example: { from: "00:00", to: "05:00", price: 0.21 },
      },
    },
    responses: {
      Unauthorized: {
        description:
          "The token is missing, wrong, expired or revoked, or sent in the form of the other kind.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorResponse" },
            example: { success: false, errors: "Unauthorized", error_code: null },
          },
        },
      },
      RateLimited: {
        description: "Too many requests.",
        headers: { "Retry-After": { $ref: "#/components/headers/RetryAfter" } },
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorResponse" },
            example: { success: false, errors: "Too many requests", error_code: null },
          },
        },
      },
      UnexpectedError: {
        description: "Any other error, such as a 500 of the server.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorResponse" },
            example: { success: false, errors: "Internal error", error_code: null },
          },
        },
      },
      BadRequest: {
        description: "A parameter is missing or not valid: `errors` says which; or the path does not exist.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorResponse" },
            example: { success: false, errors: { start: "is required" }, error_code: "missing_parameters" },
          },
        },
      },
      Forbidden: {
        description: "The user may not do this; the demo account may do little.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorResponse" },
            example: { success: false, errors: "Not authorized for this installation", error_code: null },
          },
        },
      },
      NotFound: {
        description: "There is no such installation, item or path.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorResponse" },
            example: { success: false, errors: "Installation not found", error_code: null },
          },
        },
      },
      ValidationFailed: {
        description: "A value is not valid: `errors` says which.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/ErrorResponse" },
            example: {
              success: false,
              errors: ["At most 5 conditions are allowed"],
              error_code: null,
              num_records: 0,
            },
          },
        },
      },
    },
    parameters: {
      IdUser: {
        name: "idUser",
        in: "path",
        required: true,
        description: "Id of the user; one's own is `user.id` of `users.me`.",
        schema: { type: "integer", minimum: 1 },
        example: 51209,
      },
      IdAccessToken: {
        name: "idAccessToken",
        in: "path",
        required: true,
        description: "Id of the access token, or `*` for all of them.",
        schema: { type: ["integer", "string"] },
        example: 90312,
      },
      Extended: {
        name: "extended",
        in: "query",
        description: "1 adds what is going on: latest values, alarms, tags, images and permissions.",
        schema: { type: "integer", enum: [0, 1], default: 0 },
      },
      OnlySite: {
        name: "idSite",
        in: "query",
        description: "Only this installation.",
        schema: { type: "integer", minimum: 1 },
      },
      Page: {
        name: "page",
        in: "query",
        description: "Number of the page, from 1.",
        schema: { type: "integer", minimum: 1, default: 1 },
      },
      AttributeSearchCount: {
        name: "count",
        in: "query",
        description: "Number of installations on a page, 1 to 1000.",
        schema: { type: "integer", minimum: 1, maximum: 1000, default: 100 },
      },
      IdSite: {
        name: "idSite",
        in: "path",
        required: true,
        description: "Id of the installation: a number, not the portal id of its gateway.",
        schema: { type: "integer", minimum: 1 },
        example: 404512,
      },
      DiagnosticsCount: {
        name: "count",
        in: "query",
        description: "Number of values on a page. 1000 is common; no limit is documented.",
        schema: { type: "integer", minimum: 1, default: 100 },
      },
      StatsType: {
        name: "type",
        in: "query",
        description: "Which attributes are asked for. `live_feed` when left out.",
        schema: { default: "live_feed", $ref: "#/components/schemas/StatsType" },
      },
      StatsInterval: {
        name: "interval",
        in: "query",
        description: "Time between points, on which the longest span depends. `hours` when left out.",
        schema: { default: "hours", $ref: "#/components/schemas/StatsInterval" },
      },
      AttributeCodes: {
        name: "attributeCodes[]",
        in: "query",
        description: "Codes of attributes. At least one with the type `custom`.",
        style: "form",
        explode: true,
        schema: {
          type: "array",
          items: { anyOf: [{ $ref: "#/components/schemas/AttributeCode" }, { type: "string" }] },
        },
        example: ["Pb", "Pc"],
      },
      Start: {
        name: "start",
        in: "query",
        description: "Beginning of the time span. 24 hours ago when left out.",
        "x-time-unit": "s",
        schema: { type: "integer" },
        example: 1780272000,
      },
      End: {
        name: "end",
        in: "query",
        description: "End of the time span. Now when left out.",
        "x-time-unit": "s",
        schema: { type: "integer" },
        example: 1780358400,
      },
      OverallStatsType: {
        name: "type",
        in: "query",
        description: "Which attributes are asked for. `live_feed` when left out.",
        schema: { default: "live_feed", $ref: "#/components/schemas/OverallStatsType" },
      },
      AttributeIds: {
        name: "attributeIds[]",
        in: "query",
        description: "Ids of attributes.",
        style: "form",
        explode: true,
        schema: { type: "array", items: { type: "integer" } },
        example: [143, 144],
      },
      Instance: {
        name: "instance",
        in: "query",
        description:
          "Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.",
        schema: { type: "integer", minimum: 0, default: 0 },
        example: 279,
      },
      DownloadDataType: {
        name: "datatype",
        in: "query",
        description: "What is exported. `log` when left out.",
        schema: { default: "log", $ref: "#/components/schemas/DownloadDataType" },
      },
      DownloadFormat: {
        name: "format",
        in: "query",
        description: "Format of the file. `csv` when left out.",
        schema: { default: "csv", $ref: "#/components/schemas/DownloadFormat" },
      },
      RequiredStart: {
        name: "start",
        in: "query",
        required: true,
        description: "Beginning of the time span.",
        "x-time-unit": "s",
        schema: { type: "integer" },
        example: 1780272000,
      },
      RequiredEnd: {
        name: "end",
        in: "query",
        required: true,
        description: "End of the time span.",
        "x-time-unit": "s",
        schema: { type: "integer" },
        example: 1780358400,
      },
    },
    headers: {
      RetryAfter: {
        description: "Seconds to wait before the next request. Often missing.",
        schema: { type: "integer", minimum: 0 },
        example: 2,
      },
    },
  },
};
