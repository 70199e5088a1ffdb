// Generated from specs/exosite/provision.openapi.yaml by `busbar generate`. Do not edit.
import { PlatformClient } from "@busbar/runtime";
import { Content } from "./resources/content.ts";
import { Groups } from "./resources/groups.ts";
import { GroupMembers } from "./resources/group-members.ts";
import { Models } from "./resources/models.ts";
import { SerialNumbers } from "./resources/serial-numbers.ts";
import { ModelShares } from "./resources/model-shares.ts";
import { Vendor } from "./resources/vendor.ts";
import { VendorTokens } from "./resources/vendor-tokens.ts";
import { Device } from "./resources/device.ts";
import type { paths } from "./schema.ts";

/** Every resource of Exosite One Platform provisioning, on one connection. */
export class ProvisionClient extends PlatformClient<paths> {
  /** Content of a model, such as firmware, for its devices to download. */
  readonly content: Content = new Content(this.connection);

  /** Groups of serial numbers, of content and of other groups, in a model. */
  readonly groups: Groups = new Groups(this.connection);

  /** Members of groups. */
  readonly groupMembers: GroupMembers = new GroupMembers(this.connection);

  /** Models: kinds of device, each with a client as the template of its devices. */
  readonly models: Models = new Models(this.connection);

  /**
   * Serial numbers of a model: added by the vendor, enabled for an owner, activated by the device. A
   * vendor that a model is shared with names the owner of the model by `xExositeVendor`.
   */
  readonly serialNumbers: SerialNumbers = new SerialNumbers(this.connection);

  /** Sharing a model with other vendors. */
  readonly modelShares: ModelShares = new ModelShares(this.connection);

  /** The vendor name of a client. */
  readonly vendor: Vendor = new Vendor(this.connection);

  /** Tokens that stand in for the CIK of the vendor, except here and for the vendor name. */
  readonly vendorTokens: VendorTokens = new VendorTokens(this.connection);

  /** What a device does for itself: getting its CIK, and downloading content. */
  readonly device: Device = new Device(this.connection);
}

/** Names of parameters and members whose values are never logged. */
export const secretNames: readonly string[] = ["code"];
