// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource, seconds } from "@busbar/runtime";
import type {
  AlarmWidget,
  BMSDiagnosticsWidget,
  BatteryExternalRelayStateWidget,
  BatteryMonitorWarningsAndAlarmsWidget,
  BatteryRelayStateWidget,
  BatterySummaryWidget,
  ChargerRelayStateWidget,
  ChargerStateWidget,
  DCMeterWidget,
  EssBatteryLifeStateWidget,
  EvChargerSummaryWidget,
  FuelCellStateWidget,
  GatewayRelayStateWidget,
  GatewayRelayTwoStateWidget,
  GeneratorStateWidget,
  GlobalLinkSummaryWidget,
  GpsWidget,
  GraphWidget,
  HistoricDataWidget,
  HoursOfAcWidget,
  IOExtenderInOutWidget,
  InputStateWidget,
  InverterChargerStateWidget,
  InverterChargerWarningsAndAlarmsWidget,
  InverterStateWidget,
  LithiumBMSWidget,
  MPPTStateWidget,
  MeteorologicalSensorOverviewWidget,
  MeteorologicalSensorWidget,
  MotorSummaryWidget,
  PVInverterStatusWidget,
  SolarChargerRelayStateWidget,
  SolarChargerSummaryWidget,
  StatusWidget,
  TankSummaryWidget,
  TempAirQualityWidget,
  TempSummaryAndGraphWidget,
  VeBusStateWidget,
  VeBusWarningsAndAlarmsWidget,
  WidgetsBatteryExternalRelayStateQuery,
  WidgetsBatteryMonitorWarningsAndAlarmsQuery,
  WidgetsBatteryRelayStateQuery,
  WidgetsBatterySummaryQuery,
  WidgetsBmsDiagnosticsQuery,
  WidgetsChargerRelayStateQuery,
  WidgetsChargerStateQuery,
  WidgetsDcMeterQuery,
  WidgetsEssBatteryLifeStateQuery,
  WidgetsEvChargerSummaryQuery,
  WidgetsFuelCellStateQuery,
  WidgetsGatewayRelayStateQuery,
  WidgetsGatewayRelayTwoStateQuery,
  WidgetsGeneratorStateQuery,
  WidgetsGlobalLinkSummaryQuery,
  WidgetsGpsQuery,
  WidgetsGraphQuery,
  WidgetsHistoricDataQuery,
  WidgetsHoursOfAcQuery,
  WidgetsInputStateQuery,
  WidgetsInverterChargerStateQuery,
  WidgetsInverterChargerWarningsAndAlarmsQuery,
  WidgetsInverterStateQuery,
  WidgetsIoExtenderInOutQuery,
  WidgetsLithiumBmsQuery,
  WidgetsMeteorologicalSensorOverviewQuery,
  WidgetsMeteorologicalSensorQuery,
  WidgetsMotorSummaryQuery,
  WidgetsMpptStateQuery,
  WidgetsPvInverterStatusQuery,
  WidgetsSolarChargerRelayStateQuery,
  WidgetsSolarChargerSummaryQuery,
  WidgetsStatusQuery,
  WidgetsTankSummaryQuery,
  WidgetsTempAirQualityQuery,
  WidgetsTempSummaryAndGraphQuery,
  WidgetsVeBusStateQuery,
  WidgetsVeBusWarningsAndAlarmsQuery,
} from "../types.ts";

/**
 * What the portal's own page is made of: latest values of a device, times in a state, and graphs.
 * Names are those of the paths.
 */
export class Widgets extends Resource {
  static override readonly resource: string = "widgets";

