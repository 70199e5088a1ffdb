// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
export interface paths {
  "/about/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells the versions of the server and of its core library; needs no credentials. */
    get: operations["about.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/analysis/completeness": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Computes how complete the data of time series are, bucket by bucket.
     * @description What is expected follows from the time series' property `Interval`; where it is missing, from the fullest bucket. The time span is widened to whole buckets.
     */
    get: operations["analysis.getCompleteness"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/analysis/energy_consumption/building/{building_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the building. */
        building_id: number;
      };
      cookie?: never;
    };
    /**
     * Breaks the energy consumption of a building down by energy, end use and time.
     * @description It reads the cleaned values of the time series named in `energyConsumptionTimeseriesByBuildings`. 409 with a message when the unit is none of energy.
     */
    get: operations["analysis.getEnergyConsumptionBreakdownForBuilding"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/analysis/energy_consumption/site/{site_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the site. */
        site_id: number;
      };
      cookie?: never;
    };
    /**
     * Breaks the energy consumption of a site down by energy, end use and time.
     * @description It reads the cleaned values of the time series named in `energyConsumptionTimeseriesBySites`. 409 with a message when the unit is none of energy.
     */
    get: operations["analysis.getEnergyConsumptionBreakdownForSite"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives an access token and a refresh token for an e-mail address and a password.
     * @description A refused login (unknown user, wrong password, inactive user) is no HTTP error: the answer is 200 with `status: failure` and without tokens.
     */
    post: operations["auth.getTokens"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/token/refresh": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives a new pair of tokens for a refresh token.
     * @description The refresh token takes the place of the access token in the Authorization header; an access token here, like a refresh token anywhere else, is a 401 `invalid_token`. HTTP Basic credentials also get a pair where the server allows Basic.
     */
    post: operations["auth.refreshTokens"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/building_properties/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the properties that buildings may have. */
    get: operations["buildingProperties.list"];
    put?: never;
    /** Lets buildings have a property. */
    post: operations["buildingProperties.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/building_properties/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one property that buildings may have. */
    get: operations["buildingProperties.get"];
    put?: never;
    post?: never;
    /** Stops buildings from having a property; the property itself stays, its values for buildings go. */
    delete: operations["buildingProperties.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/building_property_data/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the property values of buildings. */
    get: operations["buildingPropertyData.list"];
    put?: never;
    /** Gives a building a value for a property. */
    post: operations["buildingPropertyData.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/building_property_data/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one property value of a building. */
    get: operations["buildingPropertyData.get"];
    /** Replaces a property value of a building. */
    put: operations["buildingPropertyData.update"];
    post?: never;
    /** Removes a property value of a building. */
    delete: operations["buildingPropertyData.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the buildings of the sites that the caller may see. */
    get: operations["buildings.list"];
    put?: never;
    /** Adds a building to a site. */
    post: operations["buildings.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the building. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one building. */
    get: operations["buildings.get"];
    /** Replaces name, description and IFC id of a building. */
    put: operations["buildings.update"];
    post?: never;
    /** Removes a building with its storeys and spaces, and all links to them. */
    delete: operations["buildings.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/campaign_scopes/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the campaign scopes that the caller may use. */
    get: operations["campaignScopes.list"];
    put?: never;
    /** Adds a scope to a campaign. */
    post: operations["campaignScopes.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/campaign_scopes/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the campaign scope. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one campaign scope. */
    get: operations["campaignScopes.get"];
    /** Replaces name and description of a campaign scope. */
    put: operations["campaignScopes.update"];
    post?: never;
    /** Removes a campaign scope with its time series, their values, and its events. */
    delete: operations["campaignScopes.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/campaigns/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the campaigns that the caller may see. */
    get: operations["campaigns.list"];
    put?: never;
    /** Adds a campaign. */
    post: operations["campaigns.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/campaigns/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the campaign. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one campaign. */
    get: operations["campaigns.get"];
    /** Replaces name, description, time span and time zone of a campaign. */
    put: operations["campaigns.update"];
    post?: never;
    /** Removes a campaign with everything in it: scopes, sites, zones, time series and their values, events. */
    delete: operations["campaigns.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/energies/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the kinds of energy. */
    get: operations["energies.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/energy_consumption_timeseries_by_buildings/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the time series that hold the energy consumption of buildings. */
    get: operations["energyConsumptionTimeseriesByBuildings.list"];
    put?: never;
    /** Names the time series that holds a building's consumption of one energy for one end use. */
    post: operations["energyConsumptionTimeseriesByBuildings.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/energy_consumption_timeseries_by_buildings/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one entry of a building's energy consumption. */
    get: operations["energyConsumptionTimeseriesByBuildings.get"];
    /** Replaces an entry of a building's energy consumption. */
    put: operations["energyConsumptionTimeseriesByBuildings.update"];
    post?: never;
    /** Removes an entry of a building's energy consumption; the time series stays. */
    delete: operations["energyConsumptionTimeseriesByBuildings.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/energy_consumption_timeseries_by_sites/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the time series that hold the energy consumption of sites. */
    get: operations["energyConsumptionTimeseriesBySites.list"];
    put?: never;
    /** Names the time series that holds a site's consumption of one energy for one end use. */
    post: operations["energyConsumptionTimeseriesBySites.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/energy_consumption_timeseries_by_sites/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one entry of a site's energy consumption. */
    get: operations["energyConsumptionTimeseriesBySites.get"];
    /** Replaces an entry of a site's energy consumption. */
    put: operations["energyConsumptionTimeseriesBySites.update"];
    post?: never;
    /** Removes an entry of a site's energy consumption; the time series stays. */
    delete: operations["energyConsumptionTimeseriesBySites.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/energy_end_uses/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists what energy may be used for. */
    get: operations["energyEndUses.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/energy_production_technologies/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists what energy may be produced by. */
    get: operations["energyProductionTechnologies.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/energy_production_timeseries_by_buildings/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the time series that hold the energy production of buildings. */
    get: operations["energyProductionTimeseriesByBuildings.list"];
    put?: never;
    /** Names the time series that holds a building's production of one energy by one technology. */
    post: operations["energyProductionTimeseriesByBuildings.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/energy_production_timeseries_by_buildings/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one entry of a building's energy production. */
    get: operations["energyProductionTimeseriesByBuildings.get"];
    /** Replaces an entry of a building's energy production. */
    put: operations["energyProductionTimeseriesByBuildings.update"];
    post?: never;
    /** Removes an entry of a building's energy production; the time series stays. */
    delete: operations["energyProductionTimeseriesByBuildings.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/energy_production_timeseries_by_sites/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the time series that hold the energy production of sites. */
    get: operations["energyProductionTimeseriesBySites.list"];
    put?: never;
    /** Names the time series that holds a site's production of one energy by one technology. */
    post: operations["energyProductionTimeseriesBySites.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/energy_production_timeseries_by_sites/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one entry of a site's energy production. */
    get: operations["energyProductionTimeseriesBySites.get"];
    /** Replaces an entry of a site's energy production. */
    put: operations["energyProductionTimeseriesBySites.update"];
    post?: never;
    /** Removes an entry of a site's energy production; the time series stays. */
    delete: operations["energyProductionTimeseriesBySites.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/event_categories_by_users/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists subscriptions: an administrator sees all, others their own. */
    get: operations["eventCategoriesByUsers.list"];
    put?: never;
    /** Subscribes a user to the events of a category, from a level on. */
    post: operations["eventCategoriesByUsers.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/event_categories_by_users/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the subscription. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one subscription of a user to an event category. */
    get: operations["eventCategoriesByUsers.get"];
    /** Replaces category and least level of a subscription. */
    put: operations["eventCategoriesByUsers.update"];
    post?: never;
    /** Ends a subscription; from then on the user is notified from `WARNING` on, as without one. */
    delete: operations["eventCategoriesByUsers.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/event_categories/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the event categories. */
    get: operations["eventCategories.list"];
    put?: never;
    /** Adds an event category. */
    post: operations["eventCategories.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/event_categories/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the event category. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one event category. */
    get: operations["eventCategories.get"];
    /** Replaces name and description of an event category. */
    put: operations["eventCategories.update"];
    post?: never;
    /** Removes an event category with all events of it. */
    delete: operations["eventCategories.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events_by_buildings/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists links between events and buildings, page by page. */
    get: operations["eventsByBuildings.list"];
    put?: never;
    /**
     * Links an event to a building.
     * @description An event that does not exist is a 500, not a 409.
     */
    post: operations["eventsByBuildings.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events_by_buildings/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one link between an event and a building. */
    get: operations["eventsByBuildings.get"];
    put?: never;
    post?: never;
    /** Removes a link between an event and a building; both stay. */
    delete: operations["eventsByBuildings.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events_by_sites/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists links between events and sites, page by page. */
    get: operations["eventsBySites.list"];
    put?: never;
    /**
     * Links an event to a site.
     * @description An event that does not exist is a 500, not a 409.
     */
    post: operations["eventsBySites.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events_by_sites/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one link between an event and a site. */
    get: operations["eventsBySites.get"];
    put?: never;
    post?: never;
    /** Removes a link between an event and a site; both stay. */
    delete: operations["eventsBySites.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events_by_spaces/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists links between events and spaces, page by page. */
    get: operations["eventsBySpaces.list"];
    put?: never;
    /**
     * Links an event to a space.
     * @description An event that does not exist is a 500, not a 409.
     */
    post: operations["eventsBySpaces.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events_by_spaces/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one link between an event and a space. */
    get: operations["eventsBySpaces.get"];
    put?: never;
    post?: never;
    /** Removes a link between an event and a space; both stay. */
    delete: operations["eventsBySpaces.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events_by_storeys/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists links between events and storeys, page by page. */
    get: operations["eventsByStoreys.list"];
    put?: never;
    /**
     * Links an event to a storey.
     * @description An event that does not exist is a 500, not a 409.
     */
    post: operations["eventsByStoreys.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events_by_storeys/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one link between an event and a storey. */
    get: operations["eventsByStoreys.get"];
    put?: never;
    post?: never;
    /** Removes a link between an event and a storey; both stay. */
    delete: operations["eventsByStoreys.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events_by_zones/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists links between events and zones, page by page. */
    get: operations["eventsByZones.list"];
    put?: never;
    /**
     * Links an event to a zone.
     * @description An event that does not exist is a 500, not a 409.
     */
    post: operations["eventsByZones.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events_by_zones/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one link between an event and a zone. */
    get: operations["eventsByZones.get"];
    put?: never;
    post?: never;
    /** Removes a link between an event and a zone; both stay. */
    delete: operations["eventsByZones.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the events that the caller may see, page by page.
     * @description Without `sort` the order is whatever the database gives, so pages may overlap: pass it when walking through pages. A filter by an element and its `recurse_` companion exclude each other.
     */
    get: operations["events.list"];
    put?: never;
    /** Records an event; users are notified of it as their subscriptions say. */
    post: operations["events.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the event. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one event. */
    get: operations["events.get"];
    /** Replaces category, level, source and description of an event. */
    put: operations["events.update"];
    post?: never;
    /** Removes an event with its links and notifications. */
    delete: operations["events.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/io/sites": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Imports sites, buildings, storeys, spaces and zones of a campaign, with values of their properties, from CSV files.
     * @description Elements are named in the files, so a building may come with its site or after it. A file that cannot be read, an unknown name and a missing right are all a 422 with a message.
     */
    post: operations["io.uploadSitesCsv"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/io/timeseries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Imports time series of a campaign, their places and values of their properties, from a CSV file.
     * @description The places (site, building, storey, space, zone) must be there. A file that cannot be read, an unknown name and a missing right are all a 422 with a message.
     */
    post: operations["io.uploadTimeseriesCsv"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/notifications/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the notifications that the caller may see, page by page.
     * @description Without `sort` the order is whatever the database gives, so pages may overlap: pass it when walking through pages.
     */
    get: operations["notifications.list"];
    put?: never;
    /** Notifies a user of an event. */
    post: operations["notifications.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/notifications/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the notification. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one notification. */
    get: operations["notifications.get"];
    /**
     * Marks a notification as read or unread.
     * @description No If-Match, although the answers of `get` and `list` carry an ETag.
     */
    put: operations["notifications.update"];
    post?: never;
    /**
     * Removes a notification.
     * @description No If-Match, although the answers of `get` and `list` carry an ETag.
     */
    delete: operations["notifications.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/notifications/count_by_campaign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Counts a user's notifications, in all and by campaign.
     * @description Only administrators may count for others than themselves.
     */
    get: operations["notifications.countByCampaign"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/notifications/mark_all_as_read": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Marks all notifications of a user as read.
     * @description Only administrators may do it for others than themselves.
     */
    put: operations["notifications.markAllAsRead"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/site_properties/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the properties that sites may have. */
    get: operations["siteProperties.list"];
    put?: never;
    /** Lets sites have a property. */
    post: operations["siteProperties.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/site_properties/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one property that sites may have. */
    get: operations["siteProperties.get"];
    put?: never;
    post?: never;
    /** Stops sites from having a property; the property itself stays, its values for sites go. */
    delete: operations["siteProperties.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/site_property_data/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the property values of sites. */
    get: operations["sitePropertyData.list"];
    put?: never;
    /** Gives a site a value for a property. */
    post: operations["sitePropertyData.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/site_property_data/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one property value of a site. */
    get: operations["sitePropertyData.get"];
    /** Replaces a property value of a site. */
    put: operations["sitePropertyData.update"];
    post?: never;
    /** Removes a property value of a site. */
    delete: operations["sitePropertyData.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the sites of the campaigns that the caller may see. */
    get: operations["sites.list"];
    put?: never;
    /** Adds a site to a campaign. */
    post: operations["sites.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the site. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one site. */
    get: operations["sites.get"];
    /** Replaces name, place, description and IFC id of a site. */
    put: operations["sites.update"];
    post?: never;
    /** Removes a site with its buildings, storeys and spaces, and all links to them. */
    delete: operations["sites.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{item_id}/degree_days": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the site. */
        item_id: number;
      };
      cookie?: never;
    };
    /**
     * Computes the heating or cooling degree days of a site.
     * @description A day counts with the mean of its least and greatest hourly mean of the outside temperature: the cleaned values of the time series named in `weatherTimeseriesBySites` for `AIR_TEMPERATURE`, observed. 409 with a message when there is none.
     */
    get: operations["sites.getDegreeDays"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{item_id}/download_weather_data": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the site. */
        item_id: number;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Has the server fetch weather data for a site into its weather time series.
     * @description The values go to the time series named in `weatherTimeseriesBySites`; nothing comes back here. The site needs latitude and longitude. 409 with a message when the weather service refuses the server's key, 500 when the service is down.
     */
    put: operations["sites.downloadWeatherData"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/space_properties/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the properties that spaces may have. */
    get: operations["spaceProperties.list"];
    put?: never;
    /** Lets spaces have a property. */
    post: operations["spaceProperties.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/space_properties/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one property that spaces may have. */
    get: operations["spaceProperties.get"];
    put?: never;
    post?: never;
    /** Stops spaces from having a property; the property itself stays, its values for spaces go. */
    delete: operations["spaceProperties.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/space_property_data/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the property values of spaces. */
    get: operations["spacePropertyData.list"];
    put?: never;
    /** Gives a space a value for a property. */
    post: operations["spacePropertyData.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/space_property_data/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one property value of a space. */
    get: operations["spacePropertyData.get"];
    /** Replaces a property value of a space. */
    put: operations["spacePropertyData.update"];
    post?: never;
    /** Removes a property value of a space. */
    delete: operations["spacePropertyData.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the spaces on the storeys that the caller may see. */
    get: operations["spaces.list"];
    put?: never;
    /** Adds a space to a storey. */
    post: operations["spaces.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/spaces/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the space. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one space. */
    get: operations["spaces.get"];
    /** Replaces name, description and IFC id of a space. */
    put: operations["spaces.update"];
    post?: never;
    /** Removes a space and all links to it. */
    delete: operations["spaces.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_check_missings_by_campaigns/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the settings of the missing-data service by campaign.
     * @deprecated
     */
    get: operations["stCheckMissingsByCampaigns.list"];
    put?: never;
    /**
     * Sets up the missing-data service for a campaign.
     * @deprecated
     */
    post: operations["stCheckMissingsByCampaigns.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_check_missings_by_campaigns/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    /**
     * Gives one setting of the missing-data service.
     * @deprecated
     */
    get: operations["stCheckMissingsByCampaigns.get"];
    /**
     * Switches the missing-data service of a campaign on or off.
     * @deprecated
     */
    put: operations["stCheckMissingsByCampaigns.update"];
    post?: never;
    /**
     * Takes the missing-data service off a campaign.
     * @deprecated
     */
    delete: operations["stCheckMissingsByCampaigns.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_check_missings_by_campaigns/full": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists every campaign with the state of its missing-data service, set up or not.
     * @deprecated
     */
    get: operations["stCheckMissingsByCampaigns.getFull"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_check_outliers_by_campaigns/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the settings of the outlier service by campaign.
     * @deprecated
     */
    get: operations["stCheckOutliersByCampaigns.list"];
    put?: never;
    /**
     * Sets up the outlier service for a campaign.
     * @deprecated
     */
    post: operations["stCheckOutliersByCampaigns.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_check_outliers_by_campaigns/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    /**
     * Gives one setting of the outlier service.
     * @deprecated
     */
    get: operations["stCheckOutliersByCampaigns.get"];
    /**
     * Switches the outlier service of a campaign on or off.
     * @deprecated
     */
    put: operations["stCheckOutliersByCampaigns.update"];
    post?: never;
    /**
     * Takes the outlier service off a campaign.
     * @deprecated
     */
    delete: operations["stCheckOutliersByCampaigns.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_check_outliers_by_campaigns/full": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists every campaign with the state of its outlier service, set up or not.
     * @deprecated
     */
    get: operations["stCheckOutliersByCampaigns.getFull"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_cleanups_by_campaigns/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the settings of the cleaning service by campaign.
     * @deprecated
     */
    get: operations["stCleanupsByCampaigns.list"];
    put?: never;
    /**
     * Sets up the cleaning service for a campaign.
     * @deprecated
     */
    post: operations["stCleanupsByCampaigns.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_cleanups_by_campaigns/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    /**
     * Gives one setting of the cleaning service.
     * @deprecated
     */
    get: operations["stCleanupsByCampaigns.get"];
    /**
     * Switches the cleaning service of a campaign on or off.
     * @deprecated
     */
    put: operations["stCleanupsByCampaigns.update"];
    post?: never;
    /**
     * Takes the cleaning service off a campaign.
     * @deprecated
     */
    delete: operations["stCleanupsByCampaigns.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_cleanups_by_campaigns/full": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists every campaign with the state of its cleaning service, set up or not.
     * @deprecated
     */
    get: operations["stCleanupsByCampaigns.getFull"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_cleanups_by_timeseries/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists how far time series are cleaned.
     * @deprecated
     */
    get: operations["stCleanupsByTimeseries.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_cleanups_by_timeseries/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record. */
        item_id: number;
      };
      cookie?: never;
    };
    /**
     * Gives one record of the cleaning service.
     * @deprecated
     */
    get: operations["stCleanupsByTimeseries.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_cleanups_by_timeseries/full": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists every time series with how far it is cleaned, if at all.
     * @deprecated
     */
    get: operations["stCleanupsByTimeseries.getFull"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_download_weather_data_by_sites/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the settings of the weather service by site.
     * @deprecated
     */
    get: operations["stDownloadWeatherDataBySites.list"];
    put?: never;
    /**
     * Sets up the weather service for a site.
     * @deprecated
     */
    post: operations["stDownloadWeatherDataBySites.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_download_weather_data_by_sites/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    /**
     * Gives one setting of the weather service.
     * @deprecated
     */
    get: operations["stDownloadWeatherDataBySites.get"];
    /**
     * Switches the weather service of a site on or off.
     * @deprecated
     */
    put: operations["stDownloadWeatherDataBySites.update"];
    post?: never;
    /**
     * Takes the weather service off a site.
     * @deprecated
     */
    delete: operations["stDownloadWeatherDataBySites.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_download_weather_data_by_sites/full": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists every site with the state of its weather service, set up or not.
     * @deprecated
     */
    get: operations["stDownloadWeatherDataBySites.getFull"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_download_weather_forecast_data_by_sites/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the settings of the forecast service by site.
     * @deprecated
     */
    get: operations["stDownloadWeatherForecastDataBySites.list"];
    put?: never;
    /**
     * Sets up the forecast service for a site.
     * @deprecated
     */
    post: operations["stDownloadWeatherForecastDataBySites.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_download_weather_forecast_data_by_sites/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    /**
     * Gives one setting of the forecast service.
     * @deprecated
     */
    get: operations["stDownloadWeatherForecastDataBySites.get"];
    /**
     * Switches the forecast service of a site on or off.
     * @deprecated
     */
    put: operations["stDownloadWeatherForecastDataBySites.update"];
    post?: never;
    /**
     * Takes the forecast service off a site.
     * @deprecated
     */
    delete: operations["stDownloadWeatherForecastDataBySites.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/st_download_weather_forecast_data_by_sites/full": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists every site with the state of its forecast service, set up or not.
     * @deprecated
     */
    get: operations["stDownloadWeatherForecastDataBySites.getFull"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/storey_properties/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the properties that storeys may have. */
    get: operations["storeyProperties.list"];
    put?: never;
    /** Lets storeys have a property. */
    post: operations["storeyProperties.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/storey_properties/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one property that storeys may have. */
    get: operations["storeyProperties.get"];
    put?: never;
    post?: never;
    /** Stops storeys from having a property; the property itself stays, its values for storeys go. */
    delete: operations["storeyProperties.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/storey_property_data/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the property values of storeys. */
    get: operations["storeyPropertyData.list"];
    put?: never;
    /** Gives a storey a value for a property. */
    post: operations["storeyPropertyData.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/storey_property_data/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one property value of a storey. */
    get: operations["storeyPropertyData.get"];
    /** Replaces a property value of a storey. */
    put: operations["storeyPropertyData.update"];
    post?: never;
    /** Removes a property value of a storey. */
    delete: operations["storeyPropertyData.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/storeys/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the storeys of the buildings that the caller may see. */
    get: operations["storeys.list"];
    put?: never;
    /** Adds a storey to a building. */
    post: operations["storeys.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/storeys/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the storey. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one storey. */
    get: operations["storeys.get"];
    /** Replaces name, description and IFC id of a storey. */
    put: operations["storeys.update"];
    post?: never;
    /** Removes a storey with its spaces, and all links to them. */
    delete: operations["storeys.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/structural_element_properties/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the properties that there are for structural elements. */
    get: operations["structuralElementProperties.list"];
    put?: never;
    /** Adds a property for structural elements. */
    post: operations["structuralElementProperties.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/structural_element_properties/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the property. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one property of structural elements. */
    get: operations["structuralElementProperties.get"];
    /** Replaces name, unit and description of a property of structural elements. */
    put: operations["structuralElementProperties.update"];
    post?: never;
    /** Removes a property of structural elements with all values of it. */
    delete: operations["structuralElementProperties.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks_by_campaigns/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the tasks that are set up for campaigns. */
    get: operations["tasksByCampaigns.list"];
    put?: never;
    /**
     * Sets up a task for a campaign.
     * @description The same task may be set up twice for a campaign; the server does not mind.
     */
    post: operations["tasksByCampaigns.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks_by_campaigns/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one setting of a task for a campaign. */
    get: operations["tasksByCampaigns.get"];
    /** Replaces parameters, time span and switch of a task for a campaign. */
    put: operations["tasksByCampaigns.update"];
    post?: never;
    /** Takes a task off a campaign. */
    delete: operations["tasksByCampaigns.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the tasks of the server with their default parameters and schedules. */
    get: operations["tasks.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks/run": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Has the server run a task once, in the background.
     * @description The answer comes at once and has nothing to follow the task by. Calling it twice runs the task twice.
     */
    post: operations["tasks.run"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_by_buildings/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists links between time series and buildings, page by page. */
    get: operations["timeseriesByBuildings.list"];
    put?: never;
    /** Links a time series to a building. */
    post: operations["timeseriesByBuildings.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_by_buildings/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one link between a time series and a building. */
    get: operations["timeseriesByBuildings.get"];
    put?: never;
    post?: never;
    /** Removes a link between a time series and a building; both stay. */
    delete: operations["timeseriesByBuildings.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_by_events/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists links between events and time series, page by page. */
    get: operations["timeseriesByEvents.list"];
    put?: never;
    /**
     * Links a time series to an event.
     * @description An event that does not exist is a 500, not a 409.
     */
    post: operations["timeseriesByEvents.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_by_events/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one link between a time series and an event. */
    get: operations["timeseriesByEvents.get"];
    put?: never;
    post?: never;
    /** Removes a link between a time series and an event; both stay. */
    delete: operations["timeseriesByEvents.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_by_sites/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists links between time series and sites, page by page. */
    get: operations["timeseriesBySites.list"];
    put?: never;
    /** Links a time series to a site. */
    post: operations["timeseriesBySites.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_by_sites/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one link between a time series and a site. */
    get: operations["timeseriesBySites.get"];
    put?: never;
    post?: never;
    /** Removes a link between a time series and a site; both stay. */
    delete: operations["timeseriesBySites.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_by_spaces/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists links between time series and spaces, page by page. */
    get: operations["timeseriesBySpaces.list"];
    put?: never;
    /** Links a time series to a space. */
    post: operations["timeseriesBySpaces.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_by_spaces/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one link between a time series and a space. */
    get: operations["timeseriesBySpaces.get"];
    put?: never;
    post?: never;
    /** Removes a link between a time series and a space; both stay. */
    delete: operations["timeseriesBySpaces.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_by_storeys/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists links between time series and storeys, page by page. */
    get: operations["timeseriesByStoreys.list"];
    put?: never;
    /** Links a time series to a storey. */
    post: operations["timeseriesByStoreys.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_by_storeys/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one link between a time series and a storey. */
    get: operations["timeseriesByStoreys.get"];
    put?: never;
    post?: never;
    /** Removes a link between a time series and a storey; both stay. */
    delete: operations["timeseriesByStoreys.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_by_zones/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists links between time series and zones, page by page. */
    get: operations["timeseriesByZones.list"];
    put?: never;
    /** Links a time series to a zone. */
    post: operations["timeseriesByZones.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_by_zones/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one link between a time series and a zone. */
    get: operations["timeseriesByZones.get"];
    put?: never;
    post?: never;
    /** Removes a link between a time series and a zone; both stay. */
    delete: operations["timeseriesByZones.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_data_states/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the data states. */
    get: operations["timeseriesDataStates.list"];
    put?: never;
    /** Adds a data state. */
    post: operations["timeseriesDataStates.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_data_states/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the data state. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one data state. */
    get: operations["timeseriesDataStates.get"];
    /** Renames a data state. */
    put: operations["timeseriesDataStates.update"];
    post?: never;
    /** Removes a data state with all values in it. */
    delete: operations["timeseriesDataStates.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_data/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads the values of time series between two times.
     * @description Values that are missing are left out of JSON and empty in CSV; a series without any value is left out of JSON. CSV has the columns `Datetime` and one for each id, with times like `2024-03-04T00:00:00+0100`.
     */
    get: operations["timeseriesData.download"];
    put?: never;
    /**
     * Writes values of time series; where there is already one at the same time, that one stays.
     * @description To correct values, delete them first. All or nothing. In CSV the first column is called exactly `Datetime`, the others by id; times need an offset from UTC. The content type is exactly `text/csv`: with a charset behind it the server would take the text for JSON.
     */
    post: operations["timeseriesData.upload"];
    /** Deletes the values of time series between two times. */
    delete: operations["timeseriesData.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_data/aggregate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads time series between two times, aggregated by hour, day or another bucket.
     * @description The time span is widened to whole buckets, and every bucket is there: null in JSON and empty in CSV where it has no values (0 for `count`). Converting to a unit of another dimension is a 500 here.
     */
    get: operations["timeseriesData.downloadAggregate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_data/campaign/{campaign_id}/": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Campaign that the named time series belong to. */
        campaign_id: number;
      };
      cookie?: never;
    };
    /**
     * Reads the values of a campaign's time series, named instead of numbered, between two times.
     * @description Values that are missing are left out of JSON and empty in CSV; a series without any value is left out of JSON. CSV has the columns `Datetime` and one for each name, with times like `2024-03-04T00:00:00+0100`.
     */
    get: operations["timeseriesData.downloadByNames"];
    put?: never;
    /**
     * Writes values of a campaign's time series, named instead of numbered; where there is already one at the same time, that one stays.
     * @description To correct values, delete them first. All or nothing. In CSV the first column is called exactly `Datetime`, the others by name; times need an offset from UTC. The content type is exactly `text/csv`: with a charset behind it the server would take the text for JSON.
     */
    post: operations["timeseriesData.uploadByNames"];
    /** Deletes the values of a campaign's time series, named instead of numbered, between two times. */
    delete: operations["timeseriesData.deleteByNames"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_data/campaign/{campaign_id}/aggregate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Campaign that the named time series belong to. */
        campaign_id: number;
      };
      cookie?: never;
    };
    /**
     * Reads a campaign's time series, named instead of numbered, aggregated by hour, day or another bucket.
     * @description The time span is widened to whole buckets, and every bucket is there: null in JSON and empty in CSV where it has no values (0 for `count`). Converting to a unit of another dimension is a 500 here.
     */
    get: operations["timeseriesData.downloadAggregateByNames"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_data/campaign/{campaign_id}/stats": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Campaign that the named time series belong to. */
        campaign_id: number;
      };
      cookie?: never;
    };
    /** Computes statistics over all values of a campaign's time series, named instead of numbered. */
    get: operations["timeseriesData.getStatsByNames"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_data/stats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Computes statistics over all values of time series. */
    get: operations["timeseriesData.getStats"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_properties/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the properties that there are for time series. */
    get: operations["timeseriesProperties.list"];
    put?: never;
    /** Adds a property for time series. */
    post: operations["timeseriesProperties.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_properties/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the property. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one property of time series. */
    get: operations["timeseriesProperties.get"];
    /** Replaces name, unit and description of a property of time series. */
    put: operations["timeseriesProperties.update"];
    post?: never;
    /** Removes a property of time series with all values of it. */
    delete: operations["timeseriesProperties.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_property_data/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the property values of time series. */
    get: operations["timeseriesPropertyData.list"];
    put?: never;
    /** Gives a time series a value for a property. */
    post: operations["timeseriesPropertyData.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries_property_data/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one property value of a time series. */
    get: operations["timeseriesPropertyData.get"];
    /** Replaces a property value of a time series. */
    put: operations["timeseriesPropertyData.update"];
    post?: never;
    /** Removes a property value of a time series. */
    delete: operations["timeseriesPropertyData.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the time series that the caller may use, page by page.
     * @description Without `sort` the order is whatever the database gives, so pages may overlap: pass it when walking through pages. A filter by an element and its `recurse_` companion exclude each other.
     */
    get: operations["timeseries.list"];
    put?: never;
    /** Adds a time series to a campaign scope. */
    post: operations["timeseries.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/timeseries/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the time series. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one time series. */
    get: operations["timeseries.get"];
    /**
     * Replaces name, unit and description of a time series.
     * @description A new unit does not convert the values that are there.
     */
    put: operations["timeseries.update"];
    post?: never;
    /** Removes a time series with its values, property values and links. */
    delete: operations["timeseries.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_groups_by_campaign_scopes/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists which user groups may use which campaign scopes. */
    get: operations["userGroupsByCampaignScopes.list"];
    put?: never;
    /** Lets a user group use a campaign scope. */
    post: operations["userGroupsByCampaignScopes.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_groups_by_campaign_scopes/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the permission. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one link between a user group and a campaign scope. */
    get: operations["userGroupsByCampaignScopes.get"];
    put?: never;
    post?: never;
    /** Takes a campaign scope away from a user group; both stay. */
    delete: operations["userGroupsByCampaignScopes.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_groups_by_campaigns/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists which user groups may see which campaigns. */
    get: operations["userGroupsByCampaigns.list"];
    put?: never;
    /** Lets a user group see a campaign. */
    post: operations["userGroupsByCampaigns.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_groups_by_campaigns/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the permission. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one link between a user group and a campaign. */
    get: operations["userGroupsByCampaigns.get"];
    put?: never;
    post?: never;
    /** Takes a campaign away from a user group; both stay. */
    delete: operations["userGroupsByCampaigns.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_groups/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the user groups that the caller may see. */
    get: operations["userGroups.list"];
    put?: never;
    /** Adds a user group. */
    post: operations["userGroups.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user_groups/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the user group. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one user group. */
    get: operations["userGroups.get"];
    /** Renames a user group. */
    put: operations["userGroups.update"];
    post?: never;
    /** Removes a user group; its members stay. */
    delete: operations["userGroups.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users_by_user_groups/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists memberships of users in groups. */
    get: operations["usersByUserGroups.list"];
    put?: never;
    /** Makes a user a member of a group. */
    post: operations["usersByUserGroups.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users_by_user_groups/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the membership. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one membership. */
    get: operations["usersByUserGroups.get"];
    put?: never;
    post?: never;
    /** Ends a membership; user and group stay. */
    delete: operations["usersByUserGroups.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists users: administrators see all of them, others themselves. */
    get: operations["users.list"];
    put?: never;
    /** Adds a user, who is active and no administrator. */
    post: operations["users.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the user. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one user; only administrators may see others than themselves. */
    get: operations["users.get"];
    /**
     * Replaces name, e-mail address and password of a user.
     * @description The password is required each time, because an update replaces everything; answers never contain it.
     */
    put: operations["users.update"];
    post?: never;
    /** Removes a user with memberships, subscriptions and notifications. */
    delete: operations["users.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{item_id}/set_active": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the user. */
        item_id: number;
      };
      cookie?: never;
    };
    get?: never;
    /** Lets a user in, or locks the user out. */
    put: operations["users.setActive"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{item_id}/set_admin": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the user. */
        item_id: number;
      };
      cookie?: never;
    };
    get?: never;
    /** Makes a user an administrator, or an ordinary user again. */
    put: operations["users.setAdmin"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/weather_timeseries_by_sites/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the time series that hold the weather of sites. */
    get: operations["weatherTimeseriesBySites.list"];
    put?: never;
    /** Names the time series that holds one weather parameter of a site. */
    post: operations["weatherTimeseriesBySites.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/weather_timeseries_by_sites/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one entry of a site's weather. */
    get: operations["weatherTimeseriesBySites.get"];
    /** Replaces an entry of a site's weather. */
    put: operations["weatherTimeseriesBySites.update"];
    post?: never;
    /** Removes an entry of a site's weather; the time series stays. */
    delete: operations["weatherTimeseriesBySites.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zone_properties/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the properties that zones may have. */
    get: operations["zoneProperties.list"];
    put?: never;
    /** Lets zones have a property. */
    post: operations["zoneProperties.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zone_properties/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one property that zones may have. */
    get: operations["zoneProperties.get"];
    put?: never;
    post?: never;
    /** Stops zones from having a property; the property itself stays, its values for zones go. */
    delete: operations["zoneProperties.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zone_property_data/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the property values of zones. */
    get: operations["zonePropertyData.list"];
    put?: never;
    /** Gives a zone a value for a property. */
    post: operations["zonePropertyData.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zone_property_data/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one property value of a zone. */
    get: operations["zonePropertyData.get"];
    /** Replaces a property value of a zone. */
    put: operations["zonePropertyData.update"];
    post?: never;
    /** Removes a property value of a zone. */
    delete: operations["zonePropertyData.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the zones of the campaigns that the caller may see. */
    get: operations["zones.list"];
    put?: never;
    /** Adds a zone to a campaign. */
    post: operations["zones.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/zones/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the zone. */
        item_id: number;
      };
      cookie?: never;
    };
    /** Gives one zone. */
    get: operations["zones.get"];
    /** Replaces name, description and IFC id of a zone. */
    put: operations["zones.update"];
    post?: never;
    /** Removes a zone and all links to it. */
    delete: operations["zones.delete"];
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
     * @description What the server says about itself.
     * @example {
     *       "versions": {
     *         "bemserver_core": "0.22.0",
     *         "bemserver_api": "0.27.0"
     *       }
     *     }
     */
    About: {
      /** @description What runs on the server. */
      versions: components["schemas"]["Versions"];
    };
    /**
     * @description How the values of a bucket become one: mean, sum, least, greatest, or number of values.
     * @example avg
     * @enum {string}
     */
    Aggregation: "avg" | "sum" | "min" | "max" | "count";
    /**
     * @description Why a request is not authenticated. Only `expired_token` is cured by `auth.refreshTokens`.
     * @example expired_token
     * @enum {string}
     */
    AuthenticationErrorCode:
      | "missing_authentication"
      | "invalid_scheme"
      | "expired_token"
      | "invalid_token"
      | "malformed_credentials"
      | "invalid_credentials";
    /**
     * @description A flag to set.
     * @example {
     *       "value": true
     *     }
     */
    BooleanValue: {
      /** @description The new value of the flag. Required: the server's own document calls it optional, but fails with 500 without it. */
      value: boolean;
    };
    /**
     * @description Unit of the width of a bucket. Only `second`, `minute` and `hour` take a width other than 1; the others follow the calendar of the time zone, weeks from Monday.
     * @example hour
     * @enum {string}
     */
    BucketWidthUnit: "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
    /**
     * @description A building on a site.
     * @example {
     *       "id": 1,
     *       "name": "Library",
     *       "description": "Built in 1974, insulated in 2012",
     *       "ifc_id": "39t4Pu3nTC4ekXYRIHJB9W",
     *       "site_id": 1
     *     }
     */
    Building: {
      /** @description Free text, at most 500 characters. */
      description?: string;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. */
      ifc_id?: string;
      /** @description Name of the building, 1 to 80 characters. Unique on its site. */
      name: string;
      /** @description Site that the building stands on. Fixed once created. */
      site_id: number;
    };
    /**
     * @description What `create` of a `Building` takes.
     * @example {
     *       "name": "Library",
     *       "description": "Built in 1974, insulated in 2012",
     *       "ifc_id": "39t4Pu3nTC4ekXYRIHJB9W",
     *       "site_id": 1
     *     }
     */
    BuildingPost: {
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none. */
      ifc_id?: string | null;
      /** @description Name of the building, 1 to 80 characters. Unique on its site. */
      name: string;
      /** @description Site that the building stands on. Fixed once created. */
      site_id: number;
    };
    /**
     * @description Entry that lets buildings have a property.
     * @example {
     *       "id": 1,
     *       "structural_element_property": {
     *         "name": "Area",
     *         "value_type": "float",
     *         "unit_symbol": "m²",
     *         "description": "Heated floor area"
     *       },
     *       "structural_element_property_id": 1
     *     }
     */
    BuildingProperty: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The property itself. */
      structural_element_property: components["schemas"]["StructuralElementPropertyWithoutId"];
      /** @description Property that this kind of element may have from now on. */
      structural_element_property_id: number;
    };
    /**
     * @description Value of a property of one building.
     * @example {
     *       "id": 1,
     *       "building_property": {
     *         "structural_element_property": {
     *           "name": "Area",
     *           "value_type": "float",
     *           "unit_symbol": "m²",
     *           "description": "Heated floor area"
     *         },
     *         "structural_element_property_id": 1
     *       },
     *       "building_id": 1,
     *       "building_property_id": 1,
     *       "value": "1240.5"
     *     }
     */
    BuildingPropertyData: {
      /** @description Building that the value is about. */
      building_id: number;
      /** @description The entry of `buildingProperties`, with the property in it. */
      building_property: components["schemas"]["BuildingPropertyWithoutId"];
      /** @description Entry of `buildingProperties` whose value this is (not the id of the property itself). */
      building_property_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422. */
      value: string;
    };
    /**
     * @description What `create` of a `BuildingPropertyData` takes.
     * @example {
     *       "building_id": 1,
     *       "building_property_id": 1,
     *       "value": "1240.5"
     *     }
     */
    BuildingPropertyDataPost: {
      /** @description Building that the value is about. */
      building_id: number;
      /** @description Entry of `buildingProperties` whose value this is (not the id of the property itself). */
      building_property_id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422. */
      value: string;
    };
    /**
     * @description What `update` of a `BuildingPropertyData` takes. It replaces the item as a whole. `id` is refused as unknown.
     * @example {
     *       "building_id": 1,
     *       "building_property_id": 1,
     *       "value": "1240.5"
     *     }
     */
    BuildingPropertyDataPut: {
      /** @description Building that the value is about. */
      building_id: number;
      /** @description Entry of `buildingProperties` whose value this is (not the id of the property itself). */
      building_property_id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422. */
      value: string;
    };
    /**
     * @description What `create` of a `BuildingProperty` takes.
     * @example {
     *       "structural_element_property_id": 1
     *     }
     */
    BuildingPropertyPost: {
      /** @description Property that this kind of element may have from now on. */
      structural_element_property_id: number;
    };
    /**
     * @description The members of a `BuildingProperty` but its id: the form in which it is embedded in other answers, beside the member that holds the id.
     * @example {
     *       "structural_element_property": {
     *         "name": "Area",
     *         "value_type": "float",
     *         "unit_symbol": "m²",
     *         "description": "Heated floor area"
     *       },
     *       "structural_element_property_id": 1
     *     }
     */
    BuildingPropertyWithoutId: {
      /** @description The property itself. */
      structural_element_property: components["schemas"]["StructuralElementPropertyWithoutId"];
      /** @description Property that this kind of element may have from now on. */
      structural_element_property_id: number;
    };
    /**
     * @description What `update` of a `Building` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `site_id` is not among its members and is refused as unknown, like `id`.
     * @example {
     *       "name": "Library",
     *       "description": "Built in 1974, insulated in 2012",
     *       "ifc_id": "39t4Pu3nTC4ekXYRIHJB9W"
     *     }
     */
    BuildingPut: {
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none. */
      ifc_id?: string | null;
      /** @description Name of the building, 1 to 80 characters. Unique on its site. */
      name: string;
    };
    /**
     * @description The members of a `Building` but its id: the form in which it is embedded in other answers, beside the member that holds the id.
     * @example {
     *       "name": "Library",
     *       "description": "Built in 1974, insulated in 2012",
     *       "ifc_id": "39t4Pu3nTC4ekXYRIHJB9W",
     *       "site_id": 1
     *     }
     */
    BuildingWithoutId: {
      /** @description Free text, at most 500 characters. */
      description?: string;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. */
      ifc_id?: string;
      /** @description Name of the building, 1 to 80 characters. Unique on its site. */
      name: string;
      /** @description Site that the building stands on. Fixed once created. */
      site_id: number;
    };
    /**
     * @description A measuring campaign: what all sites, zones and time series belong to.
     * @example {
     *       "id": 1,
     *       "name": "Quay 2024",
     *       "start_time": "2024-01-01T00:00:00+01:00",
     *       "end_time": "2025-01-01T00:00:00+01:00",
     *       "timezone": "Europe/Paris",
     *       "description": "Metering of the harbour campus"
     *     }
     */
    Campaign: {
      /** @description Free text, at most 500 characters. */
      description?: string;
      /**
       * Format: date-time
       * @description When the campaign ends. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Absent: it has no end.
       */
      end_time?: string;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Name of the campaign, 1 to 80 characters. Unique on the server. */
      name: string;
      /**
       * Format: date-time
       * @description When the campaign begins. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Absent: it has no beginning.
       */
      start_time?: string;
      /** @description Time zone of the campaign's sites, which days and months of its analyses follow. */
      timezone: components["schemas"]["TimezoneName"];
    };
    /**
     * @description Order by name of the campaign. The bare name and `+` sort upwards, `-` downwards. Only on servers up to 0.25.
     * @example campaign_name
     * @enum {string}
     */
    CampaignNameSort: "campaign_name" | "+campaign_name" | "-campaign_name";
    /**
     * @description What `create` of a `Campaign` takes.
     * @example {
     *       "name": "Quay 2024",
     *       "start_time": "2024-01-01T00:00:00+01:00",
     *       "end_time": "2025-01-01T00:00:00+01:00",
     *       "timezone": "Europe/Paris",
     *       "description": "Metering of the harbour campus"
     *     }
     */
    CampaignPost: {
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /**
       * Format: date-time
       * @description When the campaign ends. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Left out: it has no end. An explicit null is refused.
       */
      end_time?: string;
      /** @description Name of the campaign, 1 to 80 characters. Unique on the server. */
      name: string;
      /**
       * Format: date-time
       * @description When the campaign begins. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Left out: it has no beginning. An explicit null is refused.
       */
      start_time?: string;
      /** @description Time zone of the campaign's sites, which days and months of its analyses follow. Required, although the server's own document also gives it a default of UTC. */
      timezone: components["schemas"]["TimezoneName"];
    };
    /**
     * @description What `update` of a `Campaign` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `id` is refused as unknown.
     * @example {
     *       "name": "Quay 2024",
     *       "start_time": "2024-01-01T00:00:00+01:00",
     *       "end_time": "2025-01-01T00:00:00+01:00",
     *       "timezone": "Europe/Paris",
     *       "description": "Metering of the harbour campus"
     *     }
     */
    CampaignPut: {
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /**
       * Format: date-time
       * @description When the campaign ends. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Left out: it has no end. An explicit null is refused.
       */
      end_time?: string;
      /** @description Name of the campaign, 1 to 80 characters. Unique on the server. */
      name: string;
      /**
       * Format: date-time
       * @description When the campaign begins. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Left out: it has no beginning. An explicit null is refused.
       */
      start_time?: string;
      /** @description Time zone of the campaign's sites, which days and months of its analyses follow. Required, although the server's own document also gives it a default of UTC. */
      timezone: components["schemas"]["TimezoneName"];
    };
    /**
     * @description A part of a campaign, to which time series and events belong, and by which access to them is given.
     * @example {
     *       "id": 2,
     *       "name": "Electricity",
     *       "description": "All electricity meters",
     *       "campaign_id": 1
     *     }
     */
    CampaignScope: {
      /** @description Campaign that the scope is a part of. Fixed once created. */
      campaign_id: number;
      /** @description Free text, at most 500 characters. */
      description?: string;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Name of the scope, 1 to 80 characters. Unique in its campaign. */
      name: string;
    };
    /**
     * @description What `create` of a `CampaignScope` takes.
     * @example {
     *       "name": "Electricity",
     *       "description": "All electricity meters",
     *       "campaign_id": 1
     *     }
     */
    CampaignScopePost: {
      /** @description Campaign that the scope is a part of. Fixed once created. */
      campaign_id: number;
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description Name of the scope, 1 to 80 characters. Unique in its campaign. */
      name: string;
    };
    /**
     * @description What `update` of a `CampaignScope` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `campaign_id` is not among its members and is refused as unknown, like `id`.
     * @example {
     *       "name": "Electricity",
     *       "description": "All electricity meters"
     *     }
     */
    CampaignScopePut: {
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description Name of the scope, 1 to 80 characters. Unique in its campaign. */
      name: string;
    };
    /**
     * @description Order of cleaned time series. The bare name and `+` sort upwards, `-` downwards. Only on servers up to 0.25.
     * @example timeseries_name
     * @enum {string}
     */
    CleanupTimeseriesSort:
      | "timeseries_name"
      | "+timeseries_name"
      | "-timeseries_name"
      | "last_timestamp"
      | "+last_timestamp"
      | "-last_timestamp";
    /**
     * @description How complete the data of time series are.
     * @example {
     *       "timestamps": [
     *         "2024-03-04T00:00:00+01:00",
     *         "2024-03-05T00:00:00+01:00"
     *       ],
     *       "timeseries": {
     *         "1": {
     *           "name": "Library electricity",
     *           "count": [
     *             144,
     *             72
     *           ],
     *           "ratio": [
     *             1,
     *             0.5
     *           ],
     *           "total_count": 216,
     *           "avg_count": 108,
     *           "avg_ratio": 0.75,
     *           "interval": 600,
     *           "undefined_interval": false,
     *           "expected_count": [
     *             144,
     *             144
     *           ]
     *         }
     *       }
     *     }
     */
    Completeness: {
      /** @description Id of the time series to its completeness. */
      timeseries: {
        [key: string]: components["schemas"]["TimeseriesCompleteness"];
      };
      /** @description First moment of each bucket, in the time zone asked for. */
      timestamps: string[];
    };
    /**
     * @description What `auth.getTokens` takes.
     * @example {
     *       "email": "ada@example.com",
     *       "password": "correct horse"
     *     }
     */
    Credentials: {
      /**
       * Format: email
       * @description E-mail address of the user.
       */
      email: string;
      /** @description Password of the user, 1 to 80 characters. */
      password: string;
    };
    /**
     * @description Degree days by period.
     * @example {
     *       "degree_days": {
     *         "2024-01-01T00:00:00+01:00": 312.4,
     *         "2024-02-01T00:00:00+01:00": null
     *       }
     *     }
     */
    DegreeDays: {
      /** @description First moment of each period, in the time zone of the site's campaign, to its degree days in the unit asked for. null where the period has no outside temperatures (the server's own document knows only numbers). */
      degree_days: {
        [key: string]: number | null;
      };
    };
    /**
     * @description Period that each degree-day figure covers.
     * @example month
     * @enum {string}
     */
    DegreeDaysPeriod: "day" | "month" | "year";
    /**
     * @description `heating`: how far and how long it was colder than the base; `cooling`: warmer.
     * @example heating
     * @enum {string}
     */
    DegreeDaysType: "heating" | "cooling";
    /**
     * @description A kind of energy.
     * @example {
     *       "id": 2,
     *       "name": "electricity"
     *     }
     */
    Energy: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Name of the energy, such as `electricity` or `natural gas`; `all` stands for the sum of them. */
      name: string;
    };
    /**
     * @description Energy consumption by energy, end use and time.
     * @example {
     *       "timestamps": [
     *         "2024-03-04T00:00:00+01:00",
     *         "2024-03-05T00:00:00+01:00"
     *       ],
     *       "energy": {
     *         "electricity": {
     *           "all": [
     *             412.5,
     *             398.2
     *           ],
     *           "lighting": [
     *             80.1,
     *             77.4
     *           ]
     *         }
     *       }
     *     }
     */
    EnergyConsumption: {
      /** @description Name of the energy, then name of the end use, to the consumption in each bucket, in the unit asked for (divided by the property named in `ratio_property`, when given); 0 where there are no values. */
      energy: {
        [key: string]: {
          [key: string]: number[];
        };
      };
      /** @description First moment of each bucket, in the time zone asked for. */
      timestamps: string[];
    };
    /**
     * @description Names the time series that holds what a building consumes of one energy for one end use.
     * @example {
     *       "id": 1,
     *       "timeseries": {
     *         "name": "Library electricity",
     *         "unit_symbol": "kWh",
     *         "description": "Main meter",
     *         "campaign_id": 1,
     *         "campaign_scope_id": 2
     *       },
     *       "building_id": 1,
     *       "energy_id": 2,
     *       "end_use_id": 1,
     *       "timeseries_id": 1
     *     }
     */
    EnergyConsumptionTimeseriesByBuilding: {
      /** @description The building. */
      building_id: number;
      /** @description What the energy is used for, from `energyEndUses`. */
      end_use_id: number;
      /** @description Which energy, from `energies`. */
      energy_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The time series. */
      timeseries: components["schemas"]["TimeseriesWithoutId"];
      /** @description Time series with the energy consumed in each interval, in a unit of energy. */
      timeseries_id: number;
    };
    /**
     * @description What `create` of an `EnergyConsumptionTimeseriesByBuilding` takes.
     * @example {
     *       "building_id": 1,
     *       "energy_id": 2,
     *       "end_use_id": 1,
     *       "timeseries_id": 1
     *     }
     */
    EnergyConsumptionTimeseriesByBuildingPost: {
      /** @description The building. */
      building_id: number;
      /** @description What the energy is used for, from `energyEndUses`. */
      end_use_id: number;
      /** @description Which energy, from `energies`. */
      energy_id: number;
      /** @description Time series with the energy consumed in each interval, in a unit of energy. */
      timeseries_id: number;
    };
    /**
     * @description What `update` of an `EnergyConsumptionTimeseriesByBuilding` takes. It replaces the item as a whole. `id` is refused as unknown.
     * @example {
     *       "building_id": 1,
     *       "energy_id": 2,
     *       "end_use_id": 1,
     *       "timeseries_id": 1
     *     }
     */
    EnergyConsumptionTimeseriesByBuildingPut: {
      /** @description The building. */
      building_id: number;
      /** @description What the energy is used for, from `energyEndUses`. */
      end_use_id: number;
      /** @description Which energy, from `energies`. */
      energy_id: number;
      /** @description Time series with the energy consumed in each interval, in a unit of energy. */
      timeseries_id: number;
    };
    /**
     * @description Names the time series that holds what a site consumes of one energy for one end use.
     * @example {
     *       "id": 1,
     *       "timeseries": {
     *         "name": "Library electricity",
     *         "unit_symbol": "kWh",
     *         "description": "Main meter",
     *         "campaign_id": 1,
     *         "campaign_scope_id": 2
     *       },
     *       "site_id": 1,
     *       "energy_id": 2,
     *       "end_use_id": 1,
     *       "timeseries_id": 1
     *     }
     */
    EnergyConsumptionTimeseriesBySite: {
      /** @description What the energy is used for, from `energyEndUses`. */
      end_use_id: number;
      /** @description Which energy, from `energies`. */
      energy_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The site. */
      site_id: number;
      /** @description The time series. */
      timeseries: components["schemas"]["TimeseriesWithoutId"];
      /** @description Time series with the energy consumed in each interval, in a unit of energy. */
      timeseries_id: number;
    };
    /**
     * @description What `create` of an `EnergyConsumptionTimeseriesBySite` takes.
     * @example {
     *       "site_id": 1,
     *       "energy_id": 2,
     *       "end_use_id": 1,
     *       "timeseries_id": 1
     *     }
     */
    EnergyConsumptionTimeseriesBySitePost: {
      /** @description What the energy is used for, from `energyEndUses`. */
      end_use_id: number;
      /** @description Which energy, from `energies`. */
      energy_id: number;
      /** @description The site. */
      site_id: number;
      /** @description Time series with the energy consumed in each interval, in a unit of energy. */
      timeseries_id: number;
    };
    /**
     * @description What `update` of an `EnergyConsumptionTimeseriesBySite` takes. It replaces the item as a whole. `id` is refused as unknown.
     * @example {
     *       "site_id": 1,
     *       "energy_id": 2,
     *       "end_use_id": 1,
     *       "timeseries_id": 1
     *     }
     */
    EnergyConsumptionTimeseriesBySitePut: {
      /** @description What the energy is used for, from `energyEndUses`. */
      end_use_id: number;
      /** @description Which energy, from `energies`. */
      energy_id: number;
      /** @description The site. */
      site_id: number;
      /** @description Time series with the energy consumed in each interval, in a unit of energy. */
      timeseries_id: number;
    };
    /**
     * @description What energy is used for.
     * @example {
     *       "id": 2,
     *       "name": "heating"
     *     }
     */
    EnergyEndUse: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Name of the use, such as `heating` or `lighting`; `all` stands for the sum of them. */
      name: string;
    };
    /**
     * @description What energy is produced by.
     * @example {
     *       "id": 2,
     *       "name": "PV panels"
     *     }
     */
    EnergyProductionTechnology: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Name of the technology, such as `PV panels`; `all` stands for the sum of them. */
      name: string;
    };
    /**
     * @description Names the time series that holds what a building produces of one energy by one technology.
     * @example {
     *       "id": 1,
     *       "timeseries": {
     *         "name": "Roof PV",
     *         "unit_symbol": "kWh",
     *         "description": "Inverter total",
     *         "campaign_id": 1,
     *         "campaign_scope_id": 2
     *       },
     *       "building_id": 1,
     *       "energy_id": 2,
     *       "prod_tech_id": 2,
     *       "timeseries_id": 5
     *     }
     */
    EnergyProductionTimeseriesByBuilding: {
      /** @description The building. */
      building_id: number;
      /** @description Which energy, from `energies`. */
      energy_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description What produces the energy, from `energyProductionTechnologies`. */
      prod_tech_id: number;
      /** @description The time series. */
      timeseries: components["schemas"]["TimeseriesWithoutId"];
      /** @description Time series with the energy produced in each interval, in a unit of energy. */
      timeseries_id: number;
    };
    /**
     * @description What `create` of an `EnergyProductionTimeseriesByBuilding` takes.
     * @example {
     *       "building_id": 1,
     *       "energy_id": 2,
     *       "prod_tech_id": 2,
     *       "timeseries_id": 5
     *     }
     */
    EnergyProductionTimeseriesByBuildingPost: {
      /** @description The building. */
      building_id: number;
      /** @description Which energy, from `energies`. */
      energy_id: number;
      /** @description What produces the energy, from `energyProductionTechnologies`. */
      prod_tech_id: number;
      /** @description Time series with the energy produced in each interval, in a unit of energy. */
      timeseries_id: number;
    };
    /**
     * @description What `update` of an `EnergyProductionTimeseriesByBuilding` takes. It replaces the item as a whole. `id` is refused as unknown.
     * @example {
     *       "building_id": 1,
     *       "energy_id": 2,
     *       "prod_tech_id": 2,
     *       "timeseries_id": 5
     *     }
     */
    EnergyProductionTimeseriesByBuildingPut: {
      /** @description The building. */
      building_id: number;
      /** @description Which energy, from `energies`. */
      energy_id: number;
      /** @description What produces the energy, from `energyProductionTechnologies`. */
      prod_tech_id: number;
      /** @description Time series with the energy produced in each interval, in a unit of energy. */
      timeseries_id: number;
    };
    /**
     * @description Names the time series that holds what a site produces of one energy by one technology.
     * @example {
     *       "id": 1,
     *       "timeseries": {
     *         "name": "Roof PV",
     *         "unit_symbol": "kWh",
     *         "description": "Inverter total",
     *         "campaign_id": 1,
     *         "campaign_scope_id": 2
     *       },
     *       "site_id": 1,
     *       "energy_id": 2,
     *       "prod_tech_id": 2,
     *       "timeseries_id": 5
     *     }
     */
    EnergyProductionTimeseriesBySite: {
      /** @description Which energy, from `energies`. */
      energy_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description What produces the energy, from `energyProductionTechnologies`. */
      prod_tech_id: number;
      /** @description The site. */
      site_id: number;
      /** @description The time series. */
      timeseries: components["schemas"]["TimeseriesWithoutId"];
      /** @description Time series with the energy produced in each interval, in a unit of energy. */
      timeseries_id: number;
    };
    /**
     * @description What `create` of an `EnergyProductionTimeseriesBySite` takes.
     * @example {
     *       "site_id": 1,
     *       "energy_id": 2,
     *       "prod_tech_id": 2,
     *       "timeseries_id": 5
     *     }
     */
    EnergyProductionTimeseriesBySitePost: {
      /** @description Which energy, from `energies`. */
      energy_id: number;
      /** @description What produces the energy, from `energyProductionTechnologies`. */
      prod_tech_id: number;
      /** @description The site. */
      site_id: number;
      /** @description Time series with the energy produced in each interval, in a unit of energy. */
      timeseries_id: number;
    };
    /**
     * @description What `update` of an `EnergyProductionTimeseriesBySite` takes. It replaces the item as a whole. `id` is refused as unknown.
     * @example {
     *       "site_id": 1,
     *       "energy_id": 2,
     *       "prod_tech_id": 2,
     *       "timeseries_id": 5
     *     }
     */
    EnergyProductionTimeseriesBySitePut: {
      /** @description Which energy, from `energies`. */
      energy_id: number;
      /** @description What produces the energy, from `energyProductionTechnologies`. */
      prod_tech_id: number;
      /** @description The site. */
      site_id: number;
      /** @description Time series with the energy produced in each interval, in a unit of energy. */
      timeseries_id: number;
    };
    /**
     * @description Body of every error answer of the server itself. Something in front of it, such as a proxy, may answer otherwise.
     * @example {
     *       "code": 422,
     *       "status": "Unprocessable Entity",
     *       "errors": {
     *         "json": {
     *           "name": [
     *             "Missing data for required field."
     *           ]
     *         }
     *       }
     *     }
     */
    ErrorBody: {
      /** @description HTTP status once more. */
      code: number;
      /** @description What is wrong with which part of the request: with 422, unless there is a `message`, with 401 (`authentication`) and with 400 (`json`). */
      errors?: components["schemas"]["ErrorDetails"];
      /** @description What is wrong. Sent with 403, with 409 unless a required column was empty, and with those 422 that concern the request as a whole (an unknown task, a CSV file that cannot be read, units that do not convert). */
      message?: string;
      /** @description Its reason phrase. */
      status: string;
    };
    /**
     * @description Faults by the part of the request where they are. A 422 may have several parts, and the same name in more than one of them.
     * @example {
     *       "json": {
     *         "latitude": [
     *           "Must be greater than or equal to -90 and less than or equal to 90."
     *         ]
     *       }
     *     }
     */
    ErrorDetails: {
      /** @description With 401 only: why. */
      authentication?: components["schemas"]["AuthenticationErrorCode"];
      /** @description Faults of an upload by file. */
      files?: components["schemas"]["FieldErrors"];
      /** @description Faults of the JSON body by member; with 400 (the body is no JSON at all) a plain list of messages. */
      json?: components["schemas"]["FieldErrors"] | string[];
      /** @description Faults of the query by parameter. */
      query?: components["schemas"]["FieldErrors"];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Something that happened: data went missing, a threshold was passed, someone wrote a note.
     * @example {
     *       "id": 1,
     *       "timestamp": "2024-03-04T06:00:00+00:00",
     *       "level": "WARNING",
     *       "campaign_scope_id": 2,
     *       "category_id": 1,
     *       "source": "CheckMissingData",
     *       "description": "No data since Sunday"
     *     }
     */
    Event: {
      /** @description Scope that decides who may see the event. Fixed once created. */
      campaign_scope_id: number;
      /** @description Category of the event. */
      category_id: number;
      /** @description Free text, without limit. */
      description?: string;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description How serious it is. */
      level: components["schemas"]["EventLevel"];
      /** @description What raised the event: the name of a task, a rule, a device or a person. */
      source: string;
      /**
       * Format: date-time
       * @description When it happened. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Fixed once created.
       */
      timestamp: string;
    };
    /**
     * @description Link between an event and the building where it happened.
     * @example {
     *       "id": 1,
     *       "site": {
     *         "name": "Harbour campus",
     *         "latitude": 47.2184,
     *         "longitude": -1.5536,
     *         "description": "Three buildings on the quay",
     *         "ifc_id": "2O2Fr$t4X7Zf8NOew3FL9r",
     *         "campaign_id": 1
     *       },
     *       "building": {
     *         "name": "Library",
     *         "description": "Built in 1974, insulated in 2012",
     *         "ifc_id": "39t4Pu3nTC4ekXYRIHJB9W",
     *         "site_id": 1
     *       },
     *       "event_id": 1,
     *       "building_id": 1
     *     }
     */
    EventByBuilding: {
      /** @description The building, or the one that the element belongs to. */
      building: components["schemas"]["BuildingWithoutId"];
      /** @description The building. */
      building_id: number;
      /** @description The event. */
      event_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The site, or the one that the element belongs to. */
      site: components["schemas"]["SiteWithoutId"];
    };
    /**
     * @description What `create` of an `EventByBuilding` takes.
     * @example {
     *       "event_id": 1,
     *       "building_id": 1
     *     }
     */
    EventByBuildingPost: {
      /** @description The building. */
      building_id: number;
      /** @description The event. */
      event_id: number;
    };
    /**
     * @description Link between an event and the site where it happened.
     * @example {
     *       "id": 1,
     *       "site": {
     *         "name": "Harbour campus",
     *         "latitude": 47.2184,
     *         "longitude": -1.5536,
     *         "description": "Three buildings on the quay",
     *         "ifc_id": "2O2Fr$t4X7Zf8NOew3FL9r",
     *         "campaign_id": 1
     *       },
     *       "event_id": 1,
     *       "site_id": 1
     *     }
     */
    EventBySite: {
      /** @description The event. */
      event_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The site, or the one that the element belongs to. */
      site: components["schemas"]["SiteWithoutId"];
      /** @description The site. */
      site_id: number;
    };
    /**
     * @description What `create` of an `EventBySite` takes.
     * @example {
     *       "event_id": 1,
     *       "site_id": 1
     *     }
     */
    EventBySitePost: {
      /** @description The event. */
      event_id: number;
      /** @description The site. */
      site_id: number;
    };
    /**
     * @description Link between an event and the space where it happened.
     * @example {
     *       "id": 1,
     *       "site": {
     *         "name": "Harbour campus",
     *         "latitude": 47.2184,
     *         "longitude": -1.5536,
     *         "description": "Three buildings on the quay",
     *         "ifc_id": "2O2Fr$t4X7Zf8NOew3FL9r",
     *         "campaign_id": 1
     *       },
     *       "building": {
     *         "name": "Library",
     *         "description": "Built in 1974, insulated in 2012",
     *         "ifc_id": "39t4Pu3nTC4ekXYRIHJB9W",
     *         "site_id": 1
     *       },
     *       "storey": {
     *         "name": "Ground floor",
     *         "description": "Reading rooms",
     *         "ifc_id": "1pPHnf7cXCpPsNEnQf8_6B",
     *         "building_id": 1
     *       },
     *       "space": {
     *         "name": "Reading room",
     *         "description": "South side",
     *         "ifc_id": "0e_hbkIQ5DMQlIJ$2V3j_m",
     *         "storey_id": 1
     *       },
     *       "event_id": 1,
     *       "space_id": 1
     *     }
     */
    EventBySpace: {
      /** @description The building, or the one that the element belongs to. */
      building: components["schemas"]["BuildingWithoutId"];
      /** @description The event. */
      event_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The site, or the one that the element belongs to. */
      site: components["schemas"]["SiteWithoutId"];
      /** @description The space. */
      space: components["schemas"]["SpaceWithoutId"];
      /** @description The space. */
      space_id: number;
      /** @description The storey, or the one that the element belongs to. */
      storey: components["schemas"]["StoreyWithoutId"];
    };
    /**
     * @description What `create` of an `EventBySpace` takes.
     * @example {
     *       "event_id": 1,
     *       "space_id": 1
     *     }
     */
    EventBySpacePost: {
      /** @description The event. */
      event_id: number;
      /** @description The space. */
      space_id: number;
    };
    /**
     * @description Link between an event and the storey where it happened.
     * @example {
     *       "id": 1,
     *       "site": {
     *         "name": "Harbour campus",
     *         "latitude": 47.2184,
     *         "longitude": -1.5536,
     *         "description": "Three buildings on the quay",
     *         "ifc_id": "2O2Fr$t4X7Zf8NOew3FL9r",
     *         "campaign_id": 1
     *       },
     *       "building": {
     *         "name": "Library",
     *         "description": "Built in 1974, insulated in 2012",
     *         "ifc_id": "39t4Pu3nTC4ekXYRIHJB9W",
     *         "site_id": 1
     *       },
     *       "storey": {
     *         "name": "Ground floor",
     *         "description": "Reading rooms",
     *         "ifc_id": "1pPHnf7cXCpPsNEnQf8_6B",
     *         "building_id": 1
     *       },
     *       "event_id": 1,
     *       "storey_id": 1
     *     }
     */
    EventByStorey: {
      /** @description The building, or the one that the element belongs to. */
      building: components["schemas"]["BuildingWithoutId"];
      /** @description The event. */
      event_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The site, or the one that the element belongs to. */
      site: components["schemas"]["SiteWithoutId"];
      /** @description The storey, or the one that the element belongs to. */
      storey: components["schemas"]["StoreyWithoutId"];
      /** @description The storey. */
      storey_id: number;
    };
    /**
     * @description What `create` of an `EventByStorey` takes.
     * @example {
     *       "event_id": 1,
     *       "storey_id": 1
     *     }
     */
    EventByStoreyPost: {
      /** @description The event. */
      event_id: number;
      /** @description The storey. */
      storey_id: number;
    };
    /**
     * @description Link between an event and the zone where it happened.
     * @example {
     *       "id": 1,
     *       "zone": {
     *         "name": "South facades",
     *         "description": "All rooms behind the south facades",
     *         "ifc_id": "3cUkl32yn9qRSPvBJVyWdF",
     *         "campaign_id": 1
     *       },
     *       "event_id": 1,
     *       "zone_id": 1
     *     }
     */
    EventByZone: {
      /** @description The event. */
      event_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The zone. */
      zone: components["schemas"]["ZoneWithoutId"];
      /** @description The zone. */
      zone_id: number;
    };
    /**
     * @description What `create` of an `EventByZone` takes.
     * @example {
     *       "event_id": 1,
     *       "zone_id": 1
     *     }
     */
    EventByZonePost: {
      /** @description The event. */
      event_id: number;
      /** @description The zone. */
      zone_id: number;
    };
    /**
     * @description A kind of event, such as `Data missing`.
     * @example {
     *       "id": 1,
     *       "name": "Data missing",
     *       "description": "Fewer values than expected"
     *     }
     */
    EventCategory: {
      /** @description Free text, at most 250 characters. */
      description?: string;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Name of the category, at most 80 characters. Unique on the server. */
      name: string;
    };
    /**
     * @description Subscription of a user to the events of a category.
     * @example {
     *       "id": 1,
     *       "notification_level": "WARNING",
     *       "user_id": 2,
     *       "category_id": 1
     *     }
     */
    EventCategoryByUser: {
      /** @description Category of events to be notified of. */
      category_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Least level at which an event of the category notifies the user. */
      notification_level: components["schemas"]["EventLevel"];
      /** @description User who is to be notified. Fixed once created. */
      user_id: number;
    };
    /**
     * @description What `create` of an `EventCategoryByUser` takes.
     * @example {
     *       "notification_level": "WARNING",
     *       "user_id": 2,
     *       "category_id": 1
     *     }
     */
    EventCategoryByUserPost: {
      /** @description Category of events to be notified of. */
      category_id: number;
      /** @description Least level at which an event of the category notifies the user. Required: the server's own document calls it optional, but answers 409 without a message when it is missing. */
      notification_level: components["schemas"]["EventLevel"];
      /** @description User who is to be notified. Fixed once created. */
      user_id: number;
    };
    /**
     * @description What `update` of an `EventCategoryByUser` takes. It replaces the item as a whole. `user_id` is not among its members and is refused as unknown, like `id`.
     * @example {
     *       "notification_level": "WARNING",
     *       "category_id": 1
     *     }
     */
    EventCategoryByUserPut: {
      /** @description Category of events to be notified of. */
      category_id: number;
      /** @description Least level at which an event of the category notifies the user. Required: the server's own document calls it optional, but answers 409 without a message when it is missing. */
      notification_level: components["schemas"]["EventLevel"];
    };
    /**
     * @description What `create` of an `EventCategory` takes.
     * @example {
     *       "name": "Data missing",
     *       "description": "Fewer values than expected"
     *     }
     */
    EventCategoryPost: {
      /** @description Free text, at most 250 characters. */
      description?: string | null;
      /** @description Name of the category, at most 80 characters. Unique on the server. */
      name: string;
    };
    /**
     * @description What `update` of an `EventCategory` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `id` is refused as unknown.
     * @example {
     *       "name": "Data missing",
     *       "description": "Fewer values than expected"
     *     }
     */
    EventCategoryPut: {
      /** @description Free text, at most 250 characters. */
      description?: string | null;
      /** @description Name of the category, at most 80 characters. Unique on the server. */
      name: string;
    };
    /**
     * @description How serious an event is, from least to most.
     * @example WARNING
     * @enum {string}
     */
    EventLevel: "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL";
    /**
     * @description What `create` of an `Event` takes.
     * @example {
     *       "timestamp": "2024-03-04T06:00:00+00:00",
     *       "level": "WARNING",
     *       "campaign_scope_id": 2,
     *       "category_id": 1,
     *       "source": "CheckMissingData",
     *       "description": "No data since Sunday"
     *     }
     */
    EventPost: {
      /** @description Scope that decides who may see the event. Fixed once created. */
      campaign_scope_id: number;
      /** @description Category of the event. */
      category_id: number;
      /** @description Free text, without limit. */
      description?: string | null;
      /** @description How serious it is. Required: the server's own document calls it optional, but answers 409 without a message when it is missing. */
      level: components["schemas"]["EventLevel"];
      /** @description What raised the event: the name of a task, a rule, a device or a person. */
      source: string;
      /**
       * Format: date-time
       * @description When it happened. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Required: the server's own document calls it optional, but answers 409 without a message when it is missing. Fixed once created.
       */
      timestamp: string;
    };
    /**
     * @description What `update` of an `Event` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `timestamp` and `campaign_scope_id` are not among its members and are refused as unknown, like `id`.
     * @example {
     *       "level": "WARNING",
     *       "category_id": 1,
     *       "source": "CheckMissingData",
     *       "description": "No data since Sunday"
     *     }
     */
    EventPut: {
      /** @description Category of the event. */
      category_id: number;
      /** @description Free text, without limit. */
      description?: string | null;
      /** @description How serious it is. Required: the server's own document calls it optional, but answers 409 without a message when it is missing. */
      level: components["schemas"]["EventLevel"];
      /** @description What raised the event: the name of a task, a rule, a device or a person. */
      source: string;
    };
    /**
     * @description Order of events. The bare name and `+` sort upwards, `-` downwards.
     * @example -timestamp
     * @enum {string}
     */
    EventSort: "timestamp" | "+timestamp" | "-timestamp" | "level" | "+level" | "-level";
    /**
     * @description The members of a `Event` but its id: the form in which it is embedded in other answers, beside the member that holds the id.
     * @example {
     *       "timestamp": "2024-03-04T06:00:00+00:00",
     *       "level": "WARNING",
     *       "campaign_scope_id": 2,
     *       "category_id": 1,
     *       "source": "CheckMissingData",
     *       "description": "No data since Sunday"
     *     }
     */
    EventWithoutId: {
      /** @description Scope that decides who may see the event. Fixed once created. */
      campaign_scope_id: number;
      /** @description Category of the event. */
      category_id: number;
      /** @description Free text, without limit. */
      description?: string;
      /** @description How serious it is. */
      level: components["schemas"]["EventLevel"];
      /** @description What raised the event: the name of a task, a rule, a device or a person. */
      source: string;
      /**
       * Format: date-time
       * @description When it happened. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. Fixed once created.
       */
      timestamp: string;
    };
    /**
     * @description Name of the member or parameter to what is wrong with it: messages, or one message as plain text (unknown data state), or, for a list, position to messages. The name `_schema` stands for the whole.
     * @example {
     *       "name": [
     *         "Length must be between 1 and 80."
     *       ],
     *       "data_state": "Unknown data state ID",
     *       "timeseries": {
     *         "0": [
     *           "Not a valid integer."
     *         ]
     *       }
     *     }
     */
    FieldErrors: {
      [key: string]:
        | string[]
        | string
        | {
            [key: string]: string[];
          };
    };
    /**
     * @description Order by name. The bare name and `+` sort upwards, `-` downwards.
     * @example -name
     * @enum {string}
     */
    NameSort: "name" | "+name" | "-name";
    /**
     * @description News of an event for one user.
     * @example {
     *       "id": 1,
     *       "event": {
     *         "timestamp": "2024-03-04T06:00:00+00:00",
     *         "level": "WARNING",
     *         "campaign_scope_id": 2,
     *         "category_id": 1,
     *         "source": "CheckMissingData",
     *         "description": "No data since Sunday"
     *       },
     *       "user_id": 2,
     *       "event_id": 1,
     *       "timestamp": "2024-03-04T06:00:05+00:00",
     *       "read": false
     *     }
     */
    Notification: {
      /** @description The event that the notification is about. */
      event: components["schemas"]["EventWithoutId"];
      /** @description Event that the notification is about. */
      event_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Whether the user has read it. */
      read: boolean;
      /**
       * Format: date-time
       * @description When the notification was made, with an offset from UTC.
       */
      timestamp: string;
      /** @description User who is notified. */
      user_id: number;
    };
    /**
     * @description Number of a user's notifications.
     * @example {
     *       "total": 3,
     *       "campaigns": [
     *         {
     *           "campaign_id": 1,
     *           "campaign_name": "Quay 2024",
     *           "count": 3
     *         }
     *       ]
     *     }
     */
    NotificationCountByCampaign: {
      /** @description Number for each campaign that has any. */
      campaigns: components["schemas"]["NotificationCountForCampaign"][];
      /** @description Number of notifications over all campaigns. */
      total: number;
    };
    /**
     * @description Number of a user's notifications in one campaign.
     * @example {
     *       "campaign_id": 1,
     *       "campaign_name": "Quay 2024",
     *       "count": 3
     *     }
     */
    NotificationCountForCampaign: {
      /** @description The campaign. */
      campaign_id: number;
      /** @description Its name. */
      campaign_name: string;
      /** @description Number of notifications about events of the campaign. */
      count: number;
    };
    /**
     * @description What `create` of a `Notification` takes.
     * @example {
     *       "user_id": 2,
     *       "event_id": 1,
     *       "timestamp": "2024-03-04T06:00:05+00:00",
     *       "read": false
     *     }
     */
    NotificationPost: {
      /** @description Event that the notification is about. */
      event_id: number;
      /** @description Whether the user has read it. false when left out at creation. */
      read?: boolean;
      /**
       * Format: date-time
       * @description When the notification was made, with an offset from UTC.
       */
      timestamp: string;
      /** @description User who is notified. */
      user_id: number;
    };
    /**
     * @description What `update` of a `Notification` takes. It replaces the item as a whole. `user_id`, `event_id` and `timestamp` are not among its members and are refused as unknown, like `id`.
     * @example {
     *       "read": false
     *     }
     */
    NotificationPut: {
      /** @description Whether the user has read it. Required: the server's own document calls it optional, but answers 409 without a message when it is missing. */
      read: boolean;
    };
    /**
     * @description Order of notifications. The bare name and `+` sort upwards, `-` downwards.
     * @example -timestamp
     * @enum {string}
     */
    NotificationSort: "timestamp" | "+timestamp" | "-timestamp";
    /**
     * @description Where a page stands in its list: the JSON text in the header X-Pagination.
     * @example {
     *       "total": 13,
     *       "total_pages": 2,
     *       "first_page": 1,
     *       "last_page": 2,
     *       "page": 1,
     *       "next_page": 2
     *     }
     */
    PaginationMetadata: {
      /** @description Number of the first page, 1. Absent when the list is empty. */
      first_page?: number;
      /** @description Number of the last page. Absent when the list is empty. */
      last_page?: number;
      /** @description Number of the page after. Absent on the last page. */
      next_page?: number;
      /** @description Number of this page. Absent when it lies beyond the last one. */
      page?: number;
      /** @description Number of the page before. Absent on the first page. */
      previous_page?: number;
      /** @description Number of items in the whole list. */
      total: number;
      /** @description Number of pages; 0 for an empty list. */
      total_pages: number;
    };
    /**
     * @description Type of a property's values. All travel as text.
     * @example float
     * @enum {string}
     */
    PropertyValueType: "integer" | "float" | "boolean" | "string";
    /**
     * @description A site: a place with buildings on it, the topmost structural element.
     * @example {
     *       "id": 1,
     *       "name": "Harbour campus",
     *       "latitude": 47.2184,
     *       "longitude": -1.5536,
     *       "description": "Three buildings on the quay",
     *       "ifc_id": "2O2Fr$t4X7Zf8NOew3FL9r",
     *       "campaign_id": 1
     *     }
     */
    Site: {
      /** @description Campaign that the site belongs to. Fixed once created. */
      campaign_id: number;
      /** @description Free text, at most 500 characters. */
      description?: string;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. */
      ifc_id?: string;
      /** @description Latitude in decimal degrees, -90 (south) to 90 (north). Weather data need it. */
      latitude?: number;
      /** @description Longitude in decimal degrees, -180 (west) to 180 (east). Weather data need it. */
      longitude?: number;
      /** @description Name of the site, 1 to 80 characters. Unique in its campaign. */
      name: string;
    };
    /**
     * @description What `create` of a `Site` takes.
     * @example {
     *       "name": "Harbour campus",
     *       "latitude": 47.2184,
     *       "longitude": -1.5536,
     *       "description": "Three buildings on the quay",
     *       "ifc_id": "2O2Fr$t4X7Zf8NOew3FL9r",
     *       "campaign_id": 1
     *     }
     */
    SitePost: {
      /** @description Campaign that the site belongs to. Fixed once created. */
      campaign_id: number;
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none. */
      ifc_id?: string | null;
      /** @description Latitude in decimal degrees, -90 (south) to 90 (north). Weather data need it. null stands for none. */
      latitude?: number | null;
      /** @description Longitude in decimal degrees, -180 (west) to 180 (east). Weather data need it. null stands for none. */
      longitude?: number | null;
      /** @description Name of the site, 1 to 80 characters. Unique in its campaign. */
      name: string;
    };
    /**
     * @description Entry that lets sites have a property.
     * @example {
     *       "id": 1,
     *       "structural_element_property": {
     *         "name": "Area",
     *         "value_type": "float",
     *         "unit_symbol": "m²",
     *         "description": "Heated floor area"
     *       },
     *       "structural_element_property_id": 1
     *     }
     */
    SiteProperty: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The property itself. */
      structural_element_property: components["schemas"]["StructuralElementPropertyWithoutId"];
      /** @description Property that this kind of element may have from now on. */
      structural_element_property_id: number;
    };
    /**
     * @description Value of a property of one site.
     * @example {
     *       "id": 1,
     *       "site_property": {
     *         "structural_element_property": {
     *           "name": "Area",
     *           "value_type": "float",
     *           "unit_symbol": "m²",
     *           "description": "Heated floor area"
     *         },
     *         "structural_element_property_id": 1
     *       },
     *       "site_id": 1,
     *       "site_property_id": 1,
     *       "value": "1240.5"
     *     }
     */
    SitePropertyData: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Site that the value is about. */
      site_id: number;
      /** @description The entry of `siteProperties`, with the property in it. */
      site_property: components["schemas"]["SitePropertyWithoutId"];
      /** @description Entry of `siteProperties` whose value this is (not the id of the property itself). */
      site_property_id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422. */
      value: string;
    };
    /**
     * @description What `create` of a `SitePropertyData` takes.
     * @example {
     *       "site_id": 1,
     *       "site_property_id": 1,
     *       "value": "1240.5"
     *     }
     */
    SitePropertyDataPost: {
      /** @description Site that the value is about. */
      site_id: number;
      /** @description Entry of `siteProperties` whose value this is (not the id of the property itself). */
      site_property_id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422. */
      value: string;
    };
    /**
     * @description What `update` of a `SitePropertyData` takes. It replaces the item as a whole. `id` is refused as unknown.
     * @example {
     *       "site_id": 1,
     *       "site_property_id": 1,
     *       "value": "1240.5"
     *     }
     */
    SitePropertyDataPut: {
      /** @description Site that the value is about. */
      site_id: number;
      /** @description Entry of `siteProperties` whose value this is (not the id of the property itself). */
      site_property_id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422. */
      value: string;
    };
    /**
     * @description What `create` of a `SiteProperty` takes.
     * @example {
     *       "structural_element_property_id": 1
     *     }
     */
    SitePropertyPost: {
      /** @description Property that this kind of element may have from now on. */
      structural_element_property_id: number;
    };
    /**
     * @description The members of a `SiteProperty` but its id: the form in which it is embedded in other answers, beside the member that holds the id.
     * @example {
     *       "structural_element_property": {
     *         "name": "Area",
     *         "value_type": "float",
     *         "unit_symbol": "m²",
     *         "description": "Heated floor area"
     *       },
     *       "structural_element_property_id": 1
     *     }
     */
    SitePropertyWithoutId: {
      /** @description The property itself. */
      structural_element_property: components["schemas"]["StructuralElementPropertyWithoutId"];
      /** @description Property that this kind of element may have from now on. */
      structural_element_property_id: number;
    };
    /**
     * @description What `update` of a `Site` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `campaign_id` is not among its members and is refused as unknown, like `id`.
     * @example {
     *       "name": "Harbour campus",
     *       "latitude": 47.2184,
     *       "longitude": -1.5536,
     *       "description": "Three buildings on the quay",
     *       "ifc_id": "2O2Fr$t4X7Zf8NOew3FL9r"
     *     }
     */
    SitePut: {
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none. */
      ifc_id?: string | null;
      /** @description Latitude in decimal degrees, -90 (south) to 90 (north). Weather data need it. null stands for none. */
      latitude?: number | null;
      /** @description Longitude in decimal degrees, -180 (west) to 180 (east). Weather data need it. null stands for none. */
      longitude?: number | null;
      /** @description Name of the site, 1 to 80 characters. Unique in its campaign. */
      name: string;
    };
    /**
     * @description CSV files (UTF-8) that describe structural elements; each is optional. Further columns are named as properties of the element and hold their values.
     * @example {
     *       "sites_csv": "Name,Description,IFC_ID\nHarbour campus,,\n",
     *       "buildings_csv": "Site,Name,Description,IFC_ID\nHarbour campus,Library,,\n"
     *     }
     */
    SitesCsvFiles: {
      /**
       * Format: binary
       * @description Buildings. Columns: Site, Name, Description, IFC_ID.
       */
      buildings_csv?: string;
      /**
       * Format: binary
       * @description Sites. Columns: Name, Description, IFC_ID.
       */
      sites_csv?: string;
      /**
       * Format: binary
       * @description Spaces. Columns: Site, Building, Storey, Name, Description, IFC_ID.
       */
      spaces_csv?: string;
      /**
       * Format: binary
       * @description Storeys. Columns: Site, Building, Name, Description, IFC_ID.
       */
      storeys_csv?: string;
      /**
       * Format: binary
       * @description Zones. Columns: Name, Description, IFC_ID.
       */
      zones_csv?: string;
    };
    /**
     * @description The members of a `Site` but its id: the form in which it is embedded in other answers, beside the member that holds the id.
     * @example {
     *       "name": "Harbour campus",
     *       "latitude": 47.2184,
     *       "longitude": -1.5536,
     *       "description": "Three buildings on the quay",
     *       "ifc_id": "2O2Fr$t4X7Zf8NOew3FL9r",
     *       "campaign_id": 1
     *     }
     */
    SiteWithoutId: {
      /** @description Campaign that the site belongs to. Fixed once created. */
      campaign_id: number;
      /** @description Free text, at most 500 characters. */
      description?: string;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. */
      ifc_id?: string;
      /** @description Latitude in decimal degrees, -90 (south) to 90 (north). Weather data need it. */
      latitude?: number;
      /** @description Longitude in decimal degrees, -180 (west) to 180 (east). Weather data need it. */
      longitude?: number;
      /** @description Name of the site, 1 to 80 characters. Unique in its campaign. */
      name: string;
    };
    /**
     * @description A space, such as a room, on a storey.
     * @example {
     *       "id": 1,
     *       "name": "Reading room",
     *       "description": "South side",
     *       "ifc_id": "0e_hbkIQ5DMQlIJ$2V3j_m",
     *       "storey_id": 1
     *     }
     */
    Space: {
      /** @description Free text, at most 500 characters. */
      description?: string;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. */
      ifc_id?: string;
      /** @description Name of the space, 1 to 80 characters. Unique on its storey. */
      name: string;
      /** @description Storey that the space is on. Fixed once created. */
      storey_id: number;
    };
    /**
     * @description What `create` of a `Space` takes.
     * @example {
     *       "name": "Reading room",
     *       "description": "South side",
     *       "ifc_id": "0e_hbkIQ5DMQlIJ$2V3j_m",
     *       "storey_id": 1
     *     }
     */
    SpacePost: {
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none. */
      ifc_id?: string | null;
      /** @description Name of the space, 1 to 80 characters. Unique on its storey. */
      name: string;
      /** @description Storey that the space is on. Fixed once created. */
      storey_id: number;
    };
    /**
     * @description Entry that lets spaces have a property.
     * @example {
     *       "id": 1,
     *       "structural_element_property": {
     *         "name": "Area",
     *         "value_type": "float",
     *         "unit_symbol": "m²",
     *         "description": "Heated floor area"
     *       },
     *       "structural_element_property_id": 1
     *     }
     */
    SpaceProperty: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The property itself. */
      structural_element_property: components["schemas"]["StructuralElementPropertyWithoutId"];
      /** @description Property that this kind of element may have from now on. */
      structural_element_property_id: number;
    };
    /**
     * @description Value of a property of one space.
     * @example {
     *       "id": 1,
     *       "space_property": {
     *         "structural_element_property": {
     *           "name": "Area",
     *           "value_type": "float",
     *           "unit_symbol": "m²",
     *           "description": "Heated floor area"
     *         },
     *         "structural_element_property_id": 1
     *       },
     *       "space_id": 1,
     *       "space_property_id": 1,
     *       "value": "1240.5"
     *     }
     */
    SpacePropertyData: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Space that the value is about. */
      space_id: number;
      /** @description The entry of `spaceProperties`, with the property in it. */
      space_property: components["schemas"]["SpacePropertyWithoutId"];
      /** @description Entry of `spaceProperties` whose value this is (not the id of the property itself). */
      space_property_id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422. */
      value: string;
    };
    /**
     * @description What `create` of a `SpacePropertyData` takes.
     * @example {
     *       "space_id": 1,
     *       "space_property_id": 1,
     *       "value": "1240.5"
     *     }
     */
    SpacePropertyDataPost: {
      /** @description Space that the value is about. */
      space_id: number;
      /** @description Entry of `spaceProperties` whose value this is (not the id of the property itself). */
      space_property_id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422. */
      value: string;
    };
    /**
     * @description What `update` of a `SpacePropertyData` takes. It replaces the item as a whole. `id` is refused as unknown.
     * @example {
     *       "space_id": 1,
     *       "space_property_id": 1,
     *       "value": "1240.5"
     *     }
     */
    SpacePropertyDataPut: {
      /** @description Space that the value is about. */
      space_id: number;
      /** @description Entry of `spaceProperties` whose value this is (not the id of the property itself). */
      space_property_id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422. */
      value: string;
    };
    /**
     * @description What `create` of a `SpaceProperty` takes.
     * @example {
     *       "structural_element_property_id": 1
     *     }
     */
    SpacePropertyPost: {
      /** @description Property that this kind of element may have from now on. */
      structural_element_property_id: number;
    };
    /**
     * @description The members of a `SpaceProperty` but its id: the form in which it is embedded in other answers, beside the member that holds the id.
     * @example {
     *       "structural_element_property": {
     *         "name": "Area",
     *         "value_type": "float",
     *         "unit_symbol": "m²",
     *         "description": "Heated floor area"
     *       },
     *       "structural_element_property_id": 1
     *     }
     */
    SpacePropertyWithoutId: {
      /** @description The property itself. */
      structural_element_property: components["schemas"]["StructuralElementPropertyWithoutId"];
      /** @description Property that this kind of element may have from now on. */
      structural_element_property_id: number;
    };
    /**
     * @description What `update` of a `Space` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `storey_id` is not among its members and is refused as unknown, like `id`.
     * @example {
     *       "name": "Reading room",
     *       "description": "South side",
     *       "ifc_id": "0e_hbkIQ5DMQlIJ$2V3j_m"
     *     }
     */
    SpacePut: {
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none. */
      ifc_id?: string | null;
      /** @description Name of the space, 1 to 80 characters. Unique on its storey. */
      name: string;
    };
    /**
     * @description The members of a `Space` but its id: the form in which it is embedded in other answers, beside the member that holds the id.
     * @example {
     *       "name": "Reading room",
     *       "description": "South side",
     *       "ifc_id": "0e_hbkIQ5DMQlIJ$2V3j_m",
     *       "storey_id": 1
     *     }
     */
    SpaceWithoutId: {
      /** @description Free text, at most 500 characters. */
      description?: string;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. */
      ifc_id?: string;
      /** @description Name of the space, 1 to 80 characters. Unique on its storey. */
      name: string;
      /** @description Storey that the space is on. Fixed once created. */
      storey_id: number;
    };
    /**
     * @description Whether the missing-data service works on a campaign. Only on servers up to 0.25.
     * @example {
     *       "id": 1,
     *       "is_enabled": true,
     *       "campaign_id": 1
     *     }
     */
    StCheckMissingByCampaign: {
      /** @description The campaign. */
      campaign_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Whether the service looks for missing data. */
      is_enabled: boolean;
    };
    /**
     * @description A campaign and the state of the missing-data service on it, set up or not. Only on servers up to 0.25.
     * @example {
     *       "id": null,
     *       "campaign_id": 2,
     *       "campaign_name": "Quay 2024",
     *       "is_enabled": null
     *     }
     */
    StCheckMissingByCampaignFull: {
      /** @description The campaign. */
      campaign_id: number;
      /** @description Name of the campaign. */
      campaign_name: string;
      /** @description Number that the server gave the item; null where the service was never set up (the server's own document knows only integers). */
      id: number | null;
      /** @description Whether the service is switched on; null where it was never set up (the server's own document knows only booleans). */
      is_enabled: boolean | null;
    };
    /**
     * @description What `create` of a `StCheckMissingByCampaign` takes.
     * @example {
     *       "is_enabled": true,
     *       "campaign_id": 1
     *     }
     */
    StCheckMissingByCampaignPost: {
      /** @description The campaign. */
      campaign_id: number;
      /**
       * @description Whether the service looks for missing data. true when left out at creation.
       * @default true
       */
      is_enabled?: boolean;
    };
    /**
     * @description What `update` of a `StCheckMissingByCampaign` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `campaign_id` is not among its members and is refused as unknown, like `id`.
     * @example {
     *       "is_enabled": true
     *     }
     */
    StCheckMissingByCampaignPut: {
      /** @description Whether the service looks for missing data. */
      is_enabled?: boolean;
    };
    /**
     * @description Whether the outlier service works on a campaign. Only on servers up to 0.25.
     * @example {
     *       "id": 1,
     *       "is_enabled": true,
     *       "campaign_id": 1
     *     }
     */
    StCheckOutliersByCampaign: {
      /** @description The campaign. */
      campaign_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Whether the service looks for outliers. */
      is_enabled: boolean;
    };
    /**
     * @description A campaign and the state of the outlier service on it, set up or not. Only on servers up to 0.25.
     * @example {
     *       "id": null,
     *       "campaign_id": 2,
     *       "campaign_name": "Quay 2024",
     *       "is_enabled": null
     *     }
     */
    StCheckOutliersByCampaignFull: {
      /** @description The campaign. */
      campaign_id: number;
      /** @description Name of the campaign. */
      campaign_name: string;
      /** @description Number that the server gave the item; null where the service was never set up (the server's own document knows only integers). */
      id: number | null;
      /** @description Whether the service is switched on; null where it was never set up (the server's own document knows only booleans). */
      is_enabled: boolean | null;
    };
    /**
     * @description What `create` of a `StCheckOutliersByCampaign` takes.
     * @example {
     *       "is_enabled": true,
     *       "campaign_id": 1
     *     }
     */
    StCheckOutliersByCampaignPost: {
      /** @description The campaign. */
      campaign_id: number;
      /**
       * @description Whether the service looks for outliers. true when left out at creation.
       * @default true
       */
      is_enabled?: boolean;
    };
    /**
     * @description What `update` of a `StCheckOutliersByCampaign` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `campaign_id` is not among its members and is refused as unknown, like `id`.
     * @example {
     *       "is_enabled": true
     *     }
     */
    StCheckOutliersByCampaignPut: {
      /** @description Whether the service looks for outliers. */
      is_enabled?: boolean;
    };
    /**
     * @description Whether the cleaning service works on a campaign. Only on servers up to 0.25.
     * @example {
     *       "id": 1,
     *       "is_enabled": true,
     *       "campaign_id": 1
     *     }
     */
    StCleanupByCampaign: {
      /** @description The campaign. */
      campaign_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Whether the service cleans the campaign's data. */
      is_enabled: boolean;
    };
    /**
     * @description A campaign and the state of the cleaning service on it, set up or not. Only on servers up to 0.25.
     * @example {
     *       "id": null,
     *       "campaign_id": 2,
     *       "campaign_name": "Quay 2024",
     *       "is_enabled": null
     *     }
     */
    StCleanupByCampaignFull: {
      /** @description The campaign. */
      campaign_id: number;
      /** @description Name of the campaign. */
      campaign_name: string;
      /** @description Number that the server gave the item; null where the service was never set up (the server's own document knows only integers). */
      id: number | null;
      /** @description Whether the service is switched on; null where it was never set up (the server's own document knows only booleans). */
      is_enabled: boolean | null;
    };
    /**
     * @description What `create` of a `StCleanupByCampaign` takes.
     * @example {
     *       "is_enabled": true,
     *       "campaign_id": 1
     *     }
     */
    StCleanupByCampaignPost: {
      /** @description The campaign. */
      campaign_id: number;
      /**
       * @description Whether the service cleans the campaign's data. true when left out at creation.
       * @default true
       */
      is_enabled?: boolean;
    };
    /**
     * @description What `update` of a `StCleanupByCampaign` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `campaign_id` is not among its members and is refused as unknown, like `id`.
     * @example {
     *       "is_enabled": true
     *     }
     */
    StCleanupByCampaignPut: {
      /** @description Whether the service cleans the campaign's data. */
      is_enabled?: boolean;
    };
    /**
     * @description Up to when the cleaning service has cleaned a time series. Only on servers up to 0.25.
     * @example {
     *       "id": 1,
     *       "timeseries_id": 1,
     *       "last_timestamp": "2024-03-04T00:00:00+00:00"
     *     }
     */
    StCleanupByTimeseries: {
      /** @description Number that the server gave the item. */
      id: number;
      /**
       * Format: date-time
       * @description Up to when the data are cleaned. Absent while the time series was never cleaned.
       */
      last_timestamp?: string;
      /** @description The time series. */
      timeseries_id: number;
    };
    /**
     * @description A time series and how far it is cleaned. Only on servers up to 0.25.
     * @example {
     *       "id": 1,
     *       "timeseries_id": 1,
     *       "timeseries_name": "Library electricity",
     *       "timeseries_unit_symbol": "kWh",
     *       "last_timestamp": null
     *     }
     */
    StCleanupByTimeseriesFull: {
      /** @description Number that the server gave the item; null where the service was never set up (the server's own document knows only integers). */
      id: number | null;
      /**
       * Format: date-time
       * @description Up to when the data are cleaned; null while the time series was never cleaned.
       */
      last_timestamp: string | null;
      /** @description The time series. */
      timeseries_id: number;
      /** @description Name of the time series. */
      timeseries_name: string;
      /** @description Symbol of the time series' unit; empty without unit. */
      timeseries_unit_symbol: string;
    };
    /**
     * @description Whether the weather service fetches observed weather for a site. Only on servers up to 0.25.
     * @example {
     *       "id": 1,
     *       "is_enabled": true,
     *       "site_id": 1
     *     }
     */
    StDownloadWeatherDataBySite: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Whether the service fetches observed weather. */
      is_enabled: boolean;
      /** @description The site. */
      site_id: number;
    };
    /**
     * @description A site and the state of its weather service, set up or not. Only on servers up to 0.25.
     * @example {
     *       "id": 1,
     *       "site_id": 1,
     *       "site_name": "Harbour campus",
     *       "is_enabled": true
     *     }
     */
    StDownloadWeatherDataBySiteFull: {
      /** @description Number that the server gave the item; null where the service was never set up (the server's own document knows only integers). */
      id: number | null;
      /** @description Whether the service is switched on; null where it was never set up (the server's own document knows only booleans). */
      is_enabled: boolean | null;
      /** @description The site. */
      site_id: number;
      /** @description Name of the site. */
      site_name: string;
    };
    /**
     * @description What `create` of a `StDownloadWeatherDataBySite` takes.
     * @example {
     *       "is_enabled": true,
     *       "site_id": 1
     *     }
     */
    StDownloadWeatherDataBySitePost: {
      /**
       * @description Whether the service fetches observed weather. true when left out at creation.
       * @default true
       */
      is_enabled?: boolean;
      /** @description The site. */
      site_id: number;
    };
    /**
     * @description What `update` of a `StDownloadWeatherDataBySite` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `site_id` is not among its members and is refused as unknown, like `id`.
     * @example {
     *       "is_enabled": true
     *     }
     */
    StDownloadWeatherDataBySitePut: {
      /**
       * @description Whether the service fetches observed weather. true when left out.
       * @default true
       */
      is_enabled?: boolean;
    };
    /**
     * @description Whether the weather service fetches forecasts for a site. Only on servers up to 0.25.
     * @example {
     *       "id": 1,
     *       "is_enabled": true,
     *       "site_id": 1
     *     }
     */
    StDownloadWeatherForecastDataBySite: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Whether the service fetches forecasts. */
      is_enabled: boolean;
      /** @description The site. */
      site_id: number;
    };
    /**
     * @description A site and the state of its forecast service, set up or not. Only on servers up to 0.25.
     * @example {
     *       "id": 1,
     *       "site_id": 1,
     *       "site_name": "Harbour campus",
     *       "is_enabled": true
     *     }
     */
    StDownloadWeatherForecastDataBySiteFull: {
      /** @description Number that the server gave the item; null where the service was never set up (the server's own document knows only integers). */
      id: number | null;
      /** @description Whether the service is switched on; null where it was never set up (the server's own document knows only booleans). */
      is_enabled: boolean | null;
      /** @description The site. */
      site_id: number;
      /** @description Name of the site. */
      site_name: string;
    };
    /**
     * @description What `create` of a `StDownloadWeatherForecastDataBySite` takes.
     * @example {
     *       "is_enabled": true,
     *       "site_id": 1
     *     }
     */
    StDownloadWeatherForecastDataBySitePost: {
      /**
       * @description Whether the service fetches forecasts. true when left out at creation.
       * @default true
       */
      is_enabled?: boolean;
      /** @description The site. */
      site_id: number;
    };
    /**
     * @description What `update` of a `StDownloadWeatherForecastDataBySite` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `site_id` is not among its members and is refused as unknown, like `id`.
     * @example {
     *       "is_enabled": true
     *     }
     */
    StDownloadWeatherForecastDataBySitePut: {
      /**
       * @description Whether the service fetches forecasts. true when left out.
       * @default true
       */
      is_enabled?: boolean;
    };
    /**
     * @description A storey of a building.
     * @example {
     *       "id": 1,
     *       "name": "Ground floor",
     *       "description": "Reading rooms",
     *       "ifc_id": "1pPHnf7cXCpPsNEnQf8_6B",
     *       "building_id": 1
     *     }
     */
    Storey: {
      /** @description Building that the storey is in. Fixed once created. */
      building_id: number;
      /** @description Free text, at most 500 characters. */
      description?: string;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. */
      ifc_id?: string;
      /** @description Name of the storey, 1 to 80 characters. Unique in its building. */
      name: string;
    };
    /**
     * @description What `create` of a `Storey` takes.
     * @example {
     *       "name": "Ground floor",
     *       "description": "Reading rooms",
     *       "ifc_id": "1pPHnf7cXCpPsNEnQf8_6B",
     *       "building_id": 1
     *     }
     */
    StoreyPost: {
      /** @description Building that the storey is in. Fixed once created. */
      building_id: number;
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none. */
      ifc_id?: string | null;
      /** @description Name of the storey, 1 to 80 characters. Unique in its building. */
      name: string;
    };
    /**
     * @description Entry that lets storeys have a property.
     * @example {
     *       "id": 1,
     *       "structural_element_property": {
     *         "name": "Area",
     *         "value_type": "float",
     *         "unit_symbol": "m²",
     *         "description": "Heated floor area"
     *       },
     *       "structural_element_property_id": 1
     *     }
     */
    StoreyProperty: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The property itself. */
      structural_element_property: components["schemas"]["StructuralElementPropertyWithoutId"];
      /** @description Property that this kind of element may have from now on. */
      structural_element_property_id: number;
    };
    /**
     * @description Value of a property of one storey.
     * @example {
     *       "id": 1,
     *       "storey_property": {
     *         "structural_element_property": {
     *           "name": "Area",
     *           "value_type": "float",
     *           "unit_symbol": "m²",
     *           "description": "Heated floor area"
     *         },
     *         "structural_element_property_id": 1
     *       },
     *       "storey_id": 1,
     *       "storey_property_id": 1,
     *       "value": "1240.5"
     *     }
     */
    StoreyPropertyData: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Storey that the value is about. */
      storey_id: number;
      /** @description The entry of `storeyProperties`, with the property in it. */
      storey_property: components["schemas"]["StoreyPropertyWithoutId"];
      /** @description Entry of `storeyProperties` whose value this is (not the id of the property itself). */
      storey_property_id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422. */
      value: string;
    };
    /**
     * @description What `create` of a `StoreyPropertyData` takes.
     * @example {
     *       "storey_id": 1,
     *       "storey_property_id": 1,
     *       "value": "1240.5"
     *     }
     */
    StoreyPropertyDataPost: {
      /** @description Storey that the value is about. */
      storey_id: number;
      /** @description Entry of `storeyProperties` whose value this is (not the id of the property itself). */
      storey_property_id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422. */
      value: string;
    };
    /**
     * @description What `update` of a `StoreyPropertyData` takes. It replaces the item as a whole. `id` is refused as unknown.
     * @example {
     *       "storey_id": 1,
     *       "storey_property_id": 1,
     *       "value": "1240.5"
     *     }
     */
    StoreyPropertyDataPut: {
      /** @description Storey that the value is about. */
      storey_id: number;
      /** @description Entry of `storeyProperties` whose value this is (not the id of the property itself). */
      storey_property_id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422. */
      value: string;
    };
    /**
     * @description What `create` of a `StoreyProperty` takes.
     * @example {
     *       "structural_element_property_id": 1
     *     }
     */
    StoreyPropertyPost: {
      /** @description Property that this kind of element may have from now on. */
      structural_element_property_id: number;
    };
    /**
     * @description The members of a `StoreyProperty` but its id: the form in which it is embedded in other answers, beside the member that holds the id.
     * @example {
     *       "structural_element_property": {
     *         "name": "Area",
     *         "value_type": "float",
     *         "unit_symbol": "m²",
     *         "description": "Heated floor area"
     *       },
     *       "structural_element_property_id": 1
     *     }
     */
    StoreyPropertyWithoutId: {
      /** @description The property itself. */
      structural_element_property: components["schemas"]["StructuralElementPropertyWithoutId"];
      /** @description Property that this kind of element may have from now on. */
      structural_element_property_id: number;
    };
    /**
     * @description What `update` of a `Storey` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `building_id` is not among its members and is refused as unknown, like `id`.
     * @example {
     *       "name": "Ground floor",
     *       "description": "Reading rooms",
     *       "ifc_id": "1pPHnf7cXCpPsNEnQf8_6B"
     *     }
     */
    StoreyPut: {
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none. */
      ifc_id?: string | null;
      /** @description Name of the storey, 1 to 80 characters. Unique in its building. */
      name: string;
    };
    /**
     * @description The members of a `Storey` but its id: the form in which it is embedded in other answers, beside the member that holds the id.
     * @example {
     *       "name": "Ground floor",
     *       "description": "Reading rooms",
     *       "ifc_id": "1pPHnf7cXCpPsNEnQf8_6B",
     *       "building_id": 1
     *     }
     */
    StoreyWithoutId: {
      /** @description Building that the storey is in. Fixed once created. */
      building_id: number;
      /** @description Free text, at most 500 characters. */
      description?: string;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. */
      ifc_id?: string;
      /** @description Name of the storey, 1 to 80 characters. Unique in its building. */
      name: string;
    };
    /**
     * @description A kind of structural element.
     * @example building
     * @enum {string}
     */
    StructuralElement: "site" | "building" | "storey" | "space" | "zone";
    /**
     * @description A property that sites, buildings, storeys, spaces or zones may be given, such as an area or an owner.
     * @example {
     *       "id": 1,
     *       "name": "Area",
     *       "value_type": "float",
     *       "unit_symbol": "m²",
     *       "description": "Heated floor area"
     *     }
     */
    StructuralElementProperty: {
      /** @description Free text, at most 500 characters. */
      description?: string;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV imports. */
      name: string;
      /** @description Symbol of the values' unit, such as `m²`. Absent: without unit. */
      unit_symbol?: string;
      /** @description Type that the values of the property must have. Fixed once created. */
      value_type: components["schemas"]["PropertyValueType"];
    };
    /**
     * @description What `create` of a `StructuralElementProperty` takes.
     * @example {
     *       "name": "Area",
     *       "value_type": "float",
     *       "unit_symbol": "m²",
     *       "description": "Heated floor area"
     *     }
     */
    StructuralElementPropertyPost: {
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV imports. */
      name: string;
      /** @description Symbol of the values' unit, such as `m²`. Left out: without unit. An explicit null is refused. */
      unit_symbol?: string;
      /** @description Type that the values of the property must have. `string` when left out; fixed once created. */
      value_type?: components["schemas"]["PropertyValueType"];
    };
    /**
     * @description What `update` of a `StructuralElementProperty` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `value_type` is not among its members and is refused as unknown, like `id`.
     * @example {
     *       "name": "Area",
     *       "unit_symbol": "m²",
     *       "description": "Heated floor area"
     *     }
     */
    StructuralElementPropertyPut: {
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV imports. */
      name: string;
      /** @description Symbol of the values' unit, such as `m²`. Left out: without unit. An explicit null is refused. */
      unit_symbol?: string;
    };
    /**
     * @description The members of a `StructuralElementProperty` but its id: the form in which it is embedded in other answers, beside the member that holds the id.
     * @example {
     *       "name": "Area",
     *       "value_type": "float",
     *       "unit_symbol": "m²",
     *       "description": "Heated floor area"
     *     }
     */
    StructuralElementPropertyWithoutId: {
      /** @description Free text, at most 500 characters. */
      description?: string;
      /** @description Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV imports. */
      name: string;
      /** @description Symbol of the values' unit, such as `m²`. Absent: without unit. */
      unit_symbol?: string;
      /** @description Type that the values of the property must have. Fixed once created. */
      value_type: components["schemas"]["PropertyValueType"];
    };
    /**
     * @description A task that the server can run.
     * @example {
     *       "name": "CheckMissingData",
     *       "default_parameters": {
     *         "min_completeness_ratio": 0.9
     *       },
     *       "schedule": {}
     *     }
     */
    Task: {
      /** @description Parameters of the task and the values that they have when nothing else is said. */
      default_parameters: {
        [key: string]: unknown;
      };
      /** @description Name of the task, as `tasks.run` and `tasksByCampaigns` take it. */
      name: string;
      /** @description When the server runs the task by itself: name of the schedule to its rule as text, such as the seconds between two runs; empty when it never does. */
      schedule: {
        [key: string]: string;
      };
    };
    /**
     * @description Setting by which the server runs a task for a campaign again and again.
     * @example {
     *       "id": 1,
     *       "is_enabled": true,
     *       "parameters": {
     *         "min_completeness_ratio": 0.8
     *       },
     *       "offset_unit": "day",
     *       "task_name": "CheckMissingData",
     *       "campaign_id": 1,
     *       "start_offset": -1,
     *       "end_offset": 0
     *     }
     */
    TaskByCampaign: {
      /** @description Campaign that the task works on. Fixed once created. */
      campaign_id: number;
      /** @description End of the time span that each run works on, counted like `start_offset`. */
      end_offset: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Whether the server runs the task for the campaign. */
      is_enabled: boolean;
      /** @description Unit of `start_offset` and `end_offset`. */
      offset_unit: components["schemas"]["TaskOffsetUnit"];
      /** @description Values of the task's own parameters; empty for the defaults. Absent in answers when none was ever given. */
      parameters?: {
        [key: string]: unknown;
      };
      /** @description Beginning of the time span that each run works on: so many units from the moment of the run, negative for the past. */
      start_offset: number;
      /** @description Name of the task, from `tasks.list`, without the ending `Scheduled` under which the server stores it. Fixed once created. */
      task_name: string;
    };
    /**
     * @description What `create` of a `TaskByCampaign` takes.
     * @example {
     *       "is_enabled": true,
     *       "parameters": {
     *         "min_completeness_ratio": 0.8
     *       },
     *       "offset_unit": "day",
     *       "task_name": "CheckMissingData",
     *       "campaign_id": 1,
     *       "start_offset": -1,
     *       "end_offset": 0
     *     }
     */
    TaskByCampaignPost: {
      /** @description Campaign that the task works on. Fixed once created. */
      campaign_id: number;
      /** @description End of the time span that each run works on, counted like `start_offset`. 0, the moment of the run, when left out at creation. */
      end_offset?: number;
      /**
       * @description Whether the server runs the task for the campaign. true when left out at creation.
       * @default true
       */
      is_enabled?: boolean;
      /** @description Unit of `start_offset` and `end_offset`. Required: the server's own document calls it optional, but answers 409 without a message when it is missing. */
      offset_unit: components["schemas"]["TaskOffsetUnit"];
      /**
       * @description Values of the task's own parameters; empty for the defaults. Absent in answers when none was ever given.
       * @default {}
       */
      parameters?: {
        [key: string]: unknown;
      };
      /** @description Beginning of the time span that each run works on: so many units from the moment of the run, negative for the past. -1 when left out at creation. */
      start_offset?: number;
      /** @description Name of the task, from `tasks.list`, without the ending `Scheduled` under which the server stores it. Fixed once created. */
      task_name: string;
    };
    /**
     * @description What `update` of a `TaskByCampaign` takes. It replaces the item as a whole. `task_name` and `campaign_id` are not among its members and are refused as unknown, like `id`.
     * @example {
     *       "is_enabled": true,
     *       "parameters": {
     *         "min_completeness_ratio": 0.8
     *       },
     *       "offset_unit": "day",
     *       "start_offset": -1,
     *       "end_offset": 0
     *     }
     */
    TaskByCampaignPut: {
      /** @description End of the time span that each run works on, counted like `start_offset`. */
      end_offset: number;
      /** @description Whether the server runs the task for the campaign. */
      is_enabled: boolean;
      /** @description Unit of `start_offset` and `end_offset`. */
      offset_unit: components["schemas"]["TaskOffsetUnit"];
      /** @description Values of the task's own parameters; `{}` for the defaults. */
      parameters: {
        [key: string]: unknown;
      };
      /** @description Beginning of the time span that each run works on: so many units from the moment of the run, negative for the past. */
      start_offset: number;
    };
    /**
     * @description Unit of the offsets of a task's time span.
     * @example day
     * @enum {string}
     */
    TaskOffsetUnit: "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
    /**
     * @description What `tasks.run` takes: the task, and what it is to work on.
     * @example {
     *       "task_name": "Cleanup",
     *       "campaign_id": 1,
     *       "start_time": "2024-03-04T00:00:00+01:00",
     *       "end_time": "2024-03-05T00:00:00+01:00",
     *       "parameters": {}
     *     }
     */
    TaskRun: {
      /** @description Campaign that the task works on. */
      campaign_id: number;
      /**
       * Format: date-time
       * @description End of the time span that the task works on. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC.
       */
      end_time: string;
      /** @description Values of the task's own parameters (see `default_parameters` in `tasks.list`); `{}` for the defaults. Required: the server's own document calls it optional, but fails with 500 without it. */
      parameters: {
        [key: string]: unknown;
      };
      /**
       * Format: date-time
       * @description Beginning of the time span that the task works on. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC.
       */
      start_time: string;
      /** @description Name of the task, from `tasks.list`. */
      task_name: string;
    };
    /**
     * @description A time series: name, unit and place of a row of measured or computed values. The values themselves are under `timeseriesData`.
     * @example {
     *       "id": 1,
     *       "name": "Library electricity",
     *       "unit_symbol": "kWh",
     *       "description": "Main meter",
     *       "campaign_id": 1,
     *       "campaign_scope_id": 2
     *     }
     */
    Timeseries: {
      /** @description Campaign that the time series belongs to. Fixed once created. */
      campaign_id: number;
      /** @description Scope that decides who may use the time series. It must be one of the same campaign. Fixed once created. */
      campaign_scope_id: number;
      /** @description Free text, at most 500 characters. */
      description?: string;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Name of the time series, 1 to 80 characters. Unique in its campaign, which is what the methods by name rely on. */
      name: string;
      /** @description Symbol of the unit, such as `°C`, `kWh` or `%`. It must be one that the server knows (it converts between units by dimension); the empty text means without unit. */
      unit_symbol: string;
    };
    /**
     * @description Link between a time series and the building that it was measured in.
     * @example {
     *       "id": 1,
     *       "site": {
     *         "name": "Harbour campus",
     *         "latitude": 47.2184,
     *         "longitude": -1.5536,
     *         "description": "Three buildings on the quay",
     *         "ifc_id": "2O2Fr$t4X7Zf8NOew3FL9r",
     *         "campaign_id": 1
     *       },
     *       "building": {
     *         "name": "Library",
     *         "description": "Built in 1974, insulated in 2012",
     *         "ifc_id": "39t4Pu3nTC4ekXYRIHJB9W",
     *         "site_id": 1
     *       },
     *       "timeseries_id": 1,
     *       "building_id": 1
     *     }
     */
    TimeseriesByBuilding: {
      /** @description The building, or the one that the element belongs to. */
      building: components["schemas"]["BuildingWithoutId"];
      /** @description The building. */
      building_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The site, or the one that the element belongs to. */
      site: components["schemas"]["SiteWithoutId"];
      /** @description The time series. */
      timeseries_id: number;
    };
    /**
     * @description What `create` of a `TimeseriesByBuilding` takes.
     * @example {
     *       "timeseries_id": 1,
     *       "building_id": 1
     *     }
     */
    TimeseriesByBuildingPost: {
      /** @description The building. */
      building_id: number;
      /** @description The time series. */
      timeseries_id: number;
    };
    /**
     * @description Link between an event and a time series that it is about.
     * @example {
     *       "id": 1,
     *       "timeseries": {
     *         "name": "Library electricity",
     *         "unit_symbol": "kWh",
     *         "description": "Main meter",
     *         "campaign_id": 1,
     *         "campaign_scope_id": 2
     *       },
     *       "event": {
     *         "timestamp": "2024-03-04T06:00:00+00:00",
     *         "level": "WARNING",
     *         "campaign_scope_id": 2,
     *         "category_id": 1,
     *         "source": "CheckMissingData",
     *         "description": "No data since Sunday"
     *       },
     *       "timeseries_id": 1,
     *       "event_id": 1
     *     }
     */
    TimeseriesByEvent: {
      /** @description The event. */
      event: components["schemas"]["EventWithoutId"];
      /** @description The event. */
      event_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The time series. */
      timeseries: components["schemas"]["TimeseriesWithoutId"];
      /** @description The time series. */
      timeseries_id: number;
    };
    /**
     * @description What `create` of a `TimeseriesByEvent` takes.
     * @example {
     *       "timeseries_id": 1,
     *       "event_id": 1
     *     }
     */
    TimeseriesByEventPost: {
      /** @description The event. */
      event_id: number;
      /** @description The time series. */
      timeseries_id: number;
    };
    /**
     * @description Link between a time series and the site that it was measured on.
     * @example {
     *       "id": 1,
     *       "site": {
     *         "name": "Harbour campus",
     *         "latitude": 47.2184,
     *         "longitude": -1.5536,
     *         "description": "Three buildings on the quay",
     *         "ifc_id": "2O2Fr$t4X7Zf8NOew3FL9r",
     *         "campaign_id": 1
     *       },
     *       "timeseries_id": 1,
     *       "site_id": 1
     *     }
     */
    TimeseriesBySite: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The site, or the one that the element belongs to. */
      site: components["schemas"]["SiteWithoutId"];
      /** @description The site. */
      site_id: number;
      /** @description The time series. */
      timeseries_id: number;
    };
    /**
     * @description What `create` of a `TimeseriesBySite` takes.
     * @example {
     *       "timeseries_id": 1,
     *       "site_id": 1
     *     }
     */
    TimeseriesBySitePost: {
      /** @description The site. */
      site_id: number;
      /** @description The time series. */
      timeseries_id: number;
    };
    /**
     * @description Link between a time series and the space that it was measured in.
     * @example {
     *       "id": 1,
     *       "site": {
     *         "name": "Harbour campus",
     *         "latitude": 47.2184,
     *         "longitude": -1.5536,
     *         "description": "Three buildings on the quay",
     *         "ifc_id": "2O2Fr$t4X7Zf8NOew3FL9r",
     *         "campaign_id": 1
     *       },
     *       "building": {
     *         "name": "Library",
     *         "description": "Built in 1974, insulated in 2012",
     *         "ifc_id": "39t4Pu3nTC4ekXYRIHJB9W",
     *         "site_id": 1
     *       },
     *       "storey": {
     *         "name": "Ground floor",
     *         "description": "Reading rooms",
     *         "ifc_id": "1pPHnf7cXCpPsNEnQf8_6B",
     *         "building_id": 1
     *       },
     *       "space": {
     *         "name": "Reading room",
     *         "description": "South side",
     *         "ifc_id": "0e_hbkIQ5DMQlIJ$2V3j_m",
     *         "storey_id": 1
     *       },
     *       "timeseries_id": 1,
     *       "space_id": 1
     *     }
     */
    TimeseriesBySpace: {
      /** @description The building, or the one that the element belongs to. */
      building: components["schemas"]["BuildingWithoutId"];
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The site, or the one that the element belongs to. */
      site: components["schemas"]["SiteWithoutId"];
      /** @description The space. */
      space: components["schemas"]["SpaceWithoutId"];
      /** @description The space. */
      space_id: number;
      /** @description The storey, or the one that the element belongs to. */
      storey: components["schemas"]["StoreyWithoutId"];
      /** @description The time series. */
      timeseries_id: number;
    };
    /**
     * @description What `create` of a `TimeseriesBySpace` takes.
     * @example {
     *       "timeseries_id": 1,
     *       "space_id": 1
     *     }
     */
    TimeseriesBySpacePost: {
      /** @description The space. */
      space_id: number;
      /** @description The time series. */
      timeseries_id: number;
    };
    /**
     * @description Link between a time series and the storey that it was measured on.
     * @example {
     *       "id": 1,
     *       "site": {
     *         "name": "Harbour campus",
     *         "latitude": 47.2184,
     *         "longitude": -1.5536,
     *         "description": "Three buildings on the quay",
     *         "ifc_id": "2O2Fr$t4X7Zf8NOew3FL9r",
     *         "campaign_id": 1
     *       },
     *       "building": {
     *         "name": "Library",
     *         "description": "Built in 1974, insulated in 2012",
     *         "ifc_id": "39t4Pu3nTC4ekXYRIHJB9W",
     *         "site_id": 1
     *       },
     *       "storey": {
     *         "name": "Ground floor",
     *         "description": "Reading rooms",
     *         "ifc_id": "1pPHnf7cXCpPsNEnQf8_6B",
     *         "building_id": 1
     *       },
     *       "timeseries_id": 1,
     *       "storey_id": 1
     *     }
     */
    TimeseriesByStorey: {
      /** @description The building, or the one that the element belongs to. */
      building: components["schemas"]["BuildingWithoutId"];
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The site, or the one that the element belongs to. */
      site: components["schemas"]["SiteWithoutId"];
      /** @description The storey, or the one that the element belongs to. */
      storey: components["schemas"]["StoreyWithoutId"];
      /** @description The storey. */
      storey_id: number;
      /** @description The time series. */
      timeseries_id: number;
    };
    /**
     * @description What `create` of a `TimeseriesByStorey` takes.
     * @example {
     *       "timeseries_id": 1,
     *       "storey_id": 1
     *     }
     */
    TimeseriesByStoreyPost: {
      /** @description The storey. */
      storey_id: number;
      /** @description The time series. */
      timeseries_id: number;
    };
    /**
     * @description Link between a time series and the zone that it was measured in.
     * @example {
     *       "id": 1,
     *       "zone": {
     *         "name": "South facades",
     *         "description": "All rooms behind the south facades",
     *         "ifc_id": "3cUkl32yn9qRSPvBJVyWdF",
     *         "campaign_id": 1
     *       },
     *       "timeseries_id": 1,
     *       "zone_id": 1
     *     }
     */
    TimeseriesByZone: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The time series. */
      timeseries_id: number;
      /** @description The zone. */
      zone: components["schemas"]["ZoneWithoutId"];
      /** @description The zone. */
      zone_id: number;
    };
    /**
     * @description What `create` of a `TimeseriesByZone` takes.
     * @example {
     *       "timeseries_id": 1,
     *       "zone_id": 1
     *     }
     */
    TimeseriesByZonePost: {
      /** @description The time series. */
      timeseries_id: number;
      /** @description The zone. */
      zone_id: number;
    };
    /**
     * @description Completeness of one time series, bucket by bucket.
     * @example {
     *       "name": "Library electricity",
     *       "count": [
     *         144,
     *         72
     *       ],
     *       "ratio": [
     *         1,
     *         0.5
     *       ],
     *       "total_count": 216,
     *       "avg_count": 108,
     *       "avg_ratio": 0.75,
     *       "interval": 600,
     *       "undefined_interval": false,
     *       "expected_count": [
     *         144,
     *         144
     *       ]
     *     }
     */
    TimeseriesCompleteness: {
      /** @description Mean number of values in a bucket. */
      avg_count: number;
      /** @description Mean of `ratio`; null where nothing is expected. */
      avg_ratio: number | null;
      /** @description Number of values in each bucket. */
      count: number[];
      /** @description Number of values expected in each bucket; null where `interval` is unknown. */
      expected_count: (number | null)[];
      /** @description Seconds from one value to the next: from the time series' property `Interval`, or guessed from the fullest bucket; null when there are no values either. */
      interval: number | null;
      /** @description Name of the time series. */
      name: string;
      /** @description Number of values in each bucket divided by the number expected, 0 to 1 and above; null where nothing is expected. */
      ratio: (number | null)[];
      /** @description Number of values in all buckets. */
      total_count: number;
      /** @description true when the time series has no property `Interval`, so that `interval` is a guess. */
      undefined_interval: boolean;
    };
    /**
     * @description The CSV file (UTF-8) that describes time series. Further columns are named as properties of time series and hold their values.
     * @example {
     *       "timeseries_csv": "Campaign scope,Name,Description,Unit,Site,Building,Storey,Space,Zone\nElectricity,Library electricity,,kWh,Harbour campus,Library,,,\n"
     *     }
     */
    TimeseriesCsvFiles: {
      /**
       * Format: binary
       * @description Time series. Columns: Campaign scope, Name, Description, Unit, Site, Building, Storey, Space, Zone.
       */
      timeseries_csv: string;
    };
    /**
     * @description Values of time series: id of the time series as text (in the methods by name, its name) to time to value. Times are ISO 8601 with an offset from UTC. In answers a series without values is left out and null stands for a bucket without values (aggregates only); in uploads null stands for no value.
     * @example {
     *       "1": {
     *         "2024-03-04T00:00:00+01:00": 3.2,
     *         "2024-03-04T00:10:00+01:00": 3.4
     *       },
     *       "4": {
     *         "2024-03-04T00:00:00+01:00": null
     *       }
     *     }
     */
    TimeseriesDataPayload: {
      [key: string]: {
        [key: string]: number | null;
      };
    };
    /**
     * @description A state of data: each time series holds separate values for each state, as measured (`Raw`) or after cleaning (`Clean`).
     * @example {
     *       "id": 1,
     *       "name": "Raw"
     *     }
     */
    TimeseriesDataState: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Name of the state, 1 to 80 characters. Unique on the server. `Raw` and `Clean` are there from the start. */
      name: string;
    };
    /**
     * @description What `create` of a `TimeseriesDataState` takes.
     * @example {
     *       "name": "Raw"
     *     }
     */
    TimeseriesDataStatePost: {
      /** @description Name of the state, 1 to 80 characters. Unique on the server. `Raw` and `Clean` are there from the start. */
      name: string;
    };
    /**
     * @description What `update` of a `TimeseriesDataState` takes. It replaces the item as a whole. `id` is refused as unknown.
     * @example {
     *       "name": "Raw"
     *     }
     */
    TimeseriesDataStatePut: {
      /** @description Name of the state, 1 to 80 characters. Unique on the server. `Raw` and `Clean` are there from the start. */
      name: string;
    };
    /**
     * @description Statistics of time series by id.
     * @example {
     *       "stats": {
     *         "1": {
     *           "first_timestamp": "2024-01-01T00:00:00+01:00",
     *           "last_timestamp": "2024-03-04T06:50:00+01:00",
     *           "count": 9114,
     *           "min": 0.4,
     *           "max": 12.6,
     *           "avg": 3.8,
     *           "stddev": 2.1
     *         }
     *       }
     *     }
     */
    TimeseriesDataStats: {
      /** @description Id of the time series, as text, to its statistics. */
      stats: {
        [key: string]: components["schemas"]["TimeseriesStats"];
      };
    };
    /**
     * @description Statistics of time series by name.
     * @example {
     *       "stats": {
     *         "Library electricity": {
     *           "first_timestamp": "2024-01-01T00:00:00+01:00",
     *           "last_timestamp": "2024-03-04T06:50:00+01:00",
     *           "count": 9114,
     *           "min": 0.4,
     *           "max": 12.6,
     *           "avg": 3.8,
     *           "stddev": 2.1
     *         }
     *       }
     *     }
     */
    TimeseriesDataStatsByName: {
      /** @description Name of the time series to its statistics. */
      stats: {
        [key: string]: components["schemas"]["TimeseriesStats"];
      };
    };
    /**
     * @description What `create` of a `Timeseries` takes.
     * @example {
     *       "name": "Library electricity",
     *       "unit_symbol": "kWh",
     *       "description": "Main meter",
     *       "campaign_id": 1,
     *       "campaign_scope_id": 2
     *     }
     */
    TimeseriesPost: {
      /** @description Campaign that the time series belongs to. Fixed once created. */
      campaign_id: number;
      /** @description Scope that decides who may use the time series. It must be one of the same campaign. Fixed once created. */
      campaign_scope_id: number;
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description Name of the time series, 1 to 80 characters. Unique in its campaign, which is what the methods by name rely on. */
      name: string;
      /**
       * @description Symbol of the unit, such as `°C`, `kWh` or `%`. It must be one that the server knows (it converts between units by dimension); the empty text means without unit.
       * @default
       */
      unit_symbol?: string;
    };
    /**
     * @description A property that time series may have. `Min`, `Max` and `Interval` are there from the start and steer the checks.
     * @example {
     *       "id": 3,
     *       "name": "Interval",
     *       "value_type": "float",
     *       "unit_symbol": "s",
     *       "description": "Expected seconds between two values"
     *     }
     */
    TimeseriesProperty: {
      /** @description Free text, at most 250 characters. */
      description?: string;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV imports. */
      name: string;
      /** @description Symbol of the values' unit, such as `s`. Absent: without unit. */
      unit_symbol?: string;
      /** @description Type that the values of the property must have. Fixed once created. */
      value_type: components["schemas"]["PropertyValueType"];
    };
    /**
     * @description Value of a property of one time series.
     * @example {
     *       "id": 1,
     *       "timeseries_id": 1,
     *       "property_id": 3,
     *       "value": "600"
     *     }
     */
    TimeseriesPropertyData: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Entry of `timeseriesProperties` whose value this is. */
      property_id: number;
      /** @description Time series that the value is about. */
      timeseries_id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422. */
      value: string;
    };
    /**
     * @description What `create` of a `TimeseriesPropertyData` takes.
     * @example {
     *       "timeseries_id": 1,
     *       "property_id": 3,
     *       "value": "600"
     *     }
     */
    TimeseriesPropertyDataPost: {
      /** @description Entry of `timeseriesProperties` whose value this is. */
      property_id: number;
      /** @description Time series that the value is about. */
      timeseries_id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422. */
      value: string;
    };
    /**
     * @description What `update` of a `TimeseriesPropertyData` takes. It replaces the item as a whole. `id` is refused as unknown.
     * @example {
     *       "timeseries_id": 1,
     *       "property_id": 3,
     *       "value": "600"
     *     }
     */
    TimeseriesPropertyDataPut: {
      /** @description Entry of `timeseriesProperties` whose value this is. */
      property_id: number;
      /** @description Time series that the value is about. */
      timeseries_id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422. */
      value: string;
    };
    /**
     * @description What `create` of a `TimeseriesProperty` takes.
     * @example {
     *       "name": "Interval",
     *       "value_type": "float",
     *       "unit_symbol": "s",
     *       "description": "Expected seconds between two values"
     *     }
     */
    TimeseriesPropertyPost: {
      /** @description Free text, at most 250 characters. */
      description?: string | null;
      /** @description Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV imports. */
      name: string;
      /** @description Symbol of the values' unit, such as `s`. Left out: without unit. An explicit null is refused. */
      unit_symbol?: string;
      /** @description Type that the values of the property must have. `string` when left out; fixed once created. */
      value_type?: components["schemas"]["PropertyValueType"];
    };
    /**
     * @description What `update` of a `TimeseriesProperty` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `value_type` is not among its members and is refused as unknown, like `id`.
     * @example {
     *       "name": "Interval",
     *       "unit_symbol": "s",
     *       "description": "Expected seconds between two values"
     *     }
     */
    TimeseriesPropertyPut: {
      /** @description Free text, at most 250 characters. */
      description?: string | null;
      /** @description Name of the property, 1 to 80 characters. Unique on the server; also the column title in CSV imports. */
      name: string;
      /** @description Symbol of the values' unit, such as `s`. Left out: without unit. An explicit null is refused. */
      unit_symbol?: string;
    };
    /**
     * @description What `update` of a `Timeseries` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `campaign_id` and `campaign_scope_id` are not among its members and are refused as unknown, like `id`.
     * @example {
     *       "name": "Library electricity",
     *       "unit_symbol": "kWh",
     *       "description": "Main meter"
     *     }
     */
    TimeseriesPut: {
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description Name of the time series, 1 to 80 characters. Unique in its campaign, which is what the methods by name rely on. */
      name: string;
      /**
       * @description Symbol of the unit, such as `°C`, `kWh` or `%`. It must be one that the server knows (it converts between units by dimension); the empty text means without unit.
       * @default
       */
      unit_symbol?: string;
    };
    /**
     * @description Statistics of the values of one time series in one data state.
     * @example {
     *       "first_timestamp": "2024-01-01T00:00:00+01:00",
     *       "last_timestamp": "2024-03-04T06:50:00+01:00",
     *       "count": 9114,
     *       "min": 0.4,
     *       "max": 12.6,
     *       "avg": 3.8,
     *       "stddev": 2.1
     *     }
     */
    TimeseriesStats: {
      /** @description Mean of the values, in the unit of the time series; null without data (the server's own document knows only numbers). */
      avg: number | null;
      /** @description Number of values. */
      count: number;
      /**
       * Format: date-time
       * @description When the oldest value was measured; null without data (the server's own document knows only texts).
       */
      first_timestamp: string | null;
      /**
       * Format: date-time
       * @description When the newest value was measured; null without data (the server's own document knows only texts).
       */
      last_timestamp: string | null;
      /** @description Greatest value, in the unit of the time series; null without data (the server's own document knows only numbers). */
      max: number | null;
      /** @description Least value, in the unit of the time series; null without data (the server's own document knows only numbers). */
      min: number | null;
      /** @description Standard deviation of the values (as of a sample), in the unit of the time series; null with fewer than two values (the server's own document knows only numbers). */
      stddev: number | null;
    };
    /**
     * @description The members of a `Timeseries` but its id: the form in which it is embedded in other answers, beside the member that holds the id.
     * @example {
     *       "name": "Library electricity",
     *       "unit_symbol": "kWh",
     *       "description": "Main meter",
     *       "campaign_id": 1,
     *       "campaign_scope_id": 2
     *     }
     */
    TimeseriesWithoutId: {
      /** @description Campaign that the time series belongs to. Fixed once created. */
      campaign_id: number;
      /** @description Scope that decides who may use the time series. It must be one of the same campaign. Fixed once created. */
      campaign_scope_id: number;
      /** @description Free text, at most 500 characters. */
      description?: string;
      /** @description Name of the time series, 1 to 80 characters. Unique in its campaign, which is what the methods by name rely on. */
      name: string;
      /** @description Symbol of the unit, such as `°C`, `kWh` or `%`. It must be one that the server knows (it converts between units by dimension); the empty text means without unit. */
      unit_symbol: string;
    };
    /**
     * @description Name of a time zone in the IANA database. These 471 are the ones that the server takes.
     * @example Europe/Paris
     * @enum {string}
     */
    TimezoneName:
      | "Africa/Abidjan"
      | "Africa/Accra"
      | "Africa/Addis_Ababa"
      | "Africa/Algiers"
      | "Africa/Asmara"
      | "Africa/Bamako"
      | "Africa/Bangui"
      | "Africa/Banjul"
      | "Africa/Bissau"
      | "Africa/Blantyre"
      | "Africa/Brazzaville"
      | "Africa/Bujumbura"
      | "Africa/Cairo"
      | "Africa/Casablanca"
      | "Africa/Ceuta"
      | "Africa/Conakry"
      | "Africa/Dakar"
      | "Africa/Dar_es_Salaam"
      | "Africa/Djibouti"
      | "Africa/Douala"
      | "Africa/El_Aaiun"
      | "Africa/Freetown"
      | "Africa/Gaborone"
      | "Africa/Harare"
      | "Africa/Johannesburg"
      | "Africa/Juba"
      | "Africa/Kampala"
      | "Africa/Khartoum"
      | "Africa/Kigali"
      | "Africa/Kinshasa"
      | "Africa/Lagos"
      | "Africa/Libreville"
      | "Africa/Lome"
      | "Africa/Luanda"
      | "Africa/Lubumbashi"
      | "Africa/Lusaka"
      | "Africa/Malabo"
      | "Africa/Maputo"
      | "Africa/Maseru"
      | "Africa/Mbabane"
      | "Africa/Mogadishu"
      | "Africa/Monrovia"
      | "Africa/Nairobi"
      | "Africa/Ndjamena"
      | "Africa/Niamey"
      | "Africa/Nouakchott"
      | "Africa/Ouagadougou"
      | "Africa/Porto-Novo"
      | "Africa/Sao_Tome"
      | "Africa/Tripoli"
      | "Africa/Tunis"
      | "Africa/Windhoek"
      | "America/Adak"
      | "America/Anchorage"
      | "America/Anguilla"
      | "America/Antigua"
      | "America/Araguaina"
      | "America/Argentina/Buenos_Aires"
      | "America/Argentina/Catamarca"
      | "America/Argentina/Cordoba"
      | "America/Argentina/Jujuy"
      | "America/Argentina/La_Rioja"
      | "America/Argentina/Mendoza"
      | "America/Argentina/Rio_Gallegos"
      | "America/Argentina/Salta"
      | "America/Argentina/San_Juan"
      | "America/Argentina/San_Luis"
      | "America/Argentina/Tucuman"
      | "America/Argentina/Ushuaia"
      | "America/Aruba"
      | "America/Asuncion"
      | "America/Atikokan"
      | "America/Bahia"
      | "America/Bahia_Banderas"
      | "America/Barbados"
      | "America/Belem"
      | "America/Belize"
      | "America/Blanc-Sablon"
      | "America/Boa_Vista"
      | "America/Bogota"
      | "America/Boise"
      | "America/Cambridge_Bay"
      | "America/Campo_Grande"
      | "America/Cancun"
      | "America/Caracas"
      | "America/Cayenne"
      | "America/Cayman"
      | "America/Chicago"
      | "America/Chihuahua"
      | "America/Costa_Rica"
      | "America/Creston"
      | "America/Cuiaba"
      | "America/Curacao"
      | "America/Danmarkshavn"
      | "America/Dawson"
      | "America/Dawson_Creek"
      | "America/Denver"
      | "America/Detroit"
      | "America/Dominica"
      | "America/Edmonton"
      | "America/Eirunepe"
      | "America/El_Salvador"
      | "America/Fort_Nelson"
      | "America/Fortaleza"
      | "America/Glace_Bay"
      | "America/Goose_Bay"
      | "America/Grand_Turk"
      | "America/Grenada"
      | "America/Guadeloupe"
      | "America/Guatemala"
      | "America/Guayaquil"
      | "America/Guyana"
      | "America/Halifax"
      | "America/Havana"
      | "America/Hermosillo"
      | "America/Indiana/Indianapolis"
      | "America/Indiana/Knox"
      | "America/Indiana/Marengo"
      | "America/Indiana/Petersburg"
      | "America/Indiana/Tell_City"
      | "America/Indiana/Vevay"
      | "America/Indiana/Vincennes"
      | "America/Indiana/Winamac"
      | "America/Inuvik"
      | "America/Iqaluit"
      | "America/Jamaica"
      | "America/Juneau"
      | "America/Kentucky/Louisville"
      | "America/Kentucky/Monticello"
      | "America/Kralendijk"
      | "America/La_Paz"
      | "America/Lima"
      | "America/Los_Angeles"
      | "America/Lower_Princes"
      | "America/Maceio"
      | "America/Managua"
      | "America/Manaus"
      | "America/Marigot"
      | "America/Martinique"
      | "America/Matamoros"
      | "America/Mazatlan"
      | "America/Menominee"
      | "America/Merida"
      | "America/Metlakatla"
      | "America/Mexico_City"
      | "America/Miquelon"
      | "America/Moncton"
      | "America/Monterrey"
      | "America/Montevideo"
      | "America/Montserrat"
      | "America/Nassau"
      | "America/New_York"
      | "America/Nipigon"
      | "America/Nome"
      | "America/Noronha"
      | "America/North_Dakota/Beulah"
      | "America/North_Dakota/Center"
      | "America/North_Dakota/New_Salem"
      | "America/Nuuk"
      | "America/Ojinaga"
      | "America/Panama"
      | "America/Pangnirtung"
      | "America/Paramaribo"
      | "America/Phoenix"
      | "America/Port-au-Prince"
      | "America/Port_of_Spain"
      | "America/Porto_Velho"
      | "America/Puerto_Rico"
      | "America/Punta_Arenas"
      | "America/Rainy_River"
      | "America/Rankin_Inlet"
      | "America/Recife"
      | "America/Regina"
      | "America/Resolute"
      | "America/Rio_Branco"
      | "America/Santarem"
      | "America/Santiago"
      | "America/Santo_Domingo"
      | "America/Sao_Paulo"
      | "America/Scoresbysund"
      | "America/Sitka"
      | "America/St_Barthelemy"
      | "America/St_Johns"
      | "America/St_Kitts"
      | "America/St_Lucia"
      | "America/St_Thomas"
      | "America/St_Vincent"
      | "America/Swift_Current"
      | "America/Tegucigalpa"
      | "America/Thule"
      | "America/Thunder_Bay"
      | "America/Tijuana"
      | "America/Toronto"
      | "America/Tortola"
      | "America/Vancouver"
      | "America/Whitehorse"
      | "America/Winnipeg"
      | "America/Yakutat"
      | "America/Yellowknife"
      | "Antarctica/Casey"
      | "Antarctica/Davis"
      | "Antarctica/DumontDUrville"
      | "Antarctica/Macquarie"
      | "Antarctica/Mawson"
      | "Antarctica/McMurdo"
      | "Antarctica/Palmer"
      | "Antarctica/Rothera"
      | "Antarctica/Syowa"
      | "Antarctica/Troll"
      | "Antarctica/Vostok"
      | "Arctic/Longyearbyen"
      | "Asia/Aden"
      | "Asia/Almaty"
      | "Asia/Amman"
      | "Asia/Anadyr"
      | "Asia/Aqtau"
      | "Asia/Aqtobe"
      | "Asia/Ashgabat"
      | "Asia/Atyrau"
      | "Asia/Baghdad"
      | "Asia/Bahrain"
      | "Asia/Baku"
      | "Asia/Bangkok"
      | "Asia/Barnaul"
      | "Asia/Beirut"
      | "Asia/Bishkek"
      | "Asia/Brunei"
      | "Asia/Chita"
      | "Asia/Choibalsan"
      | "Asia/Colombo"
      | "Asia/Damascus"
      | "Asia/Dhaka"
      | "Asia/Dili"
      | "Asia/Dubai"
      | "Asia/Dushanbe"
      | "Asia/Famagusta"
      | "Asia/Gaza"
      | "Asia/Hebron"
      | "Asia/Ho_Chi_Minh"
      | "Asia/Hong_Kong"
      | "Asia/Hovd"
      | "Asia/Irkutsk"
      | "Asia/Jakarta"
      | "Asia/Jayapura"
      | "Asia/Jerusalem"
      | "Asia/Kabul"
      | "Asia/Kamchatka"
      | "Asia/Karachi"
      | "Asia/Kathmandu"
      | "Asia/Khandyga"
      | "Asia/Kolkata"
      | "Asia/Krasnoyarsk"
      | "Asia/Kuala_Lumpur"
      | "Asia/Kuching"
      | "Asia/Kuwait"
      | "Asia/Macau"
      | "Asia/Magadan"
      | "Asia/Makassar"
      | "Asia/Manila"
      | "Asia/Muscat"
      | "Asia/Novokuznetsk"
      | "Asia/Novosibirsk"
      | "Asia/Omsk"
      | "Asia/Oral"
      | "Asia/Phnom_Penh"
      | "Asia/Pontianak"
      | "Asia/Pyongyang"
      | "Asia/Qatar"
      | "Asia/Qostanay"
      | "Asia/Qyzylorda"
      | "Asia/Riyadh"
      | "Asia/Sakhalin"
      | "Asia/Samarkand"
      | "Asia/Seoul"
      | "Asia/Shanghai"
      | "Asia/Singapore"
      | "Asia/Srednekolymsk"
      | "Asia/Taipei"
      | "Asia/Tashkent"
      | "Asia/Tbilisi"
      | "Asia/Tehran"
      | "Asia/Thimphu"
      | "Asia/Tokyo"
      | "Asia/Tomsk"
      | "Asia/Ulaanbaatar"
      | "Asia/Urumqi"
      | "Asia/Ust-Nera"
      | "Asia/Vientiane"
      | "Asia/Vladivostok"
      | "Asia/Yakutsk"
      | "Asia/Yangon"
      | "Asia/Yekaterinburg"
      | "Asia/Yerevan"
      | "Atlantic/Azores"
      | "Atlantic/Bermuda"
      | "Atlantic/Canary"
      | "Atlantic/Cape_Verde"
      | "Atlantic/Faroe"
      | "Atlantic/Madeira"
      | "Atlantic/Reykjavik"
      | "Atlantic/South_Georgia"
      | "Atlantic/St_Helena"
      | "Atlantic/Stanley"
      | "Australia/Adelaide"
      | "Australia/Brisbane"
      | "Australia/Broken_Hill"
      | "Australia/Darwin"
      | "Australia/Eucla"
      | "Australia/Hobart"
      | "Australia/Lindeman"
      | "Australia/Lord_Howe"
      | "Australia/Melbourne"
      | "Australia/Perth"
      | "Australia/Sydney"
      | "CET"
      | "CST6CDT"
      | "EET"
      | "EST"
      | "EST5EDT"
      | "Etc/GMT"
      | "Etc/GMT+0"
      | "Etc/GMT+1"
      | "Etc/GMT+10"
      | "Etc/GMT+11"
      | "Etc/GMT+12"
      | "Etc/GMT+2"
      | "Etc/GMT+3"
      | "Etc/GMT+4"
      | "Etc/GMT+5"
      | "Etc/GMT+6"
      | "Etc/GMT+7"
      | "Etc/GMT+8"
      | "Etc/GMT+9"
      | "Etc/GMT-0"
      | "Etc/GMT-1"
      | "Etc/GMT-10"
      | "Etc/GMT-11"
      | "Etc/GMT-12"
      | "Etc/GMT-13"
      | "Etc/GMT-14"
      | "Etc/GMT-2"
      | "Etc/GMT-3"
      | "Etc/GMT-4"
      | "Etc/GMT-5"
      | "Etc/GMT-6"
      | "Etc/GMT-7"
      | "Etc/GMT-8"
      | "Etc/GMT-9"
      | "Etc/GMT0"
      | "Etc/Greenwich"
      | "Etc/UTC"
      | "Etc/Universal"
      | "Etc/Zulu"
      | "Europe/Amsterdam"
      | "Europe/Andorra"
      | "Europe/Astrakhan"
      | "Europe/Athens"
      | "Europe/Belgrade"
      | "Europe/Berlin"
      | "Europe/Bratislava"
      | "Europe/Brussels"
      | "Europe/Bucharest"
      | "Europe/Budapest"
      | "Europe/Busingen"
      | "Europe/Chisinau"
      | "Europe/Copenhagen"
      | "Europe/Dublin"
      | "Europe/Gibraltar"
      | "Europe/Guernsey"
      | "Europe/Helsinki"
      | "Europe/Isle_of_Man"
      | "Europe/Istanbul"
      | "Europe/Jersey"
      | "Europe/Kaliningrad"
      | "Europe/Kirov"
      | "Europe/Kyiv"
      | "Europe/Lisbon"
      | "Europe/Ljubljana"
      | "Europe/London"
      | "Europe/Luxembourg"
      | "Europe/Madrid"
      | "Europe/Malta"
      | "Europe/Mariehamn"
      | "Europe/Minsk"
      | "Europe/Monaco"
      | "Europe/Moscow"
      | "Europe/Nicosia"
      | "Europe/Oslo"
      | "Europe/Paris"
      | "Europe/Podgorica"
      | "Europe/Prague"
      | "Europe/Riga"
      | "Europe/Rome"
      | "Europe/Samara"
      | "Europe/San_Marino"
      | "Europe/Sarajevo"
      | "Europe/Saratov"
      | "Europe/Simferopol"
      | "Europe/Skopje"
      | "Europe/Sofia"
      | "Europe/Stockholm"
      | "Europe/Tallinn"
      | "Europe/Tirane"
      | "Europe/Ulyanovsk"
      | "Europe/Uzhgorod"
      | "Europe/Vaduz"
      | "Europe/Vatican"
      | "Europe/Vienna"
      | "Europe/Vilnius"
      | "Europe/Volgograd"
      | "Europe/Warsaw"
      | "Europe/Zagreb"
      | "Europe/Zaporozhye"
      | "Europe/Zurich"
      | "GMT"
      | "HST"
      | "Indian/Antananarivo"
      | "Indian/Chagos"
      | "Indian/Christmas"
      | "Indian/Cocos"
      | "Indian/Comoro"
      | "Indian/Kerguelen"
      | "Indian/Mahe"
      | "Indian/Maldives"
      | "Indian/Mauritius"
      | "Indian/Mayotte"
      | "Indian/Reunion"
      | "MET"
      | "MST"
      | "MST7MDT"
      | "PST8PDT"
      | "Pacific/Apia"
      | "Pacific/Auckland"
      | "Pacific/Bougainville"
      | "Pacific/Chatham"
      | "Pacific/Chuuk"
      | "Pacific/Easter"
      | "Pacific/Efate"
      | "Pacific/Fakaofo"
      | "Pacific/Fiji"
      | "Pacific/Funafuti"
      | "Pacific/Galapagos"
      | "Pacific/Gambier"
      | "Pacific/Guadalcanal"
      | "Pacific/Guam"
      | "Pacific/Honolulu"
      | "Pacific/Kanton"
      | "Pacific/Kiritimati"
      | "Pacific/Kosrae"
      | "Pacific/Kwajalein"
      | "Pacific/Majuro"
      | "Pacific/Marquesas"
      | "Pacific/Midway"
      | "Pacific/Nauru"
      | "Pacific/Niue"
      | "Pacific/Norfolk"
      | "Pacific/Noumea"
      | "Pacific/Pago_Pago"
      | "Pacific/Palau"
      | "Pacific/Pitcairn"
      | "Pacific/Pohnpei"
      | "Pacific/Port_Moresby"
      | "Pacific/Rarotonga"
      | "Pacific/Saipan"
      | "Pacific/Tahiti"
      | "Pacific/Tarawa"
      | "Pacific/Tongatapu"
      | "Pacific/Wake"
      | "Pacific/Wallis"
      | "UTC"
      | "WET";
    /**
     * @description A pair of tokens, or the news that there is none: unknown user, wrong password and inactive user all give `failure`.
     * @example {
     *       "status": "success",
     *       "access_token": "eyJhbGciOiJIUzI1NiJ9.access.example",
     *       "refresh_token": "eyJhbGciOiJIUzI1NiJ9.refresh.example"
     *     }
     */
    Tokens: {
      /** @description JSON web token for all operations but `auth.refreshTokens`; valid for 15 minutes unless the server is set otherwise. Absent when `status` is `failure`. */
      access_token?: string;
      /** @description JSON web token for `auth.refreshTokens` and nothing else; valid for 60 days unless the server is set otherwise. Absent when `status` is `failure`. */
      refresh_token?: string;
      /** @description Whether the tokens were given. A refused login is no HTTP error but `failure`. */
      status: components["schemas"]["TokenStatus"];
    };
    /**
     * @description Whether tokens were given.
     * @example success
     * @enum {string}
     */
    TokenStatus: "success" | "failure";
    /**
     * @description Someone who may log in.
     * @example {
     *       "id": 2,
     *       "name": "Bob Builder",
     *       "email": "bob@example.com",
     *       "is_admin": false,
     *       "is_active": true
     *     }
     */
    User: {
      /**
       * Format: email
       * @description E-mail address: what the user logs in with. Unique on the server.
       */
      email: string;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Whether the user may do anything at all. Changed by `users.setActive` only. */
      is_active: boolean;
      /** @description Whether the user administers the server. Changed by `users.setAdmin` only. */
      is_admin: boolean;
      /** @description Name shown to others, 1 to 80 characters. */
      name: string;
    };
    /**
     * @description Membership of a user in a group.
     * @example {
     *       "id": 1,
     *       "user_id": 2,
     *       "user_group_id": 1
     *     }
     */
    UserByUserGroup: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Group that the user is a member of. */
      user_group_id: number;
      /** @description User who is a member. */
      user_id: number;
    };
    /**
     * @description What `create` of a `UserByUserGroup` takes.
     * @example {
     *       "user_id": 2,
     *       "user_group_id": 1
     *     }
     */
    UserByUserGroupPost: {
      /** @description Group that the user is a member of. */
      user_group_id: number;
      /** @description User who is a member. */
      user_id: number;
    };
    /**
     * @description Users who share the same access to campaigns and scopes.
     * @example {
     *       "id": 1,
     *       "name": "Energy managers"
     *     }
     */
    UserGroup: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Name of the group, 1 to 80 characters. Unique on the server. */
      name: string;
    };
    /**
     * @description Permission of a group to see a campaign.
     * @example {
     *       "id": 1,
     *       "campaign_id": 1,
     *       "user_group_id": 1
     *     }
     */
    UserGroupByCampaign: {
      /** @description Campaign that the group may see. */
      campaign_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Group whose members may see the campaign. */
      user_group_id: number;
    };
    /**
     * @description What `create` of a `UserGroupByCampaign` takes.
     * @example {
     *       "campaign_id": 1,
     *       "user_group_id": 1
     *     }
     */
    UserGroupByCampaignPost: {
      /** @description Campaign that the group may see. */
      campaign_id: number;
      /** @description Group whose members may see the campaign. */
      user_group_id: number;
    };
    /**
     * @description Permission of a group to use a campaign scope.
     * @example {
     *       "id": 1,
     *       "campaign_scope_id": 2,
     *       "user_group_id": 1
     *     }
     */
    UserGroupByCampaignScope: {
      /** @description Scope whose time series and events the group may use. */
      campaign_scope_id: number;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description Group whose members may use the scope. */
      user_group_id: number;
    };
    /**
     * @description What `create` of a `UserGroupByCampaignScope` takes.
     * @example {
     *       "campaign_scope_id": 2,
     *       "user_group_id": 1
     *     }
     */
    UserGroupByCampaignScopePost: {
      /** @description Scope whose time series and events the group may use. */
      campaign_scope_id: number;
      /** @description Group whose members may use the scope. */
      user_group_id: number;
    };
    /**
     * @description What `create` of a `UserGroup` takes.
     * @example {
     *       "name": "Energy managers"
     *     }
     */
    UserGroupPost: {
      /** @description Name of the group, 1 to 80 characters. Unique on the server. */
      name: string;
    };
    /**
     * @description What `update` of a `UserGroup` takes. It replaces the item as a whole. `id` is refused as unknown.
     * @example {
     *       "name": "Energy managers"
     *     }
     */
    UserGroupPut: {
      /** @description Name of the group, 1 to 80 characters. Unique on the server. */
      name: string;
    };
    /**
     * @description What `create` of a `User` takes.
     * @example {
     *       "name": "Bob Builder",
     *       "email": "bob@example.com",
     *       "password": "bob's pässword:1"
     *     }
     */
    UserPost: {
      /**
       * Format: email
       * @description E-mail address: what the user logs in with. Unique on the server.
       */
      email: string;
      /** @description Name shown to others, 1 to 80 characters. */
      name: string;
      /** @description Password, 1 to 80 characters. Never part of an answer. */
      password: string;
    };
    /**
     * @description What `update` of a `User` takes. It replaces the item as a whole. `id` is refused as unknown.
     * @example {
     *       "name": "Bob Builder",
     *       "email": "bob@example.com",
     *       "password": "bob's pässword:1"
     *     }
     */
    UserPut: {
      /**
       * Format: email
       * @description E-mail address: what the user logs in with. Unique on the server.
       */
      email: string;
      /** @description Name shown to others, 1 to 80 characters. */
      name: string;
      /** @description Password, 1 to 80 characters. Never part of an answer. */
      password: string;
    };
    /**
     * @description Order of users. The bare name and `+` sort upwards, `-` downwards.
     * @example name
     * @enum {string}
     */
    UserSort:
      | "name"
      | "+name"
      | "-name"
      | "email"
      | "+email"
      | "-email"
      | "is_admin"
      | "+is_admin"
      | "-is_admin"
      | "is_active"
      | "+is_active"
      | "-is_active";
    /**
     * @description Versions of the server's parts.
     * @example {
     *       "bemserver_core": "0.22.0",
     *       "bemserver_api": "0.27.0"
     *     }
     */
    Versions: {
      /** @description Version of the API: what this document is about. */
      bemserver_api: string;
      /** @description Version of the core library. */
      bemserver_core: string;
    };
    /**
     * @description A weather parameter, by the name of the server's enumeration: `AIR_TEMPERATURE` air temperature (°C); `DEWPOINT_TEMPERATURE` dew point (°C); `WETBULB_TEMPERATURE` wet-bulb temperature (°C); `WIND_SPEED` wind speed (m/s); `WIND_DIRECTION` wind direction (°); `SURFACE_SOLAR_RADIATION` global solar radiation on the horizontal (W/m²); `SURFACE_DIRECT_SOLAR_RADIATION` its direct part (W/m²); `SURFACE_DIFFUSE_SOLAR_RADIATION` its diffuse part (W/m²); `DIRECT_NORMAL_SOLAR_RADIATION` direct radiation on a surface that faces the sun (W/m²); `RELATIVE_HUMIDITY` relative humidity (share, 0 to 1); `SURFACE_PRESSURE` pressure at ground level (Pa); `TOTAL_PRECIPITATION` precipitation (mm). Fetched values are converted from these units to the one of the time series. Labels such as `Air temperature` are refused.
     * @example AIR_TEMPERATURE
     * @enum {string}
     */
    WeatherParameter:
      | "AIR_TEMPERATURE"
      | "DEWPOINT_TEMPERATURE"
      | "WETBULB_TEMPERATURE"
      | "WIND_SPEED"
      | "WIND_DIRECTION"
      | "SURFACE_SOLAR_RADIATION"
      | "SURFACE_DIRECT_SOLAR_RADIATION"
      | "SURFACE_DIFFUSE_SOLAR_RADIATION"
      | "DIRECT_NORMAL_SOLAR_RADIATION"
      | "RELATIVE_HUMIDITY"
      | "SURFACE_PRESSURE"
      | "TOTAL_PRECIPITATION";
    /**
     * @description Order of weather services. The bare name and `+` sort upwards, `-` downwards. Only on servers up to 0.25.
     * @example campaign_id
     * @enum {string}
     */
    WeatherServiceSort:
      | "campaign_id"
      | "+campaign_id"
      | "-campaign_id"
      | "site_name"
      | "+site_name"
      | "-site_name";
    /**
     * @description Names the time series that holds one weather parameter of a site, observed or forecast.
     * @example {
     *       "id": 1,
     *       "parameter": "AIR_TEMPERATURE",
     *       "timeseries": {
     *         "name": "Outside temperature",
     *         "unit_symbol": "°C",
     *         "description": "At the quay",
     *         "campaign_id": 1,
     *         "campaign_scope_id": 2
     *       },
     *       "site_id": 1,
     *       "timeseries_id": 4,
     *       "forecast": false
     *     }
     */
    WeatherTimeseriesBySite: {
      /** @description true: the series holds forecasts. false: it holds what was observed. */
      forecast: boolean;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description What is measured or forecast. */
      parameter: components["schemas"]["WeatherParameter"];
      /** @description The site. */
      site_id: number;
      /** @description The time series. */
      timeseries: components["schemas"]["TimeseriesWithoutId"];
      /** @description Time series that holds the values. */
      timeseries_id: number;
    };
    /**
     * @description What `create` of a `WeatherTimeseriesBySite` takes.
     * @example {
     *       "parameter": "AIR_TEMPERATURE",
     *       "site_id": 1,
     *       "timeseries_id": 4,
     *       "forecast": false
     *     }
     */
    WeatherTimeseriesBySitePost: {
      /** @description true: the series holds forecasts. false: it holds what was observed. */
      forecast: boolean;
      /** @description What is measured or forecast. Required: the server's own document calls it optional, but answers 409 without a message when it is missing. */
      parameter: components["schemas"]["WeatherParameter"];
      /** @description The site. */
      site_id: number;
      /** @description Time series that holds the values. */
      timeseries_id: number;
    };
    /**
     * @description What `update` of a `WeatherTimeseriesBySite` takes. It replaces the item as a whole. `id` is refused as unknown.
     * @example {
     *       "parameter": "AIR_TEMPERATURE",
     *       "site_id": 1,
     *       "timeseries_id": 4,
     *       "forecast": false
     *     }
     */
    WeatherTimeseriesBySitePut: {
      /** @description true: the series holds forecasts. false: it holds what was observed. */
      forecast: boolean;
      /** @description What is measured or forecast. Required: the server's own document calls it optional, but answers 409 without a message when it is missing. */
      parameter: components["schemas"]["WeatherParameter"];
      /** @description The site. */
      site_id: number;
      /** @description Time series that holds the values. */
      timeseries_id: number;
    };
    /**
     * @description A zone of a campaign: a set of rooms or equipment that belongs together, across buildings.
     * @example {
     *       "id": 1,
     *       "name": "South facades",
     *       "description": "All rooms behind the south facades",
     *       "ifc_id": "3cUkl32yn9qRSPvBJVyWdF",
     *       "campaign_id": 1
     *     }
     */
    Zone: {
      /** @description Campaign that the zone belongs to. Fixed once created. */
      campaign_id: number;
      /** @description Free text, at most 500 characters. */
      description?: string;
      /** @description Number that the server gave the item. */
      id: number;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. */
      ifc_id?: string;
      /** @description Name of the zone, 1 to 80 characters. Unique in its campaign. */
      name: string;
    };
    /**
     * @description What `create` of a `Zone` takes.
     * @example {
     *       "name": "South facades",
     *       "description": "All rooms behind the south facades",
     *       "ifc_id": "3cUkl32yn9qRSPvBJVyWdF",
     *       "campaign_id": 1
     *     }
     */
    ZonePost: {
      /** @description Campaign that the zone belongs to. Fixed once created. */
      campaign_id: number;
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none. */
      ifc_id?: string | null;
      /** @description Name of the zone, 1 to 80 characters. Unique in its campaign. */
      name: string;
    };
    /**
     * @description Entry that lets zones have a property.
     * @example {
     *       "id": 1,
     *       "structural_element_property": {
     *         "name": "Area",
     *         "value_type": "float",
     *         "unit_symbol": "m²",
     *         "description": "Heated floor area"
     *       },
     *       "structural_element_property_id": 1
     *     }
     */
    ZoneProperty: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The property itself. */
      structural_element_property: components["schemas"]["StructuralElementPropertyWithoutId"];
      /** @description Property that this kind of element may have from now on. */
      structural_element_property_id: number;
    };
    /**
     * @description Value of a property of one zone.
     * @example {
     *       "id": 1,
     *       "zone_property": {
     *         "structural_element_property": {
     *           "name": "Area",
     *           "value_type": "float",
     *           "unit_symbol": "m²",
     *           "description": "Heated floor area"
     *         },
     *         "structural_element_property_id": 1
     *       },
     *       "zone_id": 1,
     *       "zone_property_id": 1,
     *       "value": "1240.5"
     *     }
     */
    ZonePropertyData: {
      /** @description Number that the server gave the item. */
      id: number;
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422 (for zones with a message only, without naming the member). */
      value: string;
      /** @description Zone that the value is about. */
      zone_id: number;
      /** @description The entry of `zoneProperties`, with the property in it. */
      zone_property: components["schemas"]["ZonePropertyWithoutId"];
      /** @description Entry of `zoneProperties` whose value this is (not the id of the property itself). */
      zone_property_id: number;
    };
    /**
     * @description What `create` of a `ZonePropertyData` takes.
     * @example {
     *       "zone_id": 1,
     *       "zone_property_id": 1,
     *       "value": "1240.5"
     *     }
     */
    ZonePropertyDataPost: {
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422 (for zones with a message only, without naming the member). */
      value: string;
      /** @description Zone that the value is about. */
      zone_id: number;
      /** @description Entry of `zoneProperties` whose value this is (not the id of the property itself). */
      zone_property_id: number;
    };
    /**
     * @description What `update` of a `ZonePropertyData` takes. It replaces the item as a whole. `id` is refused as unknown.
     * @example {
     *       "zone_id": 1,
     *       "zone_property_id": 1,
     *       "value": "1240.5"
     *     }
     */
    ZonePropertyDataPut: {
      /** @description The value as text, at most 100 characters, whatever its type: `12`, `3.5`, `true`, `false`. It must fit the property's `value_type`, else 422 (for zones with a message only, without naming the member). */
      value: string;
      /** @description Zone that the value is about. */
      zone_id: number;
      /** @description Entry of `zoneProperties` whose value this is (not the id of the property itself). */
      zone_property_id: number;
    };
    /**
     * @description What `create` of a `ZoneProperty` takes.
     * @example {
     *       "structural_element_property_id": 1
     *     }
     */
    ZonePropertyPost: {
      /** @description Property that this kind of element may have from now on. */
      structural_element_property_id: number;
    };
    /**
     * @description The members of a `ZoneProperty` but its id: the form in which it is embedded in other answers, beside the member that holds the id.
     * @example {
     *       "structural_element_property": {
     *         "name": "Area",
     *         "value_type": "float",
     *         "unit_symbol": "m²",
     *         "description": "Heated floor area"
     *       },
     *       "structural_element_property_id": 1
     *     }
     */
    ZonePropertyWithoutId: {
      /** @description The property itself. */
      structural_element_property: components["schemas"]["StructuralElementPropertyWithoutId"];
      /** @description Property that this kind of element may have from now on. */
      structural_element_property_id: number;
    };
    /**
     * @description What `update` of a `Zone` takes. It replaces the item as a whole: an optional member that is left out becomes null, as if null were given. `campaign_id` is not among its members and is refused as unknown, like `id`.
     * @example {
     *       "name": "South facades",
     *       "description": "All rooms behind the south facades",
     *       "ifc_id": "3cUkl32yn9qRSPvBJVyWdF"
     *     }
     */
    ZonePut: {
      /** @description Free text, at most 500 characters. */
      description?: string | null;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. null stands for none. */
      ifc_id?: string | null;
      /** @description Name of the zone, 1 to 80 characters. Unique in its campaign. */
      name: string;
    };
    /**
     * @description The members of a `Zone` but its id: the form in which it is embedded in other answers, beside the member that holds the id.
     * @example {
     *       "name": "South facades",
     *       "description": "All rooms behind the south facades",
     *       "ifc_id": "3cUkl32yn9qRSPvBJVyWdF",
     *       "campaign_id": 1
     *     }
     */
    ZoneWithoutId: {
      /** @description Campaign that the zone belongs to. Fixed once created. */
      campaign_id: number;
      /** @description Free text, at most 500 characters. */
      description?: string;
      /** @description GlobalId of the element in an IFC building model: 22 characters of IFC's own base 64. Not checked beyond its length. */
      ifc_id?: string;
      /** @description Name of the zone, 1 to 80 characters. Unique in its campaign. */
      name: string;
    };
  };
  responses: {
    /** @description The body is no JSON, or the Authorization header is malformed. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "code": 400,
         *       "status": "Bad Request",
         *       "errors": {
         *         "json": [
         *           "Invalid JSON body."
         *         ]
         *       }
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description It does not go with what is there: something unique would exist twice, or something named does not exist. Without a message when a column stays empty that must not. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "code": 409,
         *       "status": "Conflict",
         *       "message": "Unique constraint violation"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The user is not active, or may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "code": 403,
         *       "status": "Forbidden",
         *       "message": "Authorization error"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description There is no such item. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "code": 404,
         *       "status": "Not Found"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The caller's copy is current. No body. */
    NotModified: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The item was changed since the ETag in If-Match was current. */
    PreconditionFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "code": 412,
         *       "status": "Precondition Failed"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description If-Match is missing. */
    PreconditionRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "code": 428,
         *       "status": "Precondition Required"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Not authenticated; `errors.authentication` says why. */
    Unauthorized: {
      headers: {
        "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "code": 401,
         *       "status": "Unauthorized",
         *       "errors": {
         *         "authentication": "expired_token"
         *       }
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
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
         *       "code": 500,
         *       "status": "Internal Server Error"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description A parameter or a member of the body is not valid: `errors` says which, or `message` what. */
    ValidationFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "code": 422,
         *       "status": "Unprocessable Entity",
         *       "errors": {
         *         "json": {
         *           "name": [
         *             "Missing data for required field."
         *           ]
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /** @description How the values of a bucket become one. `avg` when left out. */
    Aggregation: components["schemas"]["Aggregation"];
    /** @description Unit of the width of a bucket. */
    BucketWidthUnit: components["schemas"]["BucketWidthUnit"];
    /** @description Width of a bucket in units, from 1. More than 1 only with `second`, `minute` and `hour`. */
    BucketWidthValue: number;
    /** @description Units to convert to, one for each entry of `timeseries` in the same order; the empty text leaves that one as it is. */
    ConvertTo: string[];
    /** @description Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is `Clean`. An unknown one is a 422. */
    DataState: number;
    /** @description End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
    EndTime: string;
    /**
     * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
     * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
     */
    IfMatch: string;
    /**
     * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
     * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
     */
    IfNoneMatch: string;
    /** @description Number of the page, from 1. Beyond the last one the answer is an empty list. */
    Page: number;
    /** @description Number of items on a page, 1 to 100. */
    PageSize: number;
    /** @description Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
    StartTime: string;
    /** @description Ids of the time series, at least one. An unknown one is a 422. */
    TimeseriesIds: number[];
    /** @description Names of the time series in the campaign, at least one. An unknown one is a 422. */
    TimeseriesNames: string[];
    /** @description Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left out. */
    Timezone: components["schemas"]["TimezoneName"];
  };
  requestBodies: never;
  headers: {
    /**
     * @description Tag of this state of the item or list: a strong one, in quotes. For If-None-Match and If-Match.
     * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
     */
    ETag: string;
    /**
     * @description Schemes that the server allows, by comma: `Bearer` or `Bearer, Basic`.
     * @example Bearer
     */
    WwwAuthenticate: string;
    /** @description Where the page stands in its list, as JSON text. */
    XPagination: {
      "application/json": components["schemas"]["PaginationMetadata"];
    };
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "about.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The versions. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["About"];
        };
      };
      304: components["responses"]["NotModified"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "analysis.getCompleteness": {
    parameters: {
      query: {
        /** @description Unit of the width of a bucket. */
        bucket_width_unit: components["parameters"]["BucketWidthUnit"];
        /** @description Width of a bucket in units, from 1. More than 1 only with `second`, `minute` and `hour`. */
        bucket_width_value: components["parameters"]["BucketWidthValue"];
        /** @description Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is `Clean`. An unknown one is a 422. */
        data_state: components["parameters"]["DataState"];
        /** @description End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        end_time: components["parameters"]["EndTime"];
        /** @description Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        start_time: components["parameters"]["StartTime"];
        /** @description Ids of the time series, at least one. An unknown one is a 422. */
        timeseries: components["parameters"]["TimeseriesIds"];
        /** @description Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left out. */
        timezone?: components["parameters"]["Timezone"];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The completeness of each time series. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Completeness"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "analysis.getEnergyConsumptionBreakdownForBuilding": {
    parameters: {
      query: {
        /** @description Unit of the width of a bucket. */
        bucket_width_unit: components["parameters"]["BucketWidthUnit"];
        /** @description Width of a bucket in units, from 1. More than 1 only with `second`, `minute` and `hour`. */
        bucket_width_value: components["parameters"]["BucketWidthValue"];
        /** @description End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        end_time: components["parameters"]["EndTime"];
        /** @description Name of a property of the element, such as `Area`, to divide the figures by. */
        ratio_property?: string;
        /** @description Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        start_time: components["parameters"]["StartTime"];
        /** @description Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left out. */
        timezone?: components["parameters"]["Timezone"];
        /** @description Unit of the figures, one of energy: `Wh`, `kWh`, `MJ`. (The server's Python client sends `kWh` by default.) */
        unit?: string;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the building. */
        building_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The consumption. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyConsumption"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "analysis.getEnergyConsumptionBreakdownForSite": {
    parameters: {
      query: {
        /** @description Unit of the width of a bucket. */
        bucket_width_unit: components["parameters"]["BucketWidthUnit"];
        /** @description Width of a bucket in units, from 1. More than 1 only with `second`, `minute` and `hour`. */
        bucket_width_value: components["parameters"]["BucketWidthValue"];
        /** @description End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        end_time: components["parameters"]["EndTime"];
        /** @description Name of a property of the element, such as `Area`, to divide the figures by. */
        ratio_property?: string;
        /** @description Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        start_time: components["parameters"]["StartTime"];
        /** @description Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left out. */
        timezone?: components["parameters"]["Timezone"];
        /** @description Unit of the figures, one of energy: `Wh`, `kWh`, `MJ`. (The server's Python client sends `kWh` by default.) */
        unit?: string;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the site. */
        site_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The consumption. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyConsumption"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "auth.getTokens": {
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
      /** @description The tokens, or `status: failure`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Tokens"];
        };
      };
      400: components["responses"]["BadRequest"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "auth.refreshTokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A new pair of tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Tokens"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "buildingProperties.list": {
    parameters: {
      query?: {
        /** @description Only the entry of this property. */
        structural_element_property_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BuildingProperty"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "buildingProperties.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BuildingPropertyPost"];
      };
    };
    responses: {
      /** @description The entry as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BuildingProperty"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "buildingProperties.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BuildingProperty"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "buildingProperties.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry is gone. */
      204: {
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
  "buildingPropertyData.list": {
    parameters: {
      query?: {
        /** @description Only those of this building. */
        building_id?: number;
        /** @description Only values for this entry of `buildingProperties`. */
        building_property_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BuildingPropertyData"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "buildingPropertyData.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BuildingPropertyDataPost"];
      };
    };
    responses: {
      /** @description The value as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BuildingPropertyData"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "buildingPropertyData.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BuildingPropertyData"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "buildingPropertyData.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BuildingPropertyDataPut"];
      };
    };
    responses: {
      /** @description The value after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BuildingPropertyData"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "buildingPropertyData.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "buildings.list": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only the one with exactly this IFC GlobalId (22 characters). */
        ifc_id?: string;
        /** @description Only the one with exactly this name. */
        name?: string;
        /** @description Only those of this site. */
        site_id?: number;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["NameSort"][];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The buildings. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Building"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "buildings.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BuildingPost"];
      };
    };
    responses: {
      /** @description The building as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Building"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "buildings.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the building. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The building. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Building"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "buildings.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the building. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BuildingPut"];
      };
    };
    responses: {
      /** @description The building after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Building"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "buildings.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the building. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The building is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "campaignScopes.list": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only the one with exactly this name. */
        name?: string;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["NameSort"][];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign scopes. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CampaignScope"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "campaignScopes.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignScopePost"];
      };
    };
    responses: {
      /** @description The campaign scope as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CampaignScope"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "campaignScopes.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the campaign scope. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign scope. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CampaignScope"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "campaignScopes.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the campaign scope. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignScopePut"];
      };
    };
    responses: {
      /** @description The campaign scope after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CampaignScope"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "campaignScopes.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the campaign scope. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign scope is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "campaigns.list": {
    parameters: {
      query?: {
        /** @description Only those whose name contains this text, in capitals or not. */
        in_name?: string;
        /** @description Only the one with exactly this name. */
        name?: string;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["NameSort"][];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaigns. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Campaign"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "campaigns.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignPost"];
      };
    };
    responses: {
      /** @description The campaign as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Campaign"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "campaigns.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the campaign. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Campaign"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "campaigns.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the campaign. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignPut"];
      };
    };
    responses: {
      /** @description The campaign after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Campaign"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "campaigns.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the campaign. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energies.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The energies. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Energy"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyConsumptionTimeseriesByBuildings.list": {
    parameters: {
      query?: {
        /** @description Only those of this building. */
        building_id?: number;
        /** @description Only those of this end use. */
        end_use_id?: number;
        /** @description Only those of this energy. */
        energy_id?: number;
        /** @description Only those of this time series. */
        timeseries_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyConsumptionTimeseriesByBuilding"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyConsumptionTimeseriesByBuildings.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EnergyConsumptionTimeseriesByBuildingPost"];
      };
    };
    responses: {
      /** @description The entry as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyConsumptionTimeseriesByBuilding"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyConsumptionTimeseriesByBuildings.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyConsumptionTimeseriesByBuilding"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyConsumptionTimeseriesByBuildings.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EnergyConsumptionTimeseriesByBuildingPut"];
      };
    };
    responses: {
      /** @description The entry after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyConsumptionTimeseriesByBuilding"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyConsumptionTimeseriesByBuildings.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyConsumptionTimeseriesBySites.list": {
    parameters: {
      query?: {
        /** @description Only those of this end use. */
        end_use_id?: number;
        /** @description Only those of this energy. */
        energy_id?: number;
        /** @description Only those of this site. */
        site_id?: number;
        /** @description Only those of this time series. */
        timeseries_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyConsumptionTimeseriesBySite"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyConsumptionTimeseriesBySites.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EnergyConsumptionTimeseriesBySitePost"];
      };
    };
    responses: {
      /** @description The entry as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyConsumptionTimeseriesBySite"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyConsumptionTimeseriesBySites.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyConsumptionTimeseriesBySite"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyConsumptionTimeseriesBySites.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EnergyConsumptionTimeseriesBySitePut"];
      };
    };
    responses: {
      /** @description The entry after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyConsumptionTimeseriesBySite"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyConsumptionTimeseriesBySites.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyEndUses.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The end uses. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyEndUse"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyProductionTechnologies.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The technologies. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyProductionTechnology"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyProductionTimeseriesByBuildings.list": {
    parameters: {
      query?: {
        /** @description Only those of this building. */
        building_id?: number;
        /** @description Only those of this energy. */
        energy_id?: number;
        /** @description Only those of this technology. */
        prod_tech_id?: number;
        /** @description Only those of this time series. */
        timeseries_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyProductionTimeseriesByBuilding"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyProductionTimeseriesByBuildings.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EnergyProductionTimeseriesByBuildingPost"];
      };
    };
    responses: {
      /** @description The entry as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyProductionTimeseriesByBuilding"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyProductionTimeseriesByBuildings.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyProductionTimeseriesByBuilding"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyProductionTimeseriesByBuildings.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EnergyProductionTimeseriesByBuildingPut"];
      };
    };
    responses: {
      /** @description The entry after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyProductionTimeseriesByBuilding"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyProductionTimeseriesByBuildings.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyProductionTimeseriesBySites.list": {
    parameters: {
      query?: {
        /** @description Only those of this energy. */
        energy_id?: number;
        /** @description Only those of this technology. */
        prod_tech_id?: number;
        /** @description Only those of this site. */
        site_id?: number;
        /** @description Only those of this time series. */
        timeseries_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyProductionTimeseriesBySite"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyProductionTimeseriesBySites.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EnergyProductionTimeseriesBySitePost"];
      };
    };
    responses: {
      /** @description The entry as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyProductionTimeseriesBySite"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyProductionTimeseriesBySites.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyProductionTimeseriesBySite"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyProductionTimeseriesBySites.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EnergyProductionTimeseriesBySitePut"];
      };
    };
    responses: {
      /** @description The entry after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnergyProductionTimeseriesBySite"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "energyProductionTimeseriesBySites.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventCategoriesByUsers.list": {
    parameters: {
      query?: {
        /** @description Only those of this category. */
        category_id?: number;
        /** @description Only those of this user. */
        user_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subscriptions. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventCategoryByUser"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventCategoriesByUsers.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EventCategoryByUserPost"];
      };
    };
    responses: {
      /** @description The subscription as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventCategoryByUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventCategoriesByUsers.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the subscription. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subscription. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventCategoryByUser"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventCategoriesByUsers.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the subscription. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EventCategoryByUserPut"];
      };
    };
    responses: {
      /** @description The subscription after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventCategoryByUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventCategoriesByUsers.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the subscription. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subscription is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventCategories.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event categories. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventCategory"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventCategories.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EventCategoryPost"];
      };
    };
    responses: {
      /** @description The event category as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventCategory"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventCategories.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the event category. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event category. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventCategory"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventCategories.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the event category. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EventCategoryPut"];
      };
    };
    responses: {
      /** @description The event category after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventCategory"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventCategories.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the event category. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event category is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsByBuildings.list": {
    parameters: {
      query?: {
        /** @description Only those of this building. */
        building_id?: number;
        /** @description Only those of this event. */
        event_id?: number;
        /** @description Number of the page, from 1. Beyond the last one the answer is an empty list. */
        page?: components["parameters"]["Page"];
        /** @description Number of items on a page, 1 to 100. */
        page_size?: components["parameters"]["PageSize"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the links. */
      200: {
        headers: {
          "X-Pagination": components["headers"]["XPagination"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventByBuilding"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsByBuildings.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EventByBuildingPost"];
      };
    };
    responses: {
      /** @description The link as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventByBuilding"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsByBuildings.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventByBuilding"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsByBuildings.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link is gone. */
      204: {
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
  "eventsBySites.list": {
    parameters: {
      query?: {
        /** @description Only those of this event. */
        event_id?: number;
        /** @description Number of the page, from 1. Beyond the last one the answer is an empty list. */
        page?: components["parameters"]["Page"];
        /** @description Number of items on a page, 1 to 100. */
        page_size?: components["parameters"]["PageSize"];
        /** @description Only those of this site. */
        site_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the links. */
      200: {
        headers: {
          "X-Pagination": components["headers"]["XPagination"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventBySite"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsBySites.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EventBySitePost"];
      };
    };
    responses: {
      /** @description The link as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventBySite"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsBySites.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventBySite"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsBySites.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link is gone. */
      204: {
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
  "eventsBySpaces.list": {
    parameters: {
      query?: {
        /** @description Only those of this event. */
        event_id?: number;
        /** @description Number of the page, from 1. Beyond the last one the answer is an empty list. */
        page?: components["parameters"]["Page"];
        /** @description Number of items on a page, 1 to 100. */
        page_size?: components["parameters"]["PageSize"];
        /** @description Only those of this space. */
        space_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the links. */
      200: {
        headers: {
          "X-Pagination": components["headers"]["XPagination"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventBySpace"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsBySpaces.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EventBySpacePost"];
      };
    };
    responses: {
      /** @description The link as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventBySpace"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsBySpaces.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventBySpace"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsBySpaces.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link is gone. */
      204: {
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
  "eventsByStoreys.list": {
    parameters: {
      query?: {
        /** @description Only those of this event. */
        event_id?: number;
        /** @description Number of the page, from 1. Beyond the last one the answer is an empty list. */
        page?: components["parameters"]["Page"];
        /** @description Number of items on a page, 1 to 100. */
        page_size?: components["parameters"]["PageSize"];
        /** @description Only those of this storey. */
        storey_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the links. */
      200: {
        headers: {
          "X-Pagination": components["headers"]["XPagination"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventByStorey"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsByStoreys.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EventByStoreyPost"];
      };
    };
    responses: {
      /** @description The link as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventByStorey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsByStoreys.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventByStorey"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsByStoreys.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link is gone. */
      204: {
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
  "eventsByZones.list": {
    parameters: {
      query?: {
        /** @description Only those of this event. */
        event_id?: number;
        /** @description Number of the page, from 1. Beyond the last one the answer is an empty list. */
        page?: components["parameters"]["Page"];
        /** @description Number of items on a page, 1 to 100. */
        page_size?: components["parameters"]["PageSize"];
        /** @description Only those of this zone. */
        zone_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the links. */
      200: {
        headers: {
          "X-Pagination": components["headers"]["XPagination"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventByZone"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsByZones.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EventByZonePost"];
      };
    };
    responses: {
      /** @description The link as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventByZone"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsByZones.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventByZone"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "eventsByZones.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link is gone. */
      204: {
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
  "events.list": {
    parameters: {
      query?: {
        /** @description Only those of this building itself. Not together with `recurse_building_id`. */
        building_id?: number;
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only those of this campaign scope. */
        campaign_scope_id?: number;
        /** @description Only those of this category. */
        category_id?: number;
        /** @description Only those whose source contains this text, in capitals or not. */
        in_source?: string;
        /** @description Only those of exactly this level. */
        level?: components["schemas"]["EventLevel"];
        /** @description Only those of this level or a more serious one. */
        level_min?: components["schemas"]["EventLevel"];
        /** @description Number of the page, from 1. Beyond the last one the answer is an empty list. */
        page?: components["parameters"]["Page"];
        /** @description Number of items on a page, 1 to 100. */
        page_size?: components["parameters"]["PageSize"];
        /** @description Only those of this building and of the storeys and spaces below it. */
        recurse_building_id?: number;
        /** @description Only those of this site and of the buildings, storeys and spaces below it. */
        recurse_site_id?: number;
        /** @description Only those of this storey and of the spaces on it. */
        recurse_storey_id?: number;
        /** @description Only those of this site itself. Not together with `recurse_site_id`. */
        site_id?: number;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["EventSort"][];
        /** @description Only those with exactly this source. */
        source?: string;
        /** @description Only those of this space. */
        space_id?: number;
        /** @description Only those of this storey itself. Not together with `recurse_storey_id`. */
        storey_id?: number;
        /** @description Only those that are about this time series. */
        timeseries_id?: number;
        /** @description Only those at this time or earlier. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        timestamp_max?: string;
        /** @description Only those at this time or later. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        timestamp_min?: string;
        /** @description Only those that this user may see, through groups and campaign scopes. */
        user_id?: number;
        /** @description Only those of this zone. */
        zone_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the events. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "X-Pagination": components["headers"]["XPagination"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Event"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "events.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EventPost"];
      };
    };
    responses: {
      /** @description The event as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Event"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "events.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the event. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Event"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "events.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the event. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EventPut"];
      };
    };
    responses: {
      /** @description The event after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Event"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "events.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the event. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "io.uploadSitesCsv": {
    parameters: {
      query: {
        /** @description Campaign to import into. */
        campaign_id: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["SitesCsvFiles"];
      };
    };
    responses: {
      /** @description Everything is stored. The server sends the JSON text `null`, which says nothing. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "io.uploadTimeseriesCsv": {
    parameters: {
      query: {
        /** @description Campaign to import into. */
        campaign_id: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["TimeseriesCsvFiles"];
      };
    };
    responses: {
      /** @description Everything is stored. The server sends the JSON text `null`, which says nothing. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "notifications.list": {
    parameters: {
      query?: {
        /** @description Only those about events of this campaign. */
        campaign_id?: number;
        /** @description Only those of this event. */
        event_id?: number;
        /** @description Number of the page, from 1. Beyond the last one the answer is an empty list. */
        page?: components["parameters"]["Page"];
        /** @description Number of items on a page, 1 to 100. */
        page_size?: components["parameters"]["PageSize"];
        /** @description Only those that are read, or only those that are not. */
        read?: boolean;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["NotificationSort"][];
        /** @description Only those at this time or earlier. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        timestamp_max?: string;
        /** @description Only those at this time or later. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        timestamp_min?: string;
        /** @description Only those for this user. */
        user_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the notifications. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "X-Pagination": components["headers"]["XPagination"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Notification"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "notifications.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NotificationPost"];
      };
    };
    responses: {
      /** @description The notification as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Notification"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "notifications.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the notification. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The notification. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Notification"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "notifications.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the notification. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NotificationPut"];
      };
    };
    responses: {
      /** @description The notification after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Notification"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "notifications.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the notification. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The notification is gone. */
      204: {
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
  "notifications.countByCampaign": {
    parameters: {
      query: {
        /** @description Only those that are read, or only those that are not. */
        read?: boolean;
        /** @description User whose notifications are counted. */
        user_id: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The numbers. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NotificationCountByCampaign"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "notifications.markAllAsRead": {
    parameters: {
      query: {
        /** @description Only those about events of this campaign. */
        campaign_id?: number;
        /** @description User whose notifications are marked. */
        user_id: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The notifications are marked. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "siteProperties.list": {
    parameters: {
      query?: {
        /** @description Only the entry of this property. */
        structural_element_property_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SiteProperty"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "siteProperties.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SitePropertyPost"];
      };
    };
    responses: {
      /** @description The entry as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SiteProperty"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "siteProperties.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SiteProperty"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "siteProperties.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry is gone. */
      204: {
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
  "sitePropertyData.list": {
    parameters: {
      query?: {
        /** @description Only those of this site. */
        site_id?: number;
        /** @description Only values for this entry of `siteProperties`. */
        site_property_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SitePropertyData"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "sitePropertyData.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SitePropertyDataPost"];
      };
    };
    responses: {
      /** @description The value as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SitePropertyData"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "sitePropertyData.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SitePropertyData"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "sitePropertyData.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SitePropertyDataPut"];
      };
    };
    responses: {
      /** @description The value after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SitePropertyData"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "sitePropertyData.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "sites.list": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only the one with exactly this IFC GlobalId (22 characters). */
        ifc_id?: string;
        /** @description Only the one with exactly this name. */
        name?: string;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["NameSort"][];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sites. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Site"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "sites.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SitePost"];
      };
    };
    responses: {
      /** @description The site as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Site"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "sites.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the site. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The site. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Site"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "sites.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the site. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SitePut"];
      };
    };
    responses: {
      /** @description The site after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Site"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "sites.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the site. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The site is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "sites.getDegreeDays": {
    parameters: {
      query: {
        /** @description Temperature below which is heated, or above which is cooled, in `unit`. */
        base?: number;
        /** @description The day after the last one, in the time zone of the campaign. */
        end_date: string;
        /** @description Period that each figure covers. */
        period: components["schemas"]["DegreeDaysPeriod"];
        /** @description First day, in the time zone of the campaign. */
        start_date: string;
        /** @description Heating or cooling degree days. */
        type?: components["schemas"]["DegreeDaysType"];
        /** @description Unit of `base` and, multiplied by days, of the figures: `°C`, `°F`, `K`. */
        unit?: string;
      };
      header?: never;
      path: {
        /** @description Id of the site. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The degree days. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DegreeDays"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "sites.downloadWeatherData": {
    parameters: {
      query: {
        /** @description End of the time span to fetch. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        end_time: string;
        /** @description true fetches forecasts into the forecast time series, false what was observed. */
        forecast?: boolean;
        /** @description Beginning of the time span to fetch. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        start_time: string;
      };
      header?: never;
      path: {
        /** @description Id of the site. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The data are fetched and stored. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "spaceProperties.list": {
    parameters: {
      query?: {
        /** @description Only the entry of this property. */
        structural_element_property_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SpaceProperty"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "spaceProperties.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SpacePropertyPost"];
      };
    };
    responses: {
      /** @description The entry as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SpaceProperty"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "spaceProperties.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SpaceProperty"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "spaceProperties.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry is gone. */
      204: {
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
  "spacePropertyData.list": {
    parameters: {
      query?: {
        /** @description Only those of this space. */
        space_id?: number;
        /** @description Only values for this entry of `spaceProperties`. */
        space_property_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SpacePropertyData"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "spacePropertyData.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SpacePropertyDataPost"];
      };
    };
    responses: {
      /** @description The value as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SpacePropertyData"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "spacePropertyData.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SpacePropertyData"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "spacePropertyData.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SpacePropertyDataPut"];
      };
    };
    responses: {
      /** @description The value after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SpacePropertyData"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "spacePropertyData.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "spaces.list": {
    parameters: {
      query?: {
        /** @description Only those of this building. */
        building_id?: number;
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only the one with exactly this IFC GlobalId (22 characters). */
        ifc_id?: string;
        /** @description Only the one with exactly this name. */
        name?: string;
        /** @description Only those of this site. */
        site_id?: number;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["NameSort"][];
        /** @description Only those of this storey. */
        storey_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The spaces. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Space"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "spaces.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SpacePost"];
      };
    };
    responses: {
      /** @description The space as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Space"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "spaces.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the space. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The space. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Space"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "spaces.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the space. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SpacePut"];
      };
    };
    responses: {
      /** @description The space after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Space"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "spaces.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the space. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The space is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCheckMissingsByCampaigns.list": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCheckMissingByCampaign"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCheckMissingsByCampaigns.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StCheckMissingByCampaignPost"];
      };
    };
    responses: {
      /** @description The setting as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCheckMissingByCampaign"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCheckMissingsByCampaigns.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The setting. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCheckMissingByCampaign"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCheckMissingsByCampaigns.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StCheckMissingByCampaignPut"];
      };
    };
    responses: {
      /** @description The setting after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCheckMissingByCampaign"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCheckMissingsByCampaigns.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The setting is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCheckMissingsByCampaigns.getFull": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only those whose campaign's name contains this text, in capitals or not. */
        in_campaign_name?: string;
        /** @description Only those that are switched on, or only those that are off. */
        is_enabled?: boolean;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["CampaignNameSort"][];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings, including those that were never set up. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCheckMissingByCampaignFull"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCheckOutliersByCampaigns.list": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCheckOutliersByCampaign"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCheckOutliersByCampaigns.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StCheckOutliersByCampaignPost"];
      };
    };
    responses: {
      /** @description The setting as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCheckOutliersByCampaign"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCheckOutliersByCampaigns.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The setting. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCheckOutliersByCampaign"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCheckOutliersByCampaigns.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StCheckOutliersByCampaignPut"];
      };
    };
    responses: {
      /** @description The setting after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCheckOutliersByCampaign"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCheckOutliersByCampaigns.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The setting is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCheckOutliersByCampaigns.getFull": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only those whose campaign's name contains this text, in capitals or not. */
        in_campaign_name?: string;
        /** @description Only those that are switched on, or only those that are off. */
        is_enabled?: boolean;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["CampaignNameSort"][];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings, including those that were never set up. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCheckOutliersByCampaignFull"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCleanupsByCampaigns.list": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCleanupByCampaign"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCleanupsByCampaigns.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StCleanupByCampaignPost"];
      };
    };
    responses: {
      /** @description The setting as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCleanupByCampaign"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCleanupsByCampaigns.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The setting. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCleanupByCampaign"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCleanupsByCampaigns.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StCleanupByCampaignPut"];
      };
    };
    responses: {
      /** @description The setting after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCleanupByCampaign"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCleanupsByCampaigns.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The setting is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCleanupsByCampaigns.getFull": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only those whose campaign's name contains this text, in capitals or not. */
        in_campaign_name?: string;
        /** @description Only those that are switched on, or only those that are off. */
        is_enabled?: boolean;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["CampaignNameSort"][];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings, including those that were never set up. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCleanupByCampaignFull"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCleanupsByTimeseries.list": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only those of this time series. */
        timeseries_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The records. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCleanupByTimeseries"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCleanupsByTimeseries.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the record. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCleanupByTimeseries"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stCleanupsByTimeseries.getFull": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only those whose time series' name contains this text, in capitals or not. */
        in_timeseries_name?: string;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["CleanupTimeseriesSort"][];
        /** @description Only those of this time series. */
        timeseries_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The records, including those of time series that were never cleaned. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StCleanupByTimeseriesFull"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stDownloadWeatherDataBySites.list": {
    parameters: {
      query?: {
        /** @description Only those of this site. */
        site_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StDownloadWeatherDataBySite"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stDownloadWeatherDataBySites.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StDownloadWeatherDataBySitePost"];
      };
    };
    responses: {
      /** @description The setting as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StDownloadWeatherDataBySite"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stDownloadWeatherDataBySites.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The setting. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StDownloadWeatherDataBySite"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stDownloadWeatherDataBySites.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StDownloadWeatherDataBySitePut"];
      };
    };
    responses: {
      /** @description The setting after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StDownloadWeatherDataBySite"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stDownloadWeatherDataBySites.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The setting is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stDownloadWeatherDataBySites.getFull": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only those whose site's name contains this text, in capitals or not. */
        in_site_name?: string;
        /** @description Only those that are switched on, or only those that are off. */
        is_enabled?: boolean;
        /** @description Only those of this site. */
        site_id?: number;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["WeatherServiceSort"][];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings, including those that were never set up. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StDownloadWeatherDataBySiteFull"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stDownloadWeatherForecastDataBySites.list": {
    parameters: {
      query?: {
        /** @description Only those of this site. */
        site_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StDownloadWeatherForecastDataBySite"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stDownloadWeatherForecastDataBySites.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StDownloadWeatherForecastDataBySitePost"];
      };
    };
    responses: {
      /** @description The setting as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StDownloadWeatherForecastDataBySite"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stDownloadWeatherForecastDataBySites.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The setting. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StDownloadWeatherForecastDataBySite"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stDownloadWeatherForecastDataBySites.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StDownloadWeatherForecastDataBySitePut"];
      };
    };
    responses: {
      /** @description The setting after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StDownloadWeatherForecastDataBySite"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stDownloadWeatherForecastDataBySites.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The setting is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "stDownloadWeatherForecastDataBySites.getFull": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only those whose site's name contains this text, in capitals or not. */
        in_site_name?: string;
        /** @description Only those that are switched on, or only those that are off. */
        is_enabled?: boolean;
        /** @description Only those of this site. */
        site_id?: number;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["WeatherServiceSort"][];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings, including those that were never set up. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StDownloadWeatherForecastDataBySiteFull"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "storeyProperties.list": {
    parameters: {
      query?: {
        /** @description Only the entry of this property. */
        structural_element_property_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StoreyProperty"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "storeyProperties.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StoreyPropertyPost"];
      };
    };
    responses: {
      /** @description The entry as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StoreyProperty"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "storeyProperties.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StoreyProperty"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "storeyProperties.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry is gone. */
      204: {
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
  "storeyPropertyData.list": {
    parameters: {
      query?: {
        /** @description Only those of this storey. */
        storey_id?: number;
        /** @description Only values for this entry of `storeyProperties`. */
        storey_property_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StoreyPropertyData"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "storeyPropertyData.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StoreyPropertyDataPost"];
      };
    };
    responses: {
      /** @description The value as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StoreyPropertyData"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "storeyPropertyData.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StoreyPropertyData"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "storeyPropertyData.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StoreyPropertyDataPut"];
      };
    };
    responses: {
      /** @description The value after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StoreyPropertyData"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "storeyPropertyData.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "storeys.list": {
    parameters: {
      query?: {
        /** @description Only those of this building. */
        building_id?: number;
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only the one with exactly this IFC GlobalId (22 characters). */
        ifc_id?: string;
        /** @description Only the one with exactly this name. */
        name?: string;
        /** @description Only those of this site. */
        site_id?: number;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["NameSort"][];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The storeys. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Storey"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "storeys.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StoreyPost"];
      };
    };
    responses: {
      /** @description The storey as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Storey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "storeys.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the storey. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The storey. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Storey"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "storeys.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the storey. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StoreyPut"];
      };
    };
    responses: {
      /** @description The storey after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Storey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "storeys.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the storey. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The storey is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "structuralElementProperties.list": {
    parameters: {
      query?: {
        /** @description Only the one with exactly this name. */
        name?: string;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["NameSort"][];
        /** @description Only those with exactly this unit symbol. */
        unit_symbol?: string;
        /** @description Only those whose values have this type. */
        value_type?: components["schemas"]["PropertyValueType"];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The properties. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StructuralElementProperty"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "structuralElementProperties.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StructuralElementPropertyPost"];
      };
    };
    responses: {
      /** @description The property as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StructuralElementProperty"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "structuralElementProperties.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the property. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The property. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StructuralElementProperty"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "structuralElementProperties.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the property. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StructuralElementPropertyPut"];
      };
    };
    responses: {
      /** @description The property after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StructuralElementProperty"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "structuralElementProperties.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the property. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The property is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "tasksByCampaigns.list": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only those that are switched on, or only those that are off. */
        is_enabled?: boolean;
        /** @description Only those of this task, under the name that the server stores: with the ending `Scheduled` (`CleanupScheduled`), which answers leave out. */
        task_name?: string;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskByCampaign"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "tasksByCampaigns.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskByCampaignPost"];
      };
    };
    responses: {
      /** @description The setting as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskByCampaign"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "tasksByCampaigns.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The setting. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskByCampaign"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "tasksByCampaigns.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskByCampaignPut"];
      };
    };
    responses: {
      /** @description The setting after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskByCampaign"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "tasksByCampaigns.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the setting. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The setting is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "tasks.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tasks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Task"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "tasks.run": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskRun"];
      };
    };
    responses: {
      /** @description The task is queued. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesByBuildings.list": {
    parameters: {
      query?: {
        /** @description Only those of this building. */
        building_id?: number;
        /** @description Number of the page, from 1. Beyond the last one the answer is an empty list. */
        page?: components["parameters"]["Page"];
        /** @description Number of items on a page, 1 to 100. */
        page_size?: components["parameters"]["PageSize"];
        /** @description Only those of this time series. */
        timeseries_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the links. */
      200: {
        headers: {
          "X-Pagination": components["headers"]["XPagination"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesByBuilding"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesByBuildings.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesByBuildingPost"];
      };
    };
    responses: {
      /** @description The link as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesByBuilding"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesByBuildings.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesByBuilding"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesByBuildings.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link is gone. */
      204: {
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
  "timeseriesByEvents.list": {
    parameters: {
      query?: {
        /** @description Only those of this event. */
        event_id?: number;
        /** @description Number of the page, from 1. Beyond the last one the answer is an empty list. */
        page?: components["parameters"]["Page"];
        /** @description Number of items on a page, 1 to 100. */
        page_size?: components["parameters"]["PageSize"];
        /** @description Only those of this time series. */
        timeseries_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the links. */
      200: {
        headers: {
          "X-Pagination": components["headers"]["XPagination"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesByEvent"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesByEvents.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesByEventPost"];
      };
    };
    responses: {
      /** @description The link as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesByEvent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesByEvents.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesByEvent"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesByEvents.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link is gone. */
      204: {
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
  "timeseriesBySites.list": {
    parameters: {
      query?: {
        /** @description Number of the page, from 1. Beyond the last one the answer is an empty list. */
        page?: components["parameters"]["Page"];
        /** @description Number of items on a page, 1 to 100. */
        page_size?: components["parameters"]["PageSize"];
        /** @description Only those of this site. */
        site_id?: number;
        /** @description Only those of this time series. */
        timeseries_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the links. */
      200: {
        headers: {
          "X-Pagination": components["headers"]["XPagination"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesBySite"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesBySites.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesBySitePost"];
      };
    };
    responses: {
      /** @description The link as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesBySite"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesBySites.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesBySite"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesBySites.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link is gone. */
      204: {
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
  "timeseriesBySpaces.list": {
    parameters: {
      query?: {
        /** @description Number of the page, from 1. Beyond the last one the answer is an empty list. */
        page?: components["parameters"]["Page"];
        /** @description Number of items on a page, 1 to 100. */
        page_size?: components["parameters"]["PageSize"];
        /** @description Only those of this space. */
        space_id?: number;
        /** @description Only those of this time series. */
        timeseries_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the links. */
      200: {
        headers: {
          "X-Pagination": components["headers"]["XPagination"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesBySpace"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesBySpaces.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesBySpacePost"];
      };
    };
    responses: {
      /** @description The link as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesBySpace"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesBySpaces.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesBySpace"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesBySpaces.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link is gone. */
      204: {
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
  "timeseriesByStoreys.list": {
    parameters: {
      query?: {
        /** @description Number of the page, from 1. Beyond the last one the answer is an empty list. */
        page?: components["parameters"]["Page"];
        /** @description Number of items on a page, 1 to 100. */
        page_size?: components["parameters"]["PageSize"];
        /** @description Only those of this storey. */
        storey_id?: number;
        /** @description Only those of this time series. */
        timeseries_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the links. */
      200: {
        headers: {
          "X-Pagination": components["headers"]["XPagination"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesByStorey"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesByStoreys.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesByStoreyPost"];
      };
    };
    responses: {
      /** @description The link as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesByStorey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesByStoreys.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesByStorey"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesByStoreys.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link is gone. */
      204: {
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
  "timeseriesByZones.list": {
    parameters: {
      query?: {
        /** @description Number of the page, from 1. Beyond the last one the answer is an empty list. */
        page?: components["parameters"]["Page"];
        /** @description Number of items on a page, 1 to 100. */
        page_size?: components["parameters"]["PageSize"];
        /** @description Only those of this time series. */
        timeseries_id?: number;
        /** @description Only those of this zone. */
        zone_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the links. */
      200: {
        headers: {
          "X-Pagination": components["headers"]["XPagination"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesByZone"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesByZones.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesByZonePost"];
      };
    };
    responses: {
      /** @description The link as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesByZone"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesByZones.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesByZone"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesByZones.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link is gone. */
      204: {
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
  "timeseriesDataStates.list": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The data states. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesDataState"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesDataStates.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesDataStatePost"];
      };
    };
    responses: {
      /** @description The data state as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesDataState"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesDataStates.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the data state. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The data state. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesDataState"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesDataStates.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the data state. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesDataStatePut"];
      };
    };
    responses: {
      /** @description The data state after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesDataState"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesDataStates.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the data state. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The data state is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesData.download": {
    parameters: {
      query: {
        /** @description Units to convert to, one for each entry of `timeseries` in the same order; the empty text leaves that one as it is. */
        convert_to?: components["parameters"]["ConvertTo"];
        /** @description Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is `Clean`. An unknown one is a 422. */
        data_state: components["parameters"]["DataState"];
        /** @description End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        end_time: components["parameters"]["EndTime"];
        /** @description Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        start_time: components["parameters"]["StartTime"];
        /** @description Ids of the time series, at least one. An unknown one is a 422. */
        timeseries: components["parameters"]["TimeseriesIds"];
        /** @description Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left out. */
        timezone?: components["parameters"]["Timezone"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesDataPayload"];
          /**
           * @example Datetime,1,4
           *     2024-03-04T00:00:00+0100,3.2,
           *     2024-03-04T00:10:00+0100,3.4,7.9
           */
          "text/csv": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesData.upload": {
    parameters: {
      query: {
        /** @description Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is `Clean`. An unknown one is a 422. */
        data_state: components["parameters"]["DataState"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesDataPayload"];
        /**
         * @example Datetime,1,4
         *     2024-03-04T00:00:00+0100,3.2,
         *     2024-03-04T00:10:00+0100,3.4,7.9
         */
        "text/csv": string;
      };
    };
    responses: {
      /** @description Everything is stored. The server sends the JSON text `null`, which says nothing. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesData.delete": {
    parameters: {
      query: {
        /** @description Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is `Clean`. An unknown one is a 422. */
        data_state: components["parameters"]["DataState"];
        /** @description End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        end_time: components["parameters"]["EndTime"];
        /** @description Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        start_time: components["parameters"]["StartTime"];
        /** @description Ids of the time series, at least one. An unknown one is a 422. */
        timeseries: components["parameters"]["TimeseriesIds"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values are deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesData.downloadAggregate": {
    parameters: {
      query: {
        /** @description How the values of a bucket become one. `avg` when left out. */
        aggregation?: components["parameters"]["Aggregation"];
        /** @description Unit of the width of a bucket. */
        bucket_width_unit: components["parameters"]["BucketWidthUnit"];
        /** @description Width of a bucket in units, from 1. More than 1 only with `second`, `minute` and `hour`. */
        bucket_width_value: components["parameters"]["BucketWidthValue"];
        /** @description Units to convert to, one for each entry of `timeseries` in the same order; the empty text leaves that one as it is. */
        convert_to?: components["parameters"]["ConvertTo"];
        /** @description Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is `Clean`. An unknown one is a 422. */
        data_state: components["parameters"]["DataState"];
        /** @description End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        end_time: components["parameters"]["EndTime"];
        /** @description Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        start_time: components["parameters"]["StartTime"];
        /** @description Ids of the time series, at least one. An unknown one is a 422. */
        timeseries: components["parameters"]["TimeseriesIds"];
        /** @description Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left out. */
        timezone?: components["parameters"]["Timezone"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The aggregated values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesDataPayload"];
          /**
           * @example Datetime,1,4
           *     2024-03-04T00:00:00+0100,3.2,
           *     2024-03-04T00:10:00+0100,3.4,7.9
           */
          "text/csv": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesData.downloadByNames": {
    parameters: {
      query: {
        /** @description Units to convert to, one for each entry of `timeseries` in the same order; the empty text leaves that one as it is. */
        convert_to?: components["parameters"]["ConvertTo"];
        /** @description Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is `Clean`. An unknown one is a 422. */
        data_state: components["parameters"]["DataState"];
        /** @description End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        end_time: components["parameters"]["EndTime"];
        /** @description Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        start_time: components["parameters"]["StartTime"];
        /** @description Names of the time series in the campaign, at least one. An unknown one is a 422. */
        timeseries: components["parameters"]["TimeseriesNames"];
        /** @description Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left out. */
        timezone?: components["parameters"]["Timezone"];
      };
      header?: never;
      path: {
        /** @description Campaign that the named time series belong to. */
        campaign_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesDataPayload"];
          /**
           * @example Datetime,Library electricity,Outside temperature
           *     2024-03-04T00:00:00+0100,3.2,
           *     2024-03-04T00:10:00+0100,3.4,7.9
           */
          "text/csv": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesData.uploadByNames": {
    parameters: {
      query: {
        /** @description Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is `Clean`. An unknown one is a 422. */
        data_state: components["parameters"]["DataState"];
      };
      header?: never;
      path: {
        /** @description Campaign that the named time series belong to. */
        campaign_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesDataPayload"];
        /**
         * @example Datetime,Library electricity,Outside temperature
         *     2024-03-04T00:00:00+0100,3.2,
         *     2024-03-04T00:10:00+0100,3.4,7.9
         */
        "text/csv": string;
      };
    };
    responses: {
      /** @description Everything is stored. The server sends the JSON text `null`, which says nothing. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesData.deleteByNames": {
    parameters: {
      query: {
        /** @description Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is `Clean`. An unknown one is a 422. */
        data_state: components["parameters"]["DataState"];
        /** @description End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        end_time: components["parameters"]["EndTime"];
        /** @description Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        start_time: components["parameters"]["StartTime"];
        /** @description Names of the time series in the campaign, at least one. An unknown one is a 422. */
        timeseries: components["parameters"]["TimeseriesNames"];
      };
      header?: never;
      path: {
        /** @description Campaign that the named time series belong to. */
        campaign_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values are deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesData.downloadAggregateByNames": {
    parameters: {
      query: {
        /** @description How the values of a bucket become one. `avg` when left out. */
        aggregation?: components["parameters"]["Aggregation"];
        /** @description Unit of the width of a bucket. */
        bucket_width_unit: components["parameters"]["BucketWidthUnit"];
        /** @description Width of a bucket in units, from 1. More than 1 only with `second`, `minute` and `hour`. */
        bucket_width_value: components["parameters"]["BucketWidthValue"];
        /** @description Units to convert to, one for each entry of `timeseries` in the same order; the empty text leaves that one as it is. */
        convert_to?: components["parameters"]["ConvertTo"];
        /** @description Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is `Clean`. An unknown one is a 422. */
        data_state: components["parameters"]["DataState"];
        /** @description End of the time span, itself not included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        end_time: components["parameters"]["EndTime"];
        /** @description Beginning of the time span, itself included. From 1680-01-01 to 2260-01-01 (UTC), with an offset from UTC. */
        start_time: components["parameters"]["StartTime"];
        /** @description Names of the time series in the campaign, at least one. An unknown one is a 422. */
        timeseries: components["parameters"]["TimeseriesNames"];
        /** @description Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left out. */
        timezone?: components["parameters"]["Timezone"];
      };
      header?: never;
      path: {
        /** @description Campaign that the named time series belong to. */
        campaign_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The aggregated values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesDataPayload"];
          /**
           * @example Datetime,Library electricity,Outside temperature
           *     2024-03-04T00:00:00+0100,3.2,
           *     2024-03-04T00:10:00+0100,3.4,7.9
           */
          "text/csv": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesData.getStatsByNames": {
    parameters: {
      query: {
        /** @description Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is `Clean`. An unknown one is a 422. */
        data_state: components["parameters"]["DataState"];
        /** @description Names of the time series in the campaign, at least one. An unknown one is a 422. */
        timeseries: components["parameters"]["TimeseriesNames"];
        /** @description Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left out. */
        timezone?: components["parameters"]["Timezone"];
      };
      header?: never;
      path: {
        /** @description Campaign that the named time series belong to. */
        campaign_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The statistics, by name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesDataStatsByName"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesData.getStats": {
    parameters: {
      query: {
        /** @description Id of the data state, from `timeseriesDataStates`: on a new server 1 is `Raw` (as measured), 2 is `Clean`. An unknown one is a 422. */
        data_state: components["parameters"]["DataState"];
        /** @description Ids of the time series, at least one. An unknown one is a 422. */
        timeseries: components["parameters"]["TimeseriesIds"];
        /** @description Time zone of the times in the answer and, where there are buckets, of their limits. `UTC` when left out. */
        timezone?: components["parameters"]["Timezone"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The statistics, by id. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesDataStats"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesProperties.list": {
    parameters: {
      query?: {
        /** @description Only the one with exactly this name. */
        name?: string;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["NameSort"][];
        /** @description Only those with exactly this unit symbol. */
        unit_symbol?: string;
        /** @description Only those whose values have this type. */
        value_type?: components["schemas"]["PropertyValueType"];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The properties. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesProperty"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesProperties.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesPropertyPost"];
      };
    };
    responses: {
      /** @description The property as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesProperty"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesProperties.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the property. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The property. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesProperty"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesProperties.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the property. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesPropertyPut"];
      };
    };
    responses: {
      /** @description The property after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesProperty"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesProperties.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the property. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The property is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesPropertyData.list": {
    parameters: {
      query?: {
        /** @description Only values of this property. */
        property_id?: number;
        /** @description Only those of this time series. */
        timeseries_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesPropertyData"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesPropertyData.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesPropertyDataPost"];
      };
    };
    responses: {
      /** @description The value as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesPropertyData"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesPropertyData.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesPropertyData"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesPropertyData.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesPropertyDataPut"];
      };
    };
    responses: {
      /** @description The value after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TimeseriesPropertyData"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseriesPropertyData.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseries.list": {
    parameters: {
      query?: {
        /** @description Only those of this building itself. Not together with `recurse_building_id`. */
        building_id?: number;
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only those of this campaign scope. */
        campaign_scope_id?: number;
        /** @description Only those that this event is about. */
        event_id?: number;
        /** @description Only those whose name contains this text, in capitals or not. */
        in_name?: string;
        /** @description Only the one with exactly this name. */
        name?: string;
        /** @description Number of the page, from 1. Beyond the last one the answer is an empty list. */
        page?: components["parameters"]["Page"];
        /** @description Number of items on a page, 1 to 100. */
        page_size?: components["parameters"]["PageSize"];
        /** @description Only those with all these property values: name of the property to value as text, sent as one JSON text. Since server 0.25. */
        properties?: string;
        /** @description Only those of this building and of the storeys and spaces below it. */
        recurse_building_id?: number;
        /** @description Only those of this site and of the buildings, storeys and spaces below it. */
        recurse_site_id?: number;
        /** @description Only those of this storey and of the spaces on it. */
        recurse_storey_id?: number;
        /** @description Only those of this site itself. Not together with `recurse_site_id`. */
        site_id?: number;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["NameSort"][];
        /** @description Only those of this space. */
        space_id?: number;
        /** @description Only those of this storey itself. Not together with `recurse_storey_id`. */
        storey_id?: number;
        /** @description Only those with exactly this unit symbol. */
        unit_symbol?: string;
        /** @description Only those that this user may use, through groups and campaign scopes. */
        user_id?: number;
        /** @description Only those of this zone. */
        zone_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the time series. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          "X-Pagination": components["headers"]["XPagination"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Timeseries"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseries.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesPost"];
      };
    };
    responses: {
      /** @description The time series as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Timeseries"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseries.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the time series. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The time series. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Timeseries"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseries.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the time series. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesPut"];
      };
    };
    responses: {
      /** @description The time series after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Timeseries"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "timeseries.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the time series. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The time series is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userGroupsByCampaignScopes.list": {
    parameters: {
      query?: {
        /** @description Only those of this campaign scope. */
        campaign_scope_id?: number;
        /** @description Only those of this group. */
        user_group_id?: number;
      };
      header?: never;
      path?: never;
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
          "application/json": components["schemas"]["UserGroupByCampaignScope"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userGroupsByCampaignScopes.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserGroupByCampaignScopePost"];
      };
    };
    responses: {
      /** @description The permission as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserGroupByCampaignScope"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userGroupsByCampaignScopes.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the permission. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The permission. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserGroupByCampaignScope"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userGroupsByCampaignScopes.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the permission. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The permission is gone. */
      204: {
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
  "userGroupsByCampaigns.list": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only those of this group. */
        user_group_id?: number;
      };
      header?: never;
      path?: never;
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
          "application/json": components["schemas"]["UserGroupByCampaign"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userGroupsByCampaigns.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserGroupByCampaignPost"];
      };
    };
    responses: {
      /** @description The permission as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserGroupByCampaign"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userGroupsByCampaigns.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the permission. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The permission. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserGroupByCampaign"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userGroupsByCampaigns.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the permission. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The permission is gone. */
      204: {
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
  "userGroups.list": {
    parameters: {
      query?: {
        /** @description Only the one with exactly this name. */
        name?: string;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["NameSort"][];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user groups. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserGroup"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userGroups.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserGroupPost"];
      };
    };
    responses: {
      /** @description The user group as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserGroup"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userGroups.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the user group. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user group. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserGroup"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userGroups.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the user group. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserGroupPut"];
      };
    };
    responses: {
      /** @description The user group after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserGroup"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "userGroups.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the user group. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user group is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "usersByUserGroups.list": {
    parameters: {
      query?: {
        /** @description Only those of this group. */
        user_group_id?: number;
        /** @description Only those of this user. */
        user_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The memberships. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserByUserGroup"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "usersByUserGroups.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserByUserGroupPost"];
      };
    };
    responses: {
      /** @description The membership as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserByUserGroup"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "usersByUserGroups.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the membership. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The membership. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserByUserGroup"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "usersByUserGroups.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the membership. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The membership is gone. */
      204: {
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
  "users.list": {
    parameters: {
      query?: {
        /** @description Only the one with exactly this e-mail address. */
        email?: string;
        /** @description Only active users, or only the others. */
        is_active?: boolean;
        /** @description Only administrators, or only the others. */
        is_admin?: boolean;
        /** @description Only the one with exactly this name. */
        name?: string;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["UserSort"][];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The users. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
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
        "application/json": components["schemas"]["UserPost"];
      };
    };
    responses: {
      /** @description The user as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the user. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the user. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserPut"];
      };
    };
    responses: {
      /** @description The user after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the user. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.setActive": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the user. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BooleanValue"];
      };
    };
    responses: {
      /** @description The flag is set. */
      204: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "users.setAdmin": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the user. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BooleanValue"];
      };
    };
    responses: {
      /** @description The flag is set. */
      204: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "weatherTimeseriesBySites.list": {
    parameters: {
      query?: {
        /** @description Only forecasts, or only observations. */
        forecast?: boolean;
        /** @description Only those of this weather parameter, by its name; a label such as `Air temperature` is a 500. */
        parameter?: components["schemas"]["WeatherParameter"];
        /** @description Only those of this site. */
        site_id?: number;
        /** @description Only those of this time series. */
        timeseries_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WeatherTimeseriesBySite"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "weatherTimeseriesBySites.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WeatherTimeseriesBySitePost"];
      };
    };
    responses: {
      /** @description The entry as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WeatherTimeseriesBySite"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "weatherTimeseriesBySites.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WeatherTimeseriesBySite"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "weatherTimeseriesBySites.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WeatherTimeseriesBySitePut"];
      };
    };
    responses: {
      /** @description The entry after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WeatherTimeseriesBySite"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "weatherTimeseriesBySites.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "zoneProperties.list": {
    parameters: {
      query?: {
        /** @description Only the entry of this property. */
        structural_element_property_id?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ZoneProperty"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "zoneProperties.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ZonePropertyPost"];
      };
    };
    responses: {
      /** @description The entry as it was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ZoneProperty"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "zoneProperties.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ZoneProperty"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "zoneProperties.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the entry. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry is gone. */
      204: {
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
  "zonePropertyData.list": {
    parameters: {
      query?: {
        /** @description Only those of this zone. */
        zone_id?: number;
        /** @description Only values for this entry of `zoneProperties`. */
        zone_property_id?: number;
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ZonePropertyData"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "zonePropertyData.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ZonePropertyDataPost"];
      };
    };
    responses: {
      /** @description The value as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ZonePropertyData"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "zonePropertyData.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ZonePropertyData"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "zonePropertyData.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ZonePropertyDataPut"];
      };
    };
    responses: {
      /** @description The value after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ZonePropertyData"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "zonePropertyData.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the value. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "zones.list": {
    parameters: {
      query?: {
        /** @description Only those of this campaign. */
        campaign_id?: number;
        /** @description Only the one with exactly this IFC GlobalId (22 characters). */
        ifc_id?: string;
        /** @description Only the one with exactly this name. */
        name?: string;
        /** @description Keys to sort by, the first one first; sent as one value with commas. */
        sort?: components["schemas"]["NameSort"][];
      };
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The zones. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Zone"][];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "zones.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ZonePost"];
      };
    };
    responses: {
      /** @description The zone as it was created. */
      201: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Zone"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "zones.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description ETag of the copy that the caller has; the answer is 304 without a body when it is still current. A weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-None-Match"?: components["parameters"]["IfNoneMatch"];
      };
      path: {
        /** @description Id of the zone. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The zone. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Zone"];
        };
      };
      304: components["responses"]["NotModified"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "zones.update": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the zone. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ZonePut"];
      };
    };
    responses: {
      /** @description The zone after the change. */
      200: {
        headers: {
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Zone"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "zones.delete": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description ETag of the item as the caller last saw it (quotes included), or `*`. A tag that is no longer current is a 412, a missing one a 428; a weak tag (`W/`) never matches.
         * @example "9e4fed32fb0445ca88b5579d58d219e4d3396ed2"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the zone. */
        item_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The zone is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      428: components["responses"]["PreconditionRequired"];
      default: components["responses"]["UnexpectedError"];
    };
  };
}
