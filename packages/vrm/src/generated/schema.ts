// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
export interface paths {
  "/admin/devices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists devices of all installations of the portal.
     * @description For administrators of the portal; others get a 403. The document names the path and nothing else.
     */
    get: operations["admin.listDevices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/installation-data-attributes-count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Counts installations of the portal by conditions on their attributes.
     * @description For administrators of the portal; others get a 403. The document names the path and nothing else.
     */
    get: operations["admin.countInstallationDataAttributes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/search-download": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Exports the results of a search over the whole portal.
     * @description For administrators of the portal; others get a 403. The document names the path and nothing else.
     */
    get: operations["admin.downloadSearch"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists users of the portal.
     * @description For administrators of the portal; others get a 403. Not documented: only the vendor's unmaintained Python client has it.
     */
    get: operations["admin.listUsers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/login": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives a bearer token for an e-mail address and a password.
     * @deprecated
     * @description The vendor gives up bearer tokens from June 2026 on; use access tokens instead. With a second factor the first call gives no token and has a code sent, which a second call brings along as `sms_token`.
     */
    post: operations["auth.login"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/loginAsDemo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gives a bearer token for the demo account.
     * @deprecated
     * @description The vendor gives up bearer tokens from June 2026 on. The demo account (user 22, a few installations) is refused alarms, tags, users, diagnostics, attribute searches and everything under `admin` with 403.
     */
    get: operations["auth.loginAsDemo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/logout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Makes the bearer token that is sent along invalid.
     * @description GET by the official document, although it changes something; older pages say POST. Access tokens are revoked with `accessTokens.delete` instead.
     */
    get: operations["auth.logout"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data-attributes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists every attribute that the portal knows, by id.
     * @description Some thousands in one answer, which has no `success`. There are neither pages nor filters.
     */
    get: operations["dataAttributes.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/firmwares": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists firmware for a channel and a version of VictronConnect.
     * @description The document names the path and nothing else; the parameters are those of clients.
     */
    get: operations["firmwares.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installation-data-attributes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Searches the caller's installations for values of their attributes, page by page.
     * @description The answer says neither how many there are nor whether there is a further page, so the list ends with a page that is not full.
     */
    get: operations["installations.searchByAttributes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installation-overview-download": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives a table of chosen installations and columns. */
    post: operations["downloads.getOverview"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installation-overview-download#xlsx": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives a table of chosen installations and columns as a spreadsheet. */
    post: operations["downloads.getOverviewXlsx"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/adjust-consumption": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Overrules the forecast of consumption for single hours.
     * @description Not documented, but the Node-RED node uses it.
     */
    post: operations["dynamicEss.adjustConsumption"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/alarms": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Lists the alarm rules of an installation, and what new ones can be made of.
     * @description Rules, not alarms that went off: there is no operation for the log.
     */
    get: operations["alarms.list"];
    /** Changes the alarm rule on an attribute of a device. */
    put: operations["alarms.update"];
    /** Adds an alarm rule. */
    post: operations["alarms.create"];
    /**
     * Removes the alarm rule on an attribute of a device.
     * @description The rule is named in a JSON body, which some proxies take out of a DELETE.
     */
    delete: operations["alarms.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/clear-alarm": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Marks an alarm in the log as cleared. */
    post: operations["alarms.clear"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/custom-widget": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Gives a custom widget. */
    get: operations["customWidgets.get"];
    put?: never;
    /** Adds a custom widget. */
    post: operations["customWidgets.create"];
    /**
     * Removes a custom widget.
     * @description It is named in a JSON body, which some proxies take out of a DELETE.
     */
    delete: operations["customWidgets.delete"];
    options?: never;
    head?: never;
    /**
     * Changes a custom widget.
     * @description All members are required, although it is a PATCH.
     */
    patch: operations["customWidgets.update"];
    trace?: never;
  };
  "/installations/{idSite}/data-download": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Exports data of an installation as a file, base64 encoded.
     * @deprecated
     * @description Superseded according to the vendor, who names no successor; `stats.get` has most of it. Without times it is the last 24 hours. The media type follows `format`, the body is base64 text in each case; the package decodes it.
     */
    get: operations["downloads.getData"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/data-download#mail": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Has data of an installation sent as a file by mail.
     * @deprecated
     * @description Superseded according to the vendor. The mail goes to the caller's address.
     */
    get: operations["downloads.mailData"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/diagnostics": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Lists the latest value of every attribute of every device, page by page.
     * @description Says which attributes an installation has, and so which codes `stats` and `widgets.graph` can be asked for. Refused for the demo account.
     */
    get: operations["diagnostics.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/dynamic-ess-settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the settings of Dynamic ESS.
     * @description For an installation without Dynamic ESS the answer is an error whose `errors` is a list and which has no `error_code`; it was seen with 404 and with 200.
     */
    get: operations["dynamicEss.getSettings"];
    put?: never;
    /** Replaces the settings of Dynamic ESS. */
    post: operations["dynamicEss.replaceSettings"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes some settings of Dynamic ESS.
     * @description Not documented, but the Node-RED node uses it, whose author is with the vendor.
     */
    patch: operations["dynamicEss.updateSettings"];
    trace?: never;
  };
  "/installations/{idSite}/favorite": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes an installation a favourite of the caller, or ends that. */
    post: operations["installations.setFavorite"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/gps-download": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Gives where an installation was between two times, as KML. */
    get: operations["downloads.getGpsTrack"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/invite": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Invites a person to an installation by mail. */
    post: operations["installationUsers.invite"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/invite-rights": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sets the access levels of several invitations.
     * @description Needs access level 1 or 2. A failure is a 200 with `success: false` and `error_code` `accesslevel_and_invite_keys_required`.
     */
    post: operations["installationUsers.setInviteRights"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/link-user-groups": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives teams access to an installation.
     * @description Needs access level 1 or 2.
     */
    post: operations["installationUsers.linkUserGroups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/overallstats": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives totals of an installation for today, this week, this month and this year.
     * @description 404 for installations with nothing but a battery. There are no totals over the whole lifetime.
     */
    get: operations["stats.getOverall"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/reset-forecasts": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Gives when the forecasts were last made to forget. */
    get: operations["forecasts.getLastReset"];
    put?: never;
    /**
     * Makes the forecasts forget all data up to now, as if the installation were new.
     * @description A refusal may be a 400 with nothing but `success: false`.
     */
    post: operations["forecasts.reset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/schedule-dynamic-ess": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the schedule of Dynamic ESS.
     * @description Not documented, but the Node-RED node uses it and sends `async: 0`.
     */
    get: operations["dynamicEss.getSchedule"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Changes general settings of an installation. */
    post: operations["installations.updateSettings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/stats": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives attributes of an installation as points in time, and their totals.
     * @description Without times it is the last 24 hours. How long a span may be depends on the interval: 31 days for `15mins` and `hours`, 180 days for `days`, 140 days for `weeks`, 24 months for `months`, 5 years for `years`; a longer one is a 400. Times in the answer are milliseconds, those asked for are seconds. An attribute without data is false instead of a list, and without any data at all there is an empty list instead of a map. `stats.series` of the package evens this out and splits long spans.
     */
    get: operations["stats.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/stats#by-instance": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives attributes of an installation as points in time for each device, and their totals.
     * @description Without times it is the last 24 hours. How long a span may be depends on the interval: 31 days for `15mins` and `hours`, 180 days for `days`, 140 days for `weeks`, 24 months for `months`, 5 years for `years`; a longer one is a 400. Times in the answer are milliseconds, those asked for are seconds. An attribute without data is false instead of a list.
     */
    get: operations["stats.getByInstance"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/system-overview": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Lists the devices of an installation with firmware, connection and settings.
     * @description The `instance` of a device is what the widgets ask for. Tanks may be missing here although `diagnostics.list` has them.
     */
    get: operations["installations.getSystemOverview"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/tags": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Lists the tags of an installation by who gave them. */
    get: operations["tags.list"];
    /** Gives an installation a tag. */
    put: operations["tags.create"];
    post?: never;
    /**
     * Takes a tag from an installation.
     * @description The tag is named in a JSON body, which some proxies take out of a DELETE.
     */
    delete: operations["tags.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/unlink": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes an installation out of the caller's account.
     * @description A failure is a 200 with `success: false` and `error_code` `site_not_linked` or `installation_was_not_unlinked`.
     */
    post: operations["installations.unlink"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/unlink-user": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes a user's access to an installation away.
     * @description Needs access level 1 or 2, except for oneself. A failure is a 200 with `success: false` and `error_code` `min_one_admin_required` or `user_not_unlinked`.
     */
    post: operations["installationUsers.unlink"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/user-group-access-level": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Changes a team's access to an installation, or takes it away.
     * @description Needs access level 1 or 2.
     */
    post: operations["installationUsers.setUserGroupAccessLevel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/user-rights": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sets the access levels of several users.
     * @description Needs access level 1 or 2; somebody with level 1 must remain. A failure is a 200 with `success: false` and `error_code` `min_one_admin_required` or `accesslevel_and_user_required`.
     */
    post: operations["installationUsers.setRights"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/users": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Lists users, invitations, requests, teams and groups of an installation.
     * @description With access level 0 one sees only oneself.
     */
    get: operations["installationUsers.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/Alarm": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the alarm widget.
     * @description Not documented; only the vendor's unmaintained Python client has it.
     */
    get: operations["widgets.alarm"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/BatteryExternalRelayState": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows whether the external relay of a battery was closed between two times. */
    get: operations["widgets.batteryExternalRelayState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/BatteryMonitorWarningsAndAlarms": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows warnings and alarms of a battery monitor between two times. */
    get: operations["widgets.batteryMonitorWarningsAndAlarms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/BatteryRelayState": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows whether the relay of a battery monitor was closed between two times. */
    get: operations["widgets.batteryRelayState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/BatterySummary": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of a battery monitor.
     * @description A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.batterySummary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/BMSDiagnostics": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of the diagnostics of a battery management system.
     * @description A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.bmsDiagnostics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/ChargerRelayState": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows whether the relay of a charger was closed between two times. */
    get: operations["widgets.chargerRelayState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/ChargerState": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows what a charger did between two times. */
    get: operations["widgets.chargerState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/DCMeter": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of a DC meter.
     * @description A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.dcMeter"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/EssBatteryLifeState": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows what the BatteryLife function of an ESS did between two times. */
    get: operations["widgets.essBatteryLifeState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/EvChargerSummary": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of a charging station.
     * @description A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.evChargerSummary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/FuelCellState": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows what a fuel cell did between two times. */
    get: operations["widgets.fuelCellState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/GatewayRelayState": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows whether the first relay of the gateway was closed between two times. */
    get: operations["widgets.gatewayRelayState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/GatewayRelayTwoState": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows whether the second relay of the gateway was closed between two times. */
    get: operations["widgets.gatewayRelayTwoState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/GeneratorState": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows why a generator ran between two times. */
    get: operations["widgets.generatorState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/GlobalLinkSummary": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of a GlobalLink.
     * @description A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.globalLinkSummary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/GPS": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Gives where an installation is, and whether it has left its geofence. */
    get: operations["widgets.gps"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/Graph": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives attributes of a device as points in time, as close together as a drawing of some width needs.
     * @description Attributes are named by code, by id or both. Times are seconds in the answer as well, unlike in `stats`.
     */
    get: operations["widgets.graph"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/HistoricData": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of the history of a battery.
     * @description A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.historicData"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/HoursOfAc": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives for how many hours there was AC power.
     * @description Note the spelling of the path; `HoursOfAC` does not exist.
     */
    get: operations["widgets.hoursOfAc"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/InputState": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows which AC input was active between two times. */
    get: operations["widgets.inputState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/InverterChargerState": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows what an inverter with charger did between two times. */
    get: operations["widgets.inverterChargerState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/InverterChargerWarningsAndAlarms": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows warnings and alarms of an inverter with charger between two times. */
    get: operations["widgets.inverterChargerWarningsAndAlarms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/InverterState": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows what an inverter did between two times. */
    get: operations["widgets.inverterState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/IOExtenderInOut": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of the inputs and outputs of an IO extender.
     * @description A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.ioExtenderInOut"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/LithiumBMS": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of the management system of a lithium battery.
     * @description A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.lithiumBms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/MeteorologicalSensor": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of a meteorological sensor, as in 2025.
     * @deprecated
     * @description Superseded by `widgets.meteorologicalSensorOverview`: the document of 2026 has it no more. A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.meteorologicalSensor"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/MeteorologicalSensorOverview": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of a meteorological sensor.
     * @description The document names the path and nothing else. A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.meteorologicalSensorOverview"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/MotorSummary": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of an electric motor drive.
     * @description A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.motorSummary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/MPPTState": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows what the tracker of a solar charger did between two times. */
    get: operations["widgets.mpptState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/PVInverterStatus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of a PV inverter.
     * @description A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.pvInverterStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/SolarChargerRelayState": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows whether the relay of a solar charger was closed between two times. */
    get: operations["widgets.solarChargerRelayState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/SolarChargerSummary": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of a solar charger.
     * @description A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.solarChargerSummary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/Status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of a VE.Bus system.
     * @description A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.status"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/TankSummary": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of a tank.
     * @description A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.tankSummary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/TempAirQuality": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of a sensor of temperature and air quality.
     * @description The document names the path and nothing else. A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.tempAirQuality"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/TempSummaryAndGraph": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /**
     * Gives the latest values of a temperature sensor.
     * @description A wrong `instance` is no error: the answer then has no values.
     */
    get: operations["widgets.tempSummaryAndGraph"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/VeBusState": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows what a VE.Bus system did between two times. */
    get: operations["widgets.veBusState"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/installations/{idSite}/widgets/VeBusWarningsAndAlarms": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    /** Shows warnings and alarms of a VE.Bus system between two times. */
    get: operations["widgets.veBusWarningsAndAlarms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/systems/add-system": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Registers a system without a gateway with its devices.
     * @description For dealers. The document names the path and nothing else; the body is that of a client.
     */
    post: operations["systems.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{idUser}/accesstokens": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    /** Lists the access tokens of the caller, without the tokens themselves. */
    get: operations["accessTokens.list"];
    put?: never;
    /**
     * Creates an access token.
     * @description The token is good for everything that the account may do on every installation; no narrower kind is documented. Keep it: it is not shown again.
     */
    post: operations["accessTokens.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{idUser}/accesstokens/{idAccessToken}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the access token, or `*` for all of them.
         * @example 90312
         */
        idAccessToken: components["parameters"]["IdAccessToken"];
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revokes an access token, or all of them.
     * @description `*` instead of an id revokes all tokens of the user, the one that is used here included.
     */
    delete: operations["accessTokens.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{idUser}/accesstokens/{idAccessToken}/revoke": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the access token, or `*` for all of them.
         * @example 90312
         */
        idAccessToken: components["parameters"]["IdAccessToken"];
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    /**
     * Revokes an access token, or all of them, by the path of 2025.
     * @deprecated
     * @description Superseded by `accessTokens.delete`. A GET that changes something: do not let anything prefetch it.
     */
    get: operations["accessTokens.revoke"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{idUser}/accesstokens/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates an access token by the path of 2025.
     * @deprecated
     * @description Superseded by `accessTokens.create`, but as far as is known still there: all known clients use it.
     */
    post: operations["accessTokens.createLegacy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{idUser}/accesstokens/list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    /**
     * Lists the access tokens of the caller by the path of 2025.
     * @deprecated
     * @description Superseded by `accessTokens.list`.
     */
    get: operations["accessTokens.listLegacy"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{idUser}/addsite": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Adds an installation to an account by its portal id.
     * @description A mail tells when it is done.
     */
    post: operations["installations.add"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{idUser}/get-site-id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives the id of an installation for its portal id. */
    post: operations["installations.getSiteId"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{idUser}/installations": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    /**
     * Lists the installations that a user can reach.
     * @description Ordinary users can ask for their own only, dealers also for those of their customers. There are no pages.
     */
    get: operations["installations.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{idUser}/invites": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    /** Lists invitations to a user, and requests that the user may grant. */
    get: operations["users.listInvites"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{idUser}/search": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    /**
     * Searches the installations that a user can reach for a text.
     * @description Looks at ids, portal ids, names and e-mail addresses of users, their domains, and serial numbers of devices.
     */
    get: operations["installations.search"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gives the account that the token belongs to.
     * @description Its `id` is what other operations call `idUser`. Works with access tokens and bearer tokens.
     */
    get: operations["users.me"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/me/installations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the installations that the caller can reach, without knowing the caller's id.
     * @description Not documented, but the Node-RED node uses it. What is documented is `users.me` and then `installations.list`.
     */
    get: operations["installations.listMine"];
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
     * @description What a user or team may do with an installation: watch (0), everything (1), or service it (2).
     * @example 1
     * @enum {integer}
     */
    AccessLevel: 0 | 1 | 2;
    /**
     * @description An access token, without the token itself.
     * @example {
     *       "name": "energy report",
     *       "idAccessToken": 90312,
     *       "createdOn": 1780272000,
     *       "scope": "FULL_ACCESS",
     *       "expires": null,
     *       "lastSeen": null,
     *       "lastSuccessfulAuth": null
     *     }
     */
    AccessToken: {
      /** @description When the token was created. Older answers have the number as text. */
      createdOn: number | string;
      /** @description When the token ends; null where it does not end. Older answers have the number as text. */
      expires: number | string | null;
      /** @description Id of the token. */
      idAccessToken: number | string;
      /** @description When the token was last used; null if never. Not documented. */
      lastSeen?: number | null;
      /** @description When the token was last accepted; null if never. Not documented. */
      lastSuccessfulAuth?: number | null;
      /** @description Name of the token. */
      name: string;
      /** @description What the token is good for; always `FULL_ACCESS` as far as is known. */
      scope: string;
    };
    /**
     * @description A new access token. This is the only time that it is shown.
     * @example {
     *       "success": true,
     *       "token": "5f1d0c8e5f1d0c8e5f1d0c8e5f1d0c8e5f1d0c8e5f1d0c8e5f1d0c8e5f1d0c8e",
     *       "idAccessToken": 90312
     *     }
     */
    AccessTokenCreated: {
      /** @description Id of the token. */
      idAccessToken: number | string;
      success: components["schemas"]["Success"];
      /** @description The token (64 hexadecimal digits were seen). */
      token: string;
    };
    /**
     * @description The access tokens of a user, without the tokens themselves.
     * @example {
     *       "success": true,
     *       "tokens": [
     *         {
     *           "name": "energy report",
     *           "idAccessToken": 90312,
     *           "createdOn": 1780272000,
     *           "scope": "FULL_ACCESS",
     *           "expires": 1811808000,
     *           "lastSeen": 1780358400,
     *           "lastSuccessfulAuth": 1780358400
     *         }
     *       ]
     *     }
     */
    AccessTokenList: {
      success: components["schemas"]["Success"];
      /** @description The access tokens. */
      tokens: components["schemas"]["AccessToken"][];
    };
    /**
     * @description An access token to create.
     * @example {
     *       "name": "energy report",
     *       "expiry": 1811808000
     *     }
     */
    AccessTokenPost: {
      /** @description When the token ends. Left out, it does not end. */
      expiry?: number;
      /** @description Name of the token, which no other token of the user has. */
      name: string;
    };
    /**
     * @description How many access tokens were revoked.
     * @example {
     *       "success": true,
     *       "data": {
     *         "removed": 1
     *       }
     *     }
     */
    AccessTokensRemoved: {
      /** @description What was done. */
      data: {
        /** @description Number of tokens revoked. */
        removed: number;
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description A rule that raises an alarm.
     * @example {
     *       "idDataAttribute": 47,
     *       "instance": 279,
     *       "idDataAttributeLimit": 61001,
     *       "AlarmEnabled": 1,
     *       "NotifyAfterSeconds": 60,
     *       "highAlarm": 58,
     *       "highAlarmHysteresis": 57,
     *       "lowAlarm": 46,
     *       "lowAlarmHysteresis": 47
     *     }
     */
    Alarm: {
      /** @description 1 for a rule that is in force, on a state. */
      alarmEnabled?: number;
      /** @description 1 for a rule that is in force, on a number. */
      AlarmEnabled?: number;
      /** @description Numbers of the states. */
      enumValues?: number[];
      /** @description Value above which there is an alarm. */
      highAlarm?: number;
      /** @description Value below which that alarm ends. */
      highAlarmHysteresis?: number;
      /** @description Id of the attribute. */
      idDataAttribute?: number;
      /** @description Id of the rule. */
      idDataAttributeLimit?: number;
      /** @description Number of the device in the installation. */
      instance?: number;
      /** @description Value below which there is an alarm. */
      lowAlarm?: number;
      /** @description Value above which that alarm ends. */
      lowAlarmHysteresis?: number;
      /** @description Seconds before anyone is told, for a state. */
      notifyAfterSeconds?: number;
      /** @description Seconds before anyone is told, for a number. */
      NotifyAfterSeconds?: number;
    };
    /**
     * @description The rule as it was set.
     * @example {
     *       "success": true,
     *       "idSite": 404512,
     *       "data": {
     *         "idDataAttribute": 47,
     *         "instance": 279,
     *         "AlarmEnabled": 1,
     *         "NotifyAfterSeconds": 60,
     *         "idDataAttributeLimit": 61001
     *       }
     *     }
     */
    AlarmAnswer: {
      data?: components["schemas"]["Alarm"];
      /** @description Id of the installation. */
      idSite?: number;
      success?: components["schemas"]["Success"];
    };
    /**
     * @description An attribute that rules can be about.
     * @example {
     *       "idDataAttribute": 47,
     *       "code": "V",
     *       "description": "Voltage",
     *       "targetTable": "logData",
     *       "idDeviceType": 2,
     *       "formatWithUnit": "%.2F V",
     *       "dataType": "float",
     *       "enumValues": "[]"
     *     }
     */
    AlarmAttribute: {
      /** @description Code of the attribute. */
      code?: string;
      dataType?: components["schemas"]["AttributeDataType"];
      /** @description Name of the attribute. */
      description?: string;
      /** @description States that the attribute may have: JSON text by the document, maybe a list. */
      enumValues?: string | unknown[];
      /** @description How to write the value, in the way of `printf`: `%.2F V`. */
      formatWithUnit?: string;
      /** @description Id of the attribute. */
      idDataAttribute?: number;
      /** @description Kind of device as a number. */
      idDeviceType?: number;
      /** @description Where the server keeps the values. */
      targetTable?: string;
    };
    /**
     * @description The alarm is marked as cleared.
     * @example {
     *       "success": true,
     *       "idSite": "404512"
     *     }
     */
    AlarmCleared: {
      /** @description Id of the installation as text. */
      idSite: string;
      success: components["schemas"]["Success"];
    };
    /**
     * @description Which alarm is cleared.
     * @example {
     *       "alarmId": 119
     *     }
     */
    AlarmClearing: {
      /** @description Id of the alarm. The document does not say where it is from; a client of others sends the id of the attribute. */
      alarmId: number;
    };
    /**
     * @description A device that rules can be about.
     * @example {
     *       "idSite": 404512,
     *       "instance": 279,
     *       "lastConnection": 1780272000,
     *       "secondsAgo": 12,
     *       "isValid": 1,
     *       "idDeviceType": 2,
     *       "deviceName": "Battery Monitor",
     *       "customName": null
     *     }
     */
    AlarmDevice: {
      /** @description How the device is connected. */
      connection?: string | null;
      /** @description Name given by the user. */
      customName?: string | null;
      /** @description Name of the product or the one given by the user. */
      customProductName?: string;
      /** @description Kind of device, such as `Battery Monitor`. */
      deviceName?: string;
      /** @description Version of the firmware. */
      firmwareVersion?: string;
      /** @description Kind of device as a number. */
      idDeviceType?: number;
      /** @description Portal id or serial number of the device. */
      identifier?: string;
      /** @description Id of the installation. */
      idSite?: number;
      /** @description Number of the device in the installation. */
      instance?: number;
      /** @description 1 where its data are valid. */
      isValid?: number;
      /** @description When the device was last heard of. */
      lastConnection?: number;
      /** @description Product id as the device sent it. */
      productIdAsReceived?: number;
      /** @description Name of the product. */
      productName?: string;
      /** @description Seconds since then. */
      secondsAgo?: number;
    };
    /**
     * @description Which rule is meant.
     * @example {
     *       "idDataAttribute": 47,
     *       "instance": 279
     *     }
     */
    AlarmKey: {
      /** @description Id of the attribute. */
      idDataAttribute: number;
      /** @description Number of the device in the installation. */
      instance: number;
    };
    /**
     * @description The alarm rules of an installation, and what new ones can be made of.
     * @example {
     *       "success": true,
     *       "rateLimited": false,
     *       "alarms": [
     *         {
     *           "idDataAttribute": 47,
     *           "instance": 279,
     *           "AlarmEnabled": 1,
     *           "NotifyAfterSeconds": 60,
     *           "lowAlarm": 46
     *         }
     *       ],
     *       "devices": [
     *         {
     *           "idSite": 404512,
     *           "instance": 279,
     *           "deviceName": "Battery Monitor",
     *           "secondsAgo": 12
     *         }
     *       ],
     *       "users": [
     *         {
     *           "idUser": 51209,
     *           "idSite": 404512,
     *           "accessLevel": 1,
     *           "name": "Ada Example",
     *           "muted": false
     *         }
     *       ],
     *       "attributes": [
     *         {
     *           "idDataAttribute": 47,
     *           "code": "V",
     *           "description": "Voltage",
     *           "formatWithUnit": "%.2F V",
     *           "dataType": "float"
     *         }
     *       ]
     *     }
     */
    AlarmList: {
      /** @description The rules. */
      alarms?: components["schemas"]["Alarm"][];
      /** @description Attributes that rules can be about. */
      attributes?: components["schemas"]["AlarmAttribute"][];
      /** @description Devices that rules can be about. */
      devices?: components["schemas"]["AlarmDevice"][];
      /** @description Meaning not documented. */
      rateLimited?: boolean;
      success?: components["schemas"]["Success"];
      /** @description Users who may be told. */
      users?: components["schemas"]["AlarmUser"][];
    };
    /**
     * @description What is reported by mail: nothing (0), alarms (1), or alarms and warnings (2).
     * @example 1
     * @enum {integer}
     */
    AlarmMonitoring: 0 | 1 | 2;
    /**
     * @description The rule is gone.
     * @example {
     *       "success": true,
     *       "idSite": 404512
     *     }
     */
    AlarmRemoved: {
      /** @description Id of the installation. */
      idSite?: number;
      success?: components["schemas"]["Success"];
    };
    /**
     * @description A rule that raises an alarm, on a number or on a state. Note the capitals: `AlarmEnabled` and `NotifyAfterSeconds` for numbers, `alarmEnabled` and `notifyAfterSeconds` for states.
     * @example {
     *       "idDataAttribute": 47,
     *       "instance": 279,
     *       "AlarmEnabled": 1,
     *       "NotifyAfterSeconds": 60,
     *       "lowAlarm": 46
     *     }
     */
    AlarmRule: components["schemas"]["NumericAlarmRule"] | components["schemas"]["StateAlarmRule"];
    /**
     * @description A user who may be told of alarms.
     * @example {
     *       "idUser": 51209,
     *       "idSite": 404512,
     *       "accessLevel": 1,
     *       "receivesAlarmNotifications": 1,
     *       "name": "Ada Example"
     *     }
     */
    AlarmUser: {
      /** @description What the user may do with the installation. */
      accessLevel?: components["schemas"]["AccessLevel"];
      /** @description Address of the user's picture. */
      avatar_url?: string;
      /** @description E-mail address of the user. */
      email?: string;
      /** @description Id of the installation. */
      idSite?: number;
      /** @description Id of the user. */
      idUser?: number;
      /** @description Whether the user wants no alarms for now. */
      muted?: boolean;
      /** @description Name of the user. */
      name?: string;
      /** @description 1 if the user is told of alarms. */
      receivesAlarmNotifications?: number;
      /** @description 1 if the user gets reports. */
      receivesReports?: number;
    };
    /**
     * @description The alarm widget. Its form is not documented.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {}
     *       }
     *     }
     */
    AlarmWidget: {
      /** @description What the widget shows. */
      records?: {
        [key: string]: unknown;
      };
      success: components["schemas"]["Success"];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Code of an attribute. These are the ones met in public clients and answers; which of them an installation has is seen in `diagnostics.list`. Any other code of `dataAttributes.list` may be passed as well.
     * @example Pb
     * @enum {string}
     */
    AttributeCode:
      | "Pb"
      | "Pc"
      | "Pg"
      | "Gb"
      | "Gc"
      | "Bc"
      | "Bg"
      | "gc"
      | "gb"
      | "Gu"
      | "dYU"
      | "dH21"
      | "dH22"
      | "tx"
      | "rx"
      | "kwh"
      | "consumption"
      | "solar_yield"
      | "from_to_grid"
      | "total_solar_yield"
      | "total_consumption"
      | "total_genset"
      | "grid_history_from"
      | "grid_history_to"
      | "history_charged_energy"
      | "history_discharged_energy"
      | "bs"
      | "bv"
      | "bc"
      | "bst"
      | "Pdc"
      | "SOC"
      | "V"
      | "I"
      | "TTG"
      | "CE"
      | "BT"
      | "solar_yield_forecast"
      | "vrm_consumption_fc"
      | "vrm_pv_inverter_yield_fc"
      | "vrm_pv_charger_yield_fc"
      | "vrm_solar_irradiance"
      | "vrm_solar_irradiance_fc"
      | "vrm_consum_evcs_fc"
      | "vrm_consum_hp_fc"
      | "evE"
      | "dhE"
      | "daE"
      | "deGb"
      | "deGs"
      | "tsT"
      | "evs"
      | "IV1";
    /**
     * @description What the values of an attribute are.
     * @example float
     * @enum {string}
     */
    AttributeDataType: "float" | "enum" | "string";
    /**
     * @description Installations whose attributes meet the conditions, one page of them.
     * @example {
     *       "success": true,
     *       "records": [
     *         {
     *           "idSite": 404512,
     *           "description": "Harbour workshop",
     *           "lastTimestamp": 1780272000,
     *           "value_bs": 84.5
     *         }
     *       ],
     *       "attributes": [
     *         {
     *           "idDataAttribute": 144,
     *           "code": "bs",
     *           "dataType": "float",
     *           "formatWithUnit": "%.1F %%"
     *         }
     *       ]
     *     }
     */
    AttributeSearchAnswer: {
      /** @description The attributes that the conditions speak of. */
      attributes: components["schemas"]["AttributeSearchAttribute"][];
      /** @description The installations. */
      records: components["schemas"]["AttributeSearchRecord"][];
      success: components["schemas"]["Success"];
    };
    /**
     * @description An attribute that a condition speaks of.
     * @example {
     *       "idDataAttribute": 144,
     *       "code": "bs",
     *       "dataType": "float",
     *       "formatWithUnit": "%.1F %%"
     *     }
     */
    AttributeSearchAttribute: {
      /** @description Code of the attribute. */
      code: string;
      dataType: components["schemas"]["AttributeDataType"];
      /** @description How to write the value, in the way of `printf`: `%.1F V`. */
      formatWithUnit?: string | null;
      /** @description Id of the attribute. */
      idDataAttribute: number;
    };
    /**
     * @description An installation that meets the conditions. The latest value of each attribute asked for is in a member called `value_` and its code.
     * @example {
     *       "idSite": 404512,
     *       "description": "Harbour workshop",
     *       "lastTimestamp": 1780272000,
     *       "value_bs": 84.5
     *     }
     */
    AttributeSearchRecord: {
      /** @description Name of the installation. */
      description?: string;
      /** @description Id of the installation. */
      idSite?: number;
      /** @description When data last arrived. */
      lastTimestamp?: number;
    } & {
      [key: string]: string | number | null;
    };
    /**
     * @description Shows whether the external relay of a battery was closed, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "182": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "182": {
     *             "code": "eRelay",
     *             "description": "State of the external relay",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "182": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "182": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "182": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    BatteryExternalRelayStateWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute; that it is these attributes is concluded. */
        data: {
          /** @description State of the external relay (`eRelay`). */
          182?: components["schemas"]["StateTimes"];
        } & {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Whether energy may flow between battery and grid.
     * @example unrestricted
     * @enum {string}
     */
    BatteryFlowRestriction: "unrestricted" | "noExport" | "noImport";
    /**
     * @description Shows warnings and alarms of a battery monitor, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "119": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "119": {
     *             "code": "AL",
     *             "description": "Low voltage alarm",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "119": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "119": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "119": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    BatteryMonitorWarningsAndAlarmsWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute; that it is these attributes is concluded. */
        data: {
          /** @description Low voltage alarm (`AL`). */
          119?: components["schemas"]["StateTimes"];
          /** @description High voltage alarm (`AH`). */
          120?: components["schemas"]["StateTimes"];
          /** @description Low starter voltage alarm (`ALS`). */
          121?: components["schemas"]["StateTimes"];
          /** @description High starter voltage alarm (`AHS`). */
          122?: components["schemas"]["StateTimes"];
          /** @description Low state of charge alarm (`ASoc`). */
          123?: components["schemas"]["StateTimes"];
          /** @description Low battery temperature alarm (`ALT`). */
          124?: components["schemas"]["StateTimes"];
          /** @description High battery temperature alarm (`AHT`). */
          125?: components["schemas"]["StateTimes"];
          /** @description Mid-point voltage alarm (`AM`). */
          126?: components["schemas"]["StateTimes"];
          /** @description Low fused voltage alarm (`ALF`). */
          155?: components["schemas"]["StateTimes"];
          /** @description High fused voltage alarm (`AHF`). */
          156?: components["schemas"]["StateTimes"];
          /** @description Blown fuse alarm (`AFB`). */
          157?: components["schemas"]["StateTimes"];
          /** @description High internal temperature alarm (`AHIT`). */
          158?: components["schemas"]["StateTimes"];
          /** @description Cell imbalance alarm (`ACI`). */
          286?: components["schemas"]["StateTimes"];
          /** @description High charge current alarm (`AHC`). */
          287?: components["schemas"]["StateTimes"];
          /** @description High discharge current alarm (`AHD`). */
          288?: components["schemas"]["StateTimes"];
          /** @description Internal error alarm (`AIE`). */
          289?: components["schemas"]["StateTimes"];
          /** @description High charge temperature alarm (`AHCT`). */
          459?: components["schemas"]["StateTimes"];
          /** @description Low charge temperature alarm (`ALCT`). */
          460?: components["schemas"]["StateTimes"];
          /** @description Low cell voltage alarm (`ALCV`). */
          522?: components["schemas"]["StateTimes"];
          /** @description Charging blocked alarm (`Abc`). */
          739?: components["schemas"]["StateTimes"];
          /** @description Discharging blocked alarm (`Abd`). */
          740?: components["schemas"]["StateTimes"];
        } & {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Shows whether the relay of a battery monitor was closed, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "54": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "54": {
     *             "code": "Relay",
     *             "description": "State of the relay",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "54": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "54": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "54": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    BatteryRelayStateWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute; that it is these attributes is concluded. */
        data: {
          /** @description State of the relay (`Relay`). */
          54?: components["schemas"]["StateTimes"];
        } & {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Voltage, current, state of charge, temperature and alarms of a battery monitor.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {
     *           "47": {
     *             "code": "V",
     *             "description": "Voltage",
     *             "formatValueOnly": "%.1F",
     *             "formatWithUnit": "%.1F V",
     *             "axisGroup": null
     *           }
     *         },
     *         "attributeOrder": [
     *           47
     *         ]
     *       }
     *     }
     */
    BatterySummaryWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute. Further ones than these may be there. */
        data: {
          /** @description Voltage in V (`V`). */
          47?: components["schemas"]["SummaryAttribute"];
          /** @description Starter battery voltage in V (`VS`). */
          48?: components["schemas"]["SummaryAttribute"];
          /** @description Current in A, negative while discharging (`I`). */
          49?: components["schemas"]["SummaryAttribute"];
          /** @description Charge drawn since full in Ah (`CE`). */
          50?: components["schemas"]["SummaryAttribute"];
          /** @description State of charge in % (`SOC`). */
          51?: components["schemas"]["SummaryAttribute"];
          /** @description Time until empty in h (`TTG`). */
          52?: components["schemas"]["SummaryAttribute"];
          /** @description State of the relay (`Relay`). */
          54?: components["schemas"]["SummaryAttribute"];
          /** @description Battery temperature in °C (`BT`). */
          115?: components["schemas"]["SummaryAttribute"];
          /** @description Mid-point voltage in V (`VM`). */
          116?: components["schemas"]["SummaryAttribute"];
          /** @description Mid-point deviation in % (`VMD`). */
          117?: components["schemas"]["SummaryAttribute"];
          /** @description Low voltage alarm (`AL`). */
          119?: components["schemas"]["SummaryAttribute"];
          /** @description High voltage alarm (`AH`). */
          120?: components["schemas"]["SummaryAttribute"];
          /** @description Low starter voltage alarm (`ALS`). */
          121?: components["schemas"]["SummaryAttribute"];
          /** @description High starter voltage alarm (`AHS`). */
          122?: components["schemas"]["SummaryAttribute"];
          /** @description Low state of charge alarm (`ASoc`). */
          123?: components["schemas"]["SummaryAttribute"];
          /** @description Low battery temperature alarm (`ALT`). */
          124?: components["schemas"]["SummaryAttribute"];
          /** @description High battery temperature alarm (`AHT`). */
          125?: components["schemas"]["SummaryAttribute"];
          /** @description Mid-point voltage alarm (`AM`). */
          126?: components["schemas"]["SummaryAttribute"];
          /** @description Low fused voltage alarm (`ALF`). */
          155?: components["schemas"]["SummaryAttribute"];
          /** @description High fused voltage alarm (`AHF`). */
          156?: components["schemas"]["SummaryAttribute"];
          /** @description Blown fuse alarm (`AFB`). */
          157?: components["schemas"]["SummaryAttribute"];
          /** @description High internal temperature alarm (`AHIT`). */
          158?: components["schemas"]["SummaryAttribute"];
          /** @description Least cell voltage in V (`mcV`). */
          173?: components["schemas"]["SummaryAttribute"];
          /** @description Greatest cell voltage in V (`McV`). */
          174?: components["schemas"]["SummaryAttribute"];
          /** @description State of the external relay (`eRelay`). */
          182?: components["schemas"]["SummaryAttribute"];
          /** @description Charge voltage limit in V (`mvc`). */
          274?: components["schemas"]["SummaryAttribute"];
          /** @description Charge current limit in A (`mcc`). */
          276?: components["schemas"]["SummaryAttribute"];
          /** @description Discharge current limit in A (`mdc`). */
          277?: components["schemas"]["SummaryAttribute"];
          /** @description Cell imbalance alarm (`ACI`). */
          286?: components["schemas"]["SummaryAttribute"];
          /** @description High charge current alarm (`AHC`). */
          287?: components["schemas"]["SummaryAttribute"];
          /** @description High discharge current alarm (`AHD`). */
          288?: components["schemas"]["SummaryAttribute"];
          /** @description Internal error alarm (`AIE`). */
          289?: components["schemas"]["SummaryAttribute"];
          /** @description High charge temperature alarm (`AHCT`). */
          459?: components["schemas"]["SummaryAttribute"];
          /** @description Low charge temperature alarm (`ALCT`). */
          460?: components["schemas"]["SummaryAttribute"];
          /** @description Low cell voltage alarm (`ALCV`). */
          522?: components["schemas"]["SummaryAttribute"];
          /** @description Charging blocked alarm (`Abc`). */
          739?: components["schemas"]["SummaryAttribute"];
          /** @description Discharging blocked alarm (`Abd`). */
          740?: components["schemas"]["SummaryAttribute"];
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Figures for the diagnosis of a battery management system, such as of its cells.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {},
     *         "attributeOrder": []
     *       }
     *     }
     */
    BMSDiagnosticsWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute; which there are, `meta` says. */
        data: {
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Shows whether the relay of a charger was closed, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "2901": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "2901": {
     *             "code": "sx",
     *             "description": "State",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "2901": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "2901": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "2901": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    ChargerRelayStateWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute. */
        data: {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Shows what a charger did, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "2901": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "2901": {
     *             "code": "sx",
     *             "description": "State",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "2901": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "2901": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "2901": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    ChargerStateWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute. */
        data: {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description What is expected in an hour.
     * @example {
     *       "timestamp": 1780290000,
     *       "value": 7000
     *     }
     */
    ConsumptionAdjustment: {
      /** @description Beginning of the hour; a whole hour. */
      timestamp: number;
      /** @description Energy in Wh; -1 goes back to the forecast. */
      value: number;
    };
    /**
     * @description Forecasts of consumption to overrule hour by hour.
     * @example {
     *       "vrm_consum_evcs_fc_adj": [
     *         {
     *           "timestamp": 1780290000,
     *           "value": 7000
     *         }
     *       ]
     *     }
     */
    ConsumptionAdjustments: {
      /** @description For charging vehicles. */
      vrm_consum_evcs_fc_adj?: components["schemas"]["ConsumptionAdjustment"][];
      /** @description For heat pumps. */
      vrm_consum_hp_fc_adj?: components["schemas"]["ConsumptionAdjustment"][];
      /** @description For all consumers. */
      vrm_consumption_fc_adj?: components["schemas"]["ConsumptionAdjustment"][];
    };
    /**
     * @description What a user logs in with.
     * @example {
     *       "username": "ada@example.com",
     *       "password": "correct horse",
     *       "sms_token": "004217"
     *     }
     */
    Credentials: {
      /** @description Password of the account. */
      password: string;
      /** @description Ask for a token that is valid for longer. How long is not documented. */
      remember_me?: boolean;
      /** @description Code of the second factor, as text because it may begin with zeros. Left out, the server sends one by text message where the account has asked for that. */
      sms_token?: string;
      /** @description E-mail address of the account. */
      username: string;
    };
    /**
     * @description Currency in which prices of the installation are given. Not documented.
     * @example {
     *       "idCurrency": 14,
     *       "code": "NOK",
     *       "name": "Norwegian krone",
     *       "sign": "kr"
     *     }
     */
    Currency: {
      /** @description Code of the currency, such as `NOK`. */
      code?: string;
      /** @description Id of the currency on the portal. */
      idCurrency?: number;
      /** @description Name of the currency. */
      name?: string;
      /** @description Sign of the currency. */
      sign?: string;
    };
    /**
     * @description An active alarm. Its members are not documented.
     * @example {
     *       "idDataAttribute": 119,
     *       "description": "Low voltage"
     *     }
     */
    CurrentAlarm: {
      /** @description What is wrong. */
      description?: string;
      /** @description Id of the attribute that the alarm is about. */
      idDataAttribute?: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The account that a token belongs to.
     * @example {
     *       "id": 51209,
     *       "name": "Ada Example",
     *       "email": "ada@example.com",
     *       "country": "Norway",
     *       "accessLevel": 0,
     *       "idAccessToken": 90311
     *     }
     */
    CurrentUser: {
      /** @description Level of the account on the portal as a whole; its values are not documented. */
      accessLevel?: number;
      /** @description Country of the account. */
      country?: string;
      /** @description E-mail address of the account. */
      email?: string;
      /** @description Id of the user: what other operations call `idUser`. */
      id?: number;
      /** @description Id of the access token that was used; null with a bearer token. Not documented. */
      idAccessToken?: number | null;
      /** @description Name of the user. */
      name?: string;
    };
    /**
     * @description Who the token belongs to.
     * @example {
     *       "success": true,
     *       "user": {
     *         "id": 51209,
     *         "name": "Ada Example",
     *         "email": "ada@example.com",
     *         "country": "Norway",
     *         "accessLevel": 0,
     *         "idAccessToken": 90311
     *       }
     *     }
     */
    CurrentUserAnswer: {
      success?: components["schemas"]["Success"];
      user?: components["schemas"]["CurrentUser"];
    };
    /**
     * @description A custom widget. Its members are not documented.
     * @example {
     *       "idCustomWidget": 8102,
     *       "name": "Cold store",
     *       "parameters": {}
     *     }
     */
    CustomWidget: {
      /** @description Id of the widget. */
      idCustomWidget?: number;
      /** @description Title of the widget. */
      name?: string;
      /** @description What the widget shows. */
      parameters?: {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A custom widget.
     * @example {
     *       "success": true,
     *       "widget": {
     *         "idCustomWidget": 8102,
     *         "name": "Cold store"
     *       }
     *     }
     */
    CustomWidgetAnswer: {
      success?: components["schemas"]["Success"];
      widget?: components["schemas"]["CustomWidget"];
    };
    /**
     * @description A custom widget.
     * @example {
     *       "idCustomWidget": 0,
     *       "name": "Cold store",
     *       "onlyAdmins": 0,
     *       "yAxisScaling": 1,
     *       "parameters": {}
     *     }
     */
    CustomWidgetBody: {
      /** @description Id of the widget. What to send for a new one is not documented; a client of others sends 0. */
      idCustomWidget: number;
      /** @description Title of the widget. */
      name: string;
      /**
       * @description 1 shows it only to users with full control.
       * @enum {integer}
       */
      onlyAdmins?: 0 | 1;
      /** @description What the widget shows. Its form is not documented. */
      parameters: {
        [key: string]: unknown;
      };
      /** @description How the vertical axis is scaled. The values are not documented. */
      yAxisScaling: number;
    };
    /**
     * @description The id of a new custom widget.
     * @example {
     *       "success": true,
     *       "idCustomWidget": 8102
     *     }
     */
    CustomWidgetCreated: {
      /** @description Id of the widget. */
      idCustomWidget?: number;
      success?: components["schemas"]["Success"];
    };
    /**
     * @description Which custom widget is meant.
     * @example {
     *       "idCustomWidget": 8102
     *     }
     */
    CustomWidgetKey: {
      /** @description Id of the widget. */
      idCustomWidget: number;
    };
    /**
     * @description An attribute.
     * @example {
     *       "code": "SOC",
     *       "dataType": "float",
     *       "description": "State of charge",
     *       "formatWithUnit": "%.1F %%"
     *     }
     */
    DataAttribute: {
      /** @description Code of the attribute. */
      code?: string;
      dataType?: components["schemas"]["AttributeDataType"];
      /** @description Name of the attribute. */
      description?: string;
      /** @description How to write the value, in the way of `printf`: `%.1F V`. */
      formatWithUnit?: string;
    };
    /**
     * @description Every attribute that the portal knows, by id.
     * @example {
     *       "51": {
     *         "code": "SOC",
     *         "dataType": "float",
     *         "description": "State of charge",
     *         "formatWithUnit": "%.1F %%"
     *       }
     *     }
     */
    DataAttributeList: {
      [key: string]: components["schemas"]["DataAttribute"];
    };
    /**
     * @description Voltage, current and power of a DC meter.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {},
     *         "attributeOrder": []
     *       }
     *     }
     */
    DCMeterWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute; which there are, `meta` says. */
        data: {
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description The outcome of a login to the demo account.
     * @example {
     *       "token": "header.payload.signature"
     *     }
     */
    DemoLogin: {
      /** @description Bearer token, a JSON web token; null when there is none. */
      token: string | null;
    };
    /**
     * @description A device of an installation. Which members there are depends on its kind.
     * @example {
     *       "name": "Battery Monitor",
     *       "customName": "House bank",
     *       "productCode": "A389",
     *       "productName": "SmartShunt 500A/50mV",
     *       "idSite": 404512,
     *       "firmwareVersion": "v4.19",
     *       "lastConnection": 1780272000,
     *       "class": "device-battery-monitor",
     *       "connection": "VE.Direct",
     *       "instance": 279,
     *       "idDeviceType": 2,
     *       "settings": []
     *     }
     */
    Device: {
      /**
       * @description Antenna of a GlobalLink.
       * @enum {string}
       */
      antennaType?: "Internal" | "External";
      /**
       * @description Whether a gateway updates itself.
       * @enum {string}
       */
      autoUpdate?: "On" | "Off" | "Check";
      /** @description Family of a battery. Not documented. */
      batteryFamily?: string;
      /** @description Maker of a battery. Not documented. */
      batteryManufacturer?: string;
      /** @description Style class of the portal's web page. */
      class?: string;
      /** @description How the device is connected. */
      connection?: string;
      /** @description More on how the device is connected. Not documented. */
      connectionInformation?: string;
      /** @description Name given by the user; null or empty for none. */
      customName: string | null;
      /** @description Version of the firmware. */
      firmwareVersion?: string;
      /** @description Type of a Fronius PV inverter. */
      froniusDeviceType?: string;
      /** @description State of a gateway's new user interface. Not documented. */
      guiV2Status?: string;
      /** @description Kind of device as a number: 0 gateway, 1 VE.Bus system, 2 battery monitor, 3 PV inverter, 4 solar charger, 12 tank sensor are known. */
      idDeviceType?: number;
      /** @description Portal id of a gateway; null for the demo account. Missing where the site is seen by a public link. */
      identifier?: string | null;
      /** @description Id of the installation. */
      idSite: number;
      /** @description State of a digital input; false where it is not known. */
      inputState?: string | false;
      /** @description What a digital input watches; false where it is not known. */
      inputType?: string | false;
      /** @description Number of the device in the installation: the `instance` of widgets. */
      instance?: number;
      /** @description When the device was last heard of, as text by the document and as a number in answers; false if never. */
      lastConnection: number | string | false;
      /** @description When a gateway last started, as text by the document and as a number in answers; false if not known. */
      lastPowerUpOrRestart?: number | string | false;
      /** @description Seconds between two reports of a gateway; false where it is not set. */
      loggingInterval?: number | false;
      /** @description Serial number of a gateway. */
      machineSerialNumber?: string | null;
      /** @description Kind of device, such as `Battery Monitor`. */
      name: string;
      /** @description Name of the radio network. */
      networkName?: string;
      /** @description Version of a PV inverter's data manager. */
      pdV?: string;
      /** @description Where a PV inverter feeds in; false where it is not known. */
      pL?: string | false;
      /** @description Code of the product. */
      productCode: string;
      /** @description Product id of a VE.Bus device; false for none. */
      productId?: string | false;
      /** @description Name of the product. */
      productName?: string;
      /** @description Address of a gateway in its own network. */
      remoteOnLan?: string;
      /**
       * @description Whether the vendor is let in just now.
       * @enum {string}
       */
      remoteSupport?: "enabled_online" | "enabled_offline" | "disabled";
      /** @description Whether a gateway lets the vendor in. */
      remoteSupportEnabled?: boolean;
      /** @description Address at which the vendor is let in. */
      remoteSupportIp?: string;
      /** @description Port at which the vendor is let in; false for none. */
      remoteSupportPort?: number | false;
      /** @description Settings that can be changed from the portal. */
      settings: components["schemas"]["DeviceSetting"][];
      /** @description Frequency of the radio signal with its unit. */
      signalFrequency?: string;
      /** @description Strength of the radio signal with its unit. */
      signalRSSI?: string;
      /** @description Signal-to-noise ratio of the radio signal with its unit. */
      signalSNR?: string;
      /** @description Whether an IO extender has a temperature sensor. */
      tempSensorConnected?: boolean;
      /** @description Whether a gateway takes settings from the portal. */
      twoWayCommunication?: boolean;
      /**
       * @description Up to which kind of release a gateway updates itself.
       * @enum {string}
       */
      updateTo?: "Official release" | "Release-candidate" | "Testing" | "Develop";
      vid?: components["schemas"]["DeviceHardwareConfiguration"];
      /** @description How a VE.Bus device is connected: `VE.Bus` or `VE.Can`; false for neither. */
      vmc?: string | false;
      /** @description Port of a gateway's console. */
      vncPort?: number;
      /** @description Whether a gateway allows SSH for the remote console. */
      vncSshAuth?: boolean;
      /**
       * @description Whether a gateway's console can be reached from the internet.
       * @enum {string}
       */
      vncStatus?: "Enabled" | "Disabled";
      /** @description Meaning unknown. Not documented. */
      vrm?: number;
      /** @description Meaning unknown. Not documented. */
      vrt?: number;
    };
    /**
     * @description How the units of a VE.Bus system are connected.
     * @example {
     *       "enumValue": "Single unit",
     *       "devicesPerPhase": {
     *         "L1": 1,
     *         "L2": 0,
     *         "L3": 0
     *       }
     *     }
     */
    DeviceHardwareConfiguration: {
      /** @description Number of units on each phase. */
      devicesPerPhase: {
        /** @description Units on phase 1. */
        L1: number;
        /** @description Units on phase 2. */
        L2: number;
        /** @description Units on phase 3. */
        L3: number;
      };
      /**
       * @description The arrangement.
       * @enum {string}
       */
      enumValue:
        | "Single unit"
        | "Two units configured as split-phase"
        | "Two units configured in parallel"
        | "Three units configured in parallel"
        | "three phase system, one unit per phase"
        | "three phase system, two units per phase"
        | "three phase system, three units per phase"
        | "three phase system, four units per phase"
        | "three phase system, five units per phase";
    };
    /**
     * @description A setting of a device that can be changed from the portal.
     * @example {
     *       "description": "ESS mode",
     *       "enumData": [
     *         {
     *           "nameEnum": "Optimized",
     *           "valueEnum": 1
     *         },
     *         {
     *           "nameEnum": "Keep charged",
     *           "valueEnum": 9
     *         }
     *       ],
     *       "idDataAttribute": "830",
     *       "idDeviceType": "1",
     *       "idSite": "404512",
     *       "idUser": null,
     *       "loggedTimestamp": "1780272000",
     *       "loggedValue": 1,
     *       "timestamp": null,
     *       "user_name": null,
     *       "value": null
     *     }
     */
    DeviceSetting: {
      /** @description Ids of the attributes that the setting is made of. */
      attributes?: number[];
      /** @description Name of the setting. */
      description: string;
      /** @description Values that the setting may have. */
      enumData: components["schemas"]["DeviceSettingValue"][];
      /** @description Id of the attribute as text; a name where the setting is made of several attributes. */
      idDataAttribute: string;
      /** @description Kind of device as text. */
      idDeviceType: string;
      /** @description Id of the installation as text. */
      idSite: string;
      /** @description Id of the user who changed it last as text. */
      idUser: string | null;
      /** @description When the device last reported it; a number as text. */
      loggedTimestamp: string;
      /** @description Value that the device last reported. */
      loggedValue: number;
      /** @description When the change was asked for, a number as text; null without a change. */
      timestamp: string | null;
      /** @description Name of the user who changed it last. */
      user_name: string | null;
      /** @description Value asked for; null without a change. */
      value: number | null;
      /** @description Values of the attributes that the setting is made of, by id. */
      values?: {
        [key: string]: {
          /** @description Value that the device last reported. */
          loggedValue: string;
          /** @description Value asked for. */
          value: string;
        };
      };
    };
    /**
     * @description A value that a setting may have.
     * @example {
     *       "nameEnum": "Optimized",
     *       "valueEnum": 1
     *     }
     */
    DeviceSettingValue: {
      /** @description Name of the value. */
      nameEnum: string;
      /** @description Number of the value. */
      valueEnum: number;
      /** @description Values of the attributes that the setting is made of, by id. */
      values?: {
        [key: string]: number;
      };
    };
    /**
     * @description Latest values of the attributes of all devices, one page of them.
     * @example {
     *       "success": true,
     *       "records": [
     *         {
     *           "idSite": 404512,
     *           "timestamp": 1780272000,
     *           "Device": "Battery Monitor",
     *           "instance": 279,
     *           "idDataAttribute": 47,
     *           "description": "Voltage",
     *           "formatWithUnit": "%.2F V",
     *           "dbusServiceType": "battery",
     *           "dbusPath": "/Dc/0/Voltage",
     *           "code": "V",
     *           "bitmask": 0,
     *           "formattedValue": "51.20 V",
     *           "rawValue": "51.2",
     *           "id": 880123
     *         }
     *       ],
     *       "num_records": 1
     *     }
     */
    DiagnosticsList: {
      /** @description Number of values on all pages. */
      num_records: number;
      /** @description The values. */
      records: components["schemas"]["DiagnosticsRecord"][];
      success: components["schemas"]["Success"];
    };
    /**
     * @description The latest value of an attribute of a device.
     * @example {
     *       "idSite": 404512,
     *       "timestamp": 1780272000,
     *       "Device": "Battery Monitor",
     *       "instance": 279,
     *       "idDataAttribute": 47,
     *       "description": "Voltage",
     *       "formatWithUnit": "%.2F V",
     *       "dbusServiceType": "battery",
     *       "dbusPath": "/Dc/0/Voltage",
     *       "code": "V",
     *       "bitmask": 0,
     *       "formattedValue": "51.20 V",
     *       "rawValue": "51.2",
     *       "id": 880123
     *     }
     */
    DiagnosticsRecord: {
      /** @description 1 where the value is made of flags. */
      bitmask: number;
      /** @description Code of the attribute. */
      code: string;
      /** @description States that the attribute may have, where it has states. */
      dataAttributeEnumValues?: components["schemas"]["EnumValue"][];
      /** @description D-Bus path on the gateway. */
      dbusPath: string | null;
      /** @description Kind of the D-Bus service on the gateway. */
      dbusServiceType: string | null;
      /** @description Name of the attribute. */
      description: string;
      /** @description Kind of device, such as `Battery Monitor`. */
      Device: string;
      /** @description The value with its unit. */
      formattedValue: string;
      /** @description How to write the value, in the way of `printf`: `%.2F V`. */
      formatWithUnit: string;
      /** @description Id of the record. */
      id: number;
      /** @description Id of the attribute. */
      idDataAttribute: number;
      /** @description Id of the installation. */
      idSite: number;
      /** @description Number of the device in the installation. */
      instance: number;
      /** @description The value, unformatted. It may be newer than `formattedValue`. */
      rawValue: string | number | null;
      /** @description When the value was reported. */
      timestamp: number;
    };
    /**
     * @description What is exported.
     * @example kwh
     * @enum {string}
     */
    DownloadDataType: "log" | "benchmark" | "kwh";
    /**
     * @description Format of an exported file.
     * @example csv
     * @enum {string}
     */
    DownloadFormat: "csv" | "excelxml" | "xls" | "xlsx" | "html";
    /**
     * @description Settings of Dynamic ESS as they are.
     * @example {
     *       "success": true,
     *       "idSite": 404512,
     *       "data": {
     *         "isOn": true,
     *         "mode": 1,
     *         "operatingMode": 0,
     *         "batteryCapacity": 14.4,
     *         "chargePower": 5,
     *         "dischargePower": 5
     *       }
     *     }
     */
    DynamicEssAnswer: {
      data?: components["schemas"]["DynamicEssSettings"];
      /** @description Id of the installation. */
      idSite?: number;
      success?: components["schemas"]["Success"];
    };
    /**
     * @description Settings of Dynamic ESS. A recent server is switched by `mode` and `operatingMode`; `isOn` and `isGreenModeOn` are older and may be without effect.
     * @example {
     *       "mode": 1,
     *       "operatingMode": 0
     *     }
     */
    DynamicEssConfiguration: {
      /** @description Whether the restriction also holds outside the schedule (concluded). Not documented. */
      alwaysApplyBatteryFlowRestriction?: boolean;
      /** @description Capacity of the battery in kWh. */
      batteryCapacity?: number;
      /** @description Limit on power into the battery in kW. Not documented. */
      batteryChargeLimit?: number | null;
      /** @description What a kWh through the battery costs in wear, in the installation's currency: its price divided by cycles times capacity. */
      batteryCosts?: number;
      /** @description Limit on power out of the battery in kW. Not documented. */
      batteryDischargeLimit?: number | null;
      batteryFlowRestriction?: components["schemas"]["BatteryFlowRestriction"];
      /** @description Price of the battery in the installation's currency. */
      batteryPrice?: number;
      /** @description Code of the bidding zone. Not documented. */
      biddingZoneCode?: string;
      /** @description Id of the supplier on the portal. */
      buyEnergyProviderId?: number;
      /** @description Price of buying from the market price `p`, such as `(p + 0.02) * 1.25`. */
      buyPriceFormula?: string;
      /** @description Minutes for which a price of buying holds. Not documented. */
      buyPriceSamplingRate?: number;
      /** @description Fixed prices of buying. */
      buyPriceSchedule?: components["schemas"]["PriceSchedule"];
      /** @description What buying costs. */
      buyPriceType?: components["schemas"]["PriceType"];
      /** @description Greatest power into the battery in kW. */
      chargePower?: number;
      /** @description Greatest power out of the battery in kW. */
      dischargePower?: number;
      /** @description Limit on power into the grid in kW. Not documented. */
      gridExportLimit?: number | null;
      /** @description Limit on power from the grid in kW. Not documented. */
      gridImportLimit?: number | null;
      /**
       * @description 1 where energy can be sold.
       * @enum {integer}
       */
      gridSell?: 0 | 1;
      /** @description Id of the bidding zone of the market on the portal. */
      idBiddingZone?: number;
      /** @description Whether Dynamic ESS has a least state of charge of its own. */
      isDessSocDifferent?: boolean;
      /** @description Whether only own energy is stored. Older than `operatingMode`. */
      isGreenModeOn?: boolean;
      /** @description Whether Dynamic ESS is on. Older than `mode`. */
      isOn?: boolean;
      /** @description Whether the battery is filled from time to time. */
      isPeriodicFullChargeOn?: boolean;
      /** @description Greatest power from the grid in kW. */
      maxPowerFromGrid?: number;
      /** @description Greatest power into the grid in kW. */
      maxPowerToGrid?: number;
      mode?: components["schemas"]["DynamicEssMode"];
      operatingMode?: components["schemas"]["DynamicEssOperatingMode"];
      /** @description Hours for which the battery is then held full. */
      periodicFullChargeDuration?: number | null;
      /** @description Days from one filling to the next. */
      periodicFullChargeInterval?: number | null;
      /** @description Id of the buyer on the portal. */
      sellEnergyProviderId?: number;
      /** @description Price of selling from the market price `p`. */
      sellPriceFormula?: string;
      /** @description Minutes for which a price of selling holds. Not documented. */
      sellPriceSamplingRate?: number;
      /** @description Fixed prices of selling. */
      sellPriceSchedule?: components["schemas"]["PriceSchedule"];
      /** @description What selling earns. */
      sellPriceType?: components["schemas"]["PriceType"];
    };
    /**
     * @description Who decides: nobody (0), the portal (1), or the gateway (4). Not documented.
     * @example 1
     * @enum {integer}
     */
    DynamicEssMode: 0 | 1 | 2 | 3 | 4;
    /**
     * @description What is aimed at: trade (0) or own use (1). Not documented.
     * @example 0
     * @enum {integer}
     */
    DynamicEssOperatingMode: 0 | 1;
    /**
     * @description Settings of Dynamic ESS to change. What is left out stays as it is.
     * @example {
     *       "mode": 1,
     *       "operatingMode": 0
     *     }
     */
    DynamicEssPatch: components["schemas"]["DynamicEssConfiguration"];
    /**
     * @description All settings of Dynamic ESS.
     * @example {
     *       "isOn": true,
     *       "batteryCapacity": 14.4,
     *       "batteryCosts": 0.03,
     *       "batteryFlowRestriction": "unrestricted",
     *       "chargePower": 5,
     *       "dischargePower": 5,
     *       "maxPowerFromGrid": 10,
     *       "maxPowerToGrid": 5,
     *       "gridSell": 1,
     *       "buyPriceType": 1,
     *       "buyPriceFormula": "(p + 0.02) * 1.25",
     *       "sellPriceType": 1,
     *       "sellPriceFormula": "p"
     *     }
     */
    DynamicEssPost: WithRequired<
      components["schemas"]["DynamicEssConfiguration"],
      | "batteryCapacity"
      | "batteryCosts"
      | "batteryFlowRestriction"
      | "buyPriceType"
      | "chargePower"
      | "dischargePower"
      | "gridSell"
      | "isOn"
      | "maxPowerFromGrid"
      | "maxPowerToGrid"
      | "sellPriceType"
    >;
    /**
     * @description Settings of Dynamic ESS as they are.
     * @example {
     *       "idSite": 404512,
     *       "isOn": true,
     *       "mode": 1,
     *       "operatingMode": 0,
     *       "batteryCapacity": 14.4,
     *       "batteryCosts": 0.03,
     *       "batteryFlowRestriction": "unrestricted",
     *       "chargePower": 5,
     *       "dischargePower": 5,
     *       "maxPowerFromGrid": 10,
     *       "maxPowerToGrid": 5,
     *       "gridSell": 1,
     *       "buyPriceType": 1,
     *       "buyPriceFormula": "(p + 0.02) * 1.25",
     *       "sellPriceType": 1,
     *       "sellPriceFormula": "p"
     *     }
     */
    DynamicEssSettings: {
      /** @description When the settings were made. Not documented. */
      createdOn?: string;
      /** @description Id of the installation. Not documented. */
      idSite?: number;
      /** @description When the settings were last changed. Not documented. */
      updatedOn?: string;
    } & components["schemas"]["DynamicEssConfiguration"];
    /**
     * @description Nothing at all, which the server writes as an empty list where a map would be.
     * @example []
     */
    EmptyList: unknown[];
    /**
     * @description Codes of readings, most of them flows of energy between where it comes from (P solar, G grid, g generator, B battery) and where it goes (c consumers, b battery, g grid). `Pb` + `Gb` and `Bc` + `Bg` are computed flows; on installations with DC loads or chargers they may differ much from the counters of the battery monitor.
     * @example Pc
     * @enum {string}
     */
    EnergyCode:
      | "Pc"
      | "Pb"
      | "Pg"
      | "Gc"
      | "Gb"
      | "Bc"
      | "Bg"
      | "gc"
      | "gb"
      | "Gu"
      | "dYU"
      | "dH21"
      | "dH22"
      | "kwh"
      | "tx"
      | "rx";
    /**
     * @description One of the states that an attribute may have.
     * @example {
     *       "nameEnum": "Charging",
     *       "valueEnum": 1
     *     }
     */
    EnumValue: {
      /** @description Name of the state. */
      nameEnum: string;
      /** @description Number of the state. */
      valueEnum: number;
    };
    /**
     * @description Kinds of error that are known. There are others.
     * @example missing_parameters
     * @enum {string}
     */
    ErrorCode:
      | "invalid_credentials"
      | "missing_parameters"
      | "empty_search"
      | "min_one_admin_required"
      | "user_not_unlinked"
      | "site_not_linked"
      | "installation_was_not_unlinked"
      | "accesslevel_and_user_required"
      | "accesslevel_and_invite_keys_required";
    /**
     * @description A refusal or a failure. Its texts are in the language of the account, so decide by status and `error_code`, never by text. Everything but `success` may be missing.
     * @example {
     *       "success": false,
     *       "errors": {
     *         "start": "is required"
     *       },
     *       "error_code": "missing_parameters"
     *     }
     */
    ErrorResponse: {
      /** @description What is wrong, as `installations.search` names it. */
      error?: string[];
      /** @description Kind of error, the same in every language. Null or missing for most errors. */
      error_code?: components["schemas"]["ErrorCode"] | string | null;
      /** @description What is wrong: one text, a list of texts, or a text for each parameter that is not right. */
      errors?:
        | string
        | string[]
        | {
            [key: string]: string;
          };
      /** @description Number of records found, always 0. Only `installations.searchByAttributes` sends it. */
      num_records?: number;
      /**
       * @description Always false.
       * @constant
       */
      success: false;
    };
    /**
     * @description Shows what the BatteryLife function of an ESS did, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "2901": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "2901": {
     *             "code": "sx",
     *             "description": "State",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "2901": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "2901": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "2901": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    EssBatteryLifeStateWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute. */
        data: {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Status, mode and current of a charging station for vehicles.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {
     *           "815": {
     *             "code": "evmi",
     *             "description": "Greatest current",
     *             "formatValueOnly": "%.1F",
     *             "formatWithUnit": "%.1F A",
     *             "axisGroup": null
     *           }
     *         },
     *         "attributeOrder": [
     *           815
     *         ]
     *       }
     *     }
     */
    EvChargerSummaryWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute. Further ones than these may be there. */
        data: {
          /** @description Greatest current in A (`evmi`). */
          815?: components["schemas"]["SummaryAttribute"];
          /** @description Charging time in s (`evt`). */
          821?: components["schemas"]["SummaryAttribute"];
          /** @description Current in A (`evi`). */
          822?: components["schemas"]["SummaryAttribute"];
          /** @description Mode (`evm`). */
          823?: components["schemas"]["SummaryAttribute"];
          /** @description Status: 0 disconnected, 1 connected, 2 charging, 3 charged, 4 waiting for sun (`evs`). */
          824?: components["schemas"]["SummaryAttribute"];
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description The latest value of an attribute. Where several devices have it, the values are under `instances` and the members of a single value are missing.
     * @example {
     *       "idDataAttribute": 51,
     *       "idDeviceType": 2,
     *       "code": "SOC",
     *       "description": "State of charge",
     *       "formatWithUnit": "%.1F %%",
     *       "dataType": "float",
     *       "textValue": null,
     *       "instance": 279,
     *       "timestamp": 1780272000,
     *       "dbusServiceType": "battery",
     *       "dbusPath": "/Soc",
     *       "rawValue": 84.5,
     *       "formattedValue": "84.5 %",
     *       "dataAttributeEnumValues": []
     *     }
     */
    ExtendedAttribute: {
      /** @description Code of the attribute. */
      code: string;
      /** @description States that the attribute may have. */
      dataAttributeEnumValues?: components["schemas"]["EnumValue"][];
      dataType?: components["schemas"]["AttributeDataType"];
      /** @description D-Bus path on the gateway. */
      dbusPath?: string | null;
      /** @description Kind of the D-Bus service on the gateway. */
      dbusServiceType?: string | null;
      /** @description Name of the attribute. */
      description: string;
      /** @description The value with its unit. */
      formattedValue?: string | null;
      /** @description How to write the value, in the way of `printf`: `%.1F V`. */
      formatWithUnit?: string;
      /** @description Id of the attribute. */
      idDataAttribute: number;
      /** @description Kind of the device. Not documented. */
      idDeviceType?: number;
      /** @description Number of the device in the installation. */
      instance?: number | string;
      /** @description Values by device, where there are several. Not documented. */
      instances?:
        | {
            [key: string]: unknown;
          }
        | unknown[];
      /** @description The value, unformatted. */
      rawValue?: string | number | null;
      /** @description Name of the state; null for numbers. */
      textValue?: string | null;
      /** @description When the value was received, as text by the document. */
      timestamp?: number | string | null;
    };
    /**
     * @description A value computed from several attributes: `consumption`, `solar_yield`, `from_to_grid`, `generator`, `ac_in`, `ac_out` or `soc_status`.
     * @example {
     *       "code": "consumption",
     *       "description": "Consumption",
     *       "rawValue": 640,
     *       "formattedValue": "640 W",
     *       "textValue": null,
     *       "formatWithUnit": "%.0F W",
     *       "idDataAttribute": null,
     *       "timestamp": 1780272000,
     *       "consistsOfAttributeCodes": [
     *         "a1"
     *       ],
     *       "dataAttributes": [
     *         {
     *           "instance": 0,
     *           "dbusServiceType": "system",
     *           "dbusPath": "/Ac/Consumption/L1/Power",
     *           "idDataAttribute": 131,
     *           "code": "a1",
     *           "idDeviceType": 0
     *         }
     *       ]
     *     }
     */
    ExtendedSummary: {
      /** @description Code of the summary. */
      code: string;
      /** @description Codes of the attributes that it is computed from. Not documented. */
      consistsOfAttributeCodes?: string[];
      /** @description The attributes that it is computed from. */
      dataAttributes: components["schemas"]["ExtendedSummaryPart"][];
      /** @description Name of the summary. */
      description: string;
      /** @description The value with its unit. */
      formattedValue?: string | null;
      /** @description How to write the value, in the way of `printf`: `%.0F W`. Missing for `soc_status`. */
      formatWithUnit?: string;
      /** @description Id of the attribute that it stands for. */
      idDataAttribute: number | null;
      /** @description The value, unformatted; null without data. */
      rawValue: number | string | null;
      /** @description Name of the state; null for numbers. */
      textValue: string | null;
      /** @description When the value was received. Not documented. */
      timestamp?: number | null;
    };
    /**
     * @description An attribute that a summary is computed from.
     * @example {
     *       "instance": 0,
     *       "dbusServiceType": "system",
     *       "dbusPath": "/Ac/Consumption/L1/Power",
     *       "code": "a1"
     *     }
     */
    ExtendedSummaryPart: {
      /** @description Code of the attribute. Not documented. */
      code?: string;
      /** @description D-Bus path on the gateway. */
      dbusPath: string | null;
      /** @description Kind of the D-Bus service on the gateway. */
      dbusServiceType: string | null;
      /** @description Id of the attribute. Not documented. */
      idDataAttribute?: number;
      /** @description Kind of the device. Not documented. */
      idDeviceType?: number;
      /** @description Number of the device in the installation. */
      instance: number;
    };
    /**
     * @description The mark as it was set.
     * @example {
     *       "success": true,
     *       "idSite": 404512,
     *       "data": [
     *         {
     *           "favorite": 1
     *         }
     *       ]
     *     }
     */
    FavoriteAnswer: {
      /** @description What was sent. */
      data?: {
        /** @description 1 for a favourite. */
        favorite?: number;
      }[];
      /** @description Id of the installation. */
      idSite?: number;
      success?: components["schemas"]["Success"];
    };
    /**
     * @description Whether an installation is a favourite.
     * @example {
     *       "favorite": 1
     *     }
     */
    FavoritePost: {
      /**
       * @description 1 makes it a favourite and 0 ends that.
       * @enum {integer}
       */
      favorite: 0 | 1;
    };
    /**
     * @description Which kind of firmware. These were seen; the document says nothing.
     * @example release
     * @enum {string}
     */
    FeedChannel: "release" | "candidate" | "testing" | "officialrelease";
    /**
     * @description When forecasts were last made to forget.
     * @example {
     *       "success": true,
     *       "last_reset": 1780185600
     *     }
     */
    ForecastLastReset: {
      /** @description When it was; 0 if never. */
      last_reset?: number;
      success?: components["schemas"]["Success"];
    };
    /**
     * @description Which forecasts forget.
     * @example {
     *       "resetType": 0
     *     }
     */
    ForecastReset: {
      /** @description Which forecasts are meant. Only 0 is known from the document. */
      resetType: number;
    };
    /**
     * @description Shows what a fuel cell did, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "2901": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "2901": {
     *             "code": "sx",
     *             "description": "State",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "2901": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "2901": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "2901": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    FuelCellStateWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute. */
        data: {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Shows whether the first relay of the gateway was closed, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "2901": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "2901": {
     *             "code": "sx",
     *             "description": "State",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "2901": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "2901": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "2901": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    GatewayRelayStateWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute. */
        data: {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Shows whether the second relay of the gateway was closed, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "2901": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "2901": {
     *             "code": "sx",
     *             "description": "State",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "2901": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "2901": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "2901": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    GatewayRelayTwoStateWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute. */
        data: {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Shows why a generator ran, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "520": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "520": {
     *             "code": "gaRC",
     *             "description": "Why the generator ran",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "520": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "520": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "520": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    GeneratorStateWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute. */
        data: {
          /** @description Why the generator ran: 0 stopped, 1 manual start, 2 test run, 3 loss of communication, 4 state of charge, 5 AC load, 6 battery current, 7 battery voltage, 8 inverter temperature, 9 inverter overload, 10 stop on AC input 1 (`gaRC`). */
          520?: components["schemas"]["StateTimes"];
        } & {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Signal and inputs of a GlobalLink, a gateway on a mobile network.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {},
     *         "attributeOrder": []
     *       }
     *     }
     */
    GlobalLinkSummaryWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute; which there are, `meta` says. */
        data: {
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Where an installation is, and its geofence.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "attributes": {
     *             "hasOldData": false,
     *             "secondsAgo": {
     *               "value": 12,
     *               "valueFormattedWithUnit": "12s"
     *             }
     *           },
     *           "geofence": null,
     *           "geofenceAlarmActive": null,
     *           "geofenceEnabled": "0"
     *         },
     *         "meta": {}
     *       }
     *     }
     */
    GpsWidget: {
      /** @description The position, and how to show it. */
      records: {
        /** @description The position and the geofence. */
        data: {
          /** @description Position by id of the attribute, with the codes `lt` (latitude in degrees) and `lg` (longitude in degrees), and maybe speed, course and height. */
          attributes: {
            hasOldData: components["schemas"]["HasOldData"];
            secondsAgo: components["schemas"]["WidgetAge"];
          } & {
            [key: string]: components["schemas"]["SummaryAttribute"];
          };
          /** @description The geofence as JSON text. */
          geofence: string | null;
          /** @description `1` while the installation is outside the geofence. */
          geofenceAlarmActive: string | null;
          /** @description `1` where leaving the geofence is an alarm. */
          geofenceEnabled: string;
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description A point: time and mean; with `useMinMax: 1` also least and greatest value.
     * @example [
     *       1780272000,
     *       84.5,
     *       84,
     *       85.5
     *     ]
     */
    GraphPoint: [number, number] | [number, number, number, number];
    /**
     * @description Attributes as points in time.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "144": [
     *             [
     *               1780272000,
     *               84.5
     *             ],
     *             [
     *               1780272060,
     *               84.25
     *             ]
     *           ]
     *         },
     *         "meta": {
     *           "144": {
     *             "code": "bs",
     *             "description": "Battery SOC",
     *             "formatValueOnly": "%.1F",
     *             "formatWithUnit": "%.1F %%",
     *             "axisGroup": "Percentage"
     *           }
     *         },
     *         "instance": 0
     *       }
     *     }
     */
    GraphWidget: {
      /** @description The points, and how to show them. */
      records: {
        /** @description Points by id of the attribute. */
        data: {
          [key: string]: components["schemas"]["GraphPoint"][];
        };
        /** @description Number of the device that was asked for. Not documented. */
        instance?: number;
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Whether the values are out of date.
     * @example false
     */
    HasOldData: boolean;
    /**
     * @description What a battery monitor has counted since it was installed.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {
     *           "55": {
     *             "code": "x",
     *             "description": "Deepest discharge",
     *             "formatValueOnly": "%.1F",
     *             "formatWithUnit": "%.1F Ah",
     *             "axisGroup": null
     *           }
     *         },
     *         "attributeOrder": [
     *           55
     *         ]
     *       }
     *     }
     */
    HistoricDataWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute. The ids are those that clients look for; further ones may be there. */
        data: {
          /** @description Deepest discharge in Ah. */
          55?: components["schemas"]["SummaryAttribute"];
          /** @description Last discharge in Ah. */
          56?: components["schemas"]["SummaryAttribute"];
          /** @description Average discharge in Ah. */
          57?: components["schemas"]["SummaryAttribute"];
          /** @description Number of charge cycles. */
          58?: components["schemas"]["SummaryAttribute"];
          /** @description Charge drawn in all in Ah. */
          60?: components["schemas"]["SummaryAttribute"];
          /** @description Least voltage in V. */
          61?: components["schemas"]["SummaryAttribute"];
          /** @description Greatest voltage in V. */
          62?: components["schemas"]["SummaryAttribute"];
          /** @description Time since the last full charge in s. */
          63?: components["schemas"]["SummaryAttribute"];
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description For how many hours there was AC power.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": "17.5"
     *       }
     *     }
     */
    HoursOfAcWidget: {
      /** @description The hours. */
      records: {
        /** @description Hours as text; null where they are not known. */
        data: string | null;
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Shows which AC input was active, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "2901": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "2901": {
     *             "code": "sx",
     *             "description": "State",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "2901": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "2901": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "2901": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    InputStateWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute. */
        data: {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description An installation. The members from `alarm` on are only there with `extended: 1`.
     * @example {
     *       "idSite": 404512,
     *       "accessLevel": 1,
     *       "owner": true,
     *       "is_admin": true,
     *       "name": "Harbour workshop",
     *       "identifier": "d0a5c4b3e2f1",
     *       "idUser": 51209,
     *       "pvMax": 5200,
     *       "timezone": "Europe/Oslo",
     *       "phonenumber": null,
     *       "notes": null,
     *       "geofence": null,
     *       "geofenceEnabled": false,
     *       "realtimeUpdates": true,
     *       "restrictNodeRed": false,
     *       "hasMains": 1,
     *       "hasGenerator": 0,
     *       "noDataAlarmTimeout": null,
     *       "alarmMonitoring": 1,
     *       "invalidVRMAuthTokenUsedInLogRequest": 0,
     *       "syscreated": 1654041600,
     *       "shared": false,
     *       "device_icon": "solar",
     *       "alarm": false,
     *       "last_timestamp": 1780272000,
     *       "current_time": "02:00",
     *       "timezone_offset": 7200,
     *       "current_alarms": [],
     *       "tags": false,
     *       "images": false,
     *       "last_location_timestamp": false
     *     }
     */
    Installation: {
      /** @description What the caller may do with the installation. */
      accessLevel: components["schemas"]["AccessLevel"];
      /** @description Whether an alarm is active. */
      alarm?: boolean;
      alarmMonitoring: components["schemas"]["AlarmMonitoring"];
      /** @description Address of the installation's picture. */
      avatar_url?: string | null;
      currency?: components["schemas"]["Currency"];
      /** @description Active alarms, as texts by the document and as objects in answers. */
      current_alarms?: (string | components["schemas"]["CurrentAlarm"])[];
      /** @description Time of day at the installation, as `hh:mm`. */
      current_time?: string;
      /** @description Whether the installation shows made-up data. */
      demo_mode?: boolean;
      /** @description Icon of the installation. */
      device_icon: string;
      /** @description Latest values of some attributes, and summaries over several of them. */
      extended?: (components["schemas"]["ExtendedAttribute"] | components["schemas"]["ExtendedSummary"])[];
      /** @description 1 if the installation is a favourite of the caller. Not documented. */
      favorite?: number;
      /** @description The geofence as JSON text; false or null where there is none. */
      geofence: string | false | null;
      /** @description Whether leaving the geofence is an alarm. */
      geofenceEnabled: boolean;
      /** @description Version of the gateway's user interface. Not documented. */
      guiHash?: string;
      /** @description Version of the gateway's user interface. Not documented. */
      GUIv?: number;
      /** @description 1 if there is a generator. */
      hasGenerator: number;
      /** @description 1 if there is a mains supply. */
      hasMains: number;
      /** @description Whether the gateway answers slowly on its own bus. */
      high_workload?: boolean;
      /** @description Portal id of the gateway, 12 hexadecimal digits; not to be confused with `idSite`. */
      identifier: string;
      /** @description Id of the installation. */
      idSite: number;
      /** @description Id of the owner. */
      idUser: number;
      /** @description Images of the installation; false for none. */
      images?: components["schemas"]["InstallationImage"][] | false;
      /** @description When the gateway last reported with an invalid token; 0 if never. */
      invalidVRMAuthTokenUsedInLogRequest: number;
      /** @description 1 if the inverter or charger may be controlled from the portal. Not documented. */
      inverterChargerControl?: number;
      /** @description Whether the caller has full control of the installation. */
      is_admin: boolean;
      /** @description 1 if the installation is paid for by use. Not documented. */
      isPaygo?: number;
      /** @description 1 if it is a system without a gateway. Not documented. */
      isSystem?: number;
      /** @description When the position was last known; false if never. Not documented. */
      last_location_timestamp?: number | false;
      /** @description When data last arrived. */
      last_timestamp?: number;
      /** @description Host name of the MQTT broker (no URL). */
      mqtt_host?: string;
      /** @description Host name of the MQTT broker for browsers (no URL). */
      mqtt_webhost?: string;
      /** @description Name of the installation. */
      name: string;
      /** @description Meaning unknown. Not documented. */
      new_tags?: boolean;
      /** @description Silence in seconds after which an alarm is raised; null for none. */
      noDataAlarmTimeout: number | null;
      /** @description Whether Node-RED runs on the gateway. Not documented. */
      nodered_running?: boolean;
      /** @description Notes on the installation. */
      notes: string | null;
      /** @description Number of active alarms. */
      num_alarms?: number;
      /** @description Whether the caller owns the installation. */
      owner: boolean;
      /** @description Currency of payments by use. Not documented. */
      paygoCurrency?: string | null;
      /** @description Amount of payments by use. Not documented. */
      paygoTotalAmount?: number | null;
      /** @description Telephone number of the installation. */
      phonenumber: string | number | null;
      /** @description Paid features. Not documented. */
      premium_features?: unknown[];
      /** @description Whether energy prices are missing. Not documented. */
      prices_unavailable?: boolean;
      /** @description Greatest solar power of the installation. The unit is not documented. */
      pvMax: number;
      /** @description Whether the installation sends values as they change. */
      realtimeUpdates: boolean;
      /** @description Which remote console opens. Not documented. */
      remoteConsoleChoice?: string | null;
      /** @description Whether reports are sent by mail. Only on old servers. */
      reports_enabled?: boolean;
      /** @description Whether Node-RED is closed to users without full control. */
      restrictNodeRed: boolean;
      /** @description Whether the installation is shared by a public link. */
      shared: boolean;
      /** @description When the installation was created. */
      syscreated: number;
      /** @description Tags of the installation; false for none. */
      tags?: components["schemas"]["InstallationTag"][] | false;
      /** @description Time zone of the installation, such as `Europe/Oslo`. */
      timezone: string;
      /** @description Seconds by which the installation is ahead of UTC just now. */
      timezone_offset?: number;
      /** @description What the caller may see and do; an empty list where there is nothing to say. */
      view_permissions?:
        | components["schemas"]["InstallationViewPermissions"]
        | components["schemas"]["EmptyList"];
    };
    /**
     * @description An installation by its portal id.
     * @example {
     *       "installation_identifier": "d0a5c4b3e2f1"
     *     }
     */
    InstallationIdentifier: {
      /** @description Portal id of the gateway, 12 hexadecimal digits. */
      installation_identifier: string;
    };
    /**
     * @description An image of an installation.
     * @example {
     *       "idSiteImage": 18,
     *       "imageName": "roof.jpg",
     *       "url": "https://images.example.com/18"
     *     }
     */
    InstallationImage: {
      /** @description Id of the image. */
      idSiteImage: number;
      /** @description Name of the file. */
      imageName: string;
      /** @description Where the image is. */
      url: string;
    };
    /**
     * @description An invitation to an installation.
     * @example {
     *       "idInvite": 42,
     *       "email": "bob@example.com",
     *       "name": "Bob Example",
     *       "accessLevel": 0,
     *       "created": 1780272000
     *     }
     */
    InstallationInvite: {
      accessLevel?: components["schemas"]["AccessLevel"];
      /** @description When the invitation was made. */
      created?: number;
      /** @description E-mail address of who is invited. */
      email?: string;
      /** @description Id of the invitation. */
      idInvite?: number;
      /** @description Id of the installation. Not documented. */
      idSite?: number;
      /** @description Id of the inviter. Not documented. */
      idUser?: number;
      /** @description Name of who is invited. */
      name?: string;
      /** @description 1 for who will be told of alarms. Not documented. */
      receivesAlarmNotifications?: number;
    };
    /**
     * @description Installations that the user can reach.
     * @example {
     *       "success": true,
     *       "records": [
     *         {
     *           "idSite": 404512,
     *           "accessLevel": 1,
     *           "owner": true,
     *           "is_admin": true,
     *           "name": "Harbour workshop",
     *           "identifier": "d0a5c4b3e2f1",
     *           "idUser": 51209,
     *           "pvMax": 5200,
     *           "timezone": "Europe/Oslo",
     *           "phonenumber": null,
     *           "notes": null,
     *           "geofence": null,
     *           "geofenceEnabled": false,
     *           "realtimeUpdates": true,
     *           "restrictNodeRed": false,
     *           "hasMains": 1,
     *           "hasGenerator": 0,
     *           "noDataAlarmTimeout": null,
     *           "alarmMonitoring": 1,
     *           "invalidVRMAuthTokenUsedInLogRequest": 0,
     *           "syscreated": 1654041600,
     *           "shared": false,
     *           "device_icon": "solar"
     *         }
     *       ]
     *     }
     */
    InstallationList: {
      /** @description The installations. */
      records: components["schemas"]["Installation"][];
      success: components["schemas"]["Success"];
    };
    /**
     * @description A user who asks for access.
     * @example {
     *       "idUser": 51377,
     *       "name": "Eve Example",
     *       "email": "eve@example.com"
     *     }
     */
    InstallationPendingUser: {
      /** @description E-mail address of the user. */
      email?: string;
      /** @description Id of the user. */
      idUser?: number;
      /** @description Name of the user. */
      name?: string;
    };
    /**
     * @description A request of somebody for access to an installation.
     * @example {
     *       "idSite": 404512,
     *       "installationName": "Harbour workshop",
     *       "inviteeName": "Eve Example",
     *       "idUser": 51377,
     *       "inviteTimestamp": 1780272000
     *     }
     */
    InstallationRequest: {
      /** @description Id of the installation. */
      idSite?: number;
      /** @description Id of the user who asks. */
      idUser?: number;
      /** @description Name of the installation. */
      installationName?: string;
      /** @description Name of who asks. */
      inviteeName?: string;
      /** @description When the request was made. */
      inviteTimestamp?: number;
    };
    /**
     * @description Installations in which a text was found.
     * @example {
     *       "success": true,
     *       "count": 1,
     *       "results": [
     *         {
     *           "site_id": 404512,
     *           "site_identifier": "d0a5c4b3e2f1",
     *           "site_name": "Harbour workshop",
     *           "avatar_url": "",
     *           "highlight": {
     *             "site_name": [
     *               "<em>Harbour</em> workshop"
     *             ]
     *           }
     *         }
     *       ]
     *     }
     */
    InstallationSearchAnswer: {
      /** @description Number of installations found. */
      count: number;
      /** @description The installations. */
      results: components["schemas"]["InstallationSearchResult"][];
      success: components["schemas"]["Success"];
    };
    /**
     * @description An installation in which a text was found.
     * @example {
     *       "site_id": 404512,
     *       "site_identifier": "d0a5c4b3e2f1",
     *       "site_name": "Harbour workshop",
     *       "avatar_url": "",
     *       "highlight": {
     *         "site_name": [
     *           "<em>Harbour</em> workshop"
     *         ]
     *       }
     *     }
     */
    InstallationSearchResult: {
      /** @description Address of the installation's picture. */
      avatar_url?: string | null;
      /** @description Where the text was found, by member, as HTML with `<em>` around it; an empty list for nowhere. */
      highlight?:
        | {
            [key: string]: string[];
          }
        | components["schemas"]["EmptyList"];
      /** @description Id of the installation, `idSite` elsewhere. */
      site_id?: number;
      /** @description Portal id of the gateway. */
      site_identifier?: string;
      /** @description Name of the installation. */
      site_name?: string;
    };
    /**
     * @description The settings that were changed.
     * @example {
     *       "success": true,
     *       "idSite": 404512,
     *       "data": {
     *         "description": "Harbour workshop"
     *       }
     *     }
     */
    InstallationSettingsAnswer: {
      /** @description The changed settings. The document names only the name. */
      data?: {
        /** @description Name of the installation. */
        description?: string;
      } & {
        [key: string]: unknown;
      };
      /** @description Id of the installation. */
      idSite?: number;
      success?: components["schemas"]["Success"];
    };
    /**
     * @description General settings to change. What is left out stays as it is.
     * @example {
     *       "description": "Harbour workshop",
     *       "noDataAlarmTimeout": 3600,
     *       "noDataAlarmActive": true
     *     }
     */
    InstallationSettingsPost: {
      /** @description Whether alarms are reported by mail. */
      alarmMonitoring?: boolean;
      /** @description Name of the installation. */
      description?: string;
      /**
       * @description 1 makes the installation a favourite of the caller.
       * @enum {integer}
       */
      favorite?: 0 | 1;
      /** @description The geofence. Its form is not documented. */
      geofence?: {
        [key: string]: unknown;
      };
      /** @description Whether leaving the geofence is an alarm. */
      geofenceEnabled?: boolean;
      /** @description Whether the inverter or charger may be controlled from the portal. */
      inverterChargerControl?: boolean;
      /** @description Whether silence is an alarm. */
      noDataAlarmActive?: boolean;
      /** @description Silence in seconds after which an alarm is raised. */
      noDataAlarmTimeout?: number;
      /** @description Notes on the installation. */
      notes?: string;
      /** @description Telephone number of the installation. */
      phonenumber?: string;
      /** @description Whether the installation sends values as they change. */
      realtimeUpdates?: boolean;
      /** @description Whether Node-RED is closed to users without full control. */
      restrictNodeRed?: boolean;
    };
    /**
     * @description A group of installations.
     * @example {
     *       "idSiteGroup": 12,
     *       "name": "Coast",
     *       "idOwner": 51209,
     *       "adminName": "Ada Example"
     *     }
     */
    InstallationSiteGroup: {
      /** @description Name of the owner. */
      adminName?: string;
      /** @description Id of the owner. */
      idOwner?: number;
      /** @description Id of the group. */
      idSiteGroup?: number;
      /** @description Name of the group. */
      name?: string;
    };
    /**
     * @description A tag of an installation.
     * @example {
     *       "idTag": 3021,
     *       "name": "rental",
     *       "automatic": false,
     *       "source": "user"
     *     }
     */
    InstallationTag: {
      /** @description Whether the portal gave the tag by itself. */
      automatic: boolean;
      /** @description Id of the tag. */
      idTag: number;
      /** @description Text of the tag. */
      name: string;
      /** @description Who gave the tag. Not documented here. */
      source?: components["schemas"]["TagSource"];
    };
    /**
     * @description A user who has access to an installation.
     * @example {
     *       "idUser": 51209,
     *       "name": "Ada Example",
     *       "email": "ada@example.com",
     *       "accessLevel": 1
     *     }
     */
    InstallationUser: {
      accessLevel?: components["schemas"]["AccessLevel"];
      /** @description E-mail address of the user. */
      email?: string;
      /** @description Id of the installation. Not documented. */
      idSite?: number;
      /** @description Id of the user. */
      idUser?: number;
      /** @description Name of the user. */
      name?: string;
      /** @description 1 if the user is told of alarms. Not documented. */
      receivesAlarmNotifications?: number;
    };
    /**
     * @description A team that has access.
     * @example {
     *       "idUserGroup": 77,
     *       "name": "Service",
     *       "accessLevel": 2
     *     }
     */
    InstallationUserGroup: {
      accessLevel?: components["schemas"]["AccessLevel"];
      /** @description Id of the team. */
      idUserGroup?: number;
      /** @description Name of the team. */
      name?: string;
    };
    /**
     * @description Who has access to an installation, or may get it.
     * @example {
     *       "success": true,
     *       "users": [
     *         {
     *           "idUser": 51209,
     *           "name": "Ada Example",
     *           "email": "ada@example.com",
     *           "accessLevel": 1
     *         }
     *       ],
     *       "invites": [],
     *       "pending": [],
     *       "userGroups": [
     *         {
     *           "idUserGroup": 77,
     *           "name": "Service",
     *           "accessLevel": 2
     *         }
     *       ],
     *       "siteGroups": []
     *     }
     */
    InstallationUserList: {
      /** @description Invitations that are not answered yet. */
      invites?: components["schemas"]["InstallationInvite"][];
      /** @description Users who ask for access by an invitation link. */
      pending?: components["schemas"]["InstallationPendingUser"][];
      /** @description Groups of installations that the installation is in. */
      siteGroups?: components["schemas"]["InstallationSiteGroup"][];
      success?: components["schemas"]["Success"];
      /** @description Teams that have access. */
      userGroups?: components["schemas"]["InstallationUserGroup"][];
      /** @description Users who have access themselves. */
      users?: components["schemas"]["InstallationUser"][];
    };
    /**
     * @description What the caller may see and do. The document names 12 of these, answers have 22.
     * @example {
     *       "update_settings": true,
     *       "settings": true,
     *       "diagnostics": true,
     *       "share": true,
     *       "twoway": true
     *     }
     */
    InstallationViewPermissions: {
      /** @description May see members of groups and teams. */
      can_see_group_and_team_members?: boolean;
      /** @description May change the installation. */
      canAlterInstallation?: boolean;
      /** @description May change Dynamic ESS settings. */
      dess_config?: boolean;
      /** @description May see Dynamic ESS settings. */
      dess_view?: boolean;
      /** @description May see diagnostics. */
      diagnostics?: boolean;
      /** @description May see the exact position. */
      exact_location?: boolean;
      /** @description May make remote procedure calls over MQTT. */
      mqtt_rpc?: boolean;
      /** @description The installation has Node-RED. */
      nodered?: boolean;
      /** @description The installation has a Node-RED dashboard. */
      nodered_dash?: boolean;
      /** @description The installation has a Node-RED dashboard of the second kind. */
      nodered_dash_v2?: boolean;
      /** @description May see payments by use. */
      paygo?: boolean;
      /** @description May use the classic remote console. */
      rc_classic?: boolean;
      /** @description May use the new remote console. */
      rc_gui_v2?: boolean;
      /** @description The new remote console takes extra arguments. */
      rc_gui_v2_extra_arguments?: boolean;
      /** @description May see values as they change, without control. */
      readonly_realtime?: boolean;
      /** @description May see general settings. */
      settings?: boolean;
      /** @description May change who else has access. */
      share?: boolean;
      /** @description The installation has Signal K. */
      signalk?: boolean;
      /** @description Several devices may be updated at once. */
      support_concurrent_firmware_updates?: boolean;
      /** @description The installation has two-way communication. */
      twoway?: boolean;
      /** @description May change general settings. */
      update_settings?: boolean;
      /** @description May configure VE.Bus devices from afar. */
      vebus?: boolean;
      /** @description May use the remote console. Only on old servers, now `rc_classic`. */
      vnc?: boolean;
    };
    /**
     * @description Shows what an inverter with charger did, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "2901": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "2901": {
     *             "code": "sx",
     *             "description": "State",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "2901": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "2901": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "2901": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    InverterChargerStateWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute. */
        data: {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Shows warnings and alarms of an inverter with charger, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "2901": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "2901": {
     *             "code": "sx",
     *             "description": "State",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "2901": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "2901": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "2901": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    InverterChargerWarningsAndAlarmsWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute. */
        data: {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Shows what an inverter did, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "2901": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "2901": {
     *             "code": "sx",
     *             "description": "State",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "2901": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "2901": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "2901": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    InverterStateWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute. */
        data: {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description The invitation as it was sent.
     * @example {
     *       "success": true,
     *       "user": false,
     *       "data": {
     *         "idUser": 0,
     *         "idSite": 404512,
     *         "created": 1780272000,
     *         "name": "Bob Example",
     *         "email": "bob@example.com",
     *         "accessLevel": 0,
     *         "idInvite": 42
     *       }
     *     }
     */
    InviteAnswer: {
      /** @description The invitation. */
      data?: {
        accessLevel?: components["schemas"]["AccessLevel"];
        /** @description When the invitation was made. */
        created?: number;
        /** @description E-mail address that the invitation went to. */
        email?: string;
        /** @description Id of the invitation. */
        idInvite?: number;
        /** @description Id of the installation. */
        idSite?: number;
        /** @description Id of the user; 0 for none. */
        idUser?: number;
        /** @description Name of the person. */
        name?: string;
      };
      success?: components["schemas"]["Success"];
      /** @description Whether the person has an account already (concluded). */
      user?: boolean;
    };
    /**
     * @description What waits for a user's decision.
     * @example {
     *       "success": true,
     *       "data": {
     *         "invitesSiteGroups": [],
     *         "invitesUserGroups": [
     *           {
     *             "idUserGroup": 77,
     *             "userGroupName": "Service",
     *             "personalMessage": "Welcome",
     *             "inviteKey": "k-1f2e",
     *             "inviterName": "Bob Example",
     *             "inviteTimestamp": 1780272000
     *           }
     *         ],
     *         "requestsUserGroups": [],
     *         "requestsInstallations": []
     *       }
     *     }
     */
    InviteList: {
      /** @description Invitations and requests by kind. */
      data: {
        /** @description Invitations to groups of installations. */
        invitesSiteGroups?: components["schemas"]["SiteGroupInvite"][];
        /** @description Invitations to teams. */
        invitesUserGroups?: components["schemas"]["UserGroupInvite"][];
        /** @description Requests of others for access to an installation. */
        requestsInstallations?: components["schemas"]["InstallationRequest"][];
        /** @description Requests of others to join a team. */
        requestsUserGroups?: components["schemas"]["UserGroupRequest"][];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Who is invited.
     * @example {
     *       "name": "Bob Example",
     *       "email": "bob@example.com",
     *       "accessLevel": 0
     *     }
     */
    InvitePost: {
      /** @description What the person will be able to do. The document names 0, 1 and 2 otherwise here (demo, user, admin) than everywhere else; look at the outcome with `installationUsers.list`. */
      accessLevel: components["schemas"]["AccessLevel"];
      /** @description E-mail address that the invitation goes to. */
      email: string;
      /** @description Name of the person. */
      name: string;
    };
    /**
     * @description Which invitations were changed.
     * @example {
     *       "success": true,
     *       "records": {
     *         "bob@example.com": true
     *       }
     *     }
     */
    InviteRightsAnswer: {
      /** @description With `success: false`, why none was. */
      error_code?: string;
      /** @description With `success: false`, the same in words. */
      errors?: string[];
      /** @description Whether the invitation was changed, by e-mail address. */
      records?: {
        [key: string]: boolean;
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description New access levels of invitations. The two lists belong together entry by entry.
     * @example {
     *       "email": [
     *         "bob@example.com"
     *       ],
     *       "accessLevel": [
     *         1
     *       ]
     *     }
     */
    InviteRightsPost: {
      /** @description Access level of each, in the same order. */
      accessLevel: components["schemas"]["AccessLevel"][];
      /** @description E-mail addresses that were invited. */
      email: string[];
    };
    /**
     * @description States of the inputs and outputs of an IO extender.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {},
     *         "attributeOrder": []
     *       }
     *     }
     */
    IOExtenderInOutWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute; which there are, `meta` says. */
        data: {
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description State, limits and alarms of the management system of a lithium battery.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {},
     *         "attributeOrder": []
     *       }
     *     }
     */
    LithiumBMSWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute; which there are, `meta` says. */
        data: {
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description The outcome of a login.
     * @example {
     *       "token": "header.payload.signature",
     *       "idUser": 51209,
     *       "verification_mode": "password",
     *       "verification_sent": false
     *     }
     */
    Login: {
      /** @description Id of the user. */
      idUser: number;
      /** @description Bearer token, a JSON web token; null while the second factor is still missing. How long it is valid is not documented (about a day was seen). */
      token: string | null;
      /** @description How the account proves who it is, such as `password` or `sms`. Not documented further. */
      verification_mode: string;
      /** @description Whether a code was sent just now. */
      verification_sent: boolean;
    };
    /**
     * @description The outcome of a logout.
     * @example {
     *       "token": ""
     *     }
     */
    Logout: {
      /** @description The empty text. */
      token?: string;
    };
    /**
     * @description Irradiance, wind and temperatures of a meteorological sensor. The form of the answer is concluded from the other summaries.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {},
     *         "attributeOrder": []
     *       }
     *     }
     */
    MeteorologicalSensorOverviewWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute; which there are, `meta` says. */
        data: {
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Irradiance, wind and temperatures of a meteorological sensor.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {},
     *         "attributeOrder": []
     *       }
     *     }
     */
    MeteorologicalSensorWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute; which there are, `meta` says. */
        data: {
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Speed, current and temperatures of an electric motor drive.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {},
     *         "attributeOrder": []
     *       }
     *     }
     */
    MotorSummaryWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute; which there are, `meta` says. */
        data: {
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Shows what the tracker of a solar charger did, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "518": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "518": {
     *             "code": "x",
     *             "description": "State of the tracker",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "518": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "518": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "518": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    MPPTStateWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute; that it is these attributes is concluded. */
        data: {
          /** @description State of the tracker. */
          518?: components["schemas"]["StateTimes"];
        } & {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description A rule on a number: an alarm above `highAlarm` or below `lowAlarm`, until the value is back at the hysteresis. All four in the unit of the attribute.
     * @example {
     *       "idDataAttribute": 47,
     *       "instance": 279,
     *       "AlarmEnabled": 1,
     *       "NotifyAfterSeconds": 60,
     *       "lowAlarm": 46,
     *       "lowAlarmHysteresis": 47
     *     }
     */
    NumericAlarmRule: {
      /**
       * @description 1 for a rule that is in force.
       * @enum {integer}
       */
      AlarmEnabled: 0 | 1;
      /** @description Value above which there is an alarm. */
      highAlarm?: number;
      /** @description Value below which that alarm ends. */
      highAlarmHysteresis?: number;
      /** @description Id of the attribute, from `attributes` of `alarms.list`. */
      idDataAttribute: number;
      /** @description Number of the device in the installation. */
      instance: number;
      /** @description Value below which there is an alarm. */
      lowAlarm?: number;
      /** @description Value above which that alarm ends. */
      lowAlarmHysteresis?: number;
      /** @description Seconds that it must last before anyone is told. */
      NotifyAfterSeconds: number;
    };
    /**
     * @description The operation succeeded. What else the answer holds is not documented, and no answer of the real server is on record.
     * @example {
     *       "success": true,
     *       "records": []
     *     }
     */
    OpenAnswer: {
      success: components["schemas"]["Success"];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Totals of the current day, week, month and year.
     * @example {
     *       "success": true,
     *       "records": {
     *         "today": {
     *           "totals": {
     *             "Pc": 3.5,
     *             "Gc": 1.5,
     *             "gc": false
     *           },
     *           "percentages": {
     *             "Pc": 70,
     *             "Gc": 30
     *           }
     *         },
     *         "year": {
     *           "totals": {
     *             "Pc": 610,
     *             "Gc": 402.5,
     *             "gc": false
     *           },
     *           "percentages": {
     *             "Pc": 60,
     *             "Gc": 40
     *           }
     *         }
     *       }
     *     }
     */
    OverallStatsAnswer: {
      /** @description Totals by period. */
      records: {
        /** @description This month. */
        month?: components["schemas"]["OverallStatsPeriod"];
        /** @description Today. */
        today?: components["schemas"]["OverallStatsPeriod"];
        /** @description This week. */
        week?: components["schemas"]["OverallStatsPeriod"];
        /** @description This year. */
        year?: components["schemas"]["OverallStatsPeriod"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Totals of a period.
     * @example {
     *       "totals": {
     *         "Pc": 3.5,
     *         "Gc": 1.5,
     *         "gc": false
     *       },
     *       "percentages": {
     *         "Pc": 70,
     *         "Gc": 30
     *       }
     *     }
     */
    OverallStatsPeriod: {
      /** @description Share of each attribute in percent, by code. */
      percentages:
        | {
            [key: string]: number;
          }
        | components["schemas"]["EmptyList"];
      /** @description Totals by code of the attribute. */
      totals: components["schemas"]["StatsTotalsByCode"] | components["schemas"]["EmptyList"];
    };
    /**
     * @description Which attributes are asked for. See `StatsType`; there are fewer here.
     * @example kwh
     * @enum {string}
     */
    OverallStatsType:
      | "live_feed"
      | "venus"
      | "consumption"
      | "solar_yield"
      | "kwh"
      | "generator"
      | "generator-runtime"
      | "custom";
    /**
     * @description An overview of installations.
     * @example {
     *       "success": true,
     *       "data": {
     *         "404512": {
     *           "Installation name": "Harbour workshop",
     *           "Battery %": "84.5 %"
     *         }
     *       }
     *     }
     */
    OverviewAnswer: {
      /** @description Rows by id of the installation; an empty list for none. */
      data?:
        | {
            [key: string]: components["schemas"]["OverviewRow"];
          }
        | components["schemas"]["EmptyList"];
      success?: components["schemas"]["Success"];
    };
    /**
     * @description A column of an overview.
     * @example {
     *       "header": "Battery %",
     *       "enabled": true
     *     }
     */
    OverviewColumn: {
      /** @description Whether the column is there. */
      enabled?: boolean;
      /** @description Heading of the column, such as `Battery %`. */
      header?: string;
      /** @description Whether the column is hidden. */
      hide?: boolean | null;
    };
    /**
     * @description An overview of installations to get as JSON.
     * @example {
     *       "columns": {
     *         "soc": {
     *           "header": "Battery %",
     *           "enabled": true
     *         }
     *       },
     *       "siteIds": [
     *         404512
     *       ],
     *       "onlyVisible": true,
     *       "jsonResponse": true
     *     }
     */
    OverviewJsonPost: {
      /** @description Columns by a name of the caller's choice; what a column shows is chosen by its header. */
      columns: {
        [key: string]: components["schemas"]["OverviewColumn"];
      };
      /**
       * @description Always true here.
       * @constant
       */
      jsonResponse: true;
      /** @description Whether hidden columns are left out. */
      onlyVisible: boolean;
      /** @description Ids of the installations. */
      siteIds: number[];
    };
    /**
     * @description A row of an overview. The members are the headings; all values are texts with their unit.
     * @example {
     *       "Installation name": "Harbour workshop",
     *       "Battery %": "84.5 %",
     *       "Last Update": "2026-06-01T00:00:00+00:00"
     *     }
     */
    OverviewRow: {
      /** @description State of charge of the battery. */
      "Battery %"?: string;
      /** @description What the battery does. */
      "Battery Mode"?: string;
      /** @description Voltage of the battery. */
      "Battery Voltage"?: string;
      /** @description Power of the generator. */
      Generator?: string;
      /** @description Power from the grid. */
      Grid?: string;
      /** @description Name of the installation. */
      "Installation name"?: string;
      /**
       * Format: date-time
       * @description When data last arrived.
       */
      "Last Update"?: string;
      /** @description Power of the consumers. */
      Load?: string;
      /** @description Solar power. */
      "Solar Yield"?: string;
      /** @description Levels of tanks. */
      Tanks?: string;
      /** @description Temperatures. */
      Temperature?: string;
    };
    /**
     * @description An overview of installations to get as a spreadsheet.
     * @example {
     *       "columns": {
     *         "soc": {
     *           "header": "Battery %",
     *           "enabled": true
     *         }
     *       },
     *       "siteIds": [
     *         404512
     *       ],
     *       "onlyVisible": true,
     *       "jsonResponse": false
     *     }
     */
    OverviewXlsxPost: {
      /** @description Columns by a name of the caller's choice; what a column shows is chosen by its header. */
      columns: {
        [key: string]: components["schemas"]["OverviewColumn"];
      };
      /**
       * @description Always false here.
       * @constant
       */
      jsonResponse: false;
      /** @description Whether hidden columns are left out. */
      onlyVisible: boolean;
      /** @description Ids of the installations. */
      siteIds: number[];
    };
    /**
     * @description Prices by weekday and time of day.
     * @example [
     *       {
     *         "days": [
     *           0,
     *           1,
     *           2,
     *           3,
     *           4,
     *           5,
     *           6
     *         ],
     *         "schedule": [
     *           {
     *             "from": "00:00",
     *             "to": "24:00",
     *             "price": 0.25
     *           }
     *         ]
     *       }
     *     ]
     */
    PriceSchedule: components["schemas"]["PriceScheduleDays"][];
    /**
     * @description Prices of some weekdays.
     * @example {
     *       "days": [
     *         5,
     *         6
     *       ],
     *       "schedule": [
     *         {
     *           "from": "00:00",
     *           "to": "24:00",
     *           "price": 0.25
     *         }
     *       ]
     *     }
     */
    PriceScheduleDays: {
      /** @description Weekdays, 0 for Monday to 6 for Sunday. */
      days: number[];
      /** @description Prices through the day. */
      schedule: components["schemas"]["PriceScheduleSlot"][];
    };
    /**
     * @description A price for a part of the day.
     * @example {
     *       "from": "00:00",
     *       "to": "05:00",
     *       "price": 0.21
     *     }
     */
    PriceScheduleSlot: {
      /** @description Beginning, itself included: `hh:mm`, whole hours by the document. */
      from: string;
      /** @description Price of a kWh in the installation's currency. */
      price: number;
      /** @description End, itself not included: `hh:mm`, whole hours by the document. */
      to: string;
    };
    /**
     * @description Prices are fixed (0) or follow the market (1).
     * @example 1
     * @enum {integer}
     */
    PriceType: 0 | 1;
    /**
     * @description Voltage, current, power and energy of a PV inverter by phase.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {
     *           "203": {
     *             "code": "pV1",
     *             "description": "Voltage of L1",
     *             "formatValueOnly": "%.1F",
     *             "formatWithUnit": "%.1F V",
     *             "axisGroup": null
     *           }
     *         },
     *         "attributeOrder": [
     *           203
     *         ]
     *       }
     *     }
     */
    PVInverterStatusWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute. Further ones than these may be there. */
        data: {
          /** @description Voltage of L1 in V (`pV1`). */
          203?: components["schemas"]["SummaryAttribute"];
          /** @description Current of L1 in A (`pI1`). */
          204?: components["schemas"]["SummaryAttribute"];
          /** @description Power of L1 in W (`pP1`). */
          205?: components["schemas"]["SummaryAttribute"];
          /** @description Energy of L1 in kWh (`pE1`). */
          206?: components["schemas"]["SummaryAttribute"];
          /** @description Voltage of L2 in V (`pV2`). */
          207?: components["schemas"]["SummaryAttribute"];
          /** @description Current of L2 in A (`pI2`). */
          208?: components["schemas"]["SummaryAttribute"];
          /** @description Power of L2 in W (`pP2`). */
          209?: components["schemas"]["SummaryAttribute"];
          /** @description Energy of L2 in kWh (`pE2`). */
          210?: components["schemas"]["SummaryAttribute"];
          /** @description Voltage of L3 in V (`pV3`). */
          211?: components["schemas"]["SummaryAttribute"];
          /** @description Current of L3 in A (`pI3`). */
          212?: components["schemas"]["SummaryAttribute"];
          /** @description Power of L3 in W (`pP3`). */
          213?: components["schemas"]["SummaryAttribute"];
          /** @description Energy of L3 in kWh (`pE3`). */
          214?: components["schemas"]["SummaryAttribute"];
          /** @description Status (`pS`). */
          246?: components["schemas"]["SummaryAttribute"];
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description An invitation to a group of installations.
     * @example {
     *       "idSiteGroup": 12,
     *       "siteGroupName": "Coast",
     *       "personalMessage": "",
     *       "inviteKey": "k-9a8b",
     *       "inviterName": "Bob Example",
     *       "inviteTimestamp": 1780272000
     *     }
     */
    SiteGroupInvite: {
      /** @description Id of the group. */
      idSiteGroup?: number;
      /** @description Key by which the invitation is accepted. */
      inviteKey?: string;
      /** @description Name of the inviter. */
      inviterName?: string;
      /** @description When the invitation was made. */
      inviteTimestamp?: number;
      /** @description What the inviter wrote. */
      personalMessage?: string;
      /** @description Name of the group. */
      siteGroupName?: string;
    };
    /**
     * @description The id of an installation.
     * @example {
     *       "success": true,
     *       "records": {
     *         "site_id": "404512"
     *       }
     *     }
     */
    SiteIdAnswer: {
      /** @description The installation. */
      records: {
        /** @description Id of the installation (`idSite` elsewhere), as text by the document and as a number in answers. */
        site_id?: string | number;
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Shows whether the relay of a solar charger was closed, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "90": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "90": {
     *             "code": "SRelay",
     *             "description": "State of the relay",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "90": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "90": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "90": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    SolarChargerRelayStateWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute; that it is these attributes is concluded. */
        data: {
          /** @description State of the relay (`SRelay`). */
          90?: components["schemas"]["StateTimes"];
        } & {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Voltage, power, charge state and yield of a solar charger.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {
     *           "81": {
     *             "code": "ScV",
     *             "description": "Battery voltage",
     *             "formatValueOnly": "%.1F",
     *             "formatWithUnit": "%.1F V",
     *             "axisGroup": null
     *           }
     *         },
     *         "attributeOrder": [
     *           81
     *         ]
     *       }
     *     }
     */
    SolarChargerSummaryWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute. The ids are those that clients look for; further ones may be there. */
        data: {
          /** @description Battery voltage in V (`ScV`). */
          81?: components["schemas"]["SummaryAttribute"];
          /** @description Battery temperature in °C (`ScT`). */
          83?: components["schemas"]["SummaryAttribute"];
          /** @description Charge state (`ScS`). */
          85?: components["schemas"]["SummaryAttribute"];
          /** @description State of the relay (`SRelay`). */
          90?: components["schemas"]["SummaryAttribute"];
          /** @description Yield today in kWh (`YT`). */
          94?: components["schemas"]["SummaryAttribute"];
          /** @description Greatest charge power today in W (`MCPT`). */
          95?: components["schemas"]["SummaryAttribute"];
          /** @description Yield yesterday in kWh (`YY`). */
          96?: components["schemas"]["SummaryAttribute"];
          /** @description Greatest charge power yesterday in W (`MCPY`). */
          97?: components["schemas"]["SummaryAttribute"];
          /** @description Power into the battery in W (`ScW`). */
          107?: components["schemas"]["SummaryAttribute"];
          /** @description Solar power in W (`PVP`). */
          442?: components["schemas"]["SummaryAttribute"];
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description A rule on a state: an alarm while the attribute is in one of the states.
     * @example {
     *       "idDataAttribute": 520,
     *       "instance": 0,
     *       "alarmEnabled": 1,
     *       "notifyAfterSeconds": 300,
     *       "enumValues": [
     *         3,
     *         9
     *       ]
     *     }
     */
    StateAlarmRule: {
      /**
       * @description 1 for a rule that is in force.
       * @enum {integer}
       */
      alarmEnabled: 0 | 1;
      /** @description Numbers of the states. */
      enumValues: number[];
      /** @description Id of the attribute, from `attributes` of `alarms.list`. */
      idDataAttribute: number;
      /** @description Number of the device in the installation. */
      instance: number;
      /** @description Seconds that it must last before anyone is told. */
      notifyAfterSeconds: number;
    };
    /**
     * @description Whether time spans were joined to have fewer of them.
     * @example {
     *       "resampled": true,
     *       "original count": 4021,
     *       "resampled count": 768,
     *       "smallest gap": 60
     *     }
     */
    StateBucket: {
      /** @description Number of spans before. */
      "original count"?: number;
      /** @description Whether they were. */
      resampled: boolean;
      /** @description Number of spans after. */
      "resampled count"?: number;
      /** @description Least time between two of them in seconds. */
      "smallest gap"?: number;
    };
    /**
     * @description Whether time spans were joined, by id of the attribute.
     * @example {
     *       "520": {
     *         "resampled": false
     *       }
     *     }
     */
    StateBuckets: {
      [key: string]: components["schemas"]["StateBucket"];
    };
    /**
     * @description Names of the states by their number, by id of the attribute.
     * @example {
     *       "520": {
     *         "0": "Stopped",
     *         "1": "Manual start"
     *       }
     *     }
     */
    StateNames: {
      [key: string]: {
        [key: string]: string;
      };
    };
    /**
     * @description Places of the states in a drawing by their number, by id of the attribute.
     * @example {
     *       "520": {
     *         "0": 0,
     *         "1": 1
     *       }
     *     }
     */
    StateOrder: {
      [key: string]: {
        [key: string]: number;
      };
    };
    /**
     * @description A time span in a state: number of the state as text, beginning and end.
     * @example {
     *       "0": "3",
     *       "1": 1780272000,
     *       "2": 1780275600
     *     }
     */
    StateTime:
      | {
          /** @description Number of the state, a key of `enums`. */
          0: string;
          /** @description Beginning of the span. */
          1: number;
          /** @description End of the span. */
          2: number;
        }
      | [string, number, number];
    /**
     * @description The time spans in a state. The document shows a single one; a list of them is what there must be for more than one.
     * @example {
     *       "0": "3",
     *       "1": 1780272000,
     *       "2": 1780275600
     *     }
     */
    StateTimes: components["schemas"]["StateTime"] | components["schemas"]["StateTime"][];
    /**
     * @description Statistics by code of the attribute.
     * @example {
     *       "success": true,
     *       "records": {
     *         "bs": [
     *           [
     *             1780272000000,
     *             84.5,
     *             84,
     *             85.5
     *           ],
     *           [
     *             1780275600000,
     *             83,
     *             82.5,
     *             84
     *           ]
     *         ],
     *         "Pb": [
     *           [
     *             1780272000000,
     *             0.25
     *           ],
     *           [
     *             1780275600000,
     *             0.5
     *           ]
     *         ],
     *         "Pg": false
     *       },
     *       "totals": {
     *         "bs": 167.5,
     *         "Pb": 0.75,
     *         "Pg": false
     *       }
     *     }
     */
    StatsAnswer: {
      /** @description Points by code; an empty list where no attribute has any. */
      records: components["schemas"]["StatsByCode"] | components["schemas"]["EmptyList"];
      success: components["schemas"]["Success"];
      /** @description Totals by code; an empty list where no attribute has points. */
      totals: components["schemas"]["StatsTotalsByCode"] | components["schemas"]["EmptyList"];
    };
    /**
     * @description Points by code of the attribute.
     * @example {
     *       "Pb": [
     *         [
     *           1780272000000,
     *           0.25
     *         ],
     *         [
     *           1780275600000,
     *           0.5
     *         ]
     *       ],
     *       "Pg": false
     *     }
     */
    StatsByCode: {
      [key: string]: components["schemas"]["StatsSeries"];
    };
    /**
     * @description Statistics by device. A list where the numbers of the devices happen to be 0, 1, 2 and so on or there are none, a map by number otherwise.
     * @example {
     *       "success": true,
     *       "records": {
     *         "279": {
     *           "instance": 279,
     *           "stats": {
     *             "SOC": [
     *               [
     *                 1780272000000,
     *                 84.5,
     *                 84,
     *                 85.5
     *               ]
     *             ]
     *           }
     *         }
     *       },
     *       "totals": {
     *         "279": {
     *           "instance": 279,
     *           "totals": {
     *             "SOC": 84.5
     *           }
     *         }
     *       }
     *     }
     */
    StatsByInstanceAnswer: {
      /** @description Points by device. */
      records:
        | components["schemas"]["StatsInstance"][]
        | {
            [key: string]: components["schemas"]["StatsInstance"];
          };
      success: components["schemas"]["Success"];
      /** @description Totals by device. */
      totals:
        | components["schemas"]["StatsInstanceTotals"][]
        | {
            [key: string]: components["schemas"]["StatsInstanceTotals"];
          };
    };
    /**
     * @description Points of one device.
     * @example {
     *       "instance": 279,
     *       "stats": {
     *         "SOC": [
     *           [
     *             1780272000000,
     *             84.5,
     *             84,
     *             85.5
     *           ]
     *         ]
     *       }
     *     }
     */
    StatsInstance: {
      /** @description Number of the device in the installation. */
      instance: number;
      /** @description Points by code of the attribute. */
      stats: components["schemas"]["StatsByCode"] | components["schemas"]["EmptyList"];
    };
    /**
     * @description Totals of one device.
     * @example {
     *       "instance": 279,
     *       "totals": {
     *         "SOC": 84.5
     *       }
     *     }
     */
    StatsInstanceTotals: {
      /** @description Number of the device in the installation. */
      instance: number;
      /** @description Totals by code of the attribute. */
      totals: components["schemas"]["StatsTotalsByCode"] | components["schemas"]["EmptyList"];
    };
    /**
     * @description Time between points, and with it the longest span of one request. A longer span is a 400; the package's `stats.series` splits it.
     * @example hours
     * @enum {string}
     */
    StatsInterval: "15mins" | "hours" | "2hours" | "days" | "weeks" | "months" | "years" | "5mins";
    /**
     * @description A point: time and mean, or time, mean, least and greatest value. Which of the two depends on the attribute: the battery's state of charge (`bs`) has four numbers, energies such as `Pb` have two.
     * @example [
     *       1780272000000,
     *       84.5,
     *       84,
     *       85.5
     *     ]
     */
    StatsPoint: [number, number] | [number, number, number, number];
    /**
     * @description The points of an attribute in the order of time; false where there are none.
     * @example [
     *       [
     *         1780272000000,
     *         0.25
     *       ],
     *       [
     *         1780275600000,
     *         0.5
     *       ]
     *     ]
     */
    StatsSeries: components["schemas"]["StatsPoint"][] | false;
    /**
     * @description Sum over the points of an attribute (of the means, for what is no energy); false where there are none.
     * @example 0.75
     */
    StatsTotal: number | false;
    /**
     * @description Totals by code of the attribute.
     * @example {
     *       "Pb": 0.75,
     *       "Pg": false
     *     }
     */
    StatsTotalsByCode: {
      [key: string]: components["schemas"]["StatsTotal"];
    };
    /**
     * @description Which attributes are asked for: one of the sets of the portal, or with `custom` those in `attributeCodes[]`. The last four are not in the document, but clients use them.
     * @example kwh
     * @enum {string}
     */
    StatsType:
      | "live_feed"
      | "venus"
      | "consumption"
      | "solar_yield"
      | "kwh"
      | "generator"
      | "generator-runtime"
      | "custom"
      | "forecast"
      | "evcs"
      | "live_feed_kwh"
      | "dynamic_ess"
      | "dynamic_ess_prices";
    /**
     * @description Inputs, outputs, battery side and state of an inverter or charger on the VE.Bus.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {
     *           "8": {
     *             "code": "IV1",
     *             "description": "Input voltage",
     *             "formatValueOnly": "%.1F",
     *             "formatWithUnit": "%.1F V",
     *             "axisGroup": null
     *           }
     *         },
     *         "attributeOrder": [
     *           8
     *         ]
     *       }
     *     }
     */
    StatusWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute. The ids are those that clients look for; further ones may be there. */
        data: {
          /** @description Input voltage in V, phase 1 (`IV1`). */
          8?: components["schemas"]["SummaryAttribute"];
          /** @description Input voltage in V, phase 2 (`IV2`). */
          9?: components["schemas"]["SummaryAttribute"];
          /** @description Input voltage in V, phase 3 (`IV3`). */
          10?: components["schemas"]["SummaryAttribute"];
          /** @description Input current in A, phase 1 (`II1`). */
          11?: components["schemas"]["SummaryAttribute"];
          /** @description Input current in A, phase 2 (`II2`). */
          12?: components["schemas"]["SummaryAttribute"];
          /** @description Input current in A, phase 3 (`II3`). */
          13?: components["schemas"]["SummaryAttribute"];
          /** @description Input power in W, phase 1 (`IP1`). */
          17?: components["schemas"]["SummaryAttribute"];
          /** @description Input power in W, phase 2 (`IP2`). */
          18?: components["schemas"]["SummaryAttribute"];
          /** @description Input power in W, phase 3 (`IP3`). */
          19?: components["schemas"]["SummaryAttribute"];
          /** @description Output voltage in V, phase 1 (`OV1`). */
          20?: components["schemas"]["SummaryAttribute"];
          /** @description Output voltage in V, phase 2 (`OV2`). */
          21?: components["schemas"]["SummaryAttribute"];
          /** @description Output voltage in V, phase 3 (`OV3`). */
          22?: components["schemas"]["SummaryAttribute"];
          /** @description Output power in W, phase 1 (`OP1`). */
          29?: components["schemas"]["SummaryAttribute"];
          /** @description Output power in W, phase 2 (`OP2`). */
          30?: components["schemas"]["SummaryAttribute"];
          /** @description Output power in W, phase 3 (`OP3`). */
          31?: components["schemas"]["SummaryAttribute"];
          /** @description DC voltage in V (`CV`). */
          32?: components["schemas"]["SummaryAttribute"];
          /** @description DC current in A, negative while discharging (`CI`). */
          33?: components["schemas"]["SummaryAttribute"];
          /** @description Active input (`AI`). */
          35?: components["schemas"]["SummaryAttribute"];
          /** @description VE.Bus state (`S`). */
          40?: components["schemas"]["SummaryAttribute"];
          /** @description VE.Bus error (`ERR`). */
          41?: components["schemas"]["SummaryAttribute"];
          /** @description Position of the switch (`s`). */
          44?: components["schemas"]["SummaryAttribute"];
          /** @description Temperature of the unit in °C. */
          521?: components["schemas"]["SummaryAttribute"];
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Always true: with false an answer is an error, whatever its status, and is thrown as one.
     * @example true
     */
    Success: boolean;
    /**
     * @description The operation succeeded; there is nothing else to say.
     * @example {
     *       "success": true
     *     }
     */
    SuccessAnswer: {
      success: components["schemas"]["Success"];
    };
    /**
     * @description The latest value of an attribute.
     * @example {
     *       "code": "SOC",
     *       "dataAttributeName": "State of charge",
     *       "dataType": "float",
     *       "dbusPath": "/Soc",
     *       "dbusServiceType": "battery",
     *       "formatValueOnly": "%.1F",
     *       "formatWithUnit": "%.1F %%",
     *       "formattedValue": "84.5 %",
     *       "hasOldData": false,
     *       "idDataAttribute": 51,
     *       "instance": 279,
     *       "isKeyDataAttribute": 0,
     *       "isValid": 1,
     *       "nameEnum": null,
     *       "rawValue": "84.5",
     *       "secondsAgo": 12,
     *       "secondsToNextLog": 48,
     *       "value": "84.5",
     *       "valueEnum": null,
     *       "valueFloat": 84.5,
     *       "valueFormattedValueOnly": "84.5",
     *       "valueFormattedWithUnit": "84.5 %",
     *       "valueString": null
     *     }
     */
    SummaryAttribute: {
      /** @description Code of the attribute. */
      code: string;
      /** @description States that the attribute may have. */
      dataAttributeEnumValues?: components["schemas"]["EnumValue"][];
      /** @description Name of the attribute. */
      dataAttributeName: string;
      dataType: components["schemas"]["AttributeDataType"];
      /** @description D-Bus path on the gateway. */
      dbusPath: string | null;
      /** @description Kind of the D-Bus service on the gateway. */
      dbusServiceType: string | null;
      /** @description The value with its unit. */
      formattedValue: string;
      /** @description How to write the value, in the way of `printf`: `%.1F`. */
      formatValueOnly: string;
      /** @description The same with the unit: `%.1F V`. */
      formatWithUnit: string;
      /** @description Whether the value is out of date. */
      hasOldData: boolean;
      /** @description Id of the attribute. */
      idDataAttribute: number | string;
      /** @description Number of the device in the installation. */
      instance: number;
      /** @description 1 for the attribute whose age stands for the device. */
      isKeyDataAttribute: number | string;
      /** @description 0 where the value is not valid. */
      isValid: number | string;
      /** @description Name of the state; null where it is none. */
      nameEnum: string | null;
      /** @description The value whatever its type. */
      rawValue: string | number | null;
      /** @description Seconds since the value was received. */
      secondsAgo: number | string;
      /** @description Seconds until a new one is expected. */
      secondsToNextLog: number | string;
      /** @description The value whatever its type. */
      value: string | number | null;
      /** @description Number of the state; null where it is none. */
      valueEnum: number | string | null;
      /** @description The value where it is a number. */
      valueFloat: number | string | null;
      /** @description The value without its unit. */
      valueFormattedValueOnly?: string;
      /** @description The value with its unit. */
      valueFormattedWithUnit: string;
      /** @description The value where it is a text. */
      valueString: string | null;
    };
    /**
     * @description A device of a system without a gateway.
     * @example {
     *       "serial": "HQ2201ABCDE",
     *       "productId": "0xA389",
     *       "instance": 0
     *     }
     */
    SystemDevice: {
      /** @description Name given by the user. */
      customName?: string;
      /** @description Number of the device in the system. */
      instance: number;
      /** @description Product id as text: hexadecimal with `0x`, or decimal. */
      productId: string;
      /** @description Serial number. */
      serial: string;
      /** @description When the device was last changed. */
      updatedAt?: number;
    };
    /**
     * @description The devices of an installation.
     * @example {
     *       "success": true,
     *       "records": {
     *         "devices": [
     *           {
     *             "name": "Gateway",
     *             "customName": null,
     *             "productCode": "C00A",
     *             "productName": "Cerbo GX",
     *             "idSite": 404512,
     *             "firmwareVersion": "v3.60",
     *             "lastConnection": 1780272000,
     *             "class": "device-gateway device-icon-cerbo",
     *             "instance": 0,
     *             "idDeviceType": 0,
     *             "settings": [],
     *             "loggingInterval": 60,
     *             "autoUpdate": "Check",
     *             "identifier": "d0a5c4b3e2f1"
     *           }
     *         ]
     *       }
     *     }
     */
    SystemOverview: {
      /** @description What the installation consists of. */
      records: {
        /** @description The devices that have been set up. */
        devices: components["schemas"]["Device"][];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description A system without a gateway, as VictronConnect knows it.
     * @example {
     *       "description": "Cabin",
     *       "favorite": 0,
     *       "devices": [
     *         {
     *           "serial": "HQ2201ABCDE",
     *           "productId": "0xA389",
     *           "instance": 0
     *         }
     *       ],
     *       "timezone": "Europe/Oslo"
     *     }
     */
    SystemPost: {
      /** @description Name of the system. */
      description: string;
      /** @description Its devices. */
      devices: components["schemas"]["SystemDevice"][];
      /**
       * @description 1 makes it a favourite.
       * @enum {integer}
       */
      favorite: 0 | 1;
      /** @description Time zone of the system, such as `Europe/Oslo`. */
      timezone?: string;
      /** @description When the system was last changed. */
      updatedAt?: number;
    };
    /**
     * @description A tag and who gave it.
     * @example {
     *       "tag": "rental",
     *       "source": "user"
     *     }
     */
    Tag: {
      source: components["schemas"]["TagSource"];
      /** @description Text of the tag. */
      tag: string;
    };
    /**
     * @description The tag that was given or taken.
     * @example {
     *       "success": true,
     *       "idSite": 404512,
     *       "data": [
     *         {
     *           "tag": "rental",
     *           "source": "user"
     *         }
     *       ]
     *     }
     */
    TagAnswer: {
      /** @description The tag. */
      data?: components["schemas"]["Tag"][];
      /** @description Id of the installation. */
      idSite?: number;
      success?: components["schemas"]["Success"];
    };
    /**
     * @description The tags of an installation.
     * @example {
     *       "success": true,
     *       "tags": {
     *         "user": [
     *           "rental"
     *         ],
     *         "predefined": [
     *           "No alarm"
     *         ]
     *       }
     *     }
     */
    TagList: {
      success?: components["schemas"]["Success"];
      /** @description Texts of the tags by who gave them. Without tags the server sends an empty list; up to 2025 it sent one list for all. */
      tags?:
        | {
            [key: string]: string[];
          }
        | string[];
    };
    /**
     * @description A tag and who gives it.
     * @example {
     *       "tag": "rental",
     *       "source": "user"
     *     }
     */
    TagPut: {
      source: components["schemas"]["TagSource"];
      /** @description Text of the tag. */
      tag: string;
    };
    /**
     * @description Who gave a tag.
     * @example user
     * @enum {string}
     */
    TagSource: "user" | "team" | "group" | "predefined";
    /**
     * @description Capacity, level and content of a tank.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {
     *           "328": {
     *             "code": "x",
     *             "description": "Capacity",
     *             "formatValueOnly": "%.1F",
     *             "formatWithUnit": "%.1F m³",
     *             "axisGroup": null
     *           }
     *         },
     *         "attributeOrder": [
     *           328
     *         ]
     *       }
     *     }
     */
    TankSummaryWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute. The ids are those that clients look for; further ones may be there. */
        data: {
          /** @description Capacity in m³. */
          328?: components["schemas"]["SummaryAttribute"];
          /** @description Kind of fluid. */
          329?: components["schemas"]["SummaryAttribute"];
          /** @description Level in % (`tl`). */
          330?: components["schemas"]["SummaryAttribute"];
          /** @description Remaining fluid in m³. */
          331?: components["schemas"]["SummaryAttribute"];
          /** @description Status. */
          443?: components["schemas"]["SummaryAttribute"];
          /** @description Name given by the user. */
          638?: components["schemas"]["SummaryAttribute"];
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description What a sensor of temperature and air quality measures. The form of the answer is concluded from the other summaries.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {},
     *         "attributeOrder": []
     *       }
     *     }
     */
    TempAirQualityWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute; which there are, `meta` says. */
        data: {
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description What a temperature sensor measures; its humidity has the code `tsH` elsewhere.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "hasOldData": false,
     *           "secondsAgo": {
     *             "value": 12,
     *             "valueFormattedWithUnit": "12s"
     *           }
     *         },
     *         "meta": {
     *           "450": {
     *             "code": "tsT",
     *             "description": "Temperature",
     *             "formatValueOnly": "%.1F",
     *             "formatWithUnit": "%.1F °C",
     *             "axisGroup": null
     *           }
     *         },
     *         "attributeOrder": [
     *           450
     *         ]
     *       }
     *     }
     */
    TempSummaryAndGraphWidget: {
      /** @description Values, and how to show them. */
      records: {
        /** @description Ids of the attributes in the order in which the portal shows them. */
        attributeOrder: number[];
        /** @description Latest values by id of the attribute. Further ones than these may be there. */
        data: {
          /** @description Temperature in °C (`tsT`). */
          450?: components["schemas"]["SummaryAttribute"];
          hasOldData: components["schemas"]["HasOldData"];
          secondsAgo: components["schemas"]["WidgetAge"];
        } & {
          [key: string]: components["schemas"]["SummaryAttribute"];
        };
        meta: components["schemas"]["WidgetMeta"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Whether the link was removed.
     * @example {
     *       "success": true,
     *       "idSite": 404512
     *     }
     */
    UnlinkAnswer: {
      /** @description With `success: false`, why it was not. */
      error_code?: string;
      /** @description With `success: false`, the same in words. */
      errors?: string[];
      /** @description Id of the installation. */
      idSite?: number;
      success: components["schemas"]["Success"];
    };
    /**
     * @description A team and what it may do.
     * @example {
     *       "idUserGroup": 77,
     *       "accessLevel": 2
     *     }
     */
    UserGroupAccess: {
      accessLevel: components["schemas"]["AccessLevel"];
      /** @description Id of the team. */
      idUserGroup: number;
    };
    /**
     * @description A team and what it may do from now on.
     * @example {
     *       "idUserGroup": 77,
     *       "accessLevel": null
     *     }
     */
    UserGroupAccessPost: {
      /** @description New access level; null takes all access away. */
      accessLevel: components["schemas"]["AccessLevel"] | null;
      /** @description Id of the team. */
      idUserGroup: number;
    };
    /**
     * @description An invitation to a team.
     * @example {
     *       "idUserGroup": 77,
     *       "userGroupName": "Service",
     *       "personalMessage": "Welcome",
     *       "inviteKey": "k-1f2e",
     *       "inviterName": "Bob Example",
     *       "inviteTimestamp": 1780272000
     *     }
     */
    UserGroupInvite: {
      /** @description Id of the team. */
      idUserGroup?: number;
      /** @description Key by which the invitation is accepted. */
      inviteKey?: string;
      /** @description Name of the inviter. */
      inviterName?: string;
      /** @description When the invitation was made. */
      inviteTimestamp?: number;
      /** @description What the inviter wrote. */
      personalMessage?: string;
      /** @description Name of the team. */
      userGroupName?: string;
    };
    /**
     * @description A request of somebody to join a team.
     * @example {
     *       "idUserGroup": 77,
     *       "userGroupName": "Service",
     *       "inviteeName": "Eve Example",
     *       "idUser": 51377,
     *       "inviteTimestamp": 1780272000
     *     }
     */
    UserGroupRequest: {
      /** @description Id of the user who asks. */
      idUser?: number;
      /** @description Id of the team. */
      idUserGroup?: number;
      /** @description Name of who asks. */
      inviteeName?: string;
      /** @description When the request was made. */
      inviteTimestamp?: number;
      /** @description Name of the team. */
      userGroupName?: string;
    };
    /**
     * @description Teams that get access.
     * @example {
     *       "userGroups": [
     *         {
     *           "idUserGroup": 77,
     *           "accessLevel": 2
     *         }
     *       ]
     *     }
     */
    UserGroupsPost: {
      /** @description The teams. */
      userGroups: components["schemas"]["UserGroupAccess"][];
    };
    /**
     * @description Whether the access levels were set.
     * @example {
     *       "success": true
     *     }
     */
    UserRightsAnswer: {
      /** @description With `success: false`, why they were not. */
      error_code?: string;
      /** @description With `success: false`, the same in words. */
      errors?: string[];
      success: components["schemas"]["Success"];
    };
    /**
     * @description New access levels of users. The two lists belong together entry by entry.
     * @example {
     *       "idUser": [
     *         51209,
     *         51377
     *       ],
     *       "accessLevel": [
     *         1,
     *         0
     *       ]
     *     }
     */
    UserRightsPost: {
      /** @description Access level of each, in the same order. */
      accessLevel: components["schemas"]["AccessLevel"][];
      /** @description Ids of the users. */
      idUser: number[];
    };
    /**
     * @description Who loses access.
     * @example {
     *       "idUser": 51377
     *     }
     */
    UserUnlinkPost: {
      /** @description Id of the user. */
      idUser: number;
    };
    /**
     * @description Shows what a VE.Bus system did, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "40": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "40": {
     *             "code": "S",
     *             "description": "State",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "40": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "40": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "40": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    VeBusStateWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute; that it is these attributes is concluded. */
        data: {
          /** @description State: 0 off, 1 low power, 2 fault, 3 bulk, 4 absorption, 5 float, 6 storage, 7 equalize, 8 passthru, 9 inverting, 10 power assist, 11 power supply, 244 sustain, 252 external control (`S`). */
          40?: components["schemas"]["StateTimes"];
        } & {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description Shows warnings and alarms of a VE.Bus system, as times in each state.
     * @example {
     *       "success": true,
     *       "records": {
     *         "data": {
     *           "2901": {
     *             "0": "0",
     *             "1": 1780272000,
     *             "2": 1780275600
     *           }
     *         },
     *         "meta": {
     *           "2901": {
     *             "code": "sx",
     *             "description": "State",
     *             "formatValueOnly": "%s",
     *             "formatWithUnit": "%s",
     *             "axisGroup": null
     *           }
     *         },
     *         "enums": {
     *           "2901": {
     *             "0": "Off"
     *           }
     *         },
     *         "sort": {
     *           "2901": {
     *             "0": 0
     *           }
     *         },
     *         "buckets": {
     *           "2901": {
     *             "resampled": false
     *           }
     *         }
     *       }
     *     }
     */
    VeBusWarningsAndAlarmsWidget: {
      /** @description Times in a state, and how to show them. */
      records: {
        buckets: components["schemas"]["StateBuckets"];
        /** @description Times in a state by id of the attribute. */
        data: {
          [key: string]: components["schemas"]["StateTimes"];
        };
        enums?: components["schemas"]["StateNames"];
        meta: components["schemas"]["WidgetMeta"];
        sort: components["schemas"]["StateOrder"];
      };
      success: components["schemas"]["Success"];
    };
    /**
     * @description How old the values are.
     * @example {
     *       "value": 12,
     *       "valueFormattedWithUnit": "12s"
     *     }
     */
    WidgetAge: {
      /** @description Seconds, as text by the document and as a number in answers. */
      value: number | string;
      /** @description The same with a unit, such as `12s`. */
      valueFormattedWithUnit: string;
    };
    /**
     * @description What an attribute is and how to show it.
     * @example {
     *       "code": "SOC",
     *       "description": "State of charge",
     *       "formatValueOnly": "%.1F",
     *       "formatWithUnit": "%.1F %%",
     *       "axisGroup": "Percentage"
     *     }
     */
    WidgetAttributeMeta: {
      /** @description Attributes of one group share an axis; null for an axis of its own. */
      axisGroup?: string | null;
      /** @description Code of the attribute. */
      code: string;
      /** @description Name of the attribute. */
      description: string;
      /** @description How to write the value, in the way of `printf`: `%.1F`. */
      formatValueOnly: string;
      /** @description The same with the unit: `%.1F V`. */
      formatWithUnit: string;
    };
    /**
     * @description What the attributes are and how to show them, by id of the attribute.
     * @example {
     *       "51": {
     *         "code": "SOC",
     *         "description": "State of charge",
     *         "formatValueOnly": "%.1F",
     *         "formatWithUnit": "%.1F %%",
     *         "axisGroup": "Percentage"
     *       }
     *     }
     */
    WidgetMeta: {
      [key: string]: components["schemas"]["WidgetAttributeMeta"];
    };
  };
  responses: {
    /** @description A parameter is missing or not valid: `errors` says which; or the path does not exist. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "success": false,
         *       "errors": {
         *         "start": "is required"
         *       },
         *       "error_code": "missing_parameters"
         *     }
         */
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The user may not do this; the demo account may do little. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "success": false,
         *       "errors": "Not authorized for this installation",
         *       "error_code": null
         *     }
         */
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such installation, item or path. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "success": false,
         *       "errors": "Installation not found",
         *       "error_code": null
         *     }
         */
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description Too many requests. */
    RateLimited: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "success": false,
         *       "errors": "Too many requests",
         *       "error_code": null
         *     }
         */
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The token is missing, wrong, expired or revoked, or sent in the form of the other kind. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "success": false,
         *       "errors": "Unauthorized",
         *       "error_code": null
         *     }
         */
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description Any other error, such as a 500 of the server. */
    UnexpectedError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "success": false,
         *       "errors": "Internal error",
         *       "error_code": null
         *     }
         */
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description A value is not valid: `errors` says which. */
    ValidationFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "success": false,
         *       "errors": [
         *         "At most 5 conditions are allowed"
         *       ],
         *       "error_code": null,
         *       "num_records": 0
         *     }
         */
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: {
    /**
     * @description Codes of attributes. At least one with the type `custom`.
     * @example [
     *       "Pb",
     *       "Pc"
     *     ]
     */
    AttributeCodes: (components["schemas"]["AttributeCode"] | string)[];
    /**
     * @description Ids of attributes.
     * @example [
     *       143,
     *       144
     *     ]
     */
    AttributeIds: number[];
    /** @description Number of installations on a page, 1 to 1000. */
    AttributeSearchCount: number;
    /** @description Number of values on a page. 1000 is common; no limit is documented. */
    DiagnosticsCount: number;
    /** @description What is exported. `log` when left out. */
    DownloadDataType: components["schemas"]["DownloadDataType"];
    /** @description Format of the file. `csv` when left out. */
    DownloadFormat: components["schemas"]["DownloadFormat"];
    /**
     * @description End of the time span. Now when left out.
     * @example 1780358400
     */
    End: number;
    /** @description 1 adds what is going on: latest values, alarms, tags, images and permissions. */
    Extended: 0 | 1;
    /**
     * @description Id of the access token, or `*` for all of them.
     * @example 90312
     */
    IdAccessToken: number | string;
    /**
     * @description Id of the installation: a number, not the portal id of its gateway.
     * @example 404512
     */
    IdSite: number;
    /**
     * @description Id of the user; one's own is `user.id` of `users.me`.
     * @example 51209
     */
    IdUser: number;
    /**
     * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
     * @example 279
     */
    Instance: number;
    /** @description Only this installation. */
    OnlySite: number;
    /** @description Which attributes are asked for. `live_feed` when left out. */
    OverallStatsType: components["schemas"]["OverallStatsType"];
    /** @description Number of the page, from 1. */
    Page: number;
    /**
     * @description End of the time span.
     * @example 1780358400
     */
    RequiredEnd: number;
    /**
     * @description Beginning of the time span.
     * @example 1780272000
     */
    RequiredStart: number;
    /**
     * @description Beginning of the time span. 24 hours ago when left out.
     * @example 1780272000
     */
    Start: number;
    /** @description Time between points, on which the longest span depends. `hours` when left out. */
    StatsInterval: components["schemas"]["StatsInterval"];
    /** @description Which attributes are asked for. `live_feed` when left out. */
    StatsType: components["schemas"]["StatsType"];
  };
  requestBodies: never;
  headers: {
    /**
     * @description Seconds to wait before the next request. Often missing.
     * @example 2
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "admin.listDevices": {
    parameters: {
      query?: {
        /** @description Number of devices. Used by a client, not documented. */
        count?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The devices, in a form that is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OpenAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "admin.countInstallationDataAttributes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number, in a form that is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OpenAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "admin.downloadSearch": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The results, in a form that is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OpenAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "admin.listUsers": {
    parameters: {
      query?: {
        /** @description Number of users. */
        count?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The users, in a form that is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OpenAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "auth.login": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Credentials"];
      };
    };
    responses: {
      /** @description The token, or without one what is still missing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Login"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "auth.loginAsDemo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
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
          "application/json": components["schemas"]["DemoLogin"];
        };
      };
      400: components["responses"]["BadRequest"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "auth.logout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token is no longer good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Logout"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dataAttributes.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The attributes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DataAttributeList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "firmwares.list": {
    parameters: {
      query: {
        /**
         * @description Which kind of firmware.
         * @example release
         */
        feedChannel: components["schemas"]["FeedChannel"] | string;
        /**
         * @description Version of the VictronConnect app: `major.minor`, and maybe `.patch` and `-tag`.
         * @example 6.11
         */
        victronConnectVersion: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The firmware, in a form that is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OpenAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installations.searchByAttributes": {
    parameters: {
      query: {
        /** @description Number of installations on a page, 1 to 1000. */
        count?: components["parameters"]["AttributeSearchCount"];
        /** @description Number of the page, from 1. */
        page?: components["parameters"]["Page"];
        /**
         * @description Conditions on codes of attributes, at most five for ordinary users (422 beyond). `bs` has a value, `IV1!` has none; `bs>=50`, `au=1`, `n="text"` compare; `au=(1 OR 2)` is one of several. A comma or ` AND ` between conditions: all hold.
         * @example bs>=50,au=(1 OR 2),IV1!
         */
        query: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the installations found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AttributeSearchAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "downloads.getOverview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OverviewJsonPost"];
      };
    };
    responses: {
      /** @description The table. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OverviewAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "downloads.getOverviewXlsx": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OverviewXlsxPost"];
      };
    };
    responses: {
      /** @description The spreadsheet (no base64 here). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dynamicEss.adjustConsumption": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConsumptionAdjustments"];
      };
    };
    responses: {
      /** @description The adjustments are stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OpenAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "alarms.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rules; devices, attributes and users for new ones. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AlarmList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "alarms.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AlarmRule"];
      };
    };
    responses: {
      /** @description The rule after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AlarmAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "alarms.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AlarmRule"];
      };
    };
    responses: {
      /** @description The rule as it was added. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AlarmAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "alarms.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AlarmKey"];
      };
    };
    responses: {
      /** @description The rule is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AlarmRemoved"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "alarms.clear": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AlarmClearing"];
      };
    };
    responses: {
      /** @description The alarm is cleared. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AlarmCleared"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "customWidgets.get": {
    parameters: {
      query: {
        /**
         * @description Id of the custom widget. (The document puts it into the path, which has no place for it.)
         * @example 8102
         */
        idCustomWidget: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The custom widget. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomWidgetAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "customWidgets.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomWidgetBody"];
      };
    };
    responses: {
      /** @description The id of the custom widget. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomWidgetCreated"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "customWidgets.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomWidgetKey"];
      };
    };
    responses: {
      /** @description The custom widget is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SuccessAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "customWidgets.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomWidgetBody"];
      };
    };
    responses: {
      /** @description The custom widget is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SuccessAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "downloads.getData": {
    parameters: {
      query?: {
        /** @description What is exported. `log` when left out. */
        datatype?: components["parameters"]["DownloadDataType"];
        /** @description Whether attributes for debugging are included; only for the vendor's own people. */
        debug?: boolean;
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /** @description Format of the file. `csv` when left out. */
        format?: components["parameters"]["DownloadFormat"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file as base64 text, whatever the media type says. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/vnd.ms-excel": string;
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
          /** @example dGltZXN0YW1wLFNvbGFyIFlpZWxkCg== */
          "text/csv": string;
          "text/html": string;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "downloads.mailData": {
    parameters: {
      query: {
        /** @description Sends the file by mail. Always true here. */
        async: true;
        /** @description What is exported. `log` when left out. */
        datatype?: components["parameters"]["DownloadDataType"];
        /** @description Whether attributes for debugging are included; only for the vendor's own people. */
        debug?: boolean;
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /** @description Format of the file. `csv` when left out. */
        format?: components["parameters"]["DownloadFormat"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The export has begun. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SuccessAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "diagnostics.list": {
    parameters: {
      query?: {
        /** @description Number of values on a page. 1000 is common; no limit is documented. */
        count?: components["parameters"]["DiagnosticsCount"];
        /** @description Number of the page, from 1. */
        page?: components["parameters"]["Page"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DiagnosticsList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dynamicEss.getSettings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DynamicEssAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dynamicEss.replaceSettings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DynamicEssPost"];
      };
    };
    responses: {
      /** @description The settings after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DynamicEssAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dynamicEss.updateSettings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DynamicEssPatch"];
      };
    };
    responses: {
      /** @description The settings after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DynamicEssAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installations.setFavorite": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FavoritePost"];
      };
    };
    responses: {
      /** @description The mark as it was set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FavoriteAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "downloads.getGpsTrack": {
    parameters: {
      query: {
        /**
         * @description End of the time span.
         * @example 1780358400
         */
        end: components["parameters"]["RequiredEnd"];
        /**
         * @description Beginning of the time span.
         * @example 1780272000
         */
        start: components["parameters"]["RequiredStart"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The track. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example <?xml version="1.0" encoding="UTF-8"?>
           *     <kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><LineString>
           *     <coordinates>10.73,59.91,0 10.74,59.91,0</coordinates>
           *     </LineString></Placemark></Document></kml>
           */
          "application/vnd.google-earth.kml+xml": string;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installationUsers.invite": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InvitePost"];
      };
    };
    responses: {
      /** @description The invitation as it was sent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InviteAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installationUsers.setInviteRights": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InviteRightsPost"];
      };
    };
    responses: {
      /** @description Which invitations were changed; or a failure with status 200, which is thrown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InviteRightsAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installationUsers.linkUserGroups": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserGroupsPost"];
      };
    };
    responses: {
      /** @description The teams have access. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SuccessAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stats.getOverall": {
    parameters: {
      query?: {
        /**
         * @description Codes of attributes. At least one with the type `custom`.
         * @example [
         *       "Pb",
         *       "Pc"
         *     ]
         */
        "attributeCodes[]"?: components["parameters"]["AttributeCodes"];
        /** @description Which attributes are asked for. `live_feed` when left out. */
        type?: components["parameters"]["OverallStatsType"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The totals. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OverallStatsAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "forecasts.getLastReset": {
    parameters: {
      query?: {
        /** @description Which forecasts are meant. Not documented, but the server was seen to refuse the call without it (400 `missing_parameters`). */
        resetType?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ForecastLastReset"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "forecasts.reset": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ForecastReset"];
      };
    };
    responses: {
      /** @description The forecasts start anew. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SuccessAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "dynamicEss.getSchedule": {
    parameters: {
      query?: {
        /** @description 0 waits for the schedule (concluded). */
        async?: 0 | 1;
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The schedule, whose form is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OpenAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installations.updateSettings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InstallationSettingsPost"];
      };
    };
    responses: {
      /** @description What was changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InstallationSettingsAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stats.get": {
    parameters: {
      query?: {
        /**
         * @description Codes of attributes. At least one with the type `custom`.
         * @example [
         *       "Pb",
         *       "Pc"
         *     ]
         */
        "attributeCodes[]"?: components["parameters"]["AttributeCodes"];
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /** @description Time between points, on which the longest span depends. `hours` when left out. */
        interval?: components["parameters"]["StatsInterval"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
        /** @description Which attributes are asked for. `live_feed` when left out. */
        type?: components["parameters"]["StatsType"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The statistics by code. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StatsAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stats.getByInstance": {
    parameters: {
      query: {
        /**
         * @description Codes of attributes. At least one with the type `custom`.
         * @example [
         *       "Pb",
         *       "Pc"
         *     ]
         */
        "attributeCodes[]"?: components["parameters"]["AttributeCodes"];
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /** @description Time between points, on which the longest span depends. `hours` when left out. */
        interval?: components["parameters"]["StatsInterval"];
        /** @description Groups by device. Always true here. */
        show_instance: true;
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
        /** @description Which attributes are asked for. `live_feed` when left out. */
        type?: components["parameters"]["StatsType"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The statistics by device. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StatsByInstanceAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installations.getSystemOverview": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
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
          "application/json": components["schemas"]["SystemOverview"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "tags.list": {
    parameters: {
      query?: {
        /** @description Only tags given by these. */
        filter?: components["schemas"]["TagSource"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tags. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TagList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "tags.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TagPut"];
      };
    };
    responses: {
      /** @description The tag. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TagAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "tags.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TagPut"];
      };
    };
    responses: {
      /** @description The tag that is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TagAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installations.unlink": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link is gone; or a failure with status 200, which is thrown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnlinkAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installationUsers.unlink": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserUnlinkPost"];
      };
    };
    responses: {
      /** @description The user has no access any more; or a failure with status 200, which is thrown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnlinkAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installationUsers.setUserGroupAccessLevel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserGroupAccessPost"];
      };
    };
    responses: {
      /** @description The access level is set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SuccessAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installationUsers.setRights": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserRightsPost"];
      };
    };
    responses: {
      /** @description The access levels are set; or a failure with status 200, which is thrown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserRightsAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installationUsers.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who has access, or may get it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InstallationUserList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.alarm": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The widget, in a form that is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AlarmWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.batteryExternalRelayState": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatteryExternalRelayStateWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.batteryMonitorWarningsAndAlarms": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatteryMonitorWarningsAndAlarmsWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.batteryRelayState": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatteryRelayStateWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.batterySummary": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatterySummaryWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.bmsDiagnostics": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BMSDiagnosticsWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.chargerRelayState": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChargerRelayStateWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.chargerState": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChargerStateWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.dcMeter": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DCMeterWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.essBatteryLifeState": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EssBatteryLifeStateWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.evChargerSummary": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EvChargerSummaryWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.fuelCellState": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FuelCellStateWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.gatewayRelayState": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GatewayRelayStateWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.gatewayRelayTwoState": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GatewayRelayTwoStateWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.generatorState": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GeneratorStateWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.globalLinkSummary": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GlobalLinkSummaryWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.gps": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The position and the geofence. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GpsWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.graph": {
    parameters: {
      query?: {
        /**
         * @description Codes of attributes. At least one with the type `custom`.
         * @example [
         *       "Pb",
         *       "Pc"
         *     ]
         */
        "attributeCodes[]"?: components["parameters"]["AttributeCodes"];
        /**
         * @description Ids of attributes.
         * @example [
         *       143,
         *       144
         *     ]
         */
        "attributeIds[]"?: components["parameters"]["AttributeIds"];
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /** @description Points for each pixel. */
        pointsPerPixel?: number;
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
        /** @description 1 adds least and greatest value to each point. */
        useMinMax?: 0 | 1;
        /** @description Width of the drawing in pixels. */
        width?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The points by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GraphWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.historicData": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["HistoricDataWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.hoursOfAc": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The hours. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["HoursOfAcWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.inputState": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InputStateWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.inverterChargerState": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InverterChargerStateWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.inverterChargerWarningsAndAlarms": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InverterChargerWarningsAndAlarmsWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.inverterState": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InverterStateWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.ioExtenderInOut": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IOExtenderInOutWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.lithiumBms": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LithiumBMSWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.meteorologicalSensor": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MeteorologicalSensorWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.meteorologicalSensorOverview": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MeteorologicalSensorOverviewWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.motorSummary": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MotorSummaryWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.mpptState": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MPPTStateWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.pvInverterStatus": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PVInverterStatusWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.solarChargerRelayState": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SolarChargerRelayStateWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.solarChargerSummary": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SolarChargerSummaryWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.status": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StatusWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.tankSummary": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TankSummaryWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.tempAirQuality": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TempAirQualityWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.tempSummaryAndGraph": {
    parameters: {
      query?: {
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by id of the attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TempSummaryAndGraphWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.veBusState": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VeBusStateWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "widgets.veBusWarningsAndAlarms": {
    parameters: {
      query?: {
        /**
         * @description End of the time span. Now when left out.
         * @example 1780358400
         */
        end?: components["parameters"]["End"];
        /**
         * @description Number of the device in the installation, from `installations.getSystemOverview`. Numbers above 255 are common.
         * @example 279
         */
        instance?: components["parameters"]["Instance"];
        /**
         * @description Beginning of the time span. 24 hours ago when left out.
         * @example 1780272000
         */
        start?: components["parameters"]["Start"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the installation: a number, not the portal id of its gateway.
         * @example 404512
         */
        idSite: components["parameters"]["IdSite"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The times in each state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VeBusWarningsAndAlarmsWidget"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "systems.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SystemPost"];
      };
    };
    responses: {
      /** @description The system is registered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OpenAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "accessTokens.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The access tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessTokenList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "accessTokens.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AccessTokenPost"];
      };
    };
    responses: {
      /** @description The access token, for the only time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessTokenCreated"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "accessTokens.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the access token, or `*` for all of them.
         * @example 90312
         */
        idAccessToken: components["parameters"]["IdAccessToken"];
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How many were revoked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessTokensRemoved"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "accessTokens.revoke": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the access token, or `*` for all of them.
         * @example 90312
         */
        idAccessToken: components["parameters"]["IdAccessToken"];
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How many were revoked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessTokensRemoved"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "accessTokens.createLegacy": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AccessTokenPost"];
      };
    };
    responses: {
      /** @description The access token, for the only time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessTokenCreated"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "accessTokens.listLegacy": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The access tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessTokenList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installations.add": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InstallationIdentifier"];
      };
    };
    responses: {
      /** @description The id of the installation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SiteIdAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installations.getSiteId": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InstallationIdentifier"];
      };
    };
    responses: {
      /** @description The id of the installation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SiteIdAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installations.list": {
    parameters: {
      query?: {
        /** @description 1 adds what is going on: latest values, alarms, tags, images and permissions. */
        extended?: components["parameters"]["Extended"];
        /** @description Only this installation. */
        idSite?: components["parameters"]["OnlySite"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The installations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InstallationList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.listInvites": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invitations and requests. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InviteList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installations.search": {
    parameters: {
      query: {
        /**
         * @description Text to search for. An empty one is a 400 `empty_search`.
         * @example harbour
         */
        query: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the user; one's own is `user.id` of `users.me`.
         * @example 51209
         */
        idUser: components["parameters"]["IdUser"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The installations found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InstallationSearchAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
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
          "application/json": components["schemas"]["CurrentUserAnswer"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "installations.listMine": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The installations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InstallationList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      default: components["responses"]["UnexpectedError"];
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
