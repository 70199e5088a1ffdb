import type { SeedData } from "./seed-data.ts";

/** Users, campaigns and places of the demonstration. */
export const demoPlaces: SeedData = {
  users: [
    {
      name: "Ada Admin",
      email: "ada@example.com",
      password: "correct horse",
      is_admin: true,
      is_active: true,
    },
    {
      name: "Bob Builder",
      email: "bob@example.com",
      password: "bob's pässword:1",
      is_admin: false,
      is_active: true,
    },
    {
      name: "Eve Elsewhere",
      email: "eve@example.com",
      password: "eve's old password",
      is_admin: false,
      is_active: false,
    },
  ],
  user_groups: [{ name: "Harbour operators" }, { name: "Auditors" }],
  users_by_user_groups: [{ user_id: 2, user_group_id: 1 }],
  campaigns: [
    {
      name: "Harbour 2024",
      description: "Three buildings at the harbour, metered for a year",
      start_time: "2023-12-31T23:00:00+00:00",
      end_time: "2024-12-31T23:00:00+00:00",
      timezone: "Europe/Paris",
    },
    { name: "Village school", timezone: "America/New_York" },
  ],
  user_groups_by_campaigns: [{ user_group_id: 1, campaign_id: 1 }],
  campaign_scopes: [
    { name: "Comfort", campaign_id: 1 },
    { name: "Energy", description: "Meters of all kinds", campaign_id: 1 },
    { name: "School", campaign_id: 2 },
  ],
  user_groups_by_campaign_scopes: [
    { user_group_id: 1, campaign_scope_id: 1 },
    { user_group_id: 1, campaign_scope_id: 2 },
  ],
  sites: [
    {
      name: "North quay",
      latitude: 47.2806,
      longitude: -2.2086,
      description: "Library and laboratory",
      campaign_id: 1,
    },
    { name: "South quay", latitude: 47.2651, longitude: -2.1953, campaign_id: 1 },
    { name: "School hill", latitude: 44.4759, longitude: -73.2121, campaign_id: 2 },
  ],
  buildings: [
    { name: "Library", description: "Reading rooms and archive", site_id: 1 },
    { name: "Laboratory", site_id: 1 },
    { name: "Workshop", site_id: 2 },
    { name: "School", site_id: 3 },
  ],
  storeys: [
    { name: "Ground floor", building_id: 1 },
    { name: "First floor", building_id: 1 },
    { name: "Ground floor", building_id: 2 },
    { name: "Hall", building_id: 3 },
    { name: "Ground floor", building_id: 4 },
  ],
  spaces: [
    { name: "Entrance", storey_id: 1 },
    { name: "Reading room", description: "40 seats", storey_id: 2 },
    { name: "Archive", storey_id: 2 },
    { name: "Clean room", storey_id: 3 },
    { name: "Bench", storey_id: 4 },
    { name: "Classroom 1", storey_id: 5 },
  ],
  zones: [
    { name: "South side", campaign_id: 1 },
    { name: "Air-conditioned", description: "Archive and clean room", campaign_id: 1 },
    { name: "Classrooms", campaign_id: 2 },
  ],
  structural_element_properties: [
    { name: "Area", value_type: "float", unit_symbol: "m²", description: "Heated floor area" },
    { name: "Occupants", value_type: "integer" },
    { name: "Owner", value_type: "string" },
    { name: "Has PV", value_type: "boolean" },
  ],
  site_properties: [{ structural_element_property_id: 1 }, { structural_element_property_id: 3 }],
  building_properties: [1, 2, 4].map((id) => ({ structural_element_property_id: id })),
  storey_properties: [{ structural_element_property_id: 1 }],
  space_properties: [{ structural_element_property_id: 1 }, { structural_element_property_id: 2 }],
  zone_properties: [{ structural_element_property_id: 3 }],
  site_property_data: [
    { site_id: 1, site_property_id: 1, value: "4200" },
    { site_id: 1, site_property_id: 2, value: "Port authority" },
  ],
  building_property_data: [
    { building_id: 1, building_property_id: 1, value: "2800.5" },
    { building_id: 1, building_property_id: 2, value: "120" },
    { building_id: 2, building_property_id: 1, value: "1399.5" },
    { building_id: 2, building_property_id: 3, value: "true" },
  ],
  storey_property_data: [{ storey_id: 1, storey_property_id: 1, value: "1400" }],
  space_property_data: [{ space_id: 2, space_property_id: 2, value: "40" }],
  zone_property_data: [{ zone_id: 1, zone_property_id: 1, value: "Port authority" }],
};
