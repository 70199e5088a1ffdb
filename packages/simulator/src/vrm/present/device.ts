import { kinds } from "../attributes/kinds.ts";
import type { Device, Site } from "../portal/site.ts";
import type { User } from "../portal/user.ts";
import { lastReport } from "./last-report.ts";

/** A device as the system overview has it; gateways have more to say than others. */
export function presentDevice(
  device: Device,
  site: Site,
  { user, now }: { user: User; now: number },
): object {
  const kind = kinds[device.kind];
  return {
    name: kind.name,
    customName: device.customName,
    productCode: device.productCode,
    productName: device.productName,
    idSite: site.idSite,
    firmwareVersion: device.firmwareVersion,
    lastConnection: lastReport(now),
    class: `device-${kind.name.toLowerCase().replaceAll(/\W+/g, "-")} device-icon-${kind.icon}`,
    ...(device.kind !== "gateway" && { connection: device.connection }),
    instance: device.instance,
    idDeviceType: kind.type,
    settings: device.kind === "veBus" ? [essMode(site, now)] : [],
    ...(device.kind === "gateway" && gatewayMembers(device, site, { user, now })),
    ...(device.kind === "veBus" && { productId: device.productCode, vmc: "VE.Bus", vid: threePhases }),
  };
}

const threePhases = {
  enumValue: "three phase system, one unit per phase",
  devicesPerPhase: { L1: 1, L2: 1, L3: 1 },
};

function gatewayMembers(device: Device, site: Site, { user, now }: { user: User; now: number }): object {
  return {
    loggingInterval: 60,
    identifier: user.isDemo ? null : site.identifier,
    lastPowerUpOrRestart: Math.max(site.created, now - 1_000_000 - (now % 86_400)),
    machineSerialNumber: user.isDemo ? null : device.serial,
    autoUpdate: "Check",
    updateTo: "Official release",
    vncStatus: "Disabled",
    twoWayCommunication: true,
    remoteSupportEnabled: false,
    remoteSupportPort: false,
    remoteSupport: "disabled",
  };
}

function essMode({ idSite }: Site, now: number): object {
  return {
    description: "ESS mode",
    enumData: [
      { nameEnum: "Optimized", valueEnum: 1 },
      { nameEnum: "Keep charged", valueEnum: 9 },
    ],
    idDataAttribute: "830",
    idDeviceType: "1",
    idSite: String(idSite),
    idUser: null,
    loggedTimestamp: String(lastReport(now)),
    loggedValue: 1,
    timestamp: null,
    user_name: null,
    value: null,
  };
}
