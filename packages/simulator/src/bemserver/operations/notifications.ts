import { forbidden, requireActive } from "../access.ts";
import { climb } from "../ancestors.ts";
import type { Operation } from "../context.ts";
import type { Row } from "../rows.ts";

/** How many notifications a user has, by campaign. */
export const countByCampaign: Operation = ({ store }, { user, query }) => {
  requireSelf(user, query.user_id);
  const own = store.filter("notifications", { user_id: Number(query.user_id) });
  const wanted = own.filter((row) => query.read === undefined || row.read === query.read);
  const campaigns = store
    .all("campaigns")
    .sort((left, right) => left.id - right.id)
    .flatMap((campaign) => {
      const count = wanted.filter(
        (row) => climb(store, "notifications", row, "campaign_id") === campaign.id,
      ).length;
      return count > 0 ? [{ campaign_id: campaign.id, campaign_name: campaign.name, count }] : [];
    });
  const total = campaigns.reduce((sum, { count }) => sum + count, 0);
  return { status: 200, body: { total, campaigns } };
};

/** Marks the notifications of a user as read, of all campaigns or of one. */
export const markAllAsRead: Operation = ({ store }, { user, query }) => {
  requireSelf(user, query.user_id);
  const campaign = query.campaign_id;
  for (const row of store.filter("notifications", { user_id: Number(query.user_id) })) {
    if (campaign === undefined || climb(store, "notifications", row, "campaign_id") === campaign) {
      store.update("notifications", row.id, { read: true });
    }
  }
  return { status: 204 };
};

function requireSelf(user: Row, id: unknown): void {
  requireActive(user);
  if (!user.is_admin && user.id !== id) {
    throw forbidden();
  }
}
