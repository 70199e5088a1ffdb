// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
export interface paths {
  "/api/portals/v1/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the accounts of all users of the domain.
     * @deprecated
     * @description Superseded by `users.list`. Needs `d_u_view` on the domain.
     */
    get: operations["accounts.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/accounts/{user-email}#email": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description E-mail address of the user.
         * @example ada@example.com
         */
        "user-email": components["parameters"]["UserEmail"];
      };
      cookie?: never;
    };
    /**
     * Tells about the account of the user with an e-mail address.
     * @description Anyone for themselves, others with `d_u_view` on the domain.
     */
    get: operations["accounts.getByEmail"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/accounts/{user-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Tells about the account of a user.
     * @description Anyone for themselves, others with `d_u_view` on the domain.
     */
    get: operations["accounts.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/cache": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Has Portals forget what it keeps of the One Platform, as far as some calls changed it.
     * @description Portals shows data of the One Platform up to about 15 minutes old. The platform's command line sends the calls that it made there, after making them; it says that `drop` has no effect. It is not documented, and takes no credential but the CIK in the body.
     */
    post: operations["cache.invalidate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/client-models/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the client models of the domain.
     * @description Needs `___admin` on the domain. Samples of the documentation leave out the last slash.
     */
    get: operations["clientModels.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/client-models/{vendor}/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        name: components["parameters"]["ModelName"];
        /** @description Name of the vendor. */
        vendor: components["parameters"]["Vendor"];
      };
      cookie?: never;
    };
    /**
     * Tells about a client model.
     * @description Needs `___admin` on the domain. What is answered where there is no such model is not documented.
     */
    get: operations["clientModels.get"];
    /**
     * Changes a client model.
     * @description Needs `___admin` on the domain. What is left out stays; pictures cannot be changed.
     */
    put: operations["clientModels.update"];
    post?: never;
    /**
     * Deletes a client model.
     * @description The platform's own model takes its place where it was the default. The documentation says 204, its sample has 200. Needs `___admin` on the domain.
     */
    delete: operations["clientModels.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/client-models/{vendor}/{name}/sn/{serial-number}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        name: components["parameters"]["ModelName"];
        /** @description Serial number. */
        "serial-number": components["parameters"]["SerialNumber"];
        /** @description Name of the vendor. */
        vendor: components["parameters"]["Vendor"];
      };
      cookie?: never;
    };
    /**
     * Tells about a serial number of a client model.
     * @description Needs `___admin` on the domain, or on the device that has it where the domain allows its users to see the extra text.
     */
    get: operations["clientModels.getSerialNumber"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/dashboards/{dashboard-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the dashboard. */
        "dashboard-id": components["parameters"]["DashboardId"];
      };
      cookie?: never;
    };
    /**
     * Tells about a dashboard.
     * @description Needs `v___view` on the dashboard. The documentation's samples for one dashboard have `/portals/{portal-id}` before the path.
     */
    get: operations["dashboards.get"];
    /**
     * Changes a dashboard.
     * @description Needs `___admin` on the dashboard. What is left out stays (inferred).
     */
    put: operations["dashboards.update"];
    post?: never;
    /**
     * Deletes a dashboard.
     * @description Needs `___admin` on the dashboard.
     */
    delete: operations["dashboards.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/data-sources/[{rids}]/data": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RIDs of the data sources. */
        rids: components["parameters"]["DataSourceRids"];
      };
      cookie?: never;
    };
    /**
     * Reads points of several data sources.
     * @description Without options it gives the newest point of each. Needs `d___read` on the data sources.
     */
    get: operations["dataSources.readMany"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/data-sources/{data-source-rid}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the data source. */
        "data-source-rid": components["parameters"]["DataSourceRid"];
      };
      cookie?: never;
    };
    /**
     * Tells about a data source, with its latest point.
     * @description Needs `d___read` on the data source.
     */
    get: operations["dataSources.get"];
    /**
     * Changes the description of a data source.
     * @description Needs `___admin` on the data source. What is left out stays; all but the description is ignored.
     */
    put: operations["dataSources.update"];
    post?: never;
    /**
     * Deletes a data source with its points.
     * @description Needs `___admin` on the data source.
     */
    delete: operations["dataSources.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/data-sources/{data-source-rid}/data": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the data source. */
        "data-source-rid": components["parameters"]["DataSourceRid"];
      };
      cookie?: never;
    };
    /**
     * Reads points of a data source.
     * @description Without options it gives the newest point. Needs `d___read` on the data source.
     */
    get: operations["dataSources.read"];
    put?: never;
    /**
     * Stores a value in a data source, at the time of the server.
     * @description Needs `d__write` on the data source.
     */
    post: operations["dataSources.append"];
    /**
     * Deletes points of a data source.
     * @description Give a window and `limit: "infinity"` for all of its points: what goes without options is not documented. With a `limit` each call deletes as many again, so that it is never repeated by itself. Needs `___admin` on the data source.
     */
    delete: operations["dataSources.deleteData"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/data-sources/{data-source-rid}/data#record": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the data source. */
        "data-source-rid": components["parameters"]["DataSourceRid"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stores points of the past in a data source.
     * @description Needs `d__write` on the data source. What happens to the others when some are refused is not documented.
     */
    post: operations["dataSources.record"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/data-sources/{data-source-rid}/json": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the data source. */
        "data-source-rid": components["parameters"]["DataSourceRid"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stores any value as JSON text in a data source, at the time of the server.
     * @description It is one point of a data source of texts (inferred). Needs `d__write` on the data source.
     */
    post: operations["dataSources.appendJson"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/device": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates a device of a model with name, time zone and location, and gives its CIK.
     * @description The device then has to activate itself, by `device.activate` of provisioning. The portal must be of the domain that the request goes to. Needs `p_manage` on the portal.
     */
    post: operations["devices.createFromModel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/devices/[{rids}]": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RIDs of the devices. */
        rids: components["parameters"]["DeviceRids"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Changes the descriptions of several devices.
     * @description It answers 200 also when some or all could not be changed: look at `error`. Needs `d_update` on the devices.
     */
    put: operations["devices.updateMany"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/devices/{device-rid}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the device. */
        "device-rid": components["parameters"]["DeviceRid"];
      };
      cookie?: never;
    };
    /**
     * Tells about a device.
     * @description Needs `d___view` on the device.
     */
    get: operations["devices.get"];
    /**
     * Changes the description of a device.
     * @description Needs `d_update` on the device. What is left out stays. A whole device may be sent back: all but the description is ignored.
     */
    put: operations["devices.update"];
    post?: never;
    /**
     * Deletes a device, so that its serial number is free again.
     * @description Refused for the template of a model, and for devices that are paid by use. Needs `d_update` on the device.
     */
    delete: operations["devices.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/devices/{device-rid}/data-sources": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the device. */
        "device-rid": components["parameters"]["DeviceRid"];
      };
      cookie?: never;
    };
    /**
     * Lists the data sources of a device.
     * @description Needs `d___view` on the device.
     */
    get: operations["dataSources.listForDevice"];
    put?: never;
    /**
     * Creates a data source in a device.
     * @description Needs `___admin` on the device.
     */
    post: operations["dataSources.createForDevice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/devices/{device-rid}/scripts": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the device. */
        "device-rid": components["parameters"]["DeviceRid"];
      };
      cookie?: never;
    };
    /**
     * Lists the scripts of a device.
     * @description Needs `d___view` on the device. Without `limit` all scripts come at once.
     */
    get: operations["scripts.listForDevice"];
    put?: never;
    /**
     * Creates a script in a device, which starts at once.
     * @description Needs `d_update` on the device. The documentation says 200, its sample has 201.
     */
    post: operations["scripts.createForDevice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/domain/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the domains that the caller has an account in.
     * @description Samples of the documentation leave out the last slash.
     */
    get: operations["domains.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/fs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the files at the top of the domain, with what is in them.
     * @description Anyone may do so. `/fs.js` and the like, with an ending that the server knows, give one file with the media type of the ending.
     */
    get: operations["files.list"];
    put?: never;
    /**
     * Stores something under a name that the server finds, and gives its address.
     * @description `append` takes content of any media type, `appendForm` the fields of a form, files among them. The server answers 303 when it is stored. Needs `d_____fs` on the domain.
     */
    post: operations["files.append"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/fs/{directory-path}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Directory, with slashes between those inside each other. Letters, digits, `-` and `_`.
         * @example manuals/2015
         */
        "directory-path": components["parameters"]["DirectoryPath"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Stores something under a name, in place of what is there.
     * @description Content of any media type, which has to be given. Needs `d_____fs` on the domain.
     */
    put: operations["files.upload"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/fs/{directory-path}/{subdirectory}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Directory, with slashes between those inside each other. Letters, digits, `-` and `_`.
         * @example manuals/2015
         */
        "directory-path": components["parameters"]["DirectoryPath"];
        /**
         * @description Name in the directory. Where `append` stored it, the number that the server found.
         * @example 141517041216756400
         */
        subdirectory: components["parameters"]["FileName"];
      };
      cookie?: never;
    };
    /**
     * Tells which fields are stored under a name, or gives what is stored there.
     * @description Of a form, each field with its value, or its media type where it is a file. The sample of the documentation has JSON with the media type of a picture. Anyone may do so.
     */
    get: operations["files.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/fs/{directory-path}/{subdirectory}/{field-name}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Directory, with slashes between those inside each other. Letters, digits, `-` and `_`.
         * @example manuals/2015
         */
        "directory-path": components["parameters"]["DirectoryPath"];
        /** @description Name of the field of the form. Letters, digits, `-` and `_`. */
        "field-name": components["parameters"]["FieldName"];
        /**
         * @description Name in the directory. Where `append` stored it, the number that the server found.
         * @example 141517041216756400
         */
        subdirectory: components["parameters"]["FileName"];
      };
      cookie?: never;
    };
    /**
     * Gives the content of a field that is stored under a name.
     * @description JSON is given as its value, text as such, anything else as bytes. Anyone may do so.
     */
    get: operations["files.download"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/groups/{group-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        "group-id": components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * Tells about a group.
     * @description Needs `g_member` on the group.
     */
    get: operations["groups.get"];
    /**
     * Changes a group.
     * @description Needs `g_update` on the group. What is left out stays; lists replace what was there.
     */
    put: operations["groups.update"];
    post?: never;
    /**
     * Deletes a group.
     * @description Needs `___admin` on the group.
     */
    delete: operations["groups.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/groups/{group-id}/permissions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        "group-id": components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * Lists what the members of a group may do.
     * @description Needs `g_member` on the group. Without `limit` all permissions come at once.
     */
    get: operations["groupPermissions.list"];
    put?: never;
    /**
     * Gives the members of a group further permissions.
     * @description Needs `g_update` on the group, and access to what the permissions are for.
     */
    post: operations["groupPermissions.add"];
    /**
     * Takes permissions from the members of a group.
     * @description Needs `g_update` on the group, and access to what the permissions are for.
     */
    delete: operations["groupPermissions.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/portal/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the portals of the domain that the caller owns or manages.
     * @description The official client leaves out the last slash, and so do samples of the documentation.
     */
    get: operations["portals.listMine"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/portals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the ids of all portals of the domain.
     * @description Needs `d_p_list` on the domain.
     */
    get: operations["portals.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/portals/{portal-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    /**
     * Tells about a portal.
     * @description Needs `p___view` on the portal.
     */
    get: operations["portals.get"];
    /**
     * Changes a portal.
     * @description Needs `p_manage` on the portal. Of the description, what is left out stays; the aliases replace all that were there.
     */
    put: operations["portals.update"];
    post?: never;
    /**
     * Deletes a portal.
     * @description Which permission it takes is not documented.
     */
    delete: operations["portals.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/portals/{portal-id}/dashboards": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    /**
     * Lists the dashboards of a portal.
     * @description Needs `p_manage` on the portal. Without `limit` all dashboards come at once.
     */
    get: operations["dashboards.list"];
    put?: never;
    /**
     * Creates a dashboard in a portal.
     * @description Needs `p_manage` on the portal.
     */
    post: operations["dashboards.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/portals/{portal-id}/data-sources": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    /**
     * Lists the data sources of a portal itself.
     * @description Needs `p_manage` on the portal. The documentation shows the 200 in its sample only.
     */
    get: operations["dataSources.listForPortal"];
    put?: never;
    /**
     * Creates a data source in a portal.
     * @description Needs `p_manage` on the portal.
     */
    post: operations["dataSources.createForPortal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/portals/{portal-id}/devices": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    /**
     * Lists the devices of a portal.
     * @description Needs `p___view` on the portal. Without `limit` all devices come at once.
     */
    get: operations["devices.list"];
    put?: never;
    /**
     * Creates a device in a portal.
     * @description A `vendor` device takes a serial number of a model; it then has to activate itself, by `device.activate` of provisioning. Needs `p_m_crea` on the portal.
     */
    post: operations["devices.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/portals/{portal-id}/scripts": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    /**
     * Lists the scripts of a portal itself.
     * @description Needs `p_manage` on the portal. Without `limit` all scripts come at once.
     */
    get: operations["scripts.listForPortal"];
    put?: never;
    /**
     * Creates a script in a portal, which starts at once.
     * @description Needs `p_manage` on the portal. The documentation says 200, its sample has 201.
     */
    post: operations["scripts.createForPortal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/portals/{portal-rid}/ByRid": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the portal. */
        "portal-rid": components["parameters"]["PortalRid"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Deletes a portal by its RID.
     * @description It answers 200 also when it did not delete the portal because one of its devices is the template of a model: only the text tells. Which permission it takes is not documented.
     */
    delete: operations["portals.deleteByRid"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/scripts/{script-rid}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the script. */
        "script-rid": components["parameters"]["ScriptRid"];
      };
      cookie?: never;
    };
    /**
     * Tells about a script, with the end of its log.
     * @description Needs `___admin` on the script.
     */
    get: operations["scripts.get"];
    /**
     * Changes the description of a script, which restarts when its text changed.
     * @description Needs `___admin` on the script. What is left out stays.
     */
    put: operations["scripts.update"];
    post?: never;
    /**
     * Deletes a script.
     * @description Needs `___admin` on the script.
     */
    delete: operations["scripts.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/scripts/{script-rid}/data": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the script. */
        "script-rid": components["parameters"]["ScriptRid"];
      };
      cookie?: never;
    };
    /**
     * Reads the log of a script, as points.
     * @description As `dataSources.read`, which the documentation refers to. Needs `___admin` on the script.
     */
    get: operations["scripts.read"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/themes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates a theme with the usual looks.
     * @description Needs `___admin` on the domain. The documentation says 200, its sample has 201. `update` gives it looks of its own.
     */
    post: operations["themes.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/themes/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the themes of the domain.
     * @description Needs `___admin` on the domain. Samples of the documentation leave out the last slash.
     */
    get: operations["themes.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/themes/{theme-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the theme. */
        "theme-id": components["parameters"]["ThemeId"];
      };
      cookie?: never;
    };
    /**
     * Tells about a theme.
     * @description Needs `___admin` on the domain.
     */
    get: operations["themes.get"];
    /**
     * Changes a theme.
     * @description Needs `___admin` on the domain. What is left out stays (inferred); images cannot be changed.
     */
    put: operations["themes.update"];
    post?: never;
    /**
     * Deletes a theme.
     * @description The platform's own theme takes its place where it was the default. Needs `___admin` on the domain.
     */
    delete: operations["themes.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/user": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Signs up a user with a portal of a plan, and has an activation mail sent.
     * @deprecated
     * @description Superseded by `createPending`.
     */
    post: operations["users.signUp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/user/password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Has a mail sent to a user who forgot the password.
     * @deprecated
     * @description Superseded by `requestPasswordReset`.
     */
    post: operations["users.sendPasswordReset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the users of the domain.
     * @description Needs `d_u_view` on the domain. Without `limit` all users come at once.
     */
    get: operations["users.list"];
    put?: never;
    /**
     * Creates a user, who can log in at once.
     * @description Anyone may do so where the domain does not moderate signing up. The user gets a mail, with a random password unless one is given. The documentation speaks of a list of users, its sample has one.
     */
    post: operations["users.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/_this/data-sources/[{rids}]": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RIDs of the data sources. */
        rids: components["parameters"]["DataSourceRids"];
      };
      cookie?: never;
    };
    /**
     * Tells about several data sources, each with its latest point.
     * @description One data source that does not exist makes it fail, with 404. Needs `d___read` on the data sources.
     */
    get: operations["dataSources.getMany"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/_this/devices/[{rids}]": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RIDs of the devices. */
        rids: components["parameters"]["DeviceRids"];
      };
      cookie?: never;
    };
    /**
     * Tells about several devices.
     * @description One device that does not exist makes it fail, with 400. Needs `d___view` on the devices. The official client asks for 10 at a time.
     */
    get: operations["devices.getMany"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/_this/groups/[{ids}]": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Ids of the groups. */
        ids: components["parameters"]["GroupIds"];
      };
      cookie?: never;
    };
    /**
     * Tells about several groups.
     * @description Needs `g_member` on the groups.
     */
    get: operations["groups.getMany"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/_this/token#google": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Makes a token for a user of Google, and an account and a portal where there is none yet.
     * @description The authorization code of Google goes into the Authorization header, as `Google <code>`; it is good once. An account is made only where the domain does not moderate signing up and has a default plan. The documentation's text speaks of a list of users, its sample has the token.
     */
    get: operations["userTokens.getByGoogle"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/_this/users/[{ids}]": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Ids of the users. */
        ids: components["parameters"]["UserIds"];
      };
      cookie?: never;
    };
    /**
     * Tells about several users.
     * @description Needs `d_u_view` on the domain.
     */
    get: operations["users.getMany"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Tells about a user.
     * @description Anyone for themselves, others with `d_u_view` on the domain.
     */
    get: operations["users.get"];
    /**
     * Changes a user.
     * @description Anyone for themselves, others with `d_u_list` on the domain. What is left out stays; `permissions` replaces all. The documentation speaks of a list of users, its sample has one.
     */
    put: operations["users.update"];
    post?: never;
    /**
     * Deletes a user.
     * @description Refused with 400 while the user owns anything (a portal, a discount, payment data) or where the user is not of this domain. Needs `d_u_list` on the domain.
     */
    delete: operations["users.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}/ds": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Gives what is stored for a user at the top.
     * @description JSON is given as its value, text as such, anything else as bytes. Anyone for themselves, others with `d_u_list` on the domain.
     */
    get: operations["userStorage.getRoot"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}/ds/{subdirectory}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the place, with slashes between those inside each other.
         * @example settings/colours
         */
        subdirectory: components["parameters"]["StoragePlace"];
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Gives what is stored for a user in a place.
     * @description JSON is given as its value, text as such, anything else as bytes. Anyone for themselves, others with `d_u_list` on the domain.
     */
    get: operations["userStorage.get"];
    put?: never;
    /**
     * Stores something for a user in a place.
     * @description `set` takes a value, which is stored as JSON, `setText` a text, `setFile` bytes with their media type. Anyone for themselves, others with `d_u_list` on the domain.
     */
    post: operations["userStorage.set"];
    /**
     * Deletes what is stored for a user in a place.
     * @description Anyone for themselves, others with `d_u_list` on the domain.
     */
    delete: operations["userStorage.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}/ds/{subdirectory}/*": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the place, with slashes between those inside each other.
         * @example settings/colours
         */
        subdirectory: components["parameters"]["StoragePlace"];
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Lists what is stored for a user below a place.
     * @description Anyone for themselves, others with `d_u_list` on the domain.
     */
    get: operations["userStorage.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}/ds/*": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Lists what is stored for a user at the top.
     * @description Anyone for themselves, others with `d_u_list` on the domain.
     */
    get: operations["userStorage.listRoot"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}/groups": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates a group of a user, who is its owner and first member.
     * @description Anyone for themselves, others with `d_s_crea` on the domain.
     */
    post: operations["groups.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}/permissions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Lists what a user may do, of what belongs to the domain.
     * @description Anyone for themselves, others with `d_u_view` on the domain.
     */
    get: operations["userPermissions.list"];
    put?: never;
    /**
     * Gives a user further permissions.
     * @description Needs `d_u_view` on the domain, and access to what the permissions are for.
     */
    post: operations["userPermissions.add"];
    /**
     * Takes permissions from a user.
     * @description Needs `d_u_view` on the domain, and access to what the permissions are for.
     */
    delete: operations["userPermissions.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}/portals": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Lists the portals that a user owns or that are shared with the user.
     * @description Anyone for themselves, others with `d_u_view` on the domain.
     */
    get: operations["portals.listForUser"];
    put?: never;
    /**
     * Creates a portal for a user.
     * @description The portal gets what the default template of the domain has. Needs `d_p_crea` on the domain.
     */
    post: operations["portals.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}/portals/{portal-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Tells about a portal of a user, and what the user may do there.
     * @description Anyone for themselves, others with `d_u_view` on the domain.
     */
    get: operations["portals.getForUser"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}/portals/{portal-id}/shares": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Tells with which users a portal of a user is shared.
     * @description Anyone for themselves, others with `d_u_view` on the domain.
     */
    get: operations["portalShares.get"];
    put?: never;
    /**
     * Shares a portal of a user with another user.
     * @description Anyone for themselves, others with `d_u_view` on the domain.
     */
    post: operations["portalShares.create"];
    /**
     * Ends the share of a portal with another user.
     * @description Anyone for themselves, others with `d_u_view` on the domain.
     */
    delete: operations["portalShares.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}/portals/shares": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Lists the portals of a user with the users that they are shared with.
     * @description Anyone for themselves, others with `d_u_view` on the domain.
     */
    get: operations["portalShares.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}/profile/picture": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Gives the picture of a user, or the address of the default one.
     * @description Anyone for themselves, others with `d_u_view` on the domain.
     */
    get: operations["userPictures.get"];
    put?: never;
    /**
     * Gives a user a picture, in PNG.
     * @description Anyone for themselves, others with `d_u_view` on the domain.
     */
    post: operations["userPictures.set"];
    /**
     * Gives a user the default picture again.
     * @description Anyone for themselves, others with `d_u_view` on the domain.
     */
    delete: operations["userPictures.reset"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}/readtoken": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Makes a token by which others can look up a user, and nothing else.
     * @description Good for 5 minutes, for `users.getByReadToken`. Anyone for themselves, others with `d_u_view` on the domain.
     */
    get: operations["userTokens.getReadToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}/token": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Makes a token that stands in for the login of a user.
     * @description Good for 30 days, as `Authorization: Token <token>`. Anyone for themselves, others with `d_u_view` on the domain.
     */
    get: operations["userTokens.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}#readtoken": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Tells about a user to somebody who has a read token of that user.
     * @description `userTokens.getReadToken` makes the token, which is good for 5 minutes. The token takes the place of a login; the sample of the documentation has one beside it.
     */
    get: operations["users.getByReadToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/{user-id}#silence": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Changes a user without getting the user back.
     * @description As `update`, but the answer has no body.
     */
    put: operations["users.updateSilently"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users/reset-password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Gives a user a new password by the key of the reset mail.
     * @description Without a new password a random one is made. The answer has a body, which the documentation does not show, so that nothing is given here.
     */
    put: operations["users.completePasswordReset"];
    /**
     * Has a mail sent to a user who forgot the password.
     * @description The mail has a key, for `completePasswordReset`.
     */
    post: operations["users.requestPasswordReset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users#activate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Activates a user by the key of the activation mail.
     * @description Anyone who has the key may do so.
     */
    post: operations["users.activate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/users#pending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates a user, who has to confirm the e-mail address before logging in.
     * @description The user gets a mail with an activation key, for `activate`. Anyone may do so where the domain does not moderate signing up. The header makes the difference.
     */
    post: operations["users.createPending"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/widget-scripts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the widgets that the domain has of its own.
     * @description Needs `___admin` on the domain.
     */
    get: operations["widgetScripts.list"];
    put?: never;
    /**
     * Creates a widget of the domain.
     * @description Needs `___admin` on the domain.
     */
    post: operations["widgetScripts.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/portals/v1/widget-scripts/{widget-script-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the widget. */
        "widget-script-id": components["parameters"]["WidgetScriptId"];
      };
      cookie?: never;
    };
    /**
     * Tells about a widget of the domain, with its code.
     * @description Needs `___admin` on the domain.
     */
    get: operations["widgetScripts.get"];
    /**
     * Changes a widget of the domain.
     * @description Needs `___admin` on the domain. What is left out stays (inferred).
     */
    put: operations["widgetScripts.update"];
    post?: never;
    /**
     * Deletes a widget of the domain.
     * @description Needs `___admin` on the domain.
     */
    delete: operations["widgetScripts.delete"];
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
     * @description What may be done. Each belongs to one type of thing; `___admin`, the default, to every one. Where several do, the documentation says "at least".
     * @example d_update
     * @enum {string}
     */
    Access:
      | "___admin"
      | "v___view"
      | "d__write"
      | "d___read"
      | "d_update"
      | "d___view"
      | "d_s_cont"
      | "d_s_crea"
      | "d_p_list"
      | "d_p_crea"
      | "d_u_list"
      | "d_u_view"
      | "d_____fs"
      | "g_update"
      | "g_member"
      | "g_modera"
      | "p_manage"
      | "p_m_crea"
      | "p___view"
      | "p_contac";
    /**
     * @description A user, without groups and permissions.
     * @example {
     *       "email": "ada@example.com",
     *       "fullName": "Ada Lovelace",
     *       "id": "3167859736",
     *       "meta": null,
     *       "phoneNumber": "",
     *       "rid": "89abcdef0123456789abcdef0123456789abcdef",
     *       "userName": "ada"
     *     }
     */
    Account: {
      /** @description E-mail address, of less than 256 characters, as the other texts. */
      email: string;
      /** @description Full name. */
      fullName: string;
      /** @description Id of the user: digits, as text. */
      id: string;
      /** @description Any value of the user's own, of less than 2 MB as JSON text; null unless set. */
      meta: unknown;
      /** @description Telephone number. */
      phoneNumber: string;
      /** @description RID of the user in the One Platform. */
      rid: components["schemas"]["Rid"];
      /** @description Name to log in by. */
      userName: string;
    };
    /**
     * @description A number from 0, or `infinity` for no limit.
     * @example infinity
     * @example 1000
     */
    Amount: number | "infinity";
    /**
     * @description Type, status and time of the last change of a resource.
     * @example {
     *       "modified": 1700000000,
     *       "status": "activated",
     *       "subscribers": 0,
     *       "type": "client"
     *     }
     */
    BasicInfo: {
      /** @description Changes of a script's state, the newest first. */
      activity?: components["schemas"]["ScriptActivity"][];
      /** @description Time of the last change in Unix seconds. */
      modified: number;
      /** @description State of a client, dispatch or script; dataports have none. */
      status?: components["schemas"]["ResourceStatus"];
      /** @description Number of resources that values are handed on to. */
      subscribers: number;
      /** @description Kind of the resource. */
      type: components["schemas"]["ResourceType"];
    };
    /**
     * @description Credential that the calls were made with, as the RPC interface has it.
     * @example {
     *       "cik": "0123456789abcdef0123456789abcdef01234567"
     *     }
     */
    CacheCredential: {
      /** @description CIK of the client that made the calls. */
      cik: components["schemas"]["Cik"];
    };
    /**
     * @description A call of the RPC interface, as it was made.
     * @example {
     *       "procedure": "update",
     *       "arguments": [
     *         "89abcdef0123456789abcdef0123456789abcdef",
     *         {
     *           "name": "Gateway"
     *         }
     *       ],
     *       "id": 1
     *     }
     */
    CachedCall: {
      /** @description Its arguments, in their order. */
      arguments: unknown[];
      /** @description Number of the call. */
      id: number;
      /** @description Name of the procedure. */
      procedure: components["schemas"]["CachedProcedure"];
    };
    /**
     * @description Procedure of the RPC interface that changes what Portals keeps.
     * @example update
     * @enum {string}
     */
    CachedProcedure:
      | "activate"
      | "create"
      | "deactivate"
      | "drop"
      | "map"
      | "revoke"
      | "share"
      | "unmap"
      | "update";
    /**
     * @description A request of the RPC interface, as it was made.
     * @example {
     *       "auth": {
     *         "cik": "0123456789abcdef0123456789abcdef01234567"
     *       },
     *       "calls": [
     *         {
     *           "procedure": "drop",
     *           "arguments": [
     *             "89abcdef0123456789abcdef0123456789abcdef"
     *           ],
     *           "id": 1
     *         }
     *       ]
     *     }
     */
    CacheInvalidation: {
      /** @description Credential that the calls were made with. */
      auth: components["schemas"]["CacheCredential"];
      /** @description The calls. */
      calls: components["schemas"]["CachedCall"][];
    };
    /**
     * @description Client interface key, 40 hexadecimal digits: whoever has it acts as that client, with all that is below it.
     * @example 0123456789abcdef0123456789abcdef01234567
     */
    Cik: string;
    /**
     * @description Aliases by the RID of the data source or device that they stand for. The empty list where there are none.
     * @example {
     *       "89abcdef0123456789abcdef0123456789abcdef": [
     *         "temperature"
     *       ]
     *     }
     */
    ClientAliases:
      | {
          [key: string]: string[];
        }
      | unknown[];
    /**
     * @description A client: a device, or something that groups others.
     * @example {
     *       "name": "Gateway",
     *       "limits": {
     *         "dataport": "inherit",
     *         "datarule": "inherit",
     *         "client": 0
     *       }
     *     }
     */
    ClientDescription: {
      /** @description What the client may own and use. All 0 unless given. */
      limits?: components["schemas"]["ClientLimits"];
      /**
       * @description Whether every call of the client is answered with `locked`.
       * @default false
       */
      locked?: boolean;
      /**
       * @description Text of the user's own, often JSON.
       * @default
       */
      meta?: string;
      /**
       * @description Name to show.
       * @default
       */
      name?: string;
      /**
       * @description Whether everyone may read it.
       * @default false
       */
      public?: boolean;
    };
    /**
     * @description What a client may own and use. Each is 0 unless given, so that a client created without limits can own nothing; `inherit` for all is what most callers want. Messages (`email`, `http`, `sms`, `xmpp`) are counted per day (UTC); the `_bucket` of each is the total that is left.
     * @example {
     *       "client": 0,
     *       "dataport": "inherit",
     *       "datarule": "inherit",
     *       "dispatch": 10,
     *       "email": 50
     *     }
     */
    ClientLimits: {
      /** @description Clients below it. */
      client?: components["schemas"]["Limit"];
      /** @description Dataports. */
      dataport?: components["schemas"]["Limit"];
      /** @description Datarules, scripts among them. */
      datarule?: components["schemas"]["Limit"];
      /** @description Stored bytes. The platform does not enforce it. */
      disk?: components["schemas"]["Limit"];
      /** @description Dispatches. */
      dispatch?: components["schemas"]["Limit"];
      /** @description E-mails a day. */
      email?: components["schemas"]["Limit"];
      /** @description E-mails left in all. */
      email_bucket?: components["schemas"]["Limit"];
      /** @description HTTP messages a day. */
      http?: components["schemas"]["Limit"];
      /** @description HTTP messages left in all. */
      http_bucket?: components["schemas"]["Limit"];
      /** @description Shares. */
      share?: components["schemas"]["Limit"];
      /** @description Text messages a day. */
      sms?: components["schemas"]["Limit"];
      /** @description Text messages left in all. */
      sms_bucket?: components["schemas"]["Limit"];
      /** @description XMPP messages a day. */
      xmpp?: components["schemas"]["Limit"];
      /** @description XMPP messages left in all. */
      xmpp_bucket?: components["schemas"]["Limit"];
    };
    /**
     * @description A client model: a kind of device of a vendor. The documentation gives names only; the meanings are read from them and from its samples.
     * @example {
     *       "id": "acme/thermostat",
     *       "domainID": "3481377489",
     *       "vendor": "acme",
     *       "friendly": "Thermostat",
     *       "name": "thermostat",
     *       "cloneRID": "89abcdef0123456789abcdef0123456789abcdef",
     *       "viewID": "0000000000",
     *       "exampleSN": "",
     *       "sharedSN": "",
     *       "convertSN": "no",
     *       "alternateSN": "",
     *       "noteSetup": "",
     *       "noteName": "",
     *       "noteLocation": "",
     *       "pictureDevice": "",
     *       "description": "",
     *       "pictureSN": "",
     *       "confirmPage": "",
     *       "companyName": "",
     *       "contactEmail": "",
     *       ":published": false
     *     }
     */
    ClientModel: {
      /** @description Whether users can choose it. */
      ":published": boolean;
      /** @description What to call the serial number instead (inferred). */
      alternateSN: string;
      /** @description RID of the client that is the template of its devices. */
      cloneRID: components["schemas"]["Rid"];
      /** @description Company to turn to. */
      companyName: string;
      /** @description HTML to show when a device was enabled, with placeholders such as `[device cik]`. */
      confirmPage: string;
      /** @description E-mail address to turn to. */
      contactEmail: string;
      /** @description Whether serial numbers are converted: `yes` or `no` (inferred). */
      convertSN: string;
      /** @description Description to show. */
      description: string;
      /** @description Id of the domain: digits, as text. */
      domainID: string;
      /** @description A serial number to show as an example. */
      exampleSN: string;
      /** @description Name to show. */
      friendly: string;
      /** @description Vendor and name, with a slash between, percent-encoded where need be. */
      id: string;
      /** @description Name of the model. */
      name: string;
      /** @description Hint on the place of a device. */
      noteLocation: string;
      /** @description Hint on naming a device. */
      noteName: string;
      /** @description Hint on setting up a device. */
      noteSetup: string;
      /** @description Address of a picture of the device. */
      pictureDevice: string;
      /** @description Address of a picture of where the serial number is. */
      pictureSN: string;
      /** @description Serial number that all devices share (inferred). */
      sharedSN: string;
      /** @description Name of the vendor. */
      vendor: string;
      /** @description Id of a view: digits, as text. */
      viewID: string;
    };
    /**
     * @description What may be changed of a client model. What is left out stays.
     * @example {
     *       "description": "A thermostat."
     *     }
     */
    ClientModelPut: {
      /** @description Whether users can choose it. */
      ":published"?: boolean;
      /** @description What to call the serial number instead (inferred). */
      alternateSN?: string;
      /** @description RID of the client that is the template of its devices. */
      cloneRID?: components["schemas"]["Rid"];
      /** @description Company to turn to. */
      companyName?: string;
      /** @description HTML to show when a device was enabled, with placeholders such as `[device cik]`. */
      confirmPage?: string;
      /** @description E-mail address to turn to. */
      contactEmail?: string;
      /** @description Whether serial numbers are converted: `yes` or `no` (inferred). */
      convertSN?: string;
      /** @description Description to show. */
      description?: string;
      /** @description Id of the domain: digits, as text. */
      domainID?: string;
      /** @description A serial number to show as an example. */
      exampleSN?: string;
      /** @description Name to show. */
      friendly?: string;
      /** @description Vendor and name, with a slash between, percent-encoded where need be. */
      id?: string;
      /** @description Name of the model. */
      name?: string;
      /** @description Hint on the place of a device. */
      noteLocation?: string;
      /** @description Hint on naming a device. */
      noteName?: string;
      /** @description Hint on setting up a device. */
      noteSetup?: string;
      /** @description Address of a picture of the device. */
      pictureDevice?: string;
      /** @description Address of a picture of where the serial number is. */
      pictureSN?: string;
      /** @description Serial number that all devices share (inferred). */
      sharedSN?: string;
      /** @description Name of the vendor. */
      vendor?: string;
      /** @description Id of a view: digits, as text. */
      viewID?: string;
    };
    /**
     * @description What may be changed of a client. What is left out stays, single limits too.
     * @example {
     *       "limits": {
     *         "sms": 10
     *       }
     *     }
     */
    ClientUpdate: {
      /** @description New limits. Those of things owned may not go below what there is; daily ones may, and take effect at once. */
      limits?: components["schemas"]["ClientLimits"];
      /** @description Whether every call of the client is answered with `locked`. */
      locked?: boolean;
      /** @description Text of the user's own, often JSON. */
      meta?: string;
      /** @description Name to show. */
      name?: string;
      /** @description Whether everyone may read it. */
      public?: boolean;
    };
    /**
     * @description How a value is compared with the constant.
     * @example gt
     * @enum {string}
     */
    Comparison: "gt" | "lt" | "eq" | "geq" | "leq" | "neq";
    /**
     * @description What the platform says after it sent a mail.
     * @example {
     *       "code": 202,
     *       "message": "Thank you. You will receive an email shortly."
     *     }
     */
    Confirmation: {
      /** @description HTTP status once more. */
      code: number;
      /** @description Sentences for display. */
      message: string;
    };
    /**
     * @description Tells when the comparison has held for a number of values within some time.
     * @example {
     *       "comparison": "eq",
     *       "constant": 1,
     *       "count": 3,
     *       "timeout": 60,
     *       "repeat": true
     *     }
     */
    CountRule: {
      /** @description How the value is compared. */
      comparison: components["schemas"]["Comparison"];
      /** @description What the value is compared with. */
      constant: number;
      /** @description Number of values for which the comparison has to hold. */
      count: number;
      /** @description Whether it tells again when it happens again. */
      repeat: boolean;
      /** @description Seconds within which they have to come. */
      timeout: number;
    };
    /**
     * @description A device that was just created.
     * @example {
     *       "cik": "0123456789abcdef0123456789abcdef01234567",
     *       "rid": "89abcdef0123456789abcdef0123456789abcdef"
     *     }
     */
    CreatedDevice: {
      /** @description CIK of the device. */
      cik: components["schemas"]["Cik"];
      /** @description RID of the device. */
      rid: components["schemas"]["Rid"];
    };
    /**
     * @description A dashboard of a portal.
     * @example {
     *       "config": {
     *         "layout": {
     *           "cols": 4,
     *           "gravity": "LeftTop"
     *         },
     *         "widgets": []
     *       },
     *       "description": "",
     *       "id": "3087021266",
     *       "location": "",
     *       "name": "Overview",
     *       "portalId": "1284862590",
     *       "public": false
     *     }
     */
    Dashboard: {
      /** @description What is on it. */
      config: components["schemas"]["DashboardConfig"];
      /** @description Description to show. */
      description: string;
      /** @description Id of the dashboard: 10 digits, as text. */
      id: string;
      /** @description Where it is about, as text. */
      location: string;
      /** @description Name to show. */
      name: string;
      /** @description Id of the portal: 10 digits, as text. */
      portalId: string;
      /** @description Whether everyone may look at it, or only those with a permission on it or `p_manage` on the portal. */
      public: boolean;
    };
    /**
     * @description What is on a dashboard. At most 16 MB as JSON text.
     * @example {
     *       "layout": {
     *         "cols": 4,
     *         "gravity": "LeftTop"
     *       },
     *       "widgets": {
     *         "1": {
     *           "title": "Welcome",
     *           "type": "0000000013",
     *           "order": "0"
     *         }
     *       }
     *     }
     */
    DashboardConfig: {
      /** @description How it is laid out. */
      layout?: components["schemas"]["DashboardLayout"];
      /**
       * @description Settings of the widgets by their numbers. The platform writes an empty list where there are none, though the documentation has an object.
       * @default {}
       */
      widgets?:
        | {
            [key: string]: unknown;
          }
        | unknown[];
    };
    /**
     * @description How the widgets of a dashboard are laid out.
     * @example {
     *       "cols": 4,
     *       "gravity": "LeftTop"
     *     }
     */
    DashboardLayout: {
      /**
       * @description Columns, of two cells each: 2, 4 or 6.
       * @default 4
       * @enum {integer}
       */
      cols?: 2 | 4 | 6;
      /**
       * @description Where widgets move to.
       * @default LeftTop
       * @enum {string}
       */
      gravity?: "LeftTop" | "Top";
    };
    /**
     * @description What `create` of a dashboard takes.
     * @example {
     *       "name": "Overview"
     *     }
     */
    DashboardPost: {
      /** @description What is on it. */
      config?: components["schemas"]["DashboardConfig"];
      /**
       * @description Description to show.
       * @default
       */
      description?: string;
      /**
       * @description Where it is about, as text.
       * @default
       */
      location?: string;
      /** @description Name to show. Unique in the portal. */
      name: string;
      /**
       * @description Whether everyone may look at it.
       * @default false
       */
      public?: boolean;
    };
    /**
     * @description What may be changed of a dashboard.
     * @example {
     *       "name": "Overview"
     *     }
     */
    DashboardPut: {
      /** @description What is on it. */
      config?: components["schemas"]["DashboardConfig"];
      /** @description Description to show. */
      description?: string;
      /** @description Where it is about, as text. */
      location?: string;
      /** @description Name to show. Unique in the portal. */
      name?: string;
      /** @description Whether everyone may look at it. */
      public?: boolean;
    };
    /**
     * @description Type of a resource's values: `float`, `integer` (signed) or `string` (text of at most 64 KB).
     * @example float
     * @enum {string}
     */
    DataFormat: "float" | "integer" | "string";
    /**
     * @description A point: `[timestamp, value]`, the timestamp in Unix seconds. Samples of the documentation have numbers as text in some places.
     * @example [
     *       1700000000,
     *       21.5
     *     ]
     */
    DataPoint: [number, number | string];
    /**
     * @description What may be changed of a dataport. What is left out stays.
     * @example {
     *       "name": "Temperature",
     *       "retention": {
     *         "count": 1000
     *       }
     *     }
     */
    DataportUpdate: {
      /** @description Text of the user's own, often JSON. */
      meta?: string;
      /** @description Name to show. */
      name?: string;
      /** @description Steps applied to each value on its way in. */
      preprocess?: components["schemas"]["Preprocess"];
      /** @description Whether everyone may read it. */
      public?: boolean;
      /** @description How much of the series is kept. */
      retention?: components["schemas"]["RetentionUpdate"];
      /** @description RID of a resource whose values are handed on to this one; null for none. */
      subscribe?: components["schemas"]["Subscription"];
    };
    /**
     * @description A datarule: a time series that is computed, by a comparison or by a script. For a script `format` is `string`, and what it prints is its series.
     * @example {
     *       "format": "integer",
     *       "name": "Too hot",
     *       "retention": {
     *         "count": 100,
     *         "duration": "infinity"
     *       },
     *       "rule": {
     *         "simple": {
     *           "comparison": "gt",
     *           "constant": 30,
     *           "repeat": false
     *         }
     *       },
     *       "subscribe": "89abcdef0123456789abcdef0123456789abcdef"
     *     }
     */
    DataruleDescription: {
      /** @description Type of the values. It cannot be changed later. */
      format: components["schemas"]["DataFormat"];
      /**
       * @description Text of the user's own, often JSON.
       * @default
       */
      meta?: string;
      /**
       * @description Name to show.
       * @default
       */
      name?: string;
      /**
       * @description Steps applied to each value on its way in.
       * @default []
       */
      preprocess?: components["schemas"]["Preprocess"];
      /**
       * @description Whether everyone may read it.
       * @default false
       */
      public?: boolean;
      /** @description How much of the series is kept. */
      retention: components["schemas"]["Retention"];
      /** @description What is computed. */
      rule: components["schemas"]["Rule"];
      /**
       * @description RID of the resource that the rule looks at.
       * @default null
       */
      subscribe?: components["schemas"]["Subscription"];
    };
    /**
     * @description What may be changed of a datarule. What is left out stays; a script restarts only when its text changed.
     * @example {
     *       "rule": {
     *         "script": "debug(\"v2\")"
     *       }
     *     }
     */
    DataruleUpdate: {
      /** @description Text of the user's own, often JSON. */
      meta?: string;
      /** @description Name to show. */
      name?: string;
      /** @description Steps applied to each value on its way in. */
      preprocess?: components["schemas"]["Preprocess"];
      /** @description Whether everyone may read it. */
      public?: boolean;
      /** @description How much of the series is kept. */
      retention?: components["schemas"]["RetentionUpdate"];
      /** @description What is computed. */
      rule?: components["schemas"]["Rule"];
      /** @description RID of the resource that the rule looks at; null for none. */
      subscribe?: components["schemas"]["Subscription"];
    };
    /**
     * @description A data source: a time series of a device or portal.
     * @example {
     *       "data": [
     *         [
     *           1700000000,
     *           21.5
     *         ]
     *       ],
     *       "info": {
     *         "basic": {
     *           "modified": 1700000000,
     *           "subscribers": 0,
     *           "type": "dataport"
     *         },
     *         "description": {
     *           "format": "float",
     *           "meta": "{\"datasource\":{\"description\":\"\",\"unit\":\"°C\"}}",
     *           "name": "Temperature"
     *         },
     *         "shares": [],
     *         "storage": {
     *           "count": 1,
     *           "first": 1700000000,
     *           "last": 1700000000,
     *           "size": 12
     *         },
     *         "subscribers": [],
     *         "tags": []
     *       },
     *       "rid": "89abcdef0123456789abcdef0123456789abcdef",
     *       "unit": "°C"
     *     }
     */
    DataSource: {
      /** @description Its latest point; empty where there is none. */
      data: components["schemas"]["DataPoint"][];
      /** @description What the One Platform tells of it. */
      info: components["schemas"]["DataSourceInfo"];
      /** @description RID of the data source. */
      rid: components["schemas"]["Rid"];
      /** @description Unit to show, as text; empty where there is none. `meta` has it too. */
      unit: string;
    };
    /**
     * @description Description of a data source.
     * @example {
     *       "format": "float",
     *       "meta": "{\"datasource\":{\"description\":\"\",\"unit\":\"°C\"}}",
     *       "name": "Temperature"
     *     }
     */
    DataSourceDescription: {
      /** @description Type of the values. */
      format: components["schemas"]["DataFormat"];
      /** @description JSON text, which may be empty: what Portals and others keep of it. `DataSourceMeta` says what. */
      meta: string;
      /** @description Name to show. */
      name: string;
      /** @description Steps applied to each value on its way in. */
      preprocess?: components["schemas"]["Preprocess"];
      /** @description Whether everyone may read it. */
      public?: boolean;
      /** @description How much of the series is kept. */
      retention?: components["schemas"]["Retention"];
      /** @description RID of a resource whose values are handed on to it; null for none. */
      subscribe?: components["schemas"]["Subscription"];
    };
    /**
     * @description What the One Platform tells of a data source.
     * @example {
     *       "basic": {
     *         "modified": 1700000000,
     *         "subscribers": 0,
     *         "type": "dataport"
     *       },
     *       "description": {
     *         "format": "float",
     *         "meta": "",
     *         "name": "Temperature"
     *       },
     *       "shares": [],
     *       "storage": {
     *         "count": 1,
     *         "first": 1700000000,
     *         "last": 1700000000,
     *         "size": 12
     *       },
     *       "subscribers": [],
     *       "tags": []
     *     }
     */
    DataSourceInfo: {
      /** @description Type and time of the last change. */
      basic: components["schemas"]["BasicInfo"];
      /** @description Name and the like. */
      description: components["schemas"]["DataSourceDescription"];
      /** @description Share codes. */
      shares: components["schemas"]["Share"][];
      /** @description Size of its series. */
      storage: components["schemas"]["StorageInfo"];
      /** @description Resources that values are handed on to. */
      subscribers: components["schemas"]["Subscriber"][];
      /** @description Reserved by the platform. */
      tags: unknown[];
    };
    /**
     * @description What the text `meta` of a data source is, once read as JSON. Anyone who may change the data source may put anything there.
     * @example {
     *       "datasource": {
     *         "description": "",
     *         "unit": "°C"
     *       }
     *     }
     */
    DataSourceMeta: {
      /** @description Alias of it. In one sample only. */
      alias?: string;
      /** @description What Portals keeps. */
      datasource?: {
        /** @description Description to show. */
        description?: string;
        /** @description Unit to show, as text, such as `°C`. */
        unit?: string;
      };
    };
    /**
     * @description What creating a data source takes.
     * @example {
     *       "info": {
     *         "description": {
     *           "format": "float",
     *           "name": "Length"
     *         }
     *       },
     *       "unit": "m"
     *     }
     */
    DataSourcePost: {
      /** @description What the One Platform keeps of it. */
      info?: {
        /** @description Name and format. */
        description?: {
          /** @description Type of the values. `string` unless given (as in the documentation's sample). */
          format?: components["schemas"]["DataFormat"];
          /** @description Name to show. */
          name?: string;
        };
      };
      /** @description Unit to show, as text. */
      unit?: string;
    };
    /**
     * @description What may be changed of a data source. What is left out stays.
     * @example {
     *       "info": {
     *         "description": {
     *           "name": "Outside temperature"
     *         }
     *       }
     *     }
     */
    DataSourcePut: {
      /** @description What the One Platform keeps of it. */
      info?: {
        /** @description Name and the like. `meta` is JSON text: `DataSourceMeta`, which has the unit. */
        description?: components["schemas"]["DataportUpdate"];
      };
    };
    /**
     * @description A device of a portal.
     * @example {
     *       "dataSources": [],
     *       "info": {
     *         "aliases": [],
     *         "basic": {
     *           "modified": 1700000000,
     *           "status": "notactivated",
     *           "subscribers": 0,
     *           "type": "client"
     *         },
     *         "description": {
     *           "meta": "",
     *           "name": "Gateway"
     *         },
     *         "key": "0123456789abcdef0123456789abcdef01234567",
     *         "shares": [],
     *         "subscribers": [],
     *         "tags": []
     *       },
     *       "members": [
     *         {
     *           "access": "___admin",
     *           "oid": {
     *             "id": "1075526687",
     *             "type": "User"
     *           }
     *         }
     *       ],
     *       "model": "thermostat",
     *       "rid": "89abcdef0123456789abcdef0123456789abcdef",
     *       "sn": "00000042",
     *       "type": "vendor",
     *       "vendor": "acme"
     *     }
     */
    Device: {
      /** @description RIDs of its data sources. */
      dataSources: components["schemas"]["Rid"][];
      /** @description What the One Platform tells of it. */
      info: components["schemas"]["DeviceInfo"];
      /** @description Who may do what with it. */
      members: components["schemas"]["Permission"][];
      /** @description Name of the model; null for a `generic` device. */
      model: string | null;
      /** @description RID of the device. */
      rid: components["schemas"]["Rid"];
      /** @description Serial number; null for a `generic` device. */
      sn: string | null;
      /** @description Whether it is of a model. */
      type: components["schemas"]["DeviceType"];
      /** @description Name of the vendor; null for a `generic` device. */
      vendor: string | null;
    };
    /**
     * @description Description of a device, which is a client of the One Platform.
     * @example {
     *       "meta": "{\"timezone\":\"Europe/Paris\",\"location\":\"\",\"device\":{\"type\":\"generic\"}}",
     *       "name": "Gateway"
     *     }
     */
    DeviceDescription: {
      /** @description What the device may own and use. */
      limits?: components["schemas"]["ClientLimits"];
      /** @description Whether every call of the device is answered with `locked`. */
      locked?: boolean;
      /** @description JSON text, which may be empty: what Portals and others keep of the device. `DeviceMeta` says what. */
      meta: string;
      /** @description Name to show. */
      name: string;
      /** @description Whether everyone may read it. */
      public?: boolean;
    };
    /**
     * @description Why a device could not be changed.
     * @example {
     *       "code": 404,
     *       "message": "Not found update data"
     *     }
     */
    DeviceFailure: {
      /** @description Status, as of HTTP. */
      code: number;
      /** @description Sentence for display. */
      message: string;
    };
    /**
     * @description Why devices could not be changed, by their RIDs.
     * @example {
     *       "89abcdef0123456789abcdef0123456789abcdef": [
     *         {
     *           "code": 404,
     *           "message": "Not found update data"
     *         }
     *       ]
     *     }
     */
    DeviceFailures: {
      [key: string]: components["schemas"]["DeviceFailure"][];
    };
    /**
     * @description What `createFromModel` takes.
     * @example {
     *       "portal_rid": "89abcdef0123456789abcdef0123456789abcdef",
     *       "vendor": "acme",
     *       "model": "thermostat",
     *       "serialnumber": "00000042",
     *       "name": "Gateway"
     *     }
     */
    DeviceFromModelPost: {
      /** @description Where it is, as text. */
      location?: string;
      /** @description Name of the model. */
      model: string;
      /** @description Name to show. */
      name: string;
      /** @description RID of the portal. */
      portal_rid: components["schemas"]["Rid"];
      /** @description Serial number. */
      serialnumber: string;
      /** @description Time zone, such as `(GMT-11:00) Midway Island, Samoa` in the sample. */
      timezone?: string;
      /** @description Name of the vendor. */
      vendor: string;
    };
    /**
     * @description What the One Platform tells of a device.
     * @example {
     *       "aliases": {
     *         "89abcdef0123456789abcdef0123456789abcdef": [
     *           "temperature"
     *         ]
     *       },
     *       "basic": {
     *         "modified": 1700000000,
     *         "status": "activated",
     *         "subscribers": 0,
     *         "type": "client"
     *       },
     *       "description": {
     *         "meta": "",
     *         "name": "Gateway"
     *       },
     *       "key": "0123456789abcdef0123456789abcdef01234567",
     *       "shares": [],
     *       "subscribers": [],
     *       "tags": []
     *     }
     */
    DeviceInfo: {
      /** @description Aliases of its data sources. */
      aliases: components["schemas"]["ClientAliases"];
      /** @description Type, status and time of the last change. */
      basic: components["schemas"]["BasicInfo"];
      /** @description Name and the like. */
      description: components["schemas"]["DeviceDescription"];
      /** @description CIK. Null or missing unless the caller has `___admin` on the device. */
      key?: string | null;
      /** @description Share codes. */
      shares: components["schemas"]["Share"][];
      /** @description Resources that values are handed on to. */
      subscribers: components["schemas"]["Subscriber"][];
      /** @description Reserved by the platform. */
      tagged?: unknown[];
      /** @description Reserved by the platform. */
      tags: unknown[];
    };
    /**
     * @description What the text `meta` of a device is, once read as JSON. Anyone who may change the device may put anything there. Portals knows names in capitals and in small letters, and the official client writes both.
     * @example {
     *       "timezone": "Europe/Paris",
     *       "location": "",
     *       "device": {
     *         "type": "vendor",
     *         "model": "thermostat",
     *         "vendor": "acme",
     *         "sn": "42"
     *       }
     *     }
     */
    DeviceMeta: {
      /** @description Minutes after which a silent device counts as inactive (inferred), as text. */
      activetime?: string;
      /** @description What the device is. */
      device?: {
        /** @description Name of the model. */
        model?: string;
        /** @description Serial number. */
        sn?: string;
        /** @description `vendor` for a device of a model, else `generic`. */
        type?: string;
        /** @description Name of the vendor. */
        vendor?: string;
      };
      /** @description Type, as older devices have it. */
      DeviceType?: string;
      /** @description Id of the type, as older devices have it. */
      DeviceTypeID?: string;
      /** @description Name of the type, as older devices have it. */
      DeviceTypeName?: string;
      /** @description Where it is, as text. */
      location?: string;
      /** @description Where it is, as older devices have it. */
      Location?: string;
      /** @description Time zone, such as `Europe/Paris`. */
      timezone?: string;
      /** @description Time zone, as older devices have it. */
      Timezone?: string;
    };
    /**
     * @description What `create` of a device takes. `model`, `sn` and `vendor` are needed for a `vendor` device only.
     * @example {
     *       "type": "vendor",
     *       "vendor": "acme",
     *       "model": "thermostat",
     *       "sn": "00000042"
     *     }
     */
    DevicePost: {
      /** @description Name of the model. */
      model?: string;
      /** @description Serial number. */
      sn?: string;
      /** @description Whether it is of a model. */
      type: components["schemas"]["DeviceType"];
      /** @description Name of the vendor. */
      vendor?: string;
    };
    /**
     * @description What may be changed of a device. What is left out stays.
     * @example {
     *       "info": {
     *         "description": {
     *           "name": "Gateway"
     *         }
     *       }
     *     }
     */
    DevicePut: {
      /** @description What the One Platform keeps of it. */
      info?: {
        /** @description Name and the like. `meta` is JSON text: `DeviceMeta`. */
        description?: components["schemas"]["ClientUpdate"];
      };
    };
    /**
     * @description What to change of devices, by their RIDs: the same as are in the path.
     * @example {
     *       "89abcdef0123456789abcdef0123456789abcdef": {
     *         "info": {
     *           "description": {
     *             "name": "Gateway"
     *           }
     *         }
     *       }
     *     }
     */
    DevicesPut: {
      [key: string]: components["schemas"]["DevicePut"];
    };
    /**
     * @description Devices that were changed, by their RIDs; beside them `error`, where there are others.
     * @example {
     *       "error": {
     *         "89abcdef0123456789abcdef0123456789abcdef": [
     *           {
     *             "code": 404,
     *             "message": "Not found update data"
     *           }
     *         ]
     *       }
     *     }
     */
    DevicesUpdate: {
      /** @description Why others were not changed. Missing where all were. */
      error?: components["schemas"]["DeviceFailures"];
    } & {
      [key: string]: components["schemas"]["Device"];
    };
    /**
     * @description `vendor` for a device of a model, with a serial number, else `generic`.
     * @example vendor
     * @enum {string}
     */
    DeviceType: "vendor" | "generic";
    /**
     * @description A domain that the caller has an account in.
     * @example {
     *       "domain": "mydomain.exosite.com",
     *       "name": "acme",
     *       "rid": "89abcdef0123456789abcdef0123456789abcdef",
     *       "role": "admin",
     *       "token": "0123456789abcdef0123456789abcdef01234567"
     *     }
     */
    Domain: {
      /** @description Name of its host. */
      domain: string;
      /** @description Vendor name, for provisioning. Only for administrators. */
      name?: string;
      /** @description RID of the domain. */
      rid: components["schemas"]["Rid"];
      /** @description What the caller is there. */
      role: components["schemas"]["DomainRole"];
      /** @description Vendor token, for provisioning. Only for administrators. */
      token?: string;
    };
    /**
     * @description What the caller is in a domain.
     * @example admin
     * @enum {string}
     */
    DomainRole: "user" | "admin";
    /**
     * @description Tells when the comparison has held for some time.
     * @example {
     *       "comparison": "geq",
     *       "constant": 80,
     *       "timeout": 300,
     *       "repeat": false
     *     }
     */
    DurationRule: {
      /** @description How the value is compared. */
      comparison: components["schemas"]["Comparison"];
      /** @description What the value is compared with. */
      constant: number;
      /** @description Whether it tells again after each further such time. */
      repeat: boolean;
      /** @description Seconds that the comparison has to hold. */
      timeout: number;
    };
    /**
     * @description Why something was refused.
     * @example {
     *       "errors": [
     *         "unavailable_sn"
     *       ],
     *       "notices": [
     *         "The serial number is not available."
     *       ]
     *     }
     */
    ErrorList: {
      /** @description Words for programs: `missing_<member>` for an empty or missing member. For a device `limit`, `invalid_sn`, `unavailable_sn`, `forbidden_model` (no such model in the domain, or of another vendor), `require_purchase`, `insufficient_resources`, `portal_not_found`; for a user `wrong_password`, `user_exists`, `user_exists_wrong_domain`; for a password `failed`. */
      errors?: string[];
      /** @description Sentences for display. */
      notices?: string[];
    };
    /**
     * @description Fields of a form, files and texts. Names have letters, digits, `-` and `_`.
     * @example {
     *       "note": "hello"
     *     }
     */
    FileForm: {
      [key: string]: string;
    };
    /**
     * @description What is in the files, by their names.
     * @example {
     *       "143442117468881900": {
     *         "info": [
     *           {
     *             "description": {
     *               "name": "hello"
     *             }
     *           }
     *         ]
     *       }
     *     }
     */
    FileList: {
      [key: string]: unknown;
    };
    /**
     * @description A group: what its members may do.
     * @example {
     *       "id": "2581071857",
     *       "members": [
     *         {
     *           "access": "___admin",
     *           "oid": {
     *             "id": "1026285982",
     *             "type": "User"
     *           }
     *         }
     *       ],
     *       "meta": null,
     *       "name": "Janitors",
     *       "permissions": [],
     *       "userId": "1026285982"
     *     }
     */
    Group: {
      /** @description Id of the group: digits, as text. */
      id: string;
      /** @description Who is a member. */
      members: components["schemas"]["Permission"][];
      /** @description Any value of the user's own, of less than 2 MB as JSON text; null unless set. */
      meta: unknown;
      /** @description Name to show. */
      name: string;
      /** @description What the members may do. Missing where `NoPermissions` was given. */
      permissions?: components["schemas"]["Permission"][];
      /** @description Id of the owner: digits, as text. */
      userId: string;
    };
    /**
     * @description What `create` of a group takes.
     * @example {
     *       "name": "Janitors"
     *     }
     */
    GroupPost: {
      /** @description Name to show, of less than 50 characters. Unique among the groups of the owner in the domain. */
      name?: string;
    };
    /**
     * @description What may be changed of a group. What is left out stays.
     * @example {
     *       "name": "Janitors"
     *     }
     */
    GroupPut: {
      /** @description Who is a member, in place of all who were. */
      members?: components["schemas"]["Permission"][];
      /** @description Any value of the user's own, of less than 2 MB as JSON text. */
      meta?: unknown;
      /** @description Name to show, of less than 50 characters. Unique among the groups of the owner in the domain. */
      name?: string;
      /** @description What the members may do, in place of all that they could. */
      permissions?: components["schemas"]["Permission"][];
    };
    /**
     * @description Tells when the comparison has not come true again within some time.
     * @example {
     *       "comparison": "lt",
     *       "constant": 0,
     *       "timeout": 60,
     *       "repeat": true
     *     }
     */
    IntervalRule: {
      /** @description How the value is compared. */
      comparison: components["schemas"]["Comparison"];
      /** @description What the value is compared with. */
      constant: number;
      /** @description Whether it tells again after each further such time. */
      repeat: boolean;
      /** @description Seconds between two values for which the comparison holds. */
      timeout: number;
    };
    /**
     * @description A limit: a number from 0, or `inherit` for what the owner has left.
     * @example inherit
     * @example 10
     */
    Limit: number | "inherit";
    /**
     * @description A portal of the domain: its id and no more.
     * @example {
     *       "id": "1284862590"
     *     }
     */
    ListedPortal: {
      /** @description Id of the portal: digits, as text. */
      id: string;
    };
    /**
     * @description A portal that the caller owns or manages.
     * @example {
     *       "domain": "mydomain.exosite.com",
     *       "key": "0123456789abcdef0123456789abcdef01234567",
     *       "name": "Home",
     *       "rid": "89abcdef0123456789abcdef0123456789abcdef",
     *       "role": "owner"
     *     }
     */
    MyPortal: {
      /** @description Domain, as the name of its host. */
      domain: string;
      /** @description CIK of the portal. Only for its owner and managers. */
      key?: components["schemas"]["Cik"];
      /** @description Name to show. */
      name: string;
      /** @description RID of the portal. */
      rid: components["schemas"]["Rid"];
      /** @description What the caller is to it. */
      role: components["schemas"]["PortalRole"];
    };
    /**
     * @description A point to be recorded: `[timestamp, value]`. A negative timestamp counts back from the clock of the server, in seconds: -30 is half a minute ago. It must not be 0; what a time in the future does is not defined.
     * @example [
     *       1700000000,
     *       21.5
     *     ]
     * @example [
     *       -30,
     *       21.4
     *     ]
     */
    NewPoint: [number, components["schemas"]["PointValue"]];
    /**
     * @description What a permission is for; of a member, who has it.
     * @example {
     *       "id": "89abcdef0123456789abcdef0123456789abcdef",
     *       "type": "Device"
     *     }
     */
    ObjectId: {
      /** @description Id as text; of devices and data sources the RID. */
      id: string;
      /** @description Type of the thing. */
      type: components["schemas"]["ObjectType"];
    };
    /**
     * @description Type of a thing. `User` is who is a member, not what a permission is for. There are permissions for dashboards too, whose type the documentation does not list.
     * @example Device
     * @enum {string}
     */
    ObjectType: "DataSource" | "Device" | "Domain" | "Group" | "Portal" | "User";
    /**
     * @description What `requestPasswordReset` takes.
     * @example {
     *       "email": "ada@example.com"
     *     }
     */
    PasswordResetPost: {
      /** @description E-mail address of the user. */
      email: string;
    };
    /**
     * @description What `completePasswordReset` takes.
     * @example {
     *       "resetPasswordRegkey": "21c2bdc303c23f5841b35fd0935efca42803fdeb",
     *       "newPassword": "correct horse"
     *     }
     */
    PasswordResetPut: {
      /** @description New password. A random one unless given. */
      newPassword?: string;
      /** @description Key of the reset mail. */
      resetPasswordRegkey: string;
    };
    /**
     * @description What `sendPasswordReset` takes.
     * @example {
     *       "email": "ada@example.com",
     *       "action": "reset"
     *     }
     */
    PasswordResetRequest: {
      /**
       * @description What to do.
       * @enum {string}
       */
      action: "reset";
      /** @description E-mail address of the user. */
      email: string;
    };
    /**
     * @description What may be done with a thing; in `members`, what that user may do with the thing that has the list.
     * @example {
     *       "access": "d_update",
     *       "oid": {
     *         "id": "89abcdef0123456789abcdef0123456789abcdef",
     *         "type": "Device"
     *       }
     *     }
     */
    Permission: {
      /** @description What may be done. */
      access: components["schemas"]["Access"];
      /** @description What it is for; of a member, who has it. */
      oid: components["schemas"]["ObjectId"];
    };
    /**
     * @description Type of thing that permissions may be listed for.
     * @example Device
     * @enum {string}
     */
    PermissionType: "Domain" | "Portal" | "Device" | "DataSource" | "Group";
    /**
     * @description A picture.
     * @example {
     *       "myfile": "me.png"
     *     }
     */
    PicturePost: {
      /**
       * Format: binary
       * @description The picture, in PNG. The name of the field is that of the documentation's sample.
       */
      myfile: string;
    };
    /**
     * @description Points by the RID of their data source; an empty list where there are none.
     * @example {
     *       "89abcdef0123456789abcdef0123456789abcdef": [
     *         [
     *           1700000000,
     *           21.5
     *         ]
     *       ]
     *     }
     */
    PointsByRid: {
      [key: string]: components["schemas"]["DataPoint"][];
    };
    /**
     * @description A value: a number in `float` and `integer` resources, a text of at most 64 KB in `string` resources. On writing, the platform converts to the format of the resource (seen in an imitation of the server: a fraction written to an `integer` is rounded down, text that is no number becomes 1, a number written to a `string` becomes text).
     * @example 21.5
     * @example on
     */
    PointValue: number | string;
    /**
     * @description A portal.
     * @example {
     *       "devices": [
     *         "89abcdef0123456789abcdef0123456789abcdef"
     *       ],
     *       "id": "1284862590",
     *       "info": {
     *         "aliases": [],
     *         "basic": {
     *           "modified": 1700000000,
     *           "status": "activated",
     *           "subscribers": 0,
     *           "type": "client"
     *         },
     *         "description": {
     *           "meta": "",
     *           "name": "Home"
     *         },
     *         "key": "0123456789abcdef0123456789abcdef01234567",
     *         "shares": [],
     *         "subscribers": [],
     *         "tags": []
     *       },
     *       "planId": "3676938388"
     *     }
     */
    Portal: {
      /** @description RIDs of its devices. */
      devices: components["schemas"]["Rid"][];
      /** @description Id of the portal: digits, as text. */
      id: string;
      /** @description What the One Platform tells of it. */
      info: components["schemas"]["PortalInfo"];
      /** @description Id of its plan: digits, as text. The documentation's samples lack it. */
      planId?: string;
    };
    /**
     * @description What a user may do with a portal.
     * @example {
     *       "access": "p_manage"
     *     }
     */
    PortalAccess: {
      /** @description `___admin` for the owner, `p_manage` for a manager, who may do the same, `p_m_crea` for who may create devices, `p_contac` for who gets alerts. */
      access: components["schemas"]["Access"];
    };
    /**
     * @description What the One Platform tells of a portal.
     * @example {
     *       "aliases": [],
     *       "basic": {
     *         "modified": 1700000000,
     *         "status": "activated",
     *         "subscribers": 0,
     *         "type": "client"
     *       },
     *       "description": {
     *         "meta": "",
     *         "name": "Home"
     *       },
     *       "key": "0123456789abcdef0123456789abcdef01234567",
     *       "shares": [],
     *       "subscribers": [],
     *       "tags": []
     *     }
     */
    PortalInfo: {
      /** @description Aliases of its devices and data sources. */
      aliases: components["schemas"]["ClientAliases"];
      /** @description Type, status and time of the last change. */
      basic: components["schemas"]["BasicInfo"];
      /** @description Name and the like. */
      description: components["schemas"]["ClientDescription"];
      /** @description CIK. Null or missing unless the caller has `___admin` on the portal. */
      key?: string | null;
      /** @description Share codes. */
      shares: components["schemas"]["Share"][];
      /** @description Resources that values are handed on to. */
      subscribers: components["schemas"]["Subscriber"][];
      /** @description Reserved by the platform. */
      tagged?: unknown[];
      /** @description Reserved by the platform. */
      tags: unknown[];
    };
    /**
     * @description What `create` of a portal takes.
     * @example {
     *       "planId": "3676938388"
     *     }
     */
    PortalPost: {
      /** @description Id of a plan that can be had for free; the address of the signup page has it. */
      planId: string;
    };
    /**
     * @description What may be changed of a portal.
     * @example {
     *       "info": {
     *         "aliases": {
     *           "89abcdef0123456789abcdef0123456789abcdef": [
     *             "gateway"
     *           ]
     *         }
     *       }
     *     }
     */
    PortalPut: {
      /** @description What the One Platform keeps of it. */
      info?: {
        /** @description Aliases by the RID of the device or data source, in place of all that there were. They stay if left out. */
        aliases?: components["schemas"]["ClientAliases"];
        /** @description Name and the like. What is left out stays. */
        description?: components["schemas"]["ClientUpdate"];
      };
    };
    /**
     * @description What the caller is to a portal. Both may do the same.
     * @example owner
     * @enum {string}
     */
    PortalRole: "owner" | "manager";
    /**
     * @description Who a portal is shared with, and what they may do.
     * @example {
     *       "access": "p_manage",
     *       "oid": {
     *         "id": "1498682908",
     *         "type": "User"
     *       }
     *     }
     */
    PortalShare: {
      /** @description What the user may do. */
      access: components["schemas"]["PortalShareAccess"];
      /** @description The user. */
      oid: {
        /** @description Id of the user. */
        id: string;
        /**
         * @description `User`.
         * @enum {string}
         */
        type: "User";
      };
    };
    /**
     * @description What somebody may do with a portal that is shared with them.
     * @example p_manage
     * @enum {string}
     */
    PortalShareAccess: "p_manage" | "p_m_crea" | "p_contac";
    /**
     * @description A user that a portal is shared with.
     * @example {
     *       "access": "p_manage",
     *       "oid": {
     *         "email": "bob@example.com",
     *         "id": "1498682908",
     *         "type": "User"
     *       }
     *     }
     */
    PortalShareOfUser: {
      /** @description What the user may do. */
      access: components["schemas"]["Access"];
      /** @description The user. */
      oid: {
        /** @description E-mail address of the user. */
        email: string;
        /** @description Id of the user: digits, as text. */
        id: string;
        /** @description `User`. */
        type: components["schemas"]["ObjectType"];
      };
    };
    /**
     * @description A portal of a user with the users that it is shared with.
     * @example {
     *       "Description": "",
     *       "PortalID": "1173271281",
     *       "PortalName": "Home",
     *       "PortalRID": "89abcdef0123456789abcdef0123456789abcdef",
     *       "Shares": [
     *         {
     *           "access": "p_manage",
     *           "oid": {
     *             "email": "bob@example.com",
     *             "id": "1498682908",
     *             "type": "User"
     *           }
     *         }
     *       ],
     *       "UserEmail": "ada@example.com"
     *     }
     */
    PortalShares: {
      /** @description Description to show. */
      Description: string;
      /** @description Id of the portal: digits, as text. */
      PortalID: string;
      /** @description Name to show. */
      PortalName: string;
      /** @description RID of the portal. */
      PortalRID: components["schemas"]["Rid"];
      /** @description Users that it is shared with. */
      Shares: components["schemas"]["PortalShareOfUser"][];
      /** @description E-mail address of the owner. */
      UserEmail: string;
    };
    /**
     * @description Steps applied to each value on its way in, in their order: to what is written to the resource and to what comes from the one that it subscribes to.
     * @example [
     *       [
     *         "mul",
     *         0.1
     *       ],
     *       [
     *         "add",
     *         -40
     *       ]
     *     ]
     */
    Preprocess: components["schemas"]["PreprocessStep"][];
    /**
     * @description What a step does with a value and its operand: `add`, `sub`, `mul`, `div`, `mod` compute; `gt`, `geq`, `lt`, `leq`, `eq`, `neq` compare; `value` puts the operand in the place of the value.
     * @example mul
     * @enum {string}
     */
    PreprocessOperation:
      | "add"
      | "sub"
      | "mul"
      | "div"
      | "mod"
      | "gt"
      | "geq"
      | "lt"
      | "leq"
      | "eq"
      | "neq"
      | "value";
    /**
     * @description A step that is applied to each value on its way in: `[operation, operand]`. The operand is a constant, or the RID of a resource whose present value is used.
     * @example [
     *       "mul",
     *       0.1
     *     ]
     * @example [
     *       "add",
     *       "89abcdef0123456789abcdef0123456789abcdef"
     *     ]
     */
    PreprocessStep: [components["schemas"]["PreprocessOperation"], number | string];
    /**
     * @description Token by which anyone can look up its user for 5 minutes.
     * @example kDRv-JHtAjeE
     */
    ReadToken: string;
    /**
     * @description State of a resource. Clients and dispatches are `activated`, `locked`, `notactivated` or `expired`; scripts are `running`, `completed` or `error`.
     * @example activated
     * @enum {string}
     */
    ResourceStatus: "activated" | "locked" | "notactivated" | "expired" | "running" | "completed" | "error";
    /**
     * @description Kind of a resource.
     * @example dataport
     * @enum {string}
     */
    ResourceType: "client" | "dataport" | "datarule" | "dispatch";
    /**
     * @description How much of its series a resource keeps. What goes beyond either limit is deleted.
     * @example {
     *       "count": "infinity",
     *       "duration": 720
     *     }
     */
    Retention: {
      /** @description Points kept, the newest ones. 0 stores nothing. */
      count: components["schemas"]["Amount"];
      /** @description Hours that a point is kept. */
      duration: components["schemas"]["Amount"];
    };
    /**
     * @description New limits of what a resource keeps; the one that is left out stays.
     * @example {
     *       "count": 1000
     *     }
     */
    RetentionUpdate: {
      /** @description Points kept, the newest ones. 0 stores nothing. */
      count?: components["schemas"]["Amount"];
      /** @description Hours that a point is kept. */
      duration?: components["schemas"]["Amount"];
    };
    /**
     * @description Identifier of a resource, given by the platform: 40 hexadecimal digits. It stays the same for the life of the resource.
     * @example 89abcdef0123456789abcdef0123456789abcdef
     */
    Rid: string;
    /**
     * @description What a datarule computes: exactly one of these members.
     * @example {
     *       "simple": {
     *         "comparison": "gt",
     *         "constant": 30,
     *         "repeat": false
     *       }
     *     }
     * @example {
     *       "script": "debug(\"hello\")"
     *     }
     */
    Rule:
      | {
          /** @description A comparison of each value. */
          simple: components["schemas"]["SimpleRule"];
        }
      | {
          /** @description The absence of values. */
          timeout: components["schemas"]["TimeoutRule"];
        }
      | {
          /** @description The time between values that compare so. */
          interval: components["schemas"]["IntervalRule"];
        }
      | {
          /** @description The time for which values compare so. */
          duration: components["schemas"]["DurationRule"];
        }
      | {
          /** @description How often values compare so. */
          count: components["schemas"]["CountRule"];
        }
      | {
          /** @description A script in Lua, of about 16 KB at most. Its log is the series of the datarule. */
          script: string;
        };
    /**
     * @description A script of a device or portal.
     * @example {
     *       "data": [
     *         [
     *           1700000000,
     *           "line 1: hello"
     *         ]
     *       ],
     *       "info": {
     *         "basic": {
     *           "modified": 1700000000,
     *           "status": "completed",
     *           "subscribers": 0,
     *           "type": "datarule"
     *         },
     *         "description": {
     *           "format": "string",
     *           "name": "hello",
     *           "retention": {
     *             "count": 1000,
     *             "duration": "infinity"
     *           },
     *           "rule": {
     *             "script": "debug(\"hello\")"
     *           }
     *         },
     *         "shares": [],
     *         "subscribers": [],
     *         "tags": []
     *       },
     *       "rid": "89abcdef0123456789abcdef0123456789abcdef"
     *     }
     */
    Script: {
      /** @description End of its log. */
      data: components["schemas"]["DataPoint"][];
      /** @description What the One Platform tells of it. */
      info: components["schemas"]["ScriptInfo"];
      /** @description RID of the script. */
      rid: components["schemas"]["Rid"];
    };
    /**
     * @description A change of a script's state: `[timestamp, [state]]`.
     * @example [
     *       1700000000,
     *       [
     *         "completed"
     *       ]
     *     ]
     */
    ScriptActivity: [number, string[]];
    /**
     * @description What the One Platform tells of a script.
     * @example {
     *       "basic": {
     *         "modified": 1700000000,
     *         "status": "completed",
     *         "subscribers": 0,
     *         "type": "datarule"
     *       },
     *       "description": {
     *         "format": "string",
     *         "name": "hello",
     *         "retention": {
     *           "count": 1000,
     *           "duration": "infinity"
     *         },
     *         "rule": {
     *           "script": "debug(\"hello\")"
     *         }
     *       },
     *       "shares": [],
     *       "subscribers": [],
     *       "tags": []
     *     }
     */
    ScriptInfo: {
      /** @description State, its changes, and time of the last change. */
      basic: components["schemas"]["BasicInfo"];
      /** @description Name, the script itself under `rule`, and the like. */
      description: components["schemas"]["DataruleDescription"];
      /** @description Share codes. */
      shares: components["schemas"]["Share"][];
      /** @description Resources that values are handed on to. */
      subscribers: components["schemas"]["Subscriber"][];
      /** @description Reserved by the platform. */
      tags: unknown[];
    };
    /**
     * @description What creating a script takes.
     * @example {
     *       "info": {
     *         "description": {
     *           "name": "hello",
     *           "rule": {
     *             "script": "debug(\"hello\")"
     *           }
     *         }
     *       }
     *     }
     */
    ScriptPost: {
      /** @description What the One Platform keeps of it. */
      info?: {
        /** @description Name and text. */
        description?: {
          /**
           * @description Name to show.
           * @default
           */
          name?: string;
          /** @description What it does. */
          rule?: {
            /**
             * @description The script, in Lua, of about 16 KB at most.
             * @default
             */
            script?: string;
          };
        };
      };
    };
    /**
     * @description What may be changed of a script. What is left out stays.
     * @example {
     *       "info": {
     *         "description": {
     *           "rule": {
     *             "script": "debug(\"v2\")"
     *           }
     *         }
     *       }
     *     }
     */
    ScriptPut: {
      /** @description What the One Platform keeps of it. */
      info?: {
        /** @description Name, the script itself under `rule`, and the like. */
        description?: components["schemas"]["DataruleUpdate"];
      };
    };
    /**
     * @description A serial number of a client model.
     * @example {
     *       "status": "expired",
     *       "rid": "89abcdef0123456789abcdef0123456789abcdef",
     *       "extra": "blue"
     *     }
     */
    SerialNumber: {
      /** @description Text of the vendor's own. */
      extra?: string;
      /** @description RID of the device that has it. */
      rid?: string;
      /** @description Its state, such as `expired`; the words are those of provisioning (inferred). */
      status: string;
    };
    /**
     * @description A share code of a resource.
     * @example {
     *       "activator": null,
     *       "code": "ffeeddccbbaa99887766554433221100ffeeddcc",
     *       "meta": "for partner"
     *     }
     */
    Share: {
      /** @description RID of the client that activated it; null as long as none has. */
      activator: string | null;
      /** @description The code. */
      code: components["schemas"]["ShareCode"];
      /** @description Text that was given with the share. */
      meta: string;
    };
    /**
     * @description Code that lets one other client read a resource, 40 hexadecimal digits. Whoever activates it first has it.
     * @example ffeeddccbbaa99887766554433221100ffeeddcc
     */
    ShareCode: string;
    /**
     * @description What `signUp` takes.
     * @example {
     *       "email": "ada@example.com",
     *       "password": "correct horse",
     *       "plan": "3676938388"
     *     }
     */
    SignUp: {
      /** @description E-mail address. */
      email: string;
      /**
       * @description First name.
       * @default New
       */
      first_name?: string;
      /**
       * @description Last name.
       * @default User
       */
      last_name?: string;
      /** @description Password. For a user of another domain the one that the user has there. */
      password: string;
      /** @description Id of a plan that can be had for free; the address of the signup page has it. */
      plan: string;
    };
    /**
     * @description Compares each value with a constant.
     * @example {
     *       "comparison": "gt",
     *       "constant": 30,
     *       "repeat": false
     *     }
     */
    SimpleRule: {
      /** @description How the value is compared. */
      comparison: components["schemas"]["Comparison"];
      /** @description What the value is compared with. */
      constant: number;
      /** @description Whether it tells again while the comparison goes on holding. */
      repeat: boolean;
    };
    /**
     * @description Order of points by time.
     * @example asc
     * @enum {string}
     */
    SortOrder: "asc" | "desc";
    /**
     * @description Size of a series. All 0 where there is no point.
     * @example {
     *       "count": 3,
     *       "first": 1700000000,
     *       "last": 1700000120,
     *       "size": 36
     *     }
     */
    StorageInfo: {
      /** @description Number of points. */
      count: number;
      /** @description Time of the oldest point in Unix seconds. */
      first: number;
      /** @description Time of the newest point in Unix seconds. */
      last: number;
      /** @description Size of the points in bytes. */
      size: number;
    };
    /**
     * @description A resource that values are handed on to: `[type, RID]`.
     * @example [
     *       "dataport",
     *       "89abcdef0123456789abcdef0123456789abcdef"
     *     ]
     */
    Subscriber: [components["schemas"]["ResourceType"], components["schemas"]["Rid"]];
    /**
     * @description RID of a resource whose values are handed on to this one; null for none.
     * @example 89abcdef0123456789abcdef0123456789abcdef
     */
    Subscription: string | null;
    /**
     * @description A theme: the looks of a domain.
     * @example {
     *       "id": "3077881923",
     *       "name": "plain",
     *       "description": "as it comes",
     *       ":default": true,
     *       "config": {
     *         "header_title_color": "D5E04D"
     *       },
     *       "code": ""
     *     }
     */
    Theme: {
      /** @description Whether the domain uses it. */
      ":default": boolean;
      /** @description Code, of which the documentation says nothing. */
      code: string;
      /** @description Its looks. */
      config: components["schemas"]["ThemeConfig"];
      /** @description Description to show. */
      description: string;
      /** @description Id of the theme: digits, as text. */
      id: string;
      /** @description Name to show. */
      name: string;
    };
    /**
     * @description A background.
     * @example {
     *       "background_color": "F9F9F9",
     *       "background_repeat": "repeat-y"
     *     }
     */
    ThemeBackground: {
      /** @description `scroll` or `fixed`, as in CSS. */
      background_attachment?: string;
      /** @description Colour. */
      background_color?: string;
      /** @description Address of an image, or nothing. */
      background_image?: string;
      /** @description Position, as in CSS. */
      background_position?: string;
      /** @description `repeat`, `repeat-y` and the like, as in CSS. */
      background_repeat?: string;
    };
    /**
     * @description Looks of a theme. Colours are three or six hexadecimal digits. The documentation shows the names in a sample only, and there may be others.
     * @example {
     *       "header_title_color": "D5E04D",
     *       "jsCode": ""
     *     }
     */
    ThemeConfig: {
      /** @description Looks of menus. */
      admin_menu_style?: components["schemas"]["ThemeMenus"];
      /** @description Whether icons of blocks are inverted: `0` or empty for no. */
      block_invert_icons?: string;
      /** @description Colour behind titles of blocks. */
      block_title_back_color?: string;
      /** @description Colour of links in titles of blocks, under the pointer. */
      block_title_linkover_color?: string;
      /** @description Colour of titles of blocks. */
      block_title_text_color?: string;
      /** @description Address of the icon of the window. */
      browser_tab_icon?: string;
      /** @description Title of the window. */
      browser_tab_text?: string;
      /** @description Background of dashboards. */
      dashboard_background?: components["schemas"]["ThemeBackground"];
      /** @description Address of a small picture for dashboards, or nothing. */
      dashboard_thumbnail?: string;
      /** @description Colour of the bar of the footer. */
      footer_bar_color?: string;
      /** @description Colour of links in the footer. */
      footer_linktext_color?: string;
      /** @description Colour of links in the footer, under the pointer. */
      footer_linktextover_color?: string;
      /** @description Text of the footer. */
      footer_text?: string;
      /** @description Colour of the text of the footer. */
      footer_text_color?: string;
      /** @description Address of the image behind the header. */
      header_bkimage?: string;
      /** @description Colour of text in menus of the header. */
      header_dropdown_text_color?: string;
      /** @description Colour of links in the header. */
      header_linktext_color?: string;
      /** @description Where the links of the header begin, as in CSS. */
      header_linktext_position_top?: string;
      /** @description Colour of links in the header, under the pointer. */
      header_linktextover_color?: string;
      /** @description Address of the logo. */
      header_logo?: string;
      /** @description Colour of the portal that is open, in the menu. */
      header_portalmenu_current_color?: string;
      /** @description Colour of the line below the title. */
      header_subtitle_color?: string;
      /** @description Colour of the title. */
      header_title_color?: string;
      /** @description Where the titles begin, as in CSS. */
      header_titles_position_top?: string;
      /** @description JavaScript for every page. */
      jsCode?: string;
      /** @description Colour of what stands out on pages for managing. */
      managepage_highlight_text_color?: string;
      /** @description Colour of the title of the page after signing up. */
      thankyoupage_title_text_color?: string;
    };
    /**
     * @description Looks of menus.
     * @example {
     *       "text_color": "FFFFFF"
     *     }
     */
    ThemeMenus: {
      /** @description Title of the menu of the account. */
      account_menu_title?: string;
      /** @description Title of the menu of the domain. */
      admin_menu_title?: string;
      /** @description Colour behind. */
      background_color?: string;
      /** @description Colour behind, under the pointer. */
      background_hover_color?: string;
      /** @description Title of the menu for managing. */
      manage_menu_title?: string;
      /** @description Colour of titles. */
      menu_title_color?: string;
      /** @description Title of the menu of a portal. */
      secondary_menu_title?: string;
      /** @description Colour behind what is below. */
      sub_background_color?: string;
      /** @description Colour behind what is below, under the pointer. */
      sub_background_hover_color?: string;
      /** @description Colour of text of what is below. */
      sub_text_color?: string;
      /** @description Colour of text of the one that is open. */
      text_active_color?: string;
      /** @description Colour of text. */
      text_color?: string;
    };
    /**
     * @description What `create` of a theme takes.
     * @example {
     *       "name": "plain",
     *       "description": "as it comes"
     *     }
     */
    ThemePost: {
      /** @description Description to show. */
      description: string;
      /** @description Name to show. */
      name: string;
    };
    /**
     * @description What may be changed of a theme. Images of `config` cannot be changed.
     * @example {
     *       "name": "plain",
     *       ":default": true
     *     }
     */
    ThemePut: {
      /** @description Whether the domain uses it. */
      ":default"?: boolean;
      /** @description Code, of which the documentation says nothing. */
      code?: string;
      /** @description Its looks. */
      config?: components["schemas"]["ThemeConfig"];
      /** @description Description to show. */
      description?: string;
      /** @description Name to show. */
      name?: string;
    };
    /**
     * @description Tells when no value has come for some time.
     * @example {
     *       "timeout": 600,
     *       "repeat": false
     *     }
     */
    TimeoutRule: {
      /** @description Whether it tells again after each further such time. */
      repeat: boolean;
      /** @description Seconds without a value. With 0 it is not repeated. */
      timeout: number;
    };
    /**
     * @description A user of the domain.
     * @example {
     *       "activated": true,
     *       "email": "ada@example.com",
     *       "fullName": "Ada Lovelace",
     *       "groups": [],
     *       "id": "3167859736",
     *       "meta": null,
     *       "permissions": [
     *         {
     *           "access": "p_manage",
     *           "oid": {
     *             "id": "1284862590",
     *             "type": "Portal"
     *           }
     *         }
     *       ],
     *       "phoneNumber": "",
     *       "rid": "89abcdef0123456789abcdef0123456789abcdef"
     *     }
     */
    User: {
      /** @description Whether the user is active in the domain. */
      activated: boolean;
      /** @description E-mail address, of less than 256 characters, as the other texts. */
      email: string;
      /** @description Full name. */
      fullName: string;
      /** @description Ids of the groups that the user is a member of. */
      groups: string[];
      /** @description Id of the user: digits, as text. */
      id: string;
      /** @description Time of the last login in Unix seconds; null where there was none. Only where `LastLoginTimestamp` was given. */
      lastLoginTimestamp?: number | null;
      /** @description Any value of the user's own, of less than 2 MB as JSON text; null unless set. */
      meta: unknown;
      /** @description What the user may do. Missing where `NoPermissions` was given. */
      permissions?: components["schemas"]["Permission"][];
      /** @description Telephone number. */
      phoneNumber: string;
      /** @description RID of the user in the One Platform. Some samples of the documentation lack it. */
      rid?: components["schemas"]["Rid"];
      /** @description Name to log in by. Many samples of the documentation lack it. */
      userName?: string;
    };
    /**
     * @description What `activate` of a user takes.
     * @example {
     *       "activationRegkey": "21c2bdc303c23f5841b35fd0935efca42803fdeb"
     *     }
     */
    UserActivation: {
      /** @description Key of the activation mail. */
      activationRegkey: string;
    };
    /**
     * @description A portal of a user, and what the user may do there.
     * @example {
     *       "Description": "",
     *       "Permissions": [
     *         {
     *           "access": "___admin"
     *         }
     *       ],
     *       "PortalID": "1173271281",
     *       "PortalName": "Home",
     *       "PortalRID": "89abcdef0123456789abcdef0123456789abcdef",
     *       "UserEmail": "ada@example.com"
     *     }
     */
    UserPortal: {
      /** @description Description to show. */
      Description: string;
      /** @description RIDs of its devices. Only where `options` asked for them. */
      Devices?: components["schemas"]["Rid"][];
      /** @description What the user may do. */
      Permissions: components["schemas"]["PortalAccess"][];
      /** @description Id of the portal: digits, as text. */
      PortalID: string;
      /** @description Name to show. */
      PortalName: string;
      /** @description RID of the portal. */
      PortalRID: components["schemas"]["Rid"];
      /** @description E-mail address of the user. */
      UserEmail: string;
    };
    /**
     * @description What `create` of a user takes.
     * @example {
     *       "email": "ada@example.com",
     *       "Firstname": "Ada",
     *       "Lastname": "Lovelace"
     *     }
     */
    UserPost: {
      /** @description E-mail address. */
      email: string;
      /** @description First name. Together with `Lastname` it makes `fullName`. */
      Firstname?: string;
      /** @description Last name. Together with `Firstname` it makes `fullName`. */
      Lastname?: string;
      /** @description Password. A random one unless given. */
      password?: string;
      /** @description Name to log in by. The e-mail address unless given. */
      userName?: string;
    };
    /**
     * @description What may be changed of a user. What is left out stays.
     * @example {
     *       "fullName": "Ada King"
     *     }
     */
    UserPut: {
      /** @description Whether the user is active in the domain. */
      activated?: boolean;
      /** @description E-mail address. */
      email?: string;
      /** @description Full name. */
      fullName?: string;
      /** @description Any value of the user's own, of less than 2 MB as JSON text. */
      meta?: unknown;
      /** @description New password. */
      password?: string;
      /** @description What the user may do, in place of all that the user could. */
      permissions?: components["schemas"]["Permission"][];
      /** @description Telephone number. */
      phoneNumber?: string;
      /** @description Name to log in by. */
      userName?: string;
    };
    /**
     * @description Token that stands in for the login of a user for 30 days.
     * @example MzE2Nzg1OTczNq==
     */
    UserToken: string;
    /**
     * @description A widget of the domain.
     * @example {
     *       "code": "function(){}",
     *       "description": "no operation",
     *       "id": "3396985491",
     *       "name": "noop"
     *     }
     */
    WidgetScript: {
      /** @description Its code, in JavaScript. */
      code: string;
      /** @description Description to show. */
      description: string;
      /** @description Id of the widget: digits, as text. */
      id: string;
      /** @description Name to show. */
      name: string;
    };
    /**
     * @description What `create` of a widget takes.
     * @example {
     *       "code": "function(){}",
     *       "description": "no operation",
     *       "name": "noop"
     *     }
     */
    WidgetScriptPost: {
      /** @description Its code, in JavaScript, of less than 1 MB as JSON text. */
      code?: string;
      /** @description Description to show. */
      description?: string;
      /** @description Name to show. */
      name: string;
    };
    /**
     * @description What may be changed of a widget.
     * @example {
     *       "description": "empty"
     *     }
     */
    WidgetScriptPut: {
      /** @description Its code, in JavaScript, of less than 1 MB as JSON text. */
      code?: string;
      /** @description Description to show. */
      description?: string;
      /** @description Name to show. */
      name?: string;
    };
  };
  responses: {
    /** @description The body is missing or not right, or something that it names does not exist. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The body is missing or not right, or it cannot be done: `errors` says why. */
    BadRequestErrors: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorList"];
      };
    };
    /** @description It does not go with what is there. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description It is done. No body. */
    Deleted: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The login or token is missing or wrong, or the caller lacks the permission. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description There is nothing of that name or id. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The login or token is missing or wrong. The platform mostly answers 403 for that. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description Any other error, such as a page in HTML of a proxy. */
    UnexpectedError: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /** @description Id of the dashboard. */
    DashboardId: string;
    /** @description RID of the data source. */
    DataSourceRid: components["schemas"]["Rid"];
    /** @description RIDs of the data sources. */
    DataSourceRids: components["schemas"]["Rid"][];
    /** @description Points to delete at most, or `infinity` for all in the window. */
    DeletionLimit: number | "infinity";
    /** @description RID of the device. */
    DeviceRid: components["schemas"]["Rid"];
    /** @description RIDs of the devices. */
    DeviceRids: components["schemas"]["Rid"][];
    /**
     * @description Directory, with slashes between those inside each other. Letters, digits, `-` and `_`.
     * @example manuals/2015
     */
    DirectoryPath: string;
    /**
     * @description End of the window in Unix seconds. Only together with `starttime`.
     * @example 1700003600
     */
    EndTime: number;
    /** @description Name of the field of the form. Letters, digits, `-` and `_`. */
    FieldName: string;
    /**
     * @description Name in the directory. Where `append` stored it, the number that the server found.
     * @example 141517041216756400
     */
    FileName: string;
    /** @description Sets the permissions that are valid and leaves out the others, where one invalid one fails them all. */
    Force: boolean;
    /** @description Id of the group. */
    GroupId: string;
    /** @description Ids of the groups. */
    GroupIds: string[];
    /** @description Adds `lastLoginTimestamp`. Only in the documentation of 2017. */
    LastLoginTimestamp: boolean;
    /**
     * @description Items at most. All unless given.
     * @example 50
     */
    Limit: number;
    /** @description Items at most in one answer, up to 200; for some callers the platform allows fewer. */
    ManyLimit: number;
    /** @description Number of items of the list in the path to leave out, from 0. */
    ManyOffset: number;
    /** @description Points of each data source at most, up to 200. The newest one unless given (inferred). */
    ManyPointLimit: number;
    /** @description Name of the model. */
    ModelName: string;
    /** @description Leaves out `permissions`, which makes the answer much smaller. */
    NoPermissions: boolean;
    /**
     * @description Number of items to leave out, from 0. It counts only together with `limit`.
     * @example 0
     */
    Offset: number;
    /** @description Only permissions on things of these types. */
    PermissionTypes: components["schemas"]["PermissionType"][];
    /** @description Points at most. The newest one unless given (as in the sample of the documentation). */
    PointLimit: number;
    /** @description Id of the portal. The RID is something else. */
    PortalId: string;
    /** @description `devices` adds the RIDs of the devices of each portal. */
    PortalOptions: "devices";
    /** @description RID of the portal. */
    PortalRid: components["schemas"]["Rid"];
    /** @description Token of `userTokens.getReadToken`. */
    ReadToken: components["schemas"]["ReadToken"];
    /** @description Address that a browser is sent to when the login fails. */
    ReDirect: string;
    /** @description Has the server look again after one second, and answer 409 where the value was lost. */
    Safe: boolean;
    /** @description RID of the script. */
    ScriptRid: components["schemas"]["Rid"];
    /** @description Serial number. */
    SerialNumber: string;
    /** @description Leaves out the user in the answer. Always true here. */
    Silence: true;
    /** @description Order of the points, and from which end of the window `limit` counts. Newest first unless given (inferred from the RPC interface, which the documentation refers to). */
    Sort: components["schemas"]["SortOrder"];
    /**
     * @description Beginning of the window in Unix seconds. Only together with `endtime`.
     * @example 1700000000
     */
    StartTime: number;
    /**
     * @description Name of the place, with slashes between those inside each other.
     * @example settings/colours
     */
    StoragePlace: string;
    /** @description Id of the theme. */
    ThemeId: string;
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    UserEmail: string;
    /**
     * @description Id of the user, or `_this` for the caller.
     * @example _this
     */
    UserId: string;
    /** @description Ids of the users. */
    UserIds: string[];
    /** @description Name of the vendor. */
    Vendor: string;
    /** @description Id of the widget. */
    WidgetScriptId: string;
    /**
     * @description What the request comes from. Any text; that there is one asks for the mail.
     * @example Android
     */
    XUserAgent: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Addresses of the pages before and after, as `<url>; rel="previous", <url>; rel="next"`. They have `offset` and `limit`, but not the other parameters of the request.
     * @example <https://mydomain.exosite.com/api/portals/v1/users/_this/users/[1,2]?offset=1&limit=1>; rel="next"
     */
    Link: string;
    /**
     * @description Address of what it is about.
     * @example https://mydomain.exosite.com/api/portals/v1/groups/1206252898
     */
    Location: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "accounts.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "accounts.getByEmail": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description E-mail address of the user.
         * @example ada@example.com
         */
        "user-email": components["parameters"]["UserEmail"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "accounts.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "cache.invalidate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["CacheInvalidation"];
      };
    };
    responses: {
      /** @description It is done. What the body is, is not known. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["UnexpectedError"];
    };
  };
  "clientModels.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The client models. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClientModel"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "clientModels.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        name: components["parameters"]["ModelName"];
        /** @description Name of the vendor. */
        vendor: components["parameters"]["Vendor"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The client model. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClientModel"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "clientModels.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        name: components["parameters"]["ModelName"];
        /** @description Name of the vendor. */
        vendor: components["parameters"]["Vendor"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["ClientModelPut"];
      };
    };
    responses: {
      /** @description The client model is changed. No body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "clientModels.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        name: components["parameters"]["ModelName"];
        /** @description Name of the vendor. */
        vendor: components["parameters"]["Vendor"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As 204, in the sample of the documentation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      204: components["responses"]["Deleted"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "clientModels.getSerialNumber": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        name: components["parameters"]["ModelName"];
        /** @description Serial number. */
        "serial-number": components["parameters"]["SerialNumber"];
        /** @description Name of the vendor. */
        vendor: components["parameters"]["Vendor"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The serial number. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SerialNumber"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dashboards.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the dashboard. */
        "dashboard-id": components["parameters"]["DashboardId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The dashboard. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Dashboard"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dashboards.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the dashboard. */
        "dashboard-id": components["parameters"]["DashboardId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["DashboardPut"];
      };
    };
    responses: {
      /** @description The dashboard as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Dashboard"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dashboards.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the dashboard. */
        "dashboard-id": components["parameters"]["DashboardId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["Deleted"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dataSources.readMany": {
    parameters: {
      query?: {
        /**
         * @description End of the window in Unix seconds. Only together with `starttime`.
         * @example 1700003600
         */
        endtime?: components["parameters"]["EndTime"];
        /** @description Points of each data source at most, up to 200. The newest one unless given (inferred). */
        limit?: components["parameters"]["ManyPointLimit"];
        /** @description Order of the points, and from which end of the window `limit` counts. Newest first unless given (inferred from the RPC interface, which the documentation refers to). */
        sort?: components["parameters"]["Sort"];
        /**
         * @description Beginning of the window in Unix seconds. Only together with `endtime`.
         * @example 1700000000
         */
        starttime?: components["parameters"]["StartTime"];
      };
      header?: never;
      path: {
        /** @description RIDs of the data sources. */
        rids: components["parameters"]["DataSourceRids"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The points by the RID of their data source. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PointsByRid"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dataSources.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the data source. */
        "data-source-rid": components["parameters"]["DataSourceRid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The data source. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DataSource"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dataSources.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the data source. */
        "data-source-rid": components["parameters"]["DataSourceRid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["DataSourcePut"];
      };
    };
    responses: {
      /** @description The data source as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DataSource"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dataSources.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the data source. */
        "data-source-rid": components["parameters"]["DataSourceRid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["Deleted"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dataSources.read": {
    parameters: {
      query?: {
        /**
         * @description End of the window in Unix seconds. Only together with `starttime`.
         * @example 1700003600
         */
        endtime?: components["parameters"]["EndTime"];
        /** @description Points at most. The newest one unless given (as in the sample of the documentation). */
        limit?: components["parameters"]["PointLimit"];
        /** @description Order of the points, and from which end of the window `limit` counts. Newest first unless given (inferred from the RPC interface, which the documentation refers to). */
        sort?: components["parameters"]["Sort"];
        /**
         * @description Beginning of the window in Unix seconds. Only together with `endtime`.
         * @example 1700000000
         */
        starttime?: components["parameters"]["StartTime"];
      };
      header?: never;
      path: {
        /** @description RID of the data source. */
        "data-source-rid": components["parameters"]["DataSourceRid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The points. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DataPoint"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dataSources.append": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the data source. */
        "data-source-rid": components["parameters"]["DataSourceRid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["PointValue"];
      };
    };
    responses: {
      /** @description The value is stored. No body. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dataSources.deleteData": {
    parameters: {
      query?: {
        /**
         * @description End of the window in Unix seconds. Only together with `starttime`.
         * @example 1700003600
         */
        endtime?: components["parameters"]["EndTime"];
        /** @description Points to delete at most, or `infinity` for all in the window. */
        limit?: components["parameters"]["DeletionLimit"];
        /** @description Order of the points, and from which end of the window `limit` counts. Newest first unless given (inferred from the RPC interface, which the documentation refers to). */
        sort?: components["parameters"]["Sort"];
        /**
         * @description Beginning of the window in Unix seconds. Only together with `endtime`.
         * @example 1700000000
         */
        starttime?: components["parameters"]["StartTime"];
      };
      header?: never;
      path: {
        /** @description RID of the data source. */
        "data-source-rid": components["parameters"]["DataSourceRid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["Deleted"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dataSources.record": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the data source. */
        "data-source-rid": components["parameters"]["DataSourceRid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["NewPoint"][];
      };
    };
    responses: {
      /** @description The points are stored. No body. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dataSources.appendJson": {
    parameters: {
      query?: {
        /** @description Has the server look again after one second, and answer 409 where the value was lost. */
        safe?: components["parameters"]["Safe"];
      };
      header?: never;
      path: {
        /** @description RID of the data source. */
        "data-source-rid": components["parameters"]["DataSourceRid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": unknown;
      };
    };
    responses: {
      /** @description The value is stored. No body. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "devices.createFromModel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["DeviceFromModelPost"];
      };
    };
    responses: {
      /** @description RID and CIK of the device. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatedDevice"];
        };
      };
      400: components["responses"]["BadRequestErrors"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "devices.updateMany": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RIDs of the devices. */
        rids: components["parameters"]["DeviceRids"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["DevicesPut"];
      };
    };
    responses: {
      /** @description The devices that were changed, by RID, and under `error` why others were not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DevicesUpdate"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "devices.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the device. */
        "device-rid": components["parameters"]["DeviceRid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The device. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Device"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "devices.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the device. */
        "device-rid": components["parameters"]["DeviceRid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["DevicePut"];
      };
    };
    responses: {
      /** @description The device as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Device"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "devices.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the device. */
        "device-rid": components["parameters"]["DeviceRid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["Deleted"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dataSources.listForDevice": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the device. */
        "device-rid": components["parameters"]["DeviceRid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The data sources. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DataSource"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dataSources.createForDevice": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the device. */
        "device-rid": components["parameters"]["DeviceRid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["DataSourcePost"];
      };
    };
    responses: {
      /** @description The data source. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DataSource"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "scripts.listForDevice": {
    parameters: {
      query?: {
        /**
         * @description Items at most. All unless given.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Number of items to leave out, from 0. It counts only together with `limit`.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path: {
        /** @description RID of the device. */
        "device-rid": components["parameters"]["DeviceRid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The scripts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Script"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "scripts.createForDevice": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the device. */
        "device-rid": components["parameters"]["DeviceRid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["ScriptPost"];
      };
    };
    responses: {
      /** @description The script. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Script"];
        };
      };
      /** @description The script. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Script"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "domains.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The domains. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Domain"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "files.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is in the files, by their names. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FileList"];
        };
      };
      default: components["responses"]["UnexpectedError"];
    };
  };
  "files.append": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "*/*": string;
        "multipart/form-data": components["schemas"]["FileForm"];
      };
    };
    responses: {
      /** @description It is stored; the Location header has its address. The body is what was stored, and for a form what `get` gives. */
      303: {
        headers: {
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "files.upload": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Directory, with slashes between those inside each other. Letters, digits, `-` and `_`.
         * @example manuals/2015
         */
        "directory-path": components["parameters"]["DirectoryPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "*/*": string;
      };
    };
    responses: {
      /** @description It is stored in place of what was there. The body is what was stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": string;
          "application/json": unknown;
          "text/plain": string;
        };
      };
      /** @description It is stored where there was nothing. The body is what was stored. */
      201: {
        headers: {
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content: {
          "*/*": string;
          "application/json": unknown;
          "text/plain": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "files.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Directory, with slashes between those inside each other. Letters, digits, `-` and `_`.
         * @example manuals/2015
         */
        "directory-path": components["parameters"]["DirectoryPath"];
        /**
         * @description Name in the directory. Where `append` stored it, the number that the server found.
         * @example 141517041216756400
         */
        subdirectory: components["parameters"]["FileName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fields, or what is stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": string;
          "application/json": unknown;
          "text/plain": string;
        };
      };
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "files.download": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Directory, with slashes between those inside each other. Letters, digits, `-` and `_`.
         * @example manuals/2015
         */
        "directory-path": components["parameters"]["DirectoryPath"];
        /** @description Name of the field of the form. Letters, digits, `-` and `_`. */
        "field-name": components["parameters"]["FieldName"];
        /**
         * @description Name in the directory. Where `append` stored it, the number that the server found.
         * @example 141517041216756400
         */
        subdirectory: components["parameters"]["FileName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The content. Its media type follows the ending of the file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": string;
          "application/json": unknown;
          "text/plain": string;
        };
      };
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groups.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        "group-id": components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Group"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groups.update": {
    parameters: {
      query?: {
        /** @description Sets the permissions that are valid and leaves out the others, where one invalid one fails them all. */
        force?: components["parameters"]["Force"];
      };
      header?: never;
      path: {
        /** @description Id of the group. */
        "group-id": components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["GroupPut"];
      };
    };
    responses: {
      /** @description The group as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Group"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groups.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        "group-id": components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["Deleted"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groupPermissions.list": {
    parameters: {
      query?: {
        /**
         * @description Items at most. All unless given.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Number of items to leave out, from 0. It counts only together with `limit`.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
        /** @description Only permissions on things of these types. */
        "type[]"?: components["parameters"]["PermissionTypes"];
      };
      header?: never;
      path: {
        /** @description Id of the group. */
        "group-id": components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The permissions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Permission"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groupPermissions.add": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        "group-id": components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["Permission"][];
      };
    };
    responses: {
      /** @description The permissions are given. No body. */
      202: {
        headers: {
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groupPermissions.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        "group-id": components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["Permission"][];
      };
    };
    responses: {
      204: components["responses"]["Deleted"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "portals.listMine": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The portals. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MyPortal"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "portals.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ids. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListedPortal"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "portals.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The portal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Portal"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "portals.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["PortalPut"];
      };
    };
    responses: {
      /** @description The portal as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Portal"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "portals.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sentences for display, which say what became of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string[];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dashboards.list": {
    parameters: {
      query?: {
        /**
         * @description Items at most. All unless given.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Number of items to leave out, from 0. It counts only together with `limit`.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The dashboards. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Dashboard"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dashboards.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["DashboardPost"];
      };
    };
    responses: {
      /** @description The dashboard. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Dashboard"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dataSources.listForPortal": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The data sources. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DataSource"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dataSources.createForPortal": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["DataSourcePost"];
      };
    };
    responses: {
      /** @description The data source. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DataSource"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "devices.list": {
    parameters: {
      query?: {
        /**
         * @description Items at most. All unless given.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Number of items to leave out, from 0. It counts only together with `limit`.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The devices. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Device"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "devices.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["DevicePost"];
      };
    };
    responses: {
      /** @description The device. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Device"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "scripts.listForPortal": {
    parameters: {
      query?: {
        /**
         * @description Items at most. All unless given.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Number of items to leave out, from 0. It counts only together with `limit`.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The scripts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Script"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "scripts.createForPortal": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["ScriptPost"];
      };
    };
    responses: {
      /** @description The script. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Script"];
        };
      };
      /** @description The script. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Script"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "portals.deleteByRid": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the portal. */
        "portal-rid": components["parameters"]["PortalRid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sentences for display, which say what became of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string[];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "scripts.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the script. */
        "script-rid": components["parameters"]["ScriptRid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The script. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Script"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "scripts.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the script. */
        "script-rid": components["parameters"]["ScriptRid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["ScriptPut"];
      };
    };
    responses: {
      /** @description The script as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Script"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "scripts.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description RID of the script. */
        "script-rid": components["parameters"]["ScriptRid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["Deleted"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "scripts.read": {
    parameters: {
      query?: {
        /**
         * @description End of the window in Unix seconds. Only together with `starttime`.
         * @example 1700003600
         */
        endtime?: components["parameters"]["EndTime"];
        /** @description Points at most. The newest one unless given (as in the sample of the documentation). */
        limit?: components["parameters"]["PointLimit"];
        /** @description Order of the points, and from which end of the window `limit` counts. Newest first unless given (inferred from the RPC interface, which the documentation refers to). */
        sort?: components["parameters"]["Sort"];
        /**
         * @description Beginning of the window in Unix seconds. Only together with `endtime`.
         * @example 1700000000
         */
        starttime?: components["parameters"]["StartTime"];
      };
      header?: never;
      path: {
        /** @description RID of the script. */
        "script-rid": components["parameters"]["ScriptRid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The points: what the script printed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DataPoint"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "themes.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["ThemePost"];
      };
    };
    responses: {
      /** @description The theme. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Theme"];
        };
      };
      /** @description The theme. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Theme"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "themes.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The themes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Theme"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "themes.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the theme. */
        "theme-id": components["parameters"]["ThemeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The theme. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Theme"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "themes.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the theme. */
        "theme-id": components["parameters"]["ThemeId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["ThemePut"];
      };
    };
    responses: {
      /** @description The theme is changed. No body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "themes.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the theme. */
        "theme-id": components["parameters"]["ThemeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["Deleted"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.signUp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["SignUp"];
      };
    };
    responses: {
      /** @description The user is signed up. No body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestErrors"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.sendPasswordReset": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["PasswordResetRequest"];
      };
    };
    responses: {
      /** @description A mail is on its way. No body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestErrors"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.list": {
    parameters: {
      query?: {
        /** @description Adds `lastLoginTimestamp`. Only in the documentation of 2017. */
        LastLoginTimestamp?: components["parameters"]["LastLoginTimestamp"];
        /**
         * @description Items at most. All unless given.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /** @description Leaves out `permissions`, which makes the answer much smaller. */
        NoPermissions?: components["parameters"]["NoPermissions"];
        /**
         * @description Number of items to leave out, from 0. It counts only together with `limit`.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["UserPost"];
      };
    };
    responses: {
      /** @description The user. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      400: components["responses"]["BadRequest"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dataSources.getMany": {
    parameters: {
      query?: {
        /** @description Items at most in one answer, up to 200; for some callers the platform allows fewer. */
        limit?: components["parameters"]["ManyLimit"];
        /** @description Number of items of the list in the path to leave out, from 0. */
        offset?: components["parameters"]["ManyOffset"];
      };
      header?: never;
      path: {
        /** @description RIDs of the data sources. */
        rids: components["parameters"]["DataSourceRids"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of the data sources. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DataSource"][];
        };
      };
      /** @description Some of the data sources; the Link header says where there are more. */
      206: {
        headers: {
          Link: components["headers"]["Link"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DataSource"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "devices.getMany": {
    parameters: {
      query?: {
        /** @description Items at most in one answer, up to 200; for some callers the platform allows fewer. */
        limit?: components["parameters"]["ManyLimit"];
        /** @description Number of items of the list in the path to leave out, from 0. */
        offset?: components["parameters"]["ManyOffset"];
      };
      header?: never;
      path: {
        /** @description RIDs of the devices. */
        rids: components["parameters"]["DeviceRids"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of the devices. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Device"][];
        };
      };
      /** @description Some of the devices; the Link header says where there are more. */
      206: {
        headers: {
          Link: components["headers"]["Link"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Device"][];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groups.getMany": {
    parameters: {
      query?: {
        /** @description Items at most in one answer, up to 200; for some callers the platform allows fewer. */
        limit?: components["parameters"]["ManyLimit"];
        /** @description Leaves out `permissions`, which makes the answer much smaller. */
        NoPermissions?: components["parameters"]["NoPermissions"];
        /** @description Number of items of the list in the path to leave out, from 0. */
        offset?: components["parameters"]["ManyOffset"];
      };
      header?: never;
      path: {
        /** @description Ids of the groups. */
        ids: components["parameters"]["GroupIds"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of the groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Group"][];
        };
      };
      /** @description Some of the groups; the Link header says where there are more. */
      206: {
        headers: {
          Link: components["headers"]["Link"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Group"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userTokens.getByGoogle": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token, good for 30 days. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserToken"];
        };
      };
      /** @description The account is made and has to be activated. No body. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.getMany": {
    parameters: {
      query?: {
        /** @description Adds `lastLoginTimestamp`. Only in the documentation of 2017. */
        LastLoginTimestamp?: components["parameters"]["LastLoginTimestamp"];
        /** @description Items at most in one answer, up to 200; for some callers the platform allows fewer. */
        limit?: components["parameters"]["ManyLimit"];
        /** @description Leaves out `permissions`, which makes the answer much smaller. */
        NoPermissions?: components["parameters"]["NoPermissions"];
        /** @description Number of items of the list in the path to leave out, from 0. */
        offset?: components["parameters"]["ManyOffset"];
      };
      header?: never;
      path: {
        /** @description Ids of the users. */
        ids: components["parameters"]["UserIds"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of the users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"][];
        };
      };
      /** @description Some of the users; the Link header says where there are more. */
      206: {
        headers: {
          Link: components["headers"]["Link"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.get": {
    parameters: {
      query?: {
        /** @description Adds `lastLoginTimestamp`. Only in the documentation of 2017. */
        LastLoginTimestamp?: components["parameters"]["LastLoginTimestamp"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["UserPut"];
      };
    };
    responses: {
      /** @description The user as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["Deleted"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userStorage.getRoot": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is stored, with the media type that it was stored with. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": string;
          "application/json": unknown;
          "text/plain": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userStorage.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the place, with slashes between those inside each other.
         * @example settings/colours
         */
        subdirectory: components["parameters"]["StoragePlace"];
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is stored, with the media type that it was stored with. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": string;
          "application/json": unknown;
          "text/plain": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userStorage.set": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the place, with slashes between those inside each other.
         * @example settings/colours
         */
        subdirectory: components["parameters"]["StoragePlace"];
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": unknown;
        "application/octet-stream": string;
        "image/bmp": string;
        "image/gif": string;
        "image/jpeg": string;
        "image/jpg": string;
        "image/png": string;
        "text/plain": string;
      };
    };
    responses: {
      /** @description It is stored. No body. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userStorage.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the place, with slashes between those inside each other.
         * @example settings/colours
         */
        subdirectory: components["parameters"]["StoragePlace"];
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["Deleted"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userStorage.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the place, with slashes between those inside each other.
         * @example settings/colours
         */
        subdirectory: components["parameters"]["StoragePlace"];
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Names of the places, without those below them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string[];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userStorage.listRoot": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Names of the places, without those below them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string[];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groups.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["GroupPost"];
      };
    };
    responses: {
      /** @description The group. */
      201: {
        headers: {
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Group"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userPermissions.list": {
    parameters: {
      query?: {
        /** @description Only permissions on things of these types. */
        "type[]"?: components["parameters"]["PermissionTypes"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The permissions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Permission"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userPermissions.add": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["Permission"][];
      };
    };
    responses: {
      /** @description The permissions are given. No body. */
      202: {
        headers: {
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userPermissions.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["Permission"][];
      };
    };
    responses: {
      204: components["responses"]["Deleted"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "portals.listForUser": {
    parameters: {
      query?: {
        /** @description `devices` adds the RIDs of the devices of each portal. */
        options?: components["parameters"]["PortalOptions"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The portals, with what the user may do there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserPortal"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "portals.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["PortalPost"];
      };
    };
    responses: {
      /** @description The portal. */
      201: {
        headers: {
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Portal"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "portals.getForUser": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A list of the one portal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserPortal"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "portalShares.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A list of the one portal with its shares. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PortalShares"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "portalShares.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["PortalShare"];
      };
    };
    responses: {
      /** @description A list of the one portal with its shares. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PortalShares"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "portalShares.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the portal. The RID is something else. */
        "portal-id": components["parameters"]["PortalId"];
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["PortalShare"];
      };
    };
    responses: {
      204: components["responses"]["Deleted"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "portalShares.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The portals with their shares. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PortalShares"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userPictures.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The picture that was uploaded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "image/png": string;
        };
      };
      /** @description There is only the default picture; the Location header has its address. */
      303: {
        headers: {
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userPictures.set": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["PicturePost"];
      };
    };
    responses: {
      /** @description The picture is set. No body. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userPictures.reset": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done. No body. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userTokens.getReadToken": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReadToken"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userTokens.get": {
    parameters: {
      query?: {
        /** @description Address that a browser is sent to when the login fails. */
        reDirect?: components["parameters"]["ReDirect"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserToken"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.getByReadToken": {
    parameters: {
      query: {
        /** @description Token of `userTokens.getReadToken`. */
        readtoken: components["parameters"]["ReadToken"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.updateSilently": {
    parameters: {
      query: {
        /** @description Leaves out the user in the answer. Always true here. */
        silence: components["parameters"]["Silence"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the user, or `_this` for the caller.
         * @example _this
         */
        "user-id": components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["UserPut"];
      };
    };
    responses: {
      /** @description It is done. No body. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.completePasswordReset": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["PasswordResetPut"];
      };
    };
    responses: {
      /** @description The password is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.requestPasswordReset": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["PasswordResetPost"];
      };
    };
    responses: {
      /** @description A mail is on its way. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Confirmation"];
        };
      };
      400: components["responses"]["BadRequest"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.activate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["UserActivation"];
      };
    };
    responses: {
      /** @description The user is active. No body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.createPending": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description What the request comes from. Any text; that there is one asks for the mail.
         * @example Android
         */
        "X-User-Agent": components["parameters"]["XUserAgent"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["UserPost"];
      };
    };
    responses: {
      /** @description A mail is on its way. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Confirmation"];
        };
      };
      400: components["responses"]["BadRequest"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgetScripts.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The widgets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WidgetScript"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgetScripts.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["WidgetScriptPost"];
      };
    };
    responses: {
      /** @description The widget. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WidgetScript"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgetScripts.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the widget. */
        "widget-script-id": components["parameters"]["WidgetScriptId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The widget. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WidgetScript"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgetScripts.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the widget. */
        "widget-script-id": components["parameters"]["WidgetScriptId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json; charset=utf-8": components["schemas"]["WidgetScriptPut"];
      };
    };
    responses: {
      /** @description The widget as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WidgetScript"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgetScripts.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the widget. */
        "widget-script-id": components["parameters"]["WidgetScriptId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["Deleted"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
}
