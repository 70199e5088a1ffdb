// Generated from specs/exosite/provision.openapi.yaml by `busbar generate`. Do not edit.
export interface paths {
  "/provision/activate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Activates a device by its serial number, and gives its CIK.
     * @description The serial number must have been enabled, no longer than 24 hours ago, and not been activated since. It takes no key. A CIK is given once: keep it.
     */
    post: operations["device.activate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/admin/auth/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the ids of the vendor's tokens. */
    get: operations["vendorTokens.list"];
    put?: never;
    /** Creates a vendor token and gives it. */
    post: operations["vendorTokens.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/admin/auth/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the vendor token. */
        id: components["parameters"]["TokenId"];
      };
      cookie?: never;
    };
    /** Gives a vendor token. */
    get: operations["vendorTokens.get"];
    put?: never;
    post?: never;
    /** Deletes a vendor token. */
    delete: operations["vendorTokens.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/admin/auth/#delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Deletes a vendor token, as `delete` does, by POST. */
    post: operations["vendorTokens.deleteByForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/download": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the content that a device may download. */
    get: operations["device.listContent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/download#content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads content to a device, all of it or a part. */
    get: operations["device.downloadContent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/download#info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells a device about content: media type, size, time of upload and text. */
    get: operations["device.getContentInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/content/{model}/": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Lists the content of a model. */
    get: operations["content.list"];
    put?: never;
    /**
     * Creates a piece of content, without the content itself.
     * @description `upload` gives it its bytes.
     */
    post: operations["content.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/content/{model}/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /**
     * Tells about a piece of content: media type, size, time of upload, text, and who may have it.
     * @description The text is not quoted; commas in it are told apart by the number of columns.
     */
    get: operations["content.get"];
    put?: never;
    /**
     * Uploads the bytes of a piece of content.
     * @description The content must have been created. The documentation speaks of 409 where the id exists; the platform's command line overwrites what is there.
     */
    post: operations["content.upload"];
    /** Deletes a piece of content. */
    delete: operations["content.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/content/{model}/{id}#download": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Downloads a piece of content, all of it or a part. */
    get: operations["content.download"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/content/{model}/{id}#download-sn": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Downloads a piece of content as the device of a serial number would, all of it or a part. */
    get: operations["content.downloadAuthorized"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/content/{model}/{id}#groups": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Lists the groups that a piece of content is in. */
    get: operations["content.listGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/content/{model}/{id}#sn": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Tells about a piece of content what the device of a serial number is told. */
    get: operations["content.getAuthorized"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/content/{model}/#delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Deletes a piece of content, as `delete` does, by POST. */
    post: operations["content.deleteByForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/content/{model}/#sn": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Lists the content of a model that a serial number may download. */
    get: operations["content.listAuthorized"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/group/{model}/": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Lists the groups of a model. */
    get: operations["groups.list"];
    put?: never;
    /** Creates a group. */
    post: operations["groups.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/group/{model}/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Tells about a group: its text and the number of its members. */
    get: operations["groups.get"];
    put?: never;
    post?: never;
    /** Deletes a group. */
    delete: operations["groups.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/group/{model}/{id}/": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Lists the members of a group. */
    get: operations["groupMembers.list"];
    put?: never;
    /** Puts members of one kind into a group. */
    post: operations["groupMembers.put"];
    /** Takes members of several kinds out of a group. */
    delete: operations["groupMembers.deleteCsv"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/group/{model}/{id}/#csv": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts members of several kinds into a group. */
    post: operations["groupMembers.putCsv"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/group/{model}/{id}/#delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes members of one kind out of a group. */
    post: operations["groupMembers.delete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/group/{model}/{id}/#id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Lists the members of a group that have an id, one for each kind. */
    get: operations["groupMembers.listById"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/group/{model}/{id}/#type": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Lists the members of a group that are of one kind. */
    get: operations["groupMembers.listByType"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/group/{model}/{id}/#type-id": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /**
     * Tells about one member of a group.
     * @description What is answered where there is no such member is not documented.
     */
    get: operations["groupMembers.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/group/{model}/{id}#groups": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Lists the groups that a group is a member of. */
    get: operations["groups.listGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/group/{model}/#delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Deletes a group, as `delete` does, by POST. */
    post: operations["groups.deleteByForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the models of the vendor. */
    get: operations["models.list"];
    put?: never;
    /**
     * Creates a model from a client, which is the template of its devices.
     * @description The template is named by RID or by share code. Portals shows a model made this way properly only after a step by hand, says the platform's command line.
     */
    post: operations["models.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Tells about a model: its template and what is not copied from it. */
    get: operations["models.get"];
    /** Gives a model another template and other options. */
    put: operations["models.update"];
    post?: never;
    /** Deletes a model, with its serial numbers and its content. */
    delete: operations["models.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Lists the serial numbers of a model. */
    get: operations["serialNumbers.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/{sn}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Serial number. */
        sn: components["parameters"]["SerialNumber"];
      };
      cookie?: never;
    };
    /**
     * Tells about the clients made for a serial number.
     * @description Several where it was enabled several times (inferred from an example). 404 and 409 are not documented: the platform's command line takes them as an unknown and as an orphaned serial number.
     */
    get: operations["serialNumbers.get"];
    put?: never;
    post?: never;
    /** Deletes a serial number. */
    delete: operations["serialNumbers.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/{sn}#disable": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Serial number. */
        sn: components["parameters"]["SerialNumber"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets the CIK of a serial number's client expire. */
    post: operations["serialNumbers.disable"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/{sn}#enable": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Serial number. */
        sn: components["parameters"]["SerialNumber"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes a client for a serial number from the model's template, and lets its device activate itself.
     * @description The device has 24 hours to do so. 409 where the owner's limits do not suffice for the client.
     */
    post: operations["serialNumbers.enable"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/{sn}#groups": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Serial number. */
        sn: components["parameters"]["SerialNumber"];
      };
      cookie?: never;
    };
    /** Lists the groups that a serial number is in. */
    get: operations["serialNumbers.listGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/{sn}#log": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Serial number. */
        sn: components["parameters"]["SerialNumber"];
      };
      cookie?: never;
    };
    /** Gives the log of attempts to activate a serial number. */
    get: operations["serialNumbers.getLog"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/{sn}#regenerate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Serial number. */
        sn: components["parameters"]["SerialNumber"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes a new CIK for the client of a serial number.
     * @description The old one is refused at once. The device fetches the new one by activating itself again.
     */
    post: operations["serialNumbers.regenerateCik"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/{sn}#remap": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Serial number. */
        sn: components["parameters"]["SerialNumber"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives the client of another serial number to this one.
     * @description For replacing a device. The serial number of the path is the new one.
     */
    post: operations["serialNumbers.remap"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/#add": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds a serial number to a model. */
    post: operations["serialNumbers.add"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/#add-batch": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds several serial numbers to a model. */
    post: operations["serialNumbers.addBatch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/#add-csv": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds several serial numbers to a model, each with a text. */
    post: operations["serialNumbers.addCsv"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/#add-ranges": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds ranges of serial numbers to a model. */
    post: operations["serialNumbers.addRanges"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/#csv": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Deletes several serial numbers, given as CSV text.
     * @description The heading of the documentation says DELETE, its example POST; the platform's command line sends DELETE.
     */
    delete: operations["serialNumbers.deleteCsv"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/#delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Deletes a serial number, as `delete` does, by POST. */
    post: operations["serialNumbers.deleteByForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/#delete-batch": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Deletes several serial numbers. */
    post: operations["serialNumbers.deleteBatch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/#delete-ranges": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Deletes ranges of serial numbers. */
    delete: operations["serialNumbers.deleteRanges"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/#ranges": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /**
     * Lists the ranges of serial numbers of a model.
     * @description The answer is documented as an object; the platform's command line reads a bare list, so that either may come.
     */
    get: operations["serialNumbers.listRanges"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/{model}/#status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Lists the serial numbers of a model with their states. */
    get: operations["serialNumbers.listWithStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/#delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Deletes a model, as `delete` does, by POST. */
    post: operations["models.deleteByForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/model/#shared": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the models that other vendors share with the vendor. */
    get: operations["models.listShared"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/share/{model}/": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** Lists the vendors that a model is shared with. */
    get: operations["modelShares.list"];
    put?: never;
    /**
     * Shares a model with another vendor.
     * @description That vendor may then list its serial numbers, and enable, remap and disable them, naming the owner of the model by `xExositeVendor`.
     */
    post: operations["modelShares.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/share/{model}/{vendorname}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Name of the vendor that the model is shared with. */
        vendorname: components["parameters"]["VendorToShareWith"];
      };
      cookie?: never;
    };
    /**
     * Checks that a model is shared with a vendor.
     * @description It succeeds without a value where it is. What is answered where it is not is not documented.
     */
    get: operations["modelShares.check"];
    put?: never;
    post?: never;
    /** Ends the share of a model with another vendor. */
    delete: operations["modelShares.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/manage/share/{model}/#delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends the share of a model with another vendor, as `delete` does, by POST. */
    post: operations["modelShares.deleteByForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/register": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells the vendor name of the client. */
    get: operations["vendor.get"];
    put?: never;
    /** Registers a vendor name for the client. */
    post: operations["vendor.register"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provision/register#delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives a vendor name back. */
    post: operations["vendor.unregister"];
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
     * @description An attempt to activate a serial number.
     * @example {
     *       "timestamp": 1700000000,
     *       "connectionInfo": "10.0.0.1:4711",
     *       "logEntry": "vendor=acme&model=thermostat&sn=00000042"
     *     }
     */
    ActivationLogEntry: {
      /** @description Where it came from. */
      connectionInfo: string;
      /** @description What was sent, as a form. */
      logEntry: string;
      /** @description Time of the attempt in Unix seconds. */
      timestamp: number;
    };
    /**
     * @description Client interface key, 40 hexadecimal digits: whoever has it acts as that client, with all that is below it.
     * @example 0123456789abcdef0123456789abcdef01234567
     */
    Cik: string;
    /**
     * @description What `deleteByForm` of content takes.
     * @example {
     *       "delete": "true",
     *       "id": "firmware.bin"
     *     }
     */
    ContentDelete: {
      /**
       * @description Says that it is to be deleted.
       * @constant
       */
      delete: "true";
      /** @description Id of the content. */
      id: string;
    };
    /**
     * @description Id of a piece of content, given by the vendor.
     * @example firmware.bin
     */
    ContentId: string;
    /**
     * @description What a vendor is told about a piece of content.
     * @example {
     *       "contentType": "application/octet-stream",
     *       "size": 65536,
     *       "updated": 1700000000,
     *       "meta": "v 1.0",
     *       "protected": false
     *     }
     */
    ContentInfo: {
      /** @description Media type that it was uploaded with. */
      contentType: string;
      /** @description Text of the vendor's own. */
      meta: string;
      /** @description Whether only serial numbers with access may download it. */
      protected: boolean;
      /** @description Size in bytes. */
      size: number;
      /** @description Time of the last upload in Unix seconds. */
      updated: number;
    };
    /**
     * @description What `create` of content takes. The content itself is uploaded afterwards.
     * @example {
     *       "id": "firmware.bin",
     *       "meta": "v 1.0"
     *     }
     */
    ContentPost: {
      /** @description Id of the content. Unique in the model. */
      id: string;
      /** @description Text of the vendor's own, which may be empty. Avoid commas: they are not quoted where it is read. */
      meta: string;
      /**
       * @description Not every serial number of the model may download it, but only those with access (by groups, as it seems). Left out, every one may.
       * @constant
       */
      protected?: true;
    };
    /**
     * @description What a device tells about itself to get its CIK.
     * @example {
     *       "vendor": "acme",
     *       "model": "thermostat",
     *       "sn": "00000042"
     *     }
     */
    DeviceActivation: {
      /** @description Name of the model. In Murano the id of the product. */
      model: string;
      /** @description Serial number of the device. */
      sn: string;
      /** @description Name of the vendor. In Murano the id of the product. */
      vendor: string;
    };
    /**
     * @description What a device is told about a piece of content.
     * @example {
     *       "contentType": "application/octet-stream",
     *       "size": 65536,
     *       "updated": 1700000000,
     *       "meta": "v 1.0"
     *     }
     */
    DeviceContentInfo: {
      /** @description Media type that it was uploaded with. */
      contentType: string;
      /** @description Text of the vendor's own. */
      meta: string;
      /** @description Size in bytes. */
      size: number;
      /** @description Time of the last upload in Unix seconds. */
      updated: number;
    };
    /**
     * @description What `disable` of a serial number takes.
     * @example {
     *       "disable": "true"
     *     }
     */
    Disabling: {
      /**
       * @description Says that it is to be disabled.
       * @constant
       */
      disable: "true";
    };
    /**
     * @description What `enable` of a serial number takes.
     * @example {
     *       "enable": "true",
     *       "owner": "89abcdef0123456789abcdef0123456789abcdef"
     *     }
     */
    Enabling: {
      /**
       * @description Says that it is to be enabled.
       * @constant
       */
      enable: "true";
      /** @description RID of the client that is to own the device, such as the portal. */
      owner: components["schemas"]["Rid"];
    };
    /**
     * @description A group of the list.
     * @example {
     *       "id": "beta",
     *       "meta": "testers"
     *     }
     */
    Group: {
      /** @description Id of the group. */
      id: string;
      /** @description Text of the vendor's own. */
      meta: string;
    };
    /**
     * @description What `deleteByForm` of a group takes.
     * @example {
     *       "id": "beta",
     *       "delete": "true"
     *     }
     */
    GroupDelete: {
      /**
       * @description Says that it is to be deleted.
       * @constant
       */
      delete: "true";
      /** @description Id of the group. */
      id: string;
    };
    /**
     * @description Id of a group, given by the vendor.
     * @example beta
     */
    GroupId: string;
    /**
     * @description What there is to know about a group.
     * @example {
     *       "meta": "testers",
     *       "count": 17
     *     }
     */
    GroupInfo: {
      /** @description Number of members. */
      count: number;
      /** @description Text of the vendor's own. */
      meta: string;
    };
    /**
     * @description A member of a group.
     * @example {
     *       "type": "sn",
     *       "memberid": "00000042",
     *       "expire": "",
     *       "meta": ""
     *     }
     */
    GroupMember: {
      /** @description When membership ends, as text; empty for never (inferred). */
      expire: string;
      /** @description Id of the member: a serial number, a content id, a group id. */
      memberid: string;
      /** @description Text of the vendor's own. */
      meta: string;
      /** @description Kind of the member, such as `sn` for a serial number, `content` or `group`. */
      type: string;
    };
    /**
     * @description Members to take out of a group. One of `id` and `id[]` is given.
     * @example {
     *       "type": "sn",
     *       "id[]": [
     *         "00000042",
     *         "00000043"
     *       ],
     *       "delete": "true"
     *     }
     */
    GroupMembersDelete: {
      /**
       * @description Says that they are to be taken out.
       * @constant
       */
      delete: "true";
      /** @description Id of the one member. */
      id?: string;
      /** @description Ids of several members. */
      "id[]"?: string[];
      /** @description Kind of the members, such as `sn`, `content` or `group`. */
      type: string;
    };
    /**
     * @description Members to put into a group. One of `id` and `id[]` is given. Members of one call have the same kind, end and text.
     * @example {
     *       "type": "sn",
     *       "id[]": [
     *         "00000042",
     *         "00000043"
     *       ],
     *       "expire": "",
     *       "meta": ""
     *     }
     */
    GroupMembersPost: {
      /** @description When membership ends, as text; empty for never (inferred). */
      expire: string;
      /** @description Id of the one member. */
      id?: string;
      /** @description Ids of several members. */
      "id[]"?: string[];
      /** @description Text of the vendor's own, which may be empty. */
      meta: string;
      /** @description Kind of the members, such as `sn`, `content` or `group`. */
      type: string;
    };
    /**
     * @description What `create` of a group takes.
     * @example {
     *       "id": "beta",
     *       "meta": "testers"
     *     }
     */
    GroupPost: {
      /** @description Id of the group. Unique in the model. */
      id: string;
      /** @description Text of the vendor's own, which may be empty. */
      meta: string;
    };
    /**
     * @description The template that devices of a model are cloned from, by RID or by share code. An example of the documentation spells `options[]` without brackets.
     * @example {
     *       "rid": "89abcdef0123456789abcdef0123456789abcdef",
     *       "options[]": [
     *         "nohistorical"
     *       ]
     *     }
     */
    Model: {
      /** @description Share code of the client that is the template. */
      code?: components["schemas"]["ShareCode"];
      /** @description What is not copied. */
      "options[]"?: components["schemas"]["ModelOption"][];
      /** @description RID of the client that is the template. */
      rid?: components["schemas"]["Rid"];
    };
    /**
     * @description What `deleteByForm` of a model takes.
     * @example {
     *       "delete": "true",
     *       "model": "thermostat"
     *     }
     */
    ModelDelete: {
      /**
       * @description Says that it is to be deleted.
       * @constant
       */
      delete: "true";
      /** @description Name of the model. */
      model: string;
    };
    /**
     * @description Name of a model.
     * @example thermostat
     */
    ModelName: string;
    /**
     * @description What is not copied from the template into a new device.
     * @example nohistorical
     * @enum {string}
     */
    ModelOption: "noaliases" | "nocomments" | "nohistorical";
    /**
     * @description What `create` of a model takes. Exactly one of `rid` and `code` is given.
     * @example {
     *       "model": "thermostat",
     *       "rid": "89abcdef0123456789abcdef0123456789abcdef",
     *       "options[]": [
     *         "nohistorical"
     *       ]
     *     }
     */
    ModelPost: {
      /** @description Share code of the client that is the template. */
      code?: components["schemas"]["ShareCode"];
      /** @description Name of the model. */
      model: string;
      /** @description What is not copied. */
      "options[]"?: components["schemas"]["ModelOption"][];
      /** @description RID of the client that is the template. */
      rid?: components["schemas"]["Rid"];
    };
    /**
     * @description What `update` of a model takes. Exactly one of `rid` and `code` is given.
     * @example {
     *       "rid": "89abcdef0123456789abcdef0123456789abcdef"
     *     }
     */
    ModelPut: {
      /** @description Share code of the client that is the template. */
      code?: components["schemas"]["ShareCode"];
      /** @description What is not copied. */
      "options[]"?: components["schemas"]["ModelOption"][];
      /** @description RID of the client that is the template. */
      rid?: components["schemas"]["Rid"];
    };
    /**
     * @description What `regenerateCik` of a serial number takes.
     * @example {
     *       "enable": "true"
     *     }
     */
    Reenabling: {
      /**
       * @description Says that it is to be enabled.
       * @constant
       */
      enable: "true";
    };
    /**
     * @description What `remap` of a serial number takes.
     * @example {
     *       "enable": "true",
     *       "oldsn": "00000042"
     *     }
     */
    Remapping: {
      /**
       * @description Says that it is to be enabled.
       * @constant
       */
      enable: "true";
      /** @description Serial number that the client had until now. */
      oldsn: string;
    };
    /**
     * @description Identifier of a resource, given by the platform, 40 hexadecimal digits.
     * @example 89abcdef0123456789abcdef0123456789abcdef
     */
    Rid: string;
    /**
     * @description A serial number of the list.
     * @example {
     *       "sn": "00000042",
     *       "rid": "89abcdef0123456789abcdef0123456789abcdef",
     *       "extra": ""
     *     }
     */
    SerialNumber: {
      /** @description Text that was added with it. Always empty for a model of another vendor. */
      extra: string;
      /** @description RID of the client made for it; empty where it was never enabled. */
      rid: string;
      /** @description The serial number. */
      sn: string;
    };
    /**
     * @description What `deleteByForm` of a serial number takes.
     * @example {
     *       "delete": "true",
     *       "sn": "00000042"
     *     }
     */
    SerialNumberDelete: {
      /**
       * @description Says that it is to be deleted.
       * @constant
       */
      delete: "true";
      /** @description The serial number. */
      sn: string;
    };
    /**
     * @description What `add` of a serial number takes.
     * @example {
     *       "sn": "00000042",
     *       "extra": ""
     *     }
     */
    SerialNumberPost: {
      /** @description Text of the vendor's own. */
      extra?: string;
      /** @description The serial number. Unique in the model. */
      sn: string;
    };
    /**
     * @description What `deleteBatch` takes.
     * @example {
     *       "delete": "true",
     *       "sn[]": [
     *         "00000042",
     *         "00000043"
     *       ]
     *     }
     */
    SerialNumbersDelete: {
      /**
       * @description Says that they are to be deleted.
       * @constant
       */
      delete: "true";
      /** @description The serial numbers. */
      "sn[]": string[];
    };
    /**
     * @description What `addBatch` takes.
     * @example {
     *       "sn[]": [
     *         "00000042",
     *         "00000043"
     *       ]
     *     }
     */
    SerialNumbersPost: {
      /** @description The serial numbers. */
      "sn[]": string[];
    };
    /**
     * @description A client made for a serial number, and its state.
     * @example {
     *       "status": "activated",
     *       "rid": "89abcdef0123456789abcdef0123456789abcdef",
     *       "extra": ""
     *     }
     */
    SerialNumberState: {
      /** @description Text that was added with the serial number. */
      extra: string;
      /** @description RID of the client. */
      rid: string;
      /** @description State of the client. */
      status: components["schemas"]["SerialNumberStatus"];
    };
    /**
     * @description State of the client made for a serial number: `notactivated` from enabling until the device has fetched its CIK, `activated` from then on, `expired` when disabled; empty where it was never enabled.
     * @example activated
     * @enum {string}
     */
    SerialNumberStatus: "activated" | "notactivated" | "expired" | "";
    /**
     * @description A serial number of the list, with its state.
     * @example {
     *       "sn": "00000042",
     *       "status": "activated",
     *       "rid": "89abcdef0123456789abcdef0123456789abcdef",
     *       "extra": ""
     *     }
     */
    SerialNumberWithStatus: {
      /** @description Text that was added with it. Always empty for a model of another vendor. */
      extra: string;
      /** @description RID of the client made for it; empty where it was never enabled. */
      rid: string;
      /** @description The serial number. */
      sn: string;
      /** @description State of the client made for it. */
      status: components["schemas"]["SerialNumberStatus"];
    };
    /**
     * @description A range of serial numbers.
     * @example {
     *       "format": "base16",
     *       "length": 8,
     *       "casing": "upper",
     *       "first": 16,
     *       "last": 255
     *     }
     */
    SerialRange: {
      /** @description Case of the letters. Null for decimal numbers. */
      casing?: components["schemas"]["SerialRangeCasing"] | null;
      /** @description First number of the range, a number for hexadecimal and MAC formats too. */
      first: number;
      /** @description How the numbers are written. */
      format: components["schemas"]["SerialRangeFormat"];
      /** @description Last number of the range, itself included (inferred). */
      last: number;
      /** @description Number of digits, filled up with zeros (inferred). Null for MAC addresses. */
      length?: number | null;
    };
    /**
     * @description Capital or small letters in hexadecimal numbers and MAC addresses.
     * @example upper
     * @enum {string}
     */
    SerialRangeCasing: "upper" | "lower";
    /**
     * @description How the numbers of a range are written.
     * @example base16
     * @enum {string}
     */
    SerialRangeFormat: "base10" | "base16" | "mac:48" | "mac-48" | "mac.48";
    /**
     * @description Ranges of serial numbers.
     * @example {
     *       "ranges": [
     *         {
     *           "format": "base10",
     *           "length": 8,
     *           "casing": null,
     *           "first": 1,
     *           "last": 99
     *         }
     *       ]
     *     }
     */
    SerialRanges: {
      /** @description The ranges. */
      ranges: components["schemas"]["SerialRange"][];
    };
    /**
     * @description Code that lets one other client read a resource, 40 hexadecimal digits.
     * @example ffeeddccbbaa99887766554433221100ffeeddcc
     */
    ShareCode: string;
    /**
     * @description A model that another vendor shares with the caller.
     * @example {
     *       "vendorname": "globex",
     *       "model": "meter"
     *     }
     */
    SharedModel: {
      /** @description Name of the model. */
      model: string;
      /** @description Name of the vendor that owns it. */
      vendorname: string;
    };
    /**
     * @description The status line again, as `HTTP/1.1 409 Conflict`. The platform tells no more of an error; often there is no body.
     * @example HTTP/1.1 409 Conflict
     */
    StatusLine: string;
    /**
     * @description Name of a vendor.
     * @example acme
     */
    VendorName: string;
    /**
     * @description A vendor by its name, and that something is to be deleted.
     * @example {
     *       "vendor": "acme",
     *       "delete": "true"
     *     }
     */
    VendorNameDelete: {
      /**
       * @description Says that it is to be deleted.
       * @constant
       */
      delete: "true";
      /** @description Name of the vendor. */
      vendor: string;
    };
    /**
     * @description A vendor by its name.
     * @example {
     *       "vendor": "acme"
     *     }
     */
    VendorNamePost: {
      /** @description Name of the vendor. */
      vendor: string;
    };
    /**
     * @description Token that may provision for the vendor, in place of the vendor's CIK.
     * @example 1234123412341234123412341234123412341234
     */
    VendorToken: string;
    /**
     * @description What `deleteByForm` of a vendor token takes.
     * @example {
     *       "delete": "true",
     *       "id": "ci"
     *     }
     */
    VendorTokenDelete: {
      /**
       * @description Says that it is to be deleted.
       * @constant
       */
      delete: "true";
      /** @description Id of the token. */
      id: string;
    };
    /**
     * @description Id of a vendor token, given by the vendor.
     * @example ci
     */
    VendorTokenId: string;
    /**
     * @description What `create` of a vendor token takes.
     * @example {
     *       "id": "ci"
     *     }
     */
    VendorTokenPost: {
      /** @description Id of the token. Unique for the vendor. */
      id: string;
    };
    /**
     * @description What `unregister` of a vendor takes.
     * @example {
     *       "delete": "true",
     *       "vendor": "acme"
     *     }
     */
    VendorUnregistration: {
      /**
       * @description Says that it is to be deleted.
       * @constant
       */
      delete: "true";
      /** @description Name of the vendor. */
      vendor: string;
    };
  };
  responses: {
    /** @description Something named in the request does not exist, or does not go together. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example HTTP/1.1 400 Bad Request */
        "text/plain": components["schemas"]["StatusLine"];
      };
    };
    /** @description It does not go with what is there. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example HTTP/1.1 409 Conflict */
        "text/plain": components["schemas"]["StatusLine"];
      };
    };
    /** @description It is done. No body. */
    Done: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The content, with the media type that it was uploaded with. */
    Download: {
      headers: {
        "Accept-Ranges": components["headers"]["AcceptRanges"];
        [name: string]: unknown;
      };
      content: {
        "*/*": string;
      };
    };
    /** @description The vendor has no such model. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example HTTP/1.1 403 Forbidden */
        "text/plain": components["schemas"]["StatusLine"];
      };
    };
    /** @description There is nothing of that name. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example HTTP/1.1 404 Not Found */
        "text/plain": components["schemas"]["StatusLine"];
      };
    };
    /** @description The part that was asked for. */
    PartialDownload: {
      headers: {
        "Content-Range": components["headers"]["ContentRange"];
        [name: string]: unknown;
      };
      content: {
        "*/*": string;
      };
    };
    /** @description The key is missing or wrong. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example HTTP/1.1 401 Unauthorized */
        "text/plain": components["schemas"]["StatusLine"];
      };
    };
    /** @description Any other error, such as 412 or a 5xx of the platform. */
    UnexpectedError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example HTTP/1.1 500 Internal Server Error */
        "text/plain": components["schemas"]["StatusLine"];
      };
    };
  };
  parameters: {
    /** @description Id of the content. */
    ContentId: string;
    /** @description Id of the content. */
    ContentIdQuery: string;
    /** @description Asks for the content itself. */
    Download: "true";
    /** @description Name of a vendor that the model is shared with; only the serial numbers that it enabled are listed. */
    EnabledBy: string;
    /** @description Id of the group. */
    GroupId: string;
    /** @description Lines at most, 5 to 1000. The platform enforces both bounds. */
    Limit: number;
    /** @description Name of the model. */
    Model: string;
    /** @description Name of the model. */
    ModelName: string;
    /** @description Number of lines to leave out, from 0. */
    Offset: number;
    /**
     * @description Part to send: `bytes=0-1023` the first 1024 bytes, `bytes=1024-` all from the 1025th on, `bytes=-5` the last five. The whole unless given.
     * @example bytes=0-1023
     */
    Range: string;
    /** @description Serial number. */
    SerialNumber: string;
    /** @description Serial numbers at most, 5 to 1000. How many there are without it is not documented; the official client asks for 1000. */
    SerialNumberLimit: number;
    /** @description Serial number of the device that asks. */
    SerialNumberQuery: string;
    /** @description Asks for groups. */
    ShowGroups: "groups";
    /** @description Id of the vendor token. */
    TokenId: string;
    /** @description Name of the vendor. */
    VendorName: string;
    /** @description Name of the vendor that the model is shared with. */
    VendorToShareWith: string;
    /**
     * @description Name of the vendor that owns the model, where that is another one that shares it with the caller.
     * @example globex
     */
    XExositeVendor: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description `bytes`: parts may be asked for by `Range`.
     * @example bytes
     */
    AcceptRanges: string;
    /**
     * @description Which bytes of how many these are.
     * @example bytes 0-1023/65536
     */
    ContentRange: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "device.activate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["DeviceActivation"];
      };
    };
    responses: {
      /** @description The CIK. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": components["schemas"]["Cik"];
        };
      };
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "vendorTokens.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ids of the tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["VendorTokenId"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "vendorTokens.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["VendorTokenPost"];
      };
    };
    responses: {
      /** @description The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": components["schemas"]["VendorToken"];
        };
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "vendorTokens.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the vendor token. */
        id: components["parameters"]["TokenId"];
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
          "text/plain": components["schemas"]["VendorToken"];
        };
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "vendorTokens.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the vendor token. */
        id: components["parameters"]["TokenId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "vendorTokens.deleteByForm": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["VendorTokenDelete"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "device.listContent": {
    parameters: {
      query: {
        /** @description Name of the model. */
        model: components["parameters"]["ModelName"];
        /** @description Name of the vendor. */
        vendor: components["parameters"]["VendorName"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ids of the content. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["ContentId"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "device.downloadContent": {
    parameters: {
      query: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentIdQuery"];
        /** @description Name of the model. */
        model: components["parameters"]["ModelName"];
        /** @description Name of the vendor. */
        vendor: components["parameters"]["VendorName"];
      };
      header?: {
        /**
         * @description Part to send: `bytes=0-1023` the first 1024 bytes, `bytes=1024-` all from the 1025th on, `bytes=-5` the last five. The whole unless given.
         * @example bytes=0-1023
         */
        Range?: components["parameters"]["Range"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Download"];
      206: components["responses"]["PartialDownload"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "device.getContentInfo": {
    parameters: {
      query: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentIdQuery"];
        /** @description Asks for the information. */
        info: "true";
        /** @description Name of the model. */
        model: components["parameters"]["ModelName"];
        /** @description Name of the vendor. */
        vendor: components["parameters"]["VendorName"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What there is to know. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["DeviceContentInfo"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "content.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ids of the content. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["ContentId"][];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "content.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["ContentPost"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "content.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What there is to know. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["ContentInfo"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "content.upload": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** @description The bytes. Their media type is stored, and sent with them on download. */
    requestBody: {
      content: {
        "*/*": string;
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "content.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "content.download": {
    parameters: {
      query: {
        /** @description Asks for the content itself. */
        download: components["parameters"]["Download"];
      };
      header?: {
        /**
         * @description Part to send: `bytes=0-1023` the first 1024 bytes, `bytes=1024-` all from the 1025th on, `bytes=-5` the last five. The whole unless given.
         * @example bytes=0-1023
         */
        Range?: components["parameters"]["Range"];
      };
      path: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Download"];
      206: components["responses"]["PartialDownload"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "content.downloadAuthorized": {
    parameters: {
      query: {
        /** @description Asks for the content itself. */
        download: components["parameters"]["Download"];
        /** @description Serial number of the device that asks. */
        sn: components["parameters"]["SerialNumberQuery"];
      };
      header?: {
        /**
         * @description Part to send: `bytes=0-1023` the first 1024 bytes, `bytes=1024-` all from the 1025th on, `bytes=-5` the last five. The whole unless given.
         * @example bytes=0-1023
         */
        Range?: components["parameters"]["Range"];
      };
      path: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Download"];
      206: components["responses"]["PartialDownload"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "content.listGroups": {
    parameters: {
      query: {
        /** @description Lines at most, 5 to 1000. The platform enforces both bounds. */
        limit?: components["parameters"]["Limit"];
        /** @description Number of lines to leave out, from 0. */
        offset?: components["parameters"]["Offset"];
        /** @description Asks for groups. */
        show: components["parameters"]["ShowGroups"];
      };
      header?: never;
      path: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ids of the groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["GroupId"][];
        };
      };
      /** @description It is in no group. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "content.getAuthorized": {
    parameters: {
      query: {
        /** @description Serial number of the device that asks. */
        sn: components["parameters"]["SerialNumberQuery"];
      };
      header?: never;
      path: {
        /** @description Id of the content. */
        id: components["parameters"]["ContentId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What there is to know. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["DeviceContentInfo"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "content.deleteByForm": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["ContentDelete"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "content.listAuthorized": {
    parameters: {
      query: {
        /** @description Serial number of the device that asks. */
        sn: components["parameters"]["SerialNumberQuery"];
      };
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ids of the content. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["ContentId"][];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groups.list": {
    parameters: {
      query?: {
        /** @description Lines at most, 5 to 1000. The platform enforces both bounds. */
        limit?: components["parameters"]["Limit"];
        /** @description Number of lines to leave out, from 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["Group"][];
        };
      };
      /** @description There is no group. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groups.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["GroupPost"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groups.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What there is to know. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["GroupInfo"];
        };
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groups.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groupMembers.list": {
    parameters: {
      query?: {
        /** @description Lines at most, 5 to 1000. The platform enforces both bounds. */
        limit?: components["parameters"]["Limit"];
        /** @description Number of lines to leave out, from 0. */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The members. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["GroupMember"][];
        };
      };
      /** @description There is no member. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groupMembers.put": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["GroupMembersPost"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groupMembers.deleteCsv": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** @description One member a line: `type,id`. */
    requestBody: {
      content: {
        /**
         * @example sn,00000042
         *     content,firmware.bin
         */
        "text/csv; charset=utf-8": string;
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groupMembers.putCsv": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** @description One member a line: `type,memberid,expire,meta`. How a comma in the text is quoted is not documented. */
    requestBody: {
      content: {
        /**
         * @example sn,00000042,,
         *     content,firmware.bin,,
         */
        "text/csv; charset=utf-8": string;
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groupMembers.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["GroupMembersDelete"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groupMembers.listById": {
    parameters: {
      query: {
        /** @description Id of the members. */
        id: string;
      };
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The members. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["GroupMember"][];
        };
      };
      /** @description There is no member of that id. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groupMembers.listByType": {
    parameters: {
      query: {
        /** @description Lines at most, 5 to 1000. The platform enforces both bounds. */
        limit?: components["parameters"]["Limit"];
        /** @description Number of lines to leave out, from 0. */
        offset?: components["parameters"]["Offset"];
        /** @description Kind of the members, such as `sn`, `content` or `group`. */
        type: string;
      };
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The members. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["GroupMember"][];
        };
      };
      /** @description There is no member of that kind. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groupMembers.get": {
    parameters: {
      query: {
        /** @description Id of the member. */
        id: string;
        /** @description Kind of the member, such as `sn`, `content` or `group`. */
        type: string;
      };
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The member. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["GroupMember"];
        };
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groups.listGroups": {
    parameters: {
      query: {
        /** @description Lines at most, 5 to 1000. The platform enforces both bounds. */
        limit?: components["parameters"]["Limit"];
        /** @description Number of lines to leave out, from 0. */
        offset?: components["parameters"]["Offset"];
        /** @description Asks for groups. */
        show: components["parameters"]["ShowGroups"];
      };
      header?: never;
      path: {
        /** @description Id of the group. */
        id: components["parameters"]["GroupId"];
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ids of the groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["GroupId"][];
        };
      };
      /** @description It is in no other group. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "groups.deleteByForm": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["GroupDelete"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "models.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Names of the models. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["ModelName"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "models.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["ModelPost"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "models.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Template and options. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/x-www-form-urlencoded": components["schemas"]["Model"];
        };
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "models.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["ModelPut"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "models.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.list": {
    parameters: {
      query?: {
        /** @description Serial numbers at most, 5 to 1000. How many there are without it is not documented; the official client asks for 1000. */
        limit?: components["parameters"]["SerialNumberLimit"];
        /** @description Number of lines to leave out, from 0. */
        offset?: components["parameters"]["Offset"];
        /** @description Name of a vendor that the model is shared with; only the serial numbers that it enabled are listed. */
        shared?: components["parameters"]["EnabledBy"];
      };
      header?: {
        /**
         * @description Name of the vendor that owns the model, where that is another one that shares it with the caller.
         * @example globex
         */
        "X-Exosite-Vendor"?: components["parameters"]["XExositeVendor"];
      };
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The serial numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["SerialNumber"][];
        };
      };
      /** @description There is none. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.get": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Name of the vendor that owns the model, where that is another one that shares it with the caller.
         * @example globex
         */
        "X-Exosite-Vendor"?: components["parameters"]["XExositeVendor"];
      };
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Serial number. */
        sn: components["parameters"]["SerialNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The clients and their states. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["SerialNumberState"][];
        };
      };
      /** @description The serial number was never used. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Serial number. */
        sn: components["parameters"]["SerialNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.disable": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Name of the vendor that owns the model, where that is another one that shares it with the caller.
         * @example globex
         */
        "X-Exosite-Vendor"?: components["parameters"]["XExositeVendor"];
      };
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Serial number. */
        sn: components["parameters"]["SerialNumber"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["Disabling"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.enable": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Name of the vendor that owns the model, where that is another one that shares it with the caller.
         * @example globex
         */
        "X-Exosite-Vendor"?: components["parameters"]["XExositeVendor"];
      };
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Serial number. */
        sn: components["parameters"]["SerialNumber"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["Enabling"];
      };
    };
    responses: {
      /** @description RID of the new client. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["Rid"];
        };
      };
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.listGroups": {
    parameters: {
      query: {
        /** @description Lines at most, 5 to 1000. The platform enforces both bounds. */
        limit?: components["parameters"]["Limit"];
        /** @description Number of lines to leave out, from 0. */
        offset?: components["parameters"]["Offset"];
        /** @description Asks for groups. */
        show: components["parameters"]["ShowGroups"];
      };
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Serial number. */
        sn: components["parameters"]["SerialNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ids of the groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["GroupId"][];
        };
      };
      /** @description It is in no group. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.getLog": {
    parameters: {
      query: {
        /** @description Asks for the log. */
        show: "log";
      };
      header?: {
        /**
         * @description Name of the vendor that owns the model, where that is another one that shares it with the caller.
         * @example globex
         */
        "X-Exosite-Vendor"?: components["parameters"]["XExositeVendor"];
      };
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Serial number. */
        sn: components["parameters"]["SerialNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The attempts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["ActivationLogEntry"][];
        };
      };
      /** @description The log is empty. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.regenerateCik": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Name of the vendor that owns the model, where that is another one that shares it with the caller.
         * @example globex
         */
        "X-Exosite-Vendor"?: components["parameters"]["XExositeVendor"];
      };
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Serial number. */
        sn: components["parameters"]["SerialNumber"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["Reenabling"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.remap": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Name of the vendor that owns the model, where that is another one that shares it with the caller.
         * @example globex
         */
        "X-Exosite-Vendor"?: components["parameters"]["XExositeVendor"];
      };
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Serial number. */
        sn: components["parameters"]["SerialNumber"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["Remapping"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.add": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["SerialNumberPost"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.addBatch": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["SerialNumbersPost"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.addCsv": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** @description One serial number a line: `sn,extra`. How a comma in the text is quoted is not documented. */
    requestBody: {
      content: {
        /**
         * @example 00000042,room 1
         *     00000043,
         */
        "text/csv; charset=utf-8": string;
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.addRanges": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/javascript; charset=utf-8": components["schemas"]["SerialRanges"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.deleteCsv": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    /** @description One serial number a line. */
    requestBody: {
      content: {
        /**
         * @example 00000042
         *     00000043
         */
        "text/csv; charset=utf-8": string;
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.deleteByForm": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["SerialNumberDelete"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.deleteBatch": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["SerialNumbersDelete"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.deleteRanges": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/javascript; charset=utf-8": components["schemas"]["SerialRanges"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.listRanges": {
    parameters: {
      query: {
        /** @description Asks for ranges. */
        show: "ranges";
      };
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ranges. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/javascript":
            | components["schemas"]["SerialRanges"]
            | components["schemas"]["SerialRange"][];
        };
      };
      /** @description There is none. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "serialNumbers.listWithStatus": {
    parameters: {
      query: {
        /** @description Serial numbers at most, 5 to 1000. How many there are without it is not documented; the official client asks for 1000. */
        limit?: components["parameters"]["SerialNumberLimit"];
        /** @description Number of lines to leave out, from 0. */
        offset?: components["parameters"]["Offset"];
        /** @description Name of a vendor that the model is shared with; only the serial numbers that it enabled are listed. */
        shared?: components["parameters"]["EnabledBy"];
        /** @description Asks for the states. */
        status: "true";
      };
      header?: {
        /**
         * @description Name of the vendor that owns the model, where that is another one that shares it with the caller.
         * @example globex
         */
        "X-Exosite-Vendor"?: components["parameters"]["XExositeVendor"];
      };
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The serial numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["SerialNumberWithStatus"][];
        };
      };
      /** @description There is none. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "models.deleteByForm": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["ModelDelete"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "models.listShared": {
    parameters: {
      query: {
        /** @description Asks for shared models. */
        show: "shared";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Names of the models and of their vendors. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["SharedModel"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "modelShares.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Names of the vendors. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["VendorName"][];
        };
      };
      /** @description It is not shared. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "modelShares.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["VendorNamePost"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "modelShares.check": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Name of the vendor that the model is shared with. */
        vendorname: components["parameters"]["VendorToShareWith"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is shared. No body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "modelShares.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
        /** @description Name of the vendor that the model is shared with. */
        vendorname: components["parameters"]["VendorToShareWith"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "modelShares.deleteByForm": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Name of the model. */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["VendorNameDelete"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "vendor.get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Name of the vendor. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": components["schemas"]["VendorName"];
        };
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "vendor.register": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["VendorNamePost"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  "vendor.unregister": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded; charset=utf-8": components["schemas"]["VendorUnregistration"];
      };
    };
    responses: {
      205: components["responses"]["Done"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["UnexpectedError"];
    };
  };
}