  /**
   * Gives attributes of a device as points in time, as close together as a drawing of some width needs.
   *
   * Attributes are named by code, by id or both. Times are seconds in the answer as well, unlike in
   * `stats`.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `attributeCodes[]`, `attributeIds[]`, `instance`, `start`, `end`, `width`,
   *   `pointsPerPixel`, `useMinMax`.
   * @returns The points by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/Graph (specs/vrm/paths/widgets.yaml)
   */
  graph(idSite: number, query?: WidgetsGraphQuery, options?: CallOptions): Call<GraphWidget> {
    return call(this, "graph", "GET", "/installations/{idSite}/widgets/Graph", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Gives where an installation is, and whether it has left its geofence.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The position and the geofence.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/GPS (specs/vrm/paths/widgets.yaml)
   */
  gps(idSite: number, query?: WidgetsGpsQuery, options?: CallOptions): Call<GpsWidget> {
    return call(this, "gps", "GET", "/installations/{idSite}/widgets/GPS", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives for how many hours there was AC power.
   *
   * Note the spelling of the path; `HoursOfAC` does not exist.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The hours.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/HoursOfAc (specs/vrm/paths/widgets.yaml)
   */
  hoursOfAc(idSite: number, query?: WidgetsHoursOfAcQuery, options?: CallOptions): Call<HoursOfAcWidget> {
    return call(this, "hoursOfAc", "GET", "/installations/{idSite}/widgets/HoursOfAc", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Gives the alarm widget.
   *
   * Not documented; only the vendor's unmaintained Python client has it.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The widget, in a form that is not documented.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/Alarm (specs/vrm/paths/widgets.yaml)
   */
  alarm(idSite: number, options?: CallOptions): Call<AlarmWidget> {
    return call(this, "alarm", "GET", "/installations/{idSite}/widgets/Alarm", { path: { idSite }, options });
  }

  /**
   * Gives the latest values of a battery monitor.
   *
   * A wrong `instance` is no error: the answer then has no values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/BatterySummary (specs/vrm/paths/widgets-summary.yaml)
   */
  batterySummary(
    idSite: number,
    query?: WidgetsBatterySummaryQuery,
    options?: CallOptions,
  ): Call<BatterySummaryWidget> {
    return call(this, "batterySummary", "GET", "/installations/{idSite}/widgets/BatterySummary", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives the latest values of the diagnostics of a battery management system.
   *
   * A wrong `instance` is no error: the answer then has no values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/BMSDiagnostics (specs/vrm/paths/widgets-summary.yaml)
   */
  bmsDiagnostics(
    idSite: number,
    query?: WidgetsBmsDiagnosticsQuery,
    options?: CallOptions,
  ): Call<BMSDiagnosticsWidget> {
    return call(this, "bmsDiagnostics", "GET", "/installations/{idSite}/widgets/BMSDiagnostics", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives the latest values of the history of a battery.
   *
   * A wrong `instance` is no error: the answer then has no values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/HistoricData (specs/vrm/paths/widgets-summary.yaml)
   */
  historicData(
    idSite: number,
    query?: WidgetsHistoricDataQuery,
    options?: CallOptions,
  ): Call<HistoricDataWidget> {
    return call(this, "historicData", "GET", "/installations/{idSite}/widgets/HistoricData", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives the latest values of the inputs and outputs of an IO extender.
   *
   * A wrong `instance` is no error: the answer then has no values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/IOExtenderInOut (specs/vrm/paths/widgets-summary.yaml)
   */
  ioExtenderInOut(
    idSite: number,
    query?: WidgetsIoExtenderInOutQuery,
    options?: CallOptions,
  ): Call<IOExtenderInOutWidget> {
    return call(this, "ioExtenderInOut", "GET", "/installations/{idSite}/widgets/IOExtenderInOut", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives the latest values of the management system of a lithium battery.
   *
   * A wrong `instance` is no error: the answer then has no values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/LithiumBMS (specs/vrm/paths/widgets-summary.yaml)
   */
  lithiumBms(idSite: number, query?: WidgetsLithiumBmsQuery, options?: CallOptions): Call<LithiumBMSWidget> {
    return call(this, "lithiumBms", "GET", "/installations/{idSite}/widgets/LithiumBMS", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives the latest values of a DC meter.
   *
   * A wrong `instance` is no error: the answer then has no values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/DCMeter (specs/vrm/paths/widgets-summary.yaml)
   */
  dcMeter(idSite: number, query?: WidgetsDcMeterQuery, options?: CallOptions): Call<DCMeterWidget> {
    return call(this, "dcMeter", "GET", "/installations/{idSite}/widgets/DCMeter", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives the latest values of a charging station.
   *
   * A wrong `instance` is no error: the answer then has no values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/EvChargerSummary (specs/vrm/paths/widgets-summary.yaml)
   */
  evChargerSummary(
    idSite: number,
    query?: WidgetsEvChargerSummaryQuery,
    options?: CallOptions,
  ): Call<EvChargerSummaryWidget> {
    return call(this, "evChargerSummary", "GET", "/installations/{idSite}/widgets/EvChargerSummary", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives the latest values of a GlobalLink.
   *
   * A wrong `instance` is no error: the answer then has no values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/GlobalLinkSummary (specs/vrm/paths/widgets-summary.yaml)
   */
  globalLinkSummary(
    idSite: number,
    query?: WidgetsGlobalLinkSummaryQuery,
    options?: CallOptions,
  ): Call<GlobalLinkSummaryWidget> {
    return call(this, "globalLinkSummary", "GET", "/installations/{idSite}/widgets/GlobalLinkSummary", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives the latest values of an electric motor drive.
   *
   * A wrong `instance` is no error: the answer then has no values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/MotorSummary (specs/vrm/paths/widgets-summary.yaml)
   */
  motorSummary(
    idSite: number,
    query?: WidgetsMotorSummaryQuery,
    options?: CallOptions,
  ): Call<MotorSummaryWidget> {
    return call(this, "motorSummary", "GET", "/installations/{idSite}/widgets/MotorSummary", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives the latest values of a PV inverter.
   *
   * A wrong `instance` is no error: the answer then has no values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/PVInverterStatus (specs/vrm/paths/widgets-summary.yaml)
   */
  pvInverterStatus(
    idSite: number,
    query?: WidgetsPvInverterStatusQuery,
    options?: CallOptions,
  ): Call<PVInverterStatusWidget> {
    return call(this, "pvInverterStatus", "GET", "/installations/{idSite}/widgets/PVInverterStatus", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives the latest values of a solar charger.
   *
   * A wrong `instance` is no error: the answer then has no values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/SolarChargerSummary (specs/vrm/paths/widgets-summary.yaml)
   */
  solarChargerSummary(
    idSite: number,
    query?: WidgetsSolarChargerSummaryQuery,
    options?: CallOptions,
  ): Call<SolarChargerSummaryWidget> {
    return call(this, "solarChargerSummary", "GET", "/installations/{idSite}/widgets/SolarChargerSummary", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives the latest values of a VE.Bus system.
   *
   * A wrong `instance` is no error: the answer then has no values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/Status (specs/vrm/paths/widgets-summary.yaml)
   */
  status(idSite: number, query?: WidgetsStatusQuery, options?: CallOptions): Call<StatusWidget> {
    return call(this, "status", "GET", "/installations/{idSite}/widgets/Status", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives the latest values of a tank.
   *
   * A wrong `instance` is no error: the answer then has no values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/TankSummary (specs/vrm/paths/widgets-summary.yaml)
   */
  tankSummary(
    idSite: number,
    query?: WidgetsTankSummaryQuery,
    options?: CallOptions,
  ): Call<TankSummaryWidget> {
    return call(this, "tankSummary", "GET", "/installations/{idSite}/widgets/TankSummary", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives the latest values of a temperature sensor.
   *
   * A wrong `instance` is no error: the answer then has no values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/TempSummaryAndGraph (specs/vrm/paths/widgets-summary.yaml)
   */
  tempSummaryAndGraph(
    idSite: number,
    query?: WidgetsTempSummaryAndGraphQuery,
    options?: CallOptions,
  ): Call<TempSummaryAndGraphWidget> {
    return call(this, "tempSummaryAndGraph", "GET", "/installations/{idSite}/widgets/TempSummaryAndGraph", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives the latest values of a meteorological sensor, as in 2025.
   *
   * Superseded by `widgets.meteorologicalSensorOverview`: the document of 2026 has it no more. A wrong
   * `instance` is no error: the answer then has no values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @deprecated Superseded.
   * @see GET /installations/{idSite}/widgets/MeteorologicalSensor (specs/vrm/paths/widgets-summary.yaml)
   */
  meteorologicalSensor(
    idSite: number,
    query?: WidgetsMeteorologicalSensorQuery,
    options?: CallOptions,
  ): Call<MeteorologicalSensorWidget> {
    return call(this, "meteorologicalSensor", "GET", "/installations/{idSite}/widgets/MeteorologicalSensor", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Gives the latest values of a meteorological sensor.
   *
   * The document names the path and nothing else. A wrong `instance` is no error: the answer then has no
   * values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/MeteorologicalSensorOverview (specs/vrm/paths/widgets-summary.yaml)
   */
  meteorologicalSensorOverview(
    idSite: number,
    query?: WidgetsMeteorologicalSensorOverviewQuery,
    options?: CallOptions,
  ): Call<MeteorologicalSensorOverviewWidget> {
    return call(
      this,
      "meteorologicalSensorOverview",
      "GET",
      "/installations/{idSite}/widgets/MeteorologicalSensorOverview",
      { path: { idSite }, query, options },
    );
  }

  /**
   * Gives the latest values of a sensor of temperature and air quality.
   *
   * The document names the path and nothing else. A wrong `instance` is no error: the answer then has no
   * values.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`.
   * @returns The values by id of the attribute.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/TempAirQuality (specs/vrm/paths/widgets-summary.yaml)
   */
  tempAirQuality(
    idSite: number,
    query?: WidgetsTempAirQualityQuery,
    options?: CallOptions,
  ): Call<TempAirQualityWidget> {
    return call(this, "tempAirQuality", "GET", "/installations/{idSite}/widgets/TempAirQuality", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Shows why a generator ran between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/GeneratorState (specs/vrm/paths/widgets-state.yaml)
   */
  generatorState(
    idSite: number,
    query?: WidgetsGeneratorStateQuery,
    options?: CallOptions,
  ): Call<GeneratorStateWidget> {
    return call(this, "generatorState", "GET", "/installations/{idSite}/widgets/GeneratorState", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Shows which AC input was active between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/InputState (specs/vrm/paths/widgets-state.yaml)
   */
  inputState(idSite: number, query?: WidgetsInputStateQuery, options?: CallOptions): Call<InputStateWidget> {
    return call(this, "inputState", "GET", "/installations/{idSite}/widgets/InputState", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Shows what an inverter did between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/InverterState (specs/vrm/paths/widgets-state.yaml)
   */
  inverterState(
    idSite: number,
    query?: WidgetsInverterStateQuery,
    options?: CallOptions,
  ): Call<InverterStateWidget> {
    return call(this, "inverterState", "GET", "/installations/{idSite}/widgets/InverterState", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Shows what the tracker of a solar charger did between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/MPPTState (specs/vrm/paths/widgets-state.yaml)
   */
  mpptState(idSite: number, query?: WidgetsMpptStateQuery, options?: CallOptions): Call<MPPTStateWidget> {
    return call(this, "mpptState", "GET", "/installations/{idSite}/widgets/MPPTState", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Shows what a charger did between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/ChargerState (specs/vrm/paths/widgets-state.yaml)
   */
  chargerState(
    idSite: number,
    query?: WidgetsChargerStateQuery,
    options?: CallOptions,
  ): Call<ChargerStateWidget> {
    return call(this, "chargerState", "GET", "/installations/{idSite}/widgets/ChargerState", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Shows what the BatteryLife function of an ESS did between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/EssBatteryLifeState (specs/vrm/paths/widgets-state.yaml)
   */
  essBatteryLifeState(
    idSite: number,
    query?: WidgetsEssBatteryLifeStateQuery,
    options?: CallOptions,
  ): Call<EssBatteryLifeStateWidget> {
    return call(this, "essBatteryLifeState", "GET", "/installations/{idSite}/widgets/EssBatteryLifeState", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Shows what a fuel cell did between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/FuelCellState (specs/vrm/paths/widgets-state.yaml)
   */
  fuelCellState(
    idSite: number,
    query?: WidgetsFuelCellStateQuery,
    options?: CallOptions,
  ): Call<FuelCellStateWidget> {
    return call(this, "fuelCellState", "GET", "/installations/{idSite}/widgets/FuelCellState", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Shows whether the external relay of a battery was closed between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/BatteryExternalRelayState (specs/vrm/paths/widgets-state.yaml)
   */
  batteryExternalRelayState(
    idSite: number,
    query?: WidgetsBatteryExternalRelayStateQuery,
    options?: CallOptions,
  ): Call<BatteryExternalRelayStateWidget> {
    return call(
      this,
      "batteryExternalRelayState",
      "GET",
      "/installations/{idSite}/widgets/BatteryExternalRelayState",
      { path: { idSite }, query, options, encode: { start: seconds, end: seconds } },
    );
  }

  /**
   * Shows whether the relay of a battery monitor was closed between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/BatteryRelayState (specs/vrm/paths/widgets-state.yaml)
   */
  batteryRelayState(
    idSite: number,
    query?: WidgetsBatteryRelayStateQuery,
    options?: CallOptions,
  ): Call<BatteryRelayStateWidget> {
    return call(this, "batteryRelayState", "GET", "/installations/{idSite}/widgets/BatteryRelayState", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Shows warnings and alarms of a battery monitor between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/BatteryMonitorWarningsAndAlarms (specs/vrm/paths/widgets-state.yaml)
   */
  batteryMonitorWarningsAndAlarms(
    idSite: number,
    query?: WidgetsBatteryMonitorWarningsAndAlarmsQuery,
    options?: CallOptions,
  ): Call<BatteryMonitorWarningsAndAlarmsWidget> {
    return call(
      this,
      "batteryMonitorWarningsAndAlarms",
      "GET",
      "/installations/{idSite}/widgets/BatteryMonitorWarningsAndAlarms",
      { path: { idSite }, query, options, encode: { start: seconds, end: seconds } },
    );
  }

  /**
   * Shows whether the first relay of the gateway was closed between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/GatewayRelayState (specs/vrm/paths/widgets-state.yaml)
   */
  gatewayRelayState(
    idSite: number,
    query?: WidgetsGatewayRelayStateQuery,
    options?: CallOptions,
  ): Call<GatewayRelayStateWidget> {
    return call(this, "gatewayRelayState", "GET", "/installations/{idSite}/widgets/GatewayRelayState", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Shows whether the second relay of the gateway was closed between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/GatewayRelayTwoState (specs/vrm/paths/widgets-state.yaml)
   */
  gatewayRelayTwoState(
    idSite: number,
    query?: WidgetsGatewayRelayTwoStateQuery,
    options?: CallOptions,
  ): Call<GatewayRelayTwoStateWidget> {
    return call(this, "gatewayRelayTwoState", "GET", "/installations/{idSite}/widgets/GatewayRelayTwoState", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Shows whether the relay of a charger was closed between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/ChargerRelayState (specs/vrm/paths/widgets-state.yaml)
   */
  chargerRelayState(
    idSite: number,
    query?: WidgetsChargerRelayStateQuery,
    options?: CallOptions,
  ): Call<ChargerRelayStateWidget> {
    return call(this, "chargerRelayState", "GET", "/installations/{idSite}/widgets/ChargerRelayState", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Shows whether the relay of a solar charger was closed between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/SolarChargerRelayState (specs/vrm/paths/widgets-state.yaml)
   */
  solarChargerRelayState(
    idSite: number,
    query?: WidgetsSolarChargerRelayStateQuery,
    options?: CallOptions,
  ): Call<SolarChargerRelayStateWidget> {
    return call(
      this,
      "solarChargerRelayState",
      "GET",
      "/installations/{idSite}/widgets/SolarChargerRelayState",
      { path: { idSite }, query, options, encode: { start: seconds, end: seconds } },
    );
  }

  /**
   * Shows what a VE.Bus system did between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/VeBusState (specs/vrm/paths/widgets-state.yaml)
   */
  veBusState(idSite: number, query?: WidgetsVeBusStateQuery, options?: CallOptions): Call<VeBusStateWidget> {
    return call(this, "veBusState", "GET", "/installations/{idSite}/widgets/VeBusState", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Shows warnings and alarms of a VE.Bus system between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/VeBusWarningsAndAlarms (specs/vrm/paths/widgets-state.yaml)
   */
  veBusWarningsAndAlarms(
    idSite: number,
    query?: WidgetsVeBusWarningsAndAlarmsQuery,
    options?: CallOptions,
  ): Call<VeBusWarningsAndAlarmsWidget> {
    return call(
      this,
      "veBusWarningsAndAlarms",
      "GET",
      "/installations/{idSite}/widgets/VeBusWarningsAndAlarms",
      { path: { idSite }, query, options, encode: { start: seconds, end: seconds } },
    );
  }

  /**
   * Shows what an inverter with charger did between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/InverterChargerState (specs/vrm/paths/widgets-state.yaml)
   */
  inverterChargerState(
    idSite: number,
    query?: WidgetsInverterChargerStateQuery,
    options?: CallOptions,
  ): Call<InverterChargerStateWidget> {
    return call(this, "inverterChargerState", "GET", "/installations/{idSite}/widgets/InverterChargerState", {
      path: { idSite },
      query,
      options,
      encode: { start: seconds, end: seconds },
    });
  }

  /**
   * Shows warnings and alarms of an inverter with charger between two times.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `instance`, `start`, `end`.
   * @returns The times in each state.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/widgets/InverterChargerWarningsAndAlarms (specs/vrm/paths/widgets-state.yaml)
   */
  inverterChargerWarningsAndAlarms(
    idSite: number,
    query?: WidgetsInverterChargerWarningsAndAlarmsQuery,
    options?: CallOptions,
  ): Call<InverterChargerWarningsAndAlarmsWidget> {
    return call(
      this,
      "inverterChargerWarningsAndAlarms",
      "GET",
      "/installations/{idSite}/widgets/InverterChargerWarningsAndAlarms",
      { path: { idSite }, query, options, encode: { start: seconds, end: seconds } },
    );
  }
}
